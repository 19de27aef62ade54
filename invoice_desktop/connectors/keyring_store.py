"""The operating system's keyring.

A keyring may be missing, locked, wait for somebody to answer a dialog, or (the null backend) say
yes and keep nothing: so each call has a time limit, and what is written is read back.
"""

import base64
import binascii
from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

from invoice_desktop.domain.trouble import KeyStoreTrouble

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "InvoiceDesk"
LIMIT_SECONDS = 30.0
"""Long enough to type the password that unlocks the keyring."""

T = TypeVar("T")


def system_keyring() -> "KeyringBackend":
    """Give the keyring that the system offers; slow the first time."""
    import keyring

    return keyring.get_keyring()


class KeyringStore:
    """Keeps secrets as base64 texts, one item a name.

    Raises `KeyStoreTrouble`: `keyring_is_missing`, `keyring_is_locked`, `keyring_is_silent`,
    `keyring_refuses`, `keyring_item_is_damaged`. A call that does not answer is left behind on
    its thread, which does not keep the program from ending.
    """

    def __init__(
        self,
        find_backend: Callable[[], "KeyringBackend"] = system_keyring,
        limit_seconds: float = LIMIT_SECONDS,
    ) -> None:
        self._find_backend = find_backend
        self._limit_seconds = limit_seconds

    def read(self, name: str) -> bytes | None:
        """Give a secret, None when there is none."""
        text = self._in_time(lambda: _read(self._find_backend(), name))
        if text is None:
            return None
        try:
            return base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError):
            raise KeyStoreTrouble("keyring_item_is_damaged", name=name) from None

    def write(self, name: str, secret: bytes) -> None:
        """Keep a secret and read it back."""
        text = base64.b64encode(secret).decode()
        self._in_time(lambda: _write(self._find_backend(), name, text))
        if self.read(name) != secret:
            raise KeyStoreTrouble("keyring_is_missing")

    def forget(self, name: str) -> None:
        """Remove a secret; nothing happens when there is none."""
        if self.read(name) is not None:
            self._in_time(lambda: _forget(self._find_backend(), name))

    def _in_time(self, call: Callable[[], T]) -> T:
        answer: Future[T] = Future()
        Thread(target=_answer, args=(call, answer), name="keyring", daemon=True).start()
        try:
            return answer.result(self._limit_seconds)
        except TimeoutError:
            limit = f"{self._limit_seconds:g}"
            raise KeyStoreTrouble("keyring_is_silent", seconds=limit) from None


def _answer(call: Callable[[], T], answer: "Future[T]") -> None:
    try:
        answer.set_result(call())
    except Exception as error:  # noqa: BLE001 - not swallowed: the waiting thread raises it
        answer.set_exception(error)


def _read(backend: "KeyringBackend", name: str) -> str | None:
    from keyring.backends.null import Keyring as NullKeyring

    if isinstance(backend, NullKeyring):
        raise KeyStoreTrouble("keyring_is_missing")
    return _explained(lambda: backend.get_password(SERVICE, name))


def _write(backend: "KeyringBackend", name: str, text: str) -> None:
    _explained(lambda: backend.set_password(SERVICE, name, text))


def _forget(backend: "KeyringBackend", name: str) -> None:
    from keyring.errors import PasswordDeleteError

    def forget() -> None:
        try:
            backend.delete_password(SERVICE, name)
        except PasswordDeleteError:
            # another process may have been faster
            if backend.get_password(SERVICE, name) is not None:
                raise

    _explained(forget)


def _explained(call: Callable[[], T]) -> T:
    from keyring.errors import InitError, KeyringError, KeyringLocked, NoKeyringError

    try:
        return call()
    except KeyringLocked as error:
        raise KeyStoreTrouble("keyring_is_locked") from error
    except (NoKeyringError, InitError) as error:
        raise KeyStoreTrouble("keyring_is_missing") from error
    except (KeyringError, OSError) as error:
        raise KeyStoreTrouble("keyring_refuses", system=type(error).__name__) from error
