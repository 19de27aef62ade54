"""What the office adds to entries: status, category, tags, notes and attachments."""

import hashlib
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, TypeAlias

from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    Connection,
    RowMapping,
    Table,
    and_,
    bindparam,
    delete,
    exists,
    insert,
    select,
    update,
)

from invoice_desktop.domain.audit import Act, AuditRow, Deed
from invoice_desktop.domain.entry import Attachment, Category, EntryDetails, Note, OfficeStatus
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.attached import attached_document, forget_unused_document
from invoice_desktop.store.audit_rows import audit_row_of
from invoice_desktop.store.database import Database
from invoice_desktop.store.identifiers import new_identifier
from invoice_desktop.store.office_way import step
from invoice_desktop.store.prepared import order_of
from invoice_desktop.store.search_keys import storable
from invoice_desktop.store.tables import ATTACHMENT, AUDIT, DOCUMENT, INVOICE, NOTE, OFFICE, TAG

Change: TypeAlias = Callable[[Connection, RowMapping], Sequence[Deed]]
"""Changes what belongs to an entry, and says what was done; nothing when nothing had to be."""

_I, _T, _N, _F, _D = INVOICE.c, TAG.c, NOTE.c, ATTACHMENT.c, DOCUMENT.c
_MOST_DEEDS = 200


class SqlEntryBook:
    """Adds to entries, each change in one transaction with its row of the audit log.

    Every method raises `ArchiveTrouble`: `entry_is_unknown`, and what the archive raises. A change
    to a version that is no longer the newest raises `entry_was_changed` and overwrites nothing.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def details(self, entry: str) -> EntryDetails:
        """Give what was added to an entry."""
        with self._database.reading() as connection:
            return _details(connection, entry)

    def deeds(self, entry: str) -> tuple[AuditRow, ...]:
        """Give what the log says of an entry, the newest first, two hundred rows at most."""
        statement = (
            select(AUDIT)
            .where(AUDIT.c.office_id == OFFICE, AUDIT.c.subject == entry)
            .order_by(AUDIT.c.at_order.desc(), AUDIT.c.desk, AUDIT.c.number.desc())
            .limit(_MOST_DEEDS)
        )
        with self._database.reading() as connection:
            rows = connection.execute(statement).mappings().all()
        return tuple(audit_row_of(row) for row in rows)

    def set_status(
        self,
        entry: str,
        version: int,
        status: OfficeStatus,
        who: str,
        at: datetime,
        reason: str = "",
    ) -> EntryDetails:
        """Say how far it has come. Raises `reason_is_needed` for a step back without one."""

        def change(connection: Connection, row: RowMapping) -> Sequence[Deed]:
            return step(connection, row, status, who, at, reason)

        return self._change(entry, version, change)

    def set_statuses(
        self,
        entries: Sequence[str],
        status: OfficeStatus,
        who: str,
        at: datetime,
        reason: str = "",
    ) -> tuple[str, ...]:
        """Bring many entries to one state in one transaction; give those that changed."""

        def work(connection: Connection) -> tuple[str, ...]:
            changed: set[str] = set()
            deeds: list[Deed] = []
            # in one order for every desk: none waits for another that waits for it
            for entry in sorted(set(entries)):
                row = _lock(connection, entry, None)
                if done := step(connection, row, status, who, at, reason):
                    _renew(connection, entry, row)
                    changed.add(entry)
                    deeds += done
            if deeds:
                self._database.chain.append(connection, *deeds)
            return tuple(entry for entry in dict.fromkeys(entries) if entry in changed)

        return self._database.write(work)

    def set_category(
        self, entry: str, version: int, category: Category, who: str, at: datetime
    ) -> EntryDetails:
        """Say what the expense was for."""
        deed = Deed(Act.CATEGORY_CHANGED, who, at, entry)
        return self._set(entry, version, "category", category, deed)

    def set_tags(
        self, entry: str, version: int, tags: Sequence[str], who: str, at: datetime
    ) -> EntryDetails:
        """Replace the tags."""
        wanted = sorted({storable(tag) for tag in tags})

        def change(connection: Connection, row: RowMapping) -> Sequence[Deed]:
            before = _tags(connection, row["row_id"])
            if before == tuple(wanted):
                return ()
            connection.execute(delete(TAG).where(_of(TAG, row["row_id"])))
            if wanted:
                connection.execute(
                    insert(TAG), [{"invoice_row": row["row_id"], "name": name} for name in wanted]
                )
            said = {"tags": "\n".join(before)}, {"tags": "\n".join(wanted)}
            return (Deed(Act.TAGS_CHANGED, who, at, entry, *said),)

        return self._change(entry, version, change)

    def write_note(self, entry: str, text: str, who: str, at: datetime) -> EntryDetails:
        """Add a note; what it says enters the log as its SHA-256 only."""
        kept: dict[str, Any] = {
            "id": new_identifier(),
            "text": storable(text),
            "written_at": at.isoformat(),
            "written_order": order_of(at),
            "written_by": storable(who),
        }
        digest = hashlib.sha256(kept["text"].encode()).hexdigest()
        deed = Deed(
            Act.NOTE_WRITTEN, who, at, entry, after={"note": kept["id"], "text_sha256": digest}
        )

        def change(connection: Connection, row: RowMapping) -> Sequence[Deed]:
            if _is_there(connection, NOTE, kept["id"]):
                return ()
            connection.execute(insert(NOTE), kept | {"invoice_row": row["row_id"]})
            return (deed,)

        return self._change(entry, None, change)

    def attach(self, entry: str, name: str, content: bytes, who: str, at: datetime) -> EntryDetails:
        """Keep a file beside an entry, byte for byte; its bytes are kept once for all entries."""
        document = attached_document(name, content, who, at)
        kept: dict[str, Any] = {
            "id": new_identifier(),
            "document_sha256": document["sha256"],
            "name": storable(name),
            "attached_at": at.isoformat(),
            "attached_order": order_of(at),
            "attached_by": storable(who),
        }
        said = _said_of(kept, len(content))

        def change(connection: Connection, row: RowMapping) -> Sequence[Deed]:
            if _is_there(connection, ATTACHMENT, kept["id"]):
                return ()
            known = select(_D.sha256).where(_D.office_id == OFFICE, _D.sha256 == document["sha256"])
            # another desk may be removing it: wait, and see whether it is gone
            known = known.with_for_update(read=True, key_share=True)
            if connection.execute(known).first() is None:
                connection.execute(insert(DOCUMENT), document)
            connection.execute(insert(ATTACHMENT), kept | {"invoice_row": row["row_id"]})
            return (Deed(Act.ATTACHMENT_ADDED, who, at, entry, after=said),)

        return self._change(entry, None, change)

    def detach(
        self, entry: str, version: int, attachment: str, who: str, at: datetime
    ) -> EntryDetails:
        """Remove an attachment; its bytes go with it unless something else has them too.

        Raises `attachment_is_unknown` besides.
        """

        def change(connection: Connection, row: RowMapping) -> Sequence[Deed]:
            ours = and_(_of(ATTACHMENT, row["row_id"]), _F.id == attachment)
            kept = connection.execute(WITH_SIZE.where(ours)).mappings().first()
            if kept is None:
                raise ArchiveTrouble("attachment_is_unknown", attachment=attachment)
            connection.execute(delete(ATTACHMENT).where(ours))
            forget_unused_document(connection, kept["document_sha256"])
            said = _said_of(kept, kept["size"])
            return (Deed(Act.ATTACHMENT_REMOVED, who, at, entry, before=said),)

        return self._change(entry, version, change)

    def attachment(self, attachment: str) -> tuple[str, bytes]:
        """Give an attachment's name and bytes. Raises `attachment_is_unknown` besides."""
        statement = (
            select(_F.name, _D.sha256, _D.content)
            .join(DOCUMENT, and_(_D.office_id == _F.office_id, _D.sha256 == _F.document_sha256))
            .where(_F.office_id == OFFICE, _F.id == attachment)
        )
        with self._database.reading() as connection:
            found = connection.execute(statement).first()
        if found is None:
            raise ArchiveTrouble("attachment_is_unknown", attachment=attachment)
        if hashlib.sha256(found.content).hexdigest() != found.sha256:
            raise self._database.damage()
        return found.name, bytes(found.content)

    def _set(self, entry: str, version: int, column: str, value: str, deed: Deed) -> EntryDetails:
        def change(connection: Connection, row: RowMapping) -> Sequence[Deed]:
            if row[column] == str(value):
                return ()
            renewed = update(INVOICE).where(_is_entry(entry))
            connection.execute(renewed.values({column: str(value)}))
            said = {column: row[column]}, {column: str(value)}
            return (Deed(deed.act, deed.who, deed.at, entry, *said),)

        return self._change(entry, version, change)

    def _change(self, entry: str, version: int | None, change: Change) -> EntryDetails:
        """Change an entry as it was seen, or as it stands when no version is asked for."""

        def work(connection: Connection) -> EntryDetails:
            row = _lock(connection, entry, version)
            if deeds := change(connection, row):
                _renew(connection, entry, row)
                self._database.chain.append(connection, *deeds)
            return _details(connection, entry)

        return self._database.write(work)


WITH_SIZE = select(ATTACHMENT, _D.size).join(
    DOCUMENT, and_(_D.office_id == _F.office_id, _D.sha256 == _F.document_sha256)
)
"""Attachments, with the sizes of their documents."""


def _of(table: Table, number: int | BindParameter[int]) -> ColumnElement[bool]:
    return and_(table.c.office_id == OFFICE, table.c.invoice_row == number)


# built once: an export asks them of every entry, and building one takes longer than running it
_NUMBER: BindParameter[int] = bindparam("number", type_=BigInteger())
_HEAD = select(_I.row_id, _I.version, _I.status, _I.category).where(
    _I.office_id == OFFICE, _I.id == bindparam("entry")
)
_TAGS = select(_T.name).where(_of(TAG, _NUMBER)).order_by(_T.name)
_NOTES = select(NOTE).where(_of(NOTE, _NUMBER)).order_by(_N.written_order.desc(), _N.id.desc())
_ATTACHMENTS = WITH_SIZE.where(_of(ATTACHMENT, _NUMBER)).order_by(_F.attached_order, _F.id)


def _lock(connection: Connection, entry: str, version: int | None) -> RowMapping:
    """Give an entry's row, which nobody else can change before the transaction ends.

    On SQLite the whole archive has one writer, and no words for it.
    """
    statement = select(INVOICE).where(_is_entry(entry))
    row = connection.execute(statement.with_for_update()).mappings().first()
    if row is None:
        raise ArchiveTrouble("entry_is_unknown", entry=entry)
    if version is not None and row["version"] != version:
        raise ArchiveTrouble("entry_was_changed", entry=entry)
    return row


def _renew(connection: Connection, entry: str, row: RowMapping) -> None:
    renewed = update(INVOICE).where(_is_entry(entry))
    connection.execute(renewed.values(version=row["version"] + 1))


def _is_entry(entry: str) -> ColumnElement[bool]:
    return and_(_I.office_id == OFFICE, _I.id == entry)


def _is_there(connection: Connection, table: Table, identifier: str) -> bool:
    """Tell whether a transaction that is done again was kept the first time."""
    there = exists().where(table.c.office_id == OFFICE, table.c.id == identifier)
    return bool(connection.execute(select(there)).scalar())


def _said_of(kept: RowMapping | dict[str, Any], size: int) -> dict[str, str]:
    return {
        "attachment": kept["id"],
        "name": kept["name"],
        "sha256": kept["document_sha256"],
        "size": str(size),
    }


def _details(connection: Connection, entry: str) -> EntryDetails:
    row = connection.execute(_HEAD, {"entry": entry}).first()
    if row is None:
        raise ArchiveTrouble("entry_is_unknown", entry=entry)
    return EntryDetails(
        entry,
        row.version,
        OfficeStatus(row.status),
        Category(row.category),
        _tags(connection, row.row_id),
        _notes(connection, row.row_id),
        _attachments(connection, row.row_id),
    )


def _tags(connection: Connection, number: int) -> tuple[str, ...]:
    return tuple(connection.execute(_TAGS, {"number": number}).scalars())


def _notes(connection: Connection, number: int) -> tuple[Note, ...]:
    return tuple(map(note_of, connection.execute(_NOTES, {"number": number}).mappings()))


def _attachments(connection: Connection, number: int) -> tuple[Attachment, ...]:
    found = connection.execute(_ATTACHMENTS, {"number": number})
    return tuple(map(attachment_of, found.mappings()))


def note_of(row: RowMapping) -> Note:
    """Give a note as it is kept."""
    written_at = datetime.fromisoformat(row["written_at"])
    return Note(row["id"], row["text"], written_at, row["written_by"])


def attachment_of(row: RowMapping) -> Attachment:
    """Give an attachment as `WITH_SIZE` selects it."""
    return Attachment(
        row["id"],
        row["name"],
        row["document_sha256"],
        row["size"],
        datetime.fromisoformat(row["attached_at"]),
        row["attached_by"],
    )
