"""Numbers, amounts, dates and times for the eye; what is copied or stored is written elsewhere."""

from datetime import date, datetime
from decimal import Decimal

from PySide6.QtCore import QLocale


def format_amount(value: Decimal | None) -> str:
    """Write an amount with separators and two decimals; nothing for an unknown one."""
    return "" if value is None else f"{value:,.2f}"


def group_number(text: str) -> str:
    """Write a number in groups of four for the eye; the separator is not for copying."""
    return " ".join(text[start : start + 4] for start in range(0, len(text), 4))


def format_date(value: date | None) -> str:
    """Write a calendar date as the invoices' platforms do: 2026-07-14."""
    return "" if value is None else value.isoformat()


def format_time(value: datetime, language: str) -> str:
    """Write an aware time in this computer's zone to the minute, in the language's way."""
    local = value.astimezone()
    if language == "en":
        return f"{local.day} {QLocale(language).standaloneMonthName(local.month)} {local:%Y %H:%M}"
    return f"{local:%Y-%m-%d %H:%M}"
