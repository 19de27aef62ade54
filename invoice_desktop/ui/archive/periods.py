"""Periods that the archive can be narrowed to, and days as people write them."""

import re
from datetime import date, datetime, time, timedelta
from enum import StrEnum


class Period(StrEnum):
    """A stretch of days seen from today; the names are kept with saved searches."""

    ANY = "any"
    TODAY = "today"
    YESTERDAY = "yesterday"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_QUARTER = "this_quarter"
    LAST_QUARTER = "last_quarter"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    CUSTOM = "custom"
    """From one given day to another."""


ISSUE_PERIODS = (
    Period.THIS_MONTH,
    Period.LAST_MONTH,
    Period.THIS_QUARTER,
    Period.LAST_QUARTER,
    Period.THIS_YEAR,
    Period.LAST_YEAR,
)
"""What is offered for the date of issue."""
WORK_PERIODS = (
    Period.TODAY,
    Period.YESTERDAY,
    Period.THIS_MONTH,
    Period.LAST_MONTH,
    Period.THIS_YEAR,
    Period.LAST_YEAR,
)
"""What is offered for the time of verification."""

_DAY = re.compile(r"(\d{4})[-./年]?(\d{1,2})[-./月]?(\d{1,2})日?")
_COMPACT = 8
_MONTHS_OF_QUARTER = 3


def days_of(period: Period, today: date) -> tuple[date | None, date | None]:
    """Give the first and last day of a period, None where it is open."""
    month = today.replace(day=1)
    match period:
        case Period.TODAY:
            return today, today
        case Period.YESTERDAY:
            return today - timedelta(days=1), today - timedelta(days=1)
        case Period.THIS_MONTH:
            return month, _before(_later(month, 1))
        case Period.LAST_MONTH:
            return _later(month, -1), _before(month)
        case Period.THIS_QUARTER:
            return _quarter(month), _before(_later(_quarter(month), _MONTHS_OF_QUARTER))
        case Period.LAST_QUARTER:
            return _later(_quarter(month), -_MONTHS_OF_QUARTER), _before(_quarter(month))
        case Period.THIS_YEAR:
            return date(today.year, 1, 1), date(today.year, 12, 31)
        case Period.LAST_YEAR:
            return date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)
        case _:
            return None, None


def moments_of(first: date | None, last: date | None) -> tuple[datetime | None, datetime | None]:
    """Give the aware moments in this computer's zone at which these days begin and are over."""
    since = datetime.combine(first, time()).astimezone() if first else None
    over = datetime.combine(last + timedelta(days=1), time()).astimezone() if last else None
    return since, over


def read_day(text: str) -> date | None:
    """Read 2026-03-01, 2026.3.1, 2026/3/1, 20260301 or 2026年3月1日; None for anything else."""
    tidy = "".join(text.split())
    found = _DAY.fullmatch(tidy)
    if not found or (tidy.isdigit() and len(tidy) != _COMPACT):
        return None
    try:
        return date(*(int(part) for part in found.groups()))
    except ValueError:
        return None


def _quarter(month: date) -> date:
    return month.replace(month=month.month - (month.month - 1) % _MONTHS_OF_QUARTER)


def _later(month: date, months: int) -> date:
    years, position = divmod(month.month - 1 + months, 12)
    return date(month.year + years, position + 1, 1)


def _before(day: date) -> date:
    return day - timedelta(days=1)
