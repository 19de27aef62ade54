"""The text of an invoice's QR code becomes readings."""

import re
import unicodedata
from urllib.parse import urlsplit

from invoice_desktop.documents.digests import input_of
from invoice_desktop.domain.evidence import Capture, Evidence, InputFormat, Reading, Remark
from invoice_desktop.domain.invoice import Field, FieldValue, InvoiceKind, Source
from invoice_desktop.domain.money import amount_text
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.qr_payload import QrPayload, parse_qr_payload
from invoice_desktop.domain.trouble import UnreadableQrCode

LONGEST_SCAN = 4096
"""Characters; the largest QR code holds 7,089 digits, an invoice's at most 120 characters."""

KINDS = {
    "01": InvoiceKind.VAT_SPECIAL,
    "03": InvoiceKind.MOTOR_VEHICLE,
    "04": InvoiceKind.VAT_ORDINARY,
    "08": InvoiceKind.VAT_ELECTRONIC_SPECIAL,
    "10": InvoiceKind.VAT_ELECTRONIC_ORDINARY,
    "11": InvoiceKind.VAT_ROLL,
    "14": InvoiceKind.TOLL,
    "15": InvoiceKind.USED_VEHICLE,
    "31": InvoiceKind.FULLY_DIGITAL_SPECIAL,
    "32": InvoiceKind.FULLY_DIGITAL_ORDINARY,
    "51": InvoiceKind.RAILWAY_TICKET,
    "61": InvoiceKind.AIR_ITINERARY,
}
_WITH_TAX = frozenset(
    {
        InvoiceKind.FULLY_DIGITAL_SPECIAL,
        InvoiceKind.FULLY_DIGITAL_ORDINARY,
        InvoiceKind.RAILWAY_TICKET,
        InvoiceKind.AIR_ITINERARY,
        InvoiceKind.USED_VEHICLE,
    }
)
_DOWNLOAD_HOSTS = (
    "chinatax.gov.cn",
    "nuonuo.com",
    "jss.com.cn",
    "baiwang.com",
    "bwfapiao.com",
    "bwjf.cn",
    "51fapiao.cn",
    "fapiao.com",
    "fapiaoer.cn",
    "vpiaotong.com",
    "ele-cloud.com",
    "xforceplus.com",
    "hydzfp.com",
    "chinaeinv.com",
    "txffp.com",
    "einvoice.12306.cn",
)
_PAYMENT_HOSTS = (
    "alipay.com",
    "alipayobjects.com",
    "95516.com",
    "wechatpay.cn",
    "wx.tenpay.com",
    "payapp.weixin.qq.com",
)
_PAYMENT_SCHEMES = ("wxp:", "weixin:", "alipay:", "alipays:", "alipayqr:", "uppay:", "upwallet:")
# WeChat 10–15 and Alipay 25–30 with 18 digits, UnionPay 62 with 19, EMVCo merchant codes
_PAYMENT_DIGITS = re.compile(r"(?:1[0-5]|2[5-9]|30)\d{16}|62\d{17}|000201\d{2}.*", re.ASCII)
_AIM_PREFIX = re.compile(r"^\][A-Za-z]\d(?=01,)")
_REPAIRED = str.maketrans({"、": ",", "。": ".", "‚": ",", "٫": ".", "٬": ","})


def normalise_scan(text: str) -> str:
    """Mend what a scanner gun behind a Chinese input method does to a text.

    Full-width forms become ASCII, Chinese commas and stops too; control and invisible characters,
    the scanner's AIM prefix (`]Q1`) and blanks at the ends are dropped. Nothing is invented:
    letters that the input method ate stay missing.
    """
    plain = unicodedata.normalize("NFKC", text).translate(_REPAIRED)
    visible = "".join(char for char in plain if unicodedata.category(char) not in {"Cc", "Cf"})
    mended = _AIM_PREFIX.sub("", visible.strip())
    return re.sub(r"\s+", "", mended) if mended.startswith("01,") else mended


def read_payload(text: str) -> QrPayload:
    """Parse the text of any QR code as an invoice's payload, after mending it.

    Raises `UnreadableQrCode`: `qr_empty`, `qr_too_long`, `qr_is_download_address` and
    `qr_is_web_address` (with `host` and `address`), `qr_is_payment_code`, `qr_is_binary`,
    or one of the codes of `parse_qr_payload`.
    """
    if len(text) > LONGEST_SCAN:
        raise UnreadableQrCode("qr_too_long", length=str(len(text)), limit=str(LONGEST_SCAN))
    plain = normalise_scan(text)
    if not plain:
        raise UnreadableQrCode("qr_empty")
    if not plain.startswith("01,"):
        _refuse_other_code(text, plain)
    return parse_qr_payload(plain)


def capture_scan(text: str) -> Capture:
    """Read the text that a scanner gun or the clipboard gave. Raises `UnreadableQrCode`."""
    payload = read_payload(text)
    given = input_of("", InputFormat.SCAN, payload.raw.encode())
    evidence = Evidence(
        input=given,
        readings=readings_of_payload(payload),
        remarks=(*_repair_remarks(text, payload.raw), *remarks_of_payload(payload)),
    )
    return Capture(given, (evidence,))


def kind_of_payload(payload: QrPayload) -> InvoiceKind | None:
    """Give the kind that the payload names, None for a number that no source explains."""
    if payload.kind == "51" and payload.invoice_code:
        # seen on an electronic ordinary invoice of 2017: railway tickets carry no code
        return InvoiceKind.VAT_ELECTRONIC_ORDINARY
    return KINDS.get(payload.kind)


def readings_of_payload(
    payload: QrPayload, place: Place | None = None, member: str = ""
) -> tuple[Reading, ...]:
    """Give one reading for each field of the payload, and one of the raw text.

    The amount is with or without tax depending on the kind; of an unknown kind it is left out,
    since neither is certain.
    """
    kind = kind_of_payload(payload)
    parts = payload.raw.split(",")
    found: list[tuple[Field, FieldValue | None, str]] = [
        (Field.QR_TEXT, payload.raw, payload.raw),
        (Field.KIND, kind, payload.kind),
        (Field.INVOICE_CODE, payload.invoice_code, payload.invoice_code or ""),
        (Field.INVOICE_NUMBER, payload.invoice_number, payload.invoice_number),
        (Field.ISSUE_DATE, payload.issue_date, parts[5]),
        (Field.CHECK_CODE, payload.check_code, payload.check_code or ""),
    ]
    if kind is not None:
        name = Field.TOTAL_INCLUDING_TAX if kind in _WITH_TAX else Field.AMOUNT_EXCLUDING_TAX
        found.append((name, payload.amount, parts[4]))
    return tuple(
        Reading(name, value, Source.QR, raw=raw, member=member, place=place)
        for name, value, raw in found
        if value is not None
    )


def readings_of_code(
    text: str, place: Place | None = None, member: str = ""
) -> tuple[tuple[Reading, ...], tuple[Remark, ...]]:
    """Read a code that stands on a page: an invoice's payload, or a word on what else it is.

    A download address gives the reading DOWNLOAD_ADDRESS and the remark `download_address_found`
    (with `host`); any other code is passed over with the remark `other_code_ignored` (with the
    trouble's `code`).
    """
    try:
        payload = read_payload(text)
    except UnreadableQrCode as trouble:
        if trouble.code == "qr_is_download_address":
            address = trouble.details["address"]
            found = Reading(Field.DOWNLOAD_ADDRESS, address, Source.QR, address, member, place)
            details = {"host": trouble.details["host"]}
            return (found,), (Remark("download_address_found", details),)
        return (), (Remark("other_code_ignored", {"code": trouble.code}),)
    return readings_of_payload(payload, place, member), remarks_of_payload(payload)


def remarks_of_payload(payload: QrPayload) -> tuple[Remark, ...]:
    """Give a remark `qr_kind_unknown` for a payload whose kind is in no table."""
    if kind_of_payload(payload) is not None:
        return ()
    details = {"kind": payload.kind, "amount": amount_text(payload.amount)}
    return (Remark("qr_kind_unknown", details),)


def _repair_remarks(text: str, plain: str) -> tuple[Remark, ...]:
    if text.strip() == plain:
        return ()
    return (Remark("scan_was_repaired", {"text": text.strip()[:200]}),)


def _refuse_other_code(text: str, plain: str) -> None:
    if _PAYMENT_DIGITS.fullmatch(plain) or plain.lower().startswith(_PAYMENT_SCHEMES):
        raise UnreadableQrCode("qr_is_payment_code")
    _refuse_address(plain)
    if _is_binary(text):
        raise UnreadableQrCode("qr_is_binary")


def _refuse_address(plain: str) -> None:
    host = _host_of(plain)
    if not host:
        return
    if _belongs_to(host, _PAYMENT_HOSTS):
        raise UnreadableQrCode("qr_is_payment_code")
    known = _belongs_to(host, _DOWNLOAD_HOSTS)
    code = "qr_is_download_address" if known else "qr_is_web_address"
    raise UnreadableQrCode(code, host=host, address=plain)


def _host_of(plain: str) -> str:
    if not plain.lower().startswith(("http://", "https://")):
        return ""
    try:
        return urlsplit(plain).hostname or ""
    except ValueError:
        return ""


def _belongs_to(host: str, domains: tuple[str, ...]) -> bool:
    return any(host == domain or host.endswith(f".{domain}") for domain in domains)


def _is_binary(text: str) -> bool:
    strange = {"Cc", "Cn", "Co", "Cs"}
    inner = text.strip("\r\n\t\0 ")
    return any(
        char == "\N{REPLACEMENT CHARACTER}"
        or (unicodedata.category(char) in strange and char not in "\r\n\t")
        for char in inner
    )
