"""Amounts of money: always `Decimal`, read from text exactly once.

The issuing systems write amounts with at most two decimals, sometimes with a currency sign and
thousands separators (`¥4,449.00`), sometimes without any decimals (`57`).
"""

import re
from decimal import Context, Decimal

from invoice_desktop.domain.trouble import InvalidAmount

CENT = Decimal("0.01")
LARGEST = Decimal("999999999999.99")
_LONGEST = 40
_WIDE = Context(prec=3 * _LONGEST)
"""Lines carry numbers of any size that a stranger wrote, and so do their products and sums."""

_AMOUNT = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[+-]?\d+(?:\.\d+)?", re.ASCII)
_FORM = str.maketrans("０１２３４５６７８９．，－", "0123456789.,-")


def parse_decimal(text: str) -> Decimal:
    """Read a plain decimal number (quantity, unit price, rate) of any precision.

    Raises `InvalidAmount` for anything else, among it `1e9`, `NaN`, `Infinity` and the empty text.
    """
    plain = "".join(text.translate(_FORM).split())
    if not _AMOUNT.fullmatch(plain) or len(plain) > _LONGEST:
        raise InvalidAmount(text=text[:40])
    value = Decimal(plain.replace(",", ""))
    return abs(value) if value == 0 else value


def parse_amount(text: str) -> Decimal:
    """Read an amount of money; a yuan sign before or after it is passed over.

    Raises `InvalidAmount` when the text is no number, has fractions of a cent, or is beyond what
    an invoice can carry.
    """
    value = parse_decimal(text.strip().strip("¥￥´元圆 \u00a0"))
    if abs(value) > LARGEST or value != value.quantize(CENT):
        raise InvalidAmount(text=text[:40])
    return value.quantize(CENT)


def amount_text(value: Decimal) -> str:
    """Write an amount with two decimals and no separators, as stored and exported."""
    return f"{value.quantize(CENT, context=_WIDE):f}"
