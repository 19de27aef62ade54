"""The audit log: the chain that this desk writes, and the chains of all desks read."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    bindparam,
    func,
    insert,
    or_,
    select,
    text,
    update,
)

from invoice_desktop.domain.audit import Act, AuditHead, AuditRow, Deed, LogReport
from invoice_desktop.store.audit_rows import (
    BEGINNING,
    Link,
    Values,
    audit_head_of,
    audit_row_of,
    desk_of,
    head_message,
    row_message,
    row_values,
)
from invoice_desktop.store.prepared import order_of
from invoice_desktop.store.tables import AUDIT, AUDIT_HEAD, OFFICE

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from invoice_desktop.store.audit_check import Progress
    from invoice_desktop.store.database import Database

Head: TypeAlias = tuple[str, int, str, str]
"""Public key, number, digest and signature, as a head is kept."""

_A, _H = AUDIT.c, AUDIT_HEAD.c
# on a server the desk's head is locked first; SQLite has one writer and no such words
_LOCKED_HEAD = (
    select(_H.public_key, _H.number, _H.digest, _H.signature)
    .where(_H.office_id == OFFICE, _H.desk == bindparam("own"))
    .with_for_update()
)
_INSERT_HEAD = text(
    "INSERT INTO audit_head (office_id, desk, public_key, number, digest, signature)"
    " VALUES (:office_id, :own, :public_key, :number, :digest, :signature)"
    " ON CONFLICT DO NOTHING"
)
_UPDATE_HEAD = update(AUDIT_HEAD).where(_H.office_id == OFFICE, _H.desk == bindparam("own"))
_LAST_NUMBER = (
    select(func.max(_A.number))
    .where(_A.office_id == OFFICE, _A.desk == bindparam("own"))
    .scalar_subquery()
)
# takes the lock and sees that nothing has changed, in one statement
_MOVE_HEAD = _UPDATE_HEAD.where(
    _H.public_key == bindparam("seen_public_key"),
    _H.number == bindparam("seen_number"),
    _H.digest == bindparam("seen_digest"),
    _H.signature == bindparam("seen_signature"),
    bindparam("seen_number") == _LAST_NUMBER,
)
_INSERT_ROW = insert(AUDIT)
_NEWEST_ROW = (
    select(_A.number, _A.digest, _A.signature)
    .where(_A.office_id == OFFICE, _A.desk == bindparam("own"))
    .order_by(_A.number.desc())
    .limit(1)
)


class AuditChain:
    """What this desk writes into the log; `seed` has 32 secret bytes and makes its signing key.

    Safe to use from any thread. Nothing slow is loaded before the first act.
    """

    def __init__(self, seed: bytes) -> None:
        self._seed = seed
        self._written: tuple[Head, Link] | None = None

    @cached_property
    def _key(self) -> "Ed25519PrivateKey":
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return Ed25519PrivateKey.from_private_bytes(self._seed)

    @cached_property
    def public_key(self) -> str:
        """The key by which everybody can verify the chain, in hex."""
        return self._key.public_key().public_bytes_raw().hex()

    @cached_property
    def desk(self) -> str:
        """The name of the desk: 16 hex digits of the digest of its public key."""
        return desk_of(self.public_key)

    def append(self, connection: Connection, deed: Deed, *more: Deed) -> AuditHead:
        """Log acts within the caller's transaction, which may be done again; give the new head.

        The first act ever starts the chain. Where the head is not the one that this desk signed,
        the chain goes on with a row that says so: work is not stopped, and nothing is healed.
        """
        deeds = (deed, *more)
        return self._go_on(connection, deeds) or self._take_up(connection, deeds)

    def _go_on(self, connection: Connection, deeds: Sequence[Deed]) -> AuditHead | None:
        """Log acts where nothing has changed since this chain wrote last; else do nothing."""
        written = self._written
        if written is None:
            return None
        rows, link = self._rows(written[1], deeds)
        head = self._head(link)
        seen = {f"seen_{name}": value for name, value in _head_values(written[0]).items()}
        values = {"own": self.desk, **seen, **_head_values(head)}
        if connection.execute(_MOVE_HEAD, values).rowcount != 1:
            return None
        connection.execute(_INSERT_ROW, rows)
        self._written = head, link
        return AuditHead(self.desk, link.number, link.digest)

    def _take_up(self, connection: Connection, deeds: Sequence[Deed]) -> AuditHead:
        """Log acts after whatever was written last, by whomever."""
        last, beginning = self._end(connection)
        begun = () if beginning is None else (Deed(beginning, deeds[0].who, deeds[0].at),)
        rows, link = self._rows(last, (*begun, *deeds))
        head = self._head(link)
        connection.execute(_UPDATE_HEAD, {"own": self.desk, **_head_values(head)})
        connection.execute(_INSERT_ROW, rows)
        self._written = head, link
        return AuditHead(self.desk, link.number, link.digest)

    def _rows(self, link: Link, deeds: Iterable[Deed]) -> tuple[list[Values], Link]:
        """Give the rows that follow a link, and the new end."""
        rows = []
        for deed in deeds:
            values = row_values(deed, self.desk, link)
            link = self._link(values["number"], values["digest"])
            values["signature"] = link.signature
            rows.append(values)
        return rows, link

    def _end(self, connection: Connection) -> tuple[Link, Act | None]:
        """Give the row to go on from, and the act to begin with if it is not simply the next.

        Signing again gives the same signature (RFC 8032), which a kept one is compared with.
        """
        head = self._locked_head(connection)
        newest = connection.execute(_NEWEST_ROW, {"own": self.desk}).first()
        last = BEGINNING if newest is None else Link(*newest)
        if head == self._head(BEGINNING) and newest is None:
            return BEGINNING, Act.LOG_STARTED
        if head == self._head(last) and last == self._link(last.number, last.digest):
            return last, None
        _, number, digest, _ = head
        furthest = last if last.number > number else self._link(number, digest)
        return furthest, Act.LOG_FOUND_BROKEN

    def _locked_head(self, connection: Connection) -> Head:
        own = {"own": self.desk}
        found = connection.execute(_LOCKED_HEAD, own).first()
        if found is None:
            first = _head_values(self._head(BEGINNING))
            connection.execute(_INSERT_HEAD, {"office_id": OFFICE, **own, **first})
            found = connection.execute(_LOCKED_HEAD, own).one()
        return found.public_key, found.number, found.digest, found.signature

    def _head(self, link: Link) -> Head:
        message = head_message(self.desk, link.number, link.digest)
        return self.public_key, link.number, link.digest, self._sign(message)

    def _link(self, number: int, digest: str) -> Link:
        return Link(number, digest, self._sign(row_message(digest)))

    def _sign(self, message: bytes) -> str:
        return self._key.sign(message).hex()


class SqlAuditLog:
    """The log of an open archive."""

    def __init__(self, database: "Database") -> None:
        self._database = database

    def append(self, deed: Deed) -> AuditHead:
        """Log one act that no other method of the archive logs by itself."""
        chain = self._database.chain
        return self._database.write(lambda connection: chain.append(connection, deed))

    def head(self) -> AuditHead | None:
        """Give this desk's newest row; None while it has none."""
        own = self._database.chain.desk
        return next((head for head in self.heads() if head.desk == own), None)

    def heads(self) -> tuple[AuditHead, ...]:
        """Give the heads of all desks, in the order of their names."""
        statement = select(AUDIT_HEAD).where(_H.office_id == OFFICE).order_by(_H.desk)
        with self._database.reading() as connection:
            return tuple(map(audit_head_of, connection.execute(statement).mappings()))

    def digest(self, desk: str, number: int) -> str | None:
        """Give the digest of one row, in hex; None when there is no such row."""
        statement = select(_A.digest).where(_A.office_id == OFFICE, _A.desk == desk)
        with self._database.reading() as connection:
            return connection.execute(statement.where(_A.number == number)).scalar()

    def rows(self, before: AuditRow | None, limit: int) -> tuple[AuditRow, ...]:
        """Give rows of all desks, the newest first, behind `before`.

        Raises `ArchiveTrouble` with `log_row_is_unreadable`.
        """
        statement = select(AUDIT).where(_A.office_id == OFFICE).limit(limit)
        if before is not None:
            statement = statement.where(_is_behind(before))
        statement = statement.order_by(_A.at_order.desc(), _A.desk.desc(), _A.number.desc())
        with self._database.reading() as connection:
            found = connection.execute(statement).mappings().all()
        return tuple(audit_row_of(row) for row in found)

    def verify(self, progress: "Progress | None" = None) -> LogReport:
        """Verify every chain from its first row to its head.

        `progress` is told how many rows of how many are done, and may raise `Cancelled`.
        """
        from invoice_desktop.store.audit_check import verify_log

        with self._database.reading() as connection:
            return verify_log(connection, self._database.chain, progress)


def _head_values(head: Head) -> Values:
    return dict(zip(("public_key", "number", "digest", "signature"), head, strict=True))


def _is_behind(row: AuditRow) -> ColumnElement[bool]:
    order = order_of(row.deed.at)
    # the first condition alone lets the index begin where the page before ended
    earlier = or_(
        _A.at_order < order,
        _A.desk < row.desk,
        and_(_A.desk == row.desk, _A.number < row.number),
    )
    return and_(_A.at_order <= order, earlier)
