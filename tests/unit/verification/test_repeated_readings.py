"""A stranger may repeat a field as often as he likes: the judgement stays the same, and quick."""

import re

from hypothesis import given
from hypothesis import strategies as st

from invoice_desktop.domain.evidence import Reading
from invoice_desktop.domain.invoice import Field, Source
from invoice_desktop.verification.agreement import sources_agree
from invoice_desktop.verification.comparing import agree_but_for_masks
from tests.unit.verification.making import evidence, reading

NUMBERS = st.sampled_from(["24992000000012345678", "24992000000012345679", "24992000000012345670"])
READINGS = st.lists(
    st.builds(
        reading,
        st.just(Field.INVOICE_NUMBER),
        NUMBERS,
        st.sampled_from([Source.QR, Source.MACHINE_DATA, Source.FILE_METADATA]),
    ),
    min_size=2,
    max_size=8,
)


@given(READINGS, st.integers(2, 40))
def test_saying_it_again_changes_nothing(readings: list[Reading], times: int) -> None:
    once = sources_agree(evidence(*readings))
    often = sources_agree(evidence(*(readings * times)))
    assert [each.reason for each in often] == [each.reason for each in once]


def test_what_another_source_says_too_is_never_left_out() -> None:
    """Though a source says so many other things that not all of them are compared."""
    others = [reading(Field.SELLER_NAME, f"虚构公司{number}") for number in range(500)]
    named = [reading(Field.SELLER_NAME, "样例公司", source) for source in (Source.QR, Source.OCR)]
    (found,) = sources_agree(evidence(*others, reading(Field.SELLER_NAME, "样例公司"), *named))
    assert found.reason == "sources_differ"
    assert "样例公司" in {found.details["first"], found.details["second"]}


@given(st.text("A*B", max_size=7), st.text("A*B", max_size=7))
def test_masks_stand_for_anything(first: str, second: str) -> None:
    def fits(masked: str, other: str) -> bool:
        pattern = ".*".join(re.escape(part) for part in re.split(r"\*+", masked))
        return "*" in masked and re.fullmatch(pattern, other) is not None

    assert agree_but_for_masks(first, second) == (fits(first, second) or fits(second, first))


def test_a_thousand_masks_are_compared_at_once() -> None:
    assert not agree_but_for_masks("*A" * 1000, "A" * 2000 + "B")
