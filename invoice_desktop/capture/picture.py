"""A picture becomes evidence through the QR codes on it and through its recognised text."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NoReturn

from invoice_desktop.capture.qr_image import FoundCode
from invoice_desktop.capture.qr_text import readings_of_code
from invoice_desktop.capture.recognised import TextRecogniser
from invoice_desktop.capture.recognised_pages import SeenInvoice, read_picture_of_page
from invoice_desktop.documents.pictures import count_pictures, read_picture
from invoice_desktop.domain.evidence import Capture, Evidence, Input, Reading, Remark
from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.trouble import UnreadableDocument

Progress = Callable[[int, int], None]
"""Told how many of how many pages are read; it raises `Cancelled` to stop."""

_Identity = tuple[str, str]
"""Code, where the invoice has one, and number; the number is empty while it is not known."""
_UNKNOWN: _Identity = ("", "")
_NAMELESS = "?"
"""Stands where the code would, before the place of an invoice whose number was not read."""


@dataclass(slots=True)
class _Found:
    """What all pages gave: readings by invoice, and a word on every other code."""

    invoices: dict[_Identity, list[Reading]] = field(default_factory=dict)
    pages: dict[_Identity, list[int]] = field(default_factory=dict)
    others: list[Reading] = field(default_factory=list)
    troubles: list[UnreadableDocument] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)


def capture_picture(
    given: Input,
    content: bytes,
    recogniser: TextRecogniser | None = None,
    progress: Progress | None = None,
) -> Capture:
    """Read a photograph, a scan or a screenshot; each invoice on it gives evidence.

    Without a recogniser only codes are read. Raises `UnreadableDocument`:
    `no_invoice_in_picture` (with `name`, and in `found` the code of what was found instead, or
    nothing), and those of `read_picture` and of the recogniser.
    """
    found = _Found()
    pages = count_pictures(content)
    for page in range(pages):

        def still_wanted(done: int = page) -> None:
            if progress:
                progress(done, pages)

        still_wanted()
        image = read_picture(content, page)
        for seen in read_picture_of_page(image, page, recogniser, still_wanted):
            _keep(found, page, seen)
    evidences = _evidences(given, found)
    if not evidences:
        if found.troubles:
            raise found.troubles[0]
        _refuse(given, found)
    remarks = tuple(found.remarks)
    if len(evidences) > 1:
        remarks += (Remark("several_invoices_in_file", {"count": str(len(evidences))}),)
    return Capture(given, evidences, remarks)


def _keep(found: _Found, page: int, seen: SeenInvoice) -> None:
    identities = dict.fromkeys(_keep_code(found, page, code) for code in seen.codes)
    identities.pop(_UNKNOWN, None)
    found.remarks += seen.remarks
    found.troubles += [seen.trouble] if seen.trouble else []
    match list(identities):
        case []:
            _keep_recognised(found, page, _identity_of_text(found, page, seen), seen.recognised)
        case [identity]:
            _keep_recognised(found, page, identity, seen.recognised)
        case _:
            # several invoices that could not be told apart: their text would be mixed up
            pass


def _keep_code(found: _Found, page: int, code: FoundCode) -> _Identity:
    """Keep what a code says, and give the invoice that it names."""
    readings, remarks = readings_of_code(code.text, code.place)
    found.remarks += remarks
    identity = _identity(readings)
    if identity == _UNKNOWN:
        found.others += readings
        return identity
    known = found.invoices.setdefault(identity, [])
    _add_page(found, page, identity)
    texts = {reading.value for reading in known if reading.field is Field.QR_TEXT}
    if not texts.intersection(_values(readings, Field.QR_TEXT)):
        known += readings
    return identity


def _keep_recognised(
    found: _Found, page: int, identity: _Identity, readings: Sequence[Reading]
) -> None:
    if readings:
        found.invoices.setdefault(identity, []).extend(readings)
        _add_page(found, page, identity)


def _add_page(found: _Found, page: int, identity: _Identity) -> None:
    pages = found.pages.setdefault(identity, [])
    if page not in pages:
        pages.append(page)


def _identity_of_text(found: _Found, page: int, seen: SeenInvoice) -> _Identity:
    """Give the invoice that a page without a code belongs to.

    One that shows no number, or hardly, goes on with the only invoice of an earlier page, unless
    it is a whole invoice itself: two invoices in one would contradict each other.
    """
    identity = _identity(seen.recognised)
    known = next((each for each in found.invoices if each[1] == identity[1]), None)
    if identity != _UNKNOWN and known is not None:
        return known
    sure = _identity(reading for reading in seen.recognised if reading.is_sure)
    if sure != _UNKNOWN:
        return sure
    goes_on = len(found.invoices) == 1 and not _is_invoice(seen.recognised)
    if goes_on and page not in next(iter(found.pages.values())):
        return next(iter(found.invoices))
    return _NAMELESS, str(len(found.invoices))


def _identity(readings: Iterable[Reading]) -> _Identity:
    readings = tuple(readings)
    numbers = _values(readings, Field.INVOICE_NUMBER)
    if not numbers:
        return _UNKNOWN
    return next(iter(_values(readings, Field.INVOICE_CODE)), ""), numbers[0]


def _values(readings: Iterable[Reading], name: Field) -> list[str]:
    return [str(reading.value) for reading in readings if reading.field is name]


def _evidences(given: Input, found: _Found) -> tuple[Evidence, ...]:
    kept = {
        identity: readings
        for identity, readings in found.invoices.items()
        if identity[0] != _NAMELESS or _is_worth_keeping(readings)
    }
    # a download address beside one invoice's code belongs to it; beside several, to nobody
    extra = found.others if len(kept) == 1 else []
    return tuple(
        Evidence(given, (*readings, *extra), pages=tuple(found.pages[identity]))
        for identity, readings in kept.items()
    )


def _is_worth_keeping(readings: Sequence[Reading]) -> bool:
    """Whether text without a sure number tells of an invoice at all."""
    return bool(_values(readings, Field.INVOICE_NUMBER)) or _is_invoice(readings)


def _is_invoice(readings: Sequence[Reading]) -> bool:
    """Whether text without a number is of an invoice at all: a total, and a title or a seller."""
    fields = {reading.field for reading in readings}
    titles = {Field.KIND, Field.SELLER_TAXPAYER_ID}
    return Field.TOTAL_INCLUDING_TAX in fields and not titles.isdisjoint(fields)


def _refuse(given: Input, found: _Found) -> NoReturn:
    other = found.remarks[0] if found.remarks else None
    what = other.details.get("code", other.code) if other else ""
    raise UnreadableDocument("no_invoice_in_picture", name=given.name, found=what)
