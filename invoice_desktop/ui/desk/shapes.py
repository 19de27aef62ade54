"""Marks told by shape as well as colour: which icon and which token each answer has."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from invoice_desktop.domain.verdict import Acceptance, Authenticity, Outcome
from invoice_desktop.ui.theme import Tokens


@dataclass(frozen=True, slots=True)
class Mark:
    """An icon's name with the names of its colour and of the soft ground under it."""

    icon: str
    colour: str
    ground: str


AUTHENTICITY_MARKS = {
    Authenticity.GENUINE: Mark("shield", "genuine", "genuine_soft"),
    Authenticity.UNPROVEN: Mark("circle", "unproven", "unproven_soft"),
    Authenticity.DOUBTFUL: Mark("triangle", "doubtful", "doubtful_soft"),
    Authenticity.CONTRADICTED: Mark("octagon", "contradicted", "contradicted_soft"),
}
ACCEPTANCE_COLOURS = {
    Acceptance.ACCEPT: "genuine",
    Acceptance.REVIEW: "doubtful",
    Acceptance.REJECT: "contradicted",
}
OUTCOME_COLOURS = {
    Outcome.PASSED: "genuine",
    Outcome.FAILED: "contradicted",
    Outcome.INDETERMINATE: "doubtful",
    Outcome.NOT_APPLICABLE: "ink_soft",
}


def colour(tokens: Tokens, name: str) -> QColor:
    """Give a token's colour by its name."""
    return QColor(getattr(tokens, name))


def draw_outcome(painter: QPainter, box: QRectF, outcome: Outcome, tokens: Tokens) -> None:
    """Paint an outcome: tick, cross, question ring or dash, each in its own colour too."""
    ink = colour(tokens, OUTCOME_COLOURS[outcome])
    pen = QPen(ink, max(1.5, box.width() / 8))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    _PAINTERS[outcome](painter, box, ink, colour(tokens, "surface"))
    painter.restore()


def _tick(painter: QPainter, box: QRectF, _ink: QColor, _ground: QColor) -> None:
    painter.drawPolyline(_points(box, (0.15, 0.55), (0.4, 0.8), (0.85, 0.25)))


def _cross(painter: QPainter, box: QRectF, ink: QColor, ground: QColor) -> None:
    painter.setBrush(ink)
    painter.drawEllipse(box)
    painter.setPen(QPen(ground, max(1.5, box.width() / 9)))
    painter.drawPolyline(_points(box, (0.3, 0.3), (0.7, 0.7)))
    painter.drawPolyline(_points(box, (0.7, 0.3), (0.3, 0.7)))


def _ring(painter: QPainter, box: QRectF, ink: QColor, _ground: QColor) -> None:
    painter.drawEllipse(box)
    font = painter.font()
    font.setPixelSize(max(8, round(box.height() * 0.72)))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")


def _dash(painter: QPainter, box: QRectF, _ink: QColor, _ground: QColor) -> None:
    painter.drawPolyline(_points(box, (0.2, 0.5), (0.8, 0.5)))


_PAINTERS = {
    Outcome.PASSED: _tick,
    Outcome.FAILED: _cross,
    Outcome.INDETERMINATE: _ring,
    Outcome.NOT_APPLICABLE: _dash,
}


def _points(box: QRectF, *fractions: tuple[float, float]) -> QPolygonF:
    return QPolygonF(
        [QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in fractions]
    )


def draw_chevron(painter: QPainter, box: QRectF, tokens: Tokens, *, is_open: bool) -> None:
    """Paint the arrow of a row that opens."""
    pen = QPen(colour(tokens, "ink_soft"), 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    down = ((0.25, 0.4), (0.5, 0.65), (0.75, 0.4))
    right = ((0.4, 0.25), (0.65, 0.5), (0.4, 0.75))
    painter.drawPolyline(_points(box, *(down if is_open else right)))
    painter.restore()


def draw_chosen(painter: QPainter, box: QRectF, tokens: Tokens) -> None:
    """Paint the ground and the edge of the chosen row."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(tokens, "accent_soft"))
    painter.drawRoundedRect(box.adjusted(2, 1, -2, -1), 4, 4)
    painter.setBrush(colour(tokens, "accent"))
    painter.drawRoundedRect(QRectF(box.left() + 2, box.top() + 4, 3, box.height() - 8), 1.5, 1.5)
    painter.restore()
