"""Turns a field's text into its value, the same way for every source."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from invoice_desktop.domain.evidence import Reading, Remark
from invoice_desktop.domain.invoice import Field, FieldValue, InvoiceKind, InvoiceLine, Source
from invoice_desktop.domain.money import parse_amount, parse_decimal
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.trouble import InvalidAmount, InvalidDate

AMOUNT_FIELDS = frozenset(
    {
        Field.AMOUNT_EXCLUDING_TAX,
        Field.TAX_AMOUNT,
        Field.TOTAL_INCLUDING_TAX,
        Field.FARE,
        Field.FUEL_SURCHARGE,
        Field.CIVIL_AVIATION_FUND,
        Field.OTHER_TAXES,
    }
)
DATE_FIELDS = frozenset({Field.ISSUE_DATE, Field.TRAVEL_DATE})
DIGIT_FIELDS = frozenset(
    {
        Field.INVOICE_CODE,
        Field.INVOICE_NUMBER,
        Field.CHECK_CODE,
        Field.MACHINE_NUMBER,
        Field.ORIGINAL_INVOICE_CODE,
        Field.ORIGINAL_INVOICE_NUMBER,
        Field.RED_LETTER_CONFIRMATION_NUMBER,
        Field.SELLER_TAXPAYER_ID,
        Field.BUYER_TAXPAYER_ID,
        Field.CIPHER_AREA,
        Field.TICKET_NUMBER,
    }
)
"""Their values carry no blanks, though prints group them."""

LONGEST_TEXT = 2000
MOST_OF_A_FIELD = 100
"""Readings of one field in one part of a document; an honest one has one or two."""
_NO_AMOUNT = frozenset({"", "*", "**", "***", "****", "免税", "不征税", "-", "--", "/"})
_DAY = re.compile(
    r"(20\d\d|19\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s]?\d[\d:.]*Z?)?",
    re.ASCII,
)
_COMPACT_DAY = re.compile(r"(20\d\d|19\d\d)(\d\d)(\d\d)\d{0,9}", re.ASCII)
_CURRENCY = re.compile(r"^(?:CNY|RMB|￥|¥)\s*", re.IGNORECASE)
# they turn the reading direction of what follows, on a screen and in a receipt
_DIRECTION_MARKS = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_TITLES = (
    ("铁路电子客票", InvoiceKind.RAILWAY_TICKET),
    ("行程单", InvoiceKind.AIR_ITINERARY),
    ("机动车", InvoiceKind.MOTOR_VEHICLE),
    ("二手车", InvoiceKind.USED_VEHICLE),
    ("区块链", InvoiceKind.BLOCKCHAIN),
    ("数电发票(增值税专用发票)", InvoiceKind.FULLY_DIGITAL_SPECIAL),
    ("数电发票(普通发票)", InvoiceKind.FULLY_DIGITAL_ORDINARY),
    ("电子发票(增值税专用发票)", InvoiceKind.FULLY_DIGITAL_SPECIAL),
    ("电子发票(普通发票)", InvoiceKind.FULLY_DIGITAL_ORDINARY),
    ("增值税电子专用发票", InvoiceKind.VAT_ELECTRONIC_SPECIAL),
    ("增值税电子普通发票", InvoiceKind.VAT_ELECTRONIC_ORDINARY),
    ("增值税普通发票(卷票)", InvoiceKind.VAT_ROLL),
    ("增值税普通发票(卷式)", InvoiceKind.VAT_ROLL),
    ("增值税专用发票", InvoiceKind.VAT_SPECIAL),
    ("增值税普通发票", InvoiceKind.VAT_ORDINARY),
)


@dataclass(slots=True)
class ReadingCollector:
    """Gathers the readings of one source in one part of a document, and what it cannot read."""

    source: Source
    member: str = ""
    exact: bool = True
    readings: list[Reading] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    _said: dict[Field, list[FieldValue]] = field(default_factory=dict, repr=False)

    def add_text(self, name: Field, text: str | None, place: Place | None = None) -> None:
        """Read a field from its text; an empty text gives no reading.

        A text that cannot be what the field is gives the remark `field_unreadable`.
        """
        if text is None or not text.strip():
            return
        try:
            value = value_of(name, text)
        except (InvalidAmount, InvalidDate):
            if len(self.remarks) < MOST_OF_A_FIELD:
                details = {"field": name.value, "text": text.strip()[:80], "member": self.member}
                self.remarks.append(Remark("field_unreadable", details))
            return
        if value is not None:
            self.add_value(name, value, text.strip()[:LONGEST_TEXT], place)

    def add_texts(self, texts: Mapping[Field, str]) -> None:
        """Read several fields from their texts."""
        for name, text in texts.items():
            self.add_text(name, text)

    def add_value(
        self, name: Field, value: FieldValue, raw: str = "", place: Place | None = None
    ) -> None:
        """Take a field whose value needs no reading; what was said before only with a place."""
        said = self._said.setdefault(name, [])
        if len(said) >= MOST_OF_A_FIELD or (place is None and value in said):
            return
        said.append(value)
        self.readings.append(
            Reading(name, value, self.source, raw, self.member, place, exact=self.exact)
        )


def value_of(name: Field, text: str) -> FieldValue | None:
    """Give the value that a text stands for, None for one that says "no amount" (`***`).

    Raises `InvalidAmount`, `InvalidDate`.
    """
    if name in AMOUNT_FIELDS:
        return None if text.strip() in _NO_AMOUNT else parse_amount(_CURRENCY.sub("", text.strip()))
    if name in DATE_FIELDS:
        return parse_day(text)
    if name in DIGIT_FIELDS:
        return "".join(unicodedata.normalize("NFKC", text).split())[:LONGEST_TEXT] or None
    if name is Field.KIND:
        return kind_of_title(text)
    if name is Field.REMARKS:
        return _DIRECTION_MARKS.sub("", text).strip()[:LONGEST_TEXT] or None
    return plain_text(text) or None


def plain_text(text: str) -> str:
    """Give a text on one line, without marks that turn its direction, of bounded length."""
    return " ".join(_DIRECTION_MARKS.sub("", text).split())[:LONGEST_TEXT]


def parse_day(text: str) -> date:
    """Read a calendar date in any form that invoices use; a time after it is passed over.

    Raises `InvalidDate`.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    match = _DAY.fullmatch(plain) or _COMPACT_DAY.fullmatch(plain)
    if not match:
        raise InvalidDate(text=text[:40])
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        raise InvalidDate(text=text[:40]) from None


def kind_of_title(text: str) -> InvoiceKind | None:
    """Tell the kind from an invoice's title (`浙江增值税电子普通发票`), None when it names none.

    Brackets in either width are the same; what stands around the title does not matter.
    """
    plain = "".join(unicodedata.normalize("NFKC", text).split()).replace("全电发票", "数电发票")
    for words, kind in _TITLES:
        if words in plain:
            return kind
    return None


def amounts_of(text: str) -> Iterator[Decimal]:
    """Give the amount that looks like one; none where it is some other number after all."""
    try:
        yield parse_amount(text)
    except InvalidAmount:
        # too large for an invoice, or a comma at its end
        return


def optional_decimal(text: str | None) -> Decimal | None:
    """Read a number of a line, None when there is none or it is no number."""
    plain = _CURRENCY.sub("", (text or "").strip())
    if plain in _NO_AMOUNT:
        return None
    try:
        return parse_decimal(plain)
    except InvalidAmount:
        return None


def tax_rate_of(text: str | None) -> Decimal | None:
    """Read a tax rate (`13%`, `0.130000`) as a fraction; None for `免税`, `***` and the like."""
    plain = unicodedata.normalize("NFKC", text or "").strip()
    number = optional_decimal(plain.removesuffix("%"))
    if number is None:
        return None
    # without a sign the issuing systems write fractions; no rate reaches one
    in_percent = plain.endswith("%") or number >= 1
    rate = number / 100 if in_percent else number
    return rate.normalize() if rate else Decimal(0)


def make_line(texts: Mapping[str, str]) -> InvoiceLine:
    """Make a line from its texts, named like the fields of `InvoiceLine`."""
    return InvoiceLine(
        name=plain_text(texts.get("name", "")),
        specification=plain_text(texts.get("specification", "")),
        unit=plain_text(texts.get("unit", "")),
        quantity=optional_decimal(texts.get("quantity")),
        unit_price=optional_decimal(texts.get("unit_price")),
        amount=optional_decimal(texts.get("amount")),
        tax_rate=tax_rate_of(texts.get("tax_rate")),
        tax_rate_text=plain_text(texts.get("tax_rate", "")),
        tax_amount=optional_decimal(texts.get("tax_amount")),
        tax_classification_code=plain_text(texts.get("tax_classification_code", "")),
    )


def add_red_letter_note(collector: ReadingCollector, note: str) -> None:
    """Read from the remarks of a red-letter invoice which one it takes back.

    `被红冲蓝字数电发票号码：<20> 红字发票信息确认单编号：<20>`, or `对应正数发票代码:… 号码:…`.
    """
    plain = unicodedata.normalize("NFKC", note)
    for name, pattern in _RED_LETTER_NOTES:
        match = pattern.search(plain)
        if match:
            collector.add_value(name, match[1], match[0])


_RED_LETTER_NOTES = (
    (
        Field.ORIGINAL_INVOICE_NUMBER,
        re.compile(r"被红冲蓝字数电(?:发)?票号码\s*:?\s*(\d{20})", re.ASCII),
    ),
    (
        Field.RED_LETTER_CONFIRMATION_NUMBER,
        re.compile(r"红字发票信息(?:确认单|表)编号\s*:?\s*(\d{16,20})", re.ASCII),
    ),
    (
        Field.ORIGINAL_INVOICE_CODE,
        re.compile(r"对应正数发票代码\s*:?\s*(\d{10,12})", re.ASCII),
    ),
    (
        Field.ORIGINAL_INVOICE_NUMBER,
        re.compile(r"对应正数发票代码\s*:?\s*\d{10,12}\s*,?\s*号码\s*:?\s*(\d{8})", re.ASCII),
    ),
)
