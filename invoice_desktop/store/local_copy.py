"""Copying an open archive of this computer for a backup, while others go on writing."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.backup_troubles import copying_explained
from invoice_desktop.store.driver import DriverConnection
from invoice_desktop.store.files import create_private
from invoice_desktop.store.key_check import DATABASE, RECOVERY
from invoice_desktop.store.manifest import copy_file
from invoice_desktop.store.progress import Progress
from invoice_desktop.store.read_only import interruptible
from invoice_desktop.store.switching import recovery_of


class LocalCopy:
    """Writes copies of the archive in `home`, whose open archive `archive` gives."""

    def __init__(self, home: Path, archive: Callable[[], object]) -> None:
        self._home = home
        self._archive = archive

    def __call__(self, folder: Path, _key: bytes, progress: Progress) -> None:
        """Write one state of the database, encrypted with its own key, and the wrapped key."""
        archive = self._archive()
        if not isinstance(archive, SqlArchive) or archive.database.path is None:
            message = "only an archive of this computer is copied like this"
            raise TypeError(message)
        source, target = archive.database.path, folder / DATABASE
        archive.database.refuse_when_closed()
        with copying_explained(source, folder):
            create_private(target)
            with closing(archive.database.engine.raw_connection()) as pooled:
                _copy(pooled.driver_connection, source, target, progress)
            recovery = recovery_of(self._home)
            if recovery.exists():
                copy_file(recovery, folder / RECOVERY, lambda _: None)


def _copy(connection: DriverConnection, source: Path, target: Path, progress: Progress) -> None:
    total = source.stat().st_size

    def look() -> None:
        try:
            size = target.stat().st_size
        except FileNotFoundError:
            # the stick was pulled out; SQLite itself may write on into nothing
            raise ArchiveTrouble(
                "backup_folder_is_missing", path=str(target.parent.parent), system=""
            ) from None
        progress(size, total)

    with interruptible(connection, look):
        connection.execute("VACUUM INTO ?", (str(target),))
