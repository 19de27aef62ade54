from collections.abc import Callable
from pathlib import Path

import pytest

from invoice_desktop.connectors.key_file import KeyFile
from invoice_desktop.connectors.keyring_store import KeyringStore
from invoice_desktop.domain.history import ArchiveQuery
from invoice_desktop.domain.trouble import ArchiveTrouble, KeyStoreTrouble, Trouble
from invoice_desktop.services.ports import Archive, KeyStore
from invoice_desktop.services.vault import Vault, VaultState
from invoice_desktop.store.opening import DATABASE, KEY_CHECK, RECOVERY
from invoice_desktop.store.place import ArchivePlace
from tests.factories.archives import invented_values, make_verification
from tests.fakes.keyrings import (
    FailKeyring,
    ForgetfulKeyring,
    LockedKeyring,
    MemoryKeyring,
    NullKeyring,
    RefusingKeyring,
    SilentKeyring,
)

TROUBLED = [FailKeyring, LockedKeyring, NullKeyring]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "home" / "archive"


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def vault(folder: Path, keyring: MemoryKeyring) -> Vault:
    return Vault(ArchivePlace(folder), KeyringStore(lambda: keyring))


def vault_with(folder: Path, keys: KeyStore) -> Vault:
    return Vault(ArchivePlace(folder), keys)


def code_of(call: Callable[[], object]) -> str:
    with pytest.raises(Trouble) as raised:
        call()
    return raised.value.code


def filled(archive: Archive) -> str:
    entry = archive.add(make_verification(invented_values(1)), None)
    archive.close()
    return entry


def test_the_first_start(vault: Vault, folder: Path, keyring: MemoryKeyring) -> None:
    assert vault.state() is VaultState.NEW
    new = vault.prepare()
    assert (folder.parent.exists(), keyring.kept) == (False, {})
    assert new.recovery_key not in repr(new)
    assert repr(new.key) not in repr(new)

    entry = filled(vault.create(new, new.recovery_key.lower().replace("-", " ")))
    assert vault.state() is VaultState.READY
    archive = vault.open()
    assert archive.catalogue.row(entry).entry == entry
    archive.close()


def test_the_recovery_key_must_be_typed_back(vault: Vault, folder: Path) -> None:
    new, other = vault.prepare(), vault.prepare()

    assert code_of(lambda: vault.create(new, "ABCD")) == "recovery_key_is_mistyped"
    assert code_of(lambda: vault.create(new, other.recovery_key)) == "recovery_key_does_not_match"
    assert vault.state() is VaultState.NEW
    assert not folder.parent.exists()
    vault.create(new, new.recovery_key).close()


def test_an_archive_whose_key_is_lost_is_never_replaced(vault: Vault, folder: Path) -> None:
    filled(vault.create_unattended()[0])
    before = contents(folder)
    lost = vault_with(folder, KeyringStore(MemoryKeyring))

    assert lost.state() is VaultState.KEY_MISSING
    assert code_of(lost.open) == "archive_key_is_missing"
    assert code_of(lost.prepare) == "archive_exists_already"
    assert code_of(lost.create_unattended) == "archive_exists_already"
    assert contents(folder) == before


def test_an_archive_that_appears_meanwhile_is_never_replaced(vault: Vault, folder: Path) -> None:
    late = vault.prepare()
    vault.create_unattended()[0].close()
    before = contents(folder)

    assert code_of(lambda: vault.create(late, late.recovery_key)) == "archive_exists_already"
    assert contents(folder) == before
    vault.open().close()


def test_the_recovery_key_opens_and_puts_the_key_back(vault: Vault, folder: Path) -> None:
    archive, recovery_key = vault.create_unattended()
    entry = filled(archive)
    keyring = MemoryKeyring()
    lost = vault_with(folder, KeyringStore(lambda: keyring))

    again = lost.open_with_recovery_key(recovery_key.replace("-", "").lower())
    assert again.catalogue.row(entry).entry == entry
    again.close()
    assert lost.state() is VaultState.READY
    lost.open().close()


def test_another_recovery_key_does_not_open(vault: Vault, folder: Path) -> None:
    vault.create_unattended()[0].close()
    other = ArchivePlace(folder).new_recovery_key()

    assert code_of(lambda: vault.open_with_recovery_key(other)) == "recovery_key_is_wrong"
    assert code_of(lambda: vault.open_with_recovery_key("")) == "recovery_key_is_mistyped"


@pytest.mark.parametrize("backend", [*TROUBLED, RefusingKeyring, ForgetfulKeyring])
def test_a_key_store_in_trouble_makes_no_archive(
    folder: Path, vault: Vault, backend: type[MemoryKeyring]
) -> None:
    troubled = vault_with(folder, KeyringStore(backend))

    assert code_of(troubled.create_unattended).startswith("keyring_")
    assert not folder.parent.exists()
    assert troubled.state() is VaultState.NEW
    vault.create_unattended()[0].close()


@pytest.mark.parametrize("backend", TROUBLED)
def test_a_key_store_in_trouble_is_no_lost_key(
    folder: Path, vault: Vault, backend: type[MemoryKeyring]
) -> None:
    vault.create_unattended()[0].close()
    troubled = vault_with(folder, KeyringStore(backend))

    assert troubled.state() is VaultState.KEY_STORE_TROUBLE
    assert code_of(troubled.open).startswith("keyring_")


def test_a_silent_keyring_is_noticed_in_time(folder: Path, vault: Vault) -> None:
    vault.create_unattended()[0].close()
    silent = SilentKeyring()
    troubled = vault_with(folder, KeyringStore(lambda: silent, limit_seconds=0.1))

    assert troubled.state() is VaultState.KEY_STORE_TROUBLE
    assert code_of(troubled.open) == "keyring_is_silent"
    silent.let_go.set()


def test_the_recovery_key_opens_even_without_a_key_store(vault: Vault, folder: Path) -> None:
    archive, recovery_key = vault.create_unattended()
    filled(archive)
    troubled = vault_with(folder, KeyringStore(LockedKeyring))
    said: list[Trouble] = []

    opened = troubled.open_with_recovery_key(recovery_key, said.append)
    assert opened.catalogue.count(ArchiveQuery()).number == 1
    opened.close()
    assert [trouble.code for trouble in said] == ["keyring_is_locked"]
    with pytest.raises(KeyStoreTrouble):
        troubled.open_with_recovery_key(recovery_key)


def test_archives_of_two_homes_keep_their_keys_apart(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    vaults = [
        vault_with(tmp_path / home / "archive", KeyringStore(lambda: keyring))
        for home in ("a", "b")
    ]
    for vault in vaults:
        vault.create_unattended()[0].close()

    names = {name for _, name in keyring.kept}
    assert len([name for name in names if name.startswith("archive-key-")]) == 2
    assert len([name for name in names if name.startswith("audit-key-")]) == 2
    for vault in vaults:
        vault.open().close()


def test_an_archive_that_moved_still_finds_its_key(
    vault: Vault, folder: Path, tmp_path: Path, keyring: MemoryKeyring
) -> None:
    vault.create_unattended()[0].close()
    folder.rename(tmp_path / "moved")

    vault_with(tmp_path / "moved", KeyringStore(lambda: keyring)).open().close()
    assert vault.state() is VaultState.NEW


def test_a_missing_key_check_is_made_up_for_by_the_recovery_file(
    vault: Vault, folder: Path
) -> None:
    vault.create_unattended()[0].close()
    (folder / KEY_CHECK).unlink()

    assert vault.state() is VaultState.READY
    vault.open().close()


@pytest.mark.parametrize(
    ("gone", "code"),
    [
        ([DATABASE], "archive_is_missing"),
        ([KEY_CHECK, RECOVERY], "recovery_file_is_missing"),
    ],
)
def test_an_archive_with_parts_gone_is_not_replaced(
    vault: Vault, folder: Path, gone: list[str], code: str
) -> None:
    vault.create_unattended()[0].close()
    for name in gone:
        (folder / name).unlink()

    assert vault.state() in {VaultState.READY, VaultState.ARCHIVE_TROUBLE}
    assert code_of(vault.open) == code
    assert code_of(vault.prepare) == "archive_exists_already"


def test_a_missing_recovery_file_is_said_so(vault: Vault, folder: Path) -> None:
    recovery_key = vault.create_unattended()[1]
    (folder / RECOVERY).unlink()

    assert code_of(lambda: vault.open_with_recovery_key(recovery_key)) == (
        "recovery_file_is_missing"
    )


def test_a_key_file_serves_as_well(folder: Path, tmp_path: Path) -> None:
    vault = vault_with(folder, KeyFile(tmp_path / "keys.json"))
    vault.create_unattended()[0].close()

    assert vault_with(folder, KeyFile(tmp_path / "keys.json")).state() is VaultState.READY
    vault.open().close()
    (tmp_path / "keys.json").write_text("{")
    assert vault.state() is VaultState.KEY_STORE_TROUBLE


def test_a_home_that_cannot_be_made(tmp_path: Path, keyring: MemoryKeyring) -> None:
    (tmp_path / "file").write_text("in the way")
    vault = vault_with(tmp_path / "file" / "archive", KeyringStore(lambda: keyring))

    with pytest.raises(ArchiveTrouble) as raised:
        vault.create_unattended()
    assert raised.value.code == "disk_fails"


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}
