"""What working on a server means, said before it is done."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from invoice_desktop.ui.settings.rows import side_by_side


class GoingThere(QFrame):
    """`wanted` when the archive is to be moved, or the one that is there to be joined."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "slip")
        self._has_archive = False
        self._explained = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.go_on = QPushButton()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addWidget(self._explained)
        column.addWidget(side_by_side(self.go_on, None))
        self.go_on.clicked.connect(self.wanted)
        self.retranslate()

    def show_way(self, *, has_archive: bool) -> None:
        """Say what happens where an archive is there already, or where there is none."""
        self._has_archive = has_archive
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        joined = self.tr(
            "This desk will work with the archive that is there, beside the office's other "
            "desks. The archive of this computer stays as it is, and comes back when you "
            "leave."
        )
        moved = self.tr(
            "Every invoice, document, note and log entry is copied there and compared; the "
            "desk waits until it is done. Then the office's desks work with the archive "
            "there. The folder on this computer is kept under another name. Stopped or "
            "failed, all stays as it is."
        )
        join, move = self.tr("Work with the archive there"), self.tr("Move the archive there")
        self._explained.setText(joined if self._has_archive else moved)
        self.go_on.setText(join if self._has_archive else move)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
