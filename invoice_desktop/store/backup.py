"""Making backups, listing them and verifying them by opening them.

A backup is a folder that holds a whole archive, encrypted with its own key, and a manifest. It is
written under another name and renamed when it has been read back: one that bears a backup's name
was once whole.
"""

import os
import re
import shutil
import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from invoice_desktop.domain.backup import Backup
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.backup_check import counted, verify_backup
from invoice_desktop.store.backup_troubles import backup_explained
from invoice_desktop.store.files import make_lasting, rename_patiently
from invoice_desktop.store.key_check import (
    DATABASE,
    KEY_CHECK,
    RECOVERY,
    make_key_check,
    read_key_check,
    write_key_check,
)
from invoice_desktop.store.manifest import (
    KeptFile,
    Manifest,
    read_digest,
    read_manifest,
    refuse_when_cut_off,
    write_manifest,
)
from invoice_desktop.store.progress import Progress, adding_up, part_of
from invoice_desktop.store.recovery import recover_key

_PREFIX = "InvoiceDesk-backup-"
_UNFINISHED = ".unfinished"
_NAMED = re.compile(_PREFIX + r"([0-9]{8}-[0-9]{6})-([0-9A-Za-z]{1,8})(-[0-9]+)?")
_FORGOTTEN_SECONDS = 3600


class WriteCopy(Protocol):
    """Writes a local copy of an archive, whatever engine keeps it."""

    def __call__(self, folder: Path, key: bytes, progress: Progress, /) -> None:
        """Write `invoices.db`, encrypted with `key`, and `recovery.json` if there is one.

        One consistent state, while others go on writing. Raises `ArchiveTrouble`, `OSError`.
        """


class BackupShelf:
    """Folders of backups. Every method raises `ArchiveTrouble`: what `backup_explained` names."""

    def __init__(self, write_copy: WriteCopy, program_version: str) -> None:
        self._write_copy = write_copy
        self._program_version = program_version

    def make(
        self, archive_id: str, key: bytes, folder: Path, at: datetime, progress: Progress
    ) -> Backup:
        """Make a backup of the archive in a new folder within `folder`, and open it to verify it.

        Raises as well what is wrong with the archive itself (`archive_is_damaged` …), and what
        `progress` raises. Whatever happens, no half backup looks like a whole one, and older ones
        are not touched.
        """
        if not folder.is_dir():
            raise ArchiveTrouble("backup_folder_is_missing", path=str(folder), system="")
        with backup_explained(folder):
            _sweep(folder, archive_id)
            target = _free_name(folder, archive_id, at)
            unfinished = target.with_name(target.name + _UNFINISHED)
            unfinished.mkdir(mode=0o700)
            try:
                self._fill(unfinished, archive_id, key, at, progress)
                rename_patiently(unfinished, target)
            finally:
                shutil.rmtree(unfinished, ignore_errors=True)
            make_lasting(folder)
        return _backup(target, read_manifest(target))

    def _fill(
        self, folder: Path, archive_id: str, key: bytes, at: datetime, progress: Progress
    ) -> None:
        self._write_copy(folder, key, part_of(progress, 0, 3))
        write_key_check(folder / KEY_CHECK, make_key_check(archive_id, key))
        for path in folder.iterdir():
            with path.open("r+b") as file:
                os.fsync(file.fileno())
        counts = counted(folder / DATABASE, key)
        names = [name for name in (DATABASE, KEY_CHECK, RECOVERY) if (folder / name).exists()]
        manifest = Manifest(
            archive_id=archive_id,
            made_at=at,
            program_version=self._program_version,
            schema_version=counts.schema_version,
            invoices=counts.invoices,
            verifications=counts.verifications,
            heads=counts.heads,
            files=_read_back(folder, names, part_of(progress, 1, 3)),
        )
        write_manifest(folder, manifest)
        try:
            verify_backup(folder, key, part_of(progress, 2, 3), thorough=False)
        except ArchiveTrouble as trouble:
            if trouble.code != "backup_is_damaged":
                raise
            # it was written a moment ago: the place does not give back what it took
            at_fault = str(folder.parent)
            raise ArchiveTrouble("backup_folder_fails", path=at_fault, system="") from trouble

    def verify(self, path: Path, key: bytes, progress: Progress) -> Backup:
        """Open a backup and read all of it; nothing in it is changed.

        Raises `backup_is_missing`, `backup_is_damaged`, `backup_is_newer`, `backup_key_is_other`.
        """
        with backup_explained(path):
            return _backup(path, verify_backup(path, key, progress, thorough=True))

    def backup(self, path: Path) -> Backup:
        """Tell what a backup says of itself. Raises as `verify`, without opening it."""
        with backup_explained(path):
            manifest = read_manifest(path)
            refuse_when_cut_off(path, manifest)
            return _backup(path, manifest)

    def fits(self, path: Path, key: bytes) -> bool:
        """Whether a key is the one that a backup was made with."""
        with backup_explained(path):
            check = read_key_check(path / KEY_CHECK)
        return check is not None and check.fits(key)

    def recover_key(self, path: Path, recovery_key: str) -> bytes:
        """Give a backup's key. Raises as `recovery.recover_key`."""
        with backup_explained(path):
            return recover_key(path / RECOVERY, recovery_key)

    def list(self, folder: Path) -> tuple[Backup, ...]:
        """Give every backup in a folder, of whatever archive, the newest first.

        Those that cannot be used carry the code of their trouble. Raises
        `backup_folder_is_missing` and others when the folder cannot be read.
        """
        with backup_explained(folder):
            paths = [each for each in folder.iterdir() if _NAMED.fullmatch(each.name)]
        found = (_looked_at(path) for path in paths)
        return tuple(sorted(found, key=lambda each: (each.made_at, each.path.name), reverse=True))

    def remove(self, backup: Backup) -> None:
        """Remove a backup; whatever happens, what is left of it does not look whole."""
        with backup_explained(backup.path.parent):
            doomed = backup.path.with_name(backup.path.name + _UNFINISHED)
            rename_patiently(backup.path, doomed)
            shutil.rmtree(doomed)


def _read_back(folder: Path, names: Sequence[str], progress: Progress) -> dict[str, KeptFile]:
    total = sum((folder / name).stat().st_size for name in names)
    told = adding_up(progress, total)
    return {name: read_digest(folder / name, told) for name in names}


def _looked_at(path: Path) -> Backup:
    try:
        with backup_explained(path.parent):
            manifest = read_manifest(path)
            refuse_when_cut_off(path, manifest)
            return _backup(path, manifest)
    except ArchiveTrouble as trouble:
        return Backup(path, "", _named_moment(path), 0, 0, trouble.code)


def _backup(path: Path, manifest: Manifest) -> Backup:
    return Backup(path, manifest.archive_id, manifest.made_at, manifest.invoices, manifest.size)


def _named_moment(path: Path) -> datetime:
    found = _NAMED.fullmatch(path.name)
    try:
        text = found.group(1) if found else ""
        return datetime.strptime(text, "%Y%m%d-%H%M%S").astimezone()
    except ValueError:
        return datetime.fromtimestamp(0).astimezone()


def _free_name(folder: Path, archive_id: str, at: datetime) -> Path:
    name = f"{_PREFIX}{at:%Y%m%d-%H%M%S}-{archive_id[:8]}"
    names = (folder / (name + (f"-{count}" if count else "")) for count in range(1000))
    return next(
        path
        for path in names
        if not path.exists() and not path.with_name(path.name + _UNFINISHED).exists()
    )


def _sweep(folder: Path, archive_id: str) -> None:
    """Remove what a killed backup of this archive left: a full stick would stay full for ever."""
    for path in folder.glob(f"{_PREFIX}*-{archive_id[:8]}*{_UNFINISHED}"):
        moments = [each.stat().st_mtime for each in (path, *path.iterdir())]
        # another process may be writing it; a clock that was set back makes it seem in the future
        if abs(time.time() - max(moments)) > _FORGOTTEN_SECONDS:
            shutil.rmtree(path, ignore_errors=True)
