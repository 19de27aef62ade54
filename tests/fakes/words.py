"""Words without Qt and without translations: the stable names themselves, in one language."""

from collections.abc import Mapping

from invoice_desktop.domain.alarm import AlarmReason
from invoice_desktop.domain.audit import Act, BrokenRow
from invoice_desktop.domain.coverage import Direction
from invoice_desktop.domain.entry import Category, OfficeStatus
from invoice_desktop.domain.evidence import InputFormat, Remark
from invoice_desktop.domain.history import Likeness
from invoice_desktop.domain.invoice import Field, InvoiceKind, Source
from invoice_desktop.domain.ledger import Basis, LedgerLayout, LedgerRisk, LedgerState, RowFault
from invoice_desktop.domain.search import SuggestionReason
from invoice_desktop.domain.server import ServerFact, ServerFinding, Tls
from invoice_desktop.domain.signature import (
    ChainPart,
    Holds,
    SignatureCheck,
    SignatureForm,
    SignatureState,
)
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.trust import TrustRole, TrustStatus
from invoice_desktop.domain.verdict import (
    Acceptance,
    Authenticity,
    Finding,
    Outcome,
    Strength,
    Verdict,
)
from invoice_desktop.reports.label_names import LABELS


class FakeWords:
    """Says the stable name of everything; fixed texts in the English they stand in."""

    def __init__(self, language: str = "en") -> None:
        self._language = language

    @property
    def language(self) -> str:
        return self._language

    def label(self, name: str) -> str:
        return LABELS[name]

    def authenticity(self, value: Authenticity) -> str:
        return value.value

    def authenticity_meaning(self, value: Authenticity) -> str:
        return f"meaning of {value.value}"

    def acceptance(self, value: Acceptance) -> str:
        return value.value

    def acceptance_reason(self, reason: str) -> str:
        return reason

    def authority(self, verdict: Verdict) -> str:
        return verdict.authority or "nobody vouches"

    def strength(self, value: Strength) -> str:
        return value.value

    def outcome(self, value: Outcome) -> str:
        return value.value

    def kind(self, value: InvoiceKind | None) -> str:
        return value.value if value else "unknown kind"

    def field(self, value: Field) -> str:
        return value.value

    def source(self, value: Source) -> str:
        return value.value

    def format(self, value: InputFormat) -> str:
        return value.value

    def signature(self, value: SignatureState | None) -> str:
        return value.value if value else "no signature"

    def signature_form(self, value: SignatureForm) -> str:
        return value.value

    def chain_part(self, value: ChainPart | None) -> str:
        return value.value if value else "TRUST_LIST"

    def holds(self, value: Holds) -> str:
        return value.value

    def looked(self, check: SignatureCheck) -> str:
        return said(check.what.value, check.details)

    def change(self, code: str) -> str:
        return code

    def trust_role(self, value: TrustRole) -> str:
        return value.value

    def trust_status(self, value: TrustStatus) -> str:
        return value.value

    def trust_status_meaning(self, value: TrustStatus) -> str:
        return f"meaning of {value.value}"

    def likeness(self, value: Likeness) -> str:
        return value.value

    def status(self, value: OfficeStatus) -> str:
        return value.value

    def category(self, value: Category) -> str:
        return value.value

    def direction(self, value: Direction) -> str:
        return value.value

    def ledger_layout(self, value: LedgerLayout) -> str:
        return value.value

    def ledger_state(self, value: LedgerState) -> str:
        return value.value

    def ledger_risk(self, value: LedgerRisk) -> str:
        return value.value

    def basis(self, value: Basis) -> str:
        return value.value

    def alarm_reason(self, value: AlarmReason) -> str:
        return value.value

    def alarm_how(self, how: str) -> str:
        return how

    def row_fault(self, fault: RowFault) -> str:
        return said(fault.code, fault.details)

    def suggestion_reason(self, value: SuggestionReason) -> str:
        return value.value

    def act(self, value: Act) -> str:
        return value.value

    def deed_details(self, details: Mapping[str, str]) -> str:
        return said("", details).strip()

    def log_fault(self, broken: BrokenRow) -> str:
        return f"{broken.fault} {broken.number}"

    def rule(self, rule: str) -> str:
        return rule

    def finding(self, finding: Finding) -> str:
        return said(f"{finding.rule}.{finding.reason}", finding.details)

    def tls(self, value: Tls) -> str:
        return value.value

    def server_fact(self, value: ServerFact) -> str:
        return value.value

    def server_reason(self, finding: ServerFinding) -> str:
        return said(finding.reason, {"detail": finding.detail})

    def remark(self, remark: Remark) -> str:
        return said(remark.code, remark.details)

    def trouble(self, trouble: Trouble) -> str:
        return said(trouble.code, trouble.details)


def said(name: str, details: Mapping[str, str]) -> str:
    """Give a name and its details, in the details' order."""
    return " ".join([name, *(f"{key}={value}" for key, value in details.items())])
