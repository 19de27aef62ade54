"""Everything the archive knows as JSON lines, written so that any program can read them.

Names and values are those of the domain: amounts and quantities are decimal texts, dates and times
ISO 8601 with their zone, unknown values null.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

from invoice_desktop.domain.alarm import Alarm
from invoice_desktop.domain.audit import AuditRow
from invoice_desktop.domain.desk_rules import DeskRules
from invoice_desktop.domain.entry import EntryDetails
from invoice_desktop.domain.history import ArchiveRow
from invoice_desktop.domain.ledger import LedgerFile, LedgerRow
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.verdict import Verification

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"


def plain(value: object) -> Json:
    """Give a value of the domain as JSON knows it, nothing left out."""
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, str):
        # an enumeration's name is a text of its own class
        return str(value)
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(name): plain(each) for name, each in value.items()}
    if isinstance(value, frozenset):
        return [plain(each) for each in sorted(value)]
    if isinstance(value, Sequence):
        return [plain(each) for each in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    message = f"no JSON for {type(value).__name__}"
    raise TypeError(message)


def line(content: Mapping[str, object]) -> bytes:
    """Write one object on a line of its own, in UTF-8; its values may be the domain's own."""
    import orjson

    try:
        return orjson.dumps(content, _spoken, orjson.OPT_NON_STR_KEYS | orjson.OPT_APPEND_NEWLINE)
    except orjson.JSONEncodeError:
        # a file name that is no text carries surrogates, which only an escaped JSON can hold
        return json.dumps(plain(content)).encode() + b"\n"


def _spoken(value: object) -> Json:
    """Give what the fast writer does not know by itself; all else it writes as `plain` does."""
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, Mapping):
        return dict(value)
    message = f"no fast JSON for {type(value).__name__}"
    raise TypeError(message)


def _object(value: "DataclassInstance") -> dict[str, object]:
    return {field.name: getattr(value, field.name) for field in fields(value)}


def entry_json(
    row: ArchiveRow,
    details: EntryDetails,
    documents: Mapping[str, str],
    attachments: Mapping[str, str],
    alarms: Sequence[Alarm],
) -> dict[str, object]:
    """Give an invoice: its row, what the office added, its alarms, and where its files lie.

    `documents` are paths by SHA-256, `attachments` paths by the attachment's UUID.
    """
    added = _object(details)
    added["attachments"] = [
        {**_object(each), "path": attachments.get(each.attachment)} for each in details.attachments
    ]
    kept = [{"sha256": sha256, "path": path} for sha256, path in documents.items()]
    raised = [_object(alarm) for alarm in alarms]
    return {**_object(row), **added, "alarms": raised, "documents": kept}


def verification_json(entry: str, verification: Verification) -> dict[str, object]:
    """Give one verification whole: evidence, readings, findings, both answers, versions."""
    return {"entry": entry, **_object(verification)}


def audit_json(row: AuditRow) -> dict[str, object]:
    """Give one row of the audit log."""
    return _object(row)


def ledger_json(file: LedgerFile) -> dict[str, object]:
    """Give one export of the tax bureau's ledger: what it is, what it covers, who took it in."""
    return {**_object(file), "layouts": sorted(file.layouts)}


def ledger_row_json(export: str, row: LedgerRow) -> dict[str, object]:
    """Give one row of the tax bureau's ledger, with the export that it stands in."""
    return {"export": export, **row._asdict()}


def desk_rules_json(rules: DeskRules) -> dict[str, object]:
    """Give the office's own rules."""
    return _object(rules)


def company_json(company: Party) -> dict[str, object]:
    """Give one of the companies of this desk."""
    return _object(company)
