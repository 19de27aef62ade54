"""Checks of the text in the QR code."""

from invoice_desktop.domain.evidence import Evidence
from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.qr_payload import QrPayload, crc_variant, parse_qr_payload
from invoice_desktop.domain.trouble import UnreadableQrCode
from invoice_desktop.domain.verdict import Finding
from invoice_desktop.verification.vocabulary import finding

_RULE = "qr_crc_agrees"
_RAILWAY, _AIR = "51", "61"
_REFLECTED = {"ARC": 0x0000, "MODBUS": 0xFFFF}
"""Initial values of CRC-16 with polynomial 0x8005, reflected."""


def qr_crc_agrees(evidence: Evidence) -> Finding:
    """Compute the checksum of the QR text anew.

    It needs no key and proves nothing about the origin. Newer issuing systems use other CRC-16
    forms; an air itinerary carries its printed verification code in that place.
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
    variant = crc_variant(payload) or _other_variant(payload)
    if variant:
        return finding(_RULE, "crc_matches", reading.place, variant=variant)
    reason = "crc_of_kind_unknown" if payload.kind == _RAILWAY else "crc_differs"
    return finding(_RULE, reason, reading.place, crc=payload.crc)


def _other_variant(payload: QrPayload) -> str | None:
    """Name the reflected CRC-16 over the text up to and including the comma before it.

    Seen on real codes of 2026: ARC on a fully digital invoice, MODBUS on a railway ticket.
    """
    crc = payload.crc or ""
    head = payload.raw.rstrip().removesuffix(",").removesuffix(crc)
    for name, start in _REFLECTED.items():
        if f"{_reflected_crc16(head, start):04X}" == crc.upper():
            return name
    return None


def _reflected_crc16(text: str, start: int) -> int:
    crc = start
    for byte in text.encode("ascii"):
        crc ^= byte
        for _ in range(8):
            crc = (crc >> 1) ^ 0xA001 if crc & 1 else crc >> 1
    return crc
