"""Pictures of paper: repeatable by seed, as large as they say, and one page each."""

import pytest

from invoice_desktop.capture.page_straightening import pages_in
from invoice_desktop.domain.invoice import InvoiceKind
from tests.factories.paper import HELD_OUT, TUNING, paper_picture

KIND = InvoiceKind.FULLY_DIGITAL_SPECIAL


def test_tuning_and_held_out_seeds_share_nothing() -> None:
    assert not set(TUNING) & set(HELD_OUT)


def test_a_seed_draws_one_picture_and_another_seed_another() -> None:
    first, again, other = (paper_picture(KIND, "glare", seed).image for seed in (3, 3, 4))
    assert first == again
    assert first.pixels != other.pixels


@pytest.mark.parametrize(("condition", "millions"), [("tiny", 0.3), ("large", 5.0)])
def test_pictures_have_as_many_pixels_as_they_say(condition: str, millions: float) -> None:
    image = paper_picture(KIND, condition, 1).image
    assert image.width * image.height == pytest.approx(millions * 1e6, rel=0.01)


@pytest.mark.parametrize("condition", ["photo", "folded", "curled", "code_stamped"])
def test_a_condition_shows_one_page_that_lies_across(condition: str) -> None:
    (page,) = pages_in(paper_picture(KIND, condition, 2).image)
    assert page.image.width > 1.2 * page.image.height
