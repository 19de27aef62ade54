"""The receipt of the invoice in sight: choose paper and language, look, print or save."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QSizeF, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from invoice_desktop.documents.page_image import PageImage
from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.domain.history import Showing
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.reports.receipt import Paper
from invoice_desktop.services.pages import PageGallery
from invoice_desktop.services.ports import Original
from invoice_desktop.services.receipts import ReceiptOffice
from invoice_desktop.ui.background import BackgroundRunner, Run
from invoice_desktop.ui.language import LANGUAGE_NAMES, LanguageSwitch
from invoice_desktop.ui.page_preview import PagePreview
from invoice_desktop.ui.printing import DOTS_PER_INCH, ask_for_printer, image_of, print_pages
from invoice_desktop.ui.saving import write_file

PREVIEW_SCALE = 2.0
"""Pixels a point: sharp on a screen of twice the usual density."""
_POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class _Made:
    """A finished receipt with a picture of its first page."""

    pdf: bytes
    first_page: PageImage


class ReceiptPanel(QWidget):
    """Makes the receipt on the worker whenever its choices change, and shows its first page."""

    done = Signal(str)
    """A whole sentence on what was done."""
    failed = Signal(str)
    """A whole sentence on what went wrong and what to do."""

    help_page = "receipt"

    def __init__(
        self,
        receipts: ReceiptOffice,
        gallery: PageGallery,
        runner: BackgroundRunner,
        language: LanguageSwitch,
    ) -> None:
        super().__init__()
        self._receipts = receipts
        self._gallery = gallery
        self._runner = runner
        self._language = language
        self._verification: Verification | None = None
        self._earlier: tuple[Showing, ...] = ()
        self._entry: str | None = None
        self._made: _Made | None = None
        self._saves_when_made = False
        self._run: Run | None = None
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._paper = QComboBox()
        self._speech = QComboBox()
        for tag, name in LANGUAGE_NAMES.items():
            self._speech.addItem(name, tag)
        self._speech.setCurrentIndex(self._speech.findData(self._language.language))
        for paper in Paper:
            self._paper.addItem("", paper)
        self._paper_label, self._speech_label = QLabel(), QLabel()
        self._paper_label.setBuddy(self._paper)
        self._speech_label.setBuddy(self._speech)
        self._print, self._save = QPushButton(), QPushButton()
        self._print.setProperty("role", "primary")
        self._preview = PagePreview()
        form = QFormLayout()
        form.addRow(self._paper_label, self._paper)
        form.addRow(self._speech_label, self._speech)
        buttons = QHBoxLayout()
        buttons.addWidget(self._print)
        buttons.addWidget(self._save)
        buttons.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(form)
        whole.addLayout(buttons)
        whole.addWidget(self._preview, 1)
        self._paper.currentIndexChanged.connect(self._make)
        self._speech.currentIndexChanged.connect(self._make)
        self._print.clicked.connect(self._print_it)
        self._save.clicked.connect(self._save_it)
        self._show_readiness()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._paper_label.setText(self.tr("&Paper"))
        self._speech_label.setText(self.tr("&Language of the receipt"))
        self._print.setText(self.tr("Print…"))
        self._save.setText(self.tr("Save as PDF…"))
        self._preview.setAccessibleName(self.tr("First page of the receipt"))
        names = {
            Paper.A4: self.tr("A4"),
            Paper.A5: self.tr("A5"),
            Paper.ROLL_80MM: self.tr("Roll, 80 mm wide"),
        }
        for position in range(self._paper.count()):
            self._paper.setItemText(position, names[self._paper.itemData(position)])

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def set_verification(
        self,
        verification: Verification | None,
        earlier: tuple[Showing, ...] = (),
        entry: str | None = None,
    ) -> None:
        """Take the invoice whose receipt is wanted; None empties the panel.

        `entry` is where it is kept, None where it is not: alarms about it are printed.
        """
        self._verification, self._earlier, self._entry = verification, earlier, entry
        self._saves_when_made = False
        self._make()

    def _make(self) -> None:
        if self._run:
            self._run.cancel()
        self._made = None
        self._preview.show_picture(None)
        self._show_readiness()
        verification = self._verification
        if verification is None or not self.isVisible():
            return
        earlier, entry = self._earlier, self._entry
        speech, paper = self._speech.currentData(), self._paper_chosen()

        def work() -> _Made:
            pdf = self._receipts.receipt(verification, earlier, speech, paper, entry=entry)
            return _Made(pdf, self._gallery.draw(_as_document(pdf), 0, PREVIEW_SCALE))

        self._run = self._runner.run(work, self._show, self._explain)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._made is None:
            self._make()

    def _show(self, made: _Made) -> None:
        self._made = made
        self._preview.show_picture(image_of(made.first_page))
        self._show_readiness()
        # a dialog asks in the next turn of the event loop, not in the middle of a delivery
        QTimer.singleShot(0, self, self._go_on_saving)

    def _show_readiness(self) -> None:
        self._print.setEnabled(self._made is not None)
        self._save.setEnabled(self._made is not None)

    def _explain(self, trouble: Trouble) -> None:
        if trouble.code != "cancelled":
            self._saves_when_made = False
            self.failed.emit(self._language.words.trouble(trouble))

    def _paper_chosen(self) -> Paper:
        return Paper(self._paper.currentData())

    def _save_it(self) -> None:
        if self._made is None or self._verification is None:
            return
        number = self._verification.invoice.invoice_number or "receipt"
        title = self.tr("Save the receipt")
        path, _ = QFileDialog.getSaveFileName(self, title, f"{number}.pdf", "PDF (*.pdf)")
        if path:
            self.save_to(Path(path))

    def save_when_made(self) -> None:
        """Ask where the receipt goes, as soon as it is made."""
        self._saves_when_made = True
        self._go_on_saving()

    def _go_on_saving(self) -> None:
        if self._saves_when_made and self._made is not None:
            self._saves_when_made = False
            if self.isVisible():
                self._save_it()

    def save_to(self, path: Path) -> None:
        """Write the receipt in sight to a file and say so."""
        if self._made is None:
            return
        try:
            write_file(path, self._made.pdf)
        except Trouble as trouble:
            self._explain(trouble)
        else:
            self.done.emit(self.tr("Receipt saved as {name}").format(name=path.name))

    def _print_it(self) -> None:
        if self._made is None:
            return
        page = self._made.first_page
        size = QSizeF(page.width, page.height) * (25.4 / _POINTS_PER_INCH / PREVIEW_SCALE)
        printer = ask_for_printer(self, size)
        if printer is None:
            return
        document = _as_document(self._made.pdf)

        def work() -> tuple[PageImage, ...]:
            scale = DOTS_PER_INCH / _POINTS_PER_INCH
            count = self._gallery.count(document)
            return tuple(self._gallery.draw(document, page, scale) for page in range(count))

        self._printer = printer
        self._runner.run(work, self._put_on_paper, self._explain)

    def _put_on_paper(self, pages: tuple[PageImage, ...]) -> None:
        if print_pages(self._printer, pages):
            self.done.emit(self.tr("The receipt is at the printer"))
        else:
            self.failed.emit(
                self.tr("The printer did not take the receipt. Check it, or save it as a PDF.")
            )


def _as_document(pdf: bytes) -> Original:
    return Original("receipt.pdf", InputFormat.PDF, pdf)
