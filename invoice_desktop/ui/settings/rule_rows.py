"""Rows of a list in the settings that are added, typed in and removed; kept at once."""

from abc import abstractmethod
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.theme import Theme

PAUSE = 500
"""Milliseconds without a key before what was typed is kept."""

Value = TypeVar("Value")


class RuleRow(QWidget, Generic[Value]):
    """One row; `value` is None while it is not whole."""

    changed = Signal()
    removed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.remove = QPushButton()
        self.remove.setProperty("role", "quiet")
        self.remove.clicked.connect(self.removed)
        theme.changed.connect(self.renew_look)

    def renew_look(self) -> None:
        """Tint the icons anew."""
        self.remove.setIcon(icon("remove", self._theme.tokens, "ink_soft"))

    @property
    @abstractmethod
    def value(self) -> Value | None:
        """What the row says."""

    @abstractmethod
    def focus_first(self) -> None:
        """Put the keyboard where the row begins."""

    @abstractmethod
    def retranslate(self) -> None:
        """Say everything in the window's language."""


Make = Callable[[Value | None], RuleRow[Value]]
"""Makes a row for a value, or an empty one."""


class RuleRows(QWidget, Generic[Value]):
    """`changed` when the values are others; rows that are not whole yet count for nothing."""

    changed = Signal()

    def __init__(self, make: Make[Value], theme: Theme) -> None:
        super().__init__()
        self._make = make
        self._theme = theme
        self._told: tuple[Value, ...] = ()
        self.rows: list[RuleRow[Value]] = []
        self.add = QPushButton()
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._list)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.tell)
        self.add.clicked.connect(self._add_empty)
        theme.changed.connect(self.renew_look)
        self.renew_look()

    def show_values(self, values: tuple[Value, ...]) -> None:
        """Show these, unless they are what is in sight already: nothing typed is lost then."""
        if values == self.values and values == self._told:
            return
        self._told = values
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        for value in values:
            self._add(value)

    @property
    def values(self) -> tuple[Value, ...]:
        """What the whole rows say."""
        said = (row.value for row in self.rows)
        return tuple(value for value in said if value is not None)

    def tell(self) -> None:
        """Tell what was typed, if it was not told yet."""
        self._pause.stop()
        if self.values != self._told:
            self._told = self.values
            self.changed.emit()

    def _add(self, value: Value | None) -> RuleRow[Value]:
        row = self._make(value)
        row.changed.connect(self._pause.start)
        row.removed.connect(self._remove_sender)
        row.retranslate()
        row.renew_look()
        self.rows.append(row)
        self._list.addWidget(row)
        return row

    def _add_empty(self) -> None:
        self._add(None).focus_first()

    def _remove_sender(self) -> None:
        row = next(each for each in self.rows if each is self.sender())
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.tell()

    def name(self, add: str) -> None:
        """Say what the button adds."""
        self.add.setText(add)

    def renew_look(self) -> None:
        """Tint the icons anew."""
        self.add.setIcon(icon("add", self._theme.tokens, "ink"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            for row in self.rows:
                row.retranslate()
        super().changeEvent(event)
