from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from invoice_desktop.verification.amount_in_words import amount_in_words, read_amount_in_words

AMOUNTS = st.decimals(
    min_value=Decimal("-99999999999.99"), max_value=Decimal("99999999999.99"), places=2
)


@settings(deadline=None)
@given(AMOUNTS)
def test_every_written_amount_is_read_back(value: Decimal) -> None:
    assert read_amount_in_words(amount_in_words(value)) == value


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("4449.00", "肆仟肆佰肆拾玖圆整"),
        ("10600.00", "壹万零陆佰圆整"),
        ("1.03", "壹圆零叁分"),
        ("0.90", "玖角整"),
        ("0.05", "伍分"),
        ("0.00", "零圆整"),
        ("-100.00", "（负数）壹佰圆整"),
        ("1000000001.05", "壹拾亿零壹圆零伍分"),
        ("100100000.00", "壹亿零壹拾万圆整"),
        ("20305.60", "贰万零叁佰零伍圆陆角整"),
    ],
)
def test_amounts_are_written_as_issuing_systems_do(value: str, words: str) -> None:
    assert amount_in_words(Decimal(value)) == words


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("伍佰贰拾陆圆整", "526"),
        ("⊗ 肆仟肆佰肆拾玖元正", "4449"),
        ("人民币壹仟元整", "1000"),
        ("伍元陆角壹分", "5.61"),
        ("拾元", "10"),
        ("一百二十元五角", "120.5"),
        ("貳萬圓整", "20000"),
        ("(负数)壹佰圆整", "-100"),
        ("负壹佰圆整", "-100"),
        ("壹 仟 圆 整", "1000"),
        ("零元整", "0"),
        ("玖角", "0.9"),
        ("叁元零伍分", "3.05"),
        ("叁元〇伍分", "3.05"),
        ("壹佰○伍元", "105"),
        ("壹佰元零角零分", "100"),
        # a radical in place of 角, as fonts of real PDFs write it
        ("贰元伍⻆整", "2.5"),
    ],
)
def test_other_ways_of_writing_are_read_too(words: str, value: str) -> None:
    assert read_amount_in_words(words) == Decimal(value)


@pytest.mark.parametrize(
    "words", ["", "整", "abc", "壹壹元", "壹x元", "元", "壹佰", "壹元贰叁角", "壹元x分"]
)
def test_what_is_no_amount_is_not_guessed(words: str) -> None:
    assert read_amount_in_words(words) is None
