"""`Words` over a compiled Qt catalogue of one language, independent of the window's."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTranslator

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
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.verdict import (
    Acceptance,
    Authenticity,
    Finding,
    Outcome,
    Strength,
    Verdict,
)
from invoice_desktop.ui.numbers import format_time
from invoice_desktop.ui.words import (
    audit,
    findings,
    findings_office,
    labels,
    ledger,
    server,
    signature_words,
    troubles,
    values,
)

if TYPE_CHECKING:
    from invoice_desktop.domain.ledger import RowFault

_FIELDS, _SOURCES = frozenset(Field), frozenset(Source)
_KINDS, _FORMATS = frozenset(InvoiceKind), frozenset(InputFormat)
_STATUSES, _CATEGORIES = frozenset(OfficeStatus), frozenset(Category)
_DIRECTIONS, _ALARMS = frozenset(Direction), frozenset(AlarmReason)
_AUTHENTICITIES, _ACCEPTANCES = frozenset(Authenticity), frozenset(Acceptance)


class _Holes(dict[str, str]):
    """A detail that a trouble lacks leaves a dash: an explanation must never be one more error."""

    def __missing__(self, key: str) -> str:
        return "—"


class MissingCatalogue(Exception):
    """The compiled translations of a language are not where they belong: a broken installation."""


class CatalogueWords(signature_words.SignatureWords):
    """The words of one language.

    A name without words is shown as it is: an older program opens what a newer one has kept.
    """

    def __init__(self, language: str, translations: Path) -> None:
        """Load the catalogue `invoice_desktop_<language>.qm`. Raises `MissingCatalogue`."""
        self._language = language
        self._translator = QTranslator()
        path = translations / f"invoice_desktop_{language}.qm"
        if not self._translator.load(str(path)):
            raise MissingCatalogue(path)

    @property
    def language(self) -> str:
        return self._language

    def _say(self, context: str, source: str) -> str:
        return self._translator.translate(context, source) or source

    def _fill(self, context: str, source: str, details: Mapping[str, str]) -> str:
        spoken = {key: self._speak(key, value) for key, value in details.items()}
        return self._say(context, source).format_map(_Holes(spoken))

    def _speak(self, key: str, value: str) -> str:
        """Put a detail that is a stable name into words; the key's ending tells which names."""
        if key in signature_words.DETAILS:
            return self._signature_detail(key, value)
        match key.rsplit("_", maxsplit=1)[-1]:
            case "fields":
                return self._listed("field", value)
            case "sources":
                return self._listed("source", value)
            case "time" | "exported":
                return _moment(value, self._language)
            case "authority" if value in values.AUTHORITY:
                return self._say("Authority", values.AUTHORITY[value])
            case "field" if value in _FIELDS:
                return self.field(Field(value))
            case "source" if value in _SOURCES:
                return self.source(Source(value))
            case "kind" | "now" | "before" if value in _KINDS:
                return self.kind(InvoiceKind(value))
            case "format" if value in _FORMATS:
                return self.format(InputFormat(value))
        return value

    def _listed(self, key: str, names: str) -> str:
        comma = "、" if self._language.startswith("zh") else ", "
        return comma.join(self._speak(key, name) for name in names.replace(",", " ").split())

    def label(self, name: str) -> str:
        return self._say("Report", labels.LABEL[name])

    def authenticity(self, value: Authenticity) -> str:
        return self._say("Authenticity", values.AUTHENTICITY[value])

    def authenticity_meaning(self, value: Authenticity) -> str:
        return self._say("Authenticity", values.AUTHENTICITY_MEANING[value])

    def acceptance(self, value: Acceptance) -> str:
        return self._say("Acceptance", values.ACCEPTANCE[value])

    def acceptance_reason(self, reason: str) -> str:
        return self._say("AcceptanceReason", findings.ACCEPTANCE_REASON.get(reason, reason))

    def authority(self, verdict: Verdict) -> str:
        if verdict.authority is None:
            return self._say("Authority", values.NO_AUTHORITY)
        return self._say("Authority", values.AUTHORITY.get(verdict.authority, verdict.authority))

    def strength(self, value: Strength) -> str:
        return self._say("Strength", values.STRENGTH[value])

    def outcome(self, value: Outcome) -> str:
        return self._say("Outcome", values.OUTCOME[value])

    def kind(self, value: InvoiceKind | None) -> str:
        return self._say("InvoiceKind", values.KIND[value] if value else values.UNKNOWN_KIND)

    def field(self, value: Field) -> str:
        return self._say("Field", values.FIELD[value])

    def source(self, value: Source) -> str:
        return self._say("Source", values.SOURCE[value])

    def format(self, value: InputFormat) -> str:
        return self._say("InputFormat", values.FORMAT[value])

    def likeness(self, value: Likeness) -> str:
        return self._say("Likeness", values.LIKENESS[value])

    def status(self, value: OfficeStatus) -> str:
        return self._say("OfficeStatus", values.STATUS[value])

    def category(self, value: Category) -> str:
        return self._say("Category", values.CATEGORY[value])

    def direction(self, value: Direction) -> str:
        return self._say("Direction", ledger.DIRECTION[value])

    def ledger_layout(self, value: LedgerLayout) -> str:
        return self._say("LedgerLayout", ledger.LAYOUT[value])

    def ledger_state(self, value: LedgerState) -> str:
        return self._say("LedgerState", ledger.STATE[value])

    def ledger_risk(self, value: LedgerRisk) -> str:
        return self._say("LedgerRisk", ledger.RISK[value])

    def basis(self, value: Basis) -> str:
        return self._say("Basis", ledger.BASIS[value])

    def alarm_reason(self, value: AlarmReason) -> str:
        return self._say("Alarm", ledger.ALARM[value])

    def alarm_how(self, how: str) -> str:
        return self._say("Alarm", ledger.HOW[how]) if how in ledger.HOW else how

    def row_fault(self, fault: "RowFault") -> str:
        sentence = ledger.ROW_FAULT.get(fault.code, fault.code)
        return self._fill("RowFault", sentence, fault.details)

    def suggestion_reason(self, value: SuggestionReason) -> str:
        return self._say("SuggestionReason", values.SUGGESTION_REASON[value])

    def act(self, value: Act) -> str:
        return self._say("Act", audit.ACT[value])

    def deed_details(self, details: Mapping[str, str]) -> str:
        return "; ".join(
            self._say("DeedDetail", audit.DETAIL.get(name, audit.OTHER_DETAIL)).format(
                name=name, value=self._spoken_detail(name, value)
            )
            for name, value in details.items()
        )

    def _spoken_detail(self, name: str, value: str) -> str:
        match name:
            case "status" if value in _STATUSES:
                return self.status(OfficeStatus(value))
            case "category" if value in _CATEGORIES:
                return self.category(Category(value))
            case "authenticity" if value in _AUTHENTICITIES:
                return self.authenticity(Authenticity(value))
            case "acceptance" if value in _ACCEPTANCES:
                return self.acceptance(Acceptance(value))
            case "direction" if value in _DIRECTIONS:
                return self.direction(Direction(value))
            case "reason" if value in _ALARMS:
                return self.alarm_reason(AlarmReason(value))
            case "how":
                return self.alarm_how(value)
            case "tags":
                comma = "、" if self._language.startswith("zh") else ", "
                return comma.join(value.splitlines()) or "—"
        return f"{value[:8]}…" if name in audit.IDENTIFIERS else value

    def log_fault(self, broken: BrokenRow) -> str:
        return self._say("LogFault", audit.FAULT[broken.fault]).format(number=broken.number)

    def rule(self, rule: str) -> str:
        return self._say("Rule", findings.RULE.get(rule, rule))

    def finding(self, finding: Finding) -> str:
        sentence = findings.REASON.get((finding.rule, finding.reason), finding.reason)
        if finding.reason == "seen_before" and not finding.details.get("input"):
            sentence = findings_office.SEEN_WITHOUT_FILE
        return self._fill("Finding", sentence, finding.details)

    def tls(self, value: Tls) -> str:
        return self._say("Tls", server.TLS[value])

    def server_fact(self, value: ServerFact) -> str:
        return self._say("ServerFact", server.FACT[value])

    def server_reason(self, finding: ServerFinding) -> str:
        sentence = server.REASON.get(finding.reason, finding.reason)
        return self._fill("ServerReason", sentence, {"detail": finding.detail or "—"})

    def remark(self, remark: Remark) -> str:
        return self._fill("Remark", troubles.REMARK.get(remark.code, remark.code), remark.details)

    def trouble(self, trouble: Trouble) -> str:
        return self._fill(
            "Trouble", troubles.TROUBLE.get(trouble.code, trouble.code), trouble.details
        )


def _moment(value: str, language: str) -> str:
    """Write a moment to the minute; the receipt and the archive have all of it with its zone."""
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return value
    return format_time(moment, language) if "T" in value else value
