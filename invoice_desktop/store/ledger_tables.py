"""The ledger's tables as queries see them, alike on both engines (see `tables`)."""

from sqlalchemy import BigInteger, Column, Table, Text

from invoice_desktop.store.tables import METADATA, OFFICE

ARRIVING = "ARRIVING"
"""Its rows are still coming in, and nobody sees them."""
ACTIVE = "ACTIVE"
LEAVING = "LEAVING"
"""It was taken out; its rows are being removed."""


def _office() -> Column[int]:
    return Column("office_id", BigInteger, nullable=False, default=OFFICE)


def _number(name: str, *, nullable: bool = False) -> Column[int]:
    return Column(name, BigInteger, nullable=nullable)


def _text(name: str, *, nullable: bool = False) -> Column[str]:
    return Column(name, Text, nullable=nullable)


LEDGER_FILE = Table(
    "ledger_file",
    METADATA,
    Column("row_id", BigInteger, primary_key=True),
    _office(),
    _text("id"),
    _text("state"),
    _text("name"),
    _text("sha256"),
    _text("sm3"),
    _text("layouts"),
    _text("company"),
    _text("direction"),
    _text("first_day"),
    _text("last_day"),
    _number("is_whole"),
    _text("period_basis"),
    _text("exported_at"),
    _number("exported_order"),
    _text("exported_basis"),
    _number("rows"),
    _number("faults"),
    _text("imported_at"),
    _number("imported_order"),
    _text("imported_by"),
)

LEDGER_ROW = Table(
    "ledger_row",
    METADATA,
    Column("row_id", BigInteger, primary_key=True),
    _office(),
    _number("file"),
    _text("identity"),
    _text("blue_identity", nullable=True),
    _text("issue_date", nullable=True),
    _text("seller_name"),
    _text("seller_taxpayer_id"),
    _text("buyer_name"),
    _text("buyer_taxpayer_id"),
    _number("amount_excluding_tax", nullable=True),
    _number("tax_amount", nullable=True),
    _number("total_including_tax", nullable=True),
    _text("state"),
    _text("risk"),
    _number("digest"),
    _text("facts"),
)
"""`digest` is of all that a row says but its place; `facts`, in JSON, is what has no column."""

ALARM = Table(
    "alarm",
    METADATA,
    Column("office_id", BigInteger, primary_key=True, default=OFFICE),
    Column("id", Text, primary_key=True),
    _number("invoice_row"),
    _text("reason"),
    _text("status"),
    _text("says"),
    _number("red_amount", nullable=True),
    _text("ledger"),
    _text("ledger_name"),
    _text("raised_at"),
    _number("raised_order"),
    _text("dealt_at", nullable=True),
    _text("dealt_by"),
    _text("how"),
)
"""`says` is what raised it; the same is never raised twice."""
