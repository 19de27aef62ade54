"""One entry of the archive opened again: its evidence, its history, its receipt."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.services.pages import PageGallery
from invoice_desktop.services.ports import Original
from invoice_desktop.services.receipts import ReceiptOffice
from invoice_desktop.services.records import Record
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.desk.evidence_panel import EvidencePanel
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.numbers import format_time, group_number
from invoice_desktop.ui.receipt_panel import ReceiptPanel
from invoice_desktop.ui.saving import write_file
from invoice_desktop.ui.theme import Theme


class RecordPanel(QWidget):
    """Shows one verification of a record at a time; the newest first."""

    done = Signal(str)
    failed = Signal(str)
    closed = Signal()
    record_wanted = Signal(str)
    """Another entry that the evidence points at."""
    help_wanted = Signal(str)

    def __init__(
        self,
        gallery: PageGallery,
        receipts: ReceiptOffice,
        runner: BackgroundRunner,
        language: LanguageSwitch,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._language = language
        self._theme = theme
        self._record: Record | None = None
        self._original: Original | None = None
        self._evidence = EvidencePanel(gallery, runner, language, theme)
        self._receipt = ReceiptPanel(receipts, gallery, runner, language)
        self._receipt.hide()
        self._build()
        self._theme.changed.connect(self._tint)
        self._tint()
        self.retranslate()

    def _build(self) -> None:
        self._title = QLabel(textInteractionFlags=Qt.TextInteractionFlag.TextSelectableByMouse)
        self._title.setProperty("role", "title")
        self._history = QComboBox()
        self._history.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._receipt_button = QPushButton()
        self._receipt_button.setCheckable(True)
        self._original_button, self._close = QPushButton(), QPushButton()
        self._close.setProperty("role", "quiet")
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self._title)
        bar.addStretch()
        bar.addWidget(self._history)
        bar.addWidget(self._receipt_button)
        bar.addWidget(self._original_button)
        bar.addWidget(self._close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(bar)
        whole.addWidget(self._receipt)
        whole.addWidget(self._evidence, 1)
        self._history.currentIndexChanged.connect(self._choose)
        self._receipt_button.toggled.connect(self._receipt.setVisible)
        self._original_button.clicked.connect(self._save_original)
        self._close.clicked.connect(self.closed)
        self._receipt.done.connect(self.done)
        self._receipt.failed.connect(self.failed)
        self._evidence.record_wanted.connect(self.record_wanted)
        self._evidence.help_wanted.connect(self.help_wanted)
        self._evidence.failed.connect(self._explain)

    def _tint(self) -> None:
        self._close.setIcon(icon("close", self._theme.tokens, "ink_soft"))
        self._receipt_button.setIcon(icon("print", self._theme.tokens, "ink"))
        self._original_button.setIcon(icon("save", self._theme.tokens, "ink"))

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._receipt_button.setText(self.tr("Receipt"))
        self._original_button.setText(self.tr("Save original…"))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setAccessibleName(self.tr("Close the invoice"))
        self._history.setAccessibleName(self.tr("Verifications of this invoice"))
        if self._record:
            self._name_verifications(self._record.verifications)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def show_record(self, record: Record) -> None:
        """Show a record with its newest verification."""
        self._record = record
        self._title.setText(group_number(record.row.invoice_number or record.row.input_name))
        self._history.blockSignals(True)
        self._history.clear()
        self._history.addItems([""] * len(record.verifications))
        self._name_verifications(record.verifications)
        self._history.blockSignals(False)
        self._history.setVisible(len(record.verifications) > 1)
        self._choose(0)

    def _name_verifications(self, verifications: tuple[Verification, ...]) -> None:
        speech = self._language.language
        for position, verification in enumerate(verifications):
            text = self.tr("{time} by {name}").format(
                time=format_time(verification.verified_at, speech), name=verification.verified_by
            )
            self._history.setItemText(position, text)

    def _choose(self, position: int) -> None:
        if self._record is None or position < 0:
            return
        verification = self._record.verifications[position]
        self._original = self._record.original_of(verification)
        self._original_button.setEnabled(self._original is not None)
        self._evidence.show_verification(verification, (), self._original)
        self._receipt.set_verification(verification)

    def _save_original(self) -> None:
        original = self._original
        if original is None:
            return
        title = self.tr("Save the original document")
        path, _ = QFileDialog.getSaveFileName(self, title, original.name)
        if not path:
            return
        try:
            write_file(Path(path), original.content)
        except Trouble as trouble:
            self._explain(trouble)
        else:
            self.done.emit(self.tr("Original saved as {name}").format(name=Path(path).name))

    def _explain(self, trouble: Trouble) -> None:
        self.failed.emit(self._language.words.trouble(trouble))
