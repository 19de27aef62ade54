"""The first start, and opening: where the archive, its key and the recovery key come together.

A new archive is never made where one stands whose key is missing: the way out is the recovery
key.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from invoice_desktop.domain.trouble import ArchiveTrouble, KeyStoreTrouble, Trouble
from invoice_desktop.services.archive_keys import ArchiveKeys, audit_key_name
from invoice_desktop.services.ports import Archive, KeyStore, Progress

__all__ = ("ArchivePlace", "NewVault", "Vault", "VaultState", "audit_key_name")


class VaultState(StrEnum):
    """How things stand before the archive is open."""

    NEW = "NEW"
    """Nothing stands here: `prepare` and `create`."""
    READY = "READY"
    """An archive and its key are here: `open`."""
    KEY_MISSING = "KEY_MISSING"
    """An archive stands here without its key: `open_with_recovery_key`."""
    KEY_STORE_TROUBLE = "KEY_STORE_TROUBLE"
    """The key store does not answer; `open` raises why, the recovery key opens all the same."""
    ARCHIVE_TROUBLE = "ARCHIVE_TROUBLE"
    """What stands here is no whole archive; `open` raises why."""


class ArchivePlace(Protocol):
    """Where the archive stands or will stand; every method raises `ArchiveTrouble`."""

    def is_taken(self) -> bool:
        """Whether anything stands here that a new archive must not replace."""

    def archive_id(self) -> str:
        """Give the id of the archive that stands here, without its key."""

    def new_archive_id(self) -> str:
        """Give an id for a new archive."""

    def new_key(self) -> bytes:
        """Make a database key."""

    def new_recovery_key(self) -> str:
        """Make a recovery key, as it is shown and printed."""

    def is_same_recovery_key(self, shown: str, typed: str) -> bool:
        """Compare a typed recovery key; raises `recovery_key_is_mistyped` if it cannot be one."""

    def create(self, archive_id: str, key: bytes, recovery_key: str, seed: bytes) -> Archive:
        """Make the archive, whole or not at all; never touches one that stands here."""

    def open(self, key: bytes, seed: bytes) -> Archive:
        """Open the archive; `seed` signs its log."""

    def fits(self, key: bytes) -> bool:
        """Whether a key may be the archive's, as far as can be told without opening it."""

    def recover_key(self, recovery_key: str) -> bytes:
        """Give the database key that is kept under the recovery key."""

    def rekey(self, key: bytes, new_key: bytes, new_recovery_key: str, progress: Progress) -> None:
        """Encrypt the closed archive with a new key; killed at any point it has one of the two."""

    def restore(
        self,
        backup: Path,
        key: bytes,
        at: datetime,
        progress: Progress,
        present_key: bytes | None,
    ) -> None:
        """Verify a backup and put it here; what stands here is kept aside."""


@dataclass(frozen=True, slots=True)
class NewVault:
    """An archive to be: so far nothing of it is written anywhere."""

    archive_id: str
    key: bytes = field(repr=False)
    recovery_key: str = field(repr=False)


class Vault:
    """Opens the archive of a home, or makes it.

    The key is kept under the archive's own id, so that no archive's key ever replaces another's.
    """

    def __init__(self, place: ArchivePlace, keys: KeyStore) -> None:
        self.place = place
        self.keys = ArchiveKeys(keys)
        self._in_use: bytes | None = None

    def state(self) -> VaultState:
        """Tell what the next step is; asks the key store, so not on the window's thread."""
        try:
            if not self.place.is_taken():
                return VaultState.NEW
            key = self._kept_key()
        except ArchiveTrouble:
            return VaultState.ARCHIVE_TROUBLE
        except KeyStoreTrouble:
            return VaultState.KEY_STORE_TROUBLE
        return VaultState.READY if key is not None else VaultState.KEY_MISSING

    def prepare(self) -> NewVault:
        """Make the keys of a new archive in memory, once the key store is seen to answer.

        Raises `ArchiveTrouble` with `archive_exists_already`, `KeyStoreTrouble`.
        """
        self._refuse_when_taken()
        new = NewVault(
            self.place.new_archive_id(), self.place.new_key(), self.place.new_recovery_key()
        )
        self.keys.kept(new.archive_id)
        return new

    def create(self, new: NewVault, recovery_key_typed_back: str) -> Archive:
        """Make the archive and open it.

        When a step fails, nothing is left that stands in the way of the next try; a key that was
        already stored lies under an id that no archive has. Raises `ArchiveTrouble`
        (`recovery_key_is_mistyped`, `recovery_key_does_not_match`, `archive_exists_already` and
        what the disk says) and `KeyStoreTrouble`.
        """
        if not self.place.is_same_recovery_key(new.recovery_key, recovery_key_typed_back):
            raise ArchiveTrouble("recovery_key_does_not_match")
        self._refuse_when_taken()
        # the key first: an archive must never exist whose key was not kept
        self.keys.keep(new.archive_id, new.key)
        seed = self._seed(new.archive_id)
        self._in_use = new.key
        return self.place.create(new.archive_id, new.key, new.recovery_key, seed)

    def create_unattended(self) -> tuple[Archive, str]:
        """Make the archive where nobody types; gives the recovery key to be shown once.

        Raises as `prepare` and `create`.
        """
        new = self.prepare()
        return self.create(new, new.recovery_key), new.recovery_key

    def open(self) -> Archive:
        """Open the archive with the kept key.

        Raises `ArchiveTrouble` (`archive_key_is_missing` when the key store has none) and
        `KeyStoreTrouble`.
        """
        key = self._kept_key()
        if key is None:
            raise ArchiveTrouble("archive_key_is_missing")
        archive = self.place.open(key, self._seed(self.place.archive_id()))
        self._in_use = key
        return archive

    def key(self) -> bytes:
        """Give the key of the archive: that which it was opened with, else the kept one.

        Raises as `open`.
        """
        key = self._in_use or self._kept_key()
        if key is None:
            raise ArchiveTrouble("archive_key_is_missing")
        return key

    def open_with_recovery_key(
        self, recovery_key: str, announce: Callable[[Trouble], None] | None = None
    ) -> Archive:
        """Open the archive with the typed recovery key, and put the key back into the key store.

        When the key store does not take it the archive is open all the same, and `announce` is
        told why; without `announce` the archive is closed and the trouble raised. Raises
        `ArchiveTrouble` (`recovery_key_is_mistyped`, `recovery_key_is_wrong`,
        `recovery_file_is_missing`, `recovery_file_is_damaged`, `recovery_file_is_newer`).
        """
        key = self._in_use = self.place.recover_key(recovery_key)
        archive_id = self.place.archive_id()
        try:
            self.keys.keep(archive_id, key)
            seed = self._seed(archive_id)
        except KeyStoreTrouble as trouble:
            if announce is None:
                raise
            # this desk's chain goes on under a key that lives as long as the window
            archive = self.place.open(key, self.place.new_key())
            announce(trouble)
            return archive
        return self.place.open(key, seed)

    def _seed(self, archive_id: str) -> bytes:
        return self.keys.signing_seed(archive_id, self.place.new_key)

    def _kept_key(self) -> bytes | None:
        return self.keys.fitting(self.place.archive_id(), self.place.fits)

    def _refuse_when_taken(self) -> None:
        if self.place.is_taken():
            raise ArchiveTrouble("archive_exists_already")
