"""Fields of a page that is read by its labels and the places of its words."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from invoice_desktop.capture.field_readings import ReadingCollector
from invoice_desktop.capture.page_fields_air import read_air_itinerary
from invoice_desktop.capture.page_fields_invoice import find_kind, read_invoice
from invoice_desktop.capture.page_fields_railway import read_railway_ticket
from invoice_desktop.capture.page_fields_text import read_text_fields
from invoice_desktop.capture.page_lines import PageLines, is_on_page, page_lines
from invoice_desktop.capture.page_second_table import read_second_table
from invoice_desktop.documents.page_words import PageWord
from invoice_desktop.domain.evidence import Reading
from invoice_desktop.domain.invoice import Field, InvoiceKind, Source

_NEEDED = frozenset(
    {
        Field.INVOICE_NUMBER,
        Field.ISSUE_DATE,
        Field.BUYER_NAME,
        Field.SELLER_NAME,
        Field.SELLER_TAXPAYER_ID,
        Field.AMOUNT_EXCLUDING_TAX,
        Field.TOTAL_INCLUDING_TAX,
        Field.TOTAL_IN_WORDS,
    }
)


@dataclass(frozen=True)
class Page:
    """A page as words; `size` is its width and height in any one unit."""

    words: tuple[PageWord, ...]
    size: tuple[float, float]

    @cached_property
    def lines(self) -> PageLines:
        """The words in lines from top to bottom, without those that stand off the page."""
        return page_lines(self.words, self.size)

    @property
    def visible_text(self) -> str:
        """The lines' text as it stands."""
        return "\n".join(line.text for line in self.lines.lines)


def read_page_fields(pages: Sequence[Page], source: Source) -> tuple[Reading, ...]:
    """Read the fields of one invoice from its pages, by label and place.

    Every reading has `exact=False`; what is not found gives no reading.
    """
    collector = ReadingCollector(source, exact=False)
    if not any(_has_places(page) for page in pages):
        read_text_fields([word.text for page in pages for word in page.words], collector)
        return tuple(collector.readings)
    arranged = [page.lines for page in pages]
    title = find_kind(arranged)
    if title:
        kind, run, page = title
        collector.add_value(Field.KIND, kind, run.text, page.place(run.box))
    match title[0] if title else None:
        case InvoiceKind.RAILWAY_TICKET:
            read_railway_ticket(arranged[0], collector)
        case InvoiceKind.AIR_ITINERARY:
            read_air_itinerary(arranged[0], collector)
        case _:
            read_invoice(arranged, collector)
            read_second_table(arranged[-1], collector)
            _fill_from_text(pages, collector)
    return tuple(collector.readings)


def _fill_from_text(pages: Sequence[Page], collector: ReadingCollector) -> None:
    """Read what has no label to be found by from the order of the words, if it is an invoice."""
    found = {reading.field for reading in collector.readings}
    if found >= _NEEDED or not found & {Field.KIND, Field.INVOICE_NUMBER}:
        return
    texts = [word.text for page in pages for word in page.words if is_on_page(word.place)]
    second = ReadingCollector(collector.source, exact=False)
    read_text_fields(texts, second)
    collector.readings += [each for each in second.readings if each.field in _NEEDED - found]


def _has_places(page: Page) -> bool:
    """Whether the words stand in places of their own, and not all in one spot."""
    places = {(word.place.left, word.place.top) for word in page.words if _has_area(word)}
    return len(places) * 2 > len(page.words)


def _has_area(word: PageWord) -> bool:
    return word.place.right > word.place.left and word.place.bottom > word.place.top
