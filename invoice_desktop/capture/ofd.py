"""An OFD document becomes evidence: its data, its metadata, its pages and its QR code."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from invoice_desktop.capture.field_readings import ReadingCollector, kind_of_title
from invoice_desktop.capture.machine_data import MachineData, machine_data_of
from invoice_desktop.capture.ofd_metadata import read_custom_data
from invoice_desktop.capture.ofd_tags import read_custom_tags
from invoice_desktop.capture.page_fields import Page, read_page_fields
from invoice_desktop.capture.qr_image import read_codes
from invoice_desktop.capture.qr_text import readings_of_code
from invoice_desktop.documents.embedded_pictures import read_embedded_picture
from invoice_desktop.documents.formats import looks_like_xml
from invoice_desktop.documents.ofd_package import OfdDocument, open_ofd, read_document
from invoice_desktop.documents.ofd_pages import OfdPages, PagePicture, read_pages
from invoice_desktop.documents.page_image import PageImage
from invoice_desktop.documents.page_words import PageWord
from invoice_desktop.domain.evidence import Capture, Evidence, Input, Reading, Remark
from invoice_desktop.domain.invoice import Field, Source
from invoice_desktop.domain.signature import DocumentSignature
from invoice_desktop.domain.trouble import UnreadableDocument
from invoice_desktop.signatures.ofd import read_ofd_signatures
from invoice_desktop.signatures.tax_bureau_xml import tax_bureau_signatures

_MOST_PICTURES = 12
_MOST_PIXELS = 6_000_000
"""Of all pictures that codes are looked for in; the code of an invoice has 40,000."""
_TITLE_HEIGHT = 0.3
"""Of the first page, from above: where a title can stand."""
_NAMED_BY_TAGS = frozenset(
    {Field.INVOICE_NUMBER, Field.SELLER_NAME, Field.TOTAL_INCLUDING_TAX, Field.LINES}
)


@dataclass(slots=True)
class _Found:
    """What was read so far of the document as a whole."""

    readings: list[Reading] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)

    def take(self, parts: tuple[Sequence[Reading], Sequence[Remark]]) -> None:
        self.readings.extend(parts[0])
        self.remarks.extend(parts[1])


def capture_ofd(given: Input, content: bytes) -> Capture:
    """Read an OFD document; several data attachments with different numbers are several invoices.

    Raises `UnreadableDocument` `no_invoice_found`, and those of `open_ofd`, `read_document`,
    `read_pages` and `parse_xml`.
    """
    document = read_document(open_ofd(content))
    pages = read_pages(document)
    found = _Found()
    invoices = _read_attachments(document, found)
    found.take(read_custom_data(document.custom_data))
    found.take(read_custom_tags(document, pages.texts))
    _read_pictures(document, pages, found)
    _read_words(pages, found)
    if document.signatures_lost:
        found.remarks.append(Remark("signatures_lost"))
    if not invoices and not _carries_invoice(found.readings):
        raise UnreadableDocument("no_invoice_found", name=given.name)
    signatures = _signatures(document, invoices)
    evidences = _evidences(given, invoices, found, pages, signatures)
    remarks = _several(evidences)
    return Capture(given, evidences, remarks)


def _read_attachments(document: OfdDocument, found: _Found) -> dict[str, list[MachineData]]:
    """Give the data attachments by invoice number, in the order in which they are listed."""
    invoices: dict[str, list[MachineData]] = {}
    for _name, member in document.attachments():
        data = _attachment(document, member, found)
        if data is not None:
            invoices.setdefault(data.invoice_number, []).append(data)
    return invoices


def _attachment(document: OfdDocument, member: str, found: _Found) -> MachineData | None:
    content = document.package.member(member)
    if not looks_like_xml(content):
        return None
    try:
        return machine_data_of(content, member)
    except UnreadableDocument as trouble:
        if trouble.code not in {"xml_malformed", "xml_empty", "xml_wrong_encoding"}:
            raise
        details = {"member": member, "code": trouble.code}
        found.remarks.append(Remark("attachment_unreadable", details))
        return None


def _read_pictures(document: OfdDocument, pages: OfdPages, found: _Found) -> None:
    seen: set[str] = set()
    pixels_left = _MOST_PIXELS
    for picture in pages.pictures:
        if picture.member in seen or len(seen) >= _MOST_PICTURES:
            continue
        seen.add(picture.member)
        image = _image_of(document, picture)
        if image is None or image.width * image.height > pixels_left:
            continue
        pixels_left -= image.width * image.height
        for code in read_codes(image, picture.place.page):
            found.take(readings_of_code(code.text, picture.place, picture.member))


def _image_of(document: OfdDocument, picture: PagePicture) -> PageImage | None:
    try:
        return read_embedded_picture(document.package.member(picture.member))
    except UnreadableDocument as trouble:
        if trouble.code not in {"picture_damaged", "picture_too_large"}:
            raise
        # a photograph or an unknown format: it is drawn on the page, but holds no code we need
        return None


def _read_words(pages: OfdPages, found: _Found) -> None:
    """Read by label and place what no tag named."""
    tagged = {each.field for each in found.readings if each.source is Source.VISIBLE_TEXT}
    words = _pages_of_words(pages)
    if tagged >= _NAMED_BY_TAGS:
        # what is left to find, such as the total in words, stands on the first page
        words = words[:1]
    by_place = read_page_fields(words, Source.VISIBLE_TEXT)
    found.readings.extend(reading for reading in by_place if reading.field not in tagged)
    if Field.KIND not in {reading.field for reading in by_place}:
        found.readings.extend(_title(pages))


def _pages_of_words(pages: OfdPages) -> tuple[Page, ...]:
    words: list[list[PageWord]] = [[] for _ in pages.sizes]
    for text in pages.texts:
        words[text.place.page].append(PageWord(text.text, text.place))
    return tuple(
        Page(tuple(on_page), size) for on_page, size in zip(words, pages.sizes, strict=True)
    )


def _title(pages: OfdPages) -> tuple[Reading, ...]:
    collector = ReadingCollector(Source.VISIBLE_TEXT, exact=False)
    for text in pages.texts:
        on_top = text.place.page == 0 and text.place.top < _TITLE_HEIGHT
        kind = kind_of_title(text.text) if on_top else None
        if kind is not None:
            collector.add_value(Field.KIND, kind, text.text, text.place)
            break
    return tuple(collector.readings)


def _carries_invoice(readings: Sequence[Reading]) -> bool:
    return any(reading.field in {Field.INVOICE_NUMBER, Field.QR_TEXT} for reading in readings)


def _signatures(
    document: OfdDocument, invoices: dict[str, list[MachineData]]
) -> tuple[DocumentSignature, ...]:
    signed_inside = any(data.signed for group in invoices.values() for data in group)
    return (*read_ofd_signatures(document), *tax_bureau_signatures(signed=signed_inside))


def _evidences(
    given: Input,
    invoices: dict[str, list[MachineData]],
    found: _Found,
    pages: OfdPages,
    signatures: tuple[DocumentSignature, ...],
) -> tuple[Evidence, ...]:
    groups = invoices or {"": []}
    whole = tuple(range(len(pages.sizes)))
    evidences = []
    for number, group in groups.items():
        shown_on = whole if len(groups) == 1 else _pages_of_number(pages, number)
        shared = found.readings if len(groups) == 1 else _own(found.readings, number, shown_on)
        evidences.append(
            Evidence(
                input=given,
                readings=(*(each for data in group for each in data.readings), *shared),
                remarks=(*(each for data in group for each in data.remarks), *found.remarks),
                # a number that no page shows is looked for on all of them, in vain
                visible_text=_visible_text(pages, shown_on or whole),
                pages=shown_on or whole,
                signatures=signatures,
            )
        )
    return tuple(evidences)


def _pages_of_number(pages: OfdPages, number: str) -> tuple[int, ...]:
    showing = {text.place.page for text in pages.texts if number and number in text.text}
    return tuple(sorted(showing))


def _own(readings: Sequence[Reading], number: str, own: Sequence[int]) -> list[Reading]:
    """Give the readings of a shared document that belong to one of its invoices.

    What stands on its pages does; the file's metadata does when it names its number.
    """
    named = {each.value for each in readings if each.source is Source.FILE_METADATA}
    return [
        reading
        for reading in readings
        if (reading.place is not None and reading.place.page in own)
        or (reading.source is Source.FILE_METADATA and number in named)
    ]


def _visible_text(pages: OfdPages, own: Sequence[int]) -> str:
    return "\n".join(text.text for text in pages.texts if text.place.page in own)


def _several(evidences: Sequence[Evidence]) -> tuple[Remark, ...]:
    if len(evidences) == 1:
        return ()
    return (Remark("several_invoices_in_file", {"count": str(len(evidences))}),)
