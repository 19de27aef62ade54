"""A drawn page shown as large as there is room, upright and whole."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_USUAL = QSize(240, 340)
_WIDEST = 460
_STRIP_WIDTH = 260
_STRIP_RATIO = 2.2
"""A page more than this many times as high as wide is a roll: its upper part is shown legibly."""


class PagePreview(QWidget):
    """Shows one picture; None leaves the room empty."""

    def __init__(self) -> None:
        super().__init__()
        self._picture: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 160)

    def sizeHint(self) -> QSize:
        return _USUAL

    def show_picture(self, picture: QImage | None) -> None:
        """Show a picture of a page."""
        self._picture = picture
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        width = self._width_for(self._picture)
        ratio = self.devicePixelRatioF()
        scaled = self._picture.scaledToWidth(
            round(width * ratio), Qt.TransformationMode.SmoothTransformation
        )
        height = width * self._picture.height() / self._picture.width()
        painter.drawImage(QRectF((self.width() - width) / 2, 0, width, height), scaled)

    def _width_for(self, picture: QImage) -> float:
        if picture.height() > _STRIP_RATIO * picture.width():
            return min(self.width(), _STRIP_WIDTH)
        fitting = self.height() * picture.width() / picture.height()
        return max(1.0, min(self.width(), fitting, _WIDEST))
