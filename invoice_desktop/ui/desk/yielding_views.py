"""Views that leave typed characters to the page, whose field they belong to.

Qt would look for them in the rows themselves, one after the other: of a million, for seconds.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
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
    """A list without type-ahead; coming to it by keys marks a line, and chooses none."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        lines = self.selectionModel()
        # Qt makes the first line the current one unseen: going down would leave it out, and a
        # click on it would change nothing
        blocked = lines.blockSignals(True)
        had_a_line = self.currentIndex().isValid()
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.MouseFocusReason:
            if not had_a_line:
                lines.clearCurrentIndex()
        elif not lines.hasSelection():
            self.setCurrentIndex(self.currentIndex())
        lines.blockSignals(blocked)
        self.viewport().update()

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
