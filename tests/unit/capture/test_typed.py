"""Typed forms: what each kind asks for, and what is wrong with an entry."""

from datetime import date
from decimal import Decimal

import pytest

from invoice_desktop.capture.typed import capture_typed, fields_of_kind
from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.domain.invoice import Field, InvoiceKind, Source
from invoice_desktop.domain.trouble import InvalidEntry
from tests.factories.invoices import KIND_NUMBERS, make_invoice

DIGITAL = {
    Field.INVOICE_NUMBER: "26992000000000000018",
    Field.ISSUE_DATE: "2026-03-01",
    Field.TOTAL_INCLUDING_TAX: "200.50",
}
PAPER = {
    Field.INVOICE_CODE: "099012000111",
    Field.INVOICE_NUMBER: "04875996",
    Field.ISSUE_DATE: "2020-07-01",
    Field.CHECK_CODE: "802165",
}
ORDINARY = InvoiceKind.VAT_ELECTRONIC_ORDINARY
FULLY_DIGITAL = InvoiceKind.FULLY_DIGITAL_ORDINARY


def _trouble(kind: InvoiceKind, entries: dict[Field, str]) -> tuple[str, str]:
    with pytest.raises(InvalidEntry) as caught:
        capture_typed(kind, entries)
    return caught.value.code, caught.value.details["field"]


@pytest.mark.parametrize("kind", InvoiceKind)
def test_every_kind_has_its_form(kind: InvoiceKind) -> None:
    fields = fields_of_kind(kind)
    assert (Field.INVOICE_CODE in fields) is not kind.is_fully_digital
    assert {Field.INVOICE_NUMBER, Field.ISSUE_DATE} < set(fields)


@pytest.mark.parametrize("kind", KIND_NUMBERS)
def test_a_right_form_gives_its_fields(kind: InvoiceKind) -> None:
    specimen = make_invoice(kind)
    entries = {name: str(specimen.values[name]) for name in fields_of_kind(kind)}
    (evidence,) = capture_typed(kind, entries).evidences
    values = {each.field: each.value for each in evidence.readings}
    assert values == {name: specimen.values[name] for name in (*entries, Field.KIND)}
    assert {(each.source, each.exact) for each in evidence.readings} == {(Source.TYPED, False)}
    assert evidence.input.format is InputFormat.TYPED


@pytest.mark.parametrize(
    "text",
    ["2026-03-01", "2026/3/1", "2026.03.01", "20260301", "2026年3月1日", "２０２６年０３月０１日"],
)
def test_dates_in_several_forms(text: str) -> None:
    (evidence,) = capture_typed(FULLY_DIGITAL, DIGITAL | {Field.ISSUE_DATE: text}).evidences
    assert evidence.of(Field.ISSUE_DATE)[0].value == date(2026, 3, 1)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("200.5", "200.50"), ("￥1,200.50", "1200.50"), ("-57", "-57.00"), ("１２", "12.00"),
     ("-0", "0.00")],
)  # fmt: skip
def test_amounts_in_several_forms(text: str, wanted: str) -> None:
    entries = DIGITAL | {Field.TOTAL_INCLUDING_TAX: text}
    (evidence,) = capture_typed(FULLY_DIGITAL, entries).evidences
    assert evidence.of(Field.TOTAL_INCLUDING_TAX)[0].value == Decimal(wanted)


@pytest.mark.parametrize("text", ["802165", "77669 85689 07178 02165", "77669856890717802165"])
def test_the_check_code_may_be_whole_or_its_end(text: str) -> None:
    (evidence,) = capture_typed(ORDINARY, PAPER | {Field.CHECK_CODE: text}).evidences
    assert evidence.of(Field.CHECK_CODE)[0].value == text.replace(" ", "")


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        (Field.INVOICE_NUMBER, "", "entry_missing"),
        (Field.INVOICE_NUMBER, "  ", "entry_missing"),
        (Field.INVOICE_NUMBER, "04875996", "entry_bad_number"),
        (Field.INVOICE_NUMBER, "2699200000000000001X", "entry_bad_number"),
        (Field.ISSUE_DATE, "20250230", "entry_bad_date"),
        (Field.ISSUE_DATE, "yesterday", "entry_bad_date"),
        (Field.TOTAL_INCLUDING_TAX, "1e9", "entry_bad_amount"),
        (Field.TOTAL_INCLUDING_TAX, "NaN", "entry_bad_amount"),
        (Field.TOTAL_INCLUDING_TAX, "1.005", "entry_bad_amount"),
        (Field.TOTAL_INCLUDING_TAX, "9" * 30, "entry_bad_amount"),
        (Field.SELLER_NAME, "长" * 501, "entry_too_long"),
        (Field.SELLER_TAXPAYER_ID, "123", "entry_bad_taxpayer_id"),
    ],
)
def test_bad_entries_of_a_digital_invoice(name: Field, text: str, code: str) -> None:
    assert _trouble(FULLY_DIGITAL, DIGITAL | {name: text}) == (code, name.value)


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        (Field.INVOICE_CODE, "0990120001", None),
        (Field.INVOICE_CODE, "09901200011", "entry_bad_code"),
        (Field.INVOICE_NUMBER, "26992000000000000018", "entry_bad_number"),
        (Field.CHECK_CODE, "1234567", "entry_bad_check_code"),
        (Field.CHECK_CODE, "٣٢٣٢٣٢", "entry_bad_check_code"),
    ],
)
def test_bad_entries_of_a_paper_invoice(name: Field, text: str, code: str | None) -> None:
    entries = PAPER | {name: text}
    if code is None:
        assert capture_typed(ORDINARY, entries).evidences
    else:
        assert _trouble(ORDINARY, entries) == (code, name.value)


def test_the_same_form_has_the_same_digests() -> None:
    first = capture_typed(FULLY_DIGITAL, DIGITAL)
    second = capture_typed(
        FULLY_DIGITAL,
        {
            Field.TOTAL_INCLUDING_TAX: "¥200.5",
            Field.ISSUE_DATE: "2026年3月1日",
            Field.INVOICE_NUMBER: "2699 2000 0000 0000 0018",
        },
    )
    assert first.input == second.input


def test_more_than_the_form_asks_is_welcome() -> None:
    entries = DIGITAL | {Field.SELLER_NAME: " 虚构\n公司 ", Field.BUYER_NAME: ""}
    (evidence,) = capture_typed(FULLY_DIGITAL, entries).evidences
    assert evidence.of(Field.SELLER_NAME)[0].value == "虚构 公司"
    assert evidence.of(Field.BUYER_NAME) == ()


def test_a_blockchain_invoice_asks_for_five_characters() -> None:
    entries = PAPER | {
        Field.CHECK_CODE: "a1b2c",
        Field.SELLER_TAXPAYER_ID: "91990100MAMAGW0176",
        Field.AMOUNT_EXCLUDING_TAX: "57",
    }
    (evidence,) = capture_typed(InvoiceKind.BLOCKCHAIN, entries).evidences
    assert evidence.of(Field.CHECK_CODE)[0].value == "a1b2c"
