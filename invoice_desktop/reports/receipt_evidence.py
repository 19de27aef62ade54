"""The foot of a receipt: earlier showings, what was handed over, and what judged it."""

from collections.abc import Sequence
from dataclasses import replace

from invoice_desktop.domain.audit import AuditHead
from invoice_desktop.domain.history import Showing
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.reports.printable import amount, day, moment
from invoice_desktop.reports.receipt_sheet import Sheet

_LARGEST_HEAD = 6.5


def put_earlier(sheet: Sheet, earlier: Sequence[Showing]) -> None:
    """Print when, by whom and as what the invoice was shown before."""
    if not earlier:
        return
    sheet.put_heading("receipt.earlier")
    for showing in earlier:
        parts = (
            moment(showing.verified_at),
            showing.verified_by,
            showing.invoice_number or "",
            day(showing.issue_date),
            amount(showing.total_including_tax),
            showing.input_name,
        )
        said = "  ·  ".join(part for part in parts if part)
        sheet.put_pair(sheet.words.likeness(showing.likeness), said)


def put_evidence(sheet: Sheet, verification: Verification, head: AuditHead | None = None) -> None:
    """Print what identifies the input, who and what judged it when, and the head of the log."""
    words, evidence = sheet.words, verification.evidence
    given, versions = evidence.input, verification.versions
    sheet.put_heading("receipt.evidence")
    handed_over = (
        (words.label("receipt.input"), given.name),
        (words.label("receipt.format"), words.format(given.format)),
        (words.label("receipt.size"), words.label("receipt.bytes").format(count=f"{given.size:,}")),
        (words.label("receipt.signature"), words.signature(verification.signature)),
    )
    judged = (
        (words.label("receipt.verified_at"), moment(verification.verified_at)),
        (words.label("receipt.verified_by"), verification.verified_by),
        (words.label("receipt.program"), f"InvoiceDesk {versions.program}"),
        (words.label("receipt.rule_pack"), versions.rule_pack),
        *((words.label("receipt.remarks"), words.remark(remark)) for remark in evidence.remarks),
    )
    for label, value in handed_over:
        sheet.put_pair(label, value)
    sheet.put_digest("SHA-256", given.sha256)
    sheet.put_digest("SM3", given.sm3)
    sheet.flow.space(4)
    for label, value in judged:
        sheet.put_pair(label, value)
    sheet.flow.space(8)
    sheet.put(words.label("receipt.notice"), sheet.soft)
    if head is not None:
        _put_head(sheet, head)


def _put_head(sheet: Sheet, head: AuditHead) -> None:
    # on a line of its own, so that it is whole and can be typed in from any paper
    small = replace(sheet.soft, size=min(sheet.soft.size, _LARGEST_HEAD))
    sheet.flow.space(4)
    sheet.put(sheet.words.label("receipt.log_head"), small, keep=True)
    sheet.put(str(head), small)
