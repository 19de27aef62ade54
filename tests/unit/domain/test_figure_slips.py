"""Slips in figures: what does not add up, or is no day, and what was likely meant."""

from datetime import date
from decimal import Decimal
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from invoice_desktop.domain.figure_slips import (
    day_meant,
    is_slip_of,
    number_meant,
    sums_meant,
    turned,
    year_fits,
)

TODAY = date(2026, 7, 20)
NUMBER = "26992000000012345678"


@given(st.text("0123456789", min_size=2, max_size=20))
def test_turning_twice_gives_the_text_itself(text: str) -> None:
    for each in turned(text):
        assert each != text
        assert text in turned(each)


@pytest.mark.parametrize("typed", ["1600.00", "10.60", "106000", "1006", "106.0"])
def test_a_turned_pair_and_a_moved_point_are_slips(typed: str) -> None:
    assert is_slip_of(Decimal(typed), Decimal("1060.00"))
    assert is_slip_of(-Decimal(typed), Decimal("-1060.00"))


@pytest.mark.parametrize("typed", ["-1600", "1060", "1160", "0", "1.06"])
def test_what_is_no_slip(typed: str) -> None:
    assert not is_slip_of(Decimal(typed), Decimal("1060.00"))


def test_the_amount_that_slipped_is_found_by_the_sum() -> None:
    right = (Decimal("1000.00"), Decimal("60.00"), Decimal("1060.00"))
    assert sums_meant(*right) == ()
    # 600 of 1000 would add up too, but no tax was ever that high
    assert sums_meant(right[0], right[1], Decimal("1600.00")) == (right,)
    assert sums_meant(Decimal("100.00"), *right[1:]) == (right,)
    assert sums_meant(right[0], Decimal("600.00"), right[2]) == (right,)
    assert sums_meant(right[0], right[1], Decimal("1234.00")) == ()


def test_a_wrong_sum_is_hardly_ever_offered() -> None:
    random, wrong = Random("slips"), 0
    for _ in range(1000):
        net = Decimal(random.randint(100, 5_000_000)).scaleb(-2)
        tax = (net * Decimal("0.06")).quantize(Decimal("0.01"))
        slips = turned(str(int((net + tax) * 100)))
        if slips:
            found = sums_meant(net, tax, Decimal(random.choice(slips)).scaleb(-2))
            wrong += len(found) == 1 and found[0] != (net, tax, net + tax)
    assert wrong <= 5


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ((2026, 13, 7), date(2026, 7, 13)),
        ((2062, 7, 14), date(2026, 7, 14)),
        ((2026, 7, 14), None),
        ((2026, 2, 30), None),
        ((2026, 99, 99), None),
    ],
)
def test_the_day_that_was_meant(typed: tuple[int, int, int], meant: date | None) -> None:
    assert day_meant(*typed, TODAY) == meant


def test_the_year_in_a_number_tells_turned_digits() -> None:
    assert year_fits(NUMBER, TODAY)
    assert number_meant(NUMBER, TODAY) is None
    assert number_meant("62" + NUMBER[2:], TODAY) == NUMBER
    assert number_meant("25" + NUMBER[2:], TODAY) is None
    assert number_meant("099005201111", date(2025, 3, 1)) == "099002501111"
    assert year_fits("12345678", TODAY)
