"""The office's ledger as a desk uses it: the server's, and while that is away nobody's."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from invoice_desktop.domain.alarm import Alarm
from invoice_desktop.domain.history import ArchiveRow
from invoice_desktop.domain.invoice import Invoice
from invoice_desktop.domain.ledger import (
    ExportStated,
    ImportReport,
    LedgerFact,
    LedgerFile,
    LedgerKnowledge,
    LedgerRow,
)
from invoice_desktop.domain.ledger_lists import GapQuery
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.ledger_book import Progress, Rows, SqlLedgerBook
from invoice_desktop.store.office_log import is_away


class OfficeLedger:
    """What is checked meanwhile is told that the ledger was not asked; all else raises."""

    def __init__(self, book: Callable[[], SqlLedgerBook]) -> None:
        self._book = book

    def knowledge(self, invoice: Invoice) -> LedgerKnowledge:
        """Give what the ledger knows, or that it was not asked."""
        try:
            return self._book().knowledge(invoice)
        except ArchiveTrouble as trouble:
            if not is_away(trouble):
                raise
            return LedgerKnowledge(was_asked=False)

    def neighbours(self, invoice: Invoice, reach: int) -> Sequence[str]:
        """Give the numbers close to this one; none where nobody can be asked."""
        try:
            return self._book().neighbours(invoice, reach)
        except ArchiveTrouble as trouble:
            if not is_away(trouble):
                raise
            return ()

    def add(
        self,
        stated: ExportStated,
        rows: Rows,
        who: str,
        at: datetime,
        progress: Progress | None = None,
    ) -> ImportReport:
        """Take an export in."""
        return self._book().add(stated, rows, who, at, progress)

    def undo(self, ledger: str, who: str, at: datetime) -> None:
        """Take an export out again."""
        self._book().undo(ledger, who, at)

    def files(self) -> tuple[LedgerFile, ...]:
        """Give all exports, the newest export first."""
        return self._book().files()

    def invoices_without_row(
        self, query: GapQuery, after: ArchiveRow | None, limit: int
    ) -> tuple[ArchiveRow, ...]:
        """Give invoices that we hold and that coverage should list, but does not."""
        return self._book().invoices_without_row(query, after, limit)

    def rows_without_invoice(
        self, query: GapQuery, after: LedgerFact | None, limit: int
    ) -> tuple[LedgerFact, ...]:
        """Give rows of invoices that we do not hold."""
        return self._book().rows_without_invoice(query, after, limit)

    def alarms(self, *, with_dealt: bool = False) -> tuple[Alarm, ...]:
        """Give open alarms, the newest first."""
        return self._book().alarms(with_dealt=with_dealt)

    def alarms_of(self, entry: str) -> tuple[Alarm, ...]:
        """Give every alarm of one invoice."""
        return self._book().alarms_of(entry)

    def every_row(self) -> Iterator[tuple[str, LedgerRow]]:
        """Go through the rows of all exports."""
        return self._book().every_row()

    def deal_with(self, alarm: str, how: str, who: str, at: datetime) -> Alarm:
        """Say how an alarm was dealt with."""
        return self._book().deal_with(alarm, how, who, at)
