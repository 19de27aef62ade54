"""The signatures of a PDF: who signed which bytes, and what was added afterwards.

Electronic ordinary invoices of 2018 and 2019 are signed by their sellers, most of them with
`adbe.x509.rsa_sha1`. None of these signatures is the tax bureau's.
"""

from dataclasses import replace

from invoice_desktop.domain.signature import (
    ChainPart,
    DocumentSignature,
    Holds,
    Looked,
    SignatureForm,
)
from invoice_desktop.signatures.looking import looked
from invoice_desktop.signatures.pdf_coverage import covered_by
from invoice_desktop.signatures.pdf_fields import SignatureField, signature_fields
from invoice_desktop.signatures.pdf_values import read_pdf_value
from invoice_desktop.signatures.unreadable import UnreadableSignature


def read_pdf_signatures(content: bytes) -> tuple[DocumentSignature, ...]:
    """Give every signature, with everything that was looked at.

    What cannot be read is said so in its checks, never raised. A file that names signed bytes and
    whose form lists no signature gives one that could not be read; one that nobody signed none.
    """
    try:
        fields = signature_fields(content)
    except UnreadableSignature as trouble:
        return (_unread("", trouble.reason),)
    if not fields:
        # a field that waits to be signed is no signature
        is_named = b"/ByteRange" in content
        return (_unread("", "signature_not_in_form"),) if is_named else ()
    return tuple(_signature(field, content) for field in fields)


def _signature(field: SignatureField, content: bytes) -> DocumentSignature:
    covered = covered_by(field, content)
    if covered.signed is None:
        # nothing was verified: nothing is intact
        unread = _unread(field.name, "byte_range_not_whole")
        return replace(unread, checks=(*covered.checks, *unread.checks))
    try:
        value = read_pdf_value(field, covered.signed)
    except UnreadableSignature as trouble:
        value = _unread(field.name, trouble.reason)
    return replace(
        value,
        name=field.name,
        checks=(*covered.checks, *value.checks),
        changes=covered.changes,
    )


def _unread(name: str, reason: str) -> DocumentSignature:
    check = looked(ChainPart.SIGNER, Holds.UNKNOWN, Looked.SIGNATURE_UNREADABLE, reason=reason)
    return DocumentSignature(name, SignatureForm.CERTIFICATE, (check,))
