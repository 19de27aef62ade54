"""A scanned text with what came of it: the two travel together, since scans may overtake typing."""

from collections.abc import Callable
from dataclasses import dataclass

from invoice_desktop.domain.trouble import Cancelled, Trouble
from invoice_desktop.services.desk import CheckedInput


@dataclass(frozen=True, slots=True)
class ScanAnswer:
    """What came of a text; `checked` carries the trouble when it could not be read."""

    text: str
    checked: CheckedInput


def answer_scan(text: str, check: Callable[[str], CheckedInput]) -> ScanAnswer:
    """Check a text, keeping a trouble beside it; runs on the worker."""
    try:
        return ScanAnswer(text, check(text))
    except Cancelled:
        raise
    except Trouble as trouble:
        return ScanAnswer(text, CheckedInput(text, trouble=trouble))
