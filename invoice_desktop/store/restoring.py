"""Putting a backup in an archive's place: an empty one, or one whose database is damaged."""

import secrets
import shutil
from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.backup_check import compare, verify_backup
from invoice_desktop.store.backup_troubles import backup_explained
from invoice_desktop.store.driver import DRIVER, DriverError
from invoice_desktop.store.exclusive import alone_with
from invoice_desktop.store.files import make_lasting, rename_patiently
from invoice_desktop.store.key_check import DATABASE, KEY_CHECK, RECOVERY, make_key_check
from invoice_desktop.store.manifest import Manifest, copy_file
from invoice_desktop.store.progress import Progress, adding_up, part_of
from invoice_desktop.store.switching import (
    announce_putting_aside,
    current_check,
    database_of,
    new_files,
    sweep,
    switch_to,
    switching_alone,
)
from invoice_desktop.store.troubles import explained

_PAGE = 4096


def restore(
    backup: Path,
    folder: Path,
    key: bytes,
    at: datetime,
    progress: Progress,
    present_key: bytes | None = None,
) -> None:
    """Make the backup the archive in `folder`, once all of it has been verified with its key.

    What stands there as an archive is kept as `damaged-<time>-…`, its key check with it;
    `present_key` is its key, if it is known. The archive must not be open, here or elsewhere.
    Killed at any point, the old archive stands or the restored one. Raises `ArchiveTrouble` as
    `verify_backup`; `backup_is_of_another_archive`, `archive_exists_already` (something else
    stands there), `archive_is_locked`, `disk_is_full`, `disk_fails`, `archive_is_read_only`.
    """
    with backup_explained(backup):
        manifest = verify_backup(backup, key, part_of(progress, 0, 2), thorough=True)
    with explained(folder):
        if not folder.is_dir() or not any(folder.iterdir()):
            _restore_whole(backup, folder, manifest, part_of(progress, 1, 2))
            return
        with switching_alone(folder):
            _refuse_when_another(backup, folder, manifest)
            with ExitStack() as held:
                _hold(held, folder, present_key or key)
                _restore_beside(backup, folder, manifest, key, at, part_of(progress, 1, 2))
            sweep(folder)


def _restore_whole(backup: Path, folder: Path, manifest: Manifest, progress: Progress) -> None:
    temporary = folder.with_name(f".{folder.name}.new-{secrets.token_hex(4)}")
    try:
        temporary.mkdir(mode=0o700, parents=True)
        told = adding_up(progress, manifest.size)
        for name in manifest.files:
            _copy(backup, temporary / name, manifest, name, told)
        make_lasting(temporary)
        if folder.is_dir():
            folder.rmdir()
        rename_patiently(temporary, folder)
        make_lasting(folder.parent)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def _restore_beside(
    backup: Path, folder: Path, manifest: Manifest, key: bytes, at: datetime, progress: Progress
) -> None:
    new = new_files()
    names = {DATABASE: new.database, RECOVERY: new.recovery}
    try:
        told = adding_up(progress, manifest.size)
        for name in manifest.files.keys() & names.keys():
            _copy(backup, folder / names[name], manifest, name, told)
        announce_putting_aside(folder, _mark(folder, at))
        switch_to(folder, make_key_check(manifest.archive_id, key, new.database, new.recovery))
    except BaseException:
        check = current_check(folder)
        if check is None or check.database != new.database:
            (folder / new.database).unlink(missing_ok=True)
            (folder / new.recovery).unlink(missing_ok=True)
        raise


def _copy(
    backup: Path, target: Path, manifest: Manifest, name: str, told: Callable[[int], None]
) -> None:
    compare(backup, copy_file(backup / name, target, told), manifest, name)


def _refuse_when_another(backup: Path, folder: Path, manifest: Manifest) -> None:
    check = current_check(folder)
    if check is not None and check.archive_id != manifest.archive_id:
        raise ArchiveTrouble("backup_is_of_another_archive", path=str(backup))
    if check is None and not database_of(folder).exists() and not _has_recovery(folder):
        # not an archive, not even what is left of one
        raise ArchiveTrouble("archive_exists_already", path=str(folder))


def _has_recovery(folder: Path) -> bool:
    return (folder / RECOVERY).exists() or (folder / KEY_CHECK).exists()


def _hold(held: ExitStack, folder: Path, key: bytes) -> None:
    """Keep others from an archive that still opens; one that does not cannot be held."""
    database = database_of(folder)
    if not database.exists() or database.stat().st_size < _PAGE:
        return
    try:
        held.enter_context(alone_with(database, key))
    except DriverError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in {
            DRIVER.SQLITE_BUSY,
            DRIVER.SQLITE_LOCKED,
        }:
            raise


def _mark(folder: Path, at: datetime) -> str:
    base = f"damaged-{at:%Y%m%d-%H%M%S}"
    marks = (base + (f"-{count}" if count else "") for count in range(1000))
    return next(mark for mark in marks if not (folder / f"{mark}-{KEY_CHECK}").exists())
