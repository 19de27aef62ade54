"""Copying the office's archive from its server for a backup, while other desks go on working."""

import secrets
import shutil
from collections.abc import Callable
from pathlib import Path

from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.backup_troubles import backup_explained
from invoice_desktop.store.copying import copy_archive
from invoice_desktop.store.files import rename_patiently
from invoice_desktop.store.key_check import DATABASE, RECOVERY
from invoice_desktop.store.manifest import copy_file
from invoice_desktop.store.opening import create_archive
from invoice_desktop.store.progress import Progress

_SEED_LENGTH = 32


class SharedCopy:
    """Writes local, encrypted copies of the server's archive, which `archive` gives.

    `recovery` is the file that keeps the key of the copies under a recovery key; without it a
    backup opens on a computer only whose key store has the key.
    """

    def __init__(self, archive: Callable[[], SqlArchive], recovery: Path | None) -> None:
        self._archive = archive
        self._recovery = recovery

    def __call__(self, folder: Path, key: bytes, progress: Progress, /) -> None:
        """Write one state of the archive as a database of this computer."""
        source = self._archive()
        made = folder / "copy"
        # nothing is logged in the copy, so nothing is signed with this
        seed = secrets.token_bytes(_SEED_LENGTH)
        target = create_archive(made, key, archive_id=source.archive_id, seed=seed)
        try:
            with source.database.reading() as reader:
                target.database.write(lambda writer: copy_archive(reader, writer, progress))
        finally:
            target.close()
        with backup_explained(folder):
            rename_patiently(made / DATABASE, folder / DATABASE)
            shutil.rmtree(made)
            if self._recovery is not None and self._recovery.exists():
                copy_file(self._recovery, folder / RECOVERY, lambda _: None)
