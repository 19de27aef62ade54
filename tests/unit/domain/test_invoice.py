from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from invoice_desktop.domain.evidence import Evidence, Input, InputFormat, Reading
from invoice_desktop.domain.invoice import Field, Invoice, InvoiceKind, InvoiceLine, Source
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.trouble import Cancelled, InvalidDate, Trouble
from invoice_desktop.domain.verdict import (
    Acceptance,
    Authenticity,
    Verdict,
    Verification,
    Versions,
)


def test_the_properties_give_each_field_its_type() -> None:
    line = InvoiceLine(name="纸张")
    invoice = Invoice(
        {
            Field.KIND: InvoiceKind.VAT_SPECIAL,
            Field.INVOICE_CODE: "9900154130",
            Field.INVOICE_NUMBER: "12345678",
            Field.CHECK_CODE: "1" * 20,
            Field.ISSUE_DATE: date(2020, 7, 23),
            Field.AMOUNT_EXCLUDING_TAX: Decimal("100.00"),
            Field.TAX_AMOUNT: Decimal("6.00"),
            Field.TOTAL_INCLUDING_TAX: Decimal("106.00"),
            Field.LINES: (line,),
            Field.SELLER_NAME: "甲公司",
            Field.BUYER_TAXPAYER_ID: "99",
        }
    )
    assert invoice.kind is InvoiceKind.VAT_SPECIAL
    assert invoice.check_code == "1" * 20
    assert invoice.issue_date == date(2020, 7, 23)
    assert invoice.amount_excluding_tax == Decimal("100.00")
    assert invoice.tax_amount == Decimal("6.00")
    assert invoice.total_including_tax == Decimal("106.00")
    assert invoice.lines == (line,)
    assert invoice.seller == Party(name="甲公司")
    assert invoice.buyer == Party(taxpayer_id="99")


def test_an_empty_invoice_knows_nothing() -> None:
    invoice = Invoice()
    assert invoice.kind is None
    assert invoice.issue_date is None
    assert invoice.total_including_tax is None
    assert invoice.lines == ()
    assert invoice.seller == Party()
    assert invoice.identity is None


@pytest.mark.parametrize(
    ("code", "number", "identity"),
    [
        (None, "24992000000012345678", "24992000000012345678"),
        ("ignored", "24992000000012345678", "24992000000012345678"),
        ("9900154130", "12345678", "9900154130-12345678"),
        (None, "12345678", None),
    ],
)
def test_the_identity_is_the_long_number_or_code_and_number(
    code: str | None, number: str, identity: str | None
) -> None:
    values = {Field.INVOICE_NUMBER: number} | ({Field.INVOICE_CODE: code} if code else {})
    assert Invoice(values).identity == identity


def test_kinds_know_their_families() -> None:
    assert InvoiceKind.RAILWAY_TICKET.is_fully_digital
    assert not InvoiceKind.VAT_SPECIAL.is_fully_digital
    assert InvoiceKind.VAT_SPECIAL.is_special
    assert not InvoiceKind.VAT_ROLL.is_special


def test_evidence_gives_the_readings_of_one_field() -> None:
    taken = Input("scan", InputFormat.SCAN, 0, "", "")
    first = Reading(Field.DRAWER, "甲", Source.QR)
    other = Reading(Field.PAYEE, "乙", Source.QR)
    second = Reading(Field.DRAWER, "丙", Source.TYPED)
    evidence = Evidence(taken, (first, other, second), signatures=())
    assert evidence.of(Field.DRAWER) == (first, second)
    verification = Verification(
        evidence,
        Invoice(),
        (),
        Verdict(Authenticity.UNPROVEN, Acceptance.REVIEW),
        Versions("1", "1"),
        datetime(2026, 1, 1, tzinfo=UTC),
        "甲",
    )
    assert verification.signature is None


def test_troubles_carry_their_code_and_details() -> None:
    assert isinstance(Cancelled(), Trouble)
    assert Cancelled().code == "cancelled"
    assert InvalidDate(text="20250230").details == {"text": "20250230"}
