"""What a ledger covers: absence proves something only inside of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

Days = tuple[date, date]
"""From the first to the last, both inclusive."""

_DAY = timedelta(days=1)


class Direction(StrEnum):
    """Whether a company received the invoices of a ledger or issued them; the names are stored."""

    RECEIVED = "RECEIVED"
    ISSUED = "ISSUED"


@dataclass(frozen=True, slots=True)
class Coverage:
    """One company's invoices of one direction, issued from `first` to `last` (both inclusive).

    `exported_at` is aware: nothing that was issued or changed later can be in it. `is_whole` is
    False where rows could not be taken, or the layout lists only some kinds: what is missing
    from it proves nothing then.
    """

    company_taxpayer_id: str
    direction: Direction
    first: date
    last: date
    exported_at: datetime
    is_whole: bool = True

    @property
    def days(self) -> Days | None:
        """Give the days of which it can speak; None where that is none.

        On the day of the export itself more may have been issued after it was made.
        """
        last = min(self.last, self.exported_at.date() - _DAY)
        return (self.first, last) if self.first <= last else None

    def includes(self, day: date) -> bool:
        """Tell whether what was issued on this day must be listed, if the export is whole."""
        return self.days is not None and self.days[0] <= day <= self.days[1]


def united(coverages: Iterable[Coverage]) -> tuple[Days, ...]:
    """Give the days that whole exports cover together, as stretches that do not touch."""
    stretches = sorted(each.days for each in coverages if each.is_whole and each.days)
    found: list[Days] = []
    for first, last in stretches:
        if found and first <= found[-1][1] + _DAY:
            found[-1] = found[-1][0], max(found[-1][1], last)
        else:
            found.append((first, last))
    return tuple(found)


def gaps(coverages: Iterable[Coverage], first: date, last: date) -> tuple[Days, ...]:
    """Give the days from `first` to `last` that no whole export covers."""
    found: list[Days] = []
    open_from = first
    for begin, end in united(coverages):
        if begin > last:
            break
        if begin > open_from:
            found.append((open_from, begin - _DAY))
        open_from = max(open_from, end + _DAY)
    if open_from <= last:
        found.append((open_from, last))
    return tuple(found)
