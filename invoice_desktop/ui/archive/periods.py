"""Periods of issue that the archive can be narrowed to."""

from datetime import date, timedelta
from enum import StrEnum


class Period(StrEnum):
    """A stretch of issue dates seen from today."""

    ANY = "any"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"


def days_of(period: Period, today: date) -> tuple[date | None, date | None]:
    """Give the first and last day of a period, None where it is open."""
    month = today.replace(day=1)
    before = month - timedelta(days=1)
    match period:
        case Period.ANY:
            return None, None
        case Period.THIS_MONTH:
            return month, _end_of_month(month)
        case Period.LAST_MONTH:
            return before.replace(day=1), before
        case Period.THIS_YEAR:
            return date(today.year, 1, 1), date(today.year, 12, 31)
        case Period.LAST_YEAR:
            return date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)


def _end_of_month(first: date) -> date:
    beyond = (first + timedelta(days=32)).replace(day=1)
    return beyond - timedelta(days=1)
