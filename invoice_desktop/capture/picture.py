"""A picture becomes evidence through the QR codes on it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from invoice_desktop.capture.qr_image import read_codes_of_photo
from invoice_desktop.capture.qr_text import readings_of_code
from invoice_desktop.documents.pictures import count_pictures, read_picture
from invoice_desktop.domain.evidence import Capture, Evidence, Input, Reading, Remark
from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.trouble import UnreadableDocument


@dataclass(slots=True)
class _Codes:
    """What the codes of all pages gave: readings by invoice, and a word on every other code."""

    invoices: dict[tuple[str, str], list[Reading]] = field(default_factory=dict)
    pages: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    others: list[Reading] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)


def capture_picture(given: Input, content: bytes) -> Capture:
    """Read a photograph, a scan or a screenshot; each invoice's code on it gives evidence.

    Raises `UnreadableDocument`: `no_invoice_code_in_picture` (with `name`, and in `found` the code
    of what was found instead, or nothing), and those of `read_picture`.
    """
    found = _Codes()
    for page in range(count_pictures(content)):
        for code in read_codes_of_photo(read_picture(content, page), page):
            readings, remarks = readings_of_code(code.text, code.place)
            _keep(found, page, readings, remarks)
    if not found.invoices:
        other = found.remarks[0] if found.remarks else None
        what = other.details.get("code", other.code) if other else ""
        raise UnreadableDocument("no_invoice_code_in_picture", name=given.name, found=what)
    return _capture(given, found)


def _keep(found: _Codes, page: int, readings: Sequence[Reading], remarks: Sequence[Remark]) -> None:
    found.remarks += remarks
    values = {reading.field: str(reading.value) for reading in readings}
    if Field.INVOICE_NUMBER not in values:
        found.others += readings
        return
    identity = values.get(Field.INVOICE_CODE, ""), values[Field.INVOICE_NUMBER]
    if page not in found.pages.setdefault(identity, []):
        found.pages[identity].append(page)
    known = found.invoices.setdefault(identity, [])
    texts = {reading.value for reading in known if reading.field is Field.QR_TEXT}
    if values.get(Field.QR_TEXT) not in texts:
        known += readings


def _capture(given: Input, found: _Codes) -> Capture:
    # a download address beside one invoice's code belongs to it; beside several, to nobody
    extra = found.others if len(found.invoices) == 1 else []
    evidences = tuple(
        Evidence(given, (*readings, *extra), pages=tuple(found.pages[identity]))
        for identity, readings in found.invoices.items()
    )
    remarks = tuple(found.remarks)
    if len(evidences) > 1:
        remarks += (Remark("several_invoices_in_file", {"count": str(len(evidences))}),)
    return Capture(given, evidences, remarks)
