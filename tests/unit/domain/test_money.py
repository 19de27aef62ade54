from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from invoice_desktop.domain.money import amount_text, parse_amount, parse_decimal
from invoice_desktop.domain.trouble import InvalidAmount


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("57", "57.00"),
        ("64.9", "64.90"),
        ("4449.00", "4449.00"),
        ("¥4,449.00", "4449.00"),
        ("262.79¥", "262.79"),
        ("´33.80", "33.80"),
        ("118812. 57", "118812.57"),
        ("-52.43", "-52.43"),
        ("１２", "12.00"),
        ("￥１，２３４．５０", "1234.50"),
        ("-0", "0.00"),
        ("-0.00", "0.00"),
        ("100元", "100.00"),
    ],
)
def test_an_amount_is_read_from_every_way_it_is_written(text: str, amount: str) -> None:
    value = parse_amount(text)
    assert value == Decimal(amount)
    assert amount_text(value) == amount


@pytest.mark.parametrize(
    "text",
    ["", "1e9", "NaN", "Infinity", "12.345", "1.2.3", "12,34", "--1", "***", "9" * 41, "¥"],
)
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(InvalidAmount) as caught:
        parse_amount(text)
    assert caught.value.code == "invalid_amount"
    assert caught.value.details["text"] in text


def test_an_amount_beyond_any_invoice_is_refused() -> None:
    with pytest.raises(InvalidAmount):
        parse_amount("1000000000000.00")


def test_a_quantity_keeps_its_precision() -> None:
    assert str(parse_decimal("510.679612")) == "510.679612"
    assert str(parse_decimal("-0")) == "0"


@given(st.decimals(min_value=-(10**11), max_value=10**11, places=2))
def test_every_amount_survives_writing_and_reading(value: Decimal) -> None:
    assert parse_amount(amount_text(value)) == value


def test_numbers_longer_than_any_amount_are_written_all_the_same() -> None:
    long = parse_decimal("9" * 40)
    assert amount_text(long) == "9" * 40 + ".00"
    assert amount_text(long * long).endswith("0.00")
