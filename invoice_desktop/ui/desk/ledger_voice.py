"""What the tax bureau's ledger said of an invoice, drawn from the findings and put into words."""

from collections.abc import Iterable, Mapping
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
            return " · ".join(said for _title, said in export_sides(found.details, words))
    return ""


def export_sides(details: Mapping[str, str], words: Words) -> tuple[tuple[str, str], ...]:
    """Give what a finding tells of an export, each with its title."""
    sides = [(QCoreApplication.translate("LedgerVoice", "File"), details["file"])]
    if details.get("first") and details.get("last"):
        period = QCoreApplication.translate("LedgerVoice", "issued {first} to {last}")
        said = period.format(first=_day(details["first"]), last=_day(details["last"]))
        sides.append((QCoreApplication.translate("LedgerVoice", "Covers"), said))
    if details.get("exported"):
        said = QCoreApplication.translate("LedgerVoice", "exported {time}").format(
            time=_time(details["exported"], words.language)
        )
        sides.append((QCoreApplication.translate("LedgerVoice", "State"), said))
    if details.get("sha256"):
        said = QCoreApplication.translate("LedgerVoice", "SHA-256 {digest}…").format(
            digest=details["sha256"][:_DIGITS]
        )
        sides.append((QCoreApplication.translate("LedgerVoice", "Digest"), said))
    return tuple(sides)


def both_sides(finding: Finding, words: Words) -> tuple[str, tuple[tuple[str, str], ...]] | None:
    """Give the title of a field with its two values where the ledger's is another; else None."""
    details = finding.details
    if not {"field", "ours", "ledgers"} <= details.keys():
        return None
    try:
        field = Field(details["field"])
    except ValueError:
        return None
    ours, ledgers = (_value(field, details[side], words) for side in ("ours", "ledgers"))
    return words.field(field), (
        (QCoreApplication.translate("LedgerVoice", "This invoice"), ours),
        (QCoreApplication.translate("LedgerVoice", "The ledger"), ledgers),
    )


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
