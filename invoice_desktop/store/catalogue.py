"""The archive's list, and all ways to find something in it."""

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from sqlalchemy import Connection, RowMapping, select

from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow
from invoice_desktop.domain.search import (
    COUNTED_AT_MOST,
    Count,
    HistoryQuery,
    HistoryRow,
    MonthFigure,
    Suggestion,
)
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store import figures, history, suggesting
from invoice_desktop.store.database import Database
from invoice_desktop.store.finding import archive_size, finder
from invoice_desktop.store.listing import archive_row
from invoice_desktop.store.tables import INVOICE, OFFICE, TAG

_I = INVOICE.c
_AT_ONCE = 400
_MOST_BUYERS = 50
_NEVER = 1 << 62


class SqlCatalogue:
    """Reads one open archive; every method raises `ArchiveTrouble`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self, query: ArchiveQuery) -> Count:
        """Count what a query selects, exactly where that is quick."""
        with self._database.reading() as connection:
            quick = figures.quick_count(connection, query)
            if quick is not None:
                return Count(quick)
            found = finder(connection, query).count(COUNTED_AT_MOST + 1, connection)
        return Count(min(found, COUNTED_AT_MOST), is_exact=found <= COUNTED_AT_MOST)

    def numbers(
        self, query: ArchiveQuery, progress: Callable[[int, int], None] | None = None
    ) -> "array[int]":
        """Give the numbers of all rows that a query selects, in its order, as `array("q")`."""
        found = array("q")
        with self._database.reading() as connection:
            total = archive_size(connection)
            for number in finder(connection, query).numbers(None, _NEVER, connection):
                found.append(number)
                if progress and not len(found) % 10_000:
                    progress(len(found), max(total, len(found)))
        return found

    def rows_of(self, numbers: Sequence[int]) -> tuple[ArchiveRow, ...]:
        """Give rows by their numbers, in that order; what is gone meanwhile is left out."""
        with self._database.reading() as connection:
            return self._rows(connection, numbers)

    def first_rows(self, query: ArchiveQuery, limit: int) -> tuple[ArchiveRow, ...]:
        """Give the first rows of a query, without finding all of them."""
        return self.rows_after(query, None, limit)

    def rows_after(
        self, query: ArchiveQuery, last: ArchiveRow | None, limit: int
    ) -> tuple[ArchiveRow, ...]:
        """Give the rows behind `last` in a query's order: the next page."""
        with self._database.reading() as connection:
            found = finder(connection, query).numbers(last, limit, connection)
            return self._rows(connection, list(found))

    def row(self, entry: str) -> ArchiveRow:
        """Give one entry's row. Raises `ArchiveTrouble` with `entry_is_unknown`."""
        named = select(_I.row_id).where(_I.office_id == OFFICE, _I.id == entry)
        with self._database.reading() as connection:
            rows = self._rows(connection, list(connection.execute(named).scalars()))
        if not rows:
            raise ArchiveTrouble("entry_is_unknown", entry=entry)
        return rows[0]

    def suggestions(self, text: str, today: date, limit: int = 8) -> tuple[Suggestion, ...]:
        """Suggest what the clerk may mean while she types."""
        return suggesting.suggestions(self._database, text, today, limit)

    def month_figures(self, first: date | None, last: date | None) -> tuple[MonthFigure, ...]:
        """Give the sums of the months from that of `first` to that of `last`, both inclusive."""
        with self._database.reading() as connection:
            return figures.month_figures(connection, first, last)

    def history(
        self, query: HistoryQuery, last: HistoryRow | None, limit: int
    ) -> tuple[HistoryRow, ...]:
        """Give the verifications behind `last`, the newest first."""
        with self._database.reading() as connection:
            return history.rows(connection, query, last, limit)

    def tags(self) -> tuple[str, ...]:
        """Give every tag that is in use, by the alphabet."""
        with self._database.reading() as connection:
            return tuple(connection.execute(_TAGS).scalars())

    def buyers(self) -> tuple[tuple[str, int], ...]:
        """Give the most frequent buyers with how many invoices each has, fifty at most."""
        with self._database.reading() as connection:
            return figures.buyers(connection, _MOST_BUYERS)

    def verifiers(self) -> tuple[str, ...]:
        """Give everybody who ever verified something."""
        with self._database.reading() as connection:
            return history.verifiers(connection)

    def _rows(self, connection: Connection, numbers: Sequence[int]) -> tuple[ArchiveRow, ...]:
        found: dict[int, RowMapping] = {}
        for first in range(0, len(numbers), _AT_ONCE):
            some = numbers[first : first + _AT_ONCE]
            statement = select(INVOICE).where(_I.row_id.in_(some))
            found |= {row["row_id"]: row for row in connection.execute(statement).mappings()}
        if any(_holds_zeros(row) for row in found.values()):
            raise self._database.damage()
        tags = _tags_of(connection, found)
        return tuple(
            archive_row(found[number], tags.get(number, ()))
            for number in numbers
            if number in found
        )


_TAGS = select(TAG.c.name).where(TAG.c.office_id == OFFICE).distinct().order_by(TAG.c.name)


def _tags_of(connection: Connection, numbers: Iterable[int]) -> Mapping[int, tuple[str, ...]]:
    wanted = sorted(numbers)
    tags: dict[int, tuple[str, ...]] = {}
    for first in range(0, len(wanted), _AT_ONCE):
        some = wanted[first : first + _AT_ONCE]
        statement = (
            select(TAG.c.invoice_row, TAG.c.name)
            .where(TAG.c.office_id == OFFICE, TAG.c.invoice_row.in_(some))
            .order_by(TAG.c.invoice_row, TAG.c.name)
        )
        for number, name in connection.execute(statement):
            tags[number] = (*tags.get(number, ()), name)
    return tags


def _holds_zeros(row: RowMapping) -> bool:
    return any(isinstance(value, str) and "\0" in value for value in row.values())
