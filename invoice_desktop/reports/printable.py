"""Values as they are printed: safe characters, grouped amounts."""

import unicodedata
from datetime import date, datetime
from decimal import Decimal

STAND_IN = "〓"
"""What is printed for a character that cannot be: the usual mark of Chinese typesetting."""
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def printable(text: str) -> str:
    """Replace what would be invisible or turn the line around, visibly."""
    return "".join(STAND_IN if unicodedata.category(char) in _UNSEEN else char for char in text)


def amount(value: Decimal | None) -> str:
    """Write an amount with thousands separators and two decimals."""
    return "" if value is None else f"{value:,.2f}"


def number(value: Decimal | None) -> str:
    """Write a quantity or a unit price with the decimals that it has."""
    return "" if value is None else f"{value.normalize():f}"


def grouped(text: str) -> str:
    """Group a long number by four for the eye."""
    if not text.isdigit() or len(text) < 10:
        return text
    return " ".join(text[start : start + 4] for start in range(0, len(text), 4))


def moment(value: datetime) -> str:
    """Write an aware time with its zone: 2026-07-14 17:22:15 +08:00."""
    zone = f"{value:%z}"
    return f"{value:%Y-%m-%d %H:%M:%S} {zone[:3]}:{zone[3:5]}"


def day(value: date | None) -> str:
    """Write a date as in ISO 8601."""
    return "" if value is None else value.isoformat()
