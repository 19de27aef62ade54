"""Compares the lines that two sources read."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from invoice_desktop.domain.invoice import InvoiceLine
from invoice_desktop.domain.money import amount_text
from invoice_desktop.verification.comparing import bare_text

_LIKE_ENOUGH = 0.5
"""Pages wrap names and glue them to their neighbours; goods of another sort share little."""


def differing_lines(
    ours: Sequence[InvoiceLine], theirs: Sequence[InvoiceLine]
) -> tuple[str, str] | None:
    """Give both sides of the first pair of lines that differ, None when all agree.

    Both must have the same length. Amounts and taxes are compared where both have them, names
    loosely.
    """
    for one, other in zip(ours, theirs, strict=True):
        for left, right in ((one.amount, other.amount), (one.tax_amount, other.tax_amount)):
            if left is not None and right is not None and left != right:
                return (
                    f"{one.name} {amount_text(left)}".strip(),
                    f"{other.name} {amount_text(right)}".strip(),
                )
        if not _like(bare_text(one.name), bare_text(other.name)):
            return one.name, other.name
    return None


def _like(first: str, second: str) -> bool:
    if first in second or second in first:
        return True
    return SequenceMatcher(None, first, second, autojunk=False).ratio() >= _LIKE_ENOUGH
