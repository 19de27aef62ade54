"""Words of a language that needs many of them, to see what still fits."""

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
from invoice_desktop.reports.words import Words
from tests.fakes.words import FakeWords


class LongWords:
    """Says everything `times` over, with `between` in between."""

    def __init__(self, times: int, between: str = " ") -> None:
        self._words: Words = FakeWords()
        self._times = times
        self._between = between

    @property
    def language(self) -> str:
        return self._words.language

    def label(self, name: str) -> str:
        return self._long(self._words.label(name))

    def authenticity(self, value: Authenticity) -> str:
        return self._long(self._words.authenticity(value))

    def authenticity_meaning(self, value: Authenticity) -> str:
        return self._long(self._words.authenticity_meaning(value))

    def acceptance(self, value: Acceptance) -> str:
        return self._long(self._words.acceptance(value))

    def acceptance_reason(self, reason: str) -> str:
        return self._long(self._words.acceptance_reason(reason))

    def authority(self, verdict: Verdict) -> str:
        return self._long(self._words.authority(verdict))

    def strength(self, value: Strength) -> str:
        return self._long(self._words.strength(value))

    def outcome(self, value: Outcome) -> str:
        return self._long(self._words.outcome(value))

    def kind(self, value: InvoiceKind | None) -> str:
        return self._long(self._words.kind(value))

    def field(self, value: Field) -> str:
        return self._long(self._words.field(value))

    def source(self, value: Source) -> str:
        return self._long(self._words.source(value))

    def format(self, value: InputFormat) -> str:
        return self._long(self._words.format(value))

    def signature(self, value: SignatureState | None) -> str:
        return self._long(self._words.signature(value))

    def signature_form(self, value: SignatureForm) -> str:
        return self._long(self._words.signature_form(value))

    def chain_part(self, value: ChainPart | None) -> str:
        return self._long(self._words.chain_part(value))

    def holds(self, value: Holds) -> str:
        return self._long(self._words.holds(value))

    def looked(self, check: SignatureCheck) -> str:
        return self._long(self._words.looked(check))

    def change(self, code: str) -> str:
        return self._long(self._words.change(code))

    def trust_role(self, value: TrustRole) -> str:
        return self._long(self._words.trust_role(value))

    def trust_status(self, value: TrustStatus) -> str:
        return self._long(self._words.trust_status(value))

    def trust_status_meaning(self, value: TrustStatus) -> str:
        return self._long(self._words.trust_status_meaning(value))

    def likeness(self, value: Likeness) -> str:
        return self._long(self._words.likeness(value))

    def rule(self, rule: str) -> str:
        return self._long(self._words.rule(rule))

    def finding(self, finding: Finding) -> str:
        return self._long(self._words.finding(finding))

    def remark(self, remark: Remark) -> str:
        return self._long(self._words.remark(remark))

    def trouble(self, trouble: Trouble) -> str:
        return self._long(self._words.trouble(trouble))

    def status(self, value: OfficeStatus) -> str:
        return self._long(self._words.status(value))

    def category(self, value: Category) -> str:
        return self._long(self._words.category(value))

    def direction(self, value: Direction) -> str:
        return self._long(self._words.direction(value))

    def ledger_layout(self, value: LedgerLayout) -> str:
        return self._long(self._words.ledger_layout(value))

    def ledger_state(self, value: LedgerState) -> str:
        return self._long(self._words.ledger_state(value))

    def ledger_risk(self, value: LedgerRisk) -> str:
        return self._long(self._words.ledger_risk(value))

    def basis(self, value: Basis) -> str:
        return self._long(self._words.basis(value))

    def alarm_reason(self, value: AlarmReason) -> str:
        return self._long(self._words.alarm_reason(value))

    def alarm_how(self, how: str) -> str:
        return self._long(self._words.alarm_how(how))

    def row_fault(self, fault: RowFault) -> str:
        return self._long(self._words.row_fault(fault))

    def suggestion_reason(self, value: SuggestionReason) -> str:
        return self._long(self._words.suggestion_reason(value))

    def act(self, value: Act) -> str:
        return self._long(self._words.act(value))

    def deed_details(self, details: Mapping[str, str]) -> str:
        return self._long(self._words.deed_details(details))

    def log_fault(self, broken: BrokenRow) -> str:
        return self._long(self._words.log_fault(broken))

    def tls(self, value: Tls) -> str:
        return self._long(self._words.tls(value))

    def server_fact(self, value: ServerFact) -> str:
        return self._long(self._words.server_fact(value))

    def server_reason(self, finding: ServerFinding) -> str:
        return self._long(self._words.server_reason(finding))

    def _long(self, text: str) -> str:
        return self._between.join([text] * self._times)
