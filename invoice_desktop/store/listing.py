"""The archive's list: the filters of a query, and its order as stretches that indexes give.

A stretch is a part of the list whose order is that of one index: the rows with a value, then
those without. Kinds and verdicts sort by their rank, so each value is a stretch of its own.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, RowMapping, and_, or_, select
from sqlalchemy.sql.elements import SQLColumnExpression

from invoice_desktop.domain.entry import Category, OfficeStatus
from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow, SortKey
from invoice_desktop.domain.invoice import InvoiceKind
from invoice_desktop.domain.verdict import Acceptance, Authenticity
from invoice_desktop.store.prepared import order_of
from invoice_desktop.store.search_keys import cents, name_key, yuan
from invoice_desktop.store.tables import INVOICE, TAG

Column: TypeAlias = SQLColumnExpression[Any]
"""What a list is sorted by."""
_I = INVOICE.c

_RANKED: dict[SortKey, type[StrEnum]] = {
    SortKey.AUTHENTICITY: Authenticity,
    SortKey.ACCEPTANCE: Acceptance,
    SortKey.KIND: InvoiceKind,
    SortKey.STATUS: OfficeStatus,
    SortKey.CATEGORY: Category,
}
_NAMES: dict[SortKey, Column] = {
    SortKey.SELLER_NAME: _I.seller_key,
    SortKey.BUYER_NAME: _I.buyer_key,
    SortKey.VERIFIED_BY: _I.verified_by,
}
_NUMBERS: dict[SortKey, Column] = {
    SortKey.VERIFIED_AT: _I.verified_order,
    SortKey.ISSUE_DATE: _I.issue_date,
    SortKey.INVOICE_NUMBER: _I.invoice_number,
    SortKey.AMOUNT_EXCLUDING_TAX: _I.amount_excluding_tax,
    SortKey.TAX_AMOUNT: _I.tax_amount,
    SortKey.TOTAL_INCLUDING_TAX: _I.total_including_tax,
    SortKey.SHOWINGS: _I.showings,
}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Rows with `condition`, in the order of `column` (None: of the row numbers alone)."""

    condition: ColumnElement[bool] | None
    column: Column | None

    def order(self, *, descending: bool) -> tuple[ColumnElement[Any], ...]:
        """Give the order; equal ones as they came in."""
        columns = (_I.row_id,) if self.column is None else (self.column, _I.row_id)
        return tuple(each.desc() if descending else each.asc() for each in columns)

    def behind(self, value: object, number: int, *, descending: bool) -> ColumnElement[bool]:
        """Tell which rows of the stretch lie behind one of its rows."""
        later = _I.row_id < number if descending else _I.row_id > number
        if self.column is None:
            return later
        beyond = self.column < value if descending else self.column > value
        # the first part alone lets the index begin at the place
        near = self.column <= value if descending else self.column >= value
        return and_(near, or_(beyond, later))


def stretches(query: ArchiveQuery) -> tuple[Stretch, ...]:
    """Give the stretches of a query's order, from its first row to its last."""
    sort = query.sort
    if sort in _RANKED:
        return tuple(_ranks(_I[sort.value], _RANKED[sort], descending=query.descending))
    column: Column
    if sort in _NAMES:
        column = _NAMES[sort]
        return Stretch(column > "", column), Stretch(column == "", None)
    if sort in _NUMBERS:
        column = _NUMBERS[sort]
        return Stretch(column.is_not(None), column), Stretch(column.is_(None), None)
    return (Stretch(None, None),)


def _ranks(column: Column, order: type[StrEnum], *, descending: bool) -> Iterator[Stretch]:
    values = [each.value for each in order]
    for value in reversed(values) if descending else values:
        yield Stretch(column == value, None)
    yield Stretch(or_(column.is_(None), ~column.in_(values)), None)


def filters(query: ArchiveQuery) -> Iterator[ColumnElement[bool]]:
    """Give the conditions of a query besides its text."""
    yield from _periods(query)
    if query.total_from is not None:
        yield _I.total_including_tax >= cents(query.total_from)
    if query.total_until is not None:
        yield _I.total_including_tax <= cents(query.total_until)
    for column, values in (
        (_I.kind, query.kinds),
        (_I.authenticity, query.authenticities),
        (_I.acceptance, query.acceptances),
        (_I.status, query.statuses),
        (_I.category, query.categories),
    ):
        if values:
            yield column.in_(sorted(values))
    if query.buyers:
        keys = sorted(name_key(each) for each in query.buyers)
        yield or_(_I.buyer_key.in_(keys), _I.buyer_taxpayer_id.in_(sorted(query.buyers)))
    for tag in sorted(query.tags):
        yield _I.row_id.in_(select(TAG.c.invoice_row).where(TAG.c.name == tag))


def _periods(query: ArchiveQuery) -> Iterator[ColumnElement[bool]]:
    if query.issued_from is not None:
        yield _I.issue_date >= query.issued_from.isoformat()
    if query.issued_until is not None:
        yield _I.issue_date <= query.issued_until.isoformat()
    if query.verified_from is not None:
        yield _I.verified_order >= order_of(_midnight(query.verified_from))
    if query.verified_until is not None:
        yield _I.verified_order < order_of(_midnight(query.verified_until + timedelta(days=1)))


def archive_row(row: RowMapping, tags: tuple[str, ...] = ()) -> ArchiveRow:
    """Give a row of the table as the list shows it."""
    kind, issued = row["kind"], row["issue_date"]
    return ArchiveRow(
        number=row["row_id"],
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
        status=OfficeStatus(row["status"]),
        category=Category(row["category"]),
        tags=tags,
    )


def _midnight(day: date) -> datetime:
    # days of the desk: the zone that this computer is set to
    return datetime.combine(day, time()).astimezone()
