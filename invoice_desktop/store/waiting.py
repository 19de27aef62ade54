"""What waits on this computer for the office's server: a small encrypted archive of its own."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection, RowMapping, Table, delete, func, select

from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.prepared import Prepared, prepare
from invoice_desktop.store.snapshot import verification_of
from invoice_desktop.store.tables import (
    DOCUMENT,
    INVOICE,
    INVOICE_GRAM,
    INVOICE_TEXT,
    OFFICE,
    VERIFICATION,
)

_V, _I, _D = VERIFICATION.c, INVOICE.c, DOCUMENT.c
_OLDEST_FIRST = (
    select(_V.id, _V.snapshot, _I.id.label("entry"), _D.content)
    .join(INVOICE, _I.row_id == _V.invoice_row)
    .outerjoin(DOCUMENT, _D.sha256 == _V.document_sha256)
    .where(_V.office_id == OFFICE)
    .order_by(_V.verified_order, _V.id)
)


class WaitingRoom:
    """Verifications, with their documents, that the server has not taken yet.

    Each keeps the id under which the server will know it: handing it over twice makes one.
    """

    def __init__(self, archive: SqlArchive) -> None:
        self.archive = archive

    def take_in(self, given: Sequence[Prepared], *, each_logged: bool = False) -> tuple[str, ...]:
        """Keep verifications here; give their entries, which last until they are handed over."""
        return self.archive.keep_prepared(given, each_logged=each_logged)

    def count(self) -> int:
        """Count the verifications that wait."""
        with self.archive.database.reading() as connection:
            return int(
                connection.execute(select(func.count()).select_from(VERIFICATION)).scalar_one()
            )

    def first(self) -> Prepared | None:
        """Give the one that has waited longest, as it was when it was taken in."""
        with self.archive.database.reading() as connection:
            found = connection.execute(_OLDEST_FIRST.limit(1)).mappings().first()
        return None if found is None else _prepared(found)

    def forget(self, verification: str) -> None:
        """Remove one that the server has; nothing happens when it is gone already."""
        self.archive.database.write(lambda connection: _forget(connection, verification))


def _prepared(row: RowMapping) -> Prepared:
    made = prepare(verification_of(row["snapshot"]), row["content"])
    values = made.verification | {"id": row["id"], "snapshot": row["snapshot"]}
    return replace(made, entry=row["entry"], verification=values)


def _forget(connection: Connection, verification: str) -> None:
    of_it = select(_V.invoice_row, _V.document_sha256).where(_V.id == verification)
    found = connection.execute(of_it).first()
    if found is None:
        return
    connection.execute(delete(VERIFICATION).where(_V.id == verification))
    if not _is_used(connection, VERIFICATION, "invoice_row", found.invoice_row):
        _delete(connection, INVOICE_GRAM, "rowid", found.invoice_row)
        _delete(connection, INVOICE_TEXT, "row_id", found.invoice_row)
        _delete(connection, INVOICE, "row_id", found.invoice_row)
    digest = found.document_sha256
    if digest and not _is_used(connection, VERIFICATION, "document_sha256", digest):
        _delete(connection, DOCUMENT, "sha256", digest)


def _is_used(connection: Connection, table: Table, column: str, value: object) -> bool:
    using = select(table.c[column]).where(table.c[column] == value).limit(1)
    return connection.execute(using).first() is not None


def _delete(connection: Connection, table: Table, column: str, value: object) -> None:
    connection.execute(delete(table).where(table.c[column] == value))
