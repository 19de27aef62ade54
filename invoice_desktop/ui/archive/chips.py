"""A chip: says what it narrows the list to, opens its choices, and can be cleared."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.theme import Theme

HEIGHT = 32
"""Pixels at the normal text size."""
LONGEST_SAID = 28
"""Characters of a choice that a chip shows; the whole is in its tip."""


class Chip(QFrame):
    """`opened` when its choices are wanted, `cleared` by ✕, Delete or Backspace."""

    opened = Signal()
    cleared = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = ""
        self._choice = ""
        self.setProperty("role", "chip")
        self._open = QPushButton()
        self._clear = QToolButton()
        self._clear.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._open.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        row.addWidget(self._open)
        row.addWidget(self._clear)
        for button in (self._open, self._clear):
            button.setProperty("role", "chip")
        self._open.clicked.connect(self.opened)
        self._open.installEventFilter(self)
        self._clear.clicked.connect(self.cleared)
        theme.changed.connect(self._renew_look)
        self._renew_look()

    def set_name(self, name: str) -> None:
        """Say what the chip narrows by."""
        self._name = name
        self.retranslate()

    def set_choice(self, choice: str) -> None:
        """Say what it narrows to; nothing when it narrows nothing."""
        had_keyboard = self._clear.hasFocus()
        self._choice = choice
        self._clear.setVisible(bool(choice))
        if had_keyboard and not choice:
            self._open.setFocus(Qt.FocusReason.OtherFocusReason)
        self.retranslate()
        self._renew_look()

    @property
    def choice(self) -> str:
        return self._choice

    def corner(self) -> QPoint:
        """Give the point of the screen where its choices open."""
        return self.mapToGlobal(QPoint(0, self.height() + 4))

    def take_keyboard(self) -> None:
        """Put the keyboard on the chip."""
        self._open.setFocus(Qt.FocusReason.PopupFocusReason)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        whole = self.tr("{name}: {choice}").format(name=self._name, choice=self._choice)
        short = self._choice
        if len(short) > LONGEST_SAID:
            short = short[: LONGEST_SAID - 1] + "…"
        said = self.tr("{name}: {choice}").format(name=self._name, choice=short)
        # a company's "&" is no shortcut
        self._open.setText((said if self._choice else self._name).replace("&", "&&"))
        self._open.setToolTip(whole if self._choice else "")
        self._open.setAccessibleName(whole if self._choice else self._name)
        self._clear.setAccessibleName(self.tr("Clear {name}").format(name=self._name))
        self._clear.setToolTip(self.tr("Clear {name}").format(name=self._name))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # before the button sees it: there the arrows lead to the next control
        if watched is not self._open or event.type() != QEvent.Type.KeyPress:
            return False
        assert isinstance(event, QKeyEvent)
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self._choice:
            self.cleared.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.opened.emit()
        else:
            return False
        return True

    def _renew_look(self) -> None:
        tokens = self._theme.tokens
        chosen = bool(self._choice)
        # what is chosen is told by its words; the arrow gives way to ✕
        self._open.setIcon(QIcon() if chosen else icon("chevron-down", tokens, "ink_soft"))
        self._clear.setIcon(icon("close", tokens, "ink_soft"))
        side = self._theme.scaled(12)
        self._open.setIconSize(QSize(side, side))
        self._clear.setIconSize(QSize(side, side))
        # the same with and without ✕
        self.setFixedHeight(max(self._theme.scaled(HEIGHT), self.fontMetrics().height() + 12))
        self.setProperty("chosen", chosen)
        self.style().unpolish(self)
        self.style().polish(self)
