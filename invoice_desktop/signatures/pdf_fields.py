"""The signatures that a PDF's form lists, as their dictionaries have them (ISO 32000-1, 12.8).

pyHanko reads the file's structure; nothing of it is trusted further than that.
"""

import logging
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from io import BytesIO
from typing import TYPE_CHECKING

from invoice_desktop.signatures.step_budget import TooManySteps, most_steps
from invoice_desktop.signatures.unreadable import UnreadableSignature

if TYPE_CHECKING:
    from pyhanko.pdf_utils.decode_limits import DecodeLimits
    from pyhanko.pdf_utils.generic import DictionaryObject
    from pyhanko.pdf_utils.reader import PdfFileReader

MOST_SIGNATURES = 20
_LARGEST_TABLE = 256 * 1024
_LARGEST_STREAM = 4 * 1024 * 1024
_LARGEST_STREAMS = 32 * 1024 * 1024
_MOST_STEPS = 3_000_000
"""A signed invoice takes 140,000, with the longest value that is usual a million."""
_TIME = re.compile(
    r"D:(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(?:(Z)|([+-])(\d\d)'?(\d\d)?'?)?", re.ASCII
)
_CHINA = timezone(timedelta(hours=8))


@dataclass(frozen=True, slots=True)
class SignatureField:
    """A filled signature field.

    `byte_range` is as the file has it, empty where it is no list of numbers. `certificates` are
    those of /Cert, the signer's first. `said_at` is /M. `covers` tells whether pyHanko finds the
    whole file covered, None where it does not know this form of signature.
    """

    name: str
    form: str
    byte_range: tuple[int, ...]
    contents: bytes
    certificates: tuple[bytes, ...]
    said_at: datetime | None
    covers: bool | None


def signature_fields(content: bytes) -> tuple[SignatureField, ...]:
    """Read all filled signature fields. Raises `UnreadableSignature` `pdf_structure_unclear`."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    # it would print what it stumbles over, with what the file says
    logging.getLogger("pyhanko").setLevel(logging.CRITICAL)
    limits, fields = _limits(), _fields_reader()
    stumbles: tuple[type[BaseException], ...] = (*_stumbles(), TooManySteps)
    try:
        # a table that claims rows which it has no bytes for is read without end
        with most_steps(_MOST_STEPS):
            reader = PdfFileReader(BytesIO(content), strict=False, decode_limits=limits)
            return tuple(fields(reader))
    except stumbles as error:
        raise UnreadableSignature("pdf_structure_unclear") from error


def _stumbles() -> tuple[type[Exception], ...]:
    """Give what pyHanko raises where structure is hostile: whatever it stumbles over."""
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign.general import SigningError

    return (
        PdfError,
        SigningError,
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
        NotImplementedError,
        ArithmeticError,
        RecursionError,
        AssertionError,
        OSError,
        MemoryError,
    )


def _limits() -> "DecodeLimits":
    """Bound what streams may unpack to: a few kilobytes can hold millions of rows of a table.

    Each row takes some microseconds; real invoices have some dozens.
    """
    from pyhanko.pdf_utils.decode_limits import (
        DEFAULT_PURPOSE_LIMITS,
        DecodeLimits,
        DecodePurpose,
        DocumentDecodeBudget,
        StreamDecodeLimits,
    )

    rows = StreamDecodeLimits(max_output_size=_LARGEST_TABLE)
    return DecodeLimits(
        per_stream=StreamDecodeLimits(max_output_size=_LARGEST_STREAM),
        per_purpose={**DEFAULT_PURPOSE_LIMITS, DecodePurpose.XREF_STREAM: rows},
        document_budget=DocumentDecodeBudget(_LARGEST_STREAMS, max_ratio=0),
    )


def _fields_reader() -> "Callable[[PdfFileReader], Iterator[SignatureField]]":
    """Load what reads fields; loading takes more steps than reading may."""
    from pyhanko.sign.fields import enumerate_sig_fields
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
    from pyhanko.sign.validation.status import SignatureCoverageLevel

    whole, stumbles = SignatureCoverageLevel.ENTIRE_REVISION, _stumbles()

    def covers(reader: "PdfFileReader", field: "DictionaryObject", name: str) -> bool | None:
        try:
            signature = EmbeddedPdfSignature(reader, field, name)
            return bool(signature.evaluate_signature_coverage() >= whole)
        except stumbles:
            # no CMS as pyHanko knows it, such as a seal; the bytes are held against it all the same
            return None

    def read(reader: "PdfFileReader") -> Iterator[SignatureField]:
        for count, (name, value, field) in enumerate(enumerate_sig_fields(reader)):
            if count >= MOST_SIGNATURES:
                raise UnreadableSignature("too_many_signatures")
            signature = value.get_object() if value is not None else None
            if signature is not None:
                said = covers(reader, field.get_object(), str(name))
                yield _field(str(name), signature, covers=said)

    return read


def _field(name: str, signature: "DictionaryObject", *, covers: bool | None) -> SignatureField:
    return SignatureField(
        name=name,
        form=str(signature.get("/SubFilter", "")),
        byte_range=_numbers(signature.get("/ByteRange", ())),
        contents=_octets(signature.get("/Contents", b"")),
        certificates=_certificates(signature.get("/Cert", ())),
        said_at=pdf_time(str(signature.get("/M", ""))),
        covers=covers,
    )


def _numbers(value: object) -> tuple[int, ...]:
    listed = list(value) if isinstance(value, list) else []
    return tuple(int(each) for each in listed if isinstance(each, int))


def _octets(value: object) -> bytes:
    if isinstance(value, bytes):
        return bytes(value)
    return value.encode("latin-1", errors="replace") if isinstance(value, str) else b""


def _certificates(value: object) -> tuple[bytes, ...]:
    listed = list(value) if isinstance(value, list) else [value]
    return tuple(octets for each in listed if (octets := _octets(each)))


def pdf_time(text: str) -> datetime | None:
    """Read a PDF's date; without a zone it is taken as China's. None for what is none."""
    match = _TIME.match(text.strip())
    if match is None:
        return None
    year, month, day, hour, minute, second, utc, sign, hours, minutes = match.groups()
    clock = (int(hour or 0), int(minute or 0), int(second or 0))
    try:
        zone = _zone(sign or "+", hours or "0", minutes or "0") if utc or sign else _CHINA
        return datetime(int(year), int(month), int(day), *clock, tzinfo=zone)
    except ValueError:
        return None


def _zone(sign: str, hours: str, minutes: str) -> timezone:
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(-offset if sign == "-" else offset)
