"""A line under the form that offers what is known, or what was likely meant; one key takes it."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from invoice_desktop.domain.invoice import Field
from invoice_desktop.ui.desk.verdict_panel import text_label


class TypedOffer(QWidget):
    """`taken` carries a mapping from `Field` to the text to put there; hidden without an offer."""

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: Mapping[Field, str] = {}
        self.said, self.take = text_label("content"), QPushButton()
        self.said.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.said, 1)
        row.addWidget(self.take)
        self.take.clicked.connect(self.accept)
        self.retranslate()
        self.hide()

    def offer(self, said: str, entries: Mapping[Field, str]) -> None:
        """Offer these entries; the same ones again change nothing."""
        self.tell(said if entries else "", entries)

    def tell(self, said: str, entries: Mapping[Field, str]) -> None:
        """Say something, whether or not there is anything to offer with it."""
        self._entries = entries
        self.said.setText(said)
        self.take.setVisible(bool(entries))
        self.setVisible(bool(said))

    def accept(self) -> None:
        """Take what is offered."""
        entries, self._entries = self._entries, {}
        self.hide()
        if entries:
            self.taken.emit(entries)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.take.setText(self.tr("Take it over"))
        self.take.setToolTip(self.tr("Alt+Enter"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
