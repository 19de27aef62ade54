"""Strips onto pages, pages into a PDF."""

import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from threading import Lock
from typing import TYPE_CHECKING

from invoice_desktop.reports.fonts import Face
from invoice_desktop.reports.inks import Colour, printed
from invoice_desktop.reports.layout import Placed, Strip
from invoice_desktop.reports.pen import Pen
from invoice_desktop.reports.printable import printable

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

MM = 72 / 25.4
_TALLEST = 14000
"""PDF viewers refuse pages over 14,400 points (ISO 32000-1, annex C)."""
# reportlab parses a font through one file position, and one worker may not be the only one
_one_at_a_time = Lock()


@dataclass(frozen=True, slots=True)
class PageSize:
    """Paper and margins; `head` and `foot` are kept free inside them for furniture.

    A height of 0 means as long as the content.
    """

    width: float
    height: float
    margin: float
    head: float = 0
    foot: float = 0

    @property
    def inner(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin

    @property
    def room(self) -> float:
        """The height for content."""
        return self.height - 2 * self.margin - self.head - self.foot


@dataclass(frozen=True, slots=True)
class Document:
    """What a PDF says of itself; `made_at` is aware."""

    title: str
    language: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Furniture:
    """Head and foot of one page: texts at `x` from the left margin, `drop` from the top edge."""

    texts: tuple[Placed, ...] = ()
    rules: tuple[float, ...] = ()
    """Lines across the page, as distances from its top edge."""
    colour: Colour = "#000000"


Furnish = Callable[[PageSize, int, int], Furniture]
"""Gives the furniture of a page by its size, its number from 1 on, and how many there are."""


def render(
    strips: Sequence[Strip], size: PageSize, furnish: Furnish, about: Document, face: Face
) -> bytes:
    """Give the PDF; equal content gives equal bytes."""
    from reportlab.pdfgen.canvas import Canvas

    size = _cut_to_length(size, strips)
    pages = paginated(strips, size.room)
    out = io.BytesIO()
    with _one_at_a_time, _binary_streams():
        canvas = Canvas(
            out,
            pagesize=(size.width, size.height),
            invariant=True,
            initialFontName=face.name,  # type: ignore[arg-type] # the stub is wrong: it is a name
            lang=about.language.replace("_", "-"),
        )
        _describe(canvas, about)
        for number, page in enumerate(pages, start=1):
            _draw_page(canvas, page, size, furnish(size, number, len(pages)), face)
            canvas.showPage()
        canvas.save()
    return out.getvalue()


@contextmanager
def _binary_streams() -> Iterator[None]:
    """Spare the letters-only form of a page, which is larger and slow to make, and long needless.

    It is a setting of reportlab's whole module; others find it as they left it.
    """
    from reportlab import rl_config

    before = rl_config.useA85
    rl_config.useA85 = 0
    try:
        yield
    finally:
        rl_config.useA85 = before


def paginated(strips: Sequence[Strip], room: float) -> list[list[Strip]]:
    """Put strips on pages of a height; headings go with what they head."""
    pages: list[list[Strip]] = [[]]
    used = 0.0
    for strip in strips:
        if used + strip.height > room + 0.01 and pages[-1]:
            carried = _carried(pages[-1], room)
            first = carried[0] if carried else strip
            pages.append([*first.heading, *carried])
            used = sum(each.height for each in pages[-1])
        pages[-1].append(strip)
        used += strip.height
    return pages


def _carried(page: list[Strip], room: float) -> list[Strip]:
    """Take what stays with the next strip off the end of a page, unless that is most of it."""
    count = 0
    while count < len(page) and page[-1 - count].stays_with_next:
        count += 1
    kept = len(page) - count
    if not kept or sum(strip.height for strip in page[kept:]) > room / 2:
        return []
    carried = page[kept:]
    del page[kept:]
    return carried


def _cut_to_length(size: PageSize, strips: Sequence[Strip]) -> PageSize:
    if size.height:
        return size
    needed = sum(strip.height for strip in strips) + 2 * size.margin + size.head + size.foot
    return PageSize(size.width, min(needed, _TALLEST), size.margin, size.head, size.foot)


def _describe(canvas: "Canvas", about: Document) -> None:
    zone = f"{about.made_at:%z}"
    stamp = f"D:{about.made_at:%Y%m%d%H%M%S}{zone[:3]}'{zone[3:5]}'"
    canvas.setDateFormatter(lambda *_now: stamp)
    canvas.setTitle(printable(about.title))
    canvas.setAuthor("InvoiceDesk")
    canvas.setCreator("InvoiceDesk")


def _draw_page(
    canvas: "Canvas", page: Sequence[Strip], size: PageSize, furniture: Furniture, face: Face
) -> None:
    y = top = size.height - size.margin - size.head
    for drop in furniture.rules:
        canvas.setStrokeColor(printed(furniture.colour))
        canvas.setLineWidth(0.5)
        canvas.line(size.margin, size.height - drop, size.width - size.margin, size.height - drop)
    for strip in page:
        for paint in strip.paints:
            paint(canvas, size.margin, y)
        y -= strip.height
    pen = Pen(canvas, face.name)
    for text in furniture.texts:
        pen.write(text, size.margin, size.height)
    for text, y in _in_reading_order(page, top):
        pen.write(text, size.margin, y)
    pen.end()


def _in_reading_order(page: Sequence[Strip], top: float) -> list[tuple[Placed, float]]:
    texts, y = [], top
    for strip in page:
        texts += [(text, y) for text in strip.texts]
        y -= strip.height
    return sorted(texts, key=lambda each: each[0].turn)
