"""Fields of an invoice out of recognised lines, by label and place."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from invoice_desktop.capture.page_fields import Page, read_page_fields
from invoice_desktop.capture.recognised import RecognisedGlyph, RecognisedLine
from invoice_desktop.documents.page_words import PageWord
from invoice_desktop.domain.evidence import Reading
from invoice_desktop.domain.invoice import Source
from invoice_desktop.domain.place import Place

_WIDE_GAP = 1.2
"""Of a line's height: glyphs further apart belong to different words."""


def read_recognised_fields(
    lines: Sequence[RecognisedLine], size: tuple[float, float]
) -> tuple[Reading, ...]:
    """Read the fields of one invoice; `size` is the picture's width and height in pixels.

    Every reading has `Source.OCR`, `exact=False`, its place, and the confidence of the least sure
    glyphs that it was read from.
    """
    words = tuple(word for line in lines for word in _words(line, size))
    found = read_page_fields([Page(words, size)], Source.OCR)
    return tuple(replace(each, confidence=_confidence(each, lines)) for each in found)


def _words(line: RecognisedLine, size: tuple[float, float]) -> Iterator[PageWord]:
    """Divide a line where its glyphs stand far apart: a recogniser joins neighbouring columns."""
    if not line.glyphs:
        yield PageWord(line.text, line.place)
        return
    wide = _WIDE_GAP * (line.place.bottom - line.place.top) * size[1] / size[0]
    run: list[RecognisedGlyph] = []
    for glyph in line.glyphs:
        if run and glyph.left - run[-1].right > wide:
            yield _word(line, run)
            run = []
        run.append(glyph)
    yield _word(line, run)


def _word(line: RecognisedLine, run: Sequence[RecognisedGlyph]) -> PageWord:
    place = replace(line.place, left=run[0].left, right=run[-1].right)
    return PageWord("".join(glyph.text for glyph in run), place)


def _confidence(reading: Reading, lines: Sequence[RecognisedLine]) -> float:
    if reading.place is None:
        return min((line.confidence for line in lines), default=0.0)
    return min(
        (line.confidence for line in lines if _touch(reading.place, line.place)), default=0.0
    )


def _touch(one: Place, other: Place) -> bool:
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    height = min(one.bottom - one.top, other.bottom - other.top)
    return one.page == other.page and across > 0 and down > 0.5 * height
