"""A small page layout: rows of text cells, one printed line after another, flowing over pages.

Everything is laid out into strips of one line's height first and put on pages afterwards, so that
nothing is ever taller than a page, and a roll is as long as its content. Units are points.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from invoice_desktop.reports.fonts import FONT_NAME, ReportFont, has_glyph, registered
from invoice_desktop.reports.printable import STAND_IN, printable

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

MM = 72 / 25.4
LEADING = 1.4
Colour = str


@dataclass(frozen=True, slots=True)
class Style:
    """Size in points and colour as `#rrggbb`; `right` aligns to the right edge of the cell."""

    size: float
    colour: Colour
    right: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A text in a column from `left`, `width` wide."""

    text: str
    left: float
    width: float
    style: Style


@dataclass(frozen=True, slots=True)
class Strip:
    """One line's height of the page, and what is drawn on it from its top left corner down.

    `stays_with_next` keeps a heading from standing alone at the foot of a page.
    """

    height: float
    draw: Callable[["Canvas", float, float], None]
    stays_with_next: bool = False


@dataclass(frozen=True, slots=True)
class PageSize:
    """Paper and margins; a height of 0 means as long as the content."""

    width: float
    height: float
    margin: float

    @property
    def inner(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin


Furniture = Callable[["Canvas", PageSize, int, int], None]
"""Draws head and foot of a page, given its number counted from 1 and how many there are."""


@dataclass(slots=True)
class Flow:
    """Collects strips from top to bottom."""

    font: ReportFont
    strips: list[Strip] = field(default_factory=list)
    _safe: dict[str, str] = field(default_factory=dict)

    def row(self, *cells: Cell, gap: float = 0, keep: bool = False) -> None:
        """Add a row; each cell wraps by character in its own width, the row grows downwards."""
        wrapped = [(cell, self.wrap(cell.text, cell.width, cell.style.size)) for cell in cells]
        height = max(cell.style.size for cell in cells) * LEADING
        count = max(len(lines) for _cell, lines in wrapped)
        for position in range(count):
            texts = tuple(
                (cell, lines[position]) for cell, lines in wrapped if position < len(lines)
            )
            self.strips.append(Strip(height, _texts(texts), keep))
        self.space(gap, keep=keep)

    def space(self, height: float, *, keep: bool = False) -> None:
        """Add empty room."""
        if height:
            self.strips.append(Strip(height, _nothing, keep))

    def rule(self, left: float, width: float, colour: Colour, height: float = 6) -> None:
        """Add a thin line across."""

        def draw(canvas: "Canvas", x: float, y: float) -> None:
            canvas.setStrokeColor(colour)
            canvas.setLineWidth(0.5)
            canvas.line(x + left, y - height / 2, x + left + width, y - height / 2)

        self.strips.append(Strip(height, draw, stays_with_next=True))

    def wrap(self, text: str, width: float, size: float) -> list[str]:
        """Break a text into lines that fit, by words where there are any, else by character."""
        from reportlab.pdfbase.pdfmetrics import stringWidth

        safe = self.safe(text)
        if stringWidth(safe, FONT_NAME, size) <= width:
            return [safe]
        lines, line = [], ""
        for piece in _pieces(safe):
            if line and stringWidth(line + piece, FONT_NAME, size) > width:
                lines.append(line.rstrip())
                line = ""
            line += piece if line else piece.lstrip()
            while stringWidth(line, FONT_NAME, size) > width and len(line) > 1:
                fitting = _fitting(line, width, size)
                lines.append(line[:fitting])
                line = line[fitting:]
        return [*lines, line.rstrip()] if line or not lines else lines

    def safe(self, text: str) -> str:
        """Replace characters that the font cannot draw, or that must not be drawn, visibly."""
        if text not in self._safe:
            self._safe[text] = "".join(
                char if has_glyph(self.font, char) else STAND_IN for char in printable(text)
            )
        return self._safe[text]


def _nothing(_canvas: "Canvas", _x: float, _y: float) -> None:
    return


def _texts(texts: Sequence[tuple[Cell, str]]) -> Callable[["Canvas", float, float], None]:
    def draw(canvas: "Canvas", x: float, y: float) -> None:
        for cell, text in texts:
            canvas.setFont(FONT_NAME, cell.style.size)
            canvas.setFillColor(cell.style.colour)
            baseline = y - cell.style.size * 1.08
            if cell.style.right:
                canvas.drawRightString(x + cell.left + cell.width, baseline, text)
            else:
                canvas.drawString(x + cell.left, baseline, text)

    return draw


def _pieces(text: str) -> Iterable[str]:
    """Split after spaces and around wide characters: where a line may break."""
    piece = ""
    for char in text:
        wide = ord(char) >= 0x2E80
        breakable = piece and (wide or piece[-1] == " " or ord(piece[-1]) >= 0x2E80)
        # closing punctuation never begins a line (GB/T 15834)
        if breakable and char not in "，。、；：？！）》」』”’%":
            yield piece
            piece = ""
        piece += char
    if piece:
        yield piece


def _fitting(text: str, width: float, size: float) -> int:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    count = 1
    while count < len(text) and stringWidth(text[: count + 1], FONT_NAME, size) <= width:
        count += 1
    return count


@dataclass(frozen=True, slots=True)
class Document:
    """What a PDF says of itself; it carries no date, so that equal content is equal bytes."""

    title: str
    language: str


def render(
    strips: Sequence[Strip],
    size: PageSize,
    head: float,
    foot: float,
    furniture: Furniture,
    about: Document,
    font: ReportFont,
) -> bytes:
    """Put strips on pages with room for head and foot, and give the PDF."""
    import io

    from reportlab.pdfgen.canvas import Canvas

    registered(font)
    total = sum(strip.height for strip in strips)
    if not size.height:
        size = PageSize(size.width, total + head + foot + 2 * size.margin, size.margin)
    pages = _paginated(strips, size.height - 2 * size.margin - head - foot)
    out = io.BytesIO()
    canvas = Canvas(
        out,
        pagesize=(size.width, size.height),
        invariant=True,
        initialFontName=FONT_NAME,  # type: ignore[arg-type] # the stub is wrong: it is a name
        lang=about.language.replace("_", "-"),
    )
    canvas.setTitle(about.title)
    canvas.setAuthor("InvoiceDesk")
    canvas.setCreator("InvoiceDesk")
    for number, page in enumerate(pages, start=1):
        furniture(canvas, size, number, len(pages))
        y = size.height - size.margin - head
        for strip in page:
            strip.draw(canvas, size.margin, y)
            y -= strip.height
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _paginated(strips: Sequence[Strip], room: float) -> list[list[Strip]]:
    pages: list[list[Strip]] = [[]]
    used = 0.0
    for strip in strips:
        if used + strip.height > room + 0.01 and pages[-1]:
            carried = _carried(pages[-1])
            pages.append(carried)
            used = sum(each.height for each in carried)
        pages[-1].append(strip)
        used += strip.height
    return pages


def _carried(page: list[Strip]) -> list[Strip]:
    """Take headings that would stand alone off the end of a page."""
    carried: list[Strip] = []
    while len(page) > 1 and page[-1].stays_with_next:
        carried.insert(0, page.pop())
    return carried
