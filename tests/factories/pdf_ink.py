"""What stands on a drawn page: texts with places, rules, codes; before any PDF is made of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from invoice_desktop.documents.page_words import PageWord
from invoice_desktop.domain.place import Place

POINTS_PER_MM = 72 / 25.4
RED = (0.5, 0.0, 0.0)
BLACK = (0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Ink:
    """A text object: left end and baseline in mm from the top left corner, size in points."""

    text: str
    x: float
    y: float
    size: float = 9.0
    label: bool = False
    group: str = ""
    """What kind of thing it is; the content orders sort by it."""
    angle: float = 0.0

    @property
    def width(self) -> float:
        return text_width(self.text, self.size)


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code with its box's left, top and side in mm."""

    text: str
    x: float
    y: float
    side: float = 20.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page; sizes and rules (x1, y1, x2, y2) in mm."""

    width: float
    height: float
    inks: tuple[Ink, ...]
    rules: tuple[tuple[float, float, float, float], ...] = ()
    codes: tuple[Code, ...] = ()
    seal: tuple[float, float] | None = None
    """Top left corner of the oval that takes the place of a seal; 30 x 20 mm."""

    def with_inks(self, inks: Iterable[Ink]) -> "Sheet":
        """Give the same page with other texts."""
        return replace(self, inks=tuple(inks))


def text_width(text: str, size: float) -> float:
    """Give the width of a text in mm."""
    from reportlab.pdfbase.pdfmetrics import stringWidth

    return float(stringWidth(text, font_name(), size)) / POINTS_PER_MM


def right_aligned(text: str, right: float, y: float, size: float = 9.0, group: str = "") -> Ink:
    """Place a text so that it ends at `right`."""
    return Ink(text, right - text_width(text, size), y, size, group=group)


def centred(text: str, left: float, right: float, y: float, size: float = 9.0) -> Ink:
    """Place a text in the middle between two edges."""
    return Ink(text, (left + right - text_width(text, size)) / 2, y, size, group="item")


def column(text: str, x: float, y: float, step: float) -> list[Ink]:
    """Write a label downwards, one glyph a line."""
    return [Ink(char, x, y + step * i, 9.0, label=True) for i, char in enumerate(text)]


def wrapped(text: str, width: float, size: float = 9.0) -> Sequence[str]:
    """Break a text by glyph so that no line is wider than `width` mm."""
    lines = [""]
    for char in text:
        if lines[-1] and text_width(lines[-1] + char, size) > width:
            lines.append("")
        lines[-1] += char
    return lines


@cache
def font_name() -> str:
    """Register the bundled font with reportlab and give its name."""
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    registerFont(TTFont("NotoSansSC", str(font_path())))
    return "NotoSansSC"


def font_path() -> Path:
    """Give the path of the bundled font."""
    return Path(__file__).parents[2] / "resources" / "fonts" / "NotoSansSC-Regular.ttf"


def words_of(sheet: Sheet, page: int = 0, *, by_glyph: bool = False) -> tuple[PageWord, ...]:
    """Give a page's texts as a reader would find them, without drawing it."""
    inks = [part for ink in sheet.inks for part in (glyphs_of(ink) if by_glyph else [ink])]
    height = 1.2 / POINTS_PER_MM
    return tuple(
        PageWord(
            ink.text,
            Place(
                page,
                ink.x / sheet.width,
                (ink.y - 0.8 * height * ink.size) / sheet.height,
                (ink.x + ink.width) / sheet.width,
                (ink.y + 0.2 * height * ink.size) / sheet.height,
            ),
        )
        for ink in inks
        if not ink.angle and ink.text.strip()
    )


def glyphs_of(ink: Ink) -> list[Ink]:
    """Take a text apart into its glyphs, each where it stands."""
    parts, x = [], ink.x
    for char in ink.text:
        parts.append(replace(ink, text=char, x=x))
        x += text_width(char, ink.size)
    return parts
