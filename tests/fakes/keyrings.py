"""Keyrings as they are met with: each a real backend of the `keyring` library."""

from threading import Event

from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as FailKeyring
from keyring.backends.null import Keyring as NullKeyring
from keyring.errors import InitError, KeyringLocked, PasswordDeleteError, PasswordSetError

__all__ = (
    "FailKeyring",
    "ForgetfulKeyring",
    "KeepingKeyring",
    "LockedKeyring",
    "MemoryKeyring",
    "NullKeyring",
    "RefusingKeyring",
    "SilentKeyring",
    "UnreachableKeyring",
)


class MemoryKeyring(KeyringBackend):
    """Keeps what it is given, as long as it lives."""

    priority = 0.1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # the library has no hint here
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError(username)


class ForgetfulKeyring(MemoryKeyring):
    """Says yes to everything and keeps nothing, without being the null backend."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Forget at once."""


class LockedKeyring(MemoryKeyring):
    """Locked, and nobody types the password."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked(service, username, len(password))


class UnreachableKeyring(MemoryKeyring):
    """No service answers on the bus."""

    def get_password(self, service: str, username: str) -> str | None:
        raise InitError(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        raise InitError(service, username, len(password))


class RefusingKeyring(MemoryKeyring):
    """Reads, but does not write."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise PasswordSetError(service, username, len(password))


class KeepingKeyring(MemoryKeyring):
    """Reads and writes, but lets nothing be removed."""

    def delete_password(self, service: str, username: str) -> None:
        raise PasswordDeleteError(service, username)


class SilentKeyring(MemoryKeyring):
    """Never answers until it is let go, as with a dialog that nobody sees."""

    def __init__(self) -> None:
        super().__init__()
        self.let_go = Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.let_go.wait()
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.let_go.wait()
        super().set_password(service, username, password)
