"""One entry of the archive opened again: its evidence, what the office added, its history."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from invoice_desktop.domain.audit import Deed
from invoice_desktop.domain.classification import category_of
from invoice_desktop.domain.entry import Category, EntryDetails, OfficeStatus
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.entries import EntryDesk
from invoice_desktop.services.pages import PageGallery
from invoice_desktop.services.ports import Original
from invoice_desktop.services.receipts import ReceiptOffice
from invoice_desktop.services.records import Record
from invoice_desktop.ui.alarm_watch import AlarmWatch
from invoice_desktop.ui.archive.alarms_view import AlarmsView
from invoice_desktop.ui.archive.details_panel import DetailsPanel
from invoice_desktop.ui.archive.entry_history import EntryHistory
from invoice_desktop.ui.archive.verifications_list import VerificationsList
from invoice_desktop.ui.archive.yielding_label import YieldingLabel
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.desk.evidence_panel import EvidencePanel
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.numbers import group_number
from invoice_desktop.ui.receipt_panel import ReceiptPanel
from invoice_desktop.ui.saving import write_file
from invoice_desktop.ui.theme import Theme


class RecordPanel(QWidget):
    """Shows one verification of a record at a time, the newest first.

    What the office added and what was done stand in tabs beside the evidence.
    `verify_again_wanted` carries the entry whose original is to be checked anew: the verifications
    that it has stay. `entry_changed` carries an entry whose row in the list is no longer true.
    """

    done = Signal(str)
    failed = Signal(str)
    closed = Signal()
    record_wanted = Signal(str)
    """Another entry that the evidence points at."""
    help_wanted = Signal(str)
    verify_again_wanted = Signal(str)
    entry_changed = Signal(str)

    def __init__(
        self,
        gallery: PageGallery,
        receipts: ReceiptOffice,
        runner: BackgroundRunner,
        language: LanguageSwitch,
        theme: Theme,
        entries: EntryDesk,
        user: Callable[[], User],
        alarms: AlarmWatch,
    ) -> None:
        super().__init__()
        self._entries = entries
        self._runner = runner
        self._language = language
        self._theme = theme
        self._user = user
        self._record: Record | None = None
        self._original: Original | None = None
        self._standing: tuple[OfficeStatus, Category] | None = None
        self._evidence = EvidencePanel(gallery, runner, language, theme)
        self._receipt = ReceiptPanel(receipts, gallery, runner, language)
        self._receipt.hide()
        self._verifications = VerificationsList(language, theme)
        self._details = DetailsPanel(entries, runner, language, theme, user)
        self._history = EntryHistory(language, theme)
        self._alarms = AlarmsView(alarms, user, runner, language, theme)
        self._build()
        self._connect()
        self._tint()
        self.retranslate()

    def _build(self) -> None:
        self._tabs = QTabWidget(documentMode=True)
        self._tabs.tabBar().setDrawBase(False)
        for page in (self._build_evidence(), self._details, self._history):
            self._tabs.addTab(page, "")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(self._build_bar())
        whole.addWidget(self._alarms)
        whole.addWidget(self._receipt)
        whole.addWidget(self._tabs, 1)

    def _build_bar(self) -> QHBoxLayout:
        self._title = QLabel(textInteractionFlags=Qt.TextInteractionFlag.TextSelectableByMouse)
        self._title.setProperty("role", "title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._stands = YieldingLabel()
        self._stands.setProperty("role", "caption")
        self._again, self._receipt_button = QPushButton(), QPushButton()
        self._receipt_button.setCheckable(True)
        self._original_button, self._close = QPushButton(), QPushButton()
        self._close.setProperty("role", "quiet")
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self._title)
        bar.addWidget(self._stands, 1)
        for button in (self._again, self._receipt_button, self._original_button, self._close):
            bar.addWidget(button)
        return bar

    def _build_evidence(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._verifications)
        row.addWidget(self._evidence, 1)
        return page

    def _connect(self) -> None:
        self._verifications.chosen.connect(self._choose)
        self._again.clicked.connect(self._want_again)
        self._receipt_button.toggled.connect(self._receipt.setVisible)
        self._original_button.clicked.connect(self._save_original)
        self._close.clicked.connect(self.closed)
        self._receipt.done.connect(self.done)
        self._receipt.failed.connect(self.failed)
        self._evidence.record_wanted.connect(self.record_wanted)
        self._evidence.help_wanted.connect(self.help_wanted)
        self._evidence.failed.connect(self._explain)
        self._details.done.connect(self.done)
        self._details.failed.connect(self.failed)
        self._details.changed.connect(self.entry_changed)
        self._details.shown.connect(self._know_details)
        self._alarms.done.connect(self.done)
        self._alarms.failed.connect(self._explain)
        self._tabs.currentChanged.connect(self._fill_tab)
        self._theme.changed.connect(self._tint)

    def _tint(self) -> None:
        tokens = self._theme.tokens
        self._close.setIcon(icon("close", tokens, "ink_soft"))
        self._again.setIcon(icon("retry", tokens, "ink"))
        self._receipt_button.setIcon(icon("print", tokens, "ink"))
        self._original_button.setIcon(icon("save", tokens, "ink"))

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._tabs.setTabText(0, self.tr("Evidence"))
        self._tabs.setTabText(1, self.tr("Office"))
        self._tabs.setTabText(2, self.tr("History"))
        self._tabs.tabBar().setAccessibleName(self.tr("What is shown of the invoice"))
        self._again.setText(self.tr("Verify again"))
        self._again.setToolTip(
            self.tr("Check the kept original anew, by today's rules; what was found before stays")
        )
        self._receipt_button.setText(self.tr("Receipt"))
        self._original_button.setText(self.tr("Save the original…"))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setAccessibleName(self.tr("Close the invoice"))
        self._say_standing()

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
        """Show a record with its newest verification.

        The one that is in sight already keeps the verification that was chosen, unless there is
        a newer one.
        """
        before, self._record = self._record, record
        row = record.row
        number = group_number(row.invoice_number or "")
        self._title.setText(number or row.input_name)
        self._standing = row.status, row.category
        self._say_standing()
        self._alarms.show_entry(row.entry)
        self._details.turn_to(row.entry, category_of(record.verifications[0].invoice))
        if before is None or _verifications_of(before) != _verifications_of(record):
            self._verifications.show_verifications(record.verifications)
            self._verifications.setVisible(len(record.verifications) > 1)
            self._history.show_deeds(())
            self._choose(0)
        self._fill_tab()

    def _choose(self, place: int) -> None:
        if self._record is None or place < 0:
            return
        verification = self._record.verifications[place]
        self._original = self._record.original_of(verification)
        self._original_button.setEnabled(self._original is not None)
        self._evidence.show_verification(verification, (), self._original)
        self._receipt.set_verification(verification, entry=self._record.row.entry)

    def _fill_tab(self) -> None:
        """Read what a tab shows when it comes into sight: walking the list stays quick."""
        if self._record is None:
            return
        page = self._tabs.currentWidget()
        if page is self._details:
            self._details.load()
        elif page is self._history:
            user, entry = self._user(), self._record.row.entry
            self._runner.run(
                lambda: (entry, self._entries.history(user, entry)),
                self._show_history,
                self._explain,
            )

    def _show_history(self, read: tuple[str, tuple[Deed, ...]]) -> None:
        entry, deeds = read
        if self._record is not None and self._record.row.entry == entry:
            self._history.show_deeds(deeds)

    def _know_details(self, details: EntryDetails) -> None:
        self._standing = details.status, details.category
        self._say_standing()

    def _say_standing(self) -> None:
        if self._standing is not None:
            status, category = self._standing
            words = self._language.words
            said = self.tr("{status} · {category}").format(
                status=words.status(status), category=words.category(category)
            )
            self._stands.say(said)

    def _want_again(self) -> None:
        if self._record is not None:
            self.verify_again_wanted.emit(self._record.row.entry)

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
        if trouble.code != "cancelled":
            self.failed.emit(self._language.words.trouble(trouble))


def _verifications_of(record: Record) -> tuple[str, tuple[datetime, ...]]:
    return record.row.entry, tuple(each.verified_at for each in record.verifications)
