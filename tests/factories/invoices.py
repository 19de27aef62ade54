"""Coherent invoices of every kind, and copies with exactly one field wrong.

A specimen is what a document says; the other factories draw or write it in their format.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from types import MappingProxyType

from invoice_desktop.domain.invoice import Field, FieldValue, Invoice, InvoiceKind, InvoiceLine
from invoice_desktop.domain.money import amount_text
from invoice_desktop.domain.qr_payload import crc16_umts
from invoice_desktop.verification.amount_in_words import amount_in_words
from tests.factories.companies import with_wrong_check_character
from tests.factories.invoice_parts import (
    PARTY_FIELDS,
    SPECIAL_ON_PAPER,
    TRAVEL,
    digits_of,
    goods_of,
    identity_of,
    negated,
    parties_of,
    people_of,
    travel_of,
)

KIND_NUMBERS = {
    InvoiceKind.VAT_SPECIAL: "01",
    InvoiceKind.MOTOR_VEHICLE: "03",
    InvoiceKind.VAT_ORDINARY: "04",
    InvoiceKind.VAT_ELECTRONIC_SPECIAL: "08",
    InvoiceKind.VAT_ELECTRONIC_ORDINARY: "10",
    InvoiceKind.VAT_ROLL: "11",
    InvoiceKind.TOLL: "14",
    InvoiceKind.USED_VEHICLE: "15",
    InvoiceKind.FULLY_DIGITAL_SPECIAL: "31",
    InvoiceKind.FULLY_DIGITAL_ORDINARY: "32",
    InvoiceKind.RAILWAY_TICKET: "51",
    InvoiceKind.AIR_ITINERARY: "61",
    InvoiceKind.DIGITAL_ON_PAPER_SPECIAL: "01",
    InvoiceKind.DIGITAL_ON_PAPER_ORDINARY: "04",
}


@dataclass(frozen=True, slots=True)
class Specimen:
    """An invented invoice: the value of each field it carries, by field."""

    values: Mapping[Field, FieldValue]

    @property
    def invoice(self) -> Invoice:
        return Invoice(values=self.values)

    @property
    def kind(self) -> InvoiceKind:
        value = self.values[Field.KIND]
        assert isinstance(value, InvoiceKind)
        return value

    @property
    def lines(self) -> tuple[InvoiceLine, ...]:
        return self.invoice.lines

    @property
    def qr_text(self) -> str:
        return self.text(Field.QR_TEXT)

    def text(self, name: Field) -> str:
        """Give a text field, the empty text when the kind does not carry it."""
        return self.invoice.text(name) or ""

    def amount(self, name: Field) -> Decimal:
        """Give an amount in yuan."""
        value = self.values[name]
        assert isinstance(value, Decimal)
        return value

    @property
    def issue_date(self) -> date:
        value = self.values[Field.ISSUE_DATE]
        assert isinstance(value, date)
        return value

    def changed(self, changes: Mapping[Field, FieldValue]) -> "Specimen":
        """Give a copy in which only these fields differ, the QR text and sums stay as they are."""
        return Specimen(MappingProxyType({**self.values, **changes}))


def make_invoice(
    kind: InvoiceKind = InvoiceKind.FULLY_DIGITAL_ORDINARY,
    lines: int | tuple[InvoiceLine, ...] = 1,
    seed: int = 0,
    crc: str = "A",
    **changes: FieldValue,
) -> Specimen:
    """Invent a coherent invoice; the same arguments give the same one.

    `lines` is how many to invent, or the lines themselves; the sums follow. `changes` name other
    fields by value (`seller_name="…"`, `issue_date=date(…)`); amount in words and QR text follow
    them unless they are changed themselves. `crc` is the QR's CRC variant: "A", "B", or "" for
    none.
    """
    random = Random(f"invoice {kind} {seed}")
    values: dict[Field, FieldValue] = {Field.KIND: kind, Field.RED_LETTER: False}
    values |= identity_of(kind, seed, random)
    values |= parties_of(kind, seed)
    values |= travel_of(kind, random) if kind in TRAVEL else goods_of(lines, random)
    values |= people_of(kind)
    values |= {Field(name): value for name, value in changes.items()}
    total = values[Field.TOTAL_INCLUDING_TAX]
    assert isinstance(total, Decimal)
    values.setdefault(Field.TOTAL_IN_WORDS, amount_in_words(total))
    values.setdefault(Field.QR_TEXT, qr_text_of(values, crc))
    return Specimen(MappingProxyType(values))


def red_letter_of(blue: Specimen) -> Specimen:
    """Make the red-letter invoice that takes a fully digital invoice back, whole."""
    number = blue.text(Field.INVOICE_NUMBER)
    confirmation = f"99{blue.issue_date:%y%m}1001234567"
    day = blue.issue_date + timedelta(days=3)
    parties = {name.value: blue.values[name] for name in PARTY_FIELDS if name in blue.values}
    changes: dict[str, FieldValue] = {
        **parties,
        "invoice_number": digits_of(20, f"{day:%y}992", Random(f"red {number}")),
        "issue_date": day,
        "red_letter": True,
        "original_invoice_number": number,
        "red_letter_confirmation_number": confirmation,
        "remarks": f"被红冲蓝字数电发票号码：{number} 红字发票信息确认单编号：{confirmation}",
    }
    lines = tuple(negated(line) for line in blue.lines)
    return make_invoice(blue.kind, lines, 0, "A", **changes)


def qr_text_of(values: Mapping[Field, FieldValue], crc: str = "A") -> str:
    """Write the QR text of an invoice, with the CRC variant "A" or "B", or without any ("")."""
    kind, day = values[Field.KIND], values[Field.ISSUE_DATE]
    assert isinstance(kind, InvoiceKind)
    assert isinstance(day, date)
    with_tax = kind.is_fully_digital or kind is InvoiceKind.USED_VEHICLE
    amount = values[Field.TOTAL_INCLUDING_TAX if with_tax else Field.AMOUNT_EXCLUDING_TAX]
    assert isinstance(amount, Decimal)
    code, check = (str(values.get(name, "")) for name in (Field.INVOICE_CODE, Field.CHECK_CODE))
    number = values[Field.INVOICE_NUMBER]
    if kind in SPECIAL_ON_PAPER:
        check = ""
    head = f"01,{KIND_NUMBERS[kind]},{code},{number},{amount_text(amount)},{day:%Y%m%d},{check}"
    if not crc:
        return head
    digits = crc16_umts(head + "," if crc == "A" else head)
    return f"{head},{digits}" + ("" if kind.is_fully_digital else ",")


def with_wrong(specimen: Specimen, name: Field) -> Specimen:
    """Give a copy in which this one field is wrong, in a form that a forger would choose.

    The value stays well-formed: another digit, another name, one yuan more. Every other field,
    the QR text among them, still says what it said.
    """
    return specimen.changed({name: _wrong(name, specimen.values[name], specimen)})


def _wrong(name: Field, value: FieldValue, specimen: Specimen) -> FieldValue:
    if name is Field.QR_TEXT:
        other = with_wrong(specimen, Field.INVOICE_NUMBER)
        return qr_text_of(other.values)
    if name is Field.TOTAL_IN_WORDS:
        return amount_in_words(specimen.amount(Field.TOTAL_INCLUDING_TAX) + 100)
    if name in {Field.SELLER_TAXPAYER_ID, Field.BUYER_TAXPAYER_ID}:
        return with_wrong_check_character(str(value))
    return _wrong_value(value)


def _wrong_value(value: FieldValue) -> FieldValue:
    if isinstance(value, InvoiceKind):
        return InvoiceKind.VAT_ROLL if value is InvoiceKind.TOLL else InvoiceKind.TOLL
    if isinstance(value, bool):
        return not value
    if isinstance(value, Decimal):
        return value + 1
    if isinstance(value, date):
        return value + timedelta(days=1)
    if isinstance(value, tuple):
        return (replace(value[0], amount=(value[0].amount or Decimal(0)) + 1), *value[1:])
    return _wrong_text(value)


def _wrong_text(value: str) -> str:
    if value and value[-1].isascii() and value[-1].isdigit():
        return value[:-1] + str((int(value[-1]) + 1) % 10)
    return value + "错"
