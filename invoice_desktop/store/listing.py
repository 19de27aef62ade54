"""The archive's list: what a query selects, in order, one stretch at a time."""

from collections.abc import Iterator
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, Select, case, func, select
from sqlalchemy.sql.elements import SQLColumnExpression

from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow, SortKey
from invoice_desktop.domain.invoice import InvoiceKind
from invoice_desktop.domain.verdict import Acceptance, Authenticity
from invoice_desktop.store.search import text_condition
from invoice_desktop.store.search_keys import cents, yuan
from invoice_desktop.store.tables import INVOICE

_I = INVOICE.c


def rows_statement(query: ArchiveQuery, offset: int, limit: int) -> Select[*tuple[Any, ...]]:
    """Select one stretch of the list."""
    return (
        select(INVOICE)
        .where(*_conditions(query))
        .order_by(*_order(query))
        .offset(offset)
        .limit(limit)
    )


def count_statement(query: ArchiveQuery) -> Select[int]:
    """Count what a query selects."""
    return select(func.count()).select_from(INVOICE).where(*_conditions(query))


def archive_row(row: RowMapping) -> ArchiveRow:
    """Give a row of the table as the list shows it."""
    kind, issued = row["kind"], row["issue_date"]
    return ArchiveRow(
        entry=row["id"],
        kind=InvoiceKind(kind) if kind else None,
        invoice_code=row["invoice_code"],
        invoice_number=row["invoice_number"],
        issue_date=date.fromisoformat(issued) if issued else None,
        seller_name=row["seller_name"],
        seller_taxpayer_id=row["seller_taxpayer_id"],
        buyer_name=row["buyer_name"],
        buyer_taxpayer_id=row["buyer_taxpayer_id"],
        amount_excluding_tax=yuan(row["amount_excluding_tax"]),
        tax_amount=yuan(row["tax_amount"]),
        total_including_tax=yuan(row["total_including_tax"]),
        authenticity=Authenticity(row["authenticity"]),
        acceptance=Acceptance(row["acceptance"]),
        authority=row["authority"],
        input_format=InputFormat(row["input_format"]),
        input_name=row["input_name"],
        verified_at=datetime.fromisoformat(row["verified_at"]),
        verified_by=row["verified_by"],
        showings=row["showings"],
    )


def _conditions(query: ArchiveQuery) -> Iterator[ColumnElement[bool]]:
    text = text_condition(query.text)
    if text is not None:
        yield text
    if query.issued_from is not None:
        yield _I.issue_date >= query.issued_from.isoformat()
    if query.issued_until is not None:
        yield _I.issue_date <= query.issued_until.isoformat()
    if query.total_from is not None:
        yield _I.total_including_tax >= cents(query.total_from)
    if query.total_until is not None:
        yield _I.total_including_tax <= cents(query.total_until)
    if query.kinds:
        yield _I.kind.in_(sorted(query.kinds))
    if query.authenticities:
        yield _I.authenticity.in_(sorted(query.authenticities))


def _order(query: ArchiveQuery) -> tuple[ColumnElement[object], ...]:
    # rows that lack the value stand last in either direction; equal ones as they were verified
    keys: tuple[SQLColumnExpression[object], ...] = (_I.verified_order, _I.id)
    if query.sort is not SortKey.VERIFIED_AT:
        keys = (_sort_expression(query.sort), *keys)
    if query.descending:
        return tuple(key.desc().nulls_last() for key in keys)
    return tuple(key.asc().nulls_last() for key in keys)


def _sort_expression(sort: SortKey) -> SQLColumnExpression[object]:
    match sort:
        case SortKey.AUTHENTICITY:
            return _rank(_I.authenticity, Authenticity)
        case SortKey.KIND:
            return _rank(_I.kind, InvoiceKind)
        case SortKey.SELLER_NAME:
            return func.nullif(_I.seller_key, "")
        case SortKey.BUYER_NAME:
            return func.nullif(_I.buyer_key, "")
        case _:
            return _I[sort.value]


def _rank(column: SQLColumnExpression[object], order: type[StrEnum]) -> SQLColumnExpression[object]:
    ranks = {member.value: rank for rank, member in enumerate(order)}
    return case(ranks, value=column)
