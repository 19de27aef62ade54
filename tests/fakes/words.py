"""Words in plain English made of the stable names themselves, without Qt and its catalogues."""

from collections.abc import Mapping

from invoice_desktop.domain.evidence import InputFormat, Remark, SignatureState
from invoice_desktop.domain.history import Likeness
from invoice_desktop.domain.invoice import Field, InvoiceKind, Source
from invoice_desktop.domain.trouble import Trouble
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
    """Complete `Words`; `times` repeats every text, as a language of many words would."""

    def __init__(self, language: str = "en", times: int = 1) -> None:
        self._language = language
        self._times = times

    @property
    def language(self) -> str:
        return self._language

    def label(self, name: str) -> str:
        """Give a label's source text; only the command line has names that reports do not know."""
        return self._long(_readable(name) if name.startswith("cli.") else LABELS[name])

    def authenticity(self, value: Authenticity) -> str:
        return self._long(_readable(value))

    def authenticity_meaning(self, value: Authenticity) -> str:
        return self._long(f"{_readable(value)} is what the checks found; it proves no more.")

    def acceptance(self, value: Acceptance) -> str:
        return self._long(_readable(value))

    def acceptance_reason(self, reason: str) -> str:
        return self._long(_readable(reason))

    def authority(self, verdict: Verdict) -> str:
        if verdict.authority is None:
            return self._long("No authority spoke for this invoice.")
        return self._long(f"{_readable(verdict.authority)} spoke for this invoice.")

    def strength(self, value: Strength) -> str:
        return self._long(_readable(value))

    def outcome(self, value: Outcome) -> str:
        return self._long(_readable(value))

    def kind(self, value: InvoiceKind | None) -> str:
        return self._long(_readable(value) if value else "Kind unknown")

    def field(self, value: Field) -> str:
        return self._long(_readable(value))

    def source(self, value: Source) -> str:
        return self._long(_readable(value))

    def format(self, value: InputFormat) -> str:
        return self._long(_readable(value))

    def signature(self, value: SignatureState | None) -> str:
        return self._long(_readable(value) if value else "Cannot be signed")

    def likeness(self, value: Likeness) -> str:
        return self._long(_readable(value))

    def rule(self, rule: str) -> str:
        return self._long(_readable(rule))

    def finding(self, finding: Finding) -> str:
        return self._long(_sentence(finding.reason, finding.details))

    def remark(self, remark: Remark) -> str:
        return self._long(_sentence(remark.code, remark.details))

    def trouble(self, trouble: Trouble) -> str:
        return self._long(_sentence(trouble.code, trouble.details))

    def _long(self, text: str) -> str:
        return " ".join([text] * self._times)


def _readable(name: str) -> str:
    return name.replace("_", " ").replace(".", " ").lower().capitalize()


def _sentence(code: str, details: Mapping[str, str]) -> str:
    said = ", ".join(f"{_readable(key).lower()} {value}" for key, value in details.items())
    return f"{_readable(code)}: {said}." if said else f"{_readable(code)}."
