"""Making an archive, and opening one.

An archive is a folder: the encrypted database, the key check and the wrapped key travel together
and come into being by one renaming, so that a crash leaves a whole archive or none. Which of its
files they are is said by the key check.
"""

import hashlib
import secrets
import shutil
from functools import partial
from pathlib import Path

from sqlalchemy import Engine, insert, select

from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.audit import AuditChain
from invoice_desktop.store.connection import BUSY_SECONDS, build_engine, reading, writing
from invoice_desktop.store.database import Database
from invoice_desktop.store.files import create_private, make_lasting, rename_patiently
from invoice_desktop.store.identifiers import new_identifier
from invoice_desktop.store.key_check import (
    DATABASE,
    KEY_CHECK,
    RECOVERY,
    make_key_check,
    write_key_check,
)
from invoice_desktop.store.migrating import bring_up_to_date, make_tables
from invoice_desktop.store.recovery import write_recovery
from invoice_desktop.store.switching import current_check, database_of, sweep_if_needed
from invoice_desktop.store.tables import META
from invoice_desktop.store.troubles import explained

__all__ = ("DATABASE", "KEY_CHECK", "RECOVERY", "create_archive", "open_archive")

_PAGE = 4096
_TRIES = 5


def create_archive(
    path: Path,
    key: bytes,
    *,
    archive_id: str | None = None,
    recovery_key: str | None = None,
    seed: bytes | None = None,
) -> SqlArchive:
    """Make a new archive in the folder `path`, which must not exist or be empty, and open it.

    `key` and `seed`, which signs the log, have 32 random bytes each. With a recovery key the
    wrapped key is kept in the folder. Raises `ArchiveTrouble`: `archive_exists_already` (it is
    not touched), `archive_is_read_only`, `disk_is_full`, `disk_fails`.
    """
    identifier = archive_id or new_identifier()
    temporary = path.with_name(f".{path.name}.new-{secrets.token_hex(4)}")
    try:
        with explained(path.parent):
            temporary.mkdir(mode=0o700, parents=True)
            _fill(temporary, key, identifier)
            if recovery_key is not None:
                write_recovery(temporary / RECOVERY, key, recovery_key, identifier)
            _put_in_place(temporary, path)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)
    return open_archive(path, key, seed=seed)


def open_archive(
    path: Path, key: bytes, *, seed: bytes | None = None, busy_seconds: float = BUSY_SECONDS
) -> SqlArchive:
    """Open the archive in the folder `path`, migrating it when an older release made it.

    Without a seed of its own the log is signed with one that is made from the key: whoever has
    the key could then rewrite the log.

    Raises `ArchiveTrouble`: `archive_is_missing`, `archive_key_is_wrong`, `archive_is_damaged`,
    `archive_is_locked` (by another process, longer than `busy_seconds`), `archive_is_read_only`,
    `archive_is_newer`, `disk_is_full`, `disk_fails`.
    """
    for _ in range(_TRIES):
        with explained(path):
            database = database_of(path)
        try:
            archive = _open(path, database, key, seed, busy_seconds)
        except ArchiveTrouble:
            if _is_named(path, database):
                raise
            continue
        if _is_named(path, database):
            sweep_if_needed(path)
            return archive
        archive.close()
    # again and again another process put another database in its place
    raise ArchiveTrouble("archive_is_locked", path=str(path))


def _is_named(path: Path, database: Path) -> bool:
    with explained(path):
        return database_of(path) == database


def _open(
    path: Path, database: Path, key: bytes, seed: bytes | None, busy_seconds: float
) -> SqlArchive:
    with explained(path):
        check = current_check(path)
    if not database.exists():
        raise ArchiveTrouble("archive_is_missing", path=str(path))
    if database.stat().st_size < _PAGE:
        # opening would take it for a new database and write into it
        raise ArchiveTrouble("archive_is_damaged", path=str(path))
    if check is not None and not check.fits(key):
        raise ArchiveTrouble("archive_key_is_wrong", path=str(path))
    engine = build_engine(database, key, busy_seconds)
    try:
        with explained(database):
            bring_up_to_date(engine, database)
            archive_id = _archive_id(engine)
    except ArchiveTrouble:
        engine.dispose()
        raise
    chain = AuditChain(seed or hashlib.sha256(b"audit log " + key).digest())
    explain = partial(explained, database)
    return SqlArchive(Database(engine, chain, explain, str(path), database), archive_id)


def _fill(folder: Path, key: bytes, archive_id: str) -> None:
    database = folder / DATABASE
    create_private(database)
    engine = build_engine(database, key)
    try:
        make_tables(engine)
        with writing(engine) as connection:
            connection.execute(insert(META), [{"name": "archive_id", "value": archive_id}])
    finally:
        engine.dispose()
    write_key_check(folder / KEY_CHECK, make_key_check(archive_id, key))


def _put_in_place(temporary: Path, path: Path) -> None:
    if path.is_dir() and not any(path.iterdir()):
        path.rmdir()  # Windows renames over nothing, not even over an empty folder
    if path.exists():
        raise ArchiveTrouble("archive_exists_already", path=str(path))
    # should another process be faster, the system refuses: its folder is not empty
    rename_patiently(temporary, path)
    make_lasting(path.parent)


def _archive_id(engine: Engine) -> str:
    with reading(engine) as connection:
        statement = select(META.c.value).where(META.c.name == "archive_id")
        return str(connection.execute(statement).scalar_one())
