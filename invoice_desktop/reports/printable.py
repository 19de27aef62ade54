"""Values as they are printed: safe characters, grouped numbers, times with their zone."""

import unicodedata
from datetime import date, datetime
from decimal import Decimal

STAND_IN = "〓"
"""What is printed for a character that cannot be: the usual mark of Chinese typesetting."""
LINE_END = "¶"
"""What is printed where a text that is one line on paper had several."""
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_LINE_ENDS = ("\r\n", "\n", "\r", "\u2028", "\u2029")


def printable(text: str) -> str:
    """Replace what would be invisible or turn the line around, visibly."""
    if text.isascii() and text.isprintable():
        return text
    for end in _LINE_ENDS:
        text = text.replace(end, LINE_END)
    return "".join(_seen(char) for char in text)


def _seen(char: str) -> str:
    if char.isspace():
        return " "
    return STAND_IN if unicodedata.category(char) in _UNSEEN else char


def amount(value: Decimal | None) -> str:
    """Write an amount with thousands separators and two decimals."""
    return "" if value is None else f"{value:,.2f}"


def number(value: Decimal | None) -> str:
    """Write a quantity or a unit price with thousands separators and the decimals that it has."""
    if value is None:
        return ""
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


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
