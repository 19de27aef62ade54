"""Backups on behalf of a user: made, verified, listed, and those that are too many removed."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Protocol

from invoice_desktop.domain.audit import Act, Deed
from invoice_desktop.domain.backup import Backup, KeepRule, is_due, superfluous
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.ports import Clock, PreferenceStore, Progress, ToArchive


class BackupShelf(Protocol):
    """Folders of backups; every method raises `ArchiveTrouble`."""

    def make(
        self, archive_id: str, key: bytes, folder: Path, at: datetime, progress: Progress
    ) -> Backup:
        """Make a backup of the open archive in `folder` and verify it by opening it."""

    def verify(self, path: Path, key: bytes, progress: Progress) -> Backup:
        """Open a backup and read all of it."""

    def backup(self, path: Path) -> Backup:
        """Tell what a backup says of itself."""

    def fits(self, path: Path, key: bytes) -> bool:
        """Whether a key is the one that a backup was made with."""

    def recover_key(self, path: Path, recovery_key: str) -> bytes:
        """Give a backup's key."""

    def list(self, folder: Path) -> tuple[Backup, ...]:
        """Give every backup in a folder, of whatever archive, the newest first."""

    def remove(self, backup: Backup) -> None:
        """Remove a backup."""


class BackupOffice:
    """Makes and verifies backups of the open archive; every method is for the worker.

    `key` gives the key of the local archive. Raises `ArchiveTrouble`: `backup_folder_is_missing`,
    `backup_folder_is_full`, `backup_folder_is_read_only`, `backup_folder_fails`,
    `backup_folder_is_not_chosen`, `backup_is_missing`, `backup_is_damaged`, `backup_is_newer`,
    `backup_key_is_other`; `KeyStoreTrouble`.
    """

    def __init__(
        self,
        shelf: BackupShelf,
        archive: ToArchive,
        key: Callable[[], bytes],
        preferences: PreferenceStore,
        clock: Clock,
    ) -> None:
        self._shelf = shelf
        self._archive = archive
        self._key = key
        self._preferences = preferences
        self._clock = clock

    def make(
        self, user: User, folder: Path | None = None, progress: Progress | None = None
    ) -> Backup:
        """Make a backup in a folder, in the chosen one when it is None; then thin out older ones.

        Others may go on working meanwhile. Older backups are touched only when the new one is
        verified. Raises as well what is wrong with the archive itself, and what `progress` raises:
        then there is no new backup.
        """
        archive = self._archive()
        place = folder or self._chosen_folder()
        now = self._clock()
        made = self._shelf.make(archive.archive_id, self._key(), place, now, progress or _silent)
        self._thin_out(place, made)
        after = {"backup": made.path.name, "invoices": str(made.invoices)}
        archive.audit.append(Deed(Act.BACKUP_MADE, user.name, now, after=after))
        return made

    def verify(
        self,
        _user: User,
        path: Path,
        recovery_key: str | None = None,
        progress: Progress | None = None,
    ) -> Backup:
        """Open a backup with the kept key, or with a recovery key, and read all of it.

        Raises as well `recovery_key_is_mistyped`, `recovery_key_is_wrong`.
        """
        self._shelf.backup(path)
        key = self._key() if recovery_key is None else self._shelf.recover_key(path, recovery_key)
        return self._shelf.verify(path, key, progress or _silent)

    def list(self, _user: User, folder: Path | None = None) -> tuple[Backup, ...]:
        """Give every backup in a folder, the newest first.

        Those that cannot be used carry a fault; those of other archives another `archive_id`.
        """
        return self._shelf.list(folder or self._chosen_folder())

    def newest(self, _user: User, folder: Path | None = None) -> Backup | None:
        """Give the newest backup of this archive that looks sound."""
        own = self._archive().archive_id
        found = self._shelf.list(folder or self._chosen_folder())
        return next((each for each in found if each.archive_id == own and not each.fault), None)

    def is_due(self, user: User) -> bool:
        """Whether a backup should be made now by itself.

        Where the folder cannot be reached it is due, too: making it says why it cannot be made.
        """
        rhythm = self._preferences.load().backup_rhythm
        now = self._clock()
        if not is_due(rhythm, None, now):
            return False
        try:
            newest = self.newest(user)
        except ArchiveTrouble:
            return True
        return is_due(rhythm, newest.made_at if newest else None, now)

    def _thin_out(self, folder: Path, made: Backup) -> None:
        ours = [each for each in self._shelf.list(folder) if each.archive_id == made.archive_id]
        for each in superfluous(ours, KeepRule()):
            if each.path != made.path:
                with suppress(ArchiveTrouble):
                    # the new one is made; what cannot be removed today is removed another time
                    self._shelf.remove(each)

    def _chosen_folder(self) -> Path:
        chosen = self._preferences.load().backup_folder
        if not chosen:
            raise ArchiveTrouble("backup_folder_is_not_chosen")
        return Path(chosen)


def _silent(_done: int, _total: int) -> None:
    """Tell nobody."""
