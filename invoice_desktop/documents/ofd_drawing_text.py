"""Places the characters of an OFD text object, where the file puts each of them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from invoice_desktop.documents.ofd_geometry import glyph_offsets, numbers_of, width_of
from invoice_desktop.documents.ofd_operations import Glyph
from invoice_desktop.documents.safe_xml import local_name, text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as XmlElement

MOST_GLYPHS = 20_000
_TURNS: dict[float, tuple[int, int]] = {90.0: (0, 1), 180.0: (-1, 0), 270.0: (0, -1)}


def read_glyphs(element: "XmlElement", size: float, stretch: float) -> Iterator[Glyph]:
    """Give the characters of a text object; blanks are left out."""
    start = (0.0, 0.0)
    transforms: list[XmlElement] = []
    for each in element:
        if local_name(each) == "CGTransform":
            transforms.append(each)
        elif local_name(each) == "TextCode":
            x, y = numbers_of(each.get("X")), numbers_of(each.get("Y"))
            start = (x[0] if x else start[0], y[0] if y else start[1])
            yield from _code(element, each, start, size * stretch, _indices(transforms))
            transforms = []


def _code(
    element: "XmlElement",
    code: "XmlElement",
    start: tuple[float, float],
    width: float,
    indices: dict[int, list[int]],
) -> Iterator[Glyph]:
    text = (code.text or "")[:MOST_GLYPHS]
    deltas = (code.get("DeltaX"), code.get("DeltaY"))
    offsets = glyph_offsets(text, start, deltas, width)
    if not any(deltas):
        offsets = _turned(offsets, start, number(element, "ReadDirection", 0.0))
    for place, (char, (x, y)) in enumerate(zip(text, offsets, strict=True)):
        numbers = indices.get(place, [None])
        if char.isspace() and numbers == [None]:
            continue
        room = _room(offsets, place, width_of(char) * width)
        for index in numbers:
            yield Glyph(char, x, y, room, index)


def _room(offsets: list[tuple[float, float]], place: int, otherwise: float) -> float:
    """Give how far on the next character starts, or what one takes that is last in its line."""
    if place + 1 >= len(offsets):
        return otherwise
    (x, y), (next_x, next_y) = offsets[place], offsets[place + 1]
    return next_x - x if next_y == y and next_x > x else otherwise


def _turned(
    offsets: list[tuple[float, float]], start: tuple[float, float], degrees: float
) -> list[tuple[float, float]]:
    """Let a text without advances of its own run down, back or up."""
    if degrees not in _TURNS:
        return offsets
    across, down = _TURNS[degrees]
    return [(start[0] + (x - start[0]) * across, start[1] + (x - start[0]) * down)
            for x, _y in offsets]  # fmt: skip


def _indices(transforms: "list[XmlElement]") -> dict[int, list[int]]:
    """Give the glyph numbers by the character's position; a covered one without has none."""
    found: dict[int, list[int]] = {}
    for transform in transforms:
        position = int(number(transform, "CodePosition", 0.0))
        codes = min(max(int(number(transform, "CodeCount", 1.0)), 1), MOST_GLYPHS)
        glyphs = [
            int(each)
            for holder in transform
            if local_name(holder) == "Glyphs"
            for each in numbers_of(text_of(holder))
        ]
        for place in range(codes if glyphs else 0):
            found[position + place] = glyphs[place : place + 1]
        found.setdefault(position + codes - 1, []).extend(glyphs[codes:MOST_GLYPHS])
        if not glyphs:
            found.pop(position + codes - 1, None)
    return found


def number(element: "XmlElement", name: str, otherwise: float) -> float:
    """Give the first number of an attribute."""
    return (numbers_of(element.get(name)) or (otherwise,))[0]
