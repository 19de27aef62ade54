"""Exports on their way out: those that are undone, and those that never arrived whole."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, and_, delete, or_, select, update

from invoice_desktop.domain.audit import Act, Deed
from invoice_desktop.domain.ledger import ExportStated, LedgerFile
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.alarms import withdraw
from invoice_desktop.store.database import Database
from invoice_desktop.store.ledger_files import ACTIVE_FILES, files
from invoice_desktop.store.ledger_tables import (
    ACTIVE,
    ARRIVING,
    LEAVING,
    LEDGER_FILE,
    LEDGER_ROW,
)
from invoice_desktop.store.prepared import order_of
from invoice_desktop.store.tables import OFFICE

STALE = timedelta(hours=6)
"""What has been arriving for so long was killed; another desk may be busy with what has not."""
_STRETCH = 5_000
_F, _R = LEDGER_FILE.c, LEDGER_ROW.c


def known_file(database: Database, stated: ExportStated) -> LedgerFile | None:
    """Give the export when the very same file is in the archive as the same already."""
    with database.reading() as connection:
        return known_in(connection, stated)


def known_in(connection: Connection, stated: ExportStated) -> LedgerFile | None:
    """Do the same within a transaction."""
    same = ACTIVE_FILES.where(
        _F.sha256 == stated.seen.sha256,
        _F.company == stated.company_taxpayer_id,
        _F.direction == stated.direction.value,
    )
    found = files(connection, same)
    return found[0] if found else None


def take_out(database: Database, ledger: str, who: str, at: datetime) -> None:
    """Take an export out: at once for everybody's eyes, then row by row.

    The alarms it raised and nobody dealt with are withdrawn. Raises `ledger_is_unknown`.
    """
    ours = and_(_F.office_id == OFFICE, _F.id == ledger)

    def work(connection: Connection) -> None:
        row = connection.execute(select(LEDGER_FILE).where(ours, _F.state == ACTIVE)).first()
        if row is None:
            raise ArchiveTrouble("ledger_is_unknown", ledger=ledger)
        connection.execute(update(LEDGER_FILE).where(ours).values(state=LEAVING))
        before = {"ledger": ledger, "name": row.name, "sha256": row.sha256, "rows": str(row.rows)}
        deed = Deed(Act.LEDGER_UNDONE, who, at, before=before)
        database.chain.append(connection, deed, *withdraw(connection, ledger, who, at))

    database.write(work)
    remove_rows(database, ledger)


def sweep(database: Database) -> None:
    """Remove what was killed on its way in or out."""
    stale = order_of(datetime.now(UTC) - STALE)
    left = select(_F.id).where(
        _F.office_id == OFFICE,
        or_(_F.state == LEAVING, and_(_F.state == ARRIVING, _F.imported_order < stale)),
    )
    with database.reading() as connection:
        ledgers = connection.execute(left).scalars().all()
    for ledger in ledgers:
        remove_rows(database, ledger)


def remove_rows(database: Database, ledger: str) -> None:
    """Remove an export that nobody sees, some rows at a time: the desk has its turn in between.

    It is found by its identifier: the engine gives the number of one that is gone to the next.
    """
    unseen = and_(_F.office_id == OFFICE, _F.id == ledger, _F.state != ACTIVE)
    file = select(_F.row_id).where(unseen).scalar_subquery()
    some = select(_R.row_id).where(_R.file == file).limit(_STRETCH)

    def work(connection: Connection) -> int:
        removed = connection.execute(delete(LEDGER_ROW).where(_R.row_id.in_(some))).rowcount
        if removed < _STRETCH:
            connection.execute(delete(LEDGER_FILE).where(unseen))
        return removed

    while database.write(work) == _STRETCH:
        pass
