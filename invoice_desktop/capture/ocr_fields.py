"""Fields of an invoice out of recognised lines, by label and place."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from invoice_desktop.capture.ocr_checks import checked
from invoice_desktop.capture.ocr_fallbacks import with_fallbacks
from invoice_desktop.capture.ocr_repairs import GUESS, repaired
from invoice_desktop.capture.ocr_upright import with_upright_labels
from invoice_desktop.capture.ocr_words import OcrWord, words_of_lines
from invoice_desktop.capture.page_fields import Page, read_page_fields
from invoice_desktop.capture.plain_text import compact, plain_char
from invoice_desktop.capture.recognised import RecognisedLine
from invoice_desktop.domain.evidence import Reading
from invoice_desktop.domain.invoice import Source
from invoice_desktop.domain.place import Place


def read_recognised_fields(
    lines: Sequence[RecognisedLine], size: tuple[float, float]
) -> tuple[Reading, ...]:
    """Read the fields of one invoice; `size` is the picture's width and height in pixels.

    Every reading has `Source.OCR`, `exact=False`, its place, and the confidence of the least sure
    character that it was read from; what was mended by its form, or contradicts itself, is less
    than sure.
    """
    words = repaired(with_upright_labels(words_of_lines(lines, size), size))
    page = Page(tuple(word.as_page_word for word in words), size)
    found = read_page_fields([page], Source.OCR)
    return checked([_as_seen(reading, words) for reading in with_fallbacks(found, page.lines)])


def _as_seen(reading: Reading, words: Sequence[OcrWord]) -> Reading:
    """Give a reading its confidence, and the place where it was seen."""
    if reading.place is None:
        least = min((word.confidence for word in words), default=0.0)
        return replace(reading, confidence=min(reading.confidence, least, GUESS))
    around = [word for word in words if _touch(reading.place, word.place)]
    said = frozenset(compact(reading.raw))
    sure = [each for word in around for each in _sure(word, reading.place, said)]
    least = min(sure or [word.confidence for word in around], default=0.0)
    place = replace(
        reading.place,
        top=min((word.seen.top for word in around), default=reading.place.top),
        bottom=max((word.seen.bottom for word in around), default=reading.place.bottom),
    )
    return replace(reading, confidence=min(reading.confidence, least), place=place)


def _sure(word: OcrWord, place: Place, said: frozenset[str]) -> Iterator[float]:
    """Give how sure those characters of a word are that lie within a place and were said."""
    weights = [0.5 if char.isascii() else 1.0 for char in word.text]
    unit = (word.place.right - word.place.left) / (sum(weights) or 1)
    left = word.place.left
    for char, weight, sure in zip(word.text, weights, word.sure, strict=True):
        middle = left + unit * weight / 2
        left += unit * weight
        if place.left <= middle <= place.right and (not said or said.issuperset(plain_char(char))):
            yield sure


def _touch(one: Place, other: Place) -> bool:
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    height = min(one.bottom - one.top, other.bottom - other.top)
    return one.page == other.page and across > 0 and down > 0.5 * height
