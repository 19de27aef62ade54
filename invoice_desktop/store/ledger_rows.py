"""Rows of an export as they are kept, and back without loss."""

import hashlib
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, TypeAlias

import orjson
from sqlalchemy import RowMapping

from invoice_desktop.domain.invoice import InvoiceKind, InvoiceLine
from invoice_desktop.domain.ledger import (
    Deduction,
    LedgerLayout,
    LedgerRisk,
    LedgerRow,
    LedgerState,
)
from invoice_desktop.store.search_keys import cents, storable, yuan

Json: TypeAlias = dict[str, Any]

_PLAIN = (
    "invoice_code",
    "invoice_number",
    "issue_time",
    "kind_text",
    "state_text",
    "risk_text",
    "source_text",
    "drawer",
    "remarks",
    "confirmation_number",
)
"""Texts that are kept among the facts, where they are not empty."""


def kept_row(row: LedgerRow, file: int) -> tuple[object, ...]:
    """Give the values of a row, in the order of `COLUMNS`."""
    facts = _facts(row)
    columns = (
        storable(row.identity),
        storable(row.blue_identity) or None,
        row.issue_date.isoformat() if row.issue_date else None,
        storable(row.seller_name),
        storable(row.seller_taxpayer_id),
        storable(row.buyer_name),
        storable(row.buyer_taxpayer_id),
        cents(row.amount_excluding_tax),
        cents(row.tax_amount),
        cents(row.total_including_tax),
        row.state.value,
        row.risk.value,
    )
    said = orjson.dumps(facts)
    digest = hashlib.blake2b(orjson.dumps(columns) + said, digest_size=8).digest()
    # where a row stands in its file is no part of what it says
    place = facts | {"sheet": storable(row.sheet), "row": row.row}
    return 1, file, *columns, int.from_bytes(digest, signed=True), orjson.dumps(place).decode()


COLUMNS = (
    "office_id",
    "file",
    "identity",
    "blue_identity",
    "issue_date",
    "seller_name",
    "seller_taxpayer_id",
    "buyer_name",
    "buyer_taxpayer_id",
    "amount_excluding_tax",
    "tax_amount",
    "total_including_tax",
    "state",
    "risk",
    "digest",
    "facts",
)


def row_of(kept: RowMapping | Mapping[str, Any]) -> LedgerRow:
    """Give a row as its export gave it."""
    facts = orjson.loads(kept["facts"])
    kind = facts.get("kind")
    return LedgerRow(
        layout=LedgerLayout(facts["layout"]),
        identity=kept["identity"],
        blue_identity=kept["blue_identity"] or "",
        issue_date=date.fromisoformat(kept["issue_date"]) if kept["issue_date"] else None,
        seller_name=kept["seller_name"],
        seller_taxpayer_id=kept["seller_taxpayer_id"],
        buyer_name=kept["buyer_name"],
        buyer_taxpayer_id=kept["buyer_taxpayer_id"],
        amount_excluding_tax=yuan(kept["amount_excluding_tax"]),
        tax_amount=yuan(kept["tax_amount"]),
        total_including_tax=yuan(kept["total_including_tax"]),
        state=LedgerState(kept["state"]),
        risk=LedgerRisk(kept["risk"]),
        kind=InvoiceKind(kind) if kind else None,
        is_blue=facts.get("is_blue"),
        sheet=facts["sheet"],
        row=facts["row"],
        lines=tuple(_line_of(line) for line in facts.get("lines", ())),
        deduction=_deduction_of(facts.get("deduction")),
        **{name: facts.get(name, "") for name in _PLAIN},
    )


def _facts(row: LedgerRow) -> Json:
    facts: Json = {"layout": row.layout.value}
    for name in _PLAIN:
        if value := getattr(row, name):
            facts[name] = storable(value)
    if row.kind is not None:
        facts["kind"] = row.kind.value
    if row.is_blue is not None:
        facts["is_blue"] = row.is_blue
    if row.lines:
        facts["lines"] = [_line(line) for line in row.lines]
    if row.deduction is not None:
        facts["deduction"] = _deduction(row.deduction)
    return facts


def _line(line: InvoiceLine) -> Json:
    values = {name: getattr(line, name) for name in InvoiceLine.__slots__}
    return {
        name: {"decimal": str(value)} if isinstance(value, Decimal) else storable(value)
        for name, value in values.items()
        if value not in {"", None}
    }


def _line_of(kept: Json) -> InvoiceLine:
    values: Json = {
        name: Decimal(value["decimal"]) if isinstance(value, dict) else value
        for name, value in kept.items()
    }
    return InvoiceLine(**values)


def _deduction(said: Deduction) -> Json:
    tax = said.deductible_tax
    return {
        "is_selected": said.is_selected,
        "deductible_tax": None if tax is None else str(tax),
        "selected_at": storable(said.selected_at),
        "use": storable(said.use),
        "red_lock": storable(said.red_lock),
    }


def _deduction_of(kept: Json | None) -> Deduction | None:
    if kept is None:
        return None
    tax = kept["deductible_tax"]
    return Deduction(**kept | {"deductible_tax": None if tax is None else Decimal(tax)})
