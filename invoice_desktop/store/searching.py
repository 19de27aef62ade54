"""Searching one stretch of the list: from the rarest condition, or along the order.

`EXISTS (… OFFSET 0)` is done row by row in the order of what stands outside it, on both engines:
neither planner may turn it round. A walk along the order is begun only for some rows at a time;
what it finds tells whether to go on or to take the other way.
"""

from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Connection, Exists, Select, exists, literal, select, union
from sqlalchemy.sql.expression import Subquery

from invoice_desktop.store.engines import among, as_found, as_streamed, listed
from invoice_desktop.store.listing import WALKED, Stretch
from invoice_desktop.store.meanings import Way
from invoice_desktop.store.periods import Period, came_in
from invoice_desktop.store.tables import INVOICE
from invoice_desktop.store.whole import whole_numbers

Statement: TypeAlias = Select[*tuple[Any, ...]]
Tests: TypeAlias = tuple[ColumnElement[bool], ...]
Place: TypeAlias = tuple[Any, int]
"""The value a row is sorted by, and its number."""

_I, _W = INVOICE.c, WALKED.c
_SOME = 500
"""Rows that are gathered or walked at least: below that no choice is worth its time."""
_FEWEST = 50
"""Rows that are tested at once at least."""
_AMPLE = 1.3
"""How many times what is expected to be enough is tested at once, where more can follow."""
_SLICE = 50_000
"""Rows that are walked between two moments at which one may have had enough."""
_FEW = 20_000
_MORE = 8
_SPARE = 3
"""How many times what is expected to be enough is tried."""

# measured on a million encrypted rows, of which a tenth is in memory; testing the next row costs 1
GATHERED = 0.1
"""What it costs to be given a number by an index."""
LOOKED_UP = 8.0
"""What it costs to test a row that lies anywhere."""
BEGUN = 4.0
"""What it costs to begin at another place of an index."""


@dataclass(frozen=True, slots=True)
class Conditions:
    """What rows must fulfil.

    `tests` test one row of `INVOICE`. `rarest` are the ways of the condition with the fewest
    matches, `rest` the tests besides it, `given` is about how many rows its indexes give, `most`
    is how many at the most, where that is known. `matches` is how many rows all tests may let
    through, `total` the number of all rows. With `has_period` these lie together in the order in
    which they came in, near its beginning or far from it.
    """

    tests: Tests
    rarest: tuple[Way, ...]
    rest: Tests
    given: int
    most: int | None
    matches: float
    total: int
    has_period: bool = False

    def is_all(self, some: int) -> bool:
        """Whether the rarest condition certainly gives no more rows than this."""
        return self.most is not None and self.most <= some

    def are_rare(self, limit: int) -> bool:
        """Whether looking up all matches of the rarest is less than walking to `limit` rows."""
        return bool(self.rarest) and self.given <= limit / self.matches * self.total


class Search:
    """One stretch of the list: `part` of what is walked, `tested` of what is tested.

    Without `part` nothing can be walked: no index has that order. Only what lies behind the row
    number `last` is searched, where the order is that of the numbers.
    """

    def __init__(
        self,
        conditions: Conditions,
        part: Stretch | None,
        tested: Stretch,
        last: int | None,
        *,
        descending: bool,
    ) -> None:
        self._of = conditions
        self._part = part
        self._tested = tested
        self._last = last
        self._down = descending

    def slices(self, connection: Connection, limit: int | None) -> Iterator["array[int]"]:
        """Give the numbers, not more than `limit`, a list at a time."""
        if limit is None:
            yield from self._everything(connection)
            return
        found = None
        if self._part is not None and not self._is_known and self._period is None:
            found = self._walk(connection, self._part, limit)
        yield self._gather(connection, limit) if found is None else found

    @property
    def _is_by_number(self) -> bool:
        return self._tested.column is None

    def _walk(self, connection: Connection, part: Stretch, limit: int) -> "array[int] | None":
        """Walk along the order; None when the other way is nearer."""
        of = self._of
        if not of.rarest:
            return whole_numbers(connection, self._walked(part, of.tests).limit(limit))
        steps, given = limit / of.matches * of.total, float(of.given)
        for at in range(3):
            # only the table itself lies in the order of the numbers
            if steps * (1 if self._is_by_number else LOOKED_UP) > self._cost(limit, given):
                return None
            # of another year there is nothing at the beginning, however thick it lies elsewhere
            steps = _SOME if of.has_period and at == 0 else max(_SOME, _SPARE * steps)
            end = self._place_after(connection, part, int(steps))
            found = self._walk_to(connection, part, end, limit)
            if end is None or len(found) == limit:
                return found
            # what was met on the way tells how thick they lie
            share = max(len(found), 0.5) / steps
            steps, given = limit / share, max(given, share * of.total)
        return None

    def _cost(self, limit: int, given: float) -> float:
        """Give what gathering costs, in steps of a walk."""
        if not self._is_by_number:
            return given * LOOKED_UP
        return given * GATHERED + max(_SOME, limit * given / self._of.matches) * LOOKED_UP

    def _walk_to(
        self, connection: Connection, part: Stretch, end: Place | None, limit: int
    ) -> "array[int]":
        """Walk as far as a place; it may be told of rows of which many are alike."""
        tests = self._of.tests
        found = array("q")
        for stretch, last in self._before(part, end):
            statement = self._walked(stretch, tests)
            if last is not None:
                statement = statement.where(_W.row_id >= last if self._down else _W.row_id <= last)
            found.extend(whole_numbers(connection, statement.limit(limit - len(found))))
            if len(found) == limit:
                break
        return found

    def _before(self, part: Stretch, end: Place | None) -> Iterator[tuple[Stretch, int | None]]:
        if end is None:
            yield part, None
        elif part.column is None:
            yield part, end[1]
        else:
            before, alike, _ = part.parted(end[0], descending=self._down)
            yield before, None
            yield alike, end[1]

    def _walked(self, part: Stretch, tests: Tests) -> Statement:
        statement = select(_W.row_id).order_by(*part.order(descending=self._down))
        if part.condition is not None:
            statement = statement.where(part.condition)
        if self._last is not None:
            statement = statement.where(part.behind(self._last, descending=self._down))
        return statement.where(_passes(_W.row_id, tests)) if tests else statement

    def _place_after(self, connection: Connection, part: Stretch, rows: int) -> Place | None:
        value = _W.row_id if part.column is None else part.column
        statement = self._walked(part, ()).add_columns(value.label("value")).offset(rows).limit(1)
        found = connection.execute(statement).first()
        return None if found is None else (found.value, found.row_id)

    def _gather(self, connection: Connection, limit: int) -> "array[int]":
        """Take what the rarest condition's indexes give; the first of it where that may do."""
        of = self._of
        if self._is_known:
            return self._known()[:limit]
        if self._period is not None:
            return self._gather_months(connection, self._period, limit)
        some = max(_SOME, int(_SPARE * limit * of.given / of.matches))
        # of so few all are looked up at once: their places in the index are what is dear
        while self._is_by_number and some < min(of.given, of.total):
            found = whole_numbers(connection, self._gathered(some).limit(limit))
            if len(found) == limit or of.is_all(some):
                return found
            some *= _MORE
        return whole_numbers(connection, self._gathered(None).limit(limit))

    def _gather_months(self, connection: Connection, period: Period, limit: int) -> "array[int]":
        found, tested = array("q"), 0
        share = self._of.matches / self._of.given
        some = _ample(limit, share)
        for numbers in came_in(connection, period, self._last, some, descending=self._down):
            at = 0
            while at < len(numbers):
                some = _ample(limit - len(found), share)
                found.extend(self._passing(connection, numbers[at : at + some]))
                if len(found) >= limit:
                    return found[:limit]
                at, tested = at + some, tested + some
                share = max(len(found), 0.5) / tested
        return found

    def _passing(self, connection: Connection, numbers: "array[int]") -> "array[int]":
        if not self._rest:
            return numbers
        tested = select(_I.row_id).where(among(_I.row_id, listed(numbers)), *self._rest)
        passed = set(whole_numbers(connection, tested))
        return array("q", (number for number in numbers if number in passed))

    @property
    def _period(self) -> Period | None:
        """What months to ask, where these give the rows in the order that is wanted."""
        if not self._is_by_number or len(self._of.rarest) != 1:
            return None
        return self._of.rarest[0].period

    @property
    def _is_known(self) -> bool:
        """Whether the numbers are at hand, and nothing is left to be tested."""
        at_hand = all(way.numbers is not None for way in self._of.rarest)
        return bool(self._of.rarest) and self._is_by_number and at_hand and not self._rest

    @property
    def _rest(self) -> Tests:
        """What is left to be tested of the rows that the rarest condition gives."""
        condition = self._tested.condition
        return self._of.rest if condition is None else (*self._of.rest, condition)

    def _known(self) -> "array[int]":
        numbers = {number for way in self._of.rarest for number in way.numbers or ()}
        last = self._last
        if last is not None:
            numbers = {each for each in numbers if (each < last if self._down else each > last)}
        return array("q", sorted(numbers, reverse=self._down))

    def _gathered(self, some: int | None) -> Statement:
        rows = self._rows(some)
        number, tested = rows.c.row_id, self._tested
        statement = select(number)
        if self._rest:
            statement = statement.where(_passes(number, self._rest))
        order: list[ColumnElement[Any]] = [as_found(number)]
        if tested.column is not None:
            value = select(tested.column).where(_I.row_id == number).correlate(rows)
            order.insert(0, value.scalar_subquery())
        return statement.order_by(*(each.desc() if self._down else each.asc() for each in order))

    def _rows(self, some: int | None) -> Subquery:
        ways = [self._first(_rows_of(way), some, streams=way.streams) for way in self._of.rarest]
        if len(ways) == 1:
            return ways[0].subquery("gathered")
        both = select(union(*ways).subquery().c.row_id)
        return self._first(both, some).subquery("gathered")

    def _first(self, rows: Statement, some: int | None, *, streams: bool = False) -> Statement:
        number = rows.selected_columns[0]
        if self._last is not None:
            rows = rows.where(number < self._last if self._down else number > self._last)
        if some is None:
            return rows
        order = as_streamed(number) if streams else as_found(number)
        ordered = rows.order_by(order.desc() if self._down else order.asc())
        return select(ordered.limit(some).subquery().c.row_id)

    def _everything(self, connection: Connection) -> Iterator["array[int]"]:
        """Give all rows, a list for every so many that were walked or gathered."""
        of = self._of
        if of.rarest and of.given < max(_FEW, of.total * GATHERED):
            yield whole_numbers(connection, self._gathered(None))
            return
        rest: list[tuple[Stretch, int | None]] = [(self._part, self._last)] if self._part else []
        while rest:
            part, self._last = rest.pop(0)
            end = self._place_after(connection, part, _SLICE)
            yield self._walk_to(connection, part, end, of.total + _SLICE)
            if end is not None and part.column is None:
                rest.insert(0, (part, end[1]))
            elif end is not None:
                _, alike, others = part.parted(end[0], descending=self._down)
                rest = [(alike, end[1]), (others, None), *rest]


def _ample(wanted: int, share: float) -> int:
    """Give how many rows to test, so that most likely enough of them pass."""
    return max(_FEWEST, int(_AMPLE * wanted / share))


def _rows_of(way: Way) -> Statement:
    if way.numbers is None:
        return way.rows
    return select(_I.row_id).where(among(_I.row_id, listed(way.numbers)))


def _passes(number: ColumnElement[int], tests: Tests) -> Exists:
    # OFFSET 0 keeps PostgreSQL from making a join of it, whose order it would choose itself
    tested = select(literal(1)).where(_I.row_id == number, *tests).offset(literal(0))
    return exists(tested.correlate_except(INVOICE))
