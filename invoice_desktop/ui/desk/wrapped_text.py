"""Text of any length set in lines of a given width: measured and painted the same way."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

_ENDLESS = 1_000_000.0


def height_of(text: str, font: QFont, width: float) -> float:
    """Give the height in logical pixels that a text needs in lines of this width."""
    return _height(text, font.key(), round(width))


@lru_cache(maxsize=4096)
def _height(text: str, font_key: str, width: int) -> float:
    font = QFont()
    font.fromString(font_key)
    return _lay_out(text, font, width)[1]


def draw_text(painter: QPainter, box: QRectF, text: str, font: QFont, colour: QColor) -> None:
    """Paint a text in lines of the box's width, from its top, cut at its bottom."""
    layout, _height_needed = _lay_out(text, font, box.width())
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.setPen(colour)
    layout.draw(painter, box.topLeft())
    painter.restore()


def draw_line(
    painter: QPainter,
    box: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Paint one line, shortened with an ellipsis where it does not fit."""
    shown = QFontMetricsF(font).elidedText(
        " ".join(text.split()), Qt.TextElideMode.ElideRight, box.width()
    )
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(box, alignment | Qt.AlignmentFlag.AlignVCenter, shown)


def _lay_out(text: str, font: QFont, width: float) -> tuple[QTextLayout, float]:
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    # numbers of 64 digits and addresses have no place to break
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while y < _ENDLESS:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout, y
