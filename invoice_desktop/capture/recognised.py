"""Text recognised in a picture, and who recognises it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from invoice_desktop.documents.page_image import PageImage
from invoice_desktop.domain.place import Place

StillWanted = Callable[[], None]
"""Asked every moment; it raises `Cancelled` when nobody waits any more."""


@dataclass(frozen=True, slots=True)
class RecognisedGlyph:
    """One character of a line: where it stands across the page (0 to 1), and how sure it is."""

    text: str
    left: float
    right: float
    confidence: float


@dataclass(frozen=True, slots=True)
class RecognisedLine:
    """A line of text as a recogniser read it; `confidence` is its own, from 0 to 1.

    `glyphs` are the line's characters without its blanks, from left to right; empty where the
    recogniser does not tell them.
    """

    text: str
    place: Place
    confidence: float
    glyphs: tuple[RecognisedGlyph, ...] = ()


class TextRecogniser(Protocol):
    """Reads the text of pictures; takes about a second a page."""

    def recognise(
        self, image: PageImage, page: int = 0, still_wanted: StillWanted | None = None
    ) -> tuple[RecognisedLine, ...]:
        """Give the lines of an upright picture; `page` goes into their places.

        Raises `UnreadableDocument`: `text_recogniser_died`, `recognising_took_too_long` (with
        `seconds`), `text_recogniser_is_missing`; and what `still_wanted` raises.
        """
