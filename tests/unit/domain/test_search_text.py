from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from invoice_desktop.domain.search_periods import days_of
from invoice_desktop.domain.search_text import (
    AmountWithin,
    CodeBegins,
    Initials,
    IssuedWithin,
    Meaning,
    NamePart,
    NumberBegins,
    NumberEnds,
    NumberIs,
    TaxpayerIdBegins,
    WordPart,
    parse_search_text,
)

TODAY = date(2026, 11, 23)


def within(least: str | None, most: str | None) -> AmountWithin:
    return AmountWithin(
        None if least is None else Decimal(least), None if most is None else Decimal(most)
    )


def issued(first: str, last: str) -> IssuedWithin:
    return IssuedWithin((date.fromisoformat(first), date.fromisoformat(last)))


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("25992000000012345678", NumberIs("25992000000012345678")),
        ("2599 2000 0000 1234 5678", NumberIs("25992000000012345678")),
        ("2599-2000-0000-1234-5678", NumberIs("25992000000012345678")),
        ("87654321", NumberIs("87654321")),
        ("345678", NumberEnds("345678")),
        ("25992000", NumberBegins("25992000")),
        ("099012000111", CodeBegins("099012000111")),
        ("91990100ma0testx1y", TaxpayerIdBegins("91990100MA0TESTX1Y")),
        ("公", NamePart("公")),
        ("青禾（测试）有限", NamePart("青禾测试有限")),
        ("shyk", Initials("shyk")),
        ("SHYK", Initials("shyk")),
        ("复印纸", WordPart("复印纸")),
        ("526", within("526", "526")),
        ("¥1,234.50", within("1234.50", "1234.50")),
        ("1234元", within("1234", "1234")),
        ("100-200", within("100", "200")),
        ("100~200", within("100", "200")),
        ("100到200元", within("100", "200")),
        (">1000", within("1000", None)),
        ("≥ 500", within("500", None)),
        ("over 500", within("500", None)),
        ("<50", within(None, "50")),
        ("低于50", within(None, "50")),
        ("2026-03-14", issued("2026-03-14", "2026-03-14")),
        ("20260314", issued("2026-03-14", "2026-03-14")),
        ("2026年3月", issued("2026-03-01", "2026-03-31")),
        ("last month", issued("2026-10-01", "2026-10-31")),
        ("Q1 2026", issued("2026-01-01", "2026-03-31")),
        ("March 2026", issued("2026-03-01", "2026-03-31")),
        ("2026", issued("2026-01-01", "2026-12-31")),
    ],
)
def test_a_text_means(text: str, meaning: Meaning) -> None:
    (word,) = parse_search_text(text, TODAY)
    assert meaning in word


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("今天", "2026-11-23", "2026-11-23"),
        ("yesterday", "2026-11-22", "2026-11-22"),
        ("本周", "2026-11-23", "2026-11-29"),
        ("last week", "2026-11-16", "2026-11-22"),
        ("本月", "2026-11-01", "2026-11-30"),
        ("上個月", "2026-10-01", "2026-10-31"),
        ("本季度", "2026-10-01", "2026-12-31"),
        ("上季度", "2026-07-01", "2026-09-30"),
        ("第一季度", "2026-01-01", "2026-03-31"),
        ("2025年第4季度", "2025-10-01", "2025-12-31"),
        ("q4 2025", "2025-10-01", "2025-12-31"),
        ("2025 q4", "2025-10-01", "2025-12-31"),
        ("今年", "2026-01-01", "2026-12-31"),
        ("去年", "2025-01-01", "2025-12-31"),
        ("前年", "2024-01-01", "2024-12-31"),
        ("3月", "2026-03-01", "2026-03-31"),
        ("12月", "2025-12-01", "2025-12-31"),
        ("十二月", "2025-12-01", "2025-12-31"),
        ("2024年二月", "2024-02-01", "2024-02-29"),
        ("dec", "2025-12-01", "2025-12-31"),
        ("2026年3月14日", "2026-03-14", "2026-03-14"),
        ("2026/3/4", "2026-03-04", "2026-03-04"),
        ("2026年", "2026-01-01", "2026-12-31"),
    ],
)
def test_a_period_in_plain_words(text: str, first: str, last: str) -> None:
    assert days_of(text, TODAY) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-30",
        "2026-13",
        "13月",
        "0000年",
        "0月",
        "2026.3-4",
        "一月份票",
        "marchy",
        "q5",
        "0000年3月",
    ],
)
def test_no_period(text: str) -> None:
    assert days_of(text, TODAY) is None


def test_a_scanned_code_is_its_invoice() -> None:
    text = "01,10,099012000111,87654321,12345.67,20200731,12345678901234567890,"
    assert parse_search_text(text, TODAY) == ((NumberIs("87654321", "099012000111"),),)


def test_several_words_stay_several() -> None:
    words = parse_search_text("星桥 上个月 >100 A4", TODAY)
    assert [next(iter(word)) for word in words] == [
        NamePart("星桥"),
        issued("2026-10-01", "2026-10-31"),
        within("100", None),
        TaxpayerIdBegins("A4"),
    ]


@pytest.mark.parametrize("text", ["", "  ", "（）", "·", "\0"])
def test_what_says_nothing(text: str) -> None:
    assert parse_search_text(text, TODAY) == ()


def test_a_month_is_no_range_downwards() -> None:
    (word,) = parse_search_text("2026-07", TODAY)
    assert not any(isinstance(meaning, AmountWithin) for meaning in word)


@given(st.text(alphabet=st.characters(), max_size=600))
def test_nothing_that_can_be_typed_breaks_it(text: str) -> None:
    for word in parse_search_text(text, TODAY):
        assert word


@given(
    st.text(alphabet="0123456789-~<>≥.,¥元年月日 季度q第上下个今去lastmonth%_*'\"()", max_size=30)
)
def test_nothing_that_looks_like_a_search_breaks_it(text: str) -> None:
    assert len(parse_search_text(text, TODAY)) <= 12
