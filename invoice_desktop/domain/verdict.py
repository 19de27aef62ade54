"""Findings, and the two answers that are drawn from them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from invoice_desktop.domain.evidence import Evidence
from invoice_desktop.domain.invoice import Invoice
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.signature import SignatureState


class Strength(StrEnum):
    """What kind of proof a finding is; the names are stored."""

    ORIGIN = "ORIGIN"
    INTEGRITY = "INTEGRITY"
    FORM = "FORM"
    HISTORY = "HISTORY"
    POLICY = "POLICY"


class Outcome(StrEnum):
    """What a check found out; not knowing is an answer (after ETSI EN 319 102-1)."""

    PASSED = "PASSED"
    FAILED = "FAILED"
    INDETERMINATE = "INDETERMINATE"
    NOT_APPLICABLE = "NOT_APPLICABLE"


class Authenticity(StrEnum):
    """Whether it is genuine; the names are stored."""

    GENUINE = "GENUINE"
    UNPROVEN = "UNPROVEN"
    DOUBTFUL = "DOUBTFUL"
    CONTRADICTED = "CONTRADICTED"


class Acceptance(StrEnum):
    """Whether we may take it; the names are stored."""

    ACCEPT = "ACCEPT"
    REVIEW = "REVIEW"
    REJECT = "REJECT"


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule found; `rule` and `reason` are stored and printed, and never renamed.

    `details` fill the holes of the sentence that explains the reason; `places` show where on the
    page it was seen.
    """

    rule: str
    strength: Strength
    outcome: Outcome
    reason: str
    details: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """Both answers with what they rest on.

    `authority` names who spoke for the invoice, as a stable code, and is None when nobody did;
    it is never None when `authenticity` is GENUINE. `reasons` are the reason codes that made the
    acceptance what it is, the gravest first.
    """

    authenticity: Authenticity
    acceptance: Acceptance
    authority: str | None = None
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Versions:
    """What judged: kept with each verification so that it can be argued again years later.

    `trust_list` is the SHA-256 of the signed list of trusted makers, empty for none.
    """

    program: str
    rule_pack: str
    trust_list: str = ""


@dataclass(frozen=True, slots=True)
class Verification:
    """One judgement of one piece of evidence, whole: kept, shown and printed.

    `verified_at` is aware. `findings` are all that the rules found, passed ones too. `signature`
    is the worst that the document's signatures came to, None where none can stand.
    """

    evidence: Evidence
    invoice: Invoice
    findings: tuple[Finding, ...]
    verdict: Verdict
    versions: Versions
    verified_at: datetime
    verified_by: str
    signature: SignatureState | None = None
