"""Marks told by shape as well as colour: which icon and which token each answer has."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from invoice_desktop.domain.signature import Holds, SignatureState
from invoice_desktop.domain.verdict import Acceptance, Authenticity, Outcome
from invoice_desktop.ui.theme import Tokens

_Painter = Callable[[QPainter, QRectF, QColor, QColor], None]


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

SIGNATURE_MARKS = {
    SignatureState.INTACT_MAKER_PINNED: Mark("seal-known", "genuine", "genuine_soft"),
    SignatureState.INTACT_SIGNER_UNKNOWN: Mark("seal-unknown", "unproven", "unproven_soft"),
    SignatureState.INTACT_PARTLY_UNSIGNED: Mark("seal-partly", "doubtful", "doubtful_soft"),
    SignatureState.ALTERED: Mark("seal-altered", "contradicted", "contradicted_soft"),
    SignatureState.TEST: Mark("seal-test", "trial", "trial_soft"),
    SignatureState.UNSIGNED: Mark("seal-none", "ink_soft", "paper"),
    SignatureState.NOT_VERIFIABLE: Mark("seal-closed", "ink", "shade"),
}
HOLDS_COLOURS = {
    Holds.YES: "genuine",
    Holds.WARNS: "doubtful",
    Holds.NO: "contradicted",
    Holds.UNKNOWN: "unproven",
}


def colour(tokens: Tokens, name: str) -> QColor:
    """Give a token's colour by its name."""
    return QColor(getattr(tokens, name))


def draw_outcome(painter: QPainter, box: QRectF, outcome: Outcome, tokens: Tokens) -> None:
    """Paint an outcome: tick, cross, question ring or dash, each in its own colour too."""
    _draw(painter, box, _PAINTERS[outcome], colour(tokens, OUTCOME_COLOURS[outcome]), tokens)


def draw_holds(painter: QPainter, box: QRectF, holds: Holds, tokens: Tokens) -> None:
    """Paint whether a link holds: tick, warning triangle, cross or question ring."""
    _draw(painter, box, _HOLDS_PAINTERS[holds], colour(tokens, HOLDS_COLOURS[holds]), tokens)


def _draw(painter: QPainter, box: QRectF, shape: _Painter, ink: QColor, tokens: Tokens) -> None:
    pen = QPen(ink, max(1.5, box.width() / 8))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    shape(painter, box, ink, colour(tokens, "surface"))
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


def _triangle(painter: QPainter, box: QRectF, ink: QColor, ground: QColor) -> None:
    painter.setBrush(ink)
    painter.drawPolygon(_points(box, (0.5, 0.06), (0.98, 0.92), (0.02, 0.92)))
    painter.setPen(QPen(ground, max(1.5, box.width() / 8)))
    painter.drawPolyline(_points(box, (0.5, 0.38), (0.5, 0.6)))
    painter.drawPolyline(_points(box, (0.5, 0.77), (0.5, 0.78)))


def _dash(painter: QPainter, box: QRectF, _ink: QColor, _ground: QColor) -> None:
    painter.drawPolyline(_points(box, (0.2, 0.5), (0.8, 0.5)))


_PAINTERS = {
    Outcome.PASSED: _tick,
    Outcome.FAILED: _cross,
    Outcome.INDETERMINATE: _ring,
    Outcome.NOT_APPLICABLE: _dash,
}
_HOLDS_PAINTERS = {
    Holds.YES: _tick,
    Holds.WARNS: _triangle,
    Holds.NO: _cross,
    Holds.UNKNOWN: _ring,
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
