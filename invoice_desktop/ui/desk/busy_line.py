"""A thin line that moves while work runs; quick work never shows it."""

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from invoice_desktop.ui.desk.shapes import colour
from invoice_desktop.ui.theme import Theme

PATIENCE_MS = 150
"""Work that ends sooner shows nothing: a flicker would only disturb."""
_FRAME_MS = 40
_FRAMES = 45


class BusyLine(QWidget):
    """Keeps its place while still, so that nothing jumps."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._works = 0
        self._frame = 0
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._appear)
        self._motion = QTimer(self, interval=_FRAME_MS)
        self._motion.timeout.connect(self._move)
        self.setFixedHeight(3)
        self.retranslate()

    @property
    def visible_now(self) -> bool:
        """Whether the line moves."""
        return self._motion.isActive()

    def begin(self) -> None:
        """Count one more running work."""
        self._works += 1
        if self._works == 1:
            self._patience.start()

    def end(self) -> None:
        """Count one work less; the last one stills the line."""
        self._works = max(0, self._works - 1)
        if not self._works:
            self._patience.stop()
            self._motion.stop()
            self.update()

    def retranslate(self) -> None:
        """Name the line for screen readers."""
        self.setAccessibleName(self.tr("Checking"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _appear(self) -> None:
        self._frame = 0
        self._motion.start()

    def _move(self) -> None:
        self._frame = (self._frame + 1) % _FRAMES
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._motion.isActive():
            return
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._theme.tokens, "line"))
        painter.drawRect(self.rect())
        painter.setBrush(colour(self._theme.tokens, "accent"))
        length = self.width() * 0.25
        left = (self.width() + length) * self._frame / _FRAMES - length
        painter.drawRect(QRectF(left, 0, length, self.height()))
