"""What catches an edited page; and what must not raise an alarm on a genuine one."""

from datetime import date
from decimal import Decimal

import pytest

from invoice_desktop.domain.evidence import Evidence
from invoice_desktop.domain.invoice import Field, FieldValue, InvoiceKind, InvoiceLine, Source
from invoice_desktop.domain.verdict import Finding, Outcome
from invoice_desktop.verification.agreement import sources_agree
from invoice_desktop.verification.kind_agreement import file_name_agrees, kinds_agree
from tests.unit.verification.making import PLACE, evidence, on_page, reading

TOTAL = Field.TOTAL_INCLUDING_TAX


def only(found: Evidence) -> Finding:
    (finding,) = sources_agree(found)
    return finding


def two(name: Field, first: FieldValue, second: FieldValue, page: str = "x") -> Evidence:
    """Give a field as the QR code has it and as it was found on the page."""
    qr = reading(name, first, Source.QR)
    return evidence(qr, on_page(name, second), visible_text=page)


def test_an_edited_amount_contradicts_the_untouched_qr_code() -> None:
    found = only(two(TOTAL, Decimal("4449.00"), Decimal("9449.00"), "合计 ¥9,449.00"))
    assert found.reason == "sources_contradict"
    assert found.details["field"] == "total_including_tax"
    assert (found.details["first"], found.details["second"]) == ("4449.00", "9449.00")
    assert (found.details["first_source"], found.details["second_source"]) == ("QR", "VISIBLE_TEXT")
    assert found.places == (PLACE, PLACE)


@pytest.mark.parametrize("page", ["¥9,449.00 … ¥4,449.00", "￥4449"])
def test_a_value_that_stands_elsewhere_on_the_page_may_have_been_misread(page: str) -> None:
    found = only(two(TOTAL, Decimal("4449.00"), Decimal("9449.00"), page))
    assert found.reason == "sources_differ"


def test_without_the_page_s_text_nothing_is_beyond_a_misreading() -> None:
    assert only(two(TOTAL, Decimal("1.00"), Decimal("2.00"), "")).reason == "sources_differ"


@pytest.mark.parametrize("page", ["2024年05月28日", "2024-05-28", "2024年5月28日", "20240528"])
def test_dates_are_looked_for_in_every_way_they_are_written(page: str) -> None:
    found = two(Field.ISSUE_DATE, date(2024, 5, 28), date(2024, 5, 29), page)
    assert only(found).reason == "sources_differ"
    found = two(Field.ISSUE_DATE, date(2024, 5, 28), date(2024, 5, 29), "2024年05月29日")
    assert only(found).reason == "sources_contradict"


def test_two_exact_sources_that_differ_contradict() -> None:
    found = evidence(
        reading(Field.INVOICE_NUMBER, "1" * 20), reading(Field.INVOICE_NUMBER, "2" * 20, Source.QR)
    )
    assert only(found).reason == "sources_contradict"


def test_what_was_typed_or_recognised_never_contradicts() -> None:
    for source in (Source.TYPED, Source.OCR):
        found = evidence(
            reading(TOTAL, Decimal("1.00"), Source.QR),
            reading(TOTAL, Decimal("2.00"), source, exact=False),
            visible_text="2.00",
        )
        assert only(found).reason == "sources_differ"


def test_amounts_in_a_file_s_properties_never_contradict() -> None:
    found = evidence(
        reading(TOTAL, Decimal("1.00")), reading(TOTAL, Decimal("2.00"), Source.FILE_METADATA)
    )
    assert only(found).reason == "sources_differ"


def test_a_number_in_a_file_s_properties_does() -> None:
    found = evidence(
        reading(Field.INVOICE_NUMBER, "12345678"),
        reading(Field.INVOICE_NUMBER, "12345679", Source.FILE_METADATA),
    )
    assert only(found).reason == "sources_contradict"


def test_a_company_name_that_differs_is_a_doubt_at_most() -> None:
    found = evidence(
        reading(Field.SELLER_NAME, "甲公司"), reading(Field.SELLER_NAME, "乙公司", Source.QR)
    )
    assert only(found).reason == "sources_differ"


@pytest.mark.parametrize(
    ("name", "first", "second"),
    [
        (Field.SELLER_NAME, "上海（甲）有限公司", "上海(甲) 有限公司"),
        (Field.SELLER_NAME, "⺠生公司", "民生公司"),
        (Field.SELLER_NAME, "⼦公司", "子公司"),
        (Field.SELLER_NAME, "ＡＢＣ公司", "abc公司"),
        (Field.CHECK_CODE, "16197 83356 74145 07415", "16197833567414507415"),
        (Field.TOTAL_IN_WORDS, "壹佰元整", "壹佰圆整"),
        (Field.BUYER_TAXPAYER_ID, "9111000007311XXXX*", "9111000007311XXXX5"),
        (Field.TRAVELLER_ID, "4301**********1234", "4301********5*1234"),
        (Field.SELLER_ADDRESS_AND_PHONE, "上海市中山路1号 021-1234", "上海市中山路1号"),
        (TOTAL, Decimal(57), Decimal("57.00")),
        (Field.RED_LETTER, True, True),
    ],
)
def test_two_ways_of_writing_the_same_agree(
    name: Field, first: FieldValue, second: FieldValue
) -> None:
    found = only(two(name, first, second))
    assert found.reason == "all_sources_agree"
    assert found.details["sources"] == "QR,VISIBLE_TEXT"


@pytest.mark.parametrize(
    ("name", "first", "second"),
    [
        (Field.TOTAL_IN_WORDS, "壹佰元整", "贰佰圆整"),
        (Field.TOTAL_IN_WORDS, "壹佰元整", "看不清"),
        (Field.TOTAL_IN_WORDS, "看不清", "贰佰圆整"),
        (Field.TRAVELLER_ID, "4301***1234", "4301***12345"),
        (Field.REMARKS, "a", "abcd"),
        (Field.INVOICE_NUMBER, "00015045", "15046"),
        (Field.CHECK_CODE, "1" * 20, "1111"),
        (Field.CHECK_CODE, "1" * 20, "1" * 19 + "2"),
    ],
)
def test_what_really_differs_is_said(name: Field, first: str, second: str) -> None:
    assert only(two(name, first, second)).outcome is Outcome.FAILED


def test_the_last_six_digits_of_a_check_code_are_enough_when_typed() -> None:
    found = evidence(
        reading(Field.CHECK_CODE, "16197833567414507415", Source.QR),
        reading(Field.CHECK_CODE, "507415", Source.TYPED, exact=False),
    )
    assert only(found).reason == "all_sources_agree"


def test_the_gravest_difference_of_a_field_is_reported() -> None:
    found = evidence(
        reading(TOTAL, Decimal("1.00")),
        reading(TOTAL, Decimal("2.00"), Source.FILE_METADATA),
        reading(TOTAL, Decimal("3.00"), Source.QR),
    )
    assert only(found).details["second"] == "3.00"


def test_what_is_compared_elsewhere_is_left_out() -> None:
    found = evidence(
        reading(Field.QR_TEXT, "a", Source.QR),
        reading(Field.QR_TEXT, "b", Source.QR),
        reading(Field.INVOICE_NUMBER, "1", Source.QR),
        reading(Field.INVOICE_NUMBER, "2", Source.FILE_NAME),
    )
    assert only(found).reason == "single_source"


def lines(*amounts: str | None) -> tuple[InvoiceLine, ...]:
    return tuple(
        InvoiceLine(name="纸", amount=Decimal(each) if each else None, tax_amount=Decimal(0))
        for each in amounts
    )


def test_lines_are_compared_one_by_one() -> None:
    same = two(Field.LINES, lines("1.00", None), lines("1.00", "5.00"))
    assert only(same).reason == "all_sources_agree"
    other = only(two(Field.LINES, lines("1.00"), lines("2.00")))
    assert other.reason == "sources_differ"
    assert other.details["second"] == "纸 2.00"


def test_a_different_number_of_lines_is_no_answer() -> None:
    assert only(two(Field.LINES, lines("1.00"), lines("1.00", "2.00"))).reason == "single_source"
    assert only(two(Field.LINES, lines("1.00"), "?")).reason == "single_source"


def kinds(*named: InvoiceKind) -> Finding:
    return kinds_agree(evidence(*(reading(Field.KIND, kind, Source.QR) for kind in named)))


def test_kinds() -> None:
    special, ordinary = InvoiceKind.FULLY_DIGITAL_SPECIAL, InvoiceKind.FULLY_DIGITAL_ORDINARY
    assert kinds(special).reason == "single_kind"
    assert kinds(special, special).reason == "all_kinds_agree"
    assert kinds(ordinary, InvoiceKind.TOLL).reason == "all_kinds_agree"
    differing = kinds(special, ordinary)
    assert differing.reason == "kinds_differ"
    assert differing.details["second_kind"] == "FULLY_DIGITAL_ORDINARY"


def test_the_file_name_is_a_hint() -> None:
    hint = reading(Field.INVOICE_NUMBER, "1" * 20, Source.FILE_NAME)
    named = evidence(hint, name=f"dzfp_{'1' * 20}.pdf")
    assert file_name_agrees(named, "1" * 20).reason == "file_name_matches"
    differing = file_name_agrees(named, "2" * 20)
    assert differing.outcome is Outcome.INDETERMINATE
    assert differing.details["number"] == "1" * 20
    assert file_name_agrees(named, None).reason == "no_number_in_name"
    assert file_name_agrees(evidence(), "1").reason == "no_number_in_name"
