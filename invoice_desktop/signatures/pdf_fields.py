"""The signatures that a PDF's form lists, as their dictionaries have them (ISO 32000-1, 12.8).

pyHanko reads the file's structure; nothing of it is trusted further than that.
"""

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from io import BytesIO
from typing import TYPE_CHECKING

from invoice_desktop.signatures.unreadable import UnreadableSignature

if TYPE_CHECKING:
    from pyhanko.pdf_utils.decode_limits import DecodeLimits
    from pyhanko.pdf_utils.reader import PdfFileReader

MOST_SIGNATURES = 20
_LARGEST_TABLE = 256 * 1024
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
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.general import SigningError

    # it would print what it stumbles over, with what the file says
    logging.getLogger("pyhanko").setLevel(logging.CRITICAL)
    try:
        reader = PdfFileReader(BytesIO(content), strict=False, decode_limits=_limits())
        return tuple(_fields(reader))
    # pyHanko meets hostile structure with whatever it stumbles over
    except (
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
    ) as error:
        raise UnreadableSignature("pdf_structure_unclear") from error


def _limits() -> "DecodeLimits":
    """Bound what a cross-reference stream may unpack to: a few kilobytes can hold millions of rows.

    Each row takes some microseconds; real invoices have some dozens.
    """
    from pyhanko.pdf_utils.decode_limits import (
        DEFAULT_PURPOSE_LIMITS,
        DecodeLimits,
        DecodePurpose,
        StreamDecodeLimits,
    )

    rows = StreamDecodeLimits(max_output_size=_LARGEST_TABLE)
    return DecodeLimits(per_purpose={**DEFAULT_PURPOSE_LIMITS, DecodePurpose.XREF_STREAM: rows})


def _fields(reader: "PdfFileReader") -> Iterator[SignatureField]:
    from pyhanko.sign.fields import enumerate_sig_fields

    coverage = _coverage(reader)
    for count, (name, value, _reference) in enumerate(enumerate_sig_fields(reader)):
        if count >= MOST_SIGNATURES:
            raise UnreadableSignature("too_many_signatures")
        signature = value.get_object() if value is not None else None
        if signature is None:
            continue
        yield SignatureField(
            name=str(name),
            form=str(signature.get("/SubFilter", "")),
            byte_range=_numbers(signature.get("/ByteRange", ())),
            contents=_octets(signature.get("/Contents", b"")),
            certificates=_certificates(signature.get("/Cert", ())),
            said_at=pdf_time(str(signature.get("/M", ""))),
            covers=coverage.get(str(name)),
        )


def _coverage(reader: "PdfFileReader") -> dict[str, bool]:
    from pyhanko.sign.validation.status import SignatureCoverageLevel

    return {
        each.field_name: each.evaluate_signature_coverage()
        >= SignatureCoverageLevel.ENTIRE_REVISION
        for each in reader.embedded_signatures
    }


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
    zone = _CHINA
    if utc or sign:
        offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
        zone = timezone(-offset if sign == "-" else offset)
    clock = (int(hour or 0), int(minute or 0), int(second or 0))
    try:
        return datetime(int(year), int(month), int(day), *clock, tzinfo=zone)
    except ValueError:
        return None
