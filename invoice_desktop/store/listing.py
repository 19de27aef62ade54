"""The archive's list: its order as stretches that indexes give, and its rows.

A stretch is a part of the list whose order is that of one index: the rows with a value, then
those without. Kinds and verdicts sort by their rank, so each value is a stretch of its own.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, FromClause, and_, case, or_
from sqlalchemy.sql.elements import SQLColumnExpression

from invoice_desktop.domain.entry import Category, OfficeStatus
from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow, SortKey
from invoice_desktop.domain.invoice import InvoiceKind
from invoice_desktop.domain.verdict import Acceptance, Authenticity
from invoice_desktop.store.search_keys import yuan
from invoice_desktop.store.tables import INVOICE

Column: TypeAlias = SQLColumnExpression[Any]
"""What a list is sorted by."""
_I = INVOICE.c

WALKED = INVOICE.alias("walked")
"""The table in the order of a list, beside `INVOICE`, whose rows are tested."""

_RANKED: dict[SortKey, type[StrEnum]] = {
    SortKey.AUTHENTICITY: Authenticity,
    SortKey.ACCEPTANCE: Acceptance,
    SortKey.KIND: InvoiceKind,
    SortKey.STATUS: OfficeStatus,
    SortKey.CATEGORY: Category,
}
_NAMES = {
    SortKey.SELLER_NAME: "seller_key",
    SortKey.BUYER_NAME: "buyer_key",
    SortKey.VERIFIED_BY: "verified_by",
}
_NUMBERS = {
    SortKey.VERIFIED_AT: "verified_order",
    SortKey.ISSUE_DATE: "issue_date",
    SortKey.INVOICE_NUMBER: "invoice_number",
    SortKey.AMOUNT_EXCLUDING_TAX: "amount_excluding_tax",
    SortKey.TAX_AMOUNT: "tax_amount",
    SortKey.TOTAL_INCLUDING_TAX: "total_including_tax",
    SortKey.SHOWINGS: "showings",
}


_UNKNOWN = 1000
"""The rank of what has none: behind all others."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Rows with `condition`, in the order of `column` (None: of the row numbers alone)."""

    number: Column
    condition: ColumnElement[bool] | None = None
    column: Column | None = None

    def order(self, *, descending: bool) -> tuple[ColumnElement[Any], ...]:
        """Give the order; equal ones as they came in."""
        columns = (self.number,) if self.column is None else (self.column, self.number)
        return tuple(each.desc() if descending else each.asc() for each in columns)

    def behind(self, number: int, *, descending: bool) -> ColumnElement[bool]:
        """Tell which rows lie behind one of them, of rows in the order of their numbers."""
        return self.number < number if descending else self.number > number

    def parted(self, value: object, *, descending: bool) -> tuple["Stretch", "Stretch", "Stretch"]:
        """Give the rows before a value, those that have it, and those behind it.

        Three, because an index over a column is left by a row that is only compared: of a
        million alike rows all would be looked at.
        """
        assert self.column is not None
        more, less = self.column > value, self.column < value
        before, behind = (more, less) if descending else (less, more)
        return (
            Stretch(self.number, self._with(before), self.column),
            Stretch(self.number, self._with(self.column == value)),
            Stretch(self.number, self._with(behind), self.column),
        )

    def _with(self, condition: ColumnElement[bool]) -> ColumnElement[bool]:
        return condition if self.condition is None else and_(self.condition, condition)


def stretches(query: ArchiveQuery, table: FromClause) -> tuple[Stretch, ...]:
    """Give the stretches of a query's order in `table`, from its first row to its last."""
    sort, number = query.sort, table.c.row_id
    if sort in _RANKED:
        column = table.c[sort.value]
        return tuple(_ranks(number, column, _RANKED[sort], descending=query.descending))
    if sort in _NAMES:
        column = table.c[_NAMES[sort]]
        return Stretch(number, column > "", column), Stretch(number, column == "")
    if sort in _NUMBERS:
        column = table.c[_NUMBERS[sort]]
        known, unknown = column.is_not(None), column.is_(None)
        return Stretch(number, known, column), Stretch(number, unknown)
    return (Stretch(number),)


def ranked(query: ArchiveQuery, table: FromClause) -> Stretch | None:
    """Give the whole list as one stretch, where it is sorted by rank; no index gives that one."""
    sort = query.sort
    if sort not in _RANKED:
        return None
    column = table.c[sort.value]
    ranks = case(
        _places(query),
        value=column,
        else_=_UNKNOWN if not query.descending else -_UNKNOWN,
    )
    return Stretch(table.c.row_id, None, ranks)


def rank_of(query: ArchiveQuery, value: object) -> int:
    """Give the rank of a value in the stretch that `ranked` gives."""
    unknown = _UNKNOWN if not query.descending else -_UNKNOWN
    return _places(query).get(str(value), unknown)


def _places(query: ArchiveQuery) -> dict[str, int]:
    return {each.value: place for place, each in enumerate(_RANKED[query.sort])}


def sorting_column(query: ArchiveQuery, table: FromClause) -> Column:
    """Give the column whose value places a row in the order."""
    sort = query.sort
    if sort in _RANKED:
        return table.c[sort.value]
    return table.c[_NAMES.get(sort) or _NUMBERS.get(sort) or "row_id"]


def stretch_of(query: ArchiveQuery, value: object) -> int:
    """Give the place of the stretch in which a row with this value lies."""
    sort = query.sort
    if sort in _RANKED:
        values = [each.value for each in _RANKED[sort]]
        if value not in values:
            return len(values)
        place = values.index(str(value))
        return len(values) - 1 - place if query.descending else place
    if sort in _NAMES:
        return 0 if value else 1
    return 1 if value is None else 0


def _ranks(
    number: Column, column: Column, order: type[StrEnum], *, descending: bool
) -> Iterator[Stretch]:
    values = [each.value for each in order]
    for value in reversed(values) if descending else values:
        yield Stretch(number, column == value)
    yield Stretch(number, or_(column.is_(None), ~column.in_(values)))


SHOWN = (
    _I.row_id,
    _I.id,
    _I.kind,
    _I.invoice_code,
    _I.invoice_number,
    _I.issue_date,
    _I.seller_name,
    _I.seller_taxpayer_id,
    _I.buyer_name,
    _I.buyer_taxpayer_id,
    _I.amount_excluding_tax,
    _I.tax_amount,
    _I.total_including_tax,
    _I.authenticity,
    _I.acceptance,
    _I.authority,
    _I.input_format,
    _I.input_name,
    _I.verified_at,
    _I.verified_by,
    _I.showings,
    _I.status,
    _I.category,
)
"""The columns that `archive_row` takes, in the order of the fields of `ArchiveRow`."""

# a look into a table is a third of the time that an enum takes to find its member
_KINDS = {each.value: each for each in InvoiceKind}
_AUTHENTICITIES = {each.value: each for each in Authenticity}
_ACCEPTANCES = {each.value: each for each in Acceptance}
_FORMATS = {each.value: each for each in InputFormat}
_STATUSES = {each.value: each for each in OfficeStatus}
_CATEGORIES = {each.value: each for each in Category}


def archive_row(values: Sequence[Any], tags: tuple[str, ...] = ()) -> ArchiveRow:
    """Give a row of the table as the list shows it, from the values of `SHOWN`."""
    number, entry, kind, code, digits, issued = values[:6]
    seller, seller_id, buyer, buyer_id = values[6:10]
    net, tax, total, authenticity, acceptance = values[10:15]
    authority, form, name, verified_at, verified_by, showings, status, category = values[15:]
    return ArchiveRow(
        number,
        entry,
        _KINDS[kind] if kind else None,
        code,
        digits,
        date.fromisoformat(issued) if issued else None,
        seller,
        seller_id,
        buyer,
        buyer_id,
        yuan(net),
        yuan(tax),
        yuan(total),
        _AUTHENTICITIES[authenticity],
        _ACCEPTANCES[acceptance],
        authority,
        _FORMATS[form],
        name,
        datetime.fromisoformat(verified_at),
        verified_by,
        showings,
        _STATUSES[status],
        _CATEGORIES[category],
        tags,
    )
