"""A new key for an archive: everything is written anew under it, then the archive is switched."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.driver import DRIVER, DriverConnection, DriverError
from invoice_desktop.store.exclusive import alone_with
from invoice_desktop.store.files import create_private
from invoice_desktop.store.integrity import check_file
from invoice_desktop.store.key_check import make_key_check
from invoice_desktop.store.progress import Progress
from invoice_desktop.store.read_only import interruptible, untouched
from invoice_desktop.store.recovery import write_recovery
from invoice_desktop.store.switching import (
    NewFiles,
    current_check,
    database_of,
    new_files,
    sweep,
    switch_to,
    switching_alone,
)
from invoice_desktop.store.troubles import explained

_TEXTS = {
    "database or disk is full": "disk_is_full",
    "disk I/O error": "disk_fails",
    "database disk image is malformed": "archive_is_damaged",
    "file is not a database": "archive_is_damaged",
}
"""SQLite's own texts, which it never translates: https://www.sqlite.org/c3ref/errcode.html."""


def rekey(
    folder: Path, key: bytes, new_key: bytes, new_recovery_key: str, progress: Progress
) -> None:
    """Encrypt the archive in `folder` with another key, which must be kept somewhere already.

    The archive must not be open, here or elsewhere. Killed at any point it opens with the old key
    or with the new one. Copies from before a migration go: they bear the old key. Raises
    `ArchiveTrouble` as opening does (`archive_is_locked` while anybody has it open), and
    `disk_is_full`; what `progress` raises, as long as nothing is switched.
    """
    with explained(folder), switching_alone(folder):
        database = database_of(folder)
        check = current_check(folder)
        if not database.exists():
            raise ArchiveTrouble("archive_is_missing", path=str(folder))
        if check is not None and not check.fits(key):
            raise ArchiveTrouble("archive_key_is_wrong", path=str(folder))
        new = new_files()
        with explained(database), alone_with(database, key) as connection:
            try:
                archive_id = _archive_id(connection)
                _export(connection, database, folder / new.database, new_key, progress)
                write_recovery(folder / new.recovery, new_key, new_recovery_key, archive_id)
                check = make_key_check(archive_id, new_key, new.database, new.recovery)
                switch_to(folder, check)
            except BaseException:
                _remove_unless_switched(folder, new)
                raise
        sweep(folder)


def _export(
    connection: DriverConnection, source: Path, target: Path, new_key: bytes, progress: Progress
) -> None:
    create_private(target)
    total = source.stat().st_size

    def look() -> None:
        progress(target.stat().st_size, total)

    look()
    # a parameter stands in no statement that anything could log
    secret = f"x'{new_key.hex()}'"
    connection.execute("ATTACH DATABASE ? AS fresh KEY ?", (str(target), secret))
    try:
        with _named(target), interruptible(connection, look):
            connection.execute("SELECT sqlcipher_export('fresh')").fetchall()
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            connection.execute(f"PRAGMA fresh.user_version={int(version)}")
            before, after = _counts(connection, "main"), _counts(connection, "fresh")
    finally:
        connection.execute("DETACH DATABASE fresh")
    with target.open("r+b") as file:
        os.fsync(file.fileno())
    with untouched(target, new_key) as fresh, interruptible(fresh, look):
        if before != after or not check_file(fresh, thorough=False).is_sound:
            raise ArchiveTrouble("disk_fails", path=str(target), system="")


@contextmanager
def _named(path: Path) -> Iterator[None]:
    """Give the errors of the export their codes back: it hands on their texts alone."""
    try:
        yield
    except DriverError as error:
        if getattr(error, "sqlite_errorcode", None) != DRIVER.SQLITE_ERROR:
            raise
        for text, code in _TEXTS.items():
            if text in str(error):
                raise ArchiveTrouble(code, path=str(path), system="") from None
        raise


def _counts(connection: DriverConnection, schema: str) -> dict[str, int]:
    # no parameter can stand for a name; these come from the database itself
    statement = f"SELECT type, name FROM {schema}.sqlite_schema ORDER BY name"  # noqa: S608
    parts = connection.execute(statement).fetchall()
    counts = {f"{kind} {name}": 1 for kind, name in parts}
    for kind, name in parts:
        # an index over words that keeps no content of its own counts nothing
        if kind == "table" and not name.startswith(("sqlite_", "invoice_gram")):
            statement = f'SELECT count(*) FROM {schema}."{name}"'  # noqa: S608
            (count,) = connection.execute(statement).fetchone()
            counts[f"{kind} {name}"] = count
    return counts


def _archive_id(connection: DriverConnection) -> str:
    (found,) = connection.execute("SELECT value FROM meta WHERE name = 'archive_id'").fetchone()
    return str(found)


def _remove_unless_switched(folder: Path, new: NewFiles) -> None:
    check = current_check(folder)
    if check is None or check.database != new.database:
        for name in (new.database, new.database + "-journal", new.recovery):
            (folder / name).unlink(missing_ok=True)
