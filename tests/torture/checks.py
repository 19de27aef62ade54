"""What must hold after whatever happened."""

from collections.abc import Iterable, Mapping
from random import Random

from sqlalchemy import func, select

from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.services.ports import Archive
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.integrity import check
from invoice_desktop.store.ledger_tables import ACTIVE, LEDGER_FILE, LEDGER_ROW
from invoice_desktop.store.tables import INVOICE, VERIFICATION
from tests.factories.homes import CLERK, HomeWithBackups
from tests.torture.works import BATCH, LEDGER_ROWS

_SAMPLE = 200

Kept = dict[str, str]
"""The digest of the document, by the entry: what was acknowledged."""


def faults_of(archive: Archive, kept: Kept, newest: Iterable[str], random: Random) -> list[str]:
    """Look for anything lost, half done, damaged or forged; the newest and a sample of the rest."""
    assert isinstance(archive, SqlArchive)
    report = check(archive.database)
    found = [] if report.is_sound else [f"not sound: {report}"]
    sample = random.sample(sorted(kept), min(_SAMPLE, len(kept)))
    looked_at = sorted({*newest, *sample})
    found += [f"lost: {each}" for each in looked_at if not _is_there(archive, each, kept[each])]
    found += _half_batches(archive)
    found += [f"log: {broken}" for broken in archive.audit.verify().broken]
    return found + _too_few(archive, kept)


def backup_faults(home: HomeWithBackups, acknowledged: Iterable[str]) -> list[str]:
    """Verify every backup that bears a backup's name; those acknowledged must be there."""
    found = []
    listed = home.office.list(CLERK)
    for backup in listed:
        try:
            home.office.verify(CLERK, backup.path)
        except ArchiveTrouble as trouble:
            # one from before a change of keys opens with the recovery key of then
            if trouble.code != "backup_key_is_other":
                found.append(f"backup {backup.path.name}: {trouble.code}")
    names = {backup.path.name for backup in listed}
    newest = sorted(path.rpartition("/")[2] for path in acknowledged)[-1:]
    # a newer one of the same day may have taken its place; names begin with the time
    return found + [f"backup lost: {name}" for name in newest if max(names, default="") < name]


def ledger_faults(archive: Archive, acknowledged: set[str], undone: set[str]) -> list[str]:
    """Look for exports that are half there, lost, or there though nobody took them in whole."""
    assert isinstance(archive, SqlArchive)
    seen = {file.ledger: file for file in archive.ledger.files()}
    found = [f"export lost: {each}" for each in acknowledged - undone - seen.keys()]
    found += [f"half an export: {each}" for each in seen.values() if each.rows != LEDGER_ROWS]
    with archive.database.reading() as connection:
        rows = select(LEDGER_FILE.c.id, LEDGER_FILE.c.state, func.count(LEDGER_ROW.c.row_id))
        joined = rows.outerjoin(LEDGER_ROW, LEDGER_ROW.c.file == LEDGER_FILE.c.row_id)
        counts = connection.execute(joined.group_by(LEDGER_FILE.c.id, LEDGER_FILE.c.state)).all()
        strays = connection.execute(
            select(func.count()).where(LEDGER_ROW.c.file.not_in(select(LEDGER_FILE.c.row_id)))
        ).scalar_one()
    found += [f"{strays} rows of no export"] * bool(strays)
    wrong = [each for each, state, rows in counts if state == ACTIVE and rows != LEDGER_ROWS]
    return found + [f"rows missing: {each}" for each in wrong]


def leftovers(home: HomeWithBackups) -> list[str]:
    """Find files of interrupted switches that an opening should have swept."""
    names = {path.name for path in home.folder.iterdir()}
    databases = [name for name in names if name.startswith("invoices") and name.endswith(".db")]
    unswept = [name for name in databases if "-before-" not in name]
    return [f"left behind: {sorted(unswept)}"] if len(unswept) != 1 else []


def _is_there(archive: Archive, entry: str, digest: str) -> bool:
    try:
        archive.verifications(entry)
        return archive.original(digest) is not None
    except ArchiveTrouble:
        return False


def _half_batches(archive: SqlArchive) -> list[str]:
    name = VERIFICATION.c.input_name
    statement = select(name, func.count()).where(name.like("batch-%")).group_by(name)
    with archive.database.reading() as connection:
        counts: Mapping[str, int] = {
            str(row[0]): int(row[1]) for row in connection.execute(statement)
        }
    return [f"half a batch: {batch} {count}" for batch, count in counts.items() if count != BATCH]


def _too_few(archive: SqlArchive, kept: Kept) -> list[str]:
    with archive.database.reading() as connection:
        count = connection.execute(select(func.count()).select_from(INVOICE)).scalar_one()
    return [] if count >= len(kept) else [f"{count} invoices, {len(kept)} were acknowledged"]
