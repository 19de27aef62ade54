"""What the tax bureau's ledger said, from which export, and the alarms that it raised since."""

from collections.abc import Sequence

from invoice_desktop.domain.alarm import Alarm
from invoice_desktop.domain.verdict import Finding
from invoice_desktop.reports.printable import amount, moment
from invoice_desktop.reports.receipt_sheet import Sheet

_RULE = "ledger_lists_invoice"


def put_ledger(sheet: Sheet, findings: Sequence[Finding]) -> None:
    """Print which exports spoke: name, digest, period, time, and what they cannot know."""
    spoke = {_export_of(found): found for found in findings if _names_export(found)}
    if not spoke:
        return
    sheet.put_heading("receipt.ledger")
    for found in spoke.values():
        _put_export(sheet, found)
    sheet.put(sheet.words.label("receipt.ledger_notice"), sheet.soft)


def _names_export(found: Finding) -> bool:
    return found.rule == _RULE and "file" in found.details


def _export_of(found: Finding) -> tuple[str, str]:
    # every field that differs is a finding of its own, and all name the same export
    return found.details["file"], found.details.get("exported", "")


def _put_export(sheet: Sheet, found: Finding) -> None:
    label, told = sheet.words.label, found.details
    sheet.put_pair(label("receipt.ledger_file"), told["file"])
    if digest := told.get("sha256"):
        sheet.put_digest("SHA-256", digest)
    if {"first", "last"} <= told.keys():
        period = label("receipt.period").format(first=told["first"], last=told["last"])
        sheet.put_pair(label("receipt.ledger_covers"), period)
    if exported := told.get("exported"):
        sheet.put_pair(label("receipt.ledger_exported"), exported.replace("T", " "))
    sheet.flow.space(4)


def put_alarms(sheet: Sheet, alarms: Sequence[Alarm] | None) -> None:
    """Print what later exports said of the invoice, and how each alarm was dealt with.

    None says that it could not be asked.
    """
    if alarms is not None and not alarms:
        return
    sheet.put_heading("receipt.alarms")
    if alarms is None:
        sheet.put(sheet.words.label("receipt.alarms_unknown"), sheet.body)
        return
    for alarm in alarms:
        words = sheet.words
        parts = (
            moment(alarm.raised_at),
            alarm.ledger_name,
            words.status(alarm.status),
            amount(alarm.red_amount),
            _ending(sheet, alarm),
        )
        said = "  ·  ".join(part for part in parts if part)
        sheet.put_pair(words.alarm_reason(alarm.reason), said)


def _ending(sheet: Sheet, alarm: Alarm) -> str:
    if alarm.dealt_at is None:
        return sheet.words.label("receipt.alarm_open")
    dealt = sheet.words.label("receipt.alarm_dealt")
    how = sheet.words.alarm_how(alarm.how)
    return dealt.format(time=moment(alarm.dealt_at), by=alarm.dealt_by, how=how)
