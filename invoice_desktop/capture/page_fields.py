"""Fields of a page that is read by its labels and the places of its words."""

from collections.abc import Sequence
from dataclasses import dataclass

from invoice_desktop.documents.page_words import PageWord
from invoice_desktop.domain.evidence import Reading
from invoice_desktop.domain.invoice import Source


@dataclass(frozen=True, slots=True)
class Page:
    """A page as words; `size` is its width and height in any one unit."""

    words: tuple[PageWord, ...]
    size: tuple[float, float]


def read_page_fields(pages: Sequence[Page], source: Source) -> tuple[Reading, ...]:
    """Read the fields of one invoice from its pages, by label and place.

    Every reading has `exact=False`; what is not found gives no reading.
    """
    del pages, source
    return ()
