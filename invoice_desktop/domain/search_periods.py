"""Dates and periods as people type them, in Chinese of both scripts and in English. Pure."""

import calendar
import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeAlias

Days: TypeAlias = tuple[date, date]
"""The first day and the last, both inclusive."""

_DAY = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{4})年(\d{1,2})月(\d{1,2})[日号號]?")
_PACKED_DAY = re.compile(r"(20\d{2})(\d{2})(\d{2})")
_MONTH = re.compile(r"(\d{4})[-/.](\d{1,2})|(\d{4})年(\d{1,2})月(?:份)?")
_YEAR = re.compile(r"(\d{4})年|((?:19|20)\d{2})")
_MONTH_ALONE = re.compile(r"(\d{1,2})月(?:份)?")
_QUARTER = re.compile(
    r"(?:(\d{4})年)?第?([1-4一二三四])季度?|q([1-4])(?: (\d{4}))?|(\d{4}) q([1-4])"
)
_NAMED_MONTH = re.compile(r"([a-z]{3,9})\.?(?: (\d{4}))?")
_NUMERALS = "一二三四五六七八九十"
_CHINESE_MONTH = re.compile(r"(?:(\d{4})年)?(十[一二]|[一二三四五六七八九十])月(?:份)?")


def days_of(text: str, today: date) -> Days | None:
    """Give the days that a text in lower case and half width means; None when it means none.

    A month or a quarter without a year is the newest one that has begun.
    """
    for read in (_spoken, _day, _month, _quarter, _chinese_month, _named_month, _year):
        days = read(text, today)
        if days is not None:
            return days
    return None


def month_days(year: int, month: int) -> Days:
    """Give the first and the last day of a month."""
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def _spoken(text: str, today: date) -> Days | None:
    meaning = _SPOKEN.get(text)
    return meaning(today) if meaning else None


def _whole_year(year: int) -> Days:
    return date(year, 1, 1), date(year, 12, 31)


def _month_before(today: date) -> Days:
    last = today.replace(day=1) - timedelta(days=1)
    return month_days(last.year, last.month)


def _quarter_days(year: int, quarter: int) -> Days:
    first = 3 * quarter - 2
    return date(year, first, 1), month_days(year, first + 2)[1]


def _this_quarter(today: date) -> Days:
    return _quarter_days(today.year, (today.month + 2) // 3)


def _quarter_before(today: date) -> Days:
    last = _this_quarter(today)[0] - timedelta(days=1)
    return _this_quarter(last)


def _week(today: date, weeks_ago: int = 0) -> Days:
    monday = today - timedelta(days=today.weekday() + 7 * weeks_ago)
    return monday, monday + timedelta(days=6)


_SPOKEN: dict[str, Callable[[date], Days]] = {
    **dict.fromkeys(("今天", "今日", "today"), lambda today: (today, today)),
    **dict.fromkeys(
        ("昨天", "昨日", "yesterday"),
        lambda today: (today - timedelta(days=1), today - timedelta(days=1)),
    ),
    **dict.fromkeys(("本周", "本週", "这周", "這週", "this week"), _week),
    **dict.fromkeys(("上周", "上週", "last week"), lambda today: _week(today, 1)),
    **dict.fromkeys(
        ("本月", "这个月", "這個月", "当月", "當月", "this month"),
        lambda today: month_days(today.year, today.month),
    ),
    **dict.fromkeys(("上月", "上个月", "上個月", "last month"), _month_before),
    **dict.fromkeys(("本季", "本季度", "这个季度", "這個季度", "this quarter"), _this_quarter),
    **dict.fromkeys(("上季", "上季度", "上个季度", "上個季度", "last quarter"), _quarter_before),
    **dict.fromkeys(("今年", "本年", "this year"), lambda today: _whole_year(today.year)),
    **dict.fromkeys(("去年", "上年", "last year"), lambda today: _whole_year(today.year - 1)),
    **dict.fromkeys(("前年",), lambda today: _whole_year(today.year - 2)),
}
_ENGLISH_MONTHS = {
    name: number
    for number in range(1, 13)
    for name in (
        ("", "january", "february", "march", "april", "may", "june", "july", "august",
         "september", "october", "november", "december")[number],
        ("", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
         "dec")[number],
    )
}  # fmt: skip


def _day(text: str, _today: date) -> Days | None:
    for form in (_DAY, _PACKED_DAY):
        if found := form.fullmatch(text):
            year, month, day = (int(part) for part in found.groups() if part and part.isdigit())
            return _real_day(year, month, day)
    return None


def _real_day(year: int, month: int, day: int) -> Days | None:
    try:
        given = date(year, month, day)
    except ValueError:
        return None
    return given, given


def _month(text: str, today: date) -> Days | None:
    if found := _MONTH.fullmatch(text):
        year, month = (int(part) for part in found.groups() if part)
        return month_days(year, month) if year and 1 <= month <= 12 else None
    if found := _MONTH_ALONE.fullmatch(text):
        return _newest_month(int(found[1]), today)
    return None


def _newest_month(month: int, today: date) -> Days | None:
    if not 1 <= month <= 12:
        return None
    return month_days(today.year if month <= today.month else today.year - 1, month)


def _quarter(text: str, today: date) -> Days | None:
    found = _QUARTER.fullmatch(text)
    if not found:
        return None
    numeral = found[2] or found[3] or found[6]
    quarter = _NUMERALS.index(numeral) + 1 if numeral in _NUMERALS else int(numeral)
    year = found[1] or found[4] or found[5]
    if year:
        return _quarter_days(int(year), quarter) if int(year) else None
    begun = 3 * quarter - 2 <= today.month
    return _quarter_days(today.year if begun else today.year - 1, quarter)


def _chinese_month(text: str, today: date) -> Days | None:
    found = _CHINESE_MONTH.fullmatch(text)
    if not found:
        return None
    numeral = found[2]
    month = (
        10 + _NUMERALS.index(numeral[1]) + 1 if len(numeral) == 2 else _NUMERALS.index(numeral) + 1
    )
    if found[1]:
        return month_days(int(found[1]), month) if int(found[1]) else None
    return _newest_month(month, today)


def _named_month(text: str, today: date) -> Days | None:
    found = _NAMED_MONTH.fullmatch(text)
    month = _ENGLISH_MONTHS.get(found[1]) if found else None
    if not found or month is None:
        return None
    if found[2]:
        return month_days(int(found[2]), month) if int(found[2]) else None
    return _newest_month(month, today)


def _year(text: str, _today: date) -> Days | None:
    if found := _YEAR.fullmatch(text):
        year = int(found[1] or found[2])
        return _whole_year(year) if year else None
    return None
