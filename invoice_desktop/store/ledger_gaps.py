"""What archive and ledger lack of each other, a page at a time."""

from collections.abc import Iterator
from typing import Any, TypeAlias

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Table,
    Text,
    and_,
    exists,
    func,
    literal_column,
    or_,
    select,
)

from invoice_desktop.domain.coverage import Direction
from invoice_desktop.domain.history import ArchiveRow
from invoice_desktop.domain.ledger import LedgerFact, LedgerRow
from invoice_desktop.domain.ledger_lists import GapQuery, GapSort
from invoice_desktop.store.engines import among, as_read, holds
from invoice_desktop.store.engines import listed as numbers_of
from invoice_desktop.store.ledger_facts import fact_of, facts_with
from invoice_desktop.store.ledger_tables import ACTIVE, LEDGER_FILE, LEDGER_ROW
from invoice_desktop.store.listing import SHOWN, archive_row
from invoice_desktop.store.search_keys import cents, name_key
from invoice_desktop.store.tables import INVOICE, OFFICE

Condition: TypeAlias = ColumnElement[bool]
Statement: TypeAlias = Select[tuple[Any, ...]]

_I, _R, _F = INVOICE.c, LEDGER_ROW.c, LEDGER_FILE.c
FEW = 5_000
"""Invoices without a row, which are looked at one by one and then sorted."""
_DAY: ColumnElement[str] = literal_column("coalesce(ledger_row.issue_date, '')", Text())
"""As it is indexed: with a parameter it would be another expression."""
_OTHER, _OTHER_FILE = LEDGER_ROW.alias("other"), LEDGER_FILE.alias("other_file")


def invoices_without_row(
    connection: Connection, query: GapQuery, after: ArchiveRow | None, limit: int
) -> tuple[ArchiveRow, ...]:
    """Give invoices that an export should list, for it covers their day, but that none does."""
    days = select(func.min(_F.first_day), func.max(_F.last_day)).where(
        _F.office_id == OFFICE, _F.state == ACTIVE, _F.is_whole == 1, *_of_company(query)
    )
    first, last_day = connection.execute(days).one()
    if first is None:
        return ()
    unlisted = (
        _I.office_id == OFFICE,
        _I.identity.is_not(None),
        ~exists()
        .where(_R.identity == _I.identity, _F.row_id == _R.file, _F.state == ACTIVE)
        .correlate(INVOICE),
    )
    statement = select(*SHOWN).where(_I.issue_date.between(first, last_day), _is_covered(query))
    # told by two indexes alone; where there are many, a walk by day soon finds some of them
    few = connection.execute(select(_I.row_id).where(*unlisted).limit(FEW + 1)).scalars().all()
    found = (among(_I.row_id, numbers_of(few)),) if len(few) <= FEW else unlisted
    statement = statement.where(*found)
    last: tuple[str | int, str | int] | None = None
    if after is not None:
        last = (_key_of(query, name_key(_party(query, after)), after), after.number)
    value = _invoices_by(query)
    ordered = _ordered(statement, query, value, _I.row_id, last).where(*_filters(query, INVOICE))
    return tuple(archive_row(tuple(row)) for row in connection.execute(ordered.limit(limit)))


def rows_without_invoice(
    connection: Connection, query: GapQuery, after: LedgerFact | None, limit: int
) -> tuple[LedgerFact, ...]:
    """Give rows of invoices that we do not hold, each as the newest export has it."""
    held = exists().where(_I.office_id == OFFICE, _I.identity == _R.identity)
    newer = exists().where(
        _OTHER.c.identity == _R.identity,
        _OTHER_FILE.c.row_id == _OTHER.c.file,
        _OTHER_FILE.c.state == ACTIVE,
        or_(
            _OTHER_FILE.c.exported_order > _F.exported_order,
            and_(
                _OTHER_FILE.c.exported_order == _F.exported_order,
                _OTHER.c.row_id > _R.row_id,
            ),
        ),
    )
    # from the rows to their exports: the other way round all rows of an export would be sorted
    walked = LEDGER_ROW.join(LEDGER_FILE, _F.row_id == as_read(_R.file))
    statement = (
        select(_R.row_id)
        .select_from(walked)
        .where(
            _F.state == ACTIVE,
            *_of_company(query),
            ~held.correlate(LEDGER_ROW),
            ~newer.correlate(LEDGER_ROW, LEDGER_FILE),
            *_filters(query, LEDGER_ROW),
        )
    )
    last: tuple[str | int, str | int] | None = None
    if after is not None:
        row = after.row
        name = row.buyer_name if query.direction is Direction.ISSUED else row.seller_name
        last = (_key_of(query, name, row), row.identity)
    ordered = _ordered(statement, query, _rows_by(query), _R.identity, last)
    numbers = connection.execute(ordered.limit(limit)).scalars().all()
    shown = facts_with().where(_R.row_id.in_(numbers))
    found = {row["row_id"]: row for row in connection.execute(shown).mappings()}
    return tuple(fact_of(found[number]) for number in numbers)


def _is_covered(query: GapQuery) -> Condition:
    """Test whether an export speaks of an invoice: its company, its day, and exported later."""
    sides = {Direction.RECEIVED: _I.buyer_taxpayer_id, Direction.ISSUED: _I.seller_taxpayer_id}
    wanted = [query.direction] if query.direction else list(Direction)
    ours = or_(*(and_(_F.direction == each.value, _F.company == sides[each]) for each in wanted))
    covered = exists().where(
        _F.office_id == OFFICE,
        _F.state == ACTIVE,
        _F.is_whole == 1,
        ours,
        _I.issue_date.between(_F.first_day, _F.last_day),
        # on the very day of the export more may have been issued after it
        _I.issue_date < func.substr(_F.exported_at, 1, 10),
        *_named(query),
    )
    return covered.correlate(INVOICE)


def _of_company(query: GapQuery) -> Iterator[Condition]:
    if query.direction is not None:
        yield _F.direction == query.direction.value
    yield from _named(query)


def _named(query: GapQuery) -> Iterator[Condition]:
    if query.company_taxpayer_id:
        yield _F.company == query.company_taxpayer_id


def _ordered(
    statement: Statement,
    query: GapQuery,
    value: ColumnElement[Any],
    tie: ColumnElement[Any],
    last: tuple[str | int, str | int] | None,
) -> Statement:
    if last is not None:
        key, among = last
        # the first condition alone is what an index is entered by
        behind = (
            and_(value <= key, or_(value < key, tie < among))
            if query.descending
            else and_(value >= key, or_(value > key, tie > among))
        )
        statement = statement.where(behind)
    order = (value, tie)
    return statement.order_by(*(each.desc() if query.descending else each for each in order))


def _filters(query: GapQuery, table: Table) -> Iterator[Condition]:
    columns = table.c
    day = _DAY if table is LEDGER_ROW else columns.issue_date
    if query.issued_from is not None:
        yield day >= query.issued_from.isoformat()
    if query.issued_until is not None:
        yield and_(day <= query.issued_until.isoformat(), day > "")
    least = None if query.total_from is None else cents(query.total_from)
    if least is not None:
        yield columns.total_including_tax >= least
    if text := query.text.strip():
        names = ("identity", "seller_name", "buyer_name", "seller_taxpayer_id", "buyer_taxpayer_id")
        yield or_(*(holds(columns[name], text) for name in names))


def _invoices_by(query: GapQuery) -> ColumnElement[Any]:
    match query.sort:
        case GapSort.ISSUE_DATE:
            return _I.issue_date
        case GapSort.TOTAL:
            return func.coalesce(_I.total_including_tax, 0)
        case GapSort.NUMBER:
            return _I.identity
    key = _I.buyer_key if query.direction is Direction.ISSUED else _I.seller_key
    # sorted: to walk the index of names reads a million rows in no order, four times as long
    return func.coalesce(key, "")


def _rows_by(query: GapQuery) -> ColumnElement[Any]:
    match query.sort:
        case GapSort.ISSUE_DATE:
            return _DAY
        case GapSort.TOTAL:
            return func.coalesce(_R.total_including_tax, 0)
        case GapSort.NUMBER:
            return _R.identity
    return _R.buyer_name if query.direction is Direction.ISSUED else _R.seller_name


def _key_of(query: GapQuery, party: str, of: ArchiveRow | LedgerRow) -> str | int:
    match query.sort:
        case GapSort.ISSUE_DATE:
            return of.issue_date.isoformat() if of.issue_date else ""
        case GapSort.TOTAL:
            return cents(of.total_including_tax) or 0
        case GapSort.NUMBER:
            number, code = of.invoice_number or "", of.invoice_code
            return number if len(number) == 20 or not code else f"{code}-{number}"
    return party


def _party(query: GapQuery, row: ArchiveRow) -> str:
    return row.buyer_name if query.direction is Direction.ISSUED else row.seller_name
