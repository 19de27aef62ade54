"""Choosing a period: one seen from today, or from one day to another."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from invoice_desktop.ui.archive.filters import PeriodChoice
from invoice_desktop.ui.archive.period_words import period_name
from invoice_desktop.ui.archive.periods import Period, read_day

_MARGIN = 8
_WIDTH = 264
_KEY = Qt.ItemDataRole.UserRole
_PATTERN = "2026-01-31"


class PeriodPopup(QFrame):
    """`chosen` carries a `PeriodChoice`."""

    chosen = Signal(object)

    def __init__(self, periods: Sequence[Period], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("choices")
        self.setProperty("role", "panel")
        self._list = QListWidget()
        for period in periods:
            item = QListWidgetItem()
            item.setData(_KEY, period.value)
            self._list.addItem(item)
        self._first, self._last = QLineEdit(), QLineEdit()
        self._first_label, self._last_label = QLabel(), QLabel()
        self._apply = QPushButton()
        self._lay_out()
        self._list.itemClicked.connect(self._choose_preset)
        self._list.itemActivated.connect(self._choose_preset)
        for field in (self._first, self._last):
            field.setPlaceholderText(_PATTERN)
            field.textChanged.connect(self._judge)
            field.returnPressed.connect(self._choose_days)
        self._apply.clicked.connect(self._choose_days)
        self.retranslate()
        self._judge()

    def _lay_out(self) -> None:
        days = QGridLayout()
        days.setSpacing(_MARGIN)
        for line, (label, field) in enumerate(
            ((self._first_label, self._first), (self._last_label, self._last))
        ):
            label.setBuddy(field)
            days.addWidget(label, line, 0)
            days.addWidget(field, line, 1)
        days.addWidget(self._apply, 2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_MARGIN)
        column.addWidget(self._list)
        column.addLayout(days)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        for row in range(self._list.count()):
            item = self._list.item(row)
            item.setText(period_name(Period(item.data(_KEY))))
        self._list.setAccessibleName(self.tr("Period"))
        self._first_label.setText(self.tr("From"))
        self._last_label.setText(self.tr("Until"))
        self._apply.setText(self.tr("Apply"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def open_at(self, corner: QPoint, choice: PeriodChoice) -> None:
        """Open with its corner at a point of the screen, and take the keyboard."""
        self._first.setText(choice.first.isoformat() if choice.first else "")
        self._last.setText(choice.last.isoformat() if choice.last else "")
        # the style sheet makes items higher once the list is polished
        self._list.ensurePolished()
        self._list.doItemsLayout()
        rows = self._list.sizeHintForRow(0) * self._list.count()
        self._list.setFixedHeight(rows + 2 * _MARGIN)
        self.setFixedWidth(max(_WIDTH, self._list.sizeHintForColumn(0) + 4 * _MARGIN))
        self.adjustSize()
        self.move(corner)
        self.show()
        self._list.setFocus()
        self._list.setCurrentRow(self._row_of(choice.period))

    def _row_of(self, period: Period) -> int:
        keys = [self._list.item(row).data(_KEY) for row in range(self._list.count())]
        return keys.index(period.value) if period.value in keys else 0

    def _judge(self) -> None:
        """Mark what is no day; days can be applied when at least one is given and none is wrong."""
        days = [read_day(field.text()) for field in (self._first, self._last)]
        wrong = [bool(field.text().strip()) for field in (self._first, self._last)]
        bad = [day is None and given for day, given in zip(days, wrong, strict=True)]
        first, last = days
        if first and last and first > last:
            bad[1] = True
        for field, is_bad in zip((self._first, self._last), bad, strict=True):
            field.setProperty("wrong", "true" if is_bad else "false")
            field.style().polish(field)
        self._apply.setEnabled(not any(bad) and any(days))

    def _choose_preset(self, item: QListWidgetItem) -> None:
        self.close()
        self.chosen.emit(PeriodChoice(Period(item.data(_KEY))))

    def _choose_days(self) -> None:
        if not self._apply.isEnabled():
            return
        self.close()
        days = PeriodChoice(
            Period.CUSTOM, read_day(self._first.text()), read_day(self._last.text())
        )
        self.chosen.emit(days)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
