"""Moving the archive to the office's server, and back to this computer, on behalf of a user."""

from contextlib import suppress
from dataclasses import replace
from typing import Protocol

from invoice_desktop.domain.audit import Act, Deed
from invoice_desktop.domain.server import ServerAddress
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.archive_keys import ArchiveKeys
from invoice_desktop.services.ports import Archive, Clock, PreferenceStore, Progress
from invoice_desktop.services.shared_database import password_name
from invoice_desktop.services.vault import ArchivePlace, NewVault


class Mover(Protocol):
    """Copies whole archives; every method raises `ArchiveTrouble` and what `progress` raises.

    Until a method returns, the source is in force and untouched but for the deed in its log.
    """

    def to_server(
        self,
        archive: Archive,
        address: ServerAddress,
        password: str,
        seed: bytes,
        deed: Deed,
        progress: Progress,
    ) -> None:
        """Copy this computer's archive into an empty database."""

    def to_this_computer(
        self, archive: Archive, new: NewVault, seed: bytes, deed: Deed, progress: Progress
    ) -> None:
        """Copy a server's archive to this computer; the server takes no more rows then."""

    def keep_aside(self) -> None:
        """Give the closed archive of this computer another name; it is kept."""


class ArchiveMoves:
    """Moves the open archive; every method is for the worker.

    After a move the archive that was handed in is closed, and the preferences name the new one:
    the program opens it. Raises `ArchiveTrouble`, `KeyStoreTrouble`, `Cancelled`; then all is as
    it was.
    """

    def __init__(
        self,
        mover: Mover,
        place: ArchivePlace,
        keys: ArchiveKeys,
        preferences: PreferenceStore,
        clock: Clock,
    ) -> None:
        self._mover = mover
        self._place = place
        self._keys = keys
        self._preferences = preferences
        self._clock = clock

    def move_to_server(
        self,
        user: User,
        archive: Archive,
        address: ServerAddress,
        password: str,
        progress: Progress,
    ) -> None:
        """Move this computer's archive into an empty database; the folder is kept beside."""
        # the password first: nothing must be in force that cannot be opened
        self._keys.store.write(password_name(address), password.encode())
        deed = self._deed(user, f"{address.host}:{address.port}/{address.database}")
        seed = self._seed(archive.archive_id)
        self._mover.to_server(archive, address, password, seed, deed, progress)
        self._preferences.save(replace(self._preferences.load(), server=address))
        archive.close()
        with suppress(ArchiveTrouble):
            # held by another program it keeps its name, and is in force no more all the same
            self._mover.keep_aside()

    def prepare_return(self, _user: User, archive: Archive) -> NewVault:
        """Make the keys of this computer's archive to be, in memory; show the recovery key.

        A key that is kept for this archive is used again: an older folder stays readable.
        """
        archive_id = archive.archive_id
        key = self._keys.kept(archive_id) or self._place.new_key()
        return NewVault(archive_id, key, self._place.new_recovery_key())

    def move_to_this_computer(
        self,
        user: User,
        archive: Archive,
        new: NewVault,
        recovery_key_typed_back: str,
        progress: Progress,
    ) -> None:
        """Move the server's archive to this computer.

        Raises `recovery_key_is_mistyped`, `recovery_key_does_not_match`,
        `things_wait_for_the_server`.
        """
        if not self._place.is_same_recovery_key(new.recovery_key, recovery_key_typed_back):
            raise ArchiveTrouble("recovery_key_does_not_match")
        self._keys.keep(new.archive_id, new.key)
        deed, seed = self._deed(user, "this computer"), self._seed(new.archive_id)
        self._mover.to_this_computer(archive, new, seed, deed, progress)
        self._preferences.save(replace(self._preferences.load(), server=None))
        archive.close()

    def _deed(self, user: User, to: str) -> Deed:
        return Deed(Act.ARCHIVE_MOVED, user.name, self._clock(), after={"to": to})

    def _seed(self, archive_id: str) -> bytes:
        return self._keys.signing_seed(archive_id, self._place.new_key)
