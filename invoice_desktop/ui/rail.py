"""The rail at the left: the rooms that exist, one button each."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.theme import Theme

ROOMS = ("desk", "archive", "ledger", "settings", "help")
"""In the order of the rail; Ctrl+1 goes to the first."""
_FIRST_AT_THE_FOOT = "settings"
_WIDTH = 88
_ICON = 24


@dataclass(frozen=True, slots=True)
class _Door:
    """A room's button, kept with the name that is also its icon's."""

    room: str
    button: QToolButton


class Rail(QFrame):
    """Tells which room is wanted; the arrow keys walk from door to door."""

    room_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self._theme = theme
        self._group = QButtonGroup(self)
        self._doors = tuple(_Door(room, self._make_button(room)) for room in ROOMS)
        self._lay_out()
        theme.changed.connect(self._renew_look)
        self.retranslate()
        self._renew_look()

    def _make_button(self, room: str) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.clicked.connect(lambda: self.room_wanted.emit(room))
        self._group.addButton(button)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 16, 8, 16)
        column.setSpacing(8)
        for door in self._doors:
            if door.room == _FIRST_AT_THE_FOOT:
                column.addStretch()
            column.addWidget(door.button)

    def mark(self, room: str) -> None:
        """Show which room the window is in."""
        for door in self._doors:
            door.button.setChecked(door.room == room)
        self._renew_look()

    def button(self, room: str) -> QToolButton:
        """Give a room's button."""
        return next(door.button for door in self._doors if door.room == room)

    def name_of(self, room: str) -> str:
        """Give a room's name in the window's language."""
        names = {
            "desk": self.tr("Desk"),
            "archive": self.tr("Archive"),
            "ledger": self.tr("Ledger"),
            "settings": self.tr("Settings"),
            "help": self.tr("Help"),
        }
        return names[room]

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        for number, door in enumerate(self._doors, start=1):
            keys = QKeySequence(f"Ctrl+{number}").toString(QKeySequence.SequenceFormat.NativeText)
            name = self.name_of(door.room)
            door.button.setText(name)
            door.button.setAccessibleName(name)
            door.button.setToolTip(self.tr("{room} ({keys})").format(room=name, keys=keys))
        self.setAccessibleName(self.tr("Rooms"))
        self._fit()

    def _fit(self) -> None:
        widest = max(door.button.sizeHint().width() for door in self._doors)
        width = max(_WIDTH - 16, widest)
        for door in self._doors:
            door.button.setFixedWidth(width)

    def _renew_look(self) -> None:
        for door in self._doors:
            side = self._theme.scaled(_ICON)
            door.button.setIconSize(QSize(side, side))
            colour = "accent" if door.button.isChecked() else "ink_soft"
            door.button.setIcon(icon(door.room, self._theme.tokens, colour))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        buttons = [door.button for door in self._doors]
        focused = next((at for at, button in enumerate(buttons) if button.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        buttons[(focused + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
