"""What the tax bureau's ledger said of an invoice, drawn from the findings and put into words."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QCoreApplication

from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.verdict import Finding
from invoice_desktop.reports.words import Words
from invoice_desktop.ui.desk.spoken_values import spoken
from invoice_desktop.ui.numbers import format_date, format_time

_AMOUNTS = frozenset({Field.AMOUNT_EXCLUDING_TAX, Field.TAX_AMOUNT, Field.TOTAL_INCLUDING_TAX})
_DIGITS = 16
"""Of a digest, enough to tell one file from another by the eye."""


def said_export(findings: Iterable[Finding], words: Words) -> str:
    """Name the export that spoke as the authority; the empty text when none did."""
    for found in findings:
        if "authority" in found.details and "file" in found.details:
            return " · ".join(_told(found.details, words))
    return ""


def _told(details: Mapping[str, str], words: Words) -> Iterator[str]:
    yield details["file"]
    if details.get("first") and details.get("last"):
        said = QCoreApplication.translate("LedgerVoice", "issued {first} to {last}")
        yield said.format(first=_day(details["first"]), last=_day(details["last"]))
    if details.get("exported"):
        said = QCoreApplication.translate("LedgerVoice", "exported {time}")
        yield said.format(time=_time(details["exported"], words.language))
    if details.get("sha256"):
        yield f"SHA-256 {details['sha256'][:_DIGITS]}…"


def export_sides(details: Mapping[str, str], words: Words) -> tuple[tuple[str, str], ...]:
    """Give what a finding tells of an export, each with its title."""
    sides = [(QCoreApplication.translate("LedgerVoice", "File"), details["file"])]
    if details.get("first") and details.get("last"):
        title = QCoreApplication.translate("LedgerVoice", "Covers what was issued")
        period = QCoreApplication.translate("LedgerVoice", "{first} to {last}")
        said = period.format(first=_day(details["first"]), last=_day(details["last"]))
        sides.append((title, said))
    if details.get("exported"):
        title = QCoreApplication.translate("LedgerVoice", "Exported")
        sides.append((title, _time(details["exported"], words.language)))
    if details.get("sha256"):
        sides.append(("SHA-256", f"{details['sha256'][:_DIGITS]}…"))
    return tuple(sides)


def both_sides(finding: Finding, words: Words) -> tuple[str, tuple[tuple[str, str], ...]] | None:
    """Give a field's title with its two values: ours and the ledger's, or those of two exports.

    None where the finding holds no two values against each other.
    """
    details = finding.details
    pair = _pair(details)
    if pair is None or details.get("field") not in frozenset(Field):
        return None
    field = Field(details["field"])
    sides = tuple((title, _value(field, text, words)) for title, text in pair)
    return words.field(field), sides


def _pair(details: Mapping[str, str]) -> tuple[tuple[str, str], ...] | None:
    if {"ours", "ledgers"} <= details.keys():
        ours = QCoreApplication.translate("LedgerVoice", "This invoice")
        ledger = QCoreApplication.translate("LedgerVoice", "The ledger")
        return (ours, details["ours"]), (ledger, details["ledgers"])
    if {"newer", "newer_file", "older", "older_file"} <= details.keys():
        newer = details["newer_file"], details["newer"]
        return newer, (details["older_file"], details["older"])
    return None


def _value(field: Field, text: str, words: Words) -> str:
    if field in _AMOUNTS:
        try:
            return spoken(field, Decimal(text), words)
        except InvalidOperation:
            return text
    return spoken(field, text, words)


def _day(text: str) -> str:
    try:
        return format_date(date.fromisoformat(text))
    except ValueError:
        return text


def _time(text: str, language: str) -> str:
    try:
        return format_time(datetime.fromisoformat(text), language)
    except ValueError:
        return text
