"""Asks why an invoice goes a step back, in place: nothing goes back without a reason."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from invoice_desktop.services.entries import LONGEST_REASON

_NARROWEST = 160


class ReasonRow(QFrame):
    """Hidden until it asks; `given` carries the reason, `left` tells that there is none."""

    given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = QLabel()
        self.reason = QLineEdit(maxLength=LONGEST_REASON)
        self.reason.setMinimumWidth(_NARROWEST)
        self.go_back, self.leave = QPushButton(), QPushButton()
        self.leave.setProperty("role", "quiet")
        self.question.setBuddy(self.reason)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.question)
        row.addWidget(self.reason, 1)
        row.addWidget(self.go_back)
        row.addWidget(self.leave)
        self.reason.textChanged.connect(self._allow)
        self.reason.returnPressed.connect(self._give)
        self.go_back.clicked.connect(self._give)
        self.leave.clicked.connect(self._leave)
        self.retranslate()
        self._allow()
        self.hide()

    def ask(self, question: str) -> None:
        """Ask, with the keyboard in the field."""
        self.question.setText(question)
        self.reason.clear()
        self.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _allow(self) -> None:
        self.go_back.setEnabled(bool(self.reason.text().strip()))

    def _give(self) -> None:
        reason = " ".join(self.reason.text().split())
        if reason:
            self.hide()
            self.given.emit(reason)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say the fixed texts in the window's language."""
        self.reason.setAccessibleName(self.tr("Reason for going back"))
        self.reason.setPlaceholderText(self.tr("The reason; it stays in the history"))
        self.go_back.setText(self.tr("Go back"))
        self.leave.setText(self.tr("Leave it"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
