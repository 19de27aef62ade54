"""Invoices that we hold, beside rows of the ledger."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, TypeAlias

from sqlalchemy import Connection, RowMapping, Text, bindparam, select

from invoice_desktop.domain.invoice import InvoiceKind
from invoice_desktop.domain.ledger import LedgerRow
from invoice_desktop.store.engines import listed_texts, one_of
from invoice_desktop.store.ledger_rows import COLUMNS
from invoice_desktop.store.search_keys import yuan
from invoice_desktop.store.tables import INVOICE, OFFICE
from invoice_desktop.verification.ledger_comparing import HeldFacts, differences

Held: TypeAlias = tuple[Any, ...]
"""What the list says of an invoice, as it is kept."""

_I = INVOICE.c
_FACTS = (
    _I.identity,
    _I.issue_date,
    _I.seller_name,
    _I.seller_taxpayer_id,
    _I.buyer_name,
    _I.buyer_taxpayer_id,
    _I.amount_excluding_tax,
    _I.tax_amount,
    _I.total_including_tax,
    _I.kind,
)
_NAMES = [column.name for column in _FACTS]
_HELD_ALIKE = slice(1, 9)
_KEPT_ALIKE = slice(COLUMNS.index("issue_date"), COLUMNS.index("total_including_tax") + 1)
_HELD = select(*_FACTS).where(
    _I.office_id == OFFICE, one_of(_I.identity, bindparam("identities", type_=Text()))
)


def held_invoices(connection: Connection, identities: Iterable[str]) -> dict[str, Held]:
    """Give what we hold of some identities, in one question."""
    found = connection.execute(_HELD, {"identities": listed_texts(identities)}).all()
    return {row[0]: tuple(row) for row in found}


def agrees(held: Held, row: LedgerRow, kept: tuple[object, ...]) -> bool:
    """Tell whether what is held and a row, which is kept as these values, do not differ.

    What is kept alike is the same; only the others are looked at field by field.
    """
    return held[_HELD_ALIKE] == kept[_KEPT_ALIKE] or not differences(
        held_of(dict(zip(_NAMES, held, strict=True))), row
    )


def held_of(row: RowMapping | Mapping[str, Any]) -> HeldFacts:
    """Give what a row of the list says of its invoice."""
    return HeldFacts(
        date.fromisoformat(row["issue_date"]) if row["issue_date"] else None,
        row["seller_name"],
        row["seller_taxpayer_id"],
        row["buyer_name"],
        row["buyer_taxpayer_id"],
        yuan(row["amount_excluding_tax"]),
        yuan(row["tax_amount"]),
        yuan(row["total_including_tax"]),
        InvoiceKind(row["kind"]) if row["kind"] else None,
    )


def differs(invoice: RowMapping, row: LedgerRow) -> str:
    """Give the names of the fields in which an invoice differs from its row; "" when in none."""
    return " ".join(each.field.value for each in differences(held_of(invoice), row))
