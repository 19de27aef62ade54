"""Putting a backup in the archive's place: on a new machine, or where the archive is damaged."""

from contextlib import suppress
from pathlib import Path

from invoice_desktop.domain.audit import Act, Deed
from invoice_desktop.domain.backup import Backup
from invoice_desktop.domain.trouble import ArchiveTrouble, KeyStoreTrouble, Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.audit import AuditOffice
from invoice_desktop.services.backups import BackupShelf
from invoice_desktop.services.ports import Archive, Clock, Progress
from invoice_desktop.services.vault import Vault


class Restoration:
    """Restores before the archive is open; every method is for the worker.

    Raises `ArchiveTrouble` and `KeyStoreTrouble`.
    """

    def __init__(self, vault: Vault, shelf: BackupShelf, clock: Clock) -> None:
        self._vault = vault
        self._shelf = shelf
        self._clock = clock

    def list(self, _user: User, folder: Path) -> tuple[Backup, ...]:
        """Give every backup in a folder, of whatever archive, the newest first."""
        return self._shelf.list(folder)

    def newest_good_backup(self, _user: User, folder: Path) -> Backup | None:
        """Give the newest backup in a folder that looks sound and is of the archive that is here.

        Where nothing tells which archive is here, the newest of any; `restore` verifies it.
        """
        wanted = self._archive_id()
        for each in self._shelf.list(folder):
            if not each.fault and wanted in {None, each.archive_id}:
                return each
        return None

    def restore(
        self,
        user: User,
        backup: Path,
        recovery_key: str | None = None,
        progress: Progress | None = None,
    ) -> Archive:
        """Verify a backup, put it in the archive's place and open it.

        Its key comes from the key store, or from the backup itself by the recovery key that was
        valid when it was made. An archive that stands here is kept aside, however damaged. Raises
        `backup_is_missing`, `backup_is_damaged`, `backup_is_newer`, `backup_is_of_another_archive`,
        `backup_key_is_missing`, `backup_key_is_other`, `recovery_key_is_mistyped`,
        `recovery_key_is_wrong`, `archive_is_locked` while anybody has the archive open,
        `disk_is_full` … and `KeyStoreTrouble`: in each case nothing is changed.
        """
        told = progress or (lambda _done, _total: None)
        chosen = self._shelf.backup(backup)
        if self._archive_id() not in {None, chosen.archive_id}:
            raise ArchiveTrouble("backup_is_of_another_archive", path=str(backup))
        present = self._vault.keys.fitting(chosen.archive_id, self._vault.place.fits)
        key = self._key(chosen, recovery_key, present)
        self._put_in_place(chosen, key, present, told)
        archive = self._vault.open()
        self._log(user, archive, chosen)
        return archive

    def _put_in_place(
        self, chosen: Backup, key: bytes, present: bytes | None, progress: Progress
    ) -> None:
        place, keys = self._vault.place, self._vault.keys
        if key != present:
            keys.settle(chosen.archive_id, present)
            # the key first: an archive must never exist whose key was not kept
            keys.keep_next(chosen.archive_id, key)
        try:
            place.restore(chosen.path, key, self._clock(), progress, present)
        except Trouble:
            if key != present and not place.fits(key):
                with suppress(KeyStoreTrouble):
                    # it opens nothing here; the next change writes over it
                    keys.forget_next(chosen.archive_id)
            raise

    def _key(self, chosen: Backup, recovery_key: str | None, present: bytes | None) -> bytes:
        if recovery_key is not None:
            return self._shelf.recover_key(chosen.path, recovery_key)
        if present is None:
            raise ArchiveTrouble("backup_key_is_missing", path=str(chosen.path))
        if not self._shelf.fits(chosen.path, present):
            raise ArchiveTrouble("backup_key_is_other", path=str(chosen.path))
        return present

    def _log(self, user: User, archive: Archive, chosen: Backup) -> None:
        after = {"backup": chosen.path.name, "made_at": chosen.made_at.isoformat()}
        archive.audit.append(Deed(Act.ARCHIVE_RESTORED, user.name, self._clock(), after=after))
        # what was logged after the backup is gone, on purpose
        AuditOffice(lambda: archive, lambda: self._vault.keys.store).remember_anew(user)

    def _archive_id(self) -> str | None:
        """Give the id of what stands here; None where nothing does, or nothing tells."""
        if not self._vault.place.is_taken():
            return None
        try:
            return self._vault.place.archive_id()
        except ArchiveTrouble:
            return None
