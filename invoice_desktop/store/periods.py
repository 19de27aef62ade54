"""What was issued in some months, in the order in which it came in, without reading all of it.

An index has each month's rows by their numbers: the newest of a year are among the newest of its
twelve months.
"""

from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, TypeAlias

from sqlalchemy import BigInteger, Connection, Select, Text, bindparam, literal_column, select

from invoice_desktop.store.tables import INVOICE
from invoice_desktop.store.whole import whole_numbers

_LONGEST = 36
"""Months that are asked one by one."""
_MORE = 4
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
    """Give the numbers behind `last` in their order, `some` and then more and more at a time."""
    while True:
        numbers, is_all = _nearest(connection, period, last, some, descending=descending)
        yield numbers
        if is_all:
            return
        last, some = numbers[-1], some * _MORE


def _nearest(
    connection: Connection, period: Period, last: int | None, some: int, *, descending: bool
) -> tuple["array[int]", bool]:
    statement = _month_rows(len(period.statuses), descending=descending)
    border = (2**63 - 1 if descending else -1) if last is None else last
    asked: dict[str, object] = {f"status_{at}": name for at, name in enumerate(period.statuses)}
    asked |= {"border": border, "some": some}
    asked |= {"first": period.first.isoformat(), "last": period.last.isoformat()}
    found = [
        whole_numbers(connection, statement, asked | {"month": month}) for month in period.months
    ]
    numbers = array("q", sorted((each for month in found for each in month), reverse=descending))
    # a month that gave all that was asked for may have more behind what it gave last
    full = [month[-1] for month in found if len(month) == some]
    if not full:
        return numbers, True
    end = max(full) if descending else min(full)
    known = [each for each in numbers if (each >= end if descending else each <= end)]
    return array("q", known), False


@cache
def _month_rows(statuses: int, *, descending: bool) -> Statement:
    number, border = _I.row_id, bindparam("border", type_=BigInteger())
    rows = select(number).where(
        bindparam("month", type_=Text()) == _MONTH,
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
