"""A small page layout: rows of text cells, one printed line after another.

Everything is laid out into strips of one line's height, which are put on pages afterwards: so
nothing is ever taller than a page, and a roll is as long as its content. Units are points.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import count, zip_longest
from typing import TYPE_CHECKING

from invoice_desktop.reports.fonts import Face
from invoice_desktop.reports.inks import Colour, printed
from invoice_desktop.reports.line_breaking import broken
from invoice_desktop.reports.printable import STAND_IN, printable

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

Paint = Callable[["Canvas", float, float], None]
"""Draws on a strip, given the strip's top left corner on the page."""

_LEADING = 1.36
_WIDEST_DIGIT = 0.62
"""The widest hexadecimal digit, d, in parts of the size."""
_SMALLEST = 0.7
"""How far a figure is made smaller, so that it stays on one line, before it is broken."""
_LEGIBLE: dict[str, set[str]] = defaultdict(set)
"""By a face's name, characters that are known to be drawn as they are."""
_KEPT_TOGETHER = 5
"""A text of up to so many lines is not torn over two pages."""


@dataclass(frozen=True, slots=True)
class Style:
    """Size in points; `right` aligns to the right edge of the cell, `strong` is heavier."""

    size: float
    colour: Colour
    right: bool = False
    strong: bool = False

    @property
    def leading(self) -> float:
        """The height of a line, in steps of two points: four lines of text stand on the grid."""
        return round(self.size * _LEADING / 2) * 2


@dataclass(frozen=True, slots=True)
class Cell:
    """A text in a column from `left`, `width` wide."""

    text: str
    left: float
    width: float
    style: Style


@dataclass(frozen=True, slots=True)
class Placed:
    """One line of text at its place: `x` from the left margin, `drop` from the strip's top.

    `turn` tells when it is read: a cell of several lines whole, and then the cell beside it. It is
    written in that order, so that a copied name is not torn by what stands next to it.
    """

    text: str
    x: float
    drop: float
    style: Style
    turn: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Strip:
    """One line's height of a page, and what stands on it.

    `stays_with_next` keeps a heading from standing alone at the foot of a page; `heading` is
    printed again above a strip that begins a page (the titles of a table's columns).
    """

    height: float
    texts: tuple[Placed, ...] = ()
    paints: tuple[Paint, ...] = ()
    stays_with_next: bool = False
    heading: tuple["Strip", ...] = ()


@dataclass(slots=True)
class Flow:
    """Collects strips from top to bottom."""

    face: Face
    strips: list[Strip] = field(default_factory=list)
    _rows: Iterator[int] = field(default_factory=count)

    def row(self, *cells: Cell, gap: float = 0, keep: bool = False) -> None:
        """Add a row; each cell wraps in its own width, the row grows downwards."""
        columns = [self._lines(cell) for cell in cells]
        height = max(cell.style.leading for cell in cells)
        drop = _drop(height, max(cell.style.size for cell in cells))
        row, most = next(self._rows), max(map(len, columns))
        for position in range(most):
            texts = tuple(
                Placed(text, x, drop, style, (row, place))
                for place, column in enumerate(columns)
                for text, x, style in column[position : position + 1]
                if text
            )
            together = keep or position < most - 1 < _KEPT_TOGETHER
            self.strips.append(Strip(height, texts, stays_with_next=together))
        self.space(gap, keep=keep)

    def digest(self, label: Cell, value: Cell, other: Style) -> None:
        """Add a long hexadecimal number in groups of eight that take turns in style.

        No space parts them: what is copied from the paper's file can be searched for as it is.
        """
        groups = [value.text[start : start + 8] for start in range(0, len(value.text), 8)]
        size, leading = value.style.size, value.style.leading
        room = value.width / (8 * size * _WIDEST_DIGIT)
        a_line = next((fitting for fitting in (8, 4, 2) if fitting <= room), 1)
        drop, turn = _drop(leading, size), (next(self._rows),)
        for start in range(0, len(groups), a_line):
            texts = [] if start else [Placed(label.text, label.left, drop, label.style, turn)]
            x = value.left
            for position, group in enumerate(groups[start : start + a_line], start=start):
                style = other if position % 2 else value.style
                texts.append(Placed(group, x, drop, style, turn))
                x += self.face.width(group, size)
            self.strips.append(Strip(leading, tuple(texts), stays_with_next=not start))

    def space(self, height: float, *, keep: bool = False) -> None:
        """Add empty room."""
        if height:
            self.strips.append(Strip(height, stays_with_next=keep))

    def rule(self, left: float, width: float, colour: Colour, height: float = 8) -> None:
        """Add a thin line across."""

        def draw(canvas: "Canvas", x: float, y: float) -> None:
            canvas.setStrokeColor(printed(colour))
            canvas.setLineWidth(0.5)
            canvas.line(x + left, y - height / 2, x + left + width, y - height / 2)

        self.strips.append(Strip(height, paints=(draw,), stays_with_next=True))

    def beside(self, left: "Flow", right: "Flow") -> None:
        """Add two flows side by side, strip by strip; their strips should be of like heights."""
        row = next(self._rows)
        for one, other in zip_longest(left.strips, right.strips, fillvalue=Strip(0)):
            self.strips.append(
                Strip(
                    max(one.height, other.height),
                    _in_turn(one.texts, (row, 0)) + _in_turn(other.texts, (row, 1)),
                    one.paints + other.paints,
                    one.stays_with_next or other.stays_with_next,
                )
            )

    def paint_behind(self, start: int, paint: Callable[[float], Paint]) -> None:
        """Put a ground behind the strips from `start` on; `paint` is told each one's height."""
        self.strips[start:] = [
            replace(strip, paints=(paint(strip.height), *strip.paints))
            for strip in self.strips[start:]
        ]

    def repeat_heading(self, heading: Sequence[Strip], start: int) -> None:
        """Print `heading` again wherever the strips from `start` on begin a page."""
        again = tuple(heading)
        self.strips[start:] = [replace(strip, heading=again) for strip in self.strips[start:]]

    def safe(self, text: str) -> str:
        """Replace characters that the font cannot draw, or that must not be drawn, visibly."""
        return legible(text, self.face)

    def _lines(self, cell: Cell) -> list[tuple[str, float, Style]]:
        text, style = self.safe(cell.text), cell.style
        width = self.face.width(text, style.size)
        if width <= cell.width:
            lines = [text]
        elif style.right and width * _SMALLEST <= cell.width:
            style = replace(style, size=style.size * cell.width / width)
            lines = [text]
        else:
            lines = broken(text, self.face, style.size, cell.width)
        return [(line, cell.left + self._inset(line, cell, style), style) for line in lines]

    def _inset(self, line: str, cell: Cell, style: Style) -> float:
        return cell.width - self.face.width(line, style.size) if style.right else 0.0


def panel(width: float, ground: Colour | None, bar: Colour) -> Callable[[float], Paint]:
    """Give what paints a ground with a bar at its left edge behind strips."""

    def behind(height: float) -> Paint:
        def draw(canvas: "Canvas", x: float, y: float) -> None:
            if ground:
                canvas.setFillColor(printed(ground))
                canvas.rect(x, y - height, width, height, stroke=0, fill=1)
            canvas.setFillColor(printed(bar))
            canvas.rect(x, y - height, 3, height, stroke=0, fill=1)

        return draw

    return behind


def _in_turn(texts: Sequence[Placed], before: tuple[int, ...]) -> tuple[Placed, ...]:
    return tuple(replace(text, turn=before + text.turn) for text in texts)


def _drop(height: float, size: float) -> float:
    """Give one baseline for all sizes of a row, capitals and Chinese characters in its middle."""
    return height / 2 + 0.37 * size


def legible(text: str, face: Face) -> str:
    """Replace characters that the font cannot draw, or that must not be drawn, visibly."""
    characters = set(text)
    if characters <= _LEGIBLE[face.name]:
        return text
    said = "".join(char if face.draws(char) else STAND_IN for char in printable(text))
    # most texts are made of characters that were looked at before
    _LEGIBLE[face.name] |= characters & set(said)
    return said


def shortened(text: str, face: Face, size: float, width: float) -> str:
    """Give as much of a text as fits on one line."""
    text = legible(text, face)
    if face.width(text, size) <= width:
        return text
    return broken(text, face, size, width - size)[0] + "…"
