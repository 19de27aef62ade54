"""Switches between the two sides of the archive: its invoices, and the history of the work."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget


class SideSwitch(QWidget):
    """`changed` tells whether the history is wanted."""

    changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.invoices, self.history = QPushButton(), QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        group = QButtonGroup(self)
        for button in (self.invoices, self.history):
            button.setProperty("role", "choice")
            button.setCheckable(True)
            group.addButton(button)
            row.addWidget(button)
        self.invoices.setChecked(True)
        self.history.toggled.connect(self.changed)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.invoices.setText(self.tr("Invoices"))
        self.history.setText(self.tr("History"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
