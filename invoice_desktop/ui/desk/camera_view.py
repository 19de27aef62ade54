"""The live picture with the found code outlined."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from invoice_desktop.ui.desk.camera_thread import Shown
from invoice_desktop.ui.desk.shapes import colour
from invoice_desktop.ui.theme import Theme

_LINE = 4
_ROOM = 0.06
"""Of a code's side: the outline stands that far off it."""


class CameraView(QWidget):
    """Shows the newest frame as large as there is room, turned and mirrored as wished.

    Mirroring and turning are for the eye: what is read is the frame itself.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Shown | None = None
        self._words = ""
        self.is_mirrored = False
        self.quarters = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(240, 160))
        theme.changed.connect(self.update)

    def show_frame(self, shown: Shown) -> None:
        """Show a frame."""
        self._shown = shown
        self.update()

    def say(self, words: str) -> None:
        """Show words in place of a picture."""
        self._shown, self._words = None, words
        self.setAccessibleDescription(words)
        self.update()

    def mirror(self, wanted: bool) -> None:
        """Show left for right, as a mirror does."""
        self.is_mirrored = wanted
        self.update()

    def turn(self) -> None:
        """Turn by a quarter."""
        self.quarters = (self.quarters + 1) % 4
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), colour(self._theme.tokens, "shade"))
        if self._shown is None:
            painter.setPen(colour(self._theme.tokens, "ink_soft"))
            room = self.rect().adjusted(24, 24, -24, -24)
            painter.drawText(
                room, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self._words
            )
            return
        painter.setTransform(self._placing(self._shown))
        whole = QRectF(self._shown.image.rect())
        painter.drawImage(whole, self._shown.image)
        self._outline(painter, self._shown, whole)

    def _placing(self, shown: Shown) -> QTransform:
        image = shown.image
        lies = self.quarters % 2 == 1
        width, height = (image.height(), image.width()) if lies else (image.width(), image.height())
        part = min(self.width() / max(width, 1), self.height() / max(height, 1))
        placing = QTransform()
        placing.translate(self.width() / 2, self.height() / 2)
        placing.scale(-part if self.is_mirrored else part, part)
        placing.rotate(90 * self.quarters)
        placing.translate(-image.width() / 2, -image.height() / 2)
        return placing

    def _outline(self, painter: QPainter, shown: Shown, whole: QRectF) -> None:
        pen = QPen(colour(self._theme.tokens, "accent"), _LINE)
        pen.setCosmetic(True)
        painter.setPen(pen)
        for box in shown.boxes:
            placed = QRectF(
                box.x() * whole.width(),
                box.y() * whole.height(),
                box.width() * whole.width(),
                box.height() * whole.height(),
            )
            room = _ROOM * max(placed.width(), placed.height())
            painter.drawRoundedRect(placed.adjusted(-room, -room, room, room), room, room)
