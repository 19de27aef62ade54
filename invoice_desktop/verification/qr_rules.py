"""Checks of the text in the QR code."""

from invoice_desktop.domain.evidence import Evidence
from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.qr_payload import crc_variant, parse_qr_payload
from invoice_desktop.domain.trouble import UnreadableQrCode
from invoice_desktop.domain.verdict import Finding
from invoice_desktop.verification.vocabulary import finding

_RULE = "qr_crc_agrees"
_RAILWAY, _AIR = "51", "61"


def qr_crc_agrees(evidence: Evidence) -> Finding:
    """Compute the checksum of the QR text anew.

    It needs no key and proves nothing about the origin. On railway codes it fits neither known
    form, and an air itinerary carries its printed verification code in that place.
    """
    readings = evidence.of(Field.QR_TEXT)
    if not readings:
        return finding(_RULE, "no_qr_text")
    reading = readings[0]
    try:
        payload = parse_qr_payload(str(reading.value))
    except UnreadableQrCode:
        return finding(_RULE, "no_crc", reading.place)
    if payload.crc is None or payload.kind == _AIR:
        return finding(_RULE, "no_crc", reading.place)
    variant = crc_variant(payload)
    if variant:
        return finding(_RULE, "crc_matches", reading.place, variant=variant)
    reason = "crc_of_kind_unknown" if payload.kind == _RAILWAY else "crc_differs"
    return finding(_RULE, reason, reading.place, crc=payload.crc)
