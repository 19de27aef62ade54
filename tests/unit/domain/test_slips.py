"""Slips of the fingers, and what was likely meant."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from stdnum.cn import uscc

from invoice_desktop.domain.slips import (
    check_character,
    digits_meant,
    identifiers_meant,
    is_citizen_number,
)
from tests.factories.companies import make_company

RIGHT = make_company(3).taxpayer_id


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("26O12000", "26012000"),
        ("l2 3S", "1235"),
        ("12345678", None),
        ("26A12000", None),
        ("", None),
        ("１2", None),
    ],
)
def test_letters_for_digits(typed: str, meant: str | None) -> None:
    assert digits_meant(typed) == meant


def test_the_check_character_is_that_of_the_standard() -> None:
    for seed in range(40):
        number = make_company(seed).taxpayer_id
        assert check_character(number[:-1]) == number[-1] == uscc.calc_check_digit(number[:-1])
    assert check_character("0" * 16) is None
    assert check_character("I" * 17) is None


def test_what_is_right_or_no_code_at_all_has_no_slip() -> None:
    for text in (RIGHT, "", "123", "测" * 18, "!" * 18):
        assert identifiers_meant(text) == ()


def test_a_wrong_check_character_is_told_with_what_it_would_be() -> None:
    wrong = RIGHT[:-1] + ("1" if RIGHT[-1] != "1" else "2")
    assert RIGHT in identifiers_meant(wrong)
    assert RIGHT in identifiers_meant(wrong.lower())


@given(st.integers(0, 200), st.integers(0, 16))
@example(151, 12)
def test_turned_neighbours_are_found(seed: int, place: int) -> None:
    right = make_company(seed).taxpayer_id
    typed = right[:place] + right[place + 1] + right[place] + right[place + 2 :]
    found = identifiers_meant(typed)
    assert found == () if typed == right else right in found


def test_a_letter_for_a_digit_in_a_code() -> None:
    place = RIGHT.index("0")
    assert identifiers_meant(RIGHT[:place] + "O" + RIGHT[place + 1 :])[0] == RIGHT


def test_a_citizen_number_is_no_slip() -> None:
    # the specimen that GB 11643-1999 gives itself
    assert is_citizen_number("11010519491231002X")
    assert identifiers_meant("11010519491231002x") == ()
    assert not is_citizen_number("110105194912310021")
    assert not is_citizen_number("11010519491331002X")


def test_the_code_with_a_right_organisation_code_within_comes_first() -> None:
    organisation = "M000100Y4"
    """The specimen of GB 32100-2015 ends in it: M000100Y and its check character."""
    for region in ("110108", "440300", "320500", "510104", "330106"):
        first = f"91{region}{organisation}"
        right = first + str(check_character(first))
        typed = right[:10] + right[11] + right[10] + right[12:]
        if typed != right:
            assert identifiers_meant(typed)[0] == right
        typed = right[:14] + right[15] + right[14] + right[16:]
        assert identifiers_meant(typed)[0] == right
