"""Logs for tests, and everything that somebody without the key could do to one."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import strategies as st
from sqlalchemy import Connection, delete, insert, select, update

from invoice_desktop.domain.audit import Act, Deed
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.audit import AuditChain
from invoice_desktop.store.audit_rows import NOTHING, digest_of, head_message, row_message
from invoice_desktop.store.tables import AUDIT, AUDIT_HEAD

SEED, OTHER_SEED, FOREIGN_SEED = (bytes([number]) * 32 for number in (1, 2, 3))
MOMENT = datetime(2026, 1, 5, 9, 0, tzinfo=timezone(timedelta(hours=8)))
ACTS = sorted(set(Act) - {Act.LOG_STARTED, Act.LOG_FOUND_BROKEN, Act.OTHER})
COLUMNS = tuple(AUDIT.c.keys())
HEAD_COLUMNS = tuple(AUDIT_HEAD.c.keys())

Values = dict[str, Any]
Tamper = Callable[[Connection], None]


def deed(position: int = 0, **after: str) -> Deed:
    """Give an act, a minute after the one before."""
    at = MOMENT + timedelta(minutes=position)
    return Deed(Act.STATUS_CHANGED, "王芳", at, "entry", {"status": "RECEIVED"}, after)


any_text = st.text(max_size=20) | st.sampled_from(["\0", "\ud800", "王芳", '"', "\\u0000"])
any_details = st.dictionaries(any_text, any_text, max_size=3)
any_deed = st.builds(
    Deed,
    act=st.sampled_from(ACTS),
    who=any_text,
    at=st.datetimes(
        min_value=datetime(2000, 1, 1),  # noqa: DTZ001 - the strategy adds the zone
        timezones=st.sampled_from([UTC, MOMENT.tzinfo]),
    ),
    subject=any_text,
    before=any_details,
    after=any_details,
)
any_log = st.lists(st.lists(any_deed, min_size=1, max_size=3), min_size=1, max_size=3)
"""Transactions, each of some acts."""
plain_log = st.lists(st.integers(1, 3), min_size=1, max_size=5).map(
    lambda sizes: [[deed(at, status=str(of)) for at in range(of)] for of in sizes]
)
"""As `any_log`, quickly made: where the content does not matter."""


@dataclass(frozen=True)
class Log:
    """The log of an archive, empty at first, and the hands that may alter it."""

    archive: SqlArchive

    def empty(self) -> None:
        """Leave no row of any desk."""

        def work(connection: Connection) -> None:
            connection.execute(delete(AUDIT))
            connection.execute(delete(AUDIT_HEAD))

        self.change(work)

    def write(self, calls: Sequence[Sequence[Deed]], seed: bytes = SEED) -> AuditChain:
        """Log acts as a desk does; gives its chain."""
        chain = AuditChain(seed)

        def work(connection: Connection) -> None:
            for deeds in calls:
                chain.append(connection, *deeds)

        self.change(work)
        return chain

    def go_on(self, chain: AuditChain, *deeds: Deed) -> None:
        """Log more acts."""
        self.archive.database.write(lambda connection: chain.append(connection, *deeds))

    def change(self, tamper: Callable[[Connection], object]) -> None:
        """Do something to the tables."""
        self.archive.database.write(tamper)

    def rows(self, desk: str) -> list[Values]:
        """Give a chain as it is kept."""
        statement = select(AUDIT).where(AUDIT.c.desk == desk).order_by(AUDIT.c.number)
        with self.archive.database.reading() as connection:
            return [dict(row) for row in connection.execute(statement).mappings()]

    def head(self, desk: str) -> Values:
        """Give a head as it is kept."""
        with self.archive.database.reading() as connection:
            statement = select(AUDIT_HEAD).where(AUDIT_HEAD.c.desk == desk)
            return dict(connection.execute(statement).mappings().one())

    def replace(self, desk: str, rows: Sequence[Values], head: Mapping[str, Any] | None) -> None:
        """Put other rows and another head in the place of a desk's own."""

        def work(connection: Connection) -> None:
            connection.execute(delete(AUDIT).where(AUDIT.c.desk == desk))
            connection.execute(delete(AUDIT_HEAD).where(AUDIT_HEAD.c.desk == desk))
            if rows:
                connection.execute(insert(AUDIT), list(rows))
            if head is not None:
                connection.execute(insert(AUDIT_HEAD), [dict(head)])

        self.change(work)

    def set_row(self, desk: str, number: int, values: Values) -> None:
        """Alter columns of a row."""
        chosen = update(AUDIT).where(AUDIT.c.desk == desk, AUDIT.c.number == number)
        self.change(lambda connection: connection.execute(chosen.values(values)))

    def set_head(self, desk: str, values: Values) -> None:
        """Alter columns of a head."""
        chosen = update(AUDIT_HEAD).where(AUDIT_HEAD.c.desk == desk)
        self.change(lambda connection: connection.execute(chosen.values(values)))


def otherwise(value: object) -> st.SearchStrategy[Any]:
    """Give values of a column that are not the one it has, some of them very near."""
    if isinstance(value, int):
        near = st.sampled_from([value + 1000, -value - 1, 0])
    else:
        text = str(value)
        turned = text[::-1]
        near = st.sampled_from([f"{text} ", text[:-1], "", text.upper(), turned, f" {text}"])
    return near.filter(lambda other: other != value)


def rehashed(rows: Sequence[Values]) -> list[Values]:
    """Give rows joined anew: all digests fit each other, the signatures are the old ones."""
    joined, previous, signature = [], NOTHING, ""
    for row in rows:
        values = {**row, "previous": previous}
        values["digest"] = digest_of(values, signature)
        joined.append(values)
        previous, signature = values["digest"], values["signature"]
    return joined


def signed_by_another(rows: Sequence[Values], head: Values) -> tuple[list[Values], Values]:
    """Give a log and its head signed throughout with another key, under the desk's own name."""
    key = Ed25519PrivateKey.from_private_bytes(FOREIGN_SEED)
    joined, previous, signature = [], NOTHING, ""
    for row in rows:
        values = {**row, "previous": previous}
        values["digest"] = previous = digest_of(values, signature)
        values["signature"] = signature = key.sign(row_message(previous)).hex()
        joined.append(values)
    message = head_message(head["desk"], len(rows), previous)
    public = key.public_key().public_bytes_raw().hex()
    sealed = {"public_key": public, "digest": previous, "signature": key.sign(message).hex()}
    return joined, {**head, **sealed, "number": len(rows)}
