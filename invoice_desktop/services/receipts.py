"""Receipts in any language, whatever the window's."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from invoice_desktop.domain.history import Showing
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.reports.words import Words

if TYPE_CHECKING:
    from invoice_desktop.reports.fonts import ReportFont
    from invoice_desktop.reports.receipt import Paper

WordsFor = Callable[[str], Words]
"""Gives the words of a language by its tag: zh_CN, zh_TW or en."""


class ReceiptOffice:
    """Makes what is printed."""

    def __init__(self, words_for: WordsFor, fonts: "Callable[[], ReportFont]") -> None:
        self._words_for = words_for
        self._fonts = fonts

    def receipt(
        self,
        verification: Verification,
        earlier: tuple[Showing, ...],
        language: str,
        paper: "Paper",
    ) -> bytes:
        """Give the receipt of a verification as a PDF."""
        from invoice_desktop.reports.receipt import receipt_pdf

        words = self._words_for(language)
        return receipt_pdf(verification, earlier, words, paper, self._fonts())

    def recovery_sheet(
        self, recovery_key: str, archive_name: str, made_at: datetime, language: str
    ) -> bytes:
        """Give the page with the recovery key as a PDF."""
        from invoice_desktop.reports.recovery_sheet import recovery_sheet_pdf

        words = self._words_for(language)
        return recovery_sheet_pdf(recovery_key, archive_name, made_at, words, self._fonts())
