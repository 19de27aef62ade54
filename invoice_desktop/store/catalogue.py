"""The archive's list, and all ways to find something in it."""

from array import array
from collections.abc import Callable, Sequence
from datetime import date
from itertools import chain

from sqlalchemy import Connection, Text, bindparam, select

from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow
from invoice_desktop.domain.search import (
    COUNTED_AT_MOST,
    Count,
    FigureGroup,
    HistoryQuery,
    HistoryRow,
    MonthFigure,
    Suggestion,
)
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store import figures, history, suggesting
from invoice_desktop.store.database import Database
from invoice_desktop.store.distinct import distinct_values
from invoice_desktop.store.engines import among, listed
from invoice_desktop.store.finding import Finder, archive_size, finder
from invoice_desktop.store.initials import Initials, are_missing
from invoice_desktop.store.listing import SHOWN, archive_row
from invoice_desktop.store.party_names import PartyNames
from invoice_desktop.store.shares import Shares
from invoice_desktop.store.tables import INVOICE, OFFICE, TAG

_I, _T = INVOICE.c, TAG.c
_MOST_BUYERS = 50


class SqlCatalogue:
    """Reads one open archive; every method raises `ArchiveTrouble`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._names = PartyNames()
        self._shares = Shares()
        self.initials = Initials(database)

    def count(self, query: ArchiveQuery) -> Count:
        """Count what a query selects, exactly where that is quick."""
        with self._database.reading() as connection:
            quick = figures.quick_count(connection, query)
            if quick is not None:
                return Count(quick)
            found = self._finder(connection, query).count(connection, COUNTED_AT_MOST + 1)
        return Count(min(found, COUNTED_AT_MOST), is_exact=found <= COUNTED_AT_MOST)

    def numbers(
        self, query: ArchiveQuery, progress: Callable[[int, int], None] | None = None
    ) -> "array[int]":
        """Give the numbers of all rows that a query selects, in its order, as `array("q")`."""
        found = array("q")
        with self._database.reading() as connection:
            total = archive_size(connection)
            finder = self._finder(connection, query)
            for some in finder.everything(connection):
                found.extend(some)
                if progress:
                    progress(len(found), max(total, len(found)))
        return finder.in_order(found)

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
            slices = self._finder(connection, query).slices(connection, last, limit)
            return self._rows(connection, list(chain.from_iterable(slices)))

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
        with self._database.reading() as connection:
            if are_missing(connection):
                self.initials.begin()
            return suggesting.suggestions(connection, self._names, text, today, limit)

    def month_figures(
        self, first: date | None, last: date | None, by: FigureGroup
    ) -> tuple[MonthFigure, ...]:
        """Give the sums of the months from that of `first` to that of `last`, both inclusive."""
        with self._database.reading() as connection:
            return figures.month_figures(connection, first, last, by)

    def history(
        self, query: HistoryQuery, last: HistoryRow | None, limit: int
    ) -> tuple[HistoryRow, ...]:
        """Give the verifications behind `last`, the newest first."""
        with self._database.reading() as connection:
            return history.rows(connection, query, last, limit)

    def tags(self) -> tuple[str, ...]:
        """Give every tag that is in use, by the alphabet."""
        with self._database.reading() as connection:
            return distinct_values(connection, _T.name)

    def buyers(self) -> tuple[tuple[str, int], ...]:
        """Give the most frequent buyers with how many invoices each has, fifty at most."""
        with self._database.reading() as connection:
            return figures.buyers(connection, _MOST_BUYERS)

    def verifiers(self) -> tuple[str, ...]:
        """Give everybody who ever verified something."""
        with self._database.reading() as connection:
            return history.verifiers(connection)

    def _finder(self, connection: Connection, query: ArchiveQuery) -> Finder:
        return finder(connection, self._names, self._shares, query)

    def _rows(self, connection: Connection, numbers: Sequence[int]) -> tuple[ArchiveRow, ...]:
        if not numbers:
            return ()
        wanted = {"numbers": listed(numbers)}
        found = connection.execute(_ROWS, wanted).all()
        if any("\0" in value for row in found for value in row if value.__class__ is str):
            raise self._database.damage()
        tags: dict[int, tuple[str, ...]] = {}
        for number, name in connection.execute(_TAGS_OF, wanted):
            tags[number] = (*tags.get(number, ()), name)
        rows = {row[0]: archive_row(row, tags.get(row[0], ())) for row in found}
        return tuple(rows[number] for number in numbers if number in rows)


_ROWS = select(*SHOWN).where(among(_I.row_id, bindparam("numbers", type_=Text())))
_TAGS_OF = (
    select(_T.invoice_row, _T.name)
    .where(_T.office_id == OFFICE, among(_T.invoice_row, bindparam("numbers", type_=Text())))
    .order_by(_T.invoice_row, _T.name)
)
