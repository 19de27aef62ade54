"""The bottom of the desk: the strip of today, and what can be done with the invoice in sight."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.theme import Theme

_ALL = 1000


class ActionBar(QWidget):
    """The strip is always there; the buttons come with an invoice."""

    list_wanted = Signal()
    receipt_wanted = Signal()
    saving_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, strip: QWidget, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._primary_ink = "accent_ink"
        self._list = QPushButton()
        self._print = QPushButton()
        self._save = QPushButton()
        self._next = QPushButton()
        self._list.clicked.connect(self.list_wanted)
        self._print.clicked.connect(self.receipt_wanted)
        self._save.clicked.connect(self.saving_wanted)
        self._next.clicked.connect(self.next_wanted)
        self._next.setProperty("role", "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._list)
        row.addWidget(strip, _ALL)
        # keeps the buttons at the right while there is no strip yet
        row.addStretch(1)
        for button in (self._print, self._save, self._next):
            row.addWidget(button)
        self.retranslate()
        theme.changed.connect(self._renew_look)
        self._renew_look()

    def offer_list(self, *, there_is_one: bool) -> None:
        """Offer the way back to the list of a batch, where there is one."""
        self._list.setVisible(there_is_one)

    def offer_receipt(self, *, there_is_one: bool) -> None:
        """Offer the receipt and the next, while an invoice is in sight."""
        for button in (self._print, self._save, self._next):
            button.setVisible(there_is_one)

    def step_back(self, there_is_another: bool) -> None:
        """Leave the place of the one primary button to another, or take it again."""
        self._next.setProperty("role", "" if there_is_another else "primary")
        self._next.style().polish(self._next)
        self._primary_ink = "ink" if there_is_another else "accent_ink"
        self._renew_look()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._list.setText(self.tr("Back to the list"))
        self._list.setToolTip(self.tr("Back to the results of the files (Alt+Left)"))
        self._print.setText(self.tr("Print receipt"))
        self._print.setToolTip(self.tr("Choose paper and language, then print (Ctrl+P)"))
        self._save.setText(self.tr("Save receipt"))
        self._save.setToolTip(self.tr("Save the receipt as a PDF (Ctrl+S)"))
        self._next.setText(self.tr("Next"))
        self._next.setToolTip(self.tr("Enter on the empty field, or simply the next scan"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _renew_look(self) -> None:
        tokens = self._theme.tokens
        self._list.setIcon(icon("back", tokens, "ink"))
        self._print.setIcon(icon("print", tokens, "ink"))
        self._save.setIcon(icon("save", tokens, "ink"))
        self._next.setIcon(icon("next", tokens, self._primary_ink))
