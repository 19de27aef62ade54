"""Verifying the chains of the log: the first place where each does not hold.

Digests are computed for every row, signatures looked at for a few: where rows follow from each
other, a signature that holds vouches for all rows before it, so that the first bad one is found
by halving. That makes a million rows a matter of seconds instead of minutes.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from sqlalchemy import Connection, RowMapping, bindparam, func, select

from invoice_desktop.domain.audit import Act, AuditHead, BrokenRow, LogFault, LogReport
from invoice_desktop.store.audit_rows import (
    BEGINNING,
    Link,
    audit_head_of,
    desk_of,
    digest_of,
    head_message,
    is_signed,
    row_message,
)
from invoice_desktop.store.tables import AUDIT, AUDIT_HEAD, OFFICE

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    from invoice_desktop.store.audit import AuditChain

Progress: TypeAlias = Callable[[int, int], None]
"""Told how many rows of how many are done; may raise `Cancelled`."""

_STRETCH = 2_000
_A, _H = AUDIT.c, AUDIT_HEAD.c
_OF_DESK = (_A.office_id == OFFICE, _A.desk == bindparam("named"))
_STRETCHES = (
    select(AUDIT)
    .where(*_OF_DESK, _A.number > bindparam("last"))
    .order_by(_A.number)
    .limit(_STRETCH)
)
_FIRST = select(func.min(_A.number)).where(*_OF_DESK)
_SIGNATURE = select(_A.digest, _A.signature).where(*_OF_DESK, _A.number == bindparam("row"))
_NEXT_DESK = select(func.min(_A.desk)).where(_A.office_id == OFFICE, _A.desk > bindparam("last"))


@dataclass(frozen=True, slots=True)
class _Walk:
    """How far rows follow from each other, and what is wrong with the next if anything is."""

    link: Link
    fault: BrokenRow | None = None


def verify_log(
    connection: Connection, own: "AuditChain", progress: Progress | None = None
) -> LogReport:
    """Verify every chain in the one state of the archive that the connection sees."""
    statement = select(AUDIT_HEAD).where(_H.office_id == OFFICE)
    heads = {row["desk"]: row for row in connection.execute(statement).mappings()}
    total, done = sum(row["number"] for row in heads.values()), 0
    broken: list[BrokenRow] = []
    for desk in sorted({*heads, *_desks(connection)}):
        walk = _walk(connection, desk, _told_of(progress, done, total))
        done += walk.link.number
        fault = _first_fault(connection, desk, heads.get(desk), own, walk)
        if fault is not None:
            broken.append(fault)
    named = (audit_head_of(heads[desk]) for desk in sorted(heads))
    return LogReport(done, tuple(named), tuple(broken))


def _told_of(progress: Progress | None, done: int, total: int) -> Callable[[int], None]:
    def tell(rows: int) -> None:
        if progress is not None:
            progress(done + rows, max(total, done + rows))

    return tell


def _desks(connection: Connection) -> Iterator[str]:
    """Give every desk that has rows: by its index, without reading them all."""
    desk = connection.execute(_NEXT_DESK, {"last": ""}).scalar()
    while desk is not None:
        yield desk
        desk = connection.execute(_NEXT_DESK, {"last": desk}).scalar()


def _walk(connection: Connection, desk: str, told: Callable[[int], None]) -> _Walk:
    """Follow a chain as far as its rows follow from each other, in bounded memory."""
    link = BEGINNING
    for row in _rows(connection, desk):
        fault = _fault_of(row, link)
        if fault is not None:
            return _Walk(link, BrokenRow(desk, link.number + 1, fault))
        link = Link(row["number"], row["digest"], row["signature"])
        if link.number % _STRETCH == 0:
            told(link.number)
    told(link.number)
    return _Walk(link)


def _rows(connection: Connection, desk: str) -> Iterator[RowMapping]:
    first = connection.execute(_FIRST, {"named": desk}).scalar()
    last = None if first is None else first - 1
    while last is not None:
        values = {"named": desk, "last": last}
        stretch = connection.execute(_STRETCHES, values).mappings().all()
        yield from stretch
        last = stretch[-1]["number"] if stretch else None


def _fault_of(row: RowMapping, link: Link) -> LogFault | None:
    if row["number"] != link.number + 1:
        return LogFault.ROW_MISSING
    if row["previous"] != link.digest:
        return LogFault.ROW_OUT_OF_CHAIN
    if row["digest"] != digest_of(row, link.signature):
        return LogFault.ROW_ALTERED
    return LogFault.HEAD_ALTERED if row["act"] == Act.LOG_FOUND_BROKEN else None


def _first_fault(
    connection: Connection, desk: str, head: RowMapping | None, own: "AuditChain", walk: _Walk
) -> BrokenRow | None:
    if head is None:
        # the key went with it: without one no signature can be looked at
        return walk.fault or BrokenRow(desk, walk.link.number, LogFault.HEAD_ALTERED)
    key = _key_of(desk, head["public_key"], own)
    if key is None:
        return BrokenRow(desk, 1, LogFault.KEY_UNKNOWN)
    vouched = _last_vouched_for(connection, desk, key, walk.link)
    if vouched < walk.link.number:
        return BrokenRow(desk, vouched + 1, LogFault.ROW_ALTERED)
    return walk.fault or _fault_of_head(audit_head_of(head), head["signature"], key, walk.link)


def _key_of(desk: str, public_key: str, own: "AuditChain") -> "Ed25519PublicKey | None":
    """Give the key of a desk; None when it is not the one that the desk is named after."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if desk == own.desk and public_key != own.public_key:
        return None
    try:
        spelt = bytes.fromhex(public_key)
        key = Ed25519PublicKey.from_public_bytes(spelt)
    except ValueError:
        return None
    return key if desk_of(public_key) == desk and spelt.hex() == public_key else None


def _last_vouched_for(
    connection: Connection, desk: str, key: "Ed25519PublicKey", link: Link
) -> int:
    """Give the newest row up to `link` whose signature holds; 0 when none does."""
    if link.number == 0 or is_signed(key, link.signature, row_message(link.digest)):
        return link.number
    holds, fails = 0, link.number
    while fails - holds > 1:
        middle = (holds + fails) // 2
        row = connection.execute(_SIGNATURE, {"named": desk, "row": middle}).one()
        if is_signed(key, row.signature, row_message(row.digest)):
            holds = middle
        else:
            fails = middle
    return holds


def _fault_of_head(
    head: AuditHead, signature: str, key: "Ed25519PublicKey", link: Link
) -> BrokenRow | None:
    message = head_message(head.desk, head.number, head.digest)
    if not is_signed(key, signature, message):
        return BrokenRow(head.desk, link.number, LogFault.HEAD_ALTERED)
    if head.number > link.number:
        return BrokenRow(head.desk, link.number + 1, LogFault.LOG_CUT_OFF)
    if (head.number, head.digest) != (link.number, link.digest):
        return BrokenRow(head.desk, link.number, LogFault.HEAD_ALTERED)
    return None
