"""The place where the archive of a home stands, or will stand."""

import secrets
from datetime import datetime
from pathlib import Path

from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.connection import KEY_LENGTH
from invoice_desktop.store.identifiers import new_identifier
from invoice_desktop.store.opening import create_archive, open_archive
from invoice_desktop.store.progress import Progress
from invoice_desktop.store.recovery import (
    new_recovery_key,
    recover_key,
    recovery_archive_id,
    recovery_secret,
)
from invoice_desktop.store.rekeying import rekey
from invoice_desktop.store.restoring import restore
from invoice_desktop.store.switching import current_check, recovery_of
from invoice_desktop.store.troubles import explained


class ArchivePlace:
    """The folder of an archive, before it is open; every method raises `ArchiveTrouble`."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def is_taken(self) -> bool:
        """Whether anything stands here that a new archive must not replace."""
        with explained(self._path):
            if not self._path.exists():
                return False
            return not self._path.is_dir() or any(self._path.iterdir())

    def archive_id(self) -> str:
        """Give the id of the archive that stands here, without its key."""
        with explained(self._path):
            check = current_check(self._path)
            if check is not None:
                return check.archive_id
            if not self._path.exists():
                raise ArchiveTrouble("archive_is_missing", path=str(self._path))
            return recovery_archive_id(recovery_of(self._path))

    def new_archive_id(self) -> str:
        """Give an id for a new archive."""
        return new_identifier()

    def new_key(self) -> bytes:
        """Make a database key: 32 random bytes."""
        return secrets.token_bytes(KEY_LENGTH)

    def new_recovery_key(self) -> str:
        """Make a recovery key, as it is shown and printed."""
        return new_recovery_key()

    def is_same_recovery_key(self, shown: str, typed: str) -> bool:
        """Compare a typed recovery key; raises `recovery_key_is_mistyped` when it cannot be one."""
        return secrets.compare_digest(recovery_secret(shown), recovery_secret(typed))

    def create(self, archive_id: str, key: bytes, recovery_key: str, seed: bytes) -> SqlArchive:
        """Make the archive; never touches one that stands here."""
        return create_archive(
            self._path, key, archive_id=archive_id, recovery_key=recovery_key, seed=seed
        )

    def open(self, key: bytes, seed: bytes) -> SqlArchive:
        """Open the archive; `seed` signs its log."""
        return open_archive(self._path, key, seed=seed)

    def fits(self, key: bytes) -> bool:
        """Whether a key may be the archive's; without its key check nothing speaks against it."""
        with explained(self._path):
            check = current_check(self._path)
        return check is None or check.fits(key)

    def rekey(self, key: bytes, new_key: bytes, new_recovery_key: str, progress: Progress) -> None:
        """Encrypt the archive, which must be closed everywhere, with another key."""
        rekey(self._path, key, new_key, new_recovery_key, progress)

    def restore(
        self,
        backup: Path,
        key: bytes,
        at: datetime,
        progress: Progress,
        present_key: bytes | None,
    ) -> None:
        """Verify a backup and put it here; what stands here is kept aside."""
        restore(backup, self._path, key, at, progress, present_key)

    def recover_key(self, recovery_key: str) -> bytes:
        """Give the database key that is kept under the recovery key."""
        with explained(self._path):
            return recover_key(recovery_of(self._path), recovery_key)
