"""Groups the glyphs of a PDF page into words."""

from collections.abc import Iterable
from dataclasses import dataclass

from invoice_desktop.documents.page_words import PageWord
from invoice_desktop.domain.place import Place

_GAP = 0.15
"""Of the glyphs' height: a wider gap ends a word. Blanks are wider, letter spacing is not, and
numbers of neighbouring columns come as close as 0.3."""
_BACK = 0.2
"""Of the glyphs' height: how far a glyph may start before the end of the one before it."""
_SAME_LINE = 0.5
"""Of the lower height: how much two glyphs of one line overlap at least."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph's UTF-16 code unit or code point, and its box as fractions of the page."""

    code: int
    left: float
    top: float
    right: float
    bottom: float


def words_of_glyphs(
    page: int, glyphs: Iterable[Glyph], aspect: float = 1.0
) -> tuple[PageWord, ...]:
    """Join glyphs that follow each other closely on one line; blanks end a word.

    `aspect` is the page's width divided by its height: it makes distances across comparable to
    the glyphs' heights.
    """
    words: list[PageWord] = []
    run: list[Glyph] = []
    for glyph in glyphs:
        blank = _is_blank(glyph.code)
        if run and (blank or not _continues(run[-1], glyph, aspect)):
            words.append(_word(page, run))
            run = []
        if not blank:
            run.append(glyph)
    if run:
        words.append(_word(page, run))
    return tuple(words)


def _is_blank(code: int) -> bool:
    # U+FFFE is what PDFium makes of a hyphen at a line's end; it shows no glyph of its own
    return code < 32 or code == 0xFFFE or chr(code).isspace()


def _continues(before: Glyph, glyph: Glyph, aspect: float) -> bool:
    height = max(before.bottom - before.top, glyph.bottom - glyph.top)
    overlap = min(before.bottom, glyph.bottom) - max(before.top, glyph.top)
    lower = min(before.bottom - before.top, glyph.bottom - glyph.top)
    gap = (glyph.left - before.right) * aspect
    return overlap >= _SAME_LINE * lower and -_BACK * height <= gap <= _GAP * height


def _word(page: int, run: list[Glyph]) -> PageWord:
    place = Place(
        page,
        min(glyph.left for glyph in run),
        min(glyph.top for glyph in run),
        max(glyph.right for glyph in run),
        max(glyph.bottom for glyph in run),
    )
    return PageWord(_text(run), place)


def _text(run: list[Glyph]) -> str:
    # PDFium gives surrogate pairs as two entries where wchar_t has 16 bits
    units = "".join(chr(glyph.code) for glyph in run)
    return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
