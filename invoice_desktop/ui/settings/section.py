"""A part of the settings: a title, a line that explains it, and its fields."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QVBoxLayout, QWidget

_LABEL_WIDTH = 144


class Section(QFrame):
    """A panel with a title; fields are added with labels that point at them.

    `named` tells that the title was said anew.
    """

    named = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._explanation = QLabel(wordWrap=True)
        self._explanation.setProperty("role", "caption")
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(12)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._explanation)
        column.addLayout(self._form)

    def add_field(self, field: QWidget) -> QLabel:
        """Add a field; gives its label, which is to be named."""
        label = QLabel()
        label.setMinimumWidth(_LABEL_WIDTH)
        label.setBuddy(field)
        self._form.addRow(label, field)
        return label

    def add_whole(self, content: QWidget) -> None:
        """Add something over the whole width."""
        self._form.addRow(content)

    def add_fact(self) -> tuple[QLabel, QLabel]:
        """Add a line to read: gives its label and the text, which can be selected."""
        fact = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        fact.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return self.add_field(fact), fact

    def name(self, title: str, explanation: str = "") -> None:
        """Say title and explanation."""
        self._title.setText(title)
        self._explanation.setText(explanation)
        self._explanation.setVisible(bool(explanation))
        self.setAccessibleName(title)
        self.named.emit()

    @property
    def title(self) -> str:
        """The section's name, as it stands in the list of sections."""
        return self._title.text()
