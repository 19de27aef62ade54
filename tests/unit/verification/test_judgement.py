"""The verdict: what each strength of finding can and cannot do."""

from dataclasses import replace
from decimal import Decimal

import pytest

from invoice_desktop.domain.history import Likeness
from invoice_desktop.domain.invoice import Field, Source
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.verdict import (
    Acceptance,
    Authenticity,
    Finding,
    Outcome,
    Strength,
)
from invoice_desktop.verification.assembly import assemble_invoice
from invoice_desktop.verification.judgement import judge
from invoice_desktop.verification.verify import verify
from invoice_desktop.verification.vocabulary import ACCEPTANCE_REASONS, RULES, finding
from tests.unit.verification.making import (
    any_finding,
    circumstances,
    evidence,
    on_page,
    reading,
    showing,
    whole_invoice,
)

SEAL = Finding(
    "seal", Strength.ORIGIN, Outcome.PASSED, "seal_verifies", {"authority": "tax_bureau_seal"}
)


def test_form_alone_proves_nothing() -> None:
    verified = verify(evidence(*whole_invoice()), circumstances())
    assert verified.verdict.authenticity is Authenticity.UNPROVEN
    assert verified.verdict.acceptance is Acceptance.REVIEW
    assert verified.verdict.authority is None
    assert verified.verdict.reasons == ("authenticity_unproven",)
    assert verified.verified_by == "王芳"
    assert {found.rule for found in verified.findings} == set(RULES)


def test_only_a_pinned_seal_and_the_ledger_speak_for_an_authority() -> None:
    named = [
        name
        for rule in RULES.values()
        for name, reason in rule.reasons.items()
        if "authority" in reason.details
    ]
    assert named == ["sealed_by_pinned_maker", "in_ledger_and_agrees"]
    outcomes = {
        reason.outcome
        for rule in RULES.values()
        for name, reason in rule.reasons.items()
        if name in named
    }
    assert outcomes == {Outcome.PASSED}


def test_only_an_authority_makes_genuine() -> None:
    verdict = judge([SEAL, any_finding("net_and_tax_equal_total", "sum_equals_total")])
    assert verdict.authenticity is Authenticity.GENUINE
    assert verdict.authority == "tax_bureau_seal"
    assert verdict.acceptance is Acceptance.ACCEPT
    assert verdict.reasons == ()


def test_a_failed_check_of_form_makes_doubtful_even_under_a_seal() -> None:
    verdict = judge([SEAL, any_finding("net_and_tax_equal_total", "sum_differs")])
    assert verdict.authenticity is Authenticity.DOUBTFUL
    assert verdict.acceptance is Acceptance.REVIEW


def test_a_contradiction_outweighs_all() -> None:
    verdict = judge(
        [
            SEAL,
            any_finding("qr_crc_agrees", "crc_differs"),
            any_finding("sources_agree", "sources_contradict"),
        ]
    )
    assert verdict.authenticity is Authenticity.CONTRADICTED
    assert verdict.acceptance is Acceptance.REJECT
    assert verdict.reasons == ("sources_contradict", "crc_differs")


def test_another_company_s_invoice_is_refused_and_no_less_genuine_for_it() -> None:
    verdict = judge([SEAL, any_finding("buyer_is_one_of_ours", "buyer_is_not_ours")])
    assert verdict.authenticity is Authenticity.GENUINE
    assert verdict.acceptance is Acceptance.REJECT


@pytest.mark.parametrize(
    ("rule", "reason"),
    [("not_seen_before", "seen_before"), ("invoice_is_not_red_letter", "red_letter")],
)
def test_history_and_policy_ask_for_a_second_look(rule: str, reason: str) -> None:
    verdict = judge([SEAL, any_finding(rule, reason)])
    assert verdict.authenticity is Authenticity.GENUINE
    assert (verdict.acceptance, verdict.reasons) == (Acceptance.REVIEW, (reason,))


def test_an_invoice_that_says_another_thing_than_before_is_doubtful() -> None:
    verdict = judge([SEAL, any_finding("agrees_with_earlier_showing", "differs_from_before")])
    assert verdict.authenticity is Authenticity.DOUBTFUL


def test_every_reason_of_a_verdict_is_a_known_one() -> None:
    for name, rule in RULES.items():
        for reason in rule.reasons:
            assert set(judge([any_finding(name, reason)]).reasons) <= ACCEPTANCE_REASONS


def test_an_edited_page_is_contradicted_through_the_whole_judgement() -> None:
    total = Field.TOTAL_INCLUDING_TAX
    readings = [
        replace(each, source=Source.QR) if each.field is total else each for each in whole_invoice()
    ]
    edited = evidence(*readings, on_page(total, Decimal("906.00")), visible_text="¥906.00")
    verified = verify(edited, circumstances())
    assert verified.verdict.authenticity is Authenticity.CONTRADICTED
    assert verified.invoice.total_including_tax == Decimal("106.00")


def test_the_circumstances_reach_the_rules() -> None:
    around = circumstances(our_companies=(Party("甲"),), earlier=(showing(Likeness.SAME_IDENTITY),))
    verified = verify(evidence(*whole_invoice()), around)
    reasons = {found.reason for found in verified.findings}
    assert {"seen_before", "buyer_unknown", "same_as_before"} <= reasons


def test_the_most_trusted_source_gives_each_field() -> None:
    name = Field.DRAWER
    made = assemble_invoice(
        evidence(
            on_page(name, "页"),
            reading(name, "码", Source.QR, exact=False),
            reading(name, "二码", Source.QR),
            reading(name, "三码", Source.QR),
            reading(name, "名", Source.FILE_NAME),
        )
    )
    assert made.text(name) == "二码"
    assert made.sources[name] is Source.QR
    surer = assemble_invoice(
        evidence(
            reading(name, "弱", Source.OCR, exact=False, confidence=0.5),
            reading(name, "强", Source.OCR, exact=False, confidence=0.9),
        )
    )
    assert surer.text(name) == "强"


def test_a_finding_cannot_be_made_up() -> None:
    with pytest.raises(KeyError):
        finding("qr_crc_agrees", "no_such_reason")
    with pytest.raises(KeyError, match="has the details"):
        finding("qr_crc_agrees", "crc_matches", wrong="detail")
    with pytest.raises(KeyError, match="has the details"):
        finding("qr_crc_agrees", "crc_matches")
