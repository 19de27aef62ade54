"""Receipts in any language, whatever the window's."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from invoice_desktop.domain.alarm import Alarm
from invoice_desktop.domain.audit import AuditHead
from invoice_desktop.domain.history import Showing
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.reports.words import Words

if TYPE_CHECKING:
    from invoice_desktop.reports.fonts import ReportFont
    from invoice_desktop.reports.receipt import Paper

WordsFor = Callable[[str], Words]
"""Gives the words of a language by its tag: zh_CN, zh_TW or en."""


ToHead = Callable[[], AuditHead | None]
"""Gives the newest row of the open archive's log; asked on the worker. Raises `ArchiveTrouble`."""

AlarmsOf = Callable[[str], tuple[Alarm, ...]]
"""Gives every alarm of an entry, the newest first; asked on the worker. Raises `ArchiveTrouble`."""


class ReceiptOffice:
    """Makes what is printed; `newest_head` is asked where a receipt is given no head."""

    def __init__(
        self,
        words_for: WordsFor,
        fonts: "Callable[[], ReportFont]",
        newest_head: ToHead = lambda: None,
        alarms_of: AlarmsOf = lambda _entry: (),
    ) -> None:
        self._words_for = words_for
        self._fonts = fonts
        self._newest_head = newest_head
        self._alarms_of = alarms_of

    def with_log(
        self, newest_head: ToHead, alarms_of: AlarmsOf = lambda _entry: ()
    ) -> "ReceiptOffice":
        """Give an office that prints the head of an archive's log, and an invoice's alarms."""
        return ReceiptOffice(self._words_for, self._fonts, newest_head, alarms_of)

    def receipt(
        self,
        verification: Verification,
        earlier: tuple[Showing, ...],
        language: str,
        paper: "Paper",
        head: AuditHead | None = None,
        entry: str | None = None,
    ) -> bytes:
        """Give the receipt of a verification as a PDF, with the head of the log at its foot.

        `entry` is where it is kept: the alarms that were raised about it are printed then.
        """
        from invoice_desktop.reports.receipt import receipt_pdf

        words, known = self._words_for(language), head or self._newest_head()
        alarms = self._alarms(entry) if entry else ()
        return receipt_pdf(verification, earlier, words, paper, self._fonts(), known, alarms)

    def _alarms(self, entry: str) -> tuple[Alarm, ...] | None:
        try:
            return self._alarms_of(entry)
        except ArchiveTrouble:
            # the office's server may be away: the receipt says that nobody knows
            return None

    def recovery_sheet(
        self, recovery_key: str, archive_name: str, made_at: datetime, language: str
    ) -> bytes:
        """Give the page with the recovery key as a PDF."""
        from invoice_desktop.reports.recovery_sheet import recovery_sheet_pdf

        words = self._words_for(language)
        return recovery_sheet_pdf(recovery_key, archive_name, made_at, words, self._fonts())
