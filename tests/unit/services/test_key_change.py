"""A new key on behalf of a user, and what is in the key store when it is interrupted."""

from collections.abc import Callable
from pathlib import Path

import pytest

from invoice_desktop.connectors.key_file import KeyFile
from invoice_desktop.domain.audit import Act
from invoice_desktop.domain.history import ArchiveQuery
from invoice_desktop.domain.trouble import Cancelled, KeyStoreTrouble, Trouble
from invoice_desktop.services.ports import KeyStore
from invoice_desktop.services.vault import VaultState
from tests.factories.homes import CLERK, HomeWithBackups


class FailingKeys:
    """A key file that refuses to write some names, and remembers what it was asked for."""

    def __init__(self, path: Path) -> None:
        self._file = KeyFile(path)
        self.refused: tuple[str, ...] = ()

    def read(self, name: str) -> bytes | None:
        return self._file.read(name)

    def write(self, name: str, secret: bytes) -> None:
        if any(name.startswith("archive-key-") and name.endswith(end) for end in self.refused):
            raise KeyStoreTrouble("keyring_refuses", system="test")
        self._file.write(name, secret)

    def forget(self, name: str) -> None:
        self._file.forget(name)


@pytest.fixture
def home(tmp_path: Path) -> HomeWithBackups:
    made = HomeWithBackups(tmp_path / "home", tmp_path / "sticks", FailingKeys)
    made.filled(10)
    made.close()
    return made


def silent(_done: int, _total: int) -> None:
    """Tell nobody."""


def code_of(call: Callable[[], object]) -> str:
    with pytest.raises(Trouble) as raised:
        call()
    return raised.value.code


def key_names(keys: KeyStore, archive_id: str) -> dict[str, bool]:
    names = {"kept": f"archive-key-{archive_id}", "next": f"archive-key-{archive_id}-next"}
    return {name: keys.read(full) is not None for name, full in names.items()}


def change(home: HomeWithBackups) -> str:
    """Change the key; give the new recovery key."""
    new = home.key_change.prepare(CLERK)
    home.key_change.change(CLERK, new, new.recovery_key, silent).close()
    return new.recovery_key


def test_the_key_changes_and_the_log_says_so(home: HomeWithBackups) -> None:
    before = home.vault.key()
    recovery_key = change(home)

    assert home.vault.key() != before
    archive = home.vault.open()
    (newest, *_) = archive.audit.rows(None, 1)
    assert (newest.deed.act, newest.deed.who) == (Act.ARCHIVE_REKEYED, CLERK.name)
    assert archive.catalogue.count(ArchiveQuery()).number == 10
    archive.close()
    assert key_names(home.keys, archive.archive_id) == {"kept": True, "next": False}
    home.vault.open_with_recovery_key(recovery_key).close()
    code = code_of(lambda: home.vault.open_with_recovery_key(home.recovery_key))
    assert code == "recovery_key_is_wrong"


def test_the_new_recovery_key_must_be_typed_back(home: HomeWithBackups) -> None:
    before = home.vault.key()
    new = home.key_change.prepare(CLERK)

    typed = home.recovery_key
    code = code_of(lambda: home.key_change.change(CLERK, new, typed, silent))
    assert code == "recovery_key_does_not_match"
    assert new.key != before
    assert repr(new.key) not in repr(new)
    home.vault.open().close()


def test_a_key_store_that_takes_no_new_key_changes_nothing(home: HomeWithBackups) -> None:
    new = home.key_change.prepare(CLERK)
    assert isinstance(home.keys, FailingKeys)
    home.keys.refused = ("-next",)

    code = code_of(lambda: home.key_change.change(CLERK, new, new.recovery_key, silent))
    assert code == "keyring_refuses"
    home.vault.open().close()


def test_a_key_that_cannot_take_its_place_yet_still_opens(home: HomeWithBackups) -> None:
    new = home.key_change.prepare(CLERK)
    assert isinstance(home.keys, FailingKeys)
    # the new key is kept under its own name, and then the key store refuses
    home.keys.refused = (new.archive_id,)
    home.key_change.change(CLERK, new, new.recovery_key, silent).close()
    assert key_names(home.keys, new.archive_id) == {"kept": True, "next": True}
    assert home.vault.state() is VaultState.READY
    home.vault.open().close()
    # the only copy of the key is not written over
    another = home.key_change.prepare(CLERK)
    code = code_of(lambda: home.key_change.change(CLERK, another, another.recovery_key, silent))
    assert code == "keyring_refuses"
    home.vault.open().close()

    home.keys.refused = ()
    home.vault.open().close()
    assert home.vault.key() == new.key
    assert key_names(home.keys, new.archive_id) == {"kept": True, "next": False}


def test_stopping_leaves_the_old_key(home: HomeWithBackups) -> None:
    before = home.vault.key()
    new = home.key_change.prepare(CLERK)

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        home.key_change.change(CLERK, new, new.recovery_key, stop)
    home.vault.open().close()
    assert home.vault.key() == before
    assert key_names(home.keys, new.archive_id) == {"kept": True, "next": False}


def test_an_open_archive_keeps_its_key(home: HomeWithBackups) -> None:
    home.opened()
    new = home.key_change.prepare(CLERK)

    code = code_of(lambda: home.key_change.change(CLERK, new, new.recovery_key, silent))
    assert code == "archive_is_locked"
    home.filled(1, seed=1)
    home.close()


def test_a_lost_key_cannot_be_changed(home: HomeWithBackups, tmp_path: Path) -> None:
    (tmp_path / "home" / "keys.json").unlink()
    other = HomeWithBackups(tmp_path / "home", tmp_path / "sticks")

    assert code_of(lambda: other.key_change.prepare(CLERK)) == "archive_key_is_missing"
    other.vault.open_with_recovery_key(home.recovery_key).close()
    change(other)
    other.vault.open().close()
