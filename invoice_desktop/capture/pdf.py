"""A PDF becomes evidence: its words, its QR codes, and the machine data that it carries."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from invoice_desktop.capture.page_fields import Page
from invoice_desktop.capture.page_parts import (
    Part,
    cut_page,
    group_parts,
    printed_numbers,
    read_parts,
)
from invoice_desktop.capture.qr_image import FoundCode, read_codes, read_codes_quickly
from invoice_desktop.capture.qr_text import readings_of_code
from invoice_desktop.capture.recognised import TextRecogniser
from invoice_desktop.capture.recognised_pages import SeenInvoice, read_picture_of_page
from invoice_desktop.capture.xml import readings_of_xml
from invoice_desktop.documents.formats import looks_like_xml
from invoice_desktop.documents.pdf import Attachment, PdfDocument, open_pdf
from invoice_desktop.domain.evidence import Capture, Evidence, Input, Reading, Remark
from invoice_desktop.domain.invoice import Field, Source
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.signature import DocumentSignature
from invoice_desktop.domain.trouble import UnreadableDocument

Progress = Callable[[int, int], None]
"""Told how many of how many pages are read; it raises `Cancelled` to stop."""

_CORNER = (0.0, 0.0, 0.2, 0.34)
"""Left, top, right, bottom of where VAT invoices, fully digital or not, have their code."""
_CORNER_SCALE = 4.0
"""Pixels a point: 16 of 16 codes of real electronic invoices read at it."""
_PAGE_SCALE = 3.0
_FINE_SCALE = 5.0
_FEW_WORDS = 4
"""A page with fewer words is a scan: only a picture can be read of it."""


@dataclass(frozen=True, slots=True)
class _Data:
    """What one attachment says, and the number of its invoice."""

    number: str
    readings: tuple[Reading, ...]


def capture_pdf(
    given: Input,
    content: bytes,
    progress: Progress | None = None,
    recogniser: TextRecogniser | None = None,
) -> Capture:
    """Read a PDF; invoices with different numbers on its pages become evidence each.

    A page without words is a scan: its text is recognised. Raises `UnreadableDocument`:
    `no_invoice_found`, and those of `open_pdf` and of the recogniser.
    """
    with open_pdf(content) as document:
        parts, troubles = _parts(document, recogniser, progress)
        data, remarks = _read_attachments(document.attachments())
        is_signed = document.has_signatures
    signatures = _signatures(content) if is_signed else ()
    groups = group_parts(parts)
    evidences = [
        _evidence(given, group, data, alone=len(groups) == 1, signatures=signatures)
        for group in groups
    ]
    found = tuple(evidence for evidence in evidences if _is_invoice(evidence))
    if not found:
        raise next(iter(troubles), UnreadableDocument("no_invoice_found", name=given.name))
    on_scans = (Remark("text_not_recognised", {"code": each.code}) for each in troubles)
    remarks = (*on_scans, *remarks)
    if len(found) > 1:
        remarks = (*remarks, Remark("several_invoices_in_file", {"count": str(len(found))}))
    return Capture(given, found, remarks)


def _signatures(content: bytes) -> tuple[DocumentSignature, ...]:
    # what verifies PDFs takes long to load, and few of them are signed
    from invoice_desktop.signatures.pdf import read_pdf_signatures

    return read_pdf_signatures(content)


def _parts(
    document: PdfDocument, recogniser: TextRecogniser | None, progress: Progress | None
) -> tuple[list[Part], list[UnreadableDocument]]:
    """Give the pages' parts, and why the text of scanned ones was not recognised."""
    parts: list[Part] = []
    troubles: list[UnreadableDocument] = []
    coded: set[str] = set()
    for index in range(document.page_count):

        def still_wanted(done: int = index) -> None:
            if progress:
                progress(done, document.page_count)

        still_wanted()
        page = Page(document.words(index), document.size(index))
        if len(page.words) < _FEW_WORDS:
            drawn = document.render(index, _PAGE_SCALE)
            for seen in read_picture_of_page(drawn, index, recogniser, still_wanted):
                parts += _parts_of_scan(index, page, seen)
                troubles += [seen.trouble] if seen.trouble else []
            continue
        codes = () if _repeats(page, coded) else _codes(document, index, page)
        fresh = cut_page(index, page, codes)
        coded |= {part.number for part in fresh if part.codes}
        parts += fresh
    return parts, troubles


def _parts_of_scan(index: int, page: Page, seen: SeenInvoice) -> list[Part]:
    parts = cut_page(index, page, seen.codes)
    if len(parts) > 1:
        # several invoices that could not be told apart: their text would be mixed up
        return parts
    return [replace(part, recognised=seen.recognised) for part in parts]


def _repeats(page: Page, coded: set[str]) -> bool:
    """Whether the page only goes on with an invoice whose code was read: that one is enough."""
    return bool(coded) and all(number in coded for number in printed_numbers(page))


def _codes(document: PdfDocument, index: int, page: Page) -> tuple[FoundCode, ...]:
    width, height = page.size
    if width > height:
        corner = Place(index, *_CORNER)
        found = read_codes_quickly(document.render(index, _CORNER_SCALE, corner), index)
        if found:
            return tuple(_from_corner(code, corner) for code in found)
    drawn = document.render(index, _PAGE_SCALE)
    return (
        read_codes_quickly(drawn, index)
        or read_codes_quickly(document.render(index, _FINE_SCALE), index)
        or read_codes(drawn, index)
    )


def _from_corner(code: FoundCode, corner: Place) -> FoundCode:
    width, height = corner.right - corner.left, corner.bottom - corner.top
    place = Place(
        corner.page,
        corner.left + code.place.left * width,
        corner.top + code.place.top * height,
        corner.left + code.place.right * width,
        corner.top + code.place.bottom * height,
    )
    return FoundCode(code.text, place, code.format)


def _read_attachments(
    attachments: Sequence[Attachment],
) -> tuple[list[_Data], tuple[Remark, ...]]:
    found: list[_Data] = []
    remarks: list[Remark] = []
    for attachment in attachments:
        if not looks_like_xml(attachment.content):
            continue
        try:
            readings = readings_of_xml(attachment.content, attachment.name)
        except UnreadableDocument as trouble:
            details = {"member": attachment.name[:200], "code": trouble.code}
            remarks.append(Remark("attachment_unreadable", details))
            continue
        if readings:
            found.append(_Data(_number_of(readings), readings))
    return found, tuple(remarks)


def _number_of(readings: Sequence[Reading]) -> str:
    numbers = (each.value for each in readings if each.field is Field.INVOICE_NUMBER)
    return str(next(numbers, ""))


def _evidence(
    given: Input,
    parts: Sequence[Part],
    data: Sequence[_Data],
    *,
    alone: bool,
    signatures: tuple[DocumentSignature, ...],
) -> Evidence:
    own = [each for each in data if alone or each.number == parts[0].number]
    readings: list[Reading] = [reading for each in own for reading in each.readings]
    remarks: list[Remark] = []
    for code in {code.text: code for part in parts for code in part.codes}.values():
        of_code, on_code = readings_of_code(code.text, code.place)
        readings += of_code
        remarks += on_code
    readings += read_parts(parts, Source.VISIBLE_TEXT)
    readings += [reading for part in parts for reading in part.recognised]
    return Evidence(
        input=given,
        readings=tuple(readings),
        remarks=tuple(remarks),
        visible_text="\n".join(part.page.visible_text for part in parts),
        pages=tuple(dict.fromkeys(part.index for part in parts)),
        signatures=signatures,
    )


def _is_invoice(evidence: Evidence) -> bool:
    """Whether something identifies an invoice: its number or code, or title and total."""
    fields = {reading.field for reading in evidence.readings}
    if fields & {Field.INVOICE_NUMBER, Field.QR_TEXT}:
        return True
    return {Field.KIND, Field.TOTAL_INCLUDING_TAX} <= fields
