"""Copying the server's archive into an encrypted file for a backup, while desks go on writing."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.backup_troubles import backup_explained
from invoice_desktop.store.connection import build_engine, writing
from invoice_desktop.store.copying import copy_archive
from invoice_desktop.store.files import create_private
from invoice_desktop.store.key_check import DATABASE, RECOVERY
from invoice_desktop.store.migrating import make_tables
from invoice_desktop.store.office_archive import OfficeArchive
from invoice_desktop.store.troubles import explained

Progress: TypeAlias = Callable[[int, int], None]


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
