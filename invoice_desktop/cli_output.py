"""What the command line prints of a verification: JSON for programs, text for people."""

from decimal import Decimal
from typing import TYPE_CHECKING

from invoice_desktop.domain.history import ArchiveRow
from invoice_desktop.domain.invoice import Invoice, InvoiceLine
from invoice_desktop.domain.money import amount_text
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.verdict import Finding, Outcome, Verification

if TYPE_CHECKING:
    from invoice_desktop.reports.words import Words

Json = dict[str, object]

_AUTHORITY = {"tax_bureau_ledger": "tax bureau ledger", "seal_maker": "seal of a known maker"}
_BEHIND = {
    "seal": "seal",
    "maker": "maker",
    "maker_status": "pin",
    "maker_sha256": "certificate",
    "signed_at": "signed",
    "file": "file",
    "sha256": "sha256",
    "first": "from",
    "last": "until",
    "exported": "exported",
}
"""The names of details that tell by what an authority spoke."""


def invoice_json(name: str, verification: Verification) -> Json:
    """Give one invoice as a JSON object; amounts are decimal strings, unknown values null."""
    verdict = verification.verdict
    return {
        "input": name,
        "authenticity": verdict.authenticity.value,
        "authority": authority_text(verification),
        "acceptance": verdict.acceptance.value,
        "signature": verification.signature.value if verification.signature else None,
        "invoice": _invoice(verification.invoice),
        "findings": [_finding(finding) for finding in verification.findings],
        "error": None,
    }


def trouble_json(name: str, trouble: Trouble) -> Json:
    """Give an input that could not be read, in the same shape; `error` is the trouble's code."""
    return {
        "input": name,
        "authenticity": None,
        "authority": None,
        "acceptance": None,
        "signature": None,
        "invoice": None,
        "findings": [],
        "error": trouble.code,
    }


def row_json(row: ArchiveRow) -> Json:
    """Give a row of the archive's list; amounts are decimal strings, unknown values null."""
    return {
        "entry": row.entry,
        "kind": row.kind.value if row.kind else None,
        "invoice_code": row.invoice_code,
        "invoice_number": row.invoice_number,
        "issue_date": row.issue_date.isoformat() if row.issue_date else None,
        "seller": _party(Party(row.seller_name, row.seller_taxpayer_id)),
        "buyer": _party(Party(row.buyer_name, row.buyer_taxpayer_id)),
        "amount_excluding_tax": _amount(row.amount_excluding_tax),
        "tax_amount": _amount(row.tax_amount),
        "total_including_tax": _amount(row.total_including_tax),
        "authenticity": row.authenticity.value,
        "authority": _AUTHORITY.get(row.authority or "", row.authority),
        "acceptance": row.acceptance.value,
        "status": row.status.value,
        "category": row.category.value,
        "tags": list(row.tags),
        "verified_at": row.verified_at.isoformat(),
        "verified_by": row.verified_by,
        "showings": row.showings,
        "input": row.input_name,
    }


def authority_text(verification: Verification) -> str | None:
    """Name the authority that spoke and what it spoke by; None where none did.

    A ledger's begins with `tax bureau ledger`; file, SHA-256, period and time of export follow. A
    seal's begins with `seal of a known maker`.
    """
    authority = verification.verdict.authority
    spoke = [
        each.details
        for each in verification.findings
        if each.outcome is Outcome.PASSED and each.details.get("authority") == authority
    ]
    if authority is None or not spoke:
        return _AUTHORITY.get(authority or "", authority)
    behind = [f"{name} {spoke[0][key]}" for key, name in _BEHIND.items() if spoke[0].get(key, "")]
    return ", ".join([_AUTHORITY.get(authority, authority), *behind])


def _invoice(invoice: Invoice) -> Json:
    return {
        "kind": invoice.kind.value if invoice.kind else None,
        "invoice_code": invoice.invoice_code,
        "invoice_number": invoice.invoice_number,
        "issue_date": invoice.issue_date.isoformat() if invoice.issue_date else None,
        "check_code": invoice.check_code,
        "seller": _party(invoice.seller),
        "buyer": _party(invoice.buyer),
        "amount_excluding_tax": _amount(invoice.amount_excluding_tax),
        "tax_amount": _amount(invoice.tax_amount),
        "total_including_tax": _amount(invoice.total_including_tax),
        "lines": [_line(line) for line in invoice.lines],
    }


def _party(party: Party) -> Json:
    return {"name": party.name or None, "taxpayer_id": party.taxpayer_id or None}


def _line(line: InvoiceLine) -> Json:
    return {
        "name": line.name or None,
        "specification": line.specification or None,
        "unit": line.unit or None,
        "quantity": _plain(line.quantity),
        "unit_price": _plain(line.unit_price),
        "amount": _amount(line.amount),
        "tax_rate": _plain(line.tax_rate),
        "tax_amount": _amount(line.tax_amount),
    }


def _finding(finding: Finding) -> Json:
    return {
        "rule": finding.rule,
        "strength": finding.strength.value,
        "outcome": finding.outcome.value,
        "reason": finding.reason,
    }


def _amount(value: Decimal | None) -> str | None:
    return None if value is None else amount_text(value)


def _plain(value: Decimal | None) -> str | None:
    return None if value is None else f"{value:f}"


def invoice_text(name: str, verification: Verification, words: "Words") -> str:
    """Give one invoice in a few lines: both answers, the authority, and what did not pass."""
    verdict, invoice = verification.verdict, verification.invoice
    total = _amount(invoice.total_including_tax) or _amount(invoice.amount_excluding_tax) or "-"
    number = f"{invoice.invoice_code or ''} {invoice.invoice_number or '-'}".strip()
    rows = [
        name,
        f"  {words.authenticity(verdict.authenticity)} · {words.acceptance(verdict.acceptance)}",
        f"  {words.authority(verdict)}",
        f"  {words.kind(invoice.kind)}  {number}  {invoice.issue_date or '-'}  {total}"
        + f"  {invoice.seller.name}".rstrip(),
    ]
    rows += [
        f"  {words.outcome(finding.outcome)}: {words.finding(finding)}"
        for finding in verification.findings
        if finding.outcome in {Outcome.FAILED, Outcome.INDETERMINATE}
    ]
    return "\n".join(rows) + "\n"
