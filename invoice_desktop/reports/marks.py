"""The shapes of the four authenticities, told apart without colour: drawn as vector paths."""

from typing import TYPE_CHECKING

from invoice_desktop.domain.verdict import Authenticity

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

COLOURS = {
    Authenticity.GENUINE: "#1b7f4d",
    Authenticity.UNPROVEN: "#4a6a8a",
    Authenticity.DOUBTFUL: "#a86200",
    Authenticity.CONTRADICTED: "#b3261e",
}
_SHIELD = ((0.5, 1), (0.95, 0.84), (0.92, 0.42), (0.5, 0), (0.08, 0.42), (0.05, 0.84))
_TRIANGLE = ((0.5, 0.98), (1, 0.06), (0, 0.06))
_OCTAGON = ((0.3, 1), (0.7, 1), (1, 0.7), (1, 0.3), (0.7, 0), (0.3, 0), (0, 0.3), (0, 0.7))


def draw_mark(canvas: "Canvas", value: Authenticity, x: float, y: float, size: float) -> None:
    """Draw the mark of a verdict in a square from its lower left corner."""
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(size, size)
    canvas.setFillColor(COLOURS[value])
    canvas.setStrokeColor(COLOURS[value])
    match value:
        case Authenticity.GENUINE:
            _polygon(canvas, _SHIELD)
            _strokes(canvas, ((0.28, 0.52), (0.45, 0.35), (0.73, 0.68)))
        case Authenticity.UNPROVEN:
            canvas.setLineWidth(0.1)
            canvas.circle(0.5, 0.5, 0.42, stroke=1, fill=0)
        case Authenticity.DOUBTFUL:
            _polygon(canvas, _TRIANGLE)
            _strokes(canvas, ((0.5, 0.68), (0.5, 0.36)))
            _strokes(canvas, ((0.5, 0.2), (0.5, 0.19)))
        case Authenticity.CONTRADICTED:
            _polygon(canvas, _OCTAGON)
            _strokes(canvas, ((0.3, 0.7), (0.7, 0.3)))
            _strokes(canvas, ((0.3, 0.3), (0.7, 0.7)))
    canvas.restoreState()


def _polygon(canvas: "Canvas", points: tuple[tuple[float, float], ...]) -> None:
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def _strokes(canvas: "Canvas", points: tuple[tuple[float, float], ...]) -> None:
    canvas.setStrokeColor("#ffffff")
    canvas.setLineWidth(0.11)
    canvas.setLineCap(1)
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    canvas.drawPath(path, stroke=1, fill=0)
