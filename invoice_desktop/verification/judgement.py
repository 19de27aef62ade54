"""The two answers, drawn from findings and from nothing else."""

from collections.abc import Sequence

from invoice_desktop.domain.verdict import (
    Acceptance,
    Authenticity,
    Finding,
    Outcome,
    Strength,
    Verdict,
)
from invoice_desktop.verification.vocabulary import AUTHENTICITY_UNPROVEN, reason_of

_DOUBT = frozenset({Strength.INTEGRITY, Strength.FORM})
_DOUBTFUL = frozenset(
    {
        *("differs_from_before", "missing_from_ledger", "ledger_differs_from_entry"),
        "test_seal",
    }
)
"""Reasons of other strengths that make it doubtful."""
_SILENCING = {"sealed_by_pinned_maker": frozenset({"signature_altered", "test_seal"})}
"""By the reason that names an authority: what takes its word away beside it."""
_GRAVITY = (Acceptance.REJECT, Acceptance.REVIEW, Acceptance.ACCEPT)


def judge(findings: Sequence[Finding]) -> Verdict:
    """Draw the verdict.

    GENUINE needs an authority: a finding that passed and names one in its detail `authority`.
    Any number of passed checks of form is UNPROVEN and no more.
    """
    authority = _authority(findings)
    authenticity = _authenticity(findings, authority)
    acceptance, reasons = _acceptance(findings, authenticity)
    return Verdict(authenticity, acceptance, authority, reasons)


def _authority(findings: Sequence[Finding]) -> str | None:
    failed = {found.reason for found in findings if found.outcome is Outcome.FAILED}
    for found in findings:
        if failed & _SILENCING.get(found.reason, frozenset()):
            continue
        # a row that is neither voided nor red-lettered is no authority for the rest of it
        if found.outcome is Outcome.PASSED and "authority" in found.details:
            return found.details["authority"]
    return None


def _authenticity(findings: Sequence[Finding], authority: str | None) -> Authenticity:
    failed = [found for found in findings if found.outcome is Outcome.FAILED]
    if any(reason_of(found).contradicts for found in failed):
        return Authenticity.CONTRADICTED
    if any(found.strength in _DOUBT or found.reason in _DOUBTFUL for found in failed):
        return Authenticity.DOUBTFUL
    return Authenticity.GENUINE if authority else Authenticity.UNPROVEN


def _acceptance(
    findings: Sequence[Finding], authenticity: Authenticity
) -> tuple[Acceptance, tuple[str, ...]]:
    grounds = [
        (reason_of(found).acceptance, found.reason)
        for found in findings
        if found.outcome is not Outcome.PASSED and found.outcome is not Outcome.NOT_APPLICABLE
    ]
    if authenticity is Authenticity.UNPROVEN:
        grounds.append((Acceptance.REVIEW, AUTHENTICITY_UNPROVEN))
    against = [ground for ground in grounds if ground[0] is not Acceptance.ACCEPT]
    against.sort(key=lambda ground: _GRAVITY.index(ground[0]))
    reasons = tuple(dict.fromkeys(reason for _acceptance, reason in against))
    return (against[0][0] if against else Acceptance.ACCEPT), reasons
