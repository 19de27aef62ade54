"""Whether a scan came over whole: by the layout of the payload, and by its own check sum."""

import re

from invoice_desktop.capture.qr_text import normalise_scan
from invoice_desktop.domain.qr_payload import QrPayload, crc_variant, parse_qr_payload
from invoice_desktop.domain.scan import Scan
from invoice_desktop.domain.trouble import UnreadableQrCode

_BEGINNING = re.compile(r"01,\d{2},|https?:/", re.ASCII | re.IGNORECASE)
_START = re.compile(r"(?=01,\d{2},(?:\d{10}|\d{12})?,(?:\d{20}|\d{8}),)", re.ASCII)
_SHORTEST = 40
"""Characters of the shortest payload; it is asked for at every key of a scan."""
_MOST_STARTS = 8
"""Places where a scan may begin in what ran together: more are no two pulls of the trigger."""
_REFLECTED_STARTS = (0x0000, 0xFFFF)
"""CRC-16/ARC and CRC-16/MODBUS."""


def looks_like_code(text: str) -> bool:
    """Tell whether a text begins as an invoice's code or an address does, full-width or not."""
    return bool(_BEGINNING.match(normalise_scan(text)))


def is_whole(text: str) -> bool:
    """Tell whether a scan's own check sum says that nothing of it is missing."""
    if len(text) < _SHORTEST:
        return False
    try:
        return _is_confirmed(parse_qr_payload(normalise_scan(text)))
    except UnreadableQrCode:
        return False


def _is_confirmed(payload: QrPayload) -> bool:
    """Tell whether any check sum that issuing systems print is right.

    Some codes of 2026 carry a reflected CRC, which the rules at the desk do not count as right;
    that the text came over whole it shows as well.
    """
    if payload.crc is None:
        return False
    if crc_variant(payload) is not None:
        return True
    head = payload.raw.removesuffix(",")[: -len(payload.crc)]
    stretches = (head, head.removesuffix(","))
    sums = {_reflected_crc(each, start) for each in stretches for start in _REFLECTED_STARTS}
    return int(payload.crc, 16) in sums


def _reflected_crc(text: str, start: int) -> int:
    """Give the CRC-16 with the reflected polynomial 0x8005 of an ASCII text."""
    crc = start
    for byte in text.encode("ascii"):
        crc ^= byte
        for _ in range(8):
            crc = (crc >> 1) ^ 0xA001 if crc & 1 else crc >> 1
    return crc


def judge_scans(text: str, refused: str = "") -> tuple[Scan, ...]:
    """Give the scans that a burst of keys holds, whole ones to be checked.

    Several that ran together are parted where only one parting gives whole scans; the same code
    read twice is given once. A scan that its check sum does not confirm carries the trouble
    `scan_not_confirmed`, unless it is `refused`, the one before: what comes twice alike stands so
    on the paper. One that is cut carries `qr_cut_short`, several that cannot be parted
    `qr_doubled`. An address is passed on.
    """
    plain = normalise_scan(text)
    if not plain.startswith("01,"):
        return (Scan(text),)
    parts = _parted(plain)
    if len(parts) > 1:
        return tuple(Scan(part) for part in dict.fromkeys(parts))
    return (_judged(text, plain, refused),)


def _judged(text: str, plain: str, refused: str) -> Scan:
    try:
        payload = parse_qr_payload(plain)
    except UnreadableQrCode as trouble:
        return Scan(text, trouble)
    if text != refused and not _is_confirmed(payload):
        return Scan(text, UnreadableQrCode("scan_not_confirmed"))
    return Scan(text)


def _parted(plain: str) -> list[str]:
    """Part scans that ran together; one part when it is one scan, or nobody can tell."""
    starts = [match.start() for match in _START.finditer(plain)][1:]
    if not 0 < len(starts) <= _MOST_STARTS:
        return [plain]
    partings = [found for found in _partings(plain, starts) if len(found) > 1]
    return partings[0] if len(partings) == 1 else [plain]


def _partings(plain: str, starts: list[int]) -> list[list[str]]:
    """Give every way to part a text at some of `starts` into scans that are whole."""
    found = [[plain]] if is_whole(plain) else []
    for at in starts:
        if is_whole(plain[:at]):
            behind = [start - at for start in starts if start > at]
            found += [[plain[:at], *rest] for rest in _partings(plain[at:], behind)]
    return found
