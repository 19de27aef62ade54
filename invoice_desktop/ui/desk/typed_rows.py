"""One field of the typed form: its name, its entry, and what is wrong with it."""

from dataclasses import dataclass

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from invoice_desktop.domain.invoice import Field
from invoice_desktop.ui.desk.verdict_panel import text_label

_LONGEST_ENTRY = 500


@dataclass(frozen=True, slots=True)
class EntryRow:
    """The widgets of one field, in their order from the top."""

    field: Field
    label: QLabel
    edit: QLineEdit
    message: QLabel

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """All of them."""
        return self.label, self.edit, self.message

    def complain(self, text: str) -> None:
        """Say what is wrong under the field and mark its edge; the empty text takes both back."""
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self.edit.setAccessibleDescription(text)
        self.edit.setProperty("wrong", bool(text))
        self.edit.style().polish(self.edit)

    def write(self, text: str) -> None:
        """Put a text there for her, with its beginning in sight."""
        self.edit.setText(text)
        self.edit.setCursorPosition(0)

    def go_there(self) -> None:
        """Put the keyboard there, to type over what stands there."""
        self.edit.setFocus()
        self.edit.selectAll()


def make_row(field: Field, text: str) -> EntryRow:
    """Make a field with what was typed there before."""
    row = EntryRow(field, QLabel(), QLineEdit(text), error_label())
    row.edit.setMaxLength(_LONGEST_ENTRY)
    row.label.setBuddy(row.edit)
    row.message.hide()
    return row


def error_label() -> QLabel:
    """Make a label for what is wrong."""
    label = text_label("content")
    label.setForegroundRole(QPalette.ColorRole.BrightText)
    return label
