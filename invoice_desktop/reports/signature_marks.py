"""The shapes of the seven results of a signature, told apart without colour.

Each is drawn in a square of size 1 from its lower left corner, after the window's icons.
"""

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from invoice_desktop.domain.signature import SignatureState
from invoice_desktop.reports.inks import Colour, printed

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

Points = tuple[tuple[float, float], ...]

_LINE = 0.085
_SCALLOPS = 10
_TICK = ((0.31, 0.5), (0.45, 0.36), (0.7, 0.64))


def draw_signature_mark(
    canvas: "Canvas", state: SignatureState, at: tuple[float, float], size: float, colour: Colour
) -> None:
    """Draw the mark of a result in a square; `at` is its lower left corner in points."""
    canvas.saveState()
    canvas.translate(*at)
    canvas.scale(size, size)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    canvas.setLineWidth(_LINE)
    canvas.setFillColor(printed(colour))
    canvas.setStrokeColor(printed(colour))
    _SHAPES[state](canvas)
    canvas.restoreState()


def _rosette(canvas: "Canvas") -> None:
    """Draw a seal's edge with a tick."""
    points = tuple(
        _on_circle(0.46 if turn % 2 else 0.37, turn / (2 * _SCALLOPS))
        for turn in range(2 * _SCALLOPS)
    )
    _line(canvas, (*points, points[0]))
    _line(canvas, _TICK)


def _on_circle(radius: float, part: float) -> tuple[float, float]:
    angle = 2 * math.pi * part
    return 0.5 + radius * math.sin(angle), 0.5 + radius * math.cos(angle)


def _somebody(canvas: "Canvas") -> None:
    """Draw a person within a ring: who, is not known."""
    canvas.circle(0.5, 0.5, 0.44, stroke=1, fill=0)
    canvas.circle(0.5, 0.62, 0.13, stroke=1, fill=0)
    path = canvas.beginPath()
    path.moveTo(0.27, 0.22)
    path.curveTo(0.3, 0.36, 0.39, 0.42, 0.5, 0.42)
    path.curveTo(0.61, 0.42, 0.7, 0.36, 0.73, 0.22)
    canvas.drawPath(path, stroke=1, fill=0)


def _half(canvas: "Canvas") -> None:
    """Draw a disc that is filled by half."""
    canvas.circle(0.5, 0.5, 0.44, stroke=1, fill=0)
    canvas.wedge(0.06, 0.06, 0.94, 0.94, 90, 180, stroke=0, fill=1)


def _broken(canvas: "Canvas") -> None:
    """Draw a ring that is broken through."""
    canvas.arc(0.06, 0.06, 0.94, 0.94, -64, 142)
    canvas.arc(0.06, 0.06, 0.94, 0.94, 116, 142)
    _line(canvas, ((0.56, 0.92), (0.43, 0.66), (0.57, 0.52), (0.43, 0.37), (0.5, 0.1)))


def _trial(canvas: "Canvas") -> None:
    """Draw a T in a lozenge."""
    _line(canvas, ((0.5, 0.95), (0.95, 0.5), (0.5, 0.05), (0.05, 0.5), (0.5, 0.95)))
    _line(canvas, ((0.35, 0.64), (0.65, 0.64)))
    _line(canvas, ((0.5, 0.64), (0.5, 0.34)))


def _dashes(canvas: "Canvas") -> None:
    """Draw a ring of dashes around nothing."""
    for start in range(0, 360, 45):
        canvas.arc(0.06, 0.06, 0.94, 0.94, start, 22)


def _closed(canvas: "Canvas") -> None:
    """Draw a question mark in a box."""
    canvas.roundRect(0.08, 0.08, 0.84, 0.84, 0.12, stroke=1, fill=0)
    path = canvas.beginPath()
    path.moveTo(0.36, 0.62)
    path.curveTo(0.36, 0.8, 0.65, 0.8, 0.65, 0.62)
    path.curveTo(0.65, 0.5, 0.5, 0.52, 0.5, 0.4)
    canvas.drawPath(path, stroke=1, fill=0)
    _line(canvas, ((0.5, 0.27), (0.5, 0.265)))


_SHAPES: dict[SignatureState, Callable[["Canvas"], None]] = {
    SignatureState.INTACT_MAKER_PINNED: _rosette,
    SignatureState.INTACT_SIGNER_UNKNOWN: _somebody,
    SignatureState.INTACT_PARTLY_UNSIGNED: _half,
    SignatureState.ALTERED: _broken,
    SignatureState.TEST: _trial,
    SignatureState.UNSIGNED: _dashes,
    SignatureState.NOT_VERIFIABLE: _closed,
}


def _line(canvas: "Canvas", points: Points) -> None:
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    canvas.drawPath(path, stroke=1, fill=0)
