"""A new key for the archive, on behalf of a user: when an old one may have been seen."""

from contextlib import suppress

from invoice_desktop.domain.audit import Act, Deed
from invoice_desktop.domain.trouble import ArchiveTrouble, KeyStoreTrouble, Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.ports import Archive, Clock, Progress
from invoice_desktop.services.vault import NewVault, Vault


class KeyChange:
    """Changes the key of a closed archive, and its recovery key with it; for the worker."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock

    def prepare(self, _user: User) -> NewVault:
        """Make the new keys in memory, once the present one is seen to be there.

        Raises `ArchiveTrouble` (`archive_key_is_missing` …) and `KeyStoreTrouble`.
        """
        place = self._vault.place
        self._vault.key()
        return NewVault(place.archive_id(), place.new_key(), place.new_recovery_key())

    def change(
        self, user: User, new: NewVault, recovery_key_typed_back: str, progress: Progress
    ) -> Archive:
        """Write everything anew under the new key, and open the archive.

        The old recovery key opens older backups only from now on. Raises `ArchiveTrouble`:
        `recovery_key_is_mistyped`, `recovery_key_does_not_match`, `archive_is_locked` while
        anybody has the archive open, `archive_key_is_wrong`, `disk_is_full` …; `KeyStoreTrouble`
        as long as nothing is changed; what `progress` raises.
        """
        place, keys = self._vault.place, self._vault.keys
        if not place.is_same_recovery_key(new.recovery_key, recovery_key_typed_back):
            raise ArchiveTrouble("recovery_key_does_not_match")
        key = keys.fitting(new.archive_id, place.fits)
        if key is None:
            raise ArchiveTrouble("archive_key_is_missing")
        keys.settle(new.archive_id, key)
        # the key first: an archive must never exist whose key was not kept
        keys.keep_next(new.archive_id, new.key)
        try:
            place.rekey(key, new.key, new.recovery_key, progress)
        except Trouble:
            if place.fits(key):
                with suppress(KeyStoreTrouble):
                    # it opens nothing; the next change writes over it
                    keys.forget_next(new.archive_id)
            raise
        archive = self._vault.open()
        archive.audit.append(Deed(Act.ARCHIVE_REKEYED, user.name, self._clock()))
        return archive
