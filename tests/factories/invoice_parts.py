"""What invented invoices are made of: numbers, parties, goods, journeys, people."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from random import Random

from invoice_desktop.domain.invoice import Field, FieldValue, InvoiceKind, InvoiceLine
from invoice_desktop.domain.money import CENT
from tests.factories.companies import make_company

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
TRAVEL = frozenset({InvoiceKind.RAILWAY_TICKET, InvoiceKind.AIR_ITINERARY})
_GOODS = (
    ("*餐饮服务*餐费", "", "次", "3070401000000000000"),
    ("*纸制品*复印纸", "A4 70g", "箱", "1060105040000000000"),
    ("*信息技术服务*软件开发费", "样例版", "项", "3040201010000000000"),
    ("*文具*中性笔", "0.5mm", "支", "1060408990000000000"),
)
SPECIAL_ON_PAPER = frozenset({InvoiceKind.VAT_SPECIAL, InvoiceKind.DIGITAL_ON_PAPER_SPECIAL})
_SUFFIXES = {
    InvoiceKind.TOLL: "12",
    InvoiceKind.VAT_ELECTRONIC_SPECIAL: "13",
    InvoiceKind.VAT_ROLL: "07",
}
PARTY_FIELDS = (
    Field.SELLER_NAME,
    Field.SELLER_TAXPAYER_ID,
    Field.BUYER_NAME,
    Field.BUYER_TAXPAYER_ID,
)


def identity_of(kind: InvoiceKind, seed: int, random: Random) -> dict[Field, FieldValue]:
    day = _first_day(kind) + timedelta(days=seed % 28)
    if kind.is_fully_digital:
        number = digits_of(20, f"{day:%y}992", random)
        return {Field.INVOICE_NUMBER: number, Field.ISSUE_DATE: day}
    found: dict[Field, FieldValue] = {
        Field.INVOICE_CODE: _code(kind, day),
        Field.INVOICE_NUMBER: digits_of(8, "", random),
        Field.ISSUE_DATE: day,
        Field.MACHINE_NUMBER: digits_of(12, "99", random),
        Field.CIPHER_AREA: "".join(random.choices("0123456789+-*/<>", k=112)),
    }
    if kind in _CHECK_CODE_KINDS:
        found[Field.CHECK_CODE] = digits_of(20, "", random)
    return found


def _first_day(kind: InvoiceKind) -> date:
    if kind.is_fully_digital:
        return date(2026, 3, 1)
    if kind is InvoiceKind.VAT_ELECTRONIC_SPECIAL:
        return date(2021, 3, 1)
    on_paper = kind.name.startswith("DIGITAL_ON_PAPER")
    return date(2023, 5, 1) if on_paper else date(2020, 7, 1)


def _code(kind: InvoiceKind, day: date) -> str:
    if kind in {InvoiceKind.VAT_SPECIAL, InvoiceKind.DIGITAL_ON_PAPER_SPECIAL}:
        return f"9901{day:%y}1130"
    if kind in {InvoiceKind.VAT_ORDINARY, InvoiceKind.DIGITAL_ON_PAPER_ORDINARY}:
        return f"9901{day:%y}1320"
    return f"09901{day:%y}001{_SUFFIXES.get(kind, '11')}"


def parties_of(kind: InvoiceKind, seed: int) -> dict[Field, FieldValue]:
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


def goods_of(lines: int | tuple[InvoiceLine, ...], random: Random) -> dict[Field, FieldValue]:
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


def negated(line: InvoiceLine) -> InvoiceLine:
    assert line.amount is not None
    assert line.tax_amount is not None
    assert line.quantity is not None
    return replace(line, amount=-line.amount, tax_amount=-line.tax_amount, quantity=-line.quantity)


def travel_of(kind: InvoiceKind, random: Random) -> dict[Field, FieldValue]:
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
        Field.TICKET_NUMBER: digits_of(21, "99", random),
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
        Field.TICKET_NUMBER: digits_of(13, "999", random),
        Field.FARE: fare.quantize(CENT),
        Field.FUEL_SURCHARGE: fuel,
        Field.CIVIL_AVIATION_FUND: fund,
        Field.OTHER_TAXES: Decimal("0.00"),
        Field.TAX_AMOUNT: tax,
        Field.TOTAL_INCLUDING_TAX: (fare + fuel + tax + fund).quantize(CENT),
    }


def people_of(kind: InvoiceKind) -> dict[Field, FieldValue]:
    if kind is InvoiceKind.RAILWAY_TICKET:
        return {}
    found: dict[Field, FieldValue] = {Field.DRAWER: "样本开票员", Field.REMARKS: "TEST SAMPLE"}
    if not kind.is_fully_digital:
        found |= {Field.PAYEE: "样本收款员", Field.REVIEWER: "样本复核员"}
    return found


def digits_of(length: int, start: str, random: Random) -> str:
    return start + "".join(random.choices("0123456789", k=length - len(start)))
