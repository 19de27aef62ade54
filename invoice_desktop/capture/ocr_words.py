"""Recognised lines become words: cut at gaps, their boxes as high as their print."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from statistics import median

from invoice_desktop.capture.ocr_levels import Slope, levelled, slope_of_lines
from invoice_desktop.capture.plain_text import plain_char
from invoice_desktop.capture.recognised import RecognisedGlyph, RecognisedLine
from invoice_desktop.documents.page_words import PageWord
from invoice_desktop.domain.place import Place

_PADDING = 0.15
"""Of a box's height, above and below: a recogniser leaves so much room around the print."""
_ENOUGH_GLYPHS = 3
_HIGHEST = 1.15
"""Of a full-width glyph's width: no print is higher."""
_WIDE_GAP = 0.8
"""Of the print's height: glyphs further apart belong to different words."""
_TALL = 1.25
"""Of its width: what is higher was written downwards."""
_EDGE = 0.965
"""Of the page's width: the count of downloads runs downwards beyond it."""


_COVERS = frozenset("*…·")


@dataclass(frozen=True, slots=True)
class OcrWord:
    """A word with how sure each of its characters is, from 0 to 1.

    `place` is where it is taken to stand, `seen` where it does.
    """

    text: str
    place: Place
    sure: tuple[float, ...]
    seen: Place

    @property
    def plain(self) -> str:
        """The text in its comparable form."""
        return "".join(plain_char(char) for char in self.text)

    @property
    def confidence(self) -> float:
        """How sure its least sure character is."""
        return min(self.sure, default=0.0)

    @property
    def as_page_word(self) -> PageWord:
        """The bare word."""
        return PageWord(self.text, self.place)

    def changed(self, text: str, at_most: float) -> "OcrWord":
        """Give it with another text; characters that differ are no surer than `at_most`."""
        start = _same_start(text, self.text)
        room = min(len(text), len(self.text)) - start
        end = min(_same_start(text[::-1], self.text[::-1]), room)
        between = self.sure[start : len(self.sure) - end]
        least = min((at_most, *between))
        if len(text) == len(self.text):
            pairs = zip(text, self.text, self.sure, strict=True)
            sure = tuple(own if new == old else min(own, at_most) for new, old, own in pairs)
        else:
            mended = (least,) * (len(text) - start - end)
            sure = (*self.sure[:start], *mended, *self.sure[len(self.sure) - end :])
        return replace(self, text=text, sure=sure)


def _same_start(one: str, other: str) -> int:
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def words_of_lines(
    lines: Sequence[RecognisedLine], size: tuple[float, float]
) -> tuple[OcrWord, ...]:
    """Cut lines into words, and level them; `size` is the picture's size in pixels."""
    slope = slope_of_lines(lines, size)
    words = [word for line in lines for word in _words(line, slope, size)]
    return tuple(word for word in words if not _is_edge(word, size))


def is_tall(word: OcrWord, size: tuple[float, float]) -> bool:
    """Whether a word's box is higher than it is wide."""
    place = word.place
    return (place.bottom - place.top) * size[1] > _TALL * (place.right - place.left) * size[0]


def usual_height(words: Sequence[OcrWord]) -> float:
    """Give the height of most print, as a part of the page's height."""
    return median(word.place.bottom - word.place.top for word in words) if words else 0.0


def _words(line: RecognisedLine, slope: Slope, size: tuple[float, float]) -> Iterator[OcrWord]:
    if not line.glyphs or _is_upright(line, size):
        place = levelled(line.place, slope, size)
        yield OcrWord(line.text, place, (line.confidence,) * len(line.text), line.place)
        return
    place = _print_of(line, levelled(line.place, slope, size), size)
    wide = _WIDE_GAP * (place.bottom - place.top) * size[1] / size[0]
    ends = _ends_of_words(line)
    run: list[RecognisedGlyph] = []
    for index, glyph in enumerate(line.glyphs):
        gap = glyph.left - run[-1].right if run else 0.0
        if run and (index in ends or gap > wide) and not _is_covered(run[-1], glyph):
            yield _word(place, line.place, run)
            run = []
        run.append(glyph)
    yield _word(place, line.place, run)


def _is_covered(before: RecognisedGlyph, glyph: RecognisedGlyph) -> bool:
    """Whether an identity number goes on whose middle is covered by asterisks."""
    kinds = _COVERS | set("0123456789")
    return bool({before.text, glyph.text} & _COVERS) and {before.text, glyph.text} <= kinds


def _ends_of_words(line: RecognisedLine) -> set[int]:
    """Give the glyphs before which the recogniser saw a blank."""
    if "".join(line.text.split()) != "".join(glyph.text for glyph in line.glyphs):
        return set()
    ends, count = set(), 0
    for part in line.text.split()[:-1]:
        count += len(part)
        ends.add(count)
    return ends


def _word(place: Place, seen: Place, run: Sequence[RecognisedGlyph]) -> OcrWord:
    left, right = run[0].left, max(run[-1].right, run[0].left)
    text = "".join(glyph.text for glyph in run)
    sure = tuple(glyph.confidence for glyph in run for _ in glyph.text)
    place, seen = (replace(each, left=left, right=right) for each in (place, seen))
    return OcrWord(text, place, sure, seen)


def _is_upright(line: RecognisedLine, size: tuple[float, float]) -> bool:
    across, down = (line.place.right - line.place.left), (line.place.bottom - line.place.top)
    return len(line.text) > 1 and down * size[1] > _TALL * across * size[0]


def _print_of(line: RecognisedLine, place: Place, size: tuple[float, float]) -> Place:
    """Give the place of the very print: without room around it, no higher than its glyphs.

    A slanted line's box is higher than its print, which then seems to stand in other lines too.
    """
    height = (1 - 2 * _PADDING) * (place.bottom - place.top)
    glyphs = sum(0.5 if char.isascii() else 1.0 for char in line.text)
    if glyphs >= _ENOUGH_GLYPHS:
        advance = (place.right - place.left) * size[0] / glyphs / size[1]
        height = min(height, max(_HIGHEST * advance, height / 2))
    middle = (place.top + place.bottom) / 2
    return replace(place, top=middle - height / 2, bottom=middle + height / 2)


def _is_edge(word: OcrWord, size: tuple[float, float]) -> bool:
    narrow = len(word.text) == 1 or is_tall(word, size)
    return narrow and word.place.left > _EDGE and not word.text.isdigit()
