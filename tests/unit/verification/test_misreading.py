"""What must never be called a contradiction on a genuine invoice, and what must."""

from datetime import date
from decimal import Decimal

import pytest

from invoice_desktop.domain.evidence import Evidence, Reading
from invoice_desktop.domain.invoice import Field, FieldValue, InvoiceKind, InvoiceLine, Source
from invoice_desktop.verification.agreement import sources_agree
from invoice_desktop.verification.misreading import HARD_FIELDS
from tests.unit.verification.making import evidence, on_page, reading

NET, TAX, TOTAL = Field.AMOUNT_EXCLUDING_TAX, Field.TAX_AMOUNT, Field.TOTAL_INCLUDING_TAX
DAY, NUMBER = Field.ISSUE_DATE, Field.INVOICE_NUMBER
DIGITAL = InvoiceKind.FULLY_DIGITAL_ORDINARY


def reasons(found: Evidence) -> dict[str, str]:
    """Give the reason of each compared field."""
    return {each.details.get("field", ""): each.reason for each in sources_agree(found)}


def qr(name: Field, value: FieldValue, raw: str = "") -> Reading:
    return reading(name, value, Source.QR, raw=raw)


def tagged(name: Field, value: FieldValue) -> Reading:
    """Give what a tag of an OFD points to on the page."""
    return reading(name, value, Source.VISIBLE_TEXT)


def reason_of_two(first: Reading, second: Reading, page: str = "") -> str:
    return reasons(evidence(first, second, visible_text=page))[first.field.value]


# what catches


@pytest.mark.parametrize(
    ("name", "true", "edited", "page"),
    [
        (NUMBER, "24992000000012345678", "24992000000012345679", "24992000000012345679"),
        (NUMBER, "12345678", "12345679", "NO 12345679"),
        (Field.INVOICE_CODE, "099002000111", "099002100111", "发票代码:099002100111"),
        (Field.CHECK_CODE, "1" * 20, "1" * 19 + "2", "11111 11111 11111 11112"),
        (Field.BUYER_TAXPAYER_ID, "91990000MA000001X1", "91990000MA000001X2", "91990000MA000001X2"),
        (Field.SELLER_TAXPAYER_ID, "91990000MA000001X1", "91990000MA000002X1", "有限公司"),
        (DAY, date(2024, 5, 28), date(2024, 6, 28), "2024年06月28日"),
        (NET, Decimal("4197.17"), Decimal("9197.17"), "合 计 ¥9197.17"),
        (TAX, Decimal("251.83"), Decimal("551.83"), "¥551.83"),
        (TOTAL, Decimal("4449.00"), Decimal("9449.00"), "（小写）¥9449.00"),
    ],
)
def test_an_edited_page_contradicts_what_the_file_or_the_code_says(
    name: Field, true: FieldValue, edited: FieldValue, page: str
) -> None:
    for source in (Source.QR, Source.MACHINE_DATA):
        sure = reading(name, true, source)
        assert reason_of_two(sure, on_page(name, edited), page) == "sources_contradict"
        assert reason_of_two(sure, tagged(name, edited), page) == "sources_contradict"


@pytest.mark.parametrize(
    ("true", "edited", "page"),
    [
        # the cheapest edit: one more digit
        ("655.00", "1655.00", "¥1655.00"),
        ("655.00", "6655.00", "（小写）¥ 6,655.00 元"),
        ("655.00", "655000.00", "￥655000.00"),
        ("1655.00", "11655.00", "¥11,655.00"),
        ("655.10", "1655.10", "´1655.10"),
        ("480.00", "1480.00", "CNY 330.28 CNY 64.22 9% CNY 35.50 CNY 50.00 CNY 1480.00"),
        # the true amount is hidden in other digits of the page
        ("655.00", "955.00", "24992000000012365500 ¥955.00"),
        ("26.00", "96.00", "2026年03月01日 ¥96.00"),
        ("123.00", "923.00", "电话0999-12345678 ¥923.00"),
    ],
)
def test_a_digit_put_in_front_does_not_hide_behind_the_true_amount(
    true: str, edited: str, page: str
) -> None:
    sure, shown = qr(TOTAL, Decimal(true)), on_page(TOTAL, Decimal(edited))
    assert reason_of_two(sure, shown, page) == "sources_contradict"


@pytest.mark.parametrize("name", sorted(HARD_FIELDS))
def test_swapped_data_contradicts_the_code(name: Field) -> None:
    values: dict[Field, tuple[FieldValue, FieldValue]] = {
        DAY: (date(2024, 5, 28), date(2024, 7, 28)),
        **{each: (Decimal("1.00"), Decimal("9.00")) for each in (NET, TAX, TOTAL)},
    }
    first, second = values.get(name, ("12345678", "87654321"))
    kind = qr(Field.KIND, DIGITAL)
    assert reasons(evidence(kind, qr(name, first), reading(name, second)))[name.value] == (
        "sources_contradict"
    )


def test_two_codes_of_one_invoice_that_differ_contradict() -> None:
    both = evidence(
        qr(NUMBER, "1" * 20),
        qr(TOTAL, Decimal("10.00")),
        qr(NUMBER, "1" * 20),
        qr(TOTAL, Decimal("90.00")),
    )
    assert reasons(both)[TOTAL.value] == "sources_contradict"


# what must not


@pytest.mark.parametrize(
    "page",
    [
        "4449.00",
        "¥4449.00",
        "￥ 4,449.00",
        "´4449.00",
        "4449.00¥",
        "¥ 44 49.00",
        "4449. 00",
        "¥4197.17 ¥251.83 4449.00",
        "1 4449.00 6%",
        "14449.006%",
        "10.646%4449.00*餐饮服务*",
        "４４４９．００",
        "4449.0元",
        "4449元",
        "444900",
        "¥4197.17251.834449.00",
    ],
)
def test_the_true_amount_in_any_shape_on_the_page_excuses_a_misreading(page: str) -> None:
    sure = qr(TOTAL, Decimal("4449.00"))
    assert reason_of_two(sure, on_page(TOTAL, Decimal("9.00")), page) == "sources_differ"
    assert reason_of_two(sure, tagged(TOTAL, Decimal("9.00")), page) == "sources_differ"


def test_what_the_page_itself_says_twice_is_no_contradiction() -> None:
    first, second = tagged(TOTAL, Decimal("1.00")), on_page(TOTAL, Decimal("2.00"))
    assert reason_of_two(first, second, "x") == "sources_differ"


def test_an_unsure_source_beside_the_page_is_no_contradiction() -> None:
    typed = reading(TOTAL, Decimal("1.00"), Source.TYPED, exact=False)
    assert reason_of_two(typed, on_page(TOTAL, Decimal("2.00")), "2.00") == "sources_differ"


def test_an_amount_that_the_other_source_files_under_another_name_is_our_misunderstanding() -> None:
    """A code's amount is with tax on some kinds and without on others."""
    mistaken = evidence(
        qr(TOTAL, Decimal("100.00")),
        reading(NET, Decimal("100.00")),
        reading(TOTAL, Decimal("106.00")),
    )
    assert reasons(mistaken)[TOTAL.value] == "sources_differ"
    mirrored = evidence(
        reading(TOTAL, Decimal("106.00")),
        qr(TOTAL, Decimal("100.00")),
        qr(Field.FARE, Decimal("106.00")),
    )
    assert reasons(mirrored)[TOTAL.value] == "sources_differ"


def test_a_day_of_travel_taken_for_the_day_of_issue_is_our_misunderstanding() -> None:
    ticket = evidence(
        qr(DAY, date(2026, 2, 19)),
        reading(DAY, date(2026, 3, 1)),
        reading(Field.TRAVEL_DATE, date(2026, 2, 19)),
    )
    assert reasons(ticket)[DAY.value] == "sources_differ"


def test_a_time_near_midnight_in_another_zone_is_no_contradiction() -> None:
    stamp = reading(DAY, date(2022, 2, 28), raw="2022-02-28T16:30:00Z")
    assert reason_of_two(qr(DAY, date(2022, 3, 1), "20220301"), stamp) == "sources_differ"
    assert reason_of_two(qr(DAY, date(2022, 3, 2), "20220302"), stamp) == "sources_contradict"
    plain = reading(DAY, date(2022, 2, 28), raw="2022-02-28")
    assert reason_of_two(qr(DAY, date(2022, 3, 1), "20220301"), plain) == "sources_contradict"


def test_a_missing_sign_is_no_contradiction() -> None:
    red = reason_of_two(qr(TOTAL, Decimal("106.00")), reading(TOTAL, Decimal("-106.00")))
    assert red == "sources_differ"


def test_a_digital_invoice_on_paper_has_a_number_of_either_kind() -> None:
    assert reason_of_two(qr(NUMBER, "12345678"), reading(NUMBER, "2" * 20)) == "sources_differ"


@pytest.mark.parametrize(
    ("true", "masked"),
    [
        ("91990000MA000001X1", "9199**********01X1"),
        ("91990000MA000001X1", "91990000MA0000XXXX"),
        ("91990000MA000001X1", "******"),
    ],
)
def test_a_masked_id_agrees_in_what_is_left_of_it(true: str, masked: str) -> None:
    name = Field.BUYER_TAXPAYER_ID
    assert reason_of_two(reading(name, true), on_page(name, masked), masked) == "all_sources_agree"


def test_a_masked_id_of_another_is_a_doubt_at_most() -> None:
    name = Field.BUYER_TAXPAYER_ID
    shown = on_page(name, "9111**********01X1")
    assert reason_of_two(reading(name, "91990000MA000001X1"), shown, "x") == "sources_differ"


@pytest.mark.parametrize(
    "kind",
    [
        InvoiceKind.VAT_ROLL,
        InvoiceKind.TOLL,
        InvoiceKind.MOTOR_VEHICLE,
        InvoiceKind.USED_VEHICLE,
    ],
)
def test_the_amount_of_a_code_that_nobody_has_seen_is_a_doubt_at_most(kind: InvoiceKind) -> None:
    found = evidence(
        qr(Field.KIND, kind),
        qr(NET, Decimal("100.00")),
        on_page(NET, Decimal("103.00")),
        qr(NUMBER, "12345678"),
        on_page(NUMBER, "12345679"),
        visible_text="12345679 ¥103.00",
    )
    assert reasons(found)[NET.value] == "sources_differ"
    assert reasons(found)[NUMBER.value] == "sources_contradict"


def test_such_a_code_excuses_its_own_amount_only() -> None:
    kind = qr(Field.KIND, InvoiceKind.VAT_ROLL)
    coded = evidence(kind, qr(NET, Decimal("100.00")), reading(NET, Decimal("103.00")))
    assert reasons(coded)[NET.value] == "sources_differ"
    data = reading(NET, Decimal("100.00"))
    edited = evidence(kind, data, on_page(NET, Decimal("103.00")), visible_text="¥103.00")
    assert reasons(edited)[NET.value] == "sources_contradict"


def test_other_values_of_the_other_source_excuse_nothing() -> None:
    swapped = evidence(
        qr(TOTAL, Decimal("106.00")),
        qr(DAY, date(2024, 1, 1)),
        reading(NET, Decimal("500.00")),
        reading(TOTAL, Decimal("530.00")),
        reading(DAY, date(2024, 3, 3)),
        reading(Field.TRAVEL_DATE, date(2024, 2, 2)),
    )
    assert reasons(swapped) == {
        TOTAL.value: "sources_contradict",
        DAY.value: "sources_contradict",
    }


def test_two_invoices_taken_for_one_are_a_doubt_at_most() -> None:
    """Two codes on one page, of which the page's text belongs to the first."""
    found = evidence(
        qr(NUMBER, "1" * 20),
        qr(TOTAL, Decimal("10.00")),
        qr(DAY, date(2024, 1, 1)),
        qr(NUMBER, "2" * 20),
        qr(TOTAL, Decimal("20.00")),
        qr(DAY, date(2024, 2, 2)),
        on_page(NUMBER, "1" * 20),
        on_page(TOTAL, Decimal("10.00")),
        on_page(DAY, date(2024, 1, 1)),
        visible_text=f"{'1' * 20} 2024年01月01日 ¥10.00",
    )
    assert set(reasons(found).values()) == {"sources_differ"}


def test_a_source_that_is_right_once_was_misread_once() -> None:
    found = evidence(
        qr(TOTAL, Decimal("10.00")),
        on_page(TOTAL, Decimal("10.00")),
        on_page(TOTAL, Decimal("99.00")),
        # as if the text had lost the true amount
        visible_text="¥99.00",
    )
    assert reasons(found)[TOTAL.value] == "sources_differ"


WHOLE = "甲乙丙丁有限公司"


@pytest.mark.parametrize(
    ("sure", "shown", "page", "agrees"),
    [
        # read too short: the page has the whole name
        (f"{WHOLE}（样例）", WHOLE, f"{WHOLE}\n(样例)", True),
        # the page really has the short one
        (f"{WHOLE}样例分公司", WHOLE, WHOLE, False),
        # a longer name on the page is another company
        (WHOLE, f"{WHOLE}样例分公司", f"{WHOLE}样例分公司", False),
        # the name stands on the page as that of the other party
        (WHOLE, "戊己庚辛有限公司", f"{WHOLE} 戊己庚辛有限公司", False),
        # too short to tell
        (WHOLE, "甲乙", WHOLE, False),
    ],
)
def test_names_that_pages_cut(sure: str, shown: str, page: str, *, agrees: bool) -> None:
    name = Field.BUYER_NAME
    found = reason_of_two(reading(name, sure), on_page(name, shown), page)
    assert found == ("all_sources_agree" if agrees else "sources_differ")


@pytest.mark.parametrize(
    ("name", "sure", "shown", "page", "agrees"),
    [
        # an address read into the bank's place, while the page has the bank too
        (Field.SELLER_BANK_AND_ACCOUNT, "银行 9901", "大道1号", "银行 9901 大道1号", True),
        (Field.SELLER_BANK_AND_ACCOUNT, "银行 9901", "银行 9902", "银行 9902", False),
        (Field.DRAWER, "张三", "张三 复核", "开票人 张三 复核", True),
        (Field.MACHINE_NUMBER, "99001", "99002", "99001 99002", False),
    ],
)
def test_other_texts_that_pages_cut(
    name: Field, sure: str, shown: str, page: str, *, agrees: bool
) -> None:
    found = reason_of_two(reading(name, sure), on_page(name, shown), page)
    assert found == ("all_sources_agree" if agrees else "sources_differ")


def test_an_unsure_source_does_not_excuse_a_name() -> None:
    typed = reading(Field.BUYER_NAME, f"{WHOLE}样例", Source.TYPED, exact=False)
    shown = on_page(Field.BUYER_NAME, WHOLE)
    assert reason_of_two(typed, shown, f"{WHOLE}样例") == "sources_differ"


@pytest.mark.parametrize(
    ("name", "sure", "other"),
    [
        # a blockchain invoice is asked for five characters
        (Field.CHECK_CODE, "12345678901234567890", "67890"),
        (Field.DRAWER, "张三", "张三 样例"),
    ],
)
def test_the_shortest_parts_that_agree(name: Field, sure: str, other: str) -> None:
    assert reason_of_two(reading(name, sure), qr(name, other)) == "all_sources_agree"


def test_leading_zeros_may_be_lost() -> None:
    assert reason_of_two(qr(NUMBER, "00015045"), reading(NUMBER, "15045")) == "all_sources_agree"


# lines


def named(*names: str) -> tuple[InvoiceLine, ...]:
    return tuple(InvoiceLine(name=name, amount=Decimal("1.00")) for name in names)


@pytest.mark.parametrize(
    ("shown", "reason"),
    [
        ("*餐饮服务*餐饮费", "all_sources_agree"),
        ("*餐饮服务*餐", "all_sources_agree"),
        ("*餐饮服务*餐饮费 份 1", "all_sources_agree"),
        ("餐饮费" + "备注很长" * 9 + "*餐饮服务*餐饮费", "all_sources_agree"),
        ("*餐饮服 1 份 务*餐饮费", "all_sources_agree"),
        ("*文具*中性笔", "sources_differ"),
    ],
)
def test_goods_of_another_sort_are_a_doubt_and_wrapped_names_are_none(
    shown: str, reason: str
) -> None:
    first = reading(Field.LINES, named("*餐饮服务*餐饮费"))
    assert reason_of_two(first, on_page(Field.LINES, named(shown))) == reason


def test_every_pair_of_sources_is_compared_line_by_line() -> None:
    found = evidence(
        reading(Field.LINES, named("纸")),
        reading(Field.LINES, named("纸"), Source.FILE_METADATA),
        on_page(Field.LINES, named("白酒")),
    )
    (only,) = sources_agree(found)
    assert (only.reason, only.details["second"]) == ("sources_differ", "白酒")
    same = evidence(
        reading(Field.LINES, named("纸")),
        reading(Field.LINES, named("纸"), Source.FILE_METADATA),
        on_page(Field.LINES, named("纸", "笔")),
    )
    (only,) = sources_agree(same)
    assert (only.reason, only.details["sources"]) == (
        "all_sources_agree",
        "MACHINE_DATA,FILE_METADATA",
    )
