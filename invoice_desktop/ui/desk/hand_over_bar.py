"""The entry field with the other ways to hand an invoice over, and what went wrong with it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.ui.desk.busy_line import BusyLine
from invoice_desktop.ui.desk.entry_field import EntryField
from invoice_desktop.ui.desk.looking_line import LookingLine
from invoice_desktop.ui.desk.trouble_band import TroubleBand
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme


class HandOverBar(QWidget):
    """The top of the desk."""

    open_wanted = Signal()
    typing_wanted = Signal()
    camera_wanted = Signal()

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.entry = EntryField()
        self.busy = BusyLine(theme)
        self.looking = LookingLine()
        self.trouble = TroubleBand(language, theme)
        self._unread = ""
        self._open = QPushButton()
        self._open.clicked.connect(self.open_wanted)
        self._type = QPushButton()
        self._type.clicked.connect(self.typing_wanted)
        self._camera = QPushButton()
        self._camera.clicked.connect(self.camera_wanted)
        self._lay_out()
        self.retranslate()
        theme.changed.connect(self._renew_look)
        self._renew_look()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.entry, 1)
        for button in (self._camera, self._open, self._type):
            button.setMinimumHeight(48)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.busy)
        column.addWidget(self.looking)
        column.addWidget(self.trouble)

    def show_trouble(self, trouble: Trouble, entered: str) -> None:
        """Say what is wrong under the field."""
        self.trouble.show_trouble(trouble, entered)

    def show_unread(self, trouble: Trouble, text: str) -> None:
        """Say what is wrong with a scanned or typed text, and keep it to be set right."""
        self._unread = text
        self.show_trouble(trouble, text)
        self.entry.keep_for_correction(text)

    def forget_unread(self) -> None:
        """Once something else was checked, a text that could not be read is in the way."""
        self.entry.let_go(self._unread)
        self._unread = ""

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._camera.setText(self.tr("Camera"))
        self._camera.setToolTip(self.tr("Hold an invoice in front of the camera (Ctrl+K)"))
        self._camera.setAccessibleName(self.tr("Hold an invoice in front of the camera"))
        self._open.setText(self.tr("Open…"))
        self._open.setToolTip(
            self.tr("Open one or many files (Ctrl+O), or a folder (Ctrl+Shift+O)")
        )
        self._open.setAccessibleName(self.tr("Open one or many files"))
        self._type.setText(self.tr("Type in"))
        self._type.setToolTip(self.tr("Type in what stands on the invoice (Ctrl+T)"))
        self._type.setAccessibleName(self.tr("Type in what stands on the invoice"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _renew_look(self) -> None:
        self._camera.setIcon(icon("camera", self._theme.tokens, "ink"))
        self._open.setIcon(icon("open", self._theme.tokens, "ink"))
        self._type.setIcon(icon("type", self._theme.tokens, "ink"))
