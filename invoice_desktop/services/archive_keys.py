"""The keys of archives in the key store, each under its archive's own id.

A key that is to replace another one lies beside it first, under a name of its own, until the
archive is switched: killed in between, one of the two opens the archive.
"""

from collections.abc import Callable
from contextlib import suppress

from invoice_desktop.domain.trouble import KeyStoreTrouble
from invoice_desktop.services.ports import KeyStore


class ArchiveKeys:
    """Reads and writes keys; every method raises `KeyStoreTrouble`."""

    def __init__(self, keys: KeyStore) -> None:
        self._keys = keys

    def kept(self, archive_id: str) -> bytes | None:
        """Give the archive's key; None when there is none."""
        return self._keys.read(_key_name(archive_id))

    def keep(self, archive_id: str, key: bytes) -> None:
        """Keep the archive's key and read it back."""
        self._keys.write(_key_name(archive_id), key)

    def keep_next(self, archive_id: str, key: bytes) -> None:
        """Keep the key that the archive is about to have, beside its present one."""
        self._keys.write(_next_key_name(archive_id), key)

    def forget_next(self, archive_id: str) -> None:
        """Forget the key that the archive did not come to have."""
        self._keys.forget(_next_key_name(archive_id))

    def fitting(self, archive_id: str, fits: Callable[[bytes], bool]) -> bytes | None:
        """Give the kept key, or the next one where only that fits: then it is the kept one now.

        When neither fits, the kept one is given.
        """
        kept = self.kept(archive_id)
        if kept is not None and fits(kept):
            return kept
        following = self._keys.read(_next_key_name(archive_id))
        if following is None or not fits(following):
            return kept
        with suppress(KeyStoreTrouble):
            # it opens the archive from where it is; the next opening tries again
            self.keep(archive_id, following)
            self.forget_next(archive_id)
        return following

    def settle(self, archive_id: str, key: bytes | None) -> None:
        """See to it that the archive's key is the kept one, before another next one is kept."""
        if key is not None and self.kept(archive_id) != key:
            self.keep(archive_id, key)

    def signing_seed(self, archive_id: str, make: Callable[[], bytes]) -> bytes:
        """Give what signs this desk's part of the log; a new desk gets a chain of its own."""
        kept = self._keys.read(audit_key_name(archive_id))
        if kept is not None:
            return kept
        seed = make()
        self._keys.write(audit_key_name(archive_id), seed)
        return seed

    @property
    def store(self) -> KeyStore:
        """The key store itself."""
        return self._keys


def audit_key_name(archive_id: str) -> str:
    """Give the name under which the key that signs an archive's log is kept."""
    return f"audit-key-{archive_id}"


def _key_name(archive_id: str) -> str:
    return f"archive-key-{archive_id}"


def _next_key_name(archive_id: str) -> str:
    return f"archive-key-{archive_id}-next"
