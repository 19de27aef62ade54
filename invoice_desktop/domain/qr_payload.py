"""The text inside an invoice's QR code, and its checksum.

Layout: `01,kind,code,number,amount,YYYYMMDD,check_code[,crc[,]]`. Neither the layout nor the CRC
proves anything about the origin: both are public and carry no key.
"""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from invoice_desktop.domain.money import parse_amount
from invoice_desktop.domain.trouble import UnreadableQrCode

_AMOUNT = r"-?\d{1,12}(?:\.\d{1,2})?"
_PAYLOAD = re.compile(
    r"01,(?P<kind>\d{2}),(?P<code>\d{10}|\d{12})?,(?P<number>\d{8}|\d{20}),"
    rf"(?P<amount>{_AMOUNT}),(?P<date>20\d{{6}})"
    r"(?:,(?P<check>\d{20})?(?:,(?P<crc>[0-9A-Fa-f]{4})?)?,?)?\s*",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class QrPayload:
    """A parsed payload; `raw` is the text exactly as read, over which the CRC is computed."""

    raw: str
    kind: str
    invoice_code: str | None
    invoice_number: str
    amount: Decimal
    issue_date: date
    check_code: str | None
    crc: str | None


def parse_qr_payload(text: str) -> QrPayload:
    """Parse the payload of an invoice's QR code.

    Raises `UnreadableQrCode` with the code `qr_cut_short`, `qr_doubled`, `qr_bad_date`,
    `qr_bad_amount` or `qr_not_an_invoice`.
    """
    match = _PAYLOAD.fullmatch(text)
    if not match:
        raise UnreadableQrCode(_trouble_code(text), text=text[:80])
    day = match["date"]
    try:
        issue_date = date(int(day[:4]), int(day[4:6]), int(day[6:]))
    except ValueError:
        raise UnreadableQrCode("qr_bad_date", text=day) from None
    return QrPayload(
        raw=text,
        kind=match["kind"],
        invoice_code=match["code"],
        invoice_number=match["number"],
        amount=parse_amount(match["amount"]),
        issue_date=issue_date,
        check_code=match["check"],
        crc=match["crc"],
    )


def _trouble_code(text: str) -> str:
    if not text.lstrip().startswith("01,"):
        return "qr_not_an_invoice"
    starts = re.findall(r"01,\d{2},(?:\d{10}|\d{12})?,\d{8}", text, re.ASCII)
    if len(starts) > 1:
        return "qr_doubled"
    parts = text.split(",")
    if len(parts) > 5 and not re.fullmatch(_AMOUNT, parts[4], re.ASCII):
        return "qr_bad_amount"
    return "qr_cut_short"


def crc16_umts(text: str) -> str:
    """Give the CRC-16/UMTS of an ASCII text as four upper-case hex digits.

    Polynomial 0x8005, initial value 0, not reflected, no final XOR.
    """
    crc = 0
    for byte in text.encode("ascii"):
        crc ^= byte << 8
        for _ in range(8):
            crc = ((crc << 1) ^ 0x8005 if crc & 0x8000 else crc << 1) & 0xFFFF
    return f"{crc:04X}"


def crc_variant(payload: QrPayload) -> str | None:
    """Tell over which stretch of the text the payload's CRC matches.

    "A": up to and including the comma before it, "B": without that comma, None: neither.
    Two issuing systems disagree about that comma; both occur on genuine invoices.
    """
    if payload.crc is None:
        return None
    head = payload.raw.rstrip().removesuffix(",")[: -len(payload.crc)]
    wanted = payload.crc.upper()
    if crc16_umts(head) == wanted:
        return "A"
    if crc16_umts(head.removesuffix(",")) == wanted:
        return "B"
    return None
