"""The history: what was verified when, by whom, with what result."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, and_, or_, select

from invoice_desktop.domain.search import HistoryQuery, HistoryRow
from invoice_desktop.domain.verdict import Acceptance, Authenticity
from invoice_desktop.store.distinct import distinct_values
from invoice_desktop.store.prepared import order_of
from invoice_desktop.store.search_keys import storable, yuan
from invoice_desktop.store.tables import INVOICE, VERIFICATION

_V, _I = VERIFICATION.c, INVOICE.c
_LISTED = (
    _V.id,
    _V.invoice_row,
    _V.verified_order,
    _V.verified_at,
    _V.verified_by,
    _V.invoice_number,
    _V.issue_date,
    _V.total_including_tax,
    _V.authenticity,
    _V.acceptance,
    _V.input_name,
)


def rows(
    connection: Connection, query: HistoryQuery, last: HistoryRow | None, limit: int
) -> tuple[HistoryRow, ...]:
    """Give the verifications behind `last`, the newest first."""
    # a page is found first and joined afterwards: neither planner can begin with the invoices
    page = _selected(query, last).limit(limit).subquery("page")
    statement = (
        select(page, _I.id.label("entry"), _I.seller_name)
        .select_from(page.join(INVOICE, _I.row_id == page.c.invoice_row))
        .order_by(page.c.verified_order.desc(), page.c.id.desc())
    )
    return tuple(_row(row) for row in connection.execute(statement).mappings())


def verifiers(connection: Connection) -> tuple[str, ...]:
    """Give everybody who ever verified something."""
    return distinct_values(connection, _V.verified_by)


def _selected(query: HistoryQuery, last: HistoryRow | None) -> Select[*tuple[Any, ...]]:
    statement = select(*_LISTED).order_by(_V.verified_order.desc(), _V.id.desc())
    if query.since is not None:
        statement = statement.where(_V.verified_order >= order_of(query.since))
    if query.before is not None:
        statement = statement.where(_V.verified_order < order_of(query.before))
    if query.verified_by:
        statement = statement.where(_V.verified_by == storable(query.verified_by))
    if query.authenticities:
        names = sorted(each.value for each in query.authenticities)
        statement = statement.where(_V.authenticity.in_(names))
    if last is not None:
        at = order_of(last.verified_at)
        older = or_(_V.verified_order < at, _V.id < last.verification)
        statement = statement.where(and_(_V.verified_order <= at, older))
    return statement


def _row(row: RowMapping) -> HistoryRow:
    issued = row["issue_date"]
    return HistoryRow(
        verification=row["id"],
        entry=row["entry"],
        verified_at=datetime.fromisoformat(row["verified_at"]),
        verified_by=row["verified_by"],
        invoice_number=row["invoice_number"],
        issue_date=date.fromisoformat(issued) if issued else None,
        seller_name=row["seller_name"],
        total_including_tax=yuan(row["total_including_tax"]),
        authenticity=Authenticity(row["authenticity"]),
        acceptance=Acceptance(row["acceptance"]),
        input_name=row["input_name"],
    )
