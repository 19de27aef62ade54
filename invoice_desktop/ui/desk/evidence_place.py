"""The invoice in sight at the desk: its evidence, and its receipt."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property, partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.services.desk import CheckedInvoice
from invoice_desktop.services.pages import PageGallery
from invoice_desktop.services.receipts import ReceiptOffice
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.desk.checked_today import Result, is_slim
from invoice_desktop.ui.desk.known_offers import KnownOffers
from invoice_desktop.ui.desk.receipt_drawer import ReceiptDrawer
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from invoice_desktop.ui.desk.evidence_panel import EvidencePanel

# the largest of what the panel is made of, each loaded in a few tens of milliseconds
_PARTS = ("ofd_painter", "desk.page_drawing", "desk.document_pane", "desk.findings_view",
          "desk.fields_view", "desk.signature_card", "desk.evidence_panel")  # fmt: skip


class EvidencePlace(QObject):
    """Shows one invoice; one of many is fetched whole first.

    `fetching` tells that the archive is asked for it, `put` that the evidence is to be put in
    sight, `lost` that it could not be had, and nothing is. `record_wanted`, `help_wanted` and
    `failed` are the panel's; `correction_taken` carries the invoice and what is to be set right of
    it.
    """

    fetching = Signal()
    put = Signal()
    lost = Signal()
    record_wanted = Signal(str)
    help_wanted = Signal(str)
    failed = Signal(object)
    correction_taken = Signal(object, object)

    def __init__(
        self,
        content: QStackedWidget,
        gallery: PageGallery,
        receipts: ReceiptOffice,
        runner: BackgroundRunner,
        language: LanguageSwitch,
        theme: Theme,
        known: KnownOffers,
        whole_of: "Callable[[CheckedInvoice], CheckedInvoice] | None",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._content = content
        self._gallery = gallery
        self._runner = runner
        self._language = language
        self._theme = theme
        self._known = known
        self.whole_of = whole_of
        self.receipt = ReceiptDrawer(receipts, gallery, runner, language)
        self.shown: Result | None = None
        self._awaited: Result | None = None

    def getting_ready(self) -> Iterator[Callable[[], object]]:
        """Give short steps after which nobody waits for the panel."""
        for part in _PARTS:
            yield partial(import_module, f"invoice_desktop.ui.{part}")
        yield lambda: self.panel

    @cached_property
    def panel(self) -> "EvidencePanel":
        """What stands for the verdict, and the page."""
        from invoice_desktop.ui.desk.evidence_panel import EvidencePanel

        panel = EvidencePanel(self._gallery, self._runner, self._language, self._theme)
        panel.record_wanted.connect(self.record_wanted)
        panel.help_wanted.connect(self.help_wanted)
        panel.failed.connect(self.failed)
        panel.correction_taken.connect(self._correct)
        self._content.addWidget(panel)
        return panel

    def show(self, result: Result) -> None:
        """Show an invoice as soon as all of it is at hand."""
        if result.invoice is None:
            return
        self._awaited = result
        if self.whole_of is None or not is_slim(result.invoice):
            self._show_whole(result, result.invoice)
            return
        fetch = partial(self.whole_of, result.invoice)
        # the older verdict is not this one's: nothing is printed or saved of it any more
        self.step_back()
        self.fetching.emit()
        self._runner.run(
            lambda: (result, fetch()), self._show_fetched, partial(self._explain_unfetched, result)
        )

    def clear(self) -> None:
        """Forget what is shown."""
        if self.shown is not None:
            self.panel.clear()

    def await_nothing(self) -> None:
        """Something is put in sight: what is still being fetched comes too late."""
        self._awaited = None

    def step_back(self) -> None:
        """Something else is in sight."""
        self.shown = None
        self.receipt.close_drawer()

    def toggle_receipt(self) -> None:
        """Open or close the receipt of the invoice in sight."""
        if self.shown is not None:
            self.receipt.toggle()

    def save_receipt(self) -> None:
        """Open the receipt of the invoice in sight to save it."""
        if self.shown is not None:
            self.receipt.open_to_save()

    def take_offer(self) -> None:
        """Take what is offered beside the verdict."""
        if self.shown is not None:
            self.panel.correction.accept()

    def _show_fetched(self, fetched: tuple[Result, CheckedInvoice]) -> None:
        result, checked = fetched
        if result is self._awaited:
            self._show_whole(result, checked)

    def _explain_unfetched(self, result: Result, trouble: Trouble) -> None:
        if result is self._awaited:
            self.lost.emit()
        self.failed.emit(trouble)

    def _show_whole(self, result: Result, checked: CheckedInvoice) -> None:
        self.shown = replace(result, invoice=checked)
        self.panel.show_verification(checked.verification, checked.earlier, checked.original)
        self.receipt.set_verification(checked.verification, checked.earlier, checked.entry)
        self.put.emit()
        self._known.look_for_parties(checked, partial(self._offer_correction, checked))

    def _offer_correction(
        self, checked: CheckedInvoice, said: str, entries: Mapping[Field, str]
    ) -> None:
        if self.shown is not None and self.shown.invoice is checked:
            self.panel.correction.offer(said, entries)

    def _correct(self, corrections: Mapping[Field, str]) -> None:
        if self.shown is not None and self.shown.invoice is not None:
            self.correction_taken.emit(self.shown.invoice, corrections)
