"""Which bytes of a PDF a signature covers: all but its own value, once; and what came after.

A signature covers bytes, not what is seen: whatever follows them may redraw every page.
"""

import binascii
from collections.abc import Iterator
from dataclasses import dataclass

from invoice_desktop.domain.signature import ChainPart, Holds, Looked, SignatureCheck
from invoice_desktop.signatures.looking import looked
from invoice_desktop.signatures.pdf_fields import SignatureField

_PARTS = 4
_WHITE = b" \t\r\n\f\0"
# what an update names when it touches pages, forms, further signatures; a hint, for object streams
# hide what is in them
_HINTS = (
    ("signature_added", b"/ByteRange"),
    ("annotations_added", b"/Annot"),
    ("form_filled", b"/AcroForm"),
    ("pages_changed", b"/Contents"),
    ("pages_changed", b"/Page"),
)


@dataclass(frozen=True, slots=True)
class Covered:
    """The signed bytes, None where they are not what they must be, and what was looked at."""

    signed: bytes | None
    checks: tuple[SignatureCheck, ...]
    changes: tuple[str, ...] = ()


def covered_by(field: SignatureField, content: bytes) -> Covered:
    """Look at what a signature covers of a file."""
    end = _end_of(field, content)
    if end is None or field.covers is False:
        details = {"bytes": " ".join(map(str, field.byte_range))}
        gap = looked(ChainPart.DOCUMENT, Holds.NO, Looked.BYTE_RANGE_NOT_WHOLE, **details)
        return Covered(None, (gap,))
    _start, first, second, length = field.byte_range
    signed = content[:first] + content[second : second + length]
    after = content[end:]
    if not after.strip(_WHITE):
        whole = looked(ChainPart.DOCUMENT, Holds.YES, Looked.EVERYTHING_IS_COVERED)
        return Covered(signed, (whole,))
    details = {"bytes": str(len(after))}
    changed = looked(ChainPart.DOCUMENT, Holds.WARNS, Looked.CHANGED_AFTER_SIGNING, **details)
    changes = tuple(dict.fromkeys(_changes(after))) or ("other_change",)
    return Covered(signed, (changed,), changes)


def _end_of(field: SignatureField, content: bytes) -> int | None:
    """Give where the covered bytes end; None unless they begin at 0 and leave out the value alone.

    The hole must hold this signature's own value in hex and nothing else: what lies in it is
    covered by nobody.
    """
    if len(field.byte_range) != _PARTS:
        return None
    start, first, second, length = field.byte_range
    end = second + length
    if start != 0 or not 0 < first < second or length <= 0 or end > len(content):
        return None
    hole = content[first:second]
    if not (hole.startswith(b"<") and hole.endswith(b">")):
        return None
    try:
        value = binascii.unhexlify(hole[1:-1].translate(None, _WHITE))
    except binascii.Error:
        return None
    return end if value == field.contents and value else None


def _changes(after: bytes) -> Iterator[str]:
    for code, hint in _HINTS:
        if hint in after:
            yield code
