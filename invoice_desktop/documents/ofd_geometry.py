"""The arithmetic of OFD pages: number lists, glyph advances, transformations, page fractions."""

import math
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from invoice_desktop.domain.place import Place

_MOST_NUMBERS = 20_000
_SHORT = 100
_LEFT_HALF = frozenset("：，。；、！？）》】〕」")
_ASCENT = 0.86
"""Of the font size; the fonts that invoices use agree in it closely enough for a box."""


@dataclass(frozen=True, slots=True)
class Rectangle:
    """An axis-parallel rectangle in millimetres."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Box:
    """A page's physical box in millimetres."""

    left: float
    top: float
    width: float
    height: float

    def place(self, area: Rectangle, page: int) -> Place | None:
        """Give an area as fractions of the page, cut at its edges; None when it lies off it."""
        left, right = (self._across(x) for x in (area.left, area.right))
        top, bottom = (self._down(y) for y in (area.top, area.bottom))
        if not (right > 0 and bottom > 0 and left < 1 and top < 1):
            return None
        return Place(page, max(left, 0.0), max(top, 0.0), min(right, 1.0), min(bottom, 1.0))

    def _across(self, x: float) -> float:
        return (x - self.left) / self.width

    def _down(self, y: float) -> float:
        return (y - self.top) / self.height


@dataclass(frozen=True, slots=True)
class Matrix:
    """An affine transformation `a b c d e f`: x' = a x + c y + e, y' = b x + d y + f."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    @classmethod
    def of(cls, text: str | None) -> "Matrix":
        """Read a CTM attribute, the identity when it is no list of six numbers."""
        numbers = numbers_of(text)
        return cls(*numbers) if len(numbers) == 6 else cls()

    def moved(self, x: float, y: float) -> "Matrix":
        """Give the transformation followed by a shift."""
        return Matrix(self.a, self.b, self.c, self.d, self.e + x, self.f + y)

    def then(self, after: "Matrix") -> "Matrix":
        """Give this transformation followed by another."""
        a, b = after.a * self.a + after.c * self.b, after.b * self.a + after.d * self.b
        c, d = after.a * self.c + after.c * self.d, after.b * self.c + after.d * self.d
        return Matrix(a, b, c, d, *after.apply(self.e, self.f))

    def apply(self, x: float, y: float) -> tuple[float, float]:
        """Transform a point."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f


IDENTITY = Matrix()


def numbers_of(text: str | None) -> tuple[float, ...]:
    """Read a list of numbers, without those that are none or not finite."""
    if not text:
        return ()
    # a page repeats few attributes on many objects; long ones are rare and not worth keeping
    return _remembered_numbers(text) if len(text) <= _SHORT else _numbers(text)


def deltas_of(text: str | None, count: int) -> tuple[float, ...] | None:
    """Read a list of glyph advances; `g n d` stands for n times d. None when there is none.

    When the list is too short its last advance goes on, as one vendor writes it.
    """
    if not text:
        return None
    return _remembered_deltas(text, count) if len(text) <= _SHORT else _deltas(text, count)


def _numbers(text: str) -> tuple[float, ...]:
    found = []
    for part in text.split()[:_MOST_NUMBERS]:
        try:
            number = float(part)
        except ValueError:
            continue
        if math.isfinite(number):
            found.append(number)
    return tuple(found)


def _deltas(text: str, count: int) -> tuple[float, ...] | None:
    parts = iter(text.split()[:_MOST_NUMBERS])
    found: list[float] = []
    for part in parts:
        if len(found) >= count:
            break
        repeat = _repeat(parts) if part == "g" else 1
        number = numbers_of(next(parts, "") if part == "g" else part)
        if number:
            found.extend(number * min(repeat, count))
    if not found:
        return None
    return tuple((found + found[-1:] * count)[:count])


_remembered_numbers = lru_cache(maxsize=4096)(_numbers)
_remembered_deltas = lru_cache(maxsize=4096)(_deltas)


def glyph_offsets(
    text: str,
    start: tuple[float, float],
    deltas: tuple[str | None, str | None],
    size: float,
) -> list[tuple[float, float]]:
    """Give where each character's baseline starts, in the object's own millimetres.

    `start` is that of the first character, `deltas` are the DeltaX and DeltaY attributes, `size`
    is the width of a full-width character: what advances a text that has no deltas.
    """
    gaps = max(len(text) - 1, 0)
    across, down = (deltas_of(attribute, gaps) for attribute in deltas)
    if across is None and down is None:
        across = tuple(width_of(char) * size for char in text[:-1])
    still = (0.0,) * gaps
    across, down = across or still, down or still
    x, y = start
    offsets = [(x, y)][: len(text)]
    for dx, dy in zip(across, down, strict=True):
        x, y = x + dx, y + dy
        offsets.append((x, y))
    return offsets


def bounding_rectangle(
    glyphs: Sequence[tuple[str, float, float]], size: float, width: float, matrix: Matrix
) -> Rectangle:
    """Give what characters at these baselines cover on the page; there is at least one."""
    left = min(x for _char, x, _y in glyphs)
    right = max(x + _ink(char) * width for char, x, _y in glyphs)
    top = min(y for _c, _x, y in glyphs) - _ASCENT * size
    bottom = max(y for _c, _x, y in glyphs) + (1 - _ASCENT) * size
    corners = [matrix.apply(x, y) for x in (left, right) for y in (top, bottom)]
    across, down = [x for x, _y in corners], [y for _x, y in corners]
    return Rectangle(min(across), min(down), max(across), max(down))


def _repeat(parts: Iterator[str]) -> int:
    number = numbers_of(next(parts, ""))
    return max(int(number[0]), 0) if number else 0


def _ink(char: str) -> float:
    """Give how much of a full width a character's ink reaches: these fill only its left half."""
    return 0.5 if char in _LEFT_HALF else width_of(char)


def width_of(char: str) -> float:
    """Give how much of the font's size a character takes where the file does not say."""
    return 1.0 if unicodedata.east_asian_width(char) in "WFA" else 0.5
