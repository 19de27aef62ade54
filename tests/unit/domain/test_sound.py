"""What is heard of a verdict: never a friendly sound for what is not to be taken."""

import pytest

from invoice_desktop.domain.sound import Sound, sound_of
from invoice_desktop.domain.verdict import Acceptance, Authenticity, Verdict


@pytest.mark.parametrize("authenticity", Authenticity)
def test_each_verdict_has_a_sound_of_its_own(authenticity: Authenticity) -> None:
    sound = sound_of([Verdict(authenticity, Acceptance.ACCEPT, "TAX_BUREAU")])
    assert sound is Sound[authenticity.name]


@pytest.mark.parametrize("acceptance", [Acceptance.REVIEW, Acceptance.REJECT])
def test_what_is_not_simply_taken_sounds_doubtful_at_least(acceptance: Acceptance) -> None:
    reasons = ("authenticity_unproven", "seen_before")
    for authenticity in (Authenticity.GENUINE, Authenticity.UNPROVEN):
        assert sound_of([Verdict(authenticity, acceptance, reasons=reasons)]) is Sound.DOUBTFUL
    assert sound_of([Verdict(Authenticity.CONTRADICTED, acceptance)]) is Sound.CONTRADICTED


def test_what_is_only_unproven_has_its_own_sound() -> None:
    plain = Verdict(Authenticity.UNPROVEN, Acceptance.REVIEW, reasons=("authenticity_unproven",))
    assert sound_of([plain]) is Sound.UNPROVEN


def test_of_several_the_gravest_is_heard() -> None:
    verdicts = [Verdict(each, Acceptance.ACCEPT) for each in Authenticity]
    assert sound_of(verdicts) is Sound.CONTRADICTED
    assert sound_of([]) is None
