"""The names that are stored, and what each means."""

import re
from collections import Counter

import pytest

from invoice_desktop.domain.place import Place
from invoice_desktop.domain.verdict import Acceptance, Outcome, Strength
from invoice_desktop.verification.vocabulary import (
    ACCEPTANCE_REASONS,
    AUTHENTICITY_UNPROVEN,
    RULES,
    finding,
    reason_of,
)

BY_THE_LEDGER = {"in_ledger_and_differs", "red_lettered_whole", "voided"}
ANSWERS = [(name, reason) for name, rule in RULES.items() for reason in rule.reasons]


@pytest.mark.parametrize(("rule", "reason"), ANSWERS)
def test_a_finding_has_the_strength_and_outcome_of_its_reason(rule: str, reason: str) -> None:
    known = RULES[rule].reasons[reason]
    place = Place(0, 0, 0, 1, 1)
    found = finding(rule, reason, None, place, **dict.fromkeys(known.details, "?"))
    assert (found.rule, found.reason) == (rule, reason)
    assert (found.strength, found.outcome) == (RULES[rule].strength, known.outcome)
    assert found.places == (place,)
    assert reason_of(found) is known


def test_names_are_stable_codes() -> None:
    names = {*RULES, *(reason for _, reason in ANSWERS), *ACCEPTANCE_REASONS}
    assert all(re.fullmatch(r"[a-z]+(?:_[a-z]+)*", name) for name in names)


@pytest.mark.parametrize(("rule", "reason"), ANSWERS)
def test_whatever_failed_is_at_least_looked_at(rule: str, reason: str) -> None:
    known = RULES[rule].reasons[reason]
    if known.outcome is Outcome.FAILED:
        assert known.acceptance is not Acceptance.ACCEPT
        assert reason in ACCEPTANCE_REASONS
    if known.outcome in {Outcome.PASSED, Outcome.NOT_APPLICABLE}:
        assert known.acceptance is Acceptance.ACCEPT


def test_only_sources_seals_and_the_ledger_contradict() -> None:
    contradicting = {reason for rule, reason in ANSWERS if RULES[rule].reasons[reason].contradicts}
    assert contradicting == {"sources_contradict", "signature_altered", *BY_THE_LEDGER}


def test_only_these_reject() -> None:
    rejecting = {
        reason
        for rule, reason in ANSWERS
        if RULES[rule].reasons[reason].acceptance is Acceptance.REJECT
    }
    others = {"sources_contradict", "signature_altered", "test_seal"}
    others |= {"buyer_is_not_ours", "risk_abnormal"}
    assert rejecting == {*others, *BY_THE_LEDGER}


def test_a_reason_of_acceptance_means_one_thing() -> None:
    """The verdict keeps reasons without their rules, so one name must not mean two things."""
    used = Counter(reason for _, reason in ANSWERS if reason in ACCEPTANCE_REASONS)
    shared = {reason for reason, count in used.items() if count > 1}
    assert shared == {"id_check_character_wrong", "id_malformed"}
    assert AUTHENTICITY_UNPROVEN in ACCEPTANCE_REASONS
    assert AUTHENTICITY_UNPROVEN not in used


def test_every_strength_has_a_rule() -> None:
    assert {rule.strength for rule in RULES.values()} == set(Strength)
