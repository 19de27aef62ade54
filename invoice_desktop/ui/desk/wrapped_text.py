"""Text of any length set in lines of a given width: measured and painted the same way."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from invoice_desktop.ui.desk.differing import Span

_ENDLESS = 1_000_000.0


def height_of(text: str, font: QFont, width: float) -> float:
    """Give the height in logical pixels that a text needs in lines of this width."""
    return _height(text, font.key(), round(width))


@lru_cache(maxsize=4096)
def _height(text: str, font_key: str, width: int) -> float:
    font = QFont()
    font.fromString(font_key)
    return _lay_out(text, font, width)[1]


@dataclass(frozen=True, slots=True)
class Standout:
    """Spans of a text that stand out, underlined as well as coloured."""

    spans: tuple[Span, ...]
    ink: QColor
    ground: QColor


def draw_text(
    painter: QPainter,
    box: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    standout: Standout | None = None,
) -> None:
    """Paint a text in lines of the box's width, from its top, cut at its bottom."""
    layout, _height_needed = _lay_out(text, font, box.width(), standout)
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


def _lay_out(
    text: str, font: QFont, width: float, standout: Standout | None = None
) -> tuple[QTextLayout, float]:
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    if standout is not None:
        layout.setFormats([_format(text, span, standout) for span in standout.spans])
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


def _format(text: str, span: Span, standout: Standout) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    look.setForeground(standout.ink)
    look.setBackground(standout.ground)
    look.setFontUnderline(True)
    marked = QTextLayout.FormatRange()
    start, length = span
    # Qt counts in UTF-16: a rare character counts twice
    marked.start = _units(text[:start])
    marked.length = _units(text[start : start + length])
    marked.format = look
    return marked


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
