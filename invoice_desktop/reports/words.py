"""The words that reports print; the caller hands in those of the language asked for."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from invoice_desktop.domain.alarm import AlarmReason
from invoice_desktop.domain.audit import Act, BrokenRow
from invoice_desktop.domain.coverage import Direction
from invoice_desktop.domain.entry import Category, OfficeStatus
from invoice_desktop.domain.evidence import InputFormat, Remark
from invoice_desktop.domain.history import Likeness
from invoice_desktop.domain.invoice import Field, InvoiceKind, Source
from invoice_desktop.domain.ledger_terms import Basis, LedgerLayout, LedgerRisk, LedgerState
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

if TYPE_CHECKING:
    from invoice_desktop.domain.ledger import RowFault


class Words(Protocol):
    """Everything below the window that is said to a person, in one language."""

    @property
    def language(self) -> str:
        """The language tag: zh_CN, zh_TW or en."""

    def label(self, name: str) -> str:
        """Give a fixed text of a report or of the command line by its stable name."""

    def authenticity(self, value: Authenticity) -> str: ...
    def authenticity_meaning(self, value: Authenticity) -> str:
        """Give one sentence on what the value means, and what it does not prove."""

    def acceptance(self, value: Acceptance) -> str: ...
    def acceptance_reason(self, reason: str) -> str: ...
    def authority(self, verdict: Verdict) -> str:
        """Name the authority, or say plainly that none spoke."""

    def strength(self, value: Strength) -> str: ...
    def outcome(self, value: Outcome) -> str: ...
    def kind(self, value: InvoiceKind | None) -> str: ...
    def field(self, value: Field) -> str: ...
    def source(self, value: Source) -> str: ...
    def format(self, value: InputFormat) -> str: ...
    def signature(self, value: SignatureState | None) -> str: ...
    def signature_form(self, value: SignatureForm) -> str: ...
    def chain_part(self, value: ChainPart | None) -> str:
        """Name a link of a signature's chain; None is its end, the list of those trusted."""

    def holds(self, value: Holds) -> str: ...
    def looked(self, check: SignatureCheck) -> str:
        """Say in a whole sentence what was looked at, and what it gave."""

    def change(self, code: str) -> str:
        """Say what was added to a document after signing; a part's name as it is."""

    def trust_role(self, value: TrustRole) -> str: ...
    def trust_status(self, value: TrustStatus) -> str: ...
    def trust_status_meaning(self, value: TrustStatus) -> str:
        """Say in a whole sentence who vouches for a pinned certificate."""

    def likeness(self, value: Likeness) -> str: ...
    def status(self, value: OfficeStatus) -> str: ...
    def category(self, value: Category) -> str: ...
    def direction(self, value: Direction) -> str: ...
    def ledger_layout(self, value: LedgerLayout) -> str: ...
    def ledger_state(self, value: LedgerState) -> str: ...
    def ledger_risk(self, value: LedgerRisk) -> str: ...
    def basis(self, value: Basis) -> str:
        """Say how something about an export is known, as the end of a sentence."""

    def alarm_reason(self, value: AlarmReason) -> str: ...
    def alarm_how(self, how: str) -> str:
        """Give what somebody wrote of an alarm as it is, and what the program wrote in words."""

    def row_fault(self, fault: "RowFault") -> str:
        """Say in a whole sentence why a row of an export could not be taken."""

    def suggestion_reason(self, value: SuggestionReason) -> str:
        """Say why something is suggested while one types."""

    def act(self, value: Act) -> str: ...
    def deed_details(self, details: Mapping[str, str]) -> str:
        """Say how something was before an act of the log, or after it; "" when nothing is told."""

    def log_fault(self, broken: BrokenRow) -> str:
        """Say in a whole sentence what is wrong with a log, and from which entry on."""

    def rule(self, rule: str) -> str:
        """Give a rule's title: the statement that it checks."""

    def finding(self, finding: Finding) -> str:
        """Give the whole sentence that explains a finding, its details filled in."""

    def tls(self, value: Tls) -> str: ...
    def server_fact(self, value: ServerFact) -> str:
        """Give what is checked about a server as a statement that holds or does not."""

    def server_reason(self, finding: ServerFinding) -> str:
        """Say what is wrong with a server and what to do about it."""

    def remark(self, remark: Remark) -> str: ...
    def trouble(self, trouble: Trouble) -> str:
        """Say what is wrong and what to do about it."""
