"""Rows of invented ledgers with the exports that give them."""

from datetime import date, datetime
from decimal import Decimal

from invoice_desktop.domain.coverage import Coverage, Direction
from invoice_desktop.domain.invoice import InvoiceKind
from invoice_desktop.domain.ledger import (
    Basis,
    LedgerFact,
    LedgerFile,
    LedgerLayout,
    LedgerRisk,
    LedgerRow,
    LedgerState,
)
from tests.factories.companies import make_company
from tests.factories.verifications import CHINA

OURS = make_company(1)


def make_file(
    name: str = "全量发票查询导出结果.xlsx",
    month: int = 8,
    direction: Direction = Direction.RECEIVED,
) -> LedgerFile:
    """Make an export of July, exported on the first day of a month."""
    exported = datetime(2026, month, 1, 10, 0, tzinfo=CHINA)
    period = date(2026, 7, 1), date(2026, 7, 31)
    return LedgerFile(
        ledger=f"{month}-{name}",
        name=name,
        sha256="a3" * 32,
        sm3="0b" * 32,
        layouts=frozenset({LedgerLayout.INVOICES}),
        coverage=Coverage(OURS.taxpayer_id, direction, *period, exported),
        period_basis=Basis.STATED,
        exported_basis=Basis.FILE_NAME,
        rows=3,
        faults=0,
        imported_at=exported,
        imported_by="王芳",
    )


def make_row(
    place: int = 1,
    supplier: int = 2,
    *,
    name: str | None = None,
    state: LedgerState = LedgerState.NORMAL,
    total: Decimal | None = Decimal("1130.00"),
    remarks: str = "",
) -> LedgerRow:
    """Make the row of an invoice that an invented company issued to us."""
    seller = make_company(supplier)
    number = f"269920000000{place:08}"
    return LedgerRow(
        layout=LedgerLayout.INVOICES,
        identity=number,
        invoice_code="",
        invoice_number=number,
        issue_date=date(2026, 7, 1 + place % 28),
        issue_time="17:22:15",
        kind=InvoiceKind.FULLY_DIGITAL_SPECIAL,
        kind_text="数电发票（增值税专用发票）",
        seller_name=seller.name if name is None else name,
        seller_taxpayer_id=seller.taxpayer_id,
        buyer_name=OURS.name,
        buyer_taxpayer_id=OURS.taxpayer_id,
        amount_excluding_tax=Decimal("1000.00"),
        tax_amount=Decimal("130.00"),
        total_including_tax=total,
        state=state,
        state_text="正常",
        risk=LedgerRisk.NORMAL,
        risk_text="正常",
        is_blue=True,
        source_text="电子发票服务平台",
        drawer="李明",
        remarks=remarks,
        blue_identity="",
        confirmation_number="",
        sheet="发票基础信息",
        row=place + 1,
    )


def make_fact(row: LedgerRow, file: LedgerFile | None = None) -> LedgerFact:
    """Join a row to an export."""
    return LedgerFact(row, file or make_file())
