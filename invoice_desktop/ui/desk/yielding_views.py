"""Views that leave typed characters to the page: on the desk they belong to the entry field."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QTableView, QTreeView


def is_typed_text(event: QKeyEvent) -> bool:
    """Tell whether a key writes something, as a scanner's keys do."""
    pressed = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    return not pressed and bool(event.text().strip()) and event.text().isprintable()


class YieldingTree(QTreeView):
    """A tree without type-ahead."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_typed_text(event):
            event.ignore()
            return
        super().keyPressEvent(event)


class YieldingList(QListView):
    """A list without type-ahead."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_typed_text(event):
            event.ignore()
            return
        super().keyPressEvent(event)


class YieldingTable(QTableView):
    """A table without type-ahead, which Tab leaves."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_typed_text(event):
            event.ignore()
            return
        super().keyPressEvent(event)
