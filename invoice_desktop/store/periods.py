"""What was issued in some months, in the order in which it came in, without reading all of it.

An index has each month's rows by their numbers: the newest of a year are among the newest of its
twelve months, and most of them are in the last two. So a few of every month are asked for at once,
and more only of the month in whose rows the others cannot be placed yet.
"""

from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import Any, TypeAlias

from sqlalchemy import (
    BigInteger,
    Connection,
    Dialect,
    Select,
    Text,
    bindparam,
    literal_column,
    select,
    union_all,
)

from invoice_desktop.store.tables import INVOICE
from invoice_desktop.store.whole import Built, whole_numbers

_LONGEST = 36
"""Months that are asked one by one."""
_MORE = 4
_FIRST = 16
"""Rows of every month that are asked for at once."""
_I = INVOICE.c

# in the very words of the index: with parameters in it, it is another expression
_MONTH = literal_column("substr(invoice.issue_date, 1, 7)", Text())

Statement: TypeAlias = Select[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `first` to `last`, both inclusive, and what states are wanted; none is any."""

    first: date
    last: date
    statuses: tuple[str, ...] = ()

    @property
    def months(self) -> tuple[str, ...]:
        first, last = (day.year * 12 + day.month - 1 for day in (self.first, self.last))
        return tuple(f"{at // 12:04}-{at % 12 + 1:02}" for at in range(first, last + 1))


def period_of(first: date | None, last: date | None) -> Period | None:
    """Give a period whose months can be asked one by one; None where it is open, or too long."""
    if first is None or last is None or last < first:
        return None
    period = Period(first, last)
    return period if len(period.months) <= _LONGEST else None


def came_in(
    connection: Connection, period: Period, last: int | None, some: int, *, descending: bool
) -> Iterator["array[int]"]:
    """Give the numbers behind `last` in their order, about `some` and then more at a time."""
    months = _Months(connection, period, last, descending=descending)
    while True:
        while not months.are_all_read and len(months.placed()) < some:
            months.read_on(max(_FIRST, some // 2))
        yield months.taken()
        if months.are_all_read:
            return
        some *= _MORE


class _Months:
    """The rows of a period's months, as far as they were read; a month's `end` is its last."""

    def __init__(
        self, connection: Connection, period: Period, last: int | None, *, descending: bool
    ) -> None:
        self._connection = connection
        self._months = period.months
        self._down = descending
        self._statuses = len(period.statuses)
        border = (2**63 - 1 if descending else -1) if last is None else last
        self._asked: dict[str, object] = {
            f"status_{at}": name for at, name in enumerate(period.statuses)
        }
        self._asked |= {"first": period.first.isoformat(), "last": period.last.isoformat()}
        self._read: list[int] = []
        self._ends: dict[int, int] = {}
        self._begin(border)

    @property
    def are_all_read(self) -> bool:
        return not self._ends

    def placed(self) -> list[int]:
        """Give the numbers before which no month can have another one."""
        if self.are_all_read:
            return self._read
        end = self._border()
        return [each for each in self._read if (each >= end if self._down else each <= end)]

    def taken(self) -> "array[int]":
        """Give `placed` in order, once."""
        placed = sorted(self.placed(), reverse=self._down)
        left = set(self._read).difference(placed)
        self._read = list(left)
        return array("q", placed)

    def read_on(self, some: int) -> None:
        """Read more of the month that ends first."""
        border = self._border()
        at = next(at for at, end in self._ends.items() if end == border)
        statement = _of_month(self._statuses, descending=self._down)
        asked: dict[str, object] = {"month_0": self._months[at], "border": border, "some": some}
        found = whole_numbers(self._connection, statement, self._asked | asked)
        self._add(at, found, some)

    def _begin(self, border: int) -> None:
        count = len(self._months)
        ask = _of_months(self._connection.dialect, count, self._statuses, descending=self._down)
        asked: dict[str, object] = {f"month_{at}": month for at, month in enumerate(self._months)}
        asked |= {"border": border, "some": _FIRST}
        months = [array("q") for _ in self._months]
        for at, number in ask.rows(self._connection, self._asked | asked):
            months[at].append(number)
        for at, found in enumerate(months):
            self._add(at, found, _FIRST)

    def _add(self, at: int, found: "array[int]", some: int) -> None:
        self._read.extend(found)
        self._ends.pop(at, None)
        # a month that gave all that was asked for may have more behind what it gave last
        if len(found) == some:
            self._ends[at] = min(found) if self._down else max(found)

    def _border(self) -> int:
        return max(self._ends.values()) if self._down else min(self._ends.values())


@cache
def _of_month(statuses: int, *, descending: bool) -> Statement:
    return _month_rows(0, statuses, descending=descending)


@lru_cache(maxsize=64)
def _of_months(dialect: Dialect, months: int, statuses: int, *, descending: bool) -> Built:
    parts = []
    for at in range(months):
        rows = _month_rows(at, statuses, descending=descending).subquery()
        parts.append(select(literal_column(str(at)).label("at"), rows.c.row_id))
    every = union_all(*parts).subquery("months")
    return Built(select(every.c.at, every.c.row_id).compile(dialect=dialect))


def _month_rows(at: int, statuses: int, *, descending: bool) -> Statement:
    number, border = _I.row_id, bindparam("border", type_=BigInteger())
    rows = select(number).where(
        bindparam(f"month_{at}", type_=Text()) == _MONTH,
        number < border if descending else number > border,
        _I.issue_date.between(bindparam("first", type_=Text()), bindparam("last", type_=Text())),
    )
    if statuses:
        names = [bindparam(f"status_{at}", type_=Text()) for at in range(statuses)]
        rows = rows.where(_I.status.in_(names))
    rows = rows.order_by(number.desc() if descending else number.asc())
    rows = rows.limit(bindparam("some", type_=BigInteger()))
    # SQLite would rather begin with the days, of which it has an index as well
    return rows.with_hint(INVOICE, "INDEXED BY invoice_by_month", "sqlite")
