"""Coherent invoices of every kind, and copies with exactly one field wrong.

A specimen is what a document says; the other factories draw or write it in their format.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from random import Random
from types import MappingProxyType

from invoice_desktop.domain.invoice import Field, FieldValue, Invoice, InvoiceKind, InvoiceLine
from invoice_desktop.domain.money import CENT, amount_text
from invoice_desktop.domain.qr_payload import crc16_umts
from invoice_desktop.verification.amount_in_words import amount_in_words
from tests.factories.companies import make_company, with_wrong_check_character

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
_CHECK_CODE_KINDS = frozenset(
    {
        InvoiceKind.VAT_ORDINARY,
        InvoiceKind.VAT_ELECTRONIC_ORDINARY,
        InvoiceKind.VAT_ELECTRONIC_SPECIAL,
        InvoiceKind.VAT_ROLL,
        InvoiceKind.TOLL,
        InvoiceKind.DIGITAL_ON_PAPER_ORDINARY,
    }
)
_TRAVEL = frozenset({InvoiceKind.RAILWAY_TICKET, InvoiceKind.AIR_ITINERARY})
_GOODS = (
    ("*餐饮服务*餐费", "", "次", "3070401000000000000"),
    ("*纸制品*复印纸", "A4 70g", "箱", "1060105040000000000"),
    ("*信息技术服务*软件开发费", "样例版", "项", "3040201010000000000"),
    ("*文具*中性笔", "0.5mm", "支", "1060408990000000000"),
)


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
    values |= _identity(kind, seed, random)
    values |= _parties(kind, seed)
    values |= _travel(kind, random) if kind in _TRAVEL else _goods(lines, random)
    values |= _people(kind)
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
    parties = {name.value: blue.values[name] for name in _PARTY_FIELDS if name in blue.values}
    return make_invoice(
        blue.kind,
        lines=tuple(_negated(line) for line in blue.lines),
        **parties,
        invoice_number=_digits(20, f"{day:%y}992", Random(f"red {number}")),
        issue_date=day,
        red_letter=True,
        original_invoice_number=number,
        red_letter_confirmation_number=confirmation,
        remarks=f"被红冲蓝字数电发票号码：{number} 红字发票信息确认单编号：{confirmation}",
    )


def qr_text_of(values: Mapping[Field, FieldValue], crc: str = "A") -> str:
    """Write the QR text of an invoice, with the CRC variant "A" or "B", or without any ("")."""
    kind, day = values[Field.KIND], values[Field.ISSUE_DATE]
    assert isinstance(kind, InvoiceKind)
    assert isinstance(day, date)
    with_tax = kind.is_fully_digital or kind is InvoiceKind.USED_VEHICLE
    amount = values[Field.TOTAL_INCLUDING_TAX if with_tax else Field.AMOUNT_EXCLUDING_TAX]
    assert isinstance(amount, Decimal)
    code, check = (
        str(values.get(name, "")) for name in (Field.INVOICE_CODE, Field.CHECK_CODE)
    )
    number = values[Field.INVOICE_NUMBER]
    if kind in _SPECIAL_ON_PAPER:
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
        return (replace(value[0], amount=(value[0].amount or 0) + 1), *value[1:])
    return _wrong_text(value)


def _wrong_text(value: str) -> str:
    if value and value[-1].isascii() and value[-1].isdigit():
        return value[:-1] + str((int(value[-1]) + 1) % 10)
    return value + "错"


def _identity(kind: InvoiceKind, seed: int, random: Random) -> dict[Field, FieldValue]:
    day = _first_day(kind) + timedelta(days=seed % 28)
    if kind.is_fully_digital:
        number = _digits(20, f"{day:%y}992", random)
        return {Field.INVOICE_NUMBER: number, Field.ISSUE_DATE: day}
    found: dict[Field, FieldValue] = {
        Field.INVOICE_CODE: _code(kind, day),
        Field.INVOICE_NUMBER: _digits(8, "", random),
        Field.ISSUE_DATE: day,
        Field.MACHINE_NUMBER: _digits(12, "99", random),
        Field.CIPHER_AREA: "".join(random.choices("0123456789+-*/<>", k=112)),
    }
    if kind in _CHECK_CODE_KINDS:
        found[Field.CHECK_CODE] = _digits(20, "", random)
    return found


def _first_day(kind: InvoiceKind) -> date:
    if kind.is_fully_digital:
        return date(2026, 3, 1)
    on_paper = kind.name.startswith("DIGITAL_ON_PAPER")
    return date(2023, 5, 1) if on_paper else date(2020, 7, 1)


def _code(kind: InvoiceKind, day: date) -> str:
    if kind in {InvoiceKind.VAT_SPECIAL, InvoiceKind.DIGITAL_ON_PAPER_SPECIAL}:
        return f"9901{day:%y}1130"
    if kind in {InvoiceKind.VAT_ORDINARY, InvoiceKind.DIGITAL_ON_PAPER_ORDINARY}:
        return f"9901{day:%y}1320"
    return f"09901{day:%y}001{_SUFFIXES.get(kind, '11')}"


def _parties(kind: InvoiceKind, seed: int) -> dict[Field, FieldValue]:
    seller, buyer = make_company(2 * seed), make_company(2 * seed + 1)
    found: dict[Field, FieldValue] = {
        Field.BUYER_NAME: buyer.name,
        Field.BUYER_TAXPAYER_ID: buyer.taxpayer_id,
    }
    if kind is InvoiceKind.RAILWAY_TICKET:
        return found
    found |= {Field.SELLER_NAME: seller.name, Field.SELLER_TAXPAYER_ID: seller.taxpayer_id}
    if not kind.is_fully_digital:
        found |= {
            Field.SELLER_ADDRESS_AND_PHONE: seller.address_and_phone,
            Field.SELLER_BANK_AND_ACCOUNT: seller.bank_and_account,
            Field.BUYER_ADDRESS_AND_PHONE: buyer.address_and_phone,
            Field.BUYER_BANK_AND_ACCOUNT: buyer.bank_and_account,
        }
    return found


def _goods(lines: int | tuple[InvoiceLine, ...], random: Random) -> dict[Field, FieldValue]:
    given = (
        tuple(_line(random, index) for index in range(lines)) if isinstance(lines, int) else lines
    )
    net = sum((line.amount or Decimal(0) for line in given), Decimal(0))
    tax = sum((line.tax_amount or Decimal(0) for line in given), Decimal(0))
    return {
        Field.LINES: given,
        Field.AMOUNT_EXCLUDING_TAX: net.quantize(CENT),
        Field.TAX_AMOUNT: tax.quantize(CENT),
        Field.TOTAL_INCLUDING_TAX: (net + tax).quantize(CENT),
    }


def _line(random: Random, index: int) -> InvoiceLine:
    name, specification, unit, classification = _GOODS[index % len(_GOODS)]
    quantity = Decimal(random.randint(1, 20))
    price = Decimal(random.randint(100, 99999)) / 100
    rate = random.choice((Decimal("0.06"), Decimal("0.13")))
    amount = (quantity * price).quantize(CENT)
    return InvoiceLine(
        name=name,
        specification=specification,
        unit=unit,
        quantity=quantity,
        unit_price=price,
        amount=amount,
        tax_rate=rate,
        tax_rate_text=f"{rate * 100:.0f}%",
        tax_amount=(amount * rate).quantize(CENT, ROUND_HALF_UP),
        tax_classification_code=classification,
    )


def _negated(line: InvoiceLine) -> InvoiceLine:
    assert line.amount is not None
    assert line.tax_amount is not None
    assert line.quantity is not None
    return replace(
        line, amount=-line.amount, tax_amount=-line.tax_amount, quantity=-line.quantity
    )


def _travel(kind: InvoiceKind, random: Random) -> dict[Field, FieldValue]:
    traveller: dict[Field, FieldValue] = {
        Field.TRAVELLER: "样本旅客",
        Field.TRAVELLER_ID: "990100********001X",
        Field.TRAVEL_DATE: date(2026, 2, 19),
    }
    if kind is InvoiceKind.RAILWAY_TICKET:
        return traveller | _train(random)
    return traveller | _flight(random)


def _train(random: Random) -> dict[Field, FieldValue]:
    fare = Decimal(random.randint(20, 900)).quantize(CENT)
    net = (fare / Decimal("1.09")).quantize(CENT, ROUND_HALF_UP)
    return {
        Field.DEPARTURE: "假想南",
        Field.DESTINATION: "样例西",
        Field.TRAIN_OR_FLIGHT: "G9901",
        Field.SEAT: "04车11D号",
        Field.TICKET_NUMBER: _digits(21, "99", random),
        Field.FARE: fare,
        Field.AMOUNT_EXCLUDING_TAX: net,
        Field.TAX_AMOUNT: fare - net,
        Field.TOTAL_INCLUDING_TAX: fare,
    }


def _flight(random: Random) -> dict[Field, FieldValue]:
    fare = Decimal(random.randint(30000, 90000)) / 100
    fuel, fund = Decimal("64.22"), Decimal("50.00")
    tax = ((fare + fuel) * Decimal("0.09")).quantize(CENT, ROUND_HALF_UP)
    return {
        Field.DEPARTURE: "假想",
        Field.DESTINATION: "样例",
        Field.TRAIN_OR_FLIGHT: "ZZ9901",
        Field.TICKET_NUMBER: _digits(13, "999", random),
        Field.FARE: fare.quantize(CENT),
        Field.FUEL_SURCHARGE: fuel,
        Field.CIVIL_AVIATION_FUND: fund,
        Field.OTHER_TAXES: Decimal("0.00"),
        Field.TAX_AMOUNT: tax,
        Field.TOTAL_INCLUDING_TAX: (fare + fuel + tax + fund).quantize(CENT),
    }


def _people(kind: InvoiceKind) -> dict[Field, FieldValue]:
    if kind is InvoiceKind.RAILWAY_TICKET:
        return {}
    found: dict[Field, FieldValue] = {Field.DRAWER: "样本开票员", Field.REMARKS: "TEST SAMPLE"}
    if not kind.is_fully_digital:
        found |= {Field.PAYEE: "样本收款员", Field.REVIEWER: "样本复核员"}
    return found


def _digits(length: int, start: str, random: Random) -> str:
    return start + "".join(random.choices("0123456789", k=length - len(start)))


_SPECIAL_ON_PAPER = frozenset({InvoiceKind.VAT_SPECIAL, InvoiceKind.DIGITAL_ON_PAPER_SPECIAL})
_SUFFIXES = {
    InvoiceKind.TOLL: "12",
    InvoiceKind.VAT_ELECTRONIC_SPECIAL: "13",
    InvoiceKind.VAT_ROLL: "07",
}
_PARTY_FIELDS = (
    Field.SELLER_NAME,
    Field.SELLER_TAXPAYER_ID,
    Field.BUYER_NAME,
    Field.BUYER_TAXPAYER_ID,
)
