"""Rows of an export as they are kept, and back without loss."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from hashlib import blake2b
from operator import attrgetter
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
_DIGITS = 12
_PLAIN_OF = attrgetter(*_PLAIN)


def kept_row(row: LedgerRow, file: int) -> tuple[object, ...]:
    """Give the values of a row, in the order of `COLUMNS`."""
    texts, facts, place = _texts(row), _facts(row), row.sheet
    said, about = _said(texts), _said(facts)
    if said is None or about is None or b"\\u0000" in said:
        texts = tuple(storable(text) for text in texts)
        facts, place = _storable(facts), storable(place)
        said, about = orjson.dumps(texts), orjson.dumps(facts)
    amounts = (
        _cents(row.amount_excluding_tax),
        _cents(row.tax_amount),
        _cents(row.total_including_tax),
    )
    identity, blue, day, *parties, state, risk = texts
    # where a row stands in its file is no part of what it says
    digest = blake2b(b"%b%b%b" % (said, orjson.dumps(amounts), about), digest_size=8).digest()
    whole = b'%b,"sheet":%b,"row":%d}' % (about[:-1], orjson.dumps(storable(place)), row.row)
    return (
        *(1, file, identity, blue or None, day or None),
        *(*parties, *amounts, state, risk),
        *(int.from_bytes(digest, signed=True), whole.decode()),
    )


def _cents(amount: Decimal | None) -> int | None:
    if amount is None or not amount.is_finite():
        return None
    hundredfold = amount * 100
    # nearly all are whole cents, and no more than an invoice can carry: half the time
    if hundredfold.adjusted() < _DIGITS and (whole := int(hundredfold)) == hundredfold:
        return whole
    return cents(amount)


def _texts(row: LedgerRow) -> tuple[str, ...]:
    return (
        row.identity,
        row.blue_identity,
        row.issue_date.isoformat() if row.issue_date else "",
        row.seller_name,
        row.seller_taxpayer_id,
        row.buyer_name,
        row.buyer_taxpayer_id,
        row.state.value,
        row.risk.value,
    )


def _said(content: object) -> bytes | None:
    """Give JSON; None where a text has what is no text, as few have: each is looked at then."""
    try:
        return orjson.dumps(content)
    except TypeError:
        return None


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
    facts: Json = {"layout": row.layout}
    facts |= {name: value for name, value in zip(_PLAIN, _PLAIN_OF(row), strict=True) if value}
    if row.kind is not None:
        facts["kind"] = row.kind
    if row.is_blue is not None:
        facts["is_blue"] = row.is_blue
    if row.lines:
        facts["lines"] = [_line(line) for line in row.lines]
    if row.deduction is not None:
        facts["deduction"] = _deduction(row.deduction)
    return facts


def _storable(facts: Any) -> Any:  # noqa: ANN401 - JSON
    """Give the same with texts that can be kept, however deep they stand."""
    if isinstance(facts, dict):
        return {name: _storable(value) for name, value in facts.items()}
    if isinstance(facts, list):
        return [_storable(value) for value in facts]
    return storable(facts) if isinstance(facts, str) else facts


def _line(line: InvoiceLine) -> Json:
    values = {name: getattr(line, name) for name in InvoiceLine.__slots__}
    return {
        name: {"decimal": str(value)} if isinstance(value, Decimal) else value
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
        "selected_at": said.selected_at,
        "use": said.use,
        "red_lock": said.red_lock,
    }


def _deduction_of(kept: Json | None) -> Deduction | None:
    if kept is None:
        return None
    tax = kept["deductible_tax"]
    return Deduction(**kept | {"deductible_tax": None if tax is None else Decimal(tax)})
