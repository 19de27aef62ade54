"""Everything that is kept of many entries at once: an export asks six times, not six times each."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import Connection, RowMapping, Select, Text, and_, bindparam, select

from invoice_desktop.domain.entry import Category, EntryDetails, OfficeStatus, WholeEntry
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.alarms import SHOWN, alarm_of
from invoice_desktop.store.engines import listed_texts, one_of
from invoice_desktop.store.entry_book import WITH_SIZE, attachment_of, note_of
from invoice_desktop.store.ledger_tables import ALARM
from invoice_desktop.store.snapshot import verification_of
from invoice_desktop.store.tables import ATTACHMENT, INVOICE, NOTE, OFFICE, TAG, VERIFICATION

_I, _V, _T, _N, _F, _A = INVOICE.c, VERIFICATION.c, TAG.c, NOTE.c, ATTACHMENT.c, ALARM.c
_OF_ENTRY = _I.id.label("of_entry")
_WANTED = and_(_I.office_id == OFFICE, one_of(_I.id, bindparam("entries", type_=Text())))

_HEADS = select(_OF_ENTRY, _I.version, _I.status, _I.category).where(_WANTED)
_TAGS = (
    select(_OF_ENTRY, _T.name)
    .join(TAG, and_(_T.office_id == OFFICE, _T.invoice_row == _I.row_id))
    .where(_WANTED)
    .order_by(_T.name)
)
_NOTES = (
    select(_OF_ENTRY, NOTE)
    .join(NOTE, and_(_N.office_id == OFFICE, _N.invoice_row == _I.row_id))
    .where(_WANTED)
    .order_by(_N.written_order.desc(), _N.id.desc())
)
_ATTACHMENTS = (
    WITH_SIZE.add_columns(_OF_ENTRY)
    .join(INVOICE, _F.invoice_row == _I.row_id)
    .where(_F.office_id == OFFICE, _WANTED)
    .order_by(_F.attached_order, _F.id)
)
_SNAPSHOTS = (
    select(_OF_ENTRY, _V.snapshot)
    .join(VERIFICATION, and_(_V.office_id == OFFICE, _V.invoice_row == _I.row_id))
    .where(_WANTED)
    .order_by(_V.verified_order.desc(), _V.id.desc())
)
_ALARMS = (
    SHOWN.add_columns(_OF_ENTRY)
    .where(_A.office_id == OFFICE, _WANTED)
    .order_by(_A.raised_order.desc(), _A.id.desc())
)


def whole_entries(connection: Connection, entries: Sequence[str]) -> tuple[WholeEntry, ...]:
    """Give all that is kept of these entries, in their order.

    Raises `ArchiveTrouble` `entry_is_unknown`, and `JSONDecodeError` for damage that the database
    did not see.
    """
    asked = {"entries": listed_texts(entries)}
    heads, tags, notes, attachments, snapshots, alarms = (
        _by_entry(connection, statement, asked)
        for statement in (_HEADS, _TAGS, _NOTES, _ATTACHMENTS, _SNAPSHOTS, _ALARMS)
    )
    return tuple(
        WholeEntry(
            EntryDetails(
                entry,
                *_head(entry, heads[entry]),
                tuple(row["name"] for row in tags[entry]),
                tuple(map(note_of, notes[entry])),
                tuple(map(attachment_of, attachments[entry])),
            ),
            tuple(verification_of(row["snapshot"]) for row in snapshots[entry]),
            tuple(map(alarm_of, alarms[entry])),
        )
        for entry in entries
    )


def _by_entry(
    connection: Connection, statement: Select[tuple[object, ...]], asked: dict[str, str]
) -> defaultdict[str, list[RowMapping]]:
    found: defaultdict[str, list[RowMapping]] = defaultdict(list)
    for row in connection.execute(statement, asked).mappings():
        found[row["of_entry"]].append(row)
    return found


def _head(entry: str, rows: list[RowMapping]) -> tuple[int, OfficeStatus, Category]:
    if not rows:
        raise ArchiveTrouble("entry_is_unknown", entry=entry)
    (row,) = rows
    return row["version"], OfficeStatus(row["status"]), Category(row["category"])
