"""What was captured, before anybody judges it: a document's identity and its readings."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from invoice_desktop.domain.invoice import Field, FieldValue, Source
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.signature import DocumentSignature

SURE = 0.9
"""The confidence from which on recognised text is taken at its word."""


class InputFormat(StrEnum):
    """In what form an invoice was handed over; the names are stored."""

    SCAN = "SCAN"
    TYPED = "TYPED"
    OFD = "OFD"
    PDF = "PDF"
    XML = "XML"
    PICTURE = "PICTURE"


@dataclass(frozen=True, slots=True)
class Input:
    """What was handed over: the very bytes are identified by their digests (lower-case hex)."""

    name: str
    format: InputFormat
    size: int
    sha256: str
    sm3: str


@dataclass(frozen=True, slots=True)
class Original:
    """The untouched bytes of a document, with its name and format."""

    name: str
    format: InputFormat
    content: bytes


@dataclass(frozen=True, slots=True)
class Reading:
    """One field as one source gives it.

    `raw` is the text before it was interpreted. `member` names the part of the document (a file
    inside an OFD, a page of a PDF) and `place` the spot on the page, where there is one.
    `exact` says that no interpretation was needed: the source itself names the field (machine
    data, QR); False for what was found by label and place, recognised from a picture, or typed.
    `confidence` is 1 unless a recogniser said less.
    """

    field: Field
    value: FieldValue
    source: Source
    raw: str = ""
    member: str = ""
    place: Place | None = None
    exact: bool = True
    confidence: float = 1.0

    @property
    def is_sure(self) -> bool:
        """Whether it may speak against anything: what was hardly recognised may not."""
        return self.confidence >= SURE


@dataclass(frozen=True, slots=True)
class Remark:
    """Something noticed while capturing that is no reading: a stable code and its details."""

    code: str
    details: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that was read of one invoice in one input.

    `visible_text` is everything a reader sees on its pages, as far as it is text; it tells a
    value that is nowhere on the page from one that was looked for in the wrong place.
    `pages` are the zero-based pages of the input that belong to this invoice.
    `signatures` are None where the form of the input cannot carry one (a scan, a picture), and
    empty where it could and does not.
    """

    input: Input
    readings: tuple[Reading, ...]
    remarks: tuple[Remark, ...] = ()
    visible_text: str = ""
    pages: tuple[int, ...] = ()
    signatures: tuple[DocumentSignature, ...] | None = None

    def of(self, name: Field) -> tuple[Reading, ...]:
        """Give the readings of one field, in the order they were captured."""
        return tuple(reading for reading in self.readings if reading.field is name)


@dataclass(frozen=True, slots=True)
class Capture:
    """What one input gave: one piece of evidence an invoice, and remarks on the whole."""

    input: Input
    evidences: tuple[Evidence, ...]
    remarks: tuple[Remark, ...] = ()
