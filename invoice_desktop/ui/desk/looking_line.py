"""Says what is looked into, when that takes a moment: folders and ZIP files on a slow share."""

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QWidget

from invoice_desktop.ui.archive.yielding_label import YieldingLabel

_PATIENCE = 400
"""Milliseconds: a look that ends sooner says nothing."""


class LookingLine(YieldingLabel):
    """Out of sight while nothing is looked into for long."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self.show)
        self.setProperty("role", "caption")
        self.hide()

    def begin(self, name: str) -> None:
        """Look into this, after what is looked into now."""
        self._names.append(name)
        self.retranslate()
        self._patience.start()

    def end(self) -> None:
        """Be done with the first that was to be looked into."""
        self._names = self._names[1:]
        self.retranslate()
        if not self._names:
            self._patience.stop()
            self.hide()

    def retranslate(self) -> None:
        """Say it in the window's language."""
        sentence = self.tr("Looking into {name}… (Esc stops it)")
        self.say(sentence.format(name=self._names[0]) if self._names else "")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
