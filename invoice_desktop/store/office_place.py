"""Archives on servers and their way there and back, as the services ask for them."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from invoice_desktop.domain.audit import Deed
from invoice_desktop.domain.server import ServerAddress, ServerCheck
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.moving import (
    Progress,
    keep_aside,
    move_to_server,
    move_to_this_computer,
)
from invoice_desktop.store.office_archive import OfficeArchive
from invoice_desktop.store.server import (
    create_shared_archive,
    open_shared_archive,
    shared_archive_id,
)
from invoice_desktop.store.server_check import check_server


class NewKeys(Protocol):
    """The keys of this computer's archive to be."""

    @property
    def key(self) -> bytes: ...
    @property
    def recovery_key(self) -> str: ...


class OfficeServers:
    """Archives on servers; every method raises `ArchiveTrouble`."""

    def check(self, address: ServerAddress, password: str) -> ServerCheck:
        """Check fact by fact whether a server can be used."""
        return check_server(address, password)

    def archive_id(self, address: ServerAddress, password: str) -> str:
        """Give the id of the archive that is there."""
        return shared_archive_id(address, password)

    def create(self, address: ServerAddress, password: str, archive_id: str, seed: bytes) -> None:
        """Make a new archive in an empty database."""
        create_shared_archive(address, password, seed, archive_id).close()

    def open(
        self,
        address: ServerAddress,
        password: Callable[[], str],
        seed_of: Callable[[str], bytes],
        waiting: object,
    ) -> OfficeArchive:
        """Give the archive of a server; it is opened, and opened again, when it is needed."""

        def open_shared() -> SqlArchive:
            secret = password()
            seed = seed_of(shared_archive_id(address, secret))
            return open_shared_archive(address, secret, seed)

        return OfficeArchive(open_shared, _local(waiting))


class ArchiveMover:
    """Moves between the folder `path` and servers; every method raises `ArchiveTrouble`."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def to_server(
        self,
        archive: object,
        address: ServerAddress,
        password: str,
        seed: bytes,
        deed: Deed,
        progress: Progress,
    ) -> None:
        """Copy this computer's archive into an empty database."""
        move_to_server(_local(archive), address, password, seed, deed, progress)

    def to_this_computer(
        self, archive: object, new: NewKeys, seed: bytes, deed: Deed, progress: Progress
    ) -> None:
        """Copy a server's archive to this computer; the server takes no more rows then."""
        if not isinstance(archive, OfficeArchive):
            message = "only a server's archive comes back to this computer"
            raise TypeError(message)
        if waiting := archive.waiting_count():
            raise ArchiveTrouble("things_wait_for_the_server", count=str(waiting))
        shared = archive.shared()
        keys = (new.key, new.recovery_key)
        move_to_this_computer(shared, self._path, *keys, seed, deed, progress)

    def keep_aside(self) -> None:
        """Give the closed archive of this computer another name; it is kept."""
        keep_aside(self._path)


def _local(archive: object) -> SqlArchive:
    if not isinstance(archive, SqlArchive) or archive.database.path is None:
        message = "this is not an archive of this computer"
        raise TypeError(message)
    return archive
