"""A page that takes files and texts dropped anywhere on it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from invoice_desktop.ui.desk.drop_veil import DropVeil
from invoice_desktop.ui.desk.entry_field import files_in
from invoice_desktop.ui.desk.pasted_picture import picture_in
from invoice_desktop.ui.theme import Theme


class DropPage(QWidget):
    """A veil shows the way.

    `files_dropped` carries a list of paths, `picture_dropped` a `QImage`, `text_dropped` a text.
    """

    files_dropped = Signal(object)
    picture_dropped = Signal(object)
    text_dropped = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._veil = DropVeil(theme, self)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if files_in(mime) or mime.hasText() or picture_in(mime) is not None:
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
        elif (picture := picture_in(event.mimeData())) is not None:
            self.picture_dropped.emit(picture)
        elif text:
            self.text_dropped.emit(text)
