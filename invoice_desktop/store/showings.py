"""Earlier showings of the same or a similar invoice: a few look-ups, each by an index."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, TypeAlias

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    RowMapping,
    Select,
    and_,
    bindparam,
    exists,
    or_,
    select,
)

from invoice_desktop.domain.entry import OfficeStatus
from invoice_desktop.domain.history import Likeness, Showing
from invoice_desktop.domain.invoice import Invoice
from invoice_desktop.store.search_keys import cents, name_key, storable, yuan
from invoice_desktop.store.snapshot import invoice_of
from invoice_desktop.store.tables import INVOICE, OFFICE, VERIFICATION

MOST = 100
"""How many showings of each likeness are given, the newest: the clerk needs the fact."""

_V = VERIFICATION.c
_I = INVOICE.c
_SHOWN = (
    _V.id,
    _I.id.label("entry"),
    _V.verified_at,
    _V.verified_order,
    _V.verified_by,
    _V.input_name,
    _V.invoice_number,
    _V.issue_date,
    _V.amount_excluding_tax,
    _V.total_including_tax,
    _V.seller_taxpayer_id,
    _I.status,
)


def _newest(
    *conditions: ColumnElement[bool], also: tuple[Column[Any], ...] = ()
) -> Select[*tuple[Any, ...]]:
    return (
        select(*_SHOWN, *also)
        .join(INVOICE, _I.row_id == _V.invoice_row)
        .where(*conditions)
        .order_by(_V.verified_order.desc())
        .limit(MOST)
    )


_OTHER = INVOICE.alias("other")

# built once: building a statement takes longer than running it
_SAME_BYTES = _newest(_V.input_sha256 == bindparam("sha256"))
_SAME_IDENTITY = _newest(
    _V.invoice_row
    == select(_OTHER.c.row_id)
    .where(_OTHER.c.office_id == OFFICE, _OTHER.c.identity == bindparam("identity"))
    .scalar_subquery(),
    also=(_V.snapshot,),
)
_SAME_DAY_AND_SELLER = and_(
    _V.issue_date == bindparam("issue_date"),
    or_(
        _V.seller_taxpayer_id == bindparam("seller_taxpayer_id"),
        _V.seller_key == bindparam("seller_key"),
    ),
)
_SIMILAR_TOTAL = _newest(_V.total_including_tax == bindparam("total"), _SAME_DAY_AND_SELLER)
_SIMILAR_AMOUNT = _newest(_V.amount_excluding_tax == bindparam("net"), _SAME_DAY_AND_SELLER)

_OF_DAY_AND_SELLER = select(_V.id).where(_SAME_DAY_AND_SELLER)
_IS_ANY = select(
    or_(
        exists(select(_V.id).where(_V.input_sha256 == bindparam("sha256"))),
        exists(
            select(_OTHER.c.row_id).where(
                _OTHER.c.office_id == OFFICE, _OTHER.c.identity == bindparam("identity")
            )
        ),
        exists(_OF_DAY_AND_SELLER.where(_V.total_including_tax == bindparam("total"))),
        exists(_OF_DAY_AND_SELLER.where(_V.amount_excluding_tax == bindparam("net"))),
    )
)
"""Nearly every invoice is new: one question instead of four."""

Question: TypeAlias = tuple[Likeness, Select[*tuple[Any, ...]], dict[str, object]]


def find_earlier_showings(
    connection: Connection, invoice: Invoice, sha256: str
) -> tuple[Showing, ...]:
    """Find them, the newest first; each showing once, under its strongest likeness."""
    if not connection.execute(_IS_ANY, _asked(invoice, sha256)).scalar():
        return ()
    found: dict[str, tuple[RowMapping, Likeness]] = {}
    for likeness, statement, values in _questions(invoice, sha256):
        for row in connection.execute(statement, values).mappings():
            if likeness is not Likeness.SAME_BYTES or not _is_another(row, invoice):
                found.setdefault(row["id"], (row, likeness))
    newest_first = sorted(
        found.values(), key=lambda each: (each[0]["verified_order"], each[0]["id"]), reverse=True
    )
    return tuple(_showing(row, likeness) for row, likeness in newest_first)


def _is_another(row: RowMapping, invoice: Invoice) -> bool:
    """Tell whether the same bytes held another invoice: one file may hold several."""
    numbers = {row["invoice_number"], invoice.invoice_number}
    return len(numbers) > 1 and None not in numbers


def _questions(invoice: Invoice, sha256: str) -> Iterator[Question]:
    yield Likeness.SAME_BYTES, _SAME_BYTES, {"sha256": sha256}
    asked = _asked(invoice, sha256)
    if asked["identity"] is not None:
        yield Likeness.SAME_IDENTITY, _SAME_IDENTITY, asked
    if asked["issue_date"] is None:
        return
    for statement, amount in ((_SIMILAR_TOTAL, "total"), (_SIMILAR_AMOUNT, "net")):
        if asked[amount] is not None:
            yield Likeness.SIMILAR, statement, asked


def _asked(invoice: Invoice, sha256: str) -> dict[str, object]:
    """Give what is asked for; what is unknown is NULL, which equals nothing."""
    issued = invoice.issue_date
    return {
        "sha256": sha256,
        "identity": storable(invoice.identity) if invoice.identity else None,
        "issue_date": issued.isoformat() if issued else None,
        "seller_taxpayer_id": storable(invoice.seller.taxpayer_id) or None,
        "seller_key": name_key(invoice.seller.name) or None,
        "total": cents(invoice.total_including_tax),
        "net": cents(invoice.amount_excluding_tax),
    }


def _showing(row: RowMapping, likeness: Likeness) -> Showing:
    issued = row["issue_date"]
    whole = invoice_of(row["snapshot"]) if likeness is Likeness.SAME_IDENTITY else None
    return Showing(
        entry=row["entry"],
        likeness=likeness,
        verified_at=datetime.fromisoformat(row["verified_at"]),
        verified_by=row["verified_by"],
        input_name=row["input_name"],
        invoice_number=row["invoice_number"],
        issue_date=date.fromisoformat(issued) if issued else None,
        amount_excluding_tax=yuan(row["amount_excluding_tax"]),
        total_including_tax=yuan(row["total_including_tax"]),
        seller_taxpayer_id=row["seller_taxpayer_id"],
        status=OfficeStatus(row["status"]),
        kind=whole.kind if whole else None,
        buyer_taxpayer_id=whole.buyer.taxpayer_id if whole else "",
    )
