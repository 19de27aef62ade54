"""Rows and exports of an invented ledger, as a reader gives them."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from invoice_desktop.domain.coverage import Direction
from invoice_desktop.domain.invoice import Field, FieldValue, InvoiceKind
from invoice_desktop.domain.ledger import (
    Basis,
    ExportSeen,
    ExportStated,
    LedgerLayout,
    LedgerRisk,
    LedgerRow,
    LedgerState,
    RowFault,
    SheetSeen,
)
from tests.factories.archives import invented_values

OURS = "91990100MA99A0001X"
EXPORTED = datetime(2026, 10, 1, 9, 30, tzinfo=UTC)


def row_of(values: dict[Field, FieldValue], **changed: Any) -> LedgerRow:
    """Give the row that the bureau would have of an invoice."""
    code, number = str(values.get(Field.INVOICE_CODE, "")), str(values[Field.INVOICE_NUMBER])
    day, kind = values.get(Field.ISSUE_DATE), values.get(Field.KIND)
    amounts = (Field.AMOUNT_EXCLUDING_TAX, Field.TAX_AMOUNT, Field.TOTAL_INCLUDING_TAX)
    texts = (
        *(Field.SELLER_NAME, Field.SELLER_TAXPAYER_ID),
        *(Field.BUYER_NAME, Field.BUYER_TAXPAYER_ID),
    )
    given: dict[str, Any] = {
        "layout": LedgerLayout.INVOICES,
        "identity": number if len(number) == 20 else f"{code}-{number}",
        "invoice_code": code,
        "invoice_number": number,
        "issue_date": day if isinstance(day, date) else None,
        "issue_time": "10:20:30",
        "kind": kind if isinstance(kind, InvoiceKind) else None,
        "kind_text": "",
        **{name.value: str(values.get(name, "")) for name in texts},
        **{
            name.value: value if isinstance(value := values.get(name), Decimal) else None
            for name in amounts
        },
        "state": LedgerState.NORMAL,
        "state_text": "正常",
        "risk": LedgerRisk.NORMAL,
        "risk_text": "正常",
        "is_blue": True,
        "source_text": "电子发票服务平台",
        "drawer": "样本",
        "remarks": "",
        "blue_identity": "",
        "confirmation_number": "",
        "sheet": "发票基础信息",
        "row": 2,
    }
    return LedgerRow(**given | changed)


def invented_row(seed: int, **changed: Any) -> LedgerRow:
    """Give the row of the invoice that `invented_values` makes of the same seed."""
    return row_of(invented_values(seed), **changed)


@dataclass(frozen=True, slots=True)
class InventedExport:
    """An export that was never a file."""

    seen: ExportSeen
    given: Sequence[LedgerRow | RowFault]

    def rows(self) -> Iterator[LedgerRow | RowFault]:
        return iter(self.given)


def make_export(
    rows: Iterable[LedgerRow | RowFault], name: str = "全量发票.xlsx"
) -> InventedExport:
    """Give an export of some rows; its digest is that of its name and rows."""
    given = tuple(rows)
    layouts = sorted({each.layout for each in given if isinstance(each, LedgerRow)})
    days = [each.issue_date for each in given if isinstance(each, LedgerRow) and each.issue_date]
    digest = hashlib.sha256(f"{name} {given}".encode()).hexdigest()
    sheets = tuple(SheetSeen(layout, layout, len(given)) for layout in layouts)
    seen = ExportSeen(
        *(name, "", 1000, digest, digest),
        sheets=sheets,
        companies=(),
        first_issued=min(days, default=None),
        last_issued=max(days, default=None),
        period=None,
        period_basis=Basis.ROWS,
        exported_at=None,
        exported_basis=Basis.STATED,
    )
    return InventedExport(seen, given)


def state(
    export: InventedExport,
    company: str = OURS,
    direction: Direction = Direction.RECEIVED,
    first: date = date(2020, 1, 1),
    last: date = date(2026, 9, 30),
    exported_at: datetime = EXPORTED,
) -> ExportStated:
    """Say of an export what it covers."""
    return ExportStated(
        *(export.seen, company, direction, first, last),
        *(Basis.STATED, exported_at, Basis.STATED),
    )
