"""The office's shared database on behalf of a user: checked, joined, opened, left."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Protocol

from invoice_desktop.domain.server import ServerAddress, ServerCheck
from invoice_desktop.domain.trouble import ArchiveTrouble, KeyStoreTrouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.archive_keys import ArchiveKeys
from invoice_desktop.services.ports import Archive, PreferenceStore, Progress
from invoice_desktop.services.vault import ArchivePlace


class Office(Archive, Protocol):
    """The shared archive as a desk uses it; while the server is away, checks wait on this computer.

    Lists, histories and edits raise the server's trouble then: `server_is_unreachable` and others.
    """

    @property
    def away(self) -> ArchiveTrouble | None:
        """Why the server could not be asked at the last try; None when it answered."""

    def waiting_count(self) -> int:
        """Count the verifications that wait here for the server."""

    def settle(self, progress: Progress) -> int:
        """Move what waits to the server; give how many were moved. Raises `ArchiveTrouble`."""


class Servers(Protocol):
    """Archives on servers; every method raises `ArchiveTrouble`."""

    def check(self, address: ServerAddress, password: str) -> ServerCheck:
        """Check fact by fact whether a server can be used."""

    def archive_id(self, address: ServerAddress, password: str) -> str:
        """Give the id of the archive that is there. Raises `shared_archive_is_missing`."""

    def create(self, address: ServerAddress, password: str, archive_id: str, seed: bytes) -> None:
        """Make a new archive in an empty database."""

    def open(
        self,
        address: ServerAddress,
        password: Callable[[], str],
        seed_of: Callable[[str], bytes],
        waiting: Archive,
    ) -> Office:
        """Give the archive of a server; it is opened, and opened again, when it is needed."""


class SharedDatabase:
    """What Settings does with the shared database, and how the program opens it.

    `waiting` is the place on this computer for what waits. Every method is for the worker and
    raises `ArchiveTrouble` and `KeyStoreTrouble`.
    """

    def __init__(
        self,
        servers: Servers,
        waiting: ArchivePlace,
        keys: ArchiveKeys,
        preferences: PreferenceStore,
    ) -> None:
        self._servers = servers
        self._waiting = waiting
        self._keys = keys
        self._preferences = preferences

    def check(self, _user: User, address: ServerAddress, password: str) -> ServerCheck:
        """Check a server before it is used; nothing is kept, here or there."""
        return self._servers.check(address, password)

    def join(self, _user: User, address: ServerAddress, password: str) -> None:
        """Work with the archive that is there from the next opening on."""
        self._servers.archive_id(address, password)
        self._choose(address, password)

    def make(self, _user: User, address: ServerAddress, password: str) -> None:
        """Make a new, empty archive there, and work with it from the next opening on."""
        archive_id = self._waiting.new_archive_id()
        self._servers.create(address, password, archive_id, self._seed(archive_id))
        self._choose(address, password)

    def keep_password(self, _user: User, address: ServerAddress, password: str) -> None:
        """Keep a password that was changed at the server, once it is seen to fit."""
        self._servers.archive_id(address, password)
        self._keys.store.write(password_name(address), password.encode())

    def leave(self, _user: User, office: Office) -> None:
        """Work with this computer's own archive from the next opening on.

        The archive on the server stays as it is. Raises `things_wait_for_the_server`.
        """
        if waiting := office.waiting_count():
            raise ArchiveTrouble("things_wait_for_the_server", count=str(waiting))
        preferences = self._preferences.load()
        self._preferences.save(replace(preferences, server=None))
        if preferences.server is not None:
            with suppress(KeyStoreTrouble):
                # left over, it opens what the user may open anyhow
                self._keys.store.forget(password_name(preferences.server))

    def open(self, address: ServerAddress) -> Office:
        """Give the shared archive; it need not answer yet.

        Raises `waiting_room_key_is_missing`, and what opening a local archive raises.
        """
        return self._servers.open(
            address, lambda: self._password(address), self._seed, self._open_waiting()
        )

    def settle(self, _user: User, office: Office, progress: Progress) -> int:
        """Ask whether the server is back, and move there what waits; give how many were moved."""
        return office.settle(progress)

    def _choose(self, address: ServerAddress, password: str) -> None:
        self._keys.store.write(password_name(address), password.encode())
        self._preferences.save(replace(self._preferences.load(), server=address))

    def _password(self, address: ServerAddress) -> str:
        kept = self._keys.store.read(password_name(address))
        if kept is None:
            raise ArchiveTrouble("server_password_is_missing", host=address.host, user=address.user)
        return kept.decode()

    def _seed(self, archive_id: str) -> bytes:
        return self._keys.signing_seed(archive_id, self._waiting.new_key)

    def _open_waiting(self) -> Archive:
        place = self._waiting
        if place.is_taken():
            archive_id = place.archive_id()
            key = self._keys.fitting(archive_id, place.fits)
            if key is None:
                raise ArchiveTrouble("waiting_room_key_is_missing")
            return place.open(key, self._seed(archive_id))
        archive_id, key = place.new_archive_id(), place.new_key()
        self._keys.keep(archive_id, key)
        # nobody is shown this recovery key: what waits here is on its way
        return place.create(archive_id, key, place.new_recovery_key(), self._seed(archive_id))


def password_name(address: ServerAddress) -> str:
    """Give the name under which a server's password is kept."""
    return f"server-password-{address.host}-{address.port}-{address.database}-{address.user}"
