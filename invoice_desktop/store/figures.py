"""Sums that are kept ready: by month, by company."""

import calendar
from datetime import date
from functools import lru_cache
from itertools import starmap
from typing import Any, TypeAlias

from sqlalchemy import Connection, Dialect, Select, Text, bindparam, func, select

from invoice_desktop.domain.history import ArchiveQuery
from invoice_desktop.domain.money import CENT
from invoice_desktop.domain.search import FigureGroup, MonthFigure
from invoice_desktop.store.tables import MONTH_STAT, OFFICE, PARTY
from invoice_desktop.store.whole import Built

_M, _P = MONTH_STAT.c, PARTY.c
Sums: TypeAlias = Select[*tuple[Any, ...]]

# years and months, as `2026-07`
_FIRST, _LAST = bindparam("first", type_=Text()), bindparam("last", type_=Text())
_SUMS = ("invoices", "amount_excluding_tax", "tax_amount", "total_including_tax")


def month_figures(
    connection: Connection, first: date | None, last: date | None, by: FigureGroup
) -> tuple[MonthFigure, ...]:
    """Give the sums of months, both ends inclusive; all months where an end is None."""
    begins, ends = first is not None, last is not None
    statement = _month_sums(connection.dialect, by, begins=begins, ends=ends)
    return tuple(starmap(_figure, statement.rows(connection, _asked(first, last))))


@lru_cache(maxsize=64)
def _month_sums(dialect: Dialect, by: FigureGroup, *, begins: bool, ends: bool) -> Built:
    # the sums are kept in this order: grouped by it first, few are left to be sorted
    kept = [_M.month, _M.kind, _M.category, _M.authenticity]
    del kept[[column.name for column in kept].index(by) + 1 :]
    sums = (func.sum(_M[name]).label(name) for name in _SUMS)
    period = _within(select(*kept, *sums), begins=begins, ends=ends)
    parts = period.group_by(*kept).subquery().c
    keys = (parts.month, parts[by])
    statement = select(*keys, *(func.sum(parts[name]) for name in _SUMS)).group_by(*keys)
    statement = statement.having(func.sum(parts.invoices) > 0).order_by(*keys)
    return Built(statement.compile(dialect=dialect))


def _figure(month: str, group: str, invoices: int, *amounts: int) -> MonthFigure:
    net, tax, total = (int(cents) * CENT for cents in amounts)
    day = date.fromisoformat(f"{month}-01") if month else None
    return MonthFigure(day, group, int(invoices), net, tax, total)


def quick_count(connection: Connection, query: ArchiveQuery) -> int | None:
    """Count what a query selects from the sums; None when they do not tell."""
    if query.text.strip() or query.buyers or query.tags or not _are_whole_months(query):
        return None
    others = (query.verified_from, query.verified_until, query.total_from, query.total_until)
    if any(each is not None for each in others):
        return None
    counted = select(func.coalesce(func.sum(_M.invoices), 0))
    first, last = query.issued_from, query.issued_until
    statement = _within(counted, begins=first is not None, ends=last is not None)
    for column, values in (
        (_M.kind, query.kinds),
        (_M.authenticity, query.authenticities),
        (_M.acceptance, query.acceptances),
        (_M.status, query.statuses),
        (_M.category, query.categories),
    ):
        if values:
            statement = statement.where(column.in_(sorted(values)))
    return int(connection.execute(statement, _asked(first, last)).scalar_one())


def buyers(connection: Connection, limit: int) -> tuple[tuple[str, int], ...]:
    """Give the most frequent buyers' names with how many invoices each has."""
    statement = (
        select(func.max(_P.name).label("name"), func.sum(_P.buyings).label("count"))
        .where(_P.office_id == OFFICE, _P.buyings > 0, _P.name_key != "")
        .group_by(_P.name_key)
        .order_by(func.sum(_P.buyings).desc(), _P.name_key)
        .limit(limit)
    )
    return tuple((name, int(count)) for name, count in connection.execute(statement))


def _within(statement: Sums, *, begins: bool, ends: bool) -> Sums:
    statement = statement.where(_M.office_id == OFFICE)
    if begins:
        statement = statement.where(_M.month >= _FIRST)
    if ends:
        # what has no date lies in no period
        statement = statement.where(_M.month <= _LAST, _M.month > "")
    return statement


def _asked(first: date | None, last: date | None) -> dict[str, object]:
    ends = (("first", first), ("last", last))
    return {name: f"{day:%Y-%m}" for name, day in ends if day is not None}


def _are_whole_months(query: ArchiveQuery) -> bool:
    first, last = query.issued_from, query.issued_until
    ends = last is None or last.day == calendar.monthrange(last.year, last.month)[1]
    return ends and (first is None or first.day == 1)
