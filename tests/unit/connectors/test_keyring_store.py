import time
from collections.abc import Iterator
from contextlib import suppress

import pytest
from keyring.backend import KeyringBackend

from invoice_desktop.connectors.keyring_store import SERVICE, KeyringStore
from invoice_desktop.domain.trouble import KeyStoreTrouble
from tests.fakes.keyrings import (
    FailKeyring,
    ForgetfulKeyring,
    KeepingKeyring,
    LockedKeyring,
    MemoryKeyring,
    NullKeyring,
    RefusingKeyring,
    SilentKeyring,
    UnreachableKeyring,
)

SECRET = bytes(range(32))


@pytest.fixture
def silent() -> Iterator[SilentKeyring]:
    backend = SilentKeyring()
    yield backend
    backend.let_go.set()


def test_a_secret_comes_back() -> None:
    backend = MemoryKeyring()
    store = KeyringStore(lambda: backend)

    assert store.read("archive-key") is None
    store.write("archive-key", SECRET)
    assert store.read("archive-key") == SECRET
    assert store.read("another") is None
    assert list(backend.kept) == [(SERVICE, "archive-key")]


def test_a_secret_is_short_enough_for_windows() -> None:
    backend = MemoryKeyring()
    KeyringStore(lambda: backend).write("archive-key", SECRET)

    # the credential manager holds 1,280 characters
    assert all(len(text) < 100 and text.isascii() for text in backend.kept.values())


@pytest.mark.parametrize(
    ("backend", "reading", "writing"),
    [
        (NullKeyring, "keyring_is_missing", "keyring_is_missing"),
        (FailKeyring, "keyring_is_missing", "keyring_is_missing"),
        (UnreachableKeyring, "keyring_is_missing", "keyring_is_missing"),
        (ForgetfulKeyring, None, "keyring_is_missing"),
        (LockedKeyring, "keyring_is_locked", "keyring_is_locked"),
        (RefusingKeyring, None, "keyring_refuses"),
    ],
)
def test_every_trouble_has_its_code(
    backend: type[KeyringBackend], reading: str | None, writing: str
) -> None:
    store = KeyringStore(backend)
    if reading is not None:
        with pytest.raises(KeyStoreTrouble) as raised:
            store.read("archive-key")
        assert raised.value.code == reading
    with pytest.raises(KeyStoreTrouble) as raised:
        store.write("archive-key", SECRET)
    assert raised.value.code == writing


def test_a_secret_is_forgotten_and_the_others_stay() -> None:
    backend = MemoryKeyring()
    store = KeyringStore(lambda: backend)
    store.write("old", SECRET)
    store.write("new", SECRET)

    store.forget("old")
    store.forget("old")
    assert store.read("old") is None
    assert store.read("new") == SECRET


def test_a_keyring_that_forgets_nothing_says_so() -> None:
    backend = KeepingKeyring()
    store = KeyringStore(lambda: backend)
    store.write("old", SECRET)

    with pytest.raises(KeyStoreTrouble) as raised:
        store.forget("old")
    assert raised.value.code == "keyring_refuses"
    assert store.read("old") == SECRET


def test_a_silent_keyring_is_left_alone_in_time(silent: SilentKeyring) -> None:
    store = KeyringStore(lambda: silent, limit_seconds=0.1)
    started = time.monotonic()

    with pytest.raises(KeyStoreTrouble) as reading:
        store.read("archive-key")
    with pytest.raises(KeyStoreTrouble) as writing:
        store.write("archive-key", SECRET)
    assert {reading.value.code, writing.value.code} == {"keyring_is_silent"}
    assert reading.value.details == {"seconds": "0.1"}
    assert time.monotonic() - started < 5


def test_an_item_that_is_not_ours_is_damage() -> None:
    backend = MemoryKeyring()
    backend.set_password(SERVICE, "archive-key", "not base64!")

    with pytest.raises(KeyStoreTrouble) as raised:
        KeyringStore(lambda: backend).read("archive-key")
    assert raised.value.code == "keyring_item_is_damaged"


def test_a_mistake_of_ours_keeps_its_traceback() -> None:
    def find() -> KeyringBackend:
        message = "a bug"
        raise ZeroDivisionError(message)

    with pytest.raises(ZeroDivisionError):
        KeyringStore(find).read("archive-key")


def test_no_secret_stands_in_a_trouble() -> None:
    with pytest.raises(KeyStoreTrouble) as raised:
        KeyringStore(RefusingKeyring).write("archive-key", b"\xffsecret")

    assert "secret" not in repr(raised.value)


def test_the_system_is_asked_when_nothing_else_is_said() -> None:
    """This machine's own keyring, whatever it is, gives an answer or a known trouble."""
    answers: list[bytes | None] = []
    with suppress(KeyStoreTrouble):
        answers.append(KeyringStore(limit_seconds=10).read("archive-key-of-no-archive"))

    assert answers in ([], [None])
