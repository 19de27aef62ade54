"""Copying the server's archive into an encrypted file for a backup, while desks go on writing."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.backup_troubles import backup_explained
from invoice_desktop.store.connection import build_engine, writing
from invoice_desktop.store.copying import copy_archive
from invoice_desktop.store.files import create_private
from invoice_desktop.store.key_check import DATABASE, RECOVERY
from invoice_desktop.store.local_copy import LocalCopy
from invoice_desktop.store.migrating import make_tables
from invoice_desktop.store.office_archive import OfficeArchive
from invoice_desktop.store.switching import current_check, recovery_of
from invoice_desktop.store.troubles import explained

Progress: TypeAlias = Callable[[int, int], None]


class CopyInForce:
    """Writes copies of the archive that is in force, this computer's in `home` or the server's.

    A copy of the server's needs a recovery key, or it would be lost with this computer: the one
    that the archive had here, before it was moved. Raises `backup_needs_recovery_key`.
    """

    def __init__(self, home: Path, archive: Callable[[], object]) -> None:
        self._home = home
        self._archive = archive

    def __call__(self, folder: Path, key: bytes, progress: Progress) -> None:
        """Write one state of the archive, encrypted with `key`, and the wrapped key."""
        archive = self._archive()
        if not isinstance(archive, OfficeArchive):
            LocalCopy(self._home, self._archive)(folder, key, progress)
            return
        recovery = recovery_beside(self._home, archive.archive_id, key)
        if recovery is None:
            raise ArchiveTrouble("backup_needs_recovery_key")
        ServerCopy(self._archive, recovery)(folder, key, progress)


def recovery_beside(home: Path, archive_id: str, key: bytes) -> Path | None:
    """Find the key under the recovery key in what was kept when the archive was moved."""
    for kept in sorted(home.parent.glob(f"{home.name}-before-move-*"), reverse=True):
        with explained(kept):
            check = current_check(kept)
            if check is None or check.archive_id != archive_id or not check.fits(key):
                continue
            if (recovery := recovery_of(kept)).exists():
                return recovery
    return None


class ServerCopy:
    """Writes copies of the archive that `archive` gives; what waits on this computer is not in it.

    `recovery` is the file with the key under the recovery key, which goes with the copy where
    there is one.
    """

    def __init__(self, archive: Callable[[], object], recovery: Path | None = None) -> None:
        self._archive = archive
        self._recovery = recovery

    def __call__(self, folder: Path, key: bytes, progress: Progress) -> None:
        """Write one state of the archive, encrypted with `key`, and compare what was written."""
        shared = self._shared()
        database = folder / DATABASE
        with backup_explained(folder):
            create_private(database)
        engine = build_engine(database, key)
        try:
            with explained(database):
                make_tables(engine)
                with shared.database.reading() as reader, writing(engine) as writer:
                    copy_archive(reader, writer, progress)
        finally:
            engine.dispose()
        if self._recovery is not None and self._recovery.exists():
            with backup_explained(folder):
                shutil.copyfile(self._recovery, folder / RECOVERY)

    def _shared(self) -> SqlArchive:
        archive = self._archive()
        if not isinstance(archive, OfficeArchive):
            message = "only a server's archive is copied like this"
            raise TypeError(message)
        return archive.shared()
