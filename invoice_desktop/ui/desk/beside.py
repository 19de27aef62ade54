"""Two parts side by side where there is room, else the second in the first one's place."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

_ROOM_FOR_BOTH = 812
"""Logical pixels from which on the evidence and its receipt stand side by side."""


class Beside(QWidget):
    """`main` takes the room, `other` what it needs while it is open."""

    def __init__(self, main: QWidget, other: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._main = main
        self._other_is_open = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(main, 1)
        row.addWidget(other)

    def make_room(self, other_is_open: bool) -> None:
        """Let the first one step aside where both have no room."""
        self._other_is_open = other_is_open
        self._main.setVisible(not other_is_open or self.width() >= _ROOM_FOR_BOTH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.make_room(self._other_is_open)
