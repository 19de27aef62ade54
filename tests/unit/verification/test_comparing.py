"""Two ways of writing the same thing, and what stands on a page."""

from datetime import date
from decimal import Decimal

import pytest

from invoice_desktop.domain.invoice import FieldValue, InvoiceKind
from invoice_desktop.verification.comparing import (
    agree_but_for_masks,
    bare_text,
    comparable,
    is_masked,
    plain_name,
    stands_in,
    unmasked,
)


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("样例（上海） 有限公司", "样例(上海)有限公司"),
        ("样例【上海】有限公司", "样例(上海)有限公司"),
        ("样例[上海]有限公司", "样例(上海)有限公司"),
        ("样例〔上海〕有限公司", "样例(上海)有限公司"),
        ("Ａbc\u3000公司", "ABC公司"),
        # as fonts of real PDFs write them: Kangxi radicals, and those of the supplement
        ("电⼦发票", "电子发票"),
        ("⻄安⻓城⻢⻋⻔⾯", "西安长城马车门面"),
        ("⼾外⽤品", "户外用品"),
        ("⻰⻩⻬⻝品", "龙黄齐食品"),
    ],
)
def test_plain_names(written: str, plain: str) -> None:
    assert plain_name(written) == plain


def test_different_names_stay_different() -> None:
    assert plain_name("样例一有限公司") != plain_name("样例二有限公司")


def test_bare_text_has_no_separators() -> None:
    assert bare_text("2024/05-28 10:20 ￥1,234.50 ´8") == "20240528102012345" + "08"


@pytest.mark.parametrize(
    ("value", "form"),
    [
        (Decimal(57), "57.00"),
        (Decimal("-0.5"), "-0.50"),
        (date(2024, 5, 8), "2024-05-08"),
        (" a（b）", "A(B)"),
        (True, "True"),
        (InvoiceKind.TOLL, "TOLL"),
    ],
)
def test_comparable_forms(value: FieldValue, form: str) -> None:
    assert comparable(value) == form


@pytest.mark.parametrize("text", ["91*5", "9111XXXX", "××", "●"])
def test_masks(text: str) -> None:
    assert is_masked(text)


def test_a_check_character_is_no_mask() -> None:
    assert not is_masked("91990000MA00000XXX"[:-1])
    assert unmasked("9111****XXXX5") == "91115"


def test_masks_need_one() -> None:
    assert agree_but_for_masks("12**56", "123456")
    assert not agree_but_for_masks("12**56", "123457")
    assert not agree_but_for_masks("123456", "123456")


@pytest.mark.parametrize(
    ("value", "page", "stands"),
    [
        (Decimal("64.90"), "64.9元", True),
        (Decimal("64.90"), "64.95", False),
        (Decimal("64.95"), "64.9", False),
        (Decimal("57.00"), "共57元", True),
        (Decimal("57.00"), "157元", False),
        (Decimal("57.00"), "57.13", False),
        (Decimal("57.00"), "57 13", True),
        (Decimal("57.01"), "57", False),
        (Decimal("-57.00"), "¥57.00", True),
        (Decimal("1234.56"), "123456", True),
        (Decimal("1234.56"), "91234567", False),
        (Decimal("34.56"), "¥1,234.56", False),
        (Decimal("34.56"), "1,234.56", True),
        (Decimal("34.56"), "¥1,234.565", True),
        (date(2024, 5, 8), "2024年5月8日", True),
        (date(2024, 5, 8), "2024年05月08日", True),
        (date(2024, 5, 8), "2024/05/08", True),
        (date(2024, 5, 8), "2024 05\n08", True),
        (date(2024, 5, 8), "2024年05月18日", False),
        ("12345678", "No 1234 5678", True),
        ("12345678", "1234567", False),
    ],
)
def test_what_stands_on_a_page(value: FieldValue, page: str, *, stands: bool) -> None:
    assert stands_in(value, page) is stands
