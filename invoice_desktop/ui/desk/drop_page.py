"""A page that takes files and texts dropped anywhere on it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from invoice_desktop.ui.desk.drop_veil import DropVeil
from invoice_desktop.ui.desk.entry_field import files_in
from invoice_desktop.ui.theme import Theme


class DropPage(QWidget):
    """`files_dropped` carries a list of paths, `text_dropped` a text; a veil shows the way."""

    files_dropped = Signal(object)
    text_dropped = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._veil = DropVeil(theme, self)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()) or event.mimeData().hasText():
            event.acceptProposedAction()
            self._veil.cover()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._veil.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._veil.hide()
        event.acceptProposedAction()
        paths = files_in(event.mimeData())
        text = event.mimeData().text().strip()
        if paths:
            self.files_dropped.emit(paths)
        elif text:
            self.text_dropped.emit(text)
