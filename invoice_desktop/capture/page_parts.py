"""Cuts the pages of a file into parts that each show one invoice, or a piece of one.

Clerks join several invoices into one file, and print two to a sheet of A4; an invoice of many
lines takes several pages that repeat its number.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from invoice_desktop.capture.page_fields import Page, read_page_fields
from invoice_desktop.capture.qr_image import FoundCode
from invoice_desktop.documents.page_words import PageWord
from invoice_desktop.domain.evidence import Reading
from invoice_desktop.domain.invoice import Field, Source
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.qr_payload import parse_qr_payload
from invoice_desktop.domain.trouble import UnreadableQrCode

# a red-letter invoice's remarks name the one that it takes back, as 蓝字数电发票号码
_NUMBER = re.compile(
    r"(?<!数电)发票号码:?(\d{20}|\d{8})(?!\d)|(?<!\d)(\d{20}|\d{8})发票号码", re.ASCII
)
_DAY = re.compile(r"(?:开票|填开)日期|(?<!\d)20\d\d年\d\d?月\d\d?日", re.ASCII)
_MOST_ON_A_PAGE = 4


@dataclass(frozen=True)
class Part:
    """A horizontal band of a page, from `top` to `bottom` as fractions of its height.

    The places in `page` count within the band, those in `codes` within the whole page.
    """

    index: int
    top: float
    bottom: float
    page: Page
    codes: tuple[FoundCode, ...] = ()
    recognised: tuple[Reading, ...] = ()
    """What was read of a page without words; the places count within the whole page."""

    @property
    def number(self) -> str:
        """The invoice number that is printed, else the one in a code, else the recognised one.

        Empty where there is none.
        """
        numbers = (
            *printed_numbers(self.page),
            *_numbers_of(self.codes),
            *(
                str(each.value)
                for each in self.recognised
                if each.field is Field.INVOICE_NUMBER and each.is_sure
            ),
        )
        return next(iter(numbers), "")


def read_parts(parts: Sequence[Part], source: Source) -> tuple[Reading, ...]:
    """Read the fields of one invoice from its parts; places count within whole pages."""
    bands = {part.index: (part.top, part.bottom) for part in parts}
    found = read_page_fields([part.page for part in parts], source)
    return tuple(
        replace(reading, place=_on_page(reading.place, bands[reading.place.page]))
        if reading.place
        else reading
        for reading in found
    )


def cut_page(index: int, page: Page, codes: Sequence[FoundCode]) -> list[Part]:
    """Cut a page into bands of equal height when each of them shows another invoice.

    One printed number beside another one in a code is no second invoice, but an edited first; nor
    is one that remarks name, whose label may be broken over two lines.
    """
    shown = max(len(set(printed_numbers(page))), len(set(_numbers_of(codes))))
    for count in range(min(shown, _MOST_ON_A_PAGE), 1, -1):
        parts = [
            _band(index, page, codes, step / count, (step + 1) / count) for step in range(count)
        ]
        numbers = {part.number for part in parts if _shows_an_invoice(part)}
        if len(numbers) == count:
            return parts
    return [Part(index, 0.0, 1.0, page, tuple(codes))]


def group_parts(parts: Iterable[Part]) -> list[list[Part]]:
    """Put the parts of one invoice together; those without a number join the one before."""
    groups: dict[str, list[Part]] = {}
    last = ""
    for part in parts:
        number = part.number
        if number and "" in groups and len(groups) == 1:
            # leading pages without a number belong to the first that has one
            groups = {number: groups[""]}
        last = number or last
        groups.setdefault(last, []).append(part)
    return list(groups.values())


def _shows_an_invoice(part: Part) -> bool:
    """Tell whether there is a number, and what no remark has: a code, or a date of issue."""
    if not part.number:
        return False
    return bool(_numbers_of(part.codes)) or next(iter(part.page.lines.find(_DAY)), None) is not None


def printed_numbers(page: Page) -> list[str]:
    """Give the invoice numbers that stand beside their labels, from top to bottom."""
    found = (match[1] or match[2] for match, _ in page.lines.find(_NUMBER))
    return list(dict.fromkeys(found))


def _numbers_of(codes: Iterable[FoundCode]) -> list[str]:
    found = []
    for code in codes:
        try:
            found.append(parse_qr_payload(code.text).invoice_number)
        except UnreadableQrCode:
            # some other code: it is told of where the codes are read
            continue
    return found


def _band(index: int, page: Page, codes: Sequence[FoundCode], top: float, bottom: float) -> Part:
    words = tuple(
        PageWord(word.text, _in_band(word.place, top, bottom))
        for word in page.words
        if top <= (word.place.top + word.place.bottom) / 2 < bottom
    )
    own = tuple(code for code in codes if top <= (code.place.top + code.place.bottom) / 2 < bottom)
    width, height = page.size
    return Part(index, top, bottom, Page(words, (width, height * (bottom - top))), own)


def _in_band(place: Place, top: float, bottom: float) -> Place:
    height = bottom - top
    return replace(place, top=(place.top - top) / height, bottom=(place.bottom - top) / height)


def _on_page(place: Place, band: tuple[float, float]) -> Place:
    top, bottom = band
    height = bottom - top
    return replace(place, top=top + place.top * height, bottom=top + place.bottom * height)
