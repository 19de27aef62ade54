"""What can be said of a typed field while it is being typed; the capture has the last word."""

import re
from datetime import date
from enum import Enum

from invoice_desktop.domain.invoice import Field, InvoiceKind
from invoice_desktop.domain.money import parse_amount
from invoice_desktop.domain.slips import digits_meant, identifiers_meant
from invoice_desktop.domain.trouble import InvalidAmount

AMOUNTS = frozenset(
    {
        Field.AMOUNT_EXCLUDING_TAX,
        Field.TAX_AMOUNT,
        Field.TOTAL_INCLUDING_TAX,
        Field.FARE,
        Field.FUEL_SURCHARGE,
        Field.CIVIL_AVIATION_FUND,
        Field.OTHER_TAXES,
    }
)
_IDENTIFIERS = frozenset({Field.SELLER_TAXPAYER_ID, Field.BUYER_TAXPAYER_ID})
DAYS = frozenset({Field.ISSUE_DATE, Field.TRAVEL_DATE})
_DAY = re.compile(r"(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?", re.ASCII)
_WIDE = str.maketrans("０１２３４５６７８９．，－／", "0123456789.,-/")


class Doubt(Enum):
    """Why an entry cannot stand as it is."""

    NO_AMOUNT = "no_amount"
    NO_DATE = "no_date"
    NO_DIGITS = "no_digits"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"


def doubt_of(kind: InvoiceKind, field: Field, text: str) -> Doubt | None:
    """Tell what is wrong with an entry so far; an empty one is not wrong yet."""
    plain = "".join(text.translate(_WIDE).split())
    if not plain:
        return None
    if field in AMOUNTS:
        return None if _is_amount(plain) else Doubt.NO_AMOUNT
    if field in DAYS:
        return None if _is_day(plain) else Doubt.NO_DATE
    return _doubt_of_digits(_lengths(kind, field), plain)


def meant_by(kind: InvoiceKind, field: Field, text: str) -> str:
    """Give what was likely meant by an entry that cannot stand; empty where nobody can tell."""
    if not text.strip():
        return ""
    if field in _IDENTIFIERS:
        return next(iter(identifiers_meant(text)), "")
    if doubt_of(kind, field, text) is not Doubt.NO_DIGITS:
        return ""
    meant = digits_meant(text)
    return meant if meant and doubt_of(kind, field, meant) is None else ""


def _lengths(kind: InvoiceKind, field: Field) -> tuple[int, ...]:
    """Give how many digits a field can have; none where it is no plain row of digits."""
    match field:
        case Field.INVOICE_CODE:
            return (10, 12)
        case Field.INVOICE_NUMBER:
            return (20,) if kind.is_fully_digital else (8,)
        case Field.CHECK_CODE if kind is not InvoiceKind.BLOCKCHAIN:
            return (6, 20)
        case _:
            return ()


def _doubt_of_digits(lengths: tuple[int, ...], plain: str) -> Doubt | None:
    if not lengths:
        return None
    if not plain.isdecimal():
        return Doubt.NO_DIGITS
    if len(plain) in lengths:
        return None
    return Doubt.TOO_LONG if len(plain) > max(lengths) else Doubt.TOO_SHORT


def _is_amount(plain: str) -> bool:
    try:
        parse_amount(plain)
    except InvalidAmount:
        return False
    return True


def _is_day(plain: str) -> bool:
    match = _DAY.fullmatch(plain)
    if match is None:
        return False
    try:
        date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return False
    return True
