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

from invoice_desktop.store.engines import as_found, as_streamed
from invoice_desktop.store.listing import WALKED, Stretch
from invoice_desktop.store.meanings import Way
from invoice_desktop.store.tables import INVOICE
from invoice_desktop.store.whole import whole_numbers

Statement: TypeAlias = Select[*tuple[Any, ...]]
Tests: TypeAlias = tuple[ColumnElement[bool], ...]
Place: TypeAlias = tuple[Any, int]
"""The value a row is sorted by, and its number."""

_I, _W = INVOICE.c, WALKED.c
_SOME = 2_000
"""Rows that are gathered or walked at least: below that no choice is worth its time."""
_SLICE = 50_000
"""Rows that are walked between two moments at which one may have had enough."""
_FEW = 20_000
_MORE = 8
_GATHERED = 0.1
"""What it costs to be given a number by an index, where testing a row costs 1."""
_LOOKED_UP = 1.5
_SPARE = 4
"""How many times what is expected to be enough is tried."""


@dataclass(frozen=True, slots=True)
class Conditions:
    """What rows must fulfil.

    `tests` test one row of `INVOICE`. `rarest` are the ways of the condition with the fewest
    matches, `rest` the tests besides it, `given` is about how many rows its indexes give, `most`
    is how many at the most, where that is known. `matches` is how many rows all tests may let
    through, `total` the number of all rows.
    """

    tests: Tests
    rarest: tuple[Way, ...]
    rest: Tests
    given: int
    most: int | None
    matches: float
    total: int

    def is_all(self, some: int) -> bool:
        """Whether the rarest condition certainly gives no more rows than this."""
        return self.most is not None and self.most <= some

    def are_rare(self, limit: int) -> bool:
        """Whether looking up all matches of the rarest is less than walking to `limit` rows."""
        return bool(self.rarest) and self.given * _LOOKED_UP <= limit / self.matches * self.total


class Search:
    """One stretch of the list: `part` of what is walked, `tested` of what is tested.

    Without `part` nothing can be walked: no index has that order.
    """

    def __init__(
        self,
        conditions: Conditions,
        part: Stretch | None,
        tested: Stretch,
        place: Place | None,
        *,
        descending: bool,
    ) -> None:
        self._of = conditions
        self._part = part
        self._tested = tested
        self._place = place
        self._down = descending

    def slices(self, connection: Connection, limit: int | None) -> Iterator["array[int]"]:
        """Give the numbers, not more than `limit`, a list at a time."""
        if limit is None:
            yield from self._everything(connection)
            return
        found = self._walk(connection, limit) if self._part is not None else None
        yield self._gather(connection, limit) if found is None else found

    @property
    def _is_by_number(self) -> bool:
        return self._tested.column is None

    def _walk(self, connection: Connection, limit: int) -> "array[int] | None":
        """Walk along the order; None when the other way is nearer."""
        of = self._of
        if not of.rarest:
            statement = self._walked(of.tests).limit(limit)
            return whole_numbers(connection, statement)
        steps, given = limit / of.matches * of.total, float(of.given)
        for _ in range(3):
            if steps > self._cost(limit, given):
                return None
            steps = max(_SOME, _SPARE * steps)
            end = self._place_after(connection, int(steps))
            found = whole_numbers(connection, self._up_to(end).limit(limit))
            if end is None or len(found) == limit:
                return found
            # what was met on the way tells how thick they lie
            share = max(len(found), 0.5) / steps
            steps, given = limit / share, max(given, share * of.total)
        return None

    def _cost(self, limit: int, given: float) -> float:
        """Give what gathering costs, in steps of a walk."""
        if not self._is_by_number:
            return given * _LOOKED_UP
        return given * _GATHERED + max(_SOME, limit * given / self._of.matches) * _LOOKED_UP

    def _up_to(self, end: Place | None) -> Statement:
        statement = self._walked(self._of.tests)
        if end is None or self._part is None:
            return statement
        return statement.where(self._part.until(*end, descending=self._down))

    def _walked(self, tests: Tests) -> Statement:
        part = self._part
        assert part is not None
        statement = select(_W.row_id).order_by(*part.order(descending=self._down))
        if part.condition is not None:
            statement = statement.where(part.condition)
        if self._place is not None:
            statement = statement.where(part.behind(*self._place, descending=self._down))
        return statement.where(_passes(_W.row_id, tests)) if tests else statement

    def _place_after(self, connection: Connection, rows: int) -> Place | None:
        part = self._part
        assert part is not None
        value = _W.row_id if part.column is None else part.column
        statement = self._walked(()).add_columns(value.label("value")).offset(rows).limit(1)
        found = connection.execute(statement).first()
        return None if found is None else (found.value, found.row_id)

    def _gather(self, connection: Connection, limit: int) -> "array[int]":
        """Take what the rarest condition's indexes give; the first of it where that may do."""
        of = self._of
        some = max(_SOME, int(_SPARE * limit * of.given / of.matches))
        while self._is_by_number and some < of.total:
            found = whole_numbers(connection, self._gathered(some).limit(limit))
            if len(found) == limit or of.is_all(some):
                return found
            some *= _MORE
        return whole_numbers(connection, self._gathered(None).limit(limit))

    def _gathered(self, some: int | None) -> Statement:
        rows = self._rows(some)
        number, tested = rows.c.row_id, self._tested
        tests = list(self._of.rest)
        if tested.condition is not None:
            tests.append(tested.condition)
        if self._place is not None and not self._is_by_number:
            tests.append(tested.behind(*self._place, descending=self._down))
        statement = select(number)
        if tests:
            statement = statement.where(_passes(number, tuple(tests)))
        order: list[ColumnElement[Any]] = [as_found(number)]
        if tested.column is not None:
            value = select(tested.column).where(_I.row_id == number).correlate(rows)
            order.insert(0, value.scalar_subquery())
        return statement.order_by(*(each.desc() if self._down else each.asc() for each in order))

    def _rows(self, some: int | None) -> Subquery:
        ways = [self._first(way.rows, some, streams=way.streams) for way in self._of.rarest]
        if len(ways) == 1:
            return ways[0].subquery("gathered")
        both = select(union(*ways).subquery().c.row_id)
        return self._first(both, some).subquery("gathered")

    def _first(self, rows: Statement, some: int | None, *, streams: bool = False) -> Statement:
        number = rows.selected_columns[0]
        if self._place is not None and self._is_by_number:
            last = self._place[1]
            rows = rows.where(number < last if self._down else number > last)
        if some is None:
            return rows
        order = as_streamed(number) if streams else as_found(number)
        ordered = rows.order_by(order.desc() if self._down else order.asc())
        return select(ordered.limit(some).subquery().c.row_id)

    def _everything(self, connection: Connection) -> Iterator["array[int]"]:
        """Give all rows, a list for every so many that were walked or gathered."""
        of = self._of
        if of.rarest and of.given < max(_FEW, of.total * _GATHERED):
            yield whole_numbers(connection, self._gathered(None))
            return
        while True:
            end = self._place_after(connection, _SLICE)
            yield whole_numbers(connection, self._up_to(end))
            if end is None:
                return
            self._place = end


def _passes(number: ColumnElement[int], tests: Tests) -> Exists:
    # OFFSET 0 keeps PostgreSQL from making a join of it, whose order it would choose itself
    tested = select(literal(1)).where(_I.row_id == number, *tests).offset(literal(0))
    return exists(tested.correlate_except(INVOICE))
