"""The one field of the desk: scan, paste or type into it; Enter checks."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from invoice_desktop.ui.desk.pasted_picture import picture_in

LONGEST_TEXT = 20_000
"""Characters; a QR code holds at most 7,089."""


class EntryField(QLineEdit):
    """Gives what was entered.

    `text_entered` carries a text, `files_entered` a list of paths (pasted files),
    `picture_entered` a `QImage` (a pasted picture),
    `next_wanted` comes with Enter on the empty field, `walked` with -1 (up) or 1 (down).
    """

    text_entered = Signal(str)
    files_entered = Signal(object)
    picture_entered = Signal(object)
    next_wanted = Signal()
    walked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("entry")
        self.setProperty("role", "entry")
        self.setMaxLength(LONGEST_TEXT)
        self.setClearButtonEnabled(True)
        self.setMinimumHeight(48)
        self.returnPressed.connect(self._enter)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.setPlaceholderText(self.tr("Scan the QR code, paste its text, or drop files here"))
        self.setAccessibleName(self.tr("Scan, paste or type an invoice's QR text"))
        self.setAccessibleDescription(
            self.tr("Enter checks. Enter on the empty field goes to the next invoice.")
        )

    def keep_for_correction(self, text: str) -> None:
        """Select what could not be read, unless something else was entered meanwhile."""
        if self.text() in {"", text}:
            self.setText(text)
            self.selectAll()

    def let_go(self, text: str) -> None:
        """Empty the field after a check, unless something else was entered meanwhile."""
        if self.text() == text:
            self.clear()

    def take_over(self, event: QKeyEvent) -> None:
        """Write a key that was pressed elsewhere on the page."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.insert(event.text())

    def show_scan(self, text: str) -> None:
        """Show what a scanner gave while it is checked, unless something is being typed."""
        if not self.text() or self.selectedText() == self.text():
            self.setText(text)
            self.selectAll()

    def inputMethodQuery(self, query: Qt.InputMethodQuery, argument: object = None) -> object:
        # a scanner's keys must not end in an input method's list of candidates: hints and echo
        # modes leave it on, and a payload has no Chinese characters
        if query == Qt.InputMethodQuery.ImEnabled:
            return False
        if argument is None:
            return super().inputMethodQuery(query)
        return super().inputMethodQuery(query, argument)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            paths = files_in(QGuiApplication.clipboard().mimeData())
            if paths:
                self.files_entered.emit(paths)
                return
            picture = picture_in(QGuiApplication.clipboard().mimeData())
            if picture is not None:
                self.picture_entered.emit(picture)
                return
        match event.key():
            case Qt.Key.Key_Up:
                self.walked.emit(-1)
            case Qt.Key.Key_Down:
                self.walked.emit(1)
            case _:
                super().keyPressEvent(event)

    def _enter(self) -> None:
        text = self.text()
        if not text.strip():
            self.clear()
            self.next_wanted.emit()
            return
        # the next scan writes over what is selected
        self.selectAll()
        self.text_entered.emit(text)


def files_in(mime: QMimeData) -> list[Path]:
    """Give the local files of something dropped or pasted."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
