"""What the list of findings shows, worked out from values alone."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from invoice_desktop.domain.evidence import Evidence, Reading
from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.signature import SignatureState
from invoice_desktop.domain.verdict import Finding, Outcome, Strength, Verification

WORST_FIRST = (
    Outcome.FAILED,
    Outcome.INDETERMINATE,
    Outcome.PASSED,
    Outcome.NOT_APPLICABLE,
)
_SIGNATURE_RULE, _UNSIGNED = "document_signature_verifies", "document_is_unsigned"
STRONGEST_FIRST = tuple(Strength)

_AMOUNTS = (Field.AMOUNT_EXCLUDING_TAX, Field.TAX_AMOUNT, Field.TOTAL_INCLUDING_TAX)
_BUYER = (Field.BUYER_NAME, Field.BUYER_TAXPAYER_ID)
FIELDS_OF_RULES = {
    "kinds_agree": (Field.KIND,),
    "qr_crc_agrees": (Field.QR_TEXT,),
    "file_name_agrees": (Field.INVOICE_NUMBER,),
    "code_has_layout_of_kind": (Field.INVOICE_CODE,),
    "number_has_layout_of_kind": (Field.INVOICE_NUMBER,),
    "year_in_number_agrees_with_issue_date": (Field.INVOICE_NUMBER, Field.ISSUE_DATE),
    "issue_date_is_possible": (Field.ISSUE_DATE,),
    "seller_taxpayer_id_is_well_formed": (Field.SELLER_TAXPAYER_ID,),
    "buyer_taxpayer_id_is_well_formed": (Field.BUYER_TAXPAYER_ID,),
    "net_and_tax_equal_total": _AMOUNTS,
    "lines_equal_totals": _AMOUNTS[:2],
    "amount_in_words_equals_total": (Field.TOTAL_IN_WORDS, Field.TOTAL_INCLUDING_TAX),
    "paper_ticket_was_still_valid": (Field.TRAVEL_DATE, Field.ISSUE_DATE),
    "invoice_is_not_red_letter": (Field.RED_LETTER, Field.ORIGINAL_INVOICE_NUMBER),
    "buyer_is_one_of_ours": _BUYER,
}
"""What a rule looks at, where its findings do not name the fields themselves."""


@dataclass(frozen=True, slots=True)
class FindingGroup:
    """The findings of one strength, the worst first."""

    strength: Strength
    findings: tuple[Finding, ...]

    @property
    def worst(self) -> Outcome:
        return self.findings[0].outcome

    @property
    def needs_a_look(self) -> bool:
        """Whether the group is worth opening at once: not everything in it passed."""
        return self.worst in {Outcome.FAILED, Outcome.INDETERMINATE}

    def counts(self) -> tuple[tuple[Outcome, int], ...]:
        """Count the findings by outcome, the worst first, without the outcomes that are absent."""
        counted = Counter(finding.outcome for finding in self.findings)
        return tuple((outcome, counted[outcome]) for outcome in WORST_FIRST if counted[outcome])


def group_findings(findings: Iterable[Finding]) -> tuple[FindingGroup, ...]:
    """Group findings by strength: groups with failures first, then by the weight of the proof."""
    by_strength: dict[Strength, list[Finding]] = {}
    for finding in findings:
        by_strength.setdefault(finding.strength, []).append(finding)
    groups = (
        FindingGroup(strength, _worst_first(by_strength[strength]))
        for strength in STRONGEST_FIRST
        if strength in by_strength
    )
    return tuple(sorted(groups, key=lambda group: WORST_FIRST.index(group.worst)))


def _worst_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: WORST_FIRST.index(finding.outcome)))


def fields_of_finding(finding: Finding) -> tuple[Field, ...]:
    """Tell which fields a finding speaks about.

    A detail whose name ends in `field` or `fields` names them; else the rule knows; else a detail
    that is named as a field.
    """
    named = [
        name
        for key, value in finding.details.items()
        if key.rsplit("_", maxsplit=1)[-1] in {"field", "fields"}
        for name in value.replace(",", " ").split()
    ]
    return (
        _fields_named(named)
        or FIELDS_OF_RULES.get(finding.rule, ())
        or _fields_named(finding.details)
    )


def _fields_named(names: Iterable[str]) -> tuple[Field, ...]:
    fields = (_field_named(name) for name in names)
    return tuple(dict.fromkeys(field for field in fields if field is not None))


def _field_named(name: str) -> Field | None:
    try:
        return Field(name)
    except ValueError:
        return None


def readings_behind(finding: Finding, evidence: Evidence) -> tuple[Reading, ...]:
    """Give what was read of the fields that a finding speaks about, to be held side by side."""
    return tuple(reading for field in fields_of_finding(finding) for reading in evidence.of(field))


def places_of(finding: Finding, evidence: Evidence) -> tuple[Place, ...]:
    """Give the spots on the page a finding points at; those of its readings when it names none."""
    if finding.places:
        return finding.places
    if finding.outcome is not Outcome.FAILED:
        return ()
    places = (reading.place for reading in readings_behind(finding, evidence))
    return tuple(place for place in places if place is not None)


def signature_of(finding: Finding) -> SignatureState | None:
    """Tell what a signature comes to that a finding speaks about; None for any other finding."""
    if finding.rule != _SIGNATURE_RULE:
        return None
    if finding.reason == _UNSIGNED:
        return SignatureState.UNSIGNED
    stated = finding.details.get("state", "")
    return SignatureState(stated) if stated in set(SignatureState) else None


def telling_places(verification: Verification) -> tuple[Place, ...]:
    """Give the spots of the failed findings in the order of the list, each once.

    A seal whose maker nobody knows is among them: it looks like any other.
    """
    places = (
        place
        for group in group_findings(verification.findings)
        for finding in group.findings
        if finding.outcome is Outcome.FAILED
        or signature_of(finding) is SignatureState.INTACT_SIGNER_UNKNOWN
        for place in places_of(finding, verification.evidence)
    )
    return tuple(dict.fromkeys(places))
