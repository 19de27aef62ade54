"""Notes of an invoice: who wrote what when, the newest first; and a place to write one more."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from invoice_desktop.domain.entry import Note
from invoice_desktop.ui.archive.chronicle import Chronicle, Passage
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.numbers import format_time
from invoice_desktop.ui.theme import Theme

_LINES = 3
_MARGINS = 16
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class _NoteField(QPlainTextEdit):
    """`submitted` by Ctrl+Enter; Tab goes on."""

    submitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _ENTER and control:
            self.submitted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + _MARGINS)


class NotesView(QWidget):
    """`wanted` carries a note to be written; what was typed stays until it is kept.

    A note that was begun at another invoice is there again when one comes back to it.
    """

    wanted = Signal(str)

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._entry = ""
        self._notes: tuple[Note, ...] = ()
        self._begun: dict[str, str] = {}
        self._under_way: dict[str, str] = {}
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._field = _NoteField()
        self._write = QPushButton()
        self._hint = QLabel()
        self._hint.setProperty("role", "caption")
        self._shown = Chronicle(theme)
        self._lay_out()
        self._field.submitted.connect(self._submit)
        self._write.clicked.connect(self._submit)
        self._field.textChanged.connect(self._typed)
        self.retranslate()

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.addWidget(self._hint, 1)
        below.addWidget(self._write)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._field)
        column.addLayout(below)
        column.addWidget(self._shown, 1)

    def show_entry(self, entry: str) -> None:
        """Turn to another invoice, whose notes are not known yet."""
        self._entry = entry
        self._notes = ()
        self._field.setPlainText(self._begun.get(entry, ""))
        self._say()

    def show_notes(self, notes: tuple[Note, ...]) -> None:
        """Show the notes of the invoice."""
        self._notes = notes
        self._say()

    def forget(self, entry: str) -> None:
        """Hear that the note that was under way is kept; what was typed since stays."""
        text = self._under_way.pop(entry, "")
        if self._begun.get(entry) == text:
            self._begun.pop(entry)
        if entry == self._entry and self._field.toPlainText() == text:
            self._field.clear()

    def keep_on(self, entry: str) -> None:
        """Hear that the note could not be kept: it stays to be written."""
        self._under_way.pop(entry, None)

    @property
    def text(self) -> str:
        """What is typed and not kept yet."""
        return self._field.toPlainText()

    def _typed(self) -> None:
        text = self._field.toPlainText()
        self._write.setEnabled(bool(text.strip()))
        if text:
            self._begun[self._entry] = text
        else:
            self._begun.pop(self._entry, None)

    def _submit(self) -> None:
        text = self._field.toPlainText()
        if text.strip() and self._entry not in self._under_way:
            self._under_way[self._entry] = text
            self.wanted.emit(text)

    def _say(self) -> None:
        speech = self._language.language
        passages = [
            Passage(
                self.tr("{name}, {time}").format(
                    name=note.written_by, time=format_time(note.written_at, speech)
                ),
                note.text,
            )
            for note in self._notes
        ]
        self._shown.show_passages(passages, self.tr("No notes yet."))

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._title.setText(self.tr("Notes"))
        self._field.setPlaceholderText(self.tr("Write a note"))
        self._field.setAccessibleName(self.tr("New note"))
        self._write.setText(self.tr("Add note"))
        self._write.setEnabled(bool(self.text.strip()))
        self._hint.setText(self.tr("Ctrl+Enter adds it; notes stay as they are"))
        self._shown.setAccessibleName(self.tr("Notes, the newest first"))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
