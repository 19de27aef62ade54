"""What was likely meant where figures were mistyped: turned neighbours, a point that slipped."""

from datetime import date
from decimal import Decimal
from itertools import pairwise

from invoice_desktop.domain.money import CENT

_HIGHEST_RATE = Decimal("0.17")
"""No higher rate of value added tax was ever in force (until 2018-04-30)."""
_POINT_MOVES = (1, -1, 2, -2)
_YEAR_DIGITS = {20: (slice(0, 2), 0), 12: (slice(5, 7), 4), 10: (slice(4, 6), 4)}
"""Where a number or code carries its year, and how many years later it was still in use."""


def turned(text: str) -> tuple[str, ...]:
    """Give the texts in which two unlike neighbours stand in each other's place."""
    return tuple(
        text[:place] + second + first + text[place + 2 :]
        for place, (first, second) in enumerate(pairwise(text))
        if first != second
    )


def is_slip_of(typed: Decimal, meant: Decimal) -> bool:
    """Whether an amount is another one with two digits turned, or its point one or two off."""
    cents, other = _cents(typed), _cents(meant)
    if not cents or not other or (cents < 0) != (other < 0):
        return False
    if any(typed == meant.scaleb(places) for places in _POINT_MOVES):
        return True
    return str(abs(cents)) in turned(str(abs(other)))


def sums_meant(
    net: Decimal, tax: Decimal, total: Decimal
) -> tuple[tuple[Decimal, Decimal, Decimal], ...]:
    """Give the sums that are one slip away from amounts in yuan that do not add up.

    Each is without tax, tax, total. Empty where they add up, or no single slip explains it.
    """
    if net + tax == total:
        return ()
    tries = (
        (is_slip_of(net, total - tax), (total - tax, tax, total)),
        (is_slip_of(tax, total - net), (net, total - net, total)),
        (is_slip_of(total, net + tax), (net, tax, net + tax)),
    )
    return tuple(meant for is_slip, meant in tries if is_slip and _could_be_tax(*meant[:2]))


def day_meant(year: int, month: int, day: int, last: date) -> date | None:
    """Give the only day up to `last` that is one slip away from figures that are none.

    Slips are two turned digits, and day and month in each other's place. None for a possible day,
    and where several could be meant.
    """
    if (given := _day(year, month, day)) and given <= last:
        return None
    digits = f"{year:04}{month:02}{day:02}"
    found = {_day_of(each) for each in turned(digits)} | {_day(year, day, month)}
    possible = [each for each in found if each is not None and _is_near(each, last)]
    return possible[0] if len(possible) == 1 else None


def year_fits(number: str, issued: date) -> bool:
    """Whether the year in a number or code fits a day of issue; so does what carries none."""
    where = _YEAR_DIGITS.get(len(number))
    if where is None or not (number.isascii() and number.isdecimal()):
        return True
    digits, used_for = where
    return 0 <= issued.year - (2000 + int(number[digits])) <= used_for


def number_meant(number: str, issued: date) -> str | None:
    """Give the only number or code with two digits turned whose year fits a day of issue."""
    if year_fits(number, issued):
        return None
    found = {each for each in turned(number) if year_fits(each, issued)}
    return found.pop() if len(found) == 1 else None


def _cents(amount: Decimal) -> int:
    return int(amount / CENT)


def _could_be_tax(net: Decimal, tax: Decimal) -> bool:
    return (net < 0) == (tax < 0) and abs(tax) <= abs(net) * _HIGHEST_RATE + CENT


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _day_of(digits: str) -> date | None:
    return _day(int(digits[:4]), int(digits[4:6]), int(digits[6:]))


def _is_near(day: date, last: date) -> bool:
    """Whether an invoice of that day is still checked: the national platform knows five years."""
    return 0 <= (last - day).days <= 5 * 366
