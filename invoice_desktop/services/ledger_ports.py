"""What the ledger's services need of the outer world, as Protocols."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from invoice_desktop.domain.alarm import Alarm
from invoice_desktop.domain.history import ArchiveRow
from invoice_desktop.domain.invoice import Invoice
from invoice_desktop.domain.ledger import (
    ExportSeen,
    ExportStated,
    ImportReport,
    LedgerFact,
    LedgerFile,
    LedgerKnowledge,
    LedgerRow,
    RowFault,
)
from invoice_desktop.domain.ledger_lists import GapQuery

Progress = Callable[[int, int], None]


class LedgerExport(Protocol):
    """An export that was opened; its cells stay at hand until it is let go."""

    @property
    def seen(self) -> ExportSeen: ...

    def rows(self) -> Iterator[LedgerRow | RowFault]:
        """Give its rows, each invoice once; may be begun again from the start."""


class LedgerReader(Protocol):
    """Reads exports in every layout and file form."""

    def open(self, path: Path, progress: Progress | None = None) -> tuple[LedgerExport, ...]:
        """Open a file, or every export in a .zip.

        Raises `UnreadableDocument`: `not_a_ledger`, `ledger_is_locked` (a password), `…`.
        """


class LedgerBook(Protocol):
    """The ledger in the archive; every method raises `ArchiveTrouble`."""

    def add(
        self,
        stated: ExportStated,
        rows: Callable[[], Iterator[LedgerRow | RowFault]],
        who: str,
        at: datetime,
        progress: Progress | None = None,
    ) -> ImportReport:
        """Take an export in: wholly or not at all, whatever happens meanwhile.

        The desk's own writes get their turn in between. The same file again changes nothing.
        """

    def undo(self, ledger: str, who: str, at: datetime) -> None:
        """Take an export out again; what others say stands. Raises `ledger_is_unknown`."""

    def files(self) -> tuple[LedgerFile, ...]:
        """Give all exports, the newest export first."""

    def knowledge(self, invoice: Invoice) -> LedgerKnowledge:
        """Give what the ledger knows of an invoice: a look-up by index."""

    def invoices_without_row(
        self, query: GapQuery, after: ArchiveRow | None, limit: int
    ) -> tuple[ArchiveRow, ...]:
        """Give invoices that we hold and that coverage should list, but does not."""

    def rows_without_invoice(
        self, query: GapQuery, after: LedgerFact | None, limit: int
    ) -> tuple[LedgerFact, ...]:
        """Give rows (the newest export's) of invoices that we do not hold; red letters too."""

    def alarms(self, *, with_dealt: bool = False) -> tuple[Alarm, ...]:
        """Give open alarms, the newest first; the dealt ones after them if wanted, 500 in all."""

    def alarms_of(self, entry: str) -> tuple[Alarm, ...]:
        """Give every alarm of one invoice, the newest first."""

    def deal_with(self, alarm: str, how: str, who: str, at: datetime) -> Alarm:
        """Say how an alarm was dealt with. Raises `alarm_is_unknown`, `alarm_was_dealt_with`."""

    def every_row(self) -> Iterator[tuple[str, LedgerRow]]:
        """Go through the rows of all exports, each with its export; millions take minutes."""

    def neighbours(self, invoice: Invoice, reach: int) -> Sequence[str]:
        """Give the numbers held of the same seller, at most `reach` before or behind this one."""
