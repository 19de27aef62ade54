"""Every alarm that an export raised about an invoice that was let through: a list to work off."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QVBoxLayout, QWidget

from invoice_desktop.domain.alarm import Alarm
from invoice_desktop.domain.user import User
from invoice_desktop.services.ledger import LedgerOffice
from invoice_desktop.ui.alarm_words import say_dealt
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.ledger.text_table import TextTable, fit, make_view
from invoice_desktop.ui.numbers import format_amount, format_time, group_number
from invoice_desktop.ui.settings.rows import side_by_side
from invoice_desktop.ui.theme import Theme

_ROW = 32
_TOTAL = 3


class AlarmsView(QWidget):
    """`record_wanted` carries the entry to deal with, `counted` how many alarms are open."""

    record_wanted = Signal(str)
    counted = Signal(int)
    failed = Signal(object)

    def __init__(
        self,
        office: LedgerOffice,
        runner: BackgroundRunner,
        language: LanguageSwitch,
        theme: Theme,
        user: Callable[[], User],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._office, self._runner, self._user = office, runner, user
        self._language, self._theme = language, theme
        self._alarms: tuple[Alarm, ...] = ()
        self.model = TextTable(frozenset({_TOTAL}))
        self.table = make_view(self.model)
        self.explained = QLabel(wordWrap=True)
        self.explained.setProperty("role", "caption")
        self.with_dealt, self.open = QCheckBox(), QPushButton()
        self.open.setProperty("role", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.explained)
        column.addWidget(self.table, 1)
        column.addWidget(side_by_side(self.open, self.with_dealt, None))
        self.open.clicked.connect(self._open)
        self.table.activated.connect(self._open_row)
        self.with_dealt.toggled.connect(self.refresh)
        self.table.selectionModel().selectionChanged.connect(self._show_choice)
        self.retranslate()

    def refresh(self) -> None:
        """Read the alarms anew."""
        user, office, dealt = self._user(), self._office, self.with_dealt.isChecked()
        self._runner.run(
            lambda: office.alarms(user, with_dealt=dealt), self.show_alarms, self.failed.emit
        )

    def show_alarms(self, alarms: tuple[Alarm, ...]) -> None:
        """Show these alarms, in their order."""
        self._alarms = alarms
        self.model.say(self._titles(), [self._texts(each) for each in alarms])
        fit(self.table, self._theme.scaled(_ROW))
        if alarms:
            self.table.selectRow(0)
        self._show_choice()
        self._explain()
        self.counted.emit(sum(each.is_open for each in alarms))

    def _open(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if rows:
            self._open_row(rows[0])

    def _open_row(self, index: QModelIndex) -> None:
        self.record_wanted.emit(self._alarms[index.row()].entry)

    def _show_choice(self) -> None:
        self.open.setEnabled(self.table.selectionModel().hasSelection())

    def _texts(self, alarm: Alarm) -> tuple[str, ...]:
        words = self._language.words
        return (
            words.alarm_reason(alarm.reason),
            group_number(alarm.invoice_number),
            alarm.seller_name,
            format_amount(alarm.total_including_tax),
            words.status(alarm.status),
            format_time(alarm.raised_at, self._language.language),
            alarm.ledger_name,
            self.tr("open") if alarm.is_open else say_dealt(alarm, words),
        )

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("What happened"),
            self.tr("Invoice"),
            self.tr("Seller"),
            self.tr("Total"),
            self.tr("Status then"),
            self.tr("Raised"),
            self.tr("By the export"),
            self.tr("Dealt with"),
        )

    def _explain(self) -> None:
        if self._alarms:
            said = self.tr(
                "A later export says something new of these invoices, which were let through. "
                "Open one to see its history, and to say how it was dealt with."
            )
        else:
            said = self.tr(
                "Nothing to deal with: no export says anything new of an invoice that was let "
                "through."
            )
        self.explained.setText(said)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.table.setAccessibleName(self.tr("Alarms"))
        self.open.setText(self.tr("Open the invoice"))
        self.with_dealt.setText(self.tr("Show those dealt with too"))
        self.show_alarms(self._alarms)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
