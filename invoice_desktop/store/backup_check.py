"""Opening a backup to see that it is whole."""

import errno
from dataclasses import dataclass
from pathlib import Path

from invoice_desktop.domain.integrity import IntegrityReport
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.driver import DRIVER, DriverConnection, DriverError
from invoice_desktop.store.integrity import check_file, documents_damaged
from invoice_desktop.store.key_check import DATABASE, KEY_CHECK, read_key_check
from invoice_desktop.store.manifest import (
    KeptFile,
    Manifest,
    read_digest,
    read_manifest,
    refuse_when_cut_off,
)
from invoice_desktop.store.progress import Progress, adding_up
from invoice_desktop.store.read_only import interruptible, untouched

_HEADS_SINCE = 2
_DAMAGE = frozenset({DRIVER.SQLITE_CORRUPT, DRIVER.SQLITE_NOTADB, DRIVER.SQLITE_ERROR})
"""An error in a question that fits every version means that the tables are not there."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What an archive holds."""

    archive_id: str
    schema_version: int
    invoices: int
    verifications: int
    heads: tuple[str, ...]


def counted(database: Path, key: bytes) -> Counts:
    """Count what a database of any version holds. Raises the driver's errors."""
    with untouched(database, key) as connection:
        return _counts(connection)


def verify_backup(folder: Path, key: bytes, progress: Progress, *, thorough: bool) -> Manifest:
    """Read all of a backup and open it; give its manifest. Nothing in it is changed.

    `thorough` compares each file and each kept document with its digest, too. Raises
    `ArchiveTrouble`: `backup_is_missing`, `backup_is_damaged`, `backup_is_newer`,
    `backup_key_is_other`; `OSError`.
    """
    manifest = read_manifest(folder)
    refuse_when_cut_off(folder, manifest)
    check = read_key_check(folder / KEY_CHECK)
    if check is None or check.archive_id != manifest.archive_id:
        raise _damaged(folder)
    if not check.fits(key):
        raise ArchiveTrouble("backup_key_is_other", path=str(folder))
    if thorough and not _digests_fit(folder, manifest, progress):
        raise _damaged(folder)
    try:
        with untouched(folder / DATABASE, key) as connection:
            _refuse_when_unlike(folder, connection, manifest)
            # the last part of the way has no length: SQLite does not tell
            with interruptible(connection, lambda: progress(manifest.size, manifest.size)):
                report = _checked(connection, thorough=thorough)
    except DriverError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF not in _DAMAGE:
            raise OSError(errno.EIO, getattr(error, "sqlite_errorname", "")) from error
        raise _damaged(folder) from error
    if not report.is_sound:
        raise _damaged(folder)
    return manifest


def compare(path: Path, found: KeptFile, manifest: Manifest, name: str) -> None:
    """Compare what was copied to `path` with what a manifest says. Raises `backup_is_damaged`."""
    if manifest.files[name] != found:
        raise ArchiveTrouble("backup_is_damaged", path=str(path))


def _digests_fit(folder: Path, manifest: Manifest, progress: Progress) -> bool:
    told = adding_up(progress, manifest.size)
    return all(read_digest(folder / name, told) == kept for name, kept in manifest.files.items())


def _refuse_when_unlike(folder: Path, connection: DriverConnection, manifest: Manifest) -> None:
    said = Counts(
        manifest.archive_id,
        manifest.schema_version,
        manifest.invoices,
        manifest.verifications,
        manifest.heads,
    )
    if said != _counts(connection):
        raise _damaged(folder)


def _checked(connection: DriverConnection, *, thorough: bool) -> IntegrityReport:
    report = check_file(connection, thorough=thorough)
    if not thorough:
        return report
    rows = connection.execute("SELECT sha256, content FROM document")
    count, damaged = documents_damaged(rows, lambda _: None)
    return IntegrityReport(report.pages, report.structure, report.references, damaged, count)


def _counts(connection: DriverConnection) -> Counts:
    def one(statement: str) -> str:
        row = connection.execute(statement).fetchone()
        return "" if row is None else str(row[0])

    version = int(one("PRAGMA user_version"))
    heads: tuple[str, ...] = ()
    if version >= _HEADS_SINCE:
        statement = "SELECT desk, number, digest FROM audit_head ORDER BY desk"
        heads = tuple("-".join(map(str, row)) for row in connection.execute(statement))
    return Counts(
        archive_id=one("SELECT value FROM meta WHERE name = 'archive_id'"),
        schema_version=version,
        invoices=int(one("SELECT count(*) FROM invoice")),
        verifications=int(one("SELECT count(*) FROM verification")),
        heads=heads,
    )


def _damaged(folder: Path) -> ArchiveTrouble:
    return ArchiveTrouble("backup_is_damaged", path=str(folder))
