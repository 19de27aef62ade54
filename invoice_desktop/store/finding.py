"""Finding what a query selects: what it means, and how many rows each condition lets through.

The planner of neither engine knows how many rows a typed word matches, and one wrong choice
costs seconds where the other takes milliseconds. So the matches of every word are counted first,
up to a limit, and the way is written into the statements (see `searching`).
"""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Connection, func, or_, select

from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow, SortKey
from invoice_desktop.domain.search_text import IssuedWithin, parse_search_text
from invoice_desktop.store.filtering import Filters
from invoice_desktop.store.listing import (
    WALKED,
    Stretch,
    rank_of,
    ranked,
    sorting_column,
    stretch_of,
    stretches,
)
from invoice_desktop.store.meanings import Fact, Way, ways_of
from invoice_desktop.store.party_names import PartyNames
from invoice_desktop.store.periods import Period
from invoice_desktop.store.searching import BEGUN, GATHERED, LOOKED_UP, Conditions, Search
from invoice_desktop.store.shares import Shares
from invoice_desktop.store.tables import INVOICE
from invoice_desktop.store.whole import whole_numbers

_OFTEN = 0.2
"""The share of all rows that match a condition whose matches nobody counted to the end."""
_LATEST = ArchiveQuery()
_PAGE = 100
"""Rows that are asked for at once, about."""
_I = INVOICE.c

Place: TypeAlias = tuple[Any, int]
"""The value a row is sorted by, and its number."""


@dataclass(frozen=True, slots=True)
class Finder:
    """What a query selects, prepared; `conditions` is None when a word matches nothing."""

    query: ArchiveQuery
    conditions: Conditions | None

    def slices(
        self, connection: Connection, last: ArchiveRow | None, limit: int | None
    ) -> Iterator["array[int]"]:
        """Give the numbers of the rows behind `last` in the order, some at a time.

        All where no limit is given.
        """
        if self.conditions is None:
            return
        left = limit
        for search in self._searches(connection, self.conditions, last, limit):
            for found in search.slices(connection, left):
                yield found
                left = None if left is None else left - len(found)
            if left == 0:
                return

    def everything(self, connection: Connection) -> Iterator["array[int]"]:
        """Give all numbers, some at a time; what `in_order` makes of them is their order."""
        if not self._is_plain:
            yield from self.slices(connection, None, None)
            return
        # a small index has all the numbers; the table itself has fifty times as many pages
        yield whole_numbers(connection, select(_I.row_id).order_by(_I.showings, _I.row_id))

    def in_order(self, numbers: "array[int]") -> "array[int]":
        """Give the numbers that `everything` gave in the order of the query."""
        if not self._is_plain:
            return numbers
        return array("q", sorted(numbers, reverse=self.query.descending))

    @property
    def _is_plain(self) -> bool:
        no_tests = self.conditions is not None and not self.conditions.tests
        return no_tests and self.query.sort is SortKey.RECEIVED

    def count(self, connection: Connection, most: int) -> int:
        """Count the rows, but no more than `most`."""
        if self.conditions is None:
            return 0
        part = stretches(_LATEST, WALKED)[0]
        search = Search(self.conditions, part, part, None, descending=True)
        return sum(len(found) for found in search.slices(connection, most))

    def _searches(
        self,
        connection: Connection,
        conditions: Conditions,
        last: ArchiveRow | None,
        limit: int | None,
    ) -> Iterator[Search]:
        query, down = self.query, self.query.descending
        at, place = _place_of(connection, query, last)
        whole = ranked(query, INVOICE)
        if whole is not None and limit is not None and conditions.are_rare(limit):
            if place is not None:
                place = (rank_of(query, place[0]), place[1])
            for _, test, number in _behind(whole, whole, place, descending=down):
                yield Search(conditions, None, test, number, descending=down)
            return
        walked, tested = stretches(query, WALKED), stretches(query, INVOICE)
        for each in range(at, len(walked)):
            for part, test, number in _behind(walked[each], tested[each], place, descending=down):
                yield Search(conditions, part, test, number, descending=down)
            place = None


def _behind(
    part: Stretch, tested: Stretch, place: Place | None, *, descending: bool
) -> Iterator[tuple[Stretch, Stretch, int | None]]:
    """Give what lies behind a place: the rows alike that came in later, then the others."""
    if place is None:
        yield part, tested, None
        return
    value, number = place
    if part.column is None:
        yield part, tested, number
        return
    _, alike, others = part.parted(value, descending=descending)
    _, tested_alike, tested_others = tested.parted(value, descending=descending)
    yield alike, tested_alike, number
    yield others, tested_others, None


def finder(
    connection: Connection, names: PartyNames, shares: Shares, query: ArchiveQuery
) -> Finder:
    """Prepare a query: look up what its words mean, and how many rows each matches."""
    total = archive_size(connection)
    filters = Filters(connection, shares, total)
    groups: list[tuple[Way, ...]] = [(way,) for way in filters.ways(query)]
    for word in parse_search_text(query.text, _today(query)):
        ways = list(ways_of(connection, names, word))
        ways += [filters.issued(*each.days) for each in word if isinstance(each, IssuedWithin)]
        groups.append(tuple(ways))
    if not all(groups) or not total:
        return Finder(query, None)
    by_number = query.sort is SortKey.RECEIVED
    return Finder(query, _conditions(groups, total, by_number=by_number))


def _today(query: ArchiveQuery) -> date:
    return query.today or datetime.now().astimezone().date()


def archive_size(connection: Connection) -> int:
    """Give about the number of all invoices: none is ever taken away."""
    return int(connection.execute(_SIZE).scalar_one())


_SIZE = select(func.coalesce(func.max(INVOICE.c.row_id), 0))


def _conditions(groups: Sequence[tuple[Way, ...]], total: int, *, by_number: bool) -> Conditions:
    if not groups:
        return Conditions((), (), (), total, total, float(total), total)
    matches = float(total)
    for group in groups:
        matches *= min(1.0, _size(group, total) / total)
    matches = max(matches, 1.0)
    facts = [group[0] for group in groups if len(group) == 1 and group[0].fact]
    costs = [_cost(group, facts, matches, total, by_number=by_number) for group in groups]
    ways = groups[costs.index(min(costs))]
    own, known = _any_of(ways), _known(ways, facts)
    others = [group for group in groups if group is not ways]
    untold = tuple(_any_of(group) for group in others if group[0] not in known)
    return Conditions(
        tests=(own, *map(_any_of, others)),
        rarest=tuple(_within(way, known) for way in ways),
        rest=untold if all(way.is_exact for way in ways) else (*untold, own),
        given=_narrowed(ways, facts, total),
        most=sum(way.estimate for way in ways) if all(way.is_counted for way in ways) else None,
        matches=matches,
        total=total,
        has_period=any(fact.fact is Fact.DAYS for fact in facts),
    )


def _known(ways: tuple[Way, ...], facts: Sequence[Way]) -> list[Way]:
    """Give the facts that the indexes of all these ways have themselves."""
    return [fact for fact in facts if all(fact.fact in way.knows for way in ways)]


def _cost(
    ways: tuple[Way, ...],
    facts: Sequence[Way],
    matches: float,
    total: int,
    *,
    by_number: bool,
) -> float:
    """Give what it costs to begin with these ways: to be given rows, and to test some of them."""
    given = _narrowed(ways, facts, total)
    untold = {fact.fact for fact in facts} - {fact.fact for fact in _known(ways, facts)}
    is_period = all(way.fact is Fact.DAYS for way in ways)
    # days follow the order in which rows come in: the newest that a word gives are of other years
    lie_apart = Fact.DAYS in untold and not is_period
    some = given if lie_apart else min(given, _PAGE * given / matches)
    read: float = sum(way.estimate for way in ways) if is_period else given
    begun = sum(way.places for way in ways) * BEGUN
    if by_number and len(ways) == 1 and ways[0].period is not None:
        # its months give the rows in this order, no more than are tested
        read, begun = some, len(ways[0].period.months) * BEGUN
    return read * GATHERED + begun + max(some, _PAGE) * LOOKED_UP


def _narrowed(ways: tuple[Way, ...], facts: Sequence[Way], total: int) -> int:
    """Give about how many rows the indexes of ways give, with what else these know."""
    size = float(_size(ways, total))
    for fact in _known(ways, facts):
        size *= fact.estimate / total
    return max(1, int(size))


def _within(way: Way, known: Sequence[Way]) -> Way:
    if not known:
        return way
    tests = (fact.test if fact.read is None else fact.read for fact in known)
    return replace(way, rows=way.rows.where(*tests), period=_stated(way, known))


def _stated(way: Way, known: Sequence[Way]) -> Period | None:
    if way.period is None:
        return None
    return replace(way.period, statuses=tuple(name for fact in known for name in fact.names))


def _size(ways: tuple[Way, ...], total: int) -> int:
    size = sum(way.estimate for way in ways)
    return max(size, int(total * _OFTEN)) if any(way.has_more for way in ways) else size


def _place_of(
    connection: Connection, query: ArchiveQuery, last: ArchiveRow | None
) -> tuple[int, Place | None]:
    """Give the stretch in which a row lies, and its place there."""
    if last is None:
        return 0, None
    value = sorting_column(query, WALKED)
    found = connection.execute(select(value).where(WALKED.c.row_id == last.number)).first()
    if found is None:
        # the row is gone: there is no place to go on from
        return len(stretches(query, WALKED)), None
    return stretch_of(query, found[0]), (found[0], last.number)


def _any_of(ways: tuple[Way, ...]) -> ColumnElement[bool]:
    tests = [way.test for way in ways]
    return or_(*tests) if len(tests) > 1 else tests[0]
