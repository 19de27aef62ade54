"""Which share of all invoices has a value, from the sums by month; to estimate, not to decide."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from threading import Lock

from sqlalchemy import Connection, func, select

from invoice_desktop.store.tables import MONTH_STAT, OFFICE

_M = MONTH_STAT.c
_VALUES = ("kind", "authenticity", "acceptance", "status", "category")
_GROWN = 1.2
_INVOICES = func.sum(_M.invoices)
_BY_MONTH = select(_M.month, _INVOICES).where(_M.office_id == OFFICE).group_by(_M.month)
_BY_VALUES = (
    select(*(_M[name] for name in _VALUES), _INVOICES)
    .where(_M.office_id == OFFICE)
    .group_by(*(_M[name] for name in _VALUES))
)

Counts = dict[str, Counter[str]]


class Shares:
    """Safe to use from any thread; counted once, and anew when the archive has grown."""

    def __init__(self) -> None:
        self._counting = Lock()
        self._counts: Counts = {}
        self._total = 0

    def having(
        self, connection: Connection, total: int, column: str, values: Iterable[str]
    ) -> float:
        """Give the share of the rows that have one of these values in a column."""
        counts = self._counted(connection, total)[column]
        return _part(counts, sum(counts[value] for value in values))

    def issued(
        self, connection: Connection, total: int, first: date | None, last: date | None
    ) -> float:
        """Give the share of the rows that were issued in these months."""
        months = self._counted(connection, total)["month"]
        least = f"{first:%Y-%m}" if first else "0"
        most = f"{last:%Y-%m}" if last else "9999-12"
        within = (count for month, count in months.items() if least <= month <= most)
        return _part(months, sum(within))

    def _counted(self, connection: Connection, total: int) -> Counts:
        with self._counting:
            if not self._counts or total > self._total * _GROWN + 100:
                self._counts = _count(connection)
                self._total = total
            return self._counts


def _count(connection: Connection) -> Counts:
    counts: Counts = {name: Counter() for name in ("month", *_VALUES)}
    for month, invoices in connection.execute(_BY_MONTH):
        counts["month"][month] += int(invoices)
    for *values, invoices in connection.execute(_BY_VALUES):
        for name, value in zip(_VALUES, values, strict=True):
            counts[name][value] += int(invoices)
    return counts


def _part(counts: Counter[str], count: int) -> float:
    # what was not there when it was counted may be there now
    return max(count, 1) / max(counts.total(), 1)
