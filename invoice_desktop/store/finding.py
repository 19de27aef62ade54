"""Finding what a query selects: by the narrowest index, or along the order, whichever is nearer.

The planner of neither engine knows how many rows a typed word matches, and one wrong choice
costs seconds where the other takes milliseconds. So the matches of every word are counted first,
up to a limit, and the way is written into the statement.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, or_, select, union

from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow
from invoice_desktop.domain.search_text import parse_search_text
from invoice_desktop.store.listing import Stretch, filters, stretches
from invoice_desktop.store.meanings import Way, ways_of
from invoice_desktop.store.tables import INVOICE, MONTH_STAT

_I = INVOICE.c


@dataclass(frozen=True, slots=True)
class Finder:
    """What a query selects, prepared.

    `conditions` test one row. `narrow` selects the numbers of the rows that the rarest word
    matches, `estimate` is how many those are; `rest` are the conditions besides that word.
    """

    query: ArchiveQuery
    conditions: tuple[ColumnElement[bool], ...]
    narrow: Select[*tuple[Any, ...]] | None
    rest: tuple[ColumnElement[bool], ...]
    estimate: int
    total: int

    def numbers(self, last: ArchiveRow | None, limit: int, connection: Connection) -> Iterator[int]:
        """Give the numbers of the rows behind `last`, no more than `limit`, in the order."""
        left, parts = limit, stretches(self.query)
        place, behind = _place(connection, parts, last, descending=self.query.descending)
        for at, part in enumerate(parts[place:]):
            if not left or not self.estimate:
                return
            statement = self._statement(part, left, behind if at == 0 else None)
            found = connection.execute(statement).scalars().all()
            yield from found
            left -= len(found)

    def count(self, most: int, connection: Connection) -> int:
        """Count the rows, but no more than `most`."""
        if not self.estimate:
            return 0
        some = self._selected(most).limit(most).subquery()
        return int(connection.execute(select(func.count()).select_from(some)).scalar_one())

    def _statement(
        self, part: Stretch, limit: int, behind: ColumnElement[bool] | None
    ) -> Select[*tuple[Any, ...]]:
        statement = self._selected(limit)
        for condition in (part.condition, behind):
            if condition is not None:
                statement = statement.where(condition)
        return statement.order_by(*part.order(descending=self.query.descending)).limit(limit)

    def _selected(self, limit: int) -> Select[*tuple[Any, ...]]:
        statement = select(_I.row_id)
        if self.narrow is not None and self._is_near(limit):
            return statement.where(_I.row_id.in_(self.narrow), *self.rest)
        return statement.where(*self.conditions)

    def _is_near(self, limit: int) -> bool:
        """Whether fetching all matches of the rarest word is less than walking to `limit` hits."""
        walked = min(self.total, limit * self.total / self.estimate)
        return self.estimate <= walked


def finder(connection: Connection, query: ArchiveQuery) -> Finder:
    """Prepare a query: look up what its words mean, and how many rows each matches."""
    total = archive_size(connection)
    today = query.today or datetime.now().astimezone().date()
    ways = [ways_of(connection, word) for word in parse_search_text(query.text, today)]
    given = tuple(filters(query))
    if not all(ways):
        return Finder(query, (), None, (), 0, total)
    if not ways:
        return Finder(query, given, None, given, total, total)
    sizes = [sum(way.estimate for way in each) for each in ways]
    at = sizes.index(min(sizes))
    rest = (*(_any_of(each) for place, each in enumerate(ways) if place != at), *given)
    return Finder(query, (_any_of(ways[at]), *rest), _narrow(ways[at]), rest, sizes[at], total)


def archive_size(connection: Connection) -> int:
    """Give the number of all invoices, from the sums that are kept."""
    statement = select(func.coalesce(func.sum(MONTH_STAT.c.invoices), 0))
    return int(connection.execute(statement).scalar_one())


def _place(
    connection: Connection, parts: tuple[Stretch, ...], last: ArchiveRow | None, *, descending: bool
) -> tuple[int, ColumnElement[bool] | None]:
    """Give the stretch in which a row lies, and what lies behind it there."""
    if last is None:
        return 0, None
    for at, part in enumerate(parts):
        value = _I.row_id if part.column is None else part.column
        statement = select(value).where(_I.row_id == last.number)
        if part.condition is not None:
            statement = statement.where(part.condition)
        found = connection.execute(statement).first()
        if found is not None:
            return at, part.behind(found[0], last.number, descending=descending)
    # the row is gone: there is no place to go on from
    return len(parts), None


def _any_of(ways: tuple[Way, ...]) -> ColumnElement[bool]:
    return or_(*(way.condition for way in ways))


def _narrow(ways: tuple[Way, ...]) -> Select[*tuple[Any, ...]]:
    if len(ways) == 1:
        return ways[0].numbers
    return select(union(*(way.numbers for way in ways)).subquery().c.row_id)
