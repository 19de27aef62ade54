"""The shapes of both answers, told apart without colour: drawn as vector paths.

Each is drawn in a square of size 1 from its lower left corner, after the window's icons.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from invoice_desktop.domain.verdict import Acceptance, Authenticity
from invoice_desktop.reports.inks import PAPER, Colour, printed

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

Points = tuple[tuple[float, float], ...]

_TRIANGLE = ((0.5, 0.97), (1, 0.06), (0, 0.06))
_OCTAGON = ((0.3, 1), (0.7, 1), (1, 0.7), (1, 0.3), (0.7, 0), (0.3, 0), (0, 0.3), (0, 0.7))
_SQUARE = ((0.05, 0.05), (0.95, 0.05), (0.95, 0.95), (0.05, 0.95))
_TICK = ((0.28, 0.5), (0.44, 0.34), (0.73, 0.67))


def draw_mark(
    canvas: "Canvas",
    value: Authenticity | Acceptance,
    at: tuple[float, float],
    size: float,
    colour: Colour,
) -> None:
    """Draw the mark of an answer in a square; `at` is its lower left corner in points."""
    canvas.saveState()
    canvas.translate(*at)
    canvas.scale(size, size)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    canvas.setFillColor(printed(colour))
    canvas.setStrokeColor(printed(colour))
    _SHAPES[value](canvas)
    canvas.restoreState()


def _shield_with_tick(canvas: "Canvas") -> None:
    path = canvas.beginPath()
    path.moveTo(0.5, 1)
    path.lineTo(0.91, 0.85)
    path.lineTo(0.91, 0.52)
    path.curveTo(0.91, 0.26, 0.75, 0.09, 0.5, 0)
    path.curveTo(0.25, 0.09, 0.09, 0.26, 0.09, 0.52)
    path.lineTo(0.09, 0.85)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
    _strokes(canvas, _TICK)


def _hollow_circle(canvas: "Canvas") -> None:
    canvas.setLineWidth(0.1)
    canvas.circle(0.5, 0.5, 0.43, stroke=1, fill=0)


def _triangle(canvas: "Canvas") -> None:
    _polygon(canvas, _TRIANGLE)
    _strokes(canvas, ((0.5, 0.66), (0.5, 0.38)))
    _strokes(canvas, ((0.5, 0.2), (0.5, 0.195)))


def _octagon_with_cross(canvas: "Canvas") -> None:
    _polygon(canvas, _OCTAGON)
    _strokes(canvas, ((0.32, 0.68), (0.68, 0.32)))
    _strokes(canvas, ((0.32, 0.32), (0.68, 0.68)))


def _ticked_box(canvas: "Canvas") -> None:
    _polygon(canvas, _SQUARE)
    _strokes(canvas, _TICK)


def _box_with_bars(canvas: "Canvas") -> None:
    _polygon(canvas, _SQUARE)
    _strokes(canvas, ((0.37, 0.32), (0.37, 0.68)))
    _strokes(canvas, ((0.63, 0.32), (0.63, 0.68)))


def _disc_with_bar(canvas: "Canvas") -> None:
    canvas.circle(0.5, 0.5, 0.5, stroke=0, fill=1)
    _strokes(canvas, ((0.26, 0.5), (0.74, 0.5)))


_SHAPES: dict[Authenticity | Acceptance, Callable[["Canvas"], None]] = {
    Authenticity.GENUINE: _shield_with_tick,
    Authenticity.UNPROVEN: _hollow_circle,
    Authenticity.DOUBTFUL: _triangle,
    Authenticity.CONTRADICTED: _octagon_with_cross,
    Acceptance.ACCEPT: _ticked_box,
    Acceptance.REVIEW: _box_with_bars,
    Acceptance.REJECT: _disc_with_bar,
}


def _polygon(canvas: "Canvas", points: Points) -> None:
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def _strokes(canvas: "Canvas", points: Points) -> None:
    canvas.setStrokeColor(printed(PAPER))
    canvas.setLineWidth(0.11)
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    canvas.drawPath(path, stroke=1, fill=0)
