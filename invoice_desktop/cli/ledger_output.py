"""What the ledger's commands print as JSON: amounts are decimal strings, unknown values null."""

from decimal import Decimal

from invoice_desktop.cli_output import Json, row_json
from invoice_desktop.domain.history import ArchiveRow
from invoice_desktop.domain.ledger import ImportReport, LedgerFact, LedgerFile, RowFault
from invoice_desktop.domain.money import amount_text
from invoice_desktop.domain.trouble import Trouble


def file_json(file: LedgerFile) -> Json:
    """Give an export with what it covers, and on what that rests."""
    coverage = file.coverage
    return {
        "ledger": file.ledger,
        "name": file.name,
        "sha256": file.sha256,
        "sm3": file.sm3,
        "layouts": sorted(file.layouts),
        "company": coverage.company_taxpayer_id,
        "direction": coverage.direction.lower(),
        "first": coverage.first.isoformat(),
        "last": coverage.last.isoformat(),
        "period_basis": file.period_basis.value,
        "exported_at": coverage.exported_at.isoformat(),
        "exported_basis": file.exported_basis.value,
        "is_whole": coverage.is_whole,
        "rows": file.rows,
        "faults": file.faults,
        "imported_at": file.imported_at.isoformat(),
        "imported_by": file.imported_by,
    }


def report_json(name: str, report: ImportReport | None, trouble: Trouble | None) -> Json:
    """Give what taking an export in did; `error` is a trouble's code."""
    counts: Json = {
        each: getattr(report, each) if report else None
        for each in (
            *("new", "changed", "unchanged", "red_lettered", "voided", "at_risk"),
            *("agreeing", "differing", "alarms", "was_known"),
        )
    }
    return {
        "input": name,
        "export": file_json(report.ledger) if report else None,
        **counts,
        "faults": [_fault(fault) for fault in report.faults] if report else [],
        "error": trouble.code if trouble else None,
    }


def _fault(fault: RowFault) -> Json:
    return {"code": fault.code, "sheet": fault.sheet, "row": fault.row}


def fact_json(fact: LedgerFact) -> Json:
    """Give a row of the ledger whose invoice is not held."""
    row = fact.row
    return {
        "missing": "invoice",
        "identity": row.identity,
        "kind": row.kind.value if row.kind else None,
        "issue_date": row.issue_date.isoformat() if row.issue_date else None,
        "seller": {"name": row.seller_name or None, "taxpayer_id": row.seller_taxpayer_id or None},
        "buyer": {"name": row.buyer_name or None, "taxpayer_id": row.buyer_taxpayer_id or None},
        "amount_excluding_tax": _amount(row.amount_excluding_tax),
        "tax_amount": _amount(row.tax_amount),
        "total_including_tax": _amount(row.total_including_tax),
        "state": row.state.value,
        "risk": row.risk.value,
        "ledger": fact.file.ledger,
        "file": fact.file.name,
        "sheet": row.sheet,
        "row": row.row,
    }


def unlisted_json(row: ArchiveRow) -> Json:
    """Give an invoice that is held and that the ledger covers, but does not list."""
    return {"missing": "ledger_row", **row_json(row)}


def _amount(value: Decimal | None) -> str | None:
    return None if value is None else amount_text(value)
