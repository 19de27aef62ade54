"""The shared database as Settings uses it, with a real server, key store and preferences."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from invoice_desktop.connectors.keyring_store import KeyringStore
from invoice_desktop.connectors.preferences_file import PreferencesFile
from invoice_desktop.domain.audit import Act
from invoice_desktop.domain.server import ServerAddress
from invoice_desktop.domain.trouble import ArchiveTrouble, Cancelled, Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.archive_keys import ArchiveKeys
from invoice_desktop.services.moving import ArchiveMoves
from invoice_desktop.services.shared_database import SharedDatabase, password_name
from invoice_desktop.services.vault import Vault, VaultState
from invoice_desktop.store.office_place import ArchiveMover, OfficeServers
from invoice_desktop.store.place import ArchivePlace
from tests.factories.archives import fill_archive, invented_values, make_verification
from tests.fakes.keyrings import LockedKeyring, MemoryKeyring
from tests.servers.postgres import PASSWORD, PostgresServer

USER = User("样本会计")


def no_progress(_done: int, _of: int) -> None:
    """Nobody asks."""


@dataclass
class Computer:
    """One desk's home: its key store, its preferences, its folder."""

    home: Path
    keyring: MemoryKeyring

    @property
    def keys(self) -> ArchiveKeys:
        return ArchiveKeys(KeyringStore(lambda: self.keyring))

    @property
    def preferences(self) -> PreferencesFile:
        return PreferencesFile(self.home / "preferences.json")

    @property
    def place(self) -> ArchivePlace:
        return ArchivePlace(self.home / "archive")

    @property
    def vault(self) -> Vault:
        return Vault(self.place, KeyringStore(lambda: self.keyring))

    @property
    def shared(self) -> SharedDatabase:
        waiting = ArchivePlace(self.home / "waiting")
        return SharedDatabase(OfficeServers(), waiting, self.keys, self.preferences)

    @property
    def moves(self) -> ArchiveMoves:
        mover = ArchiveMover(self.home / "archive")
        return ArchiveMoves(
            mover, self.place, self.keys, self.preferences, lambda: datetime.now(UTC)
        )


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return new_computer(tmp_path / "one")


def new_computer(home: Path) -> Computer:
    home.mkdir()
    return Computer(home, MemoryKeyring())


@pytest.fixture
def made(computer: Computer, office_database: ServerAddress) -> ServerAddress:
    computer.shared.make(USER, office_database, PASSWORD)
    return office_database


def code_of(call: Callable[[], object]) -> str:
    with pytest.raises(Trouble) as raised:
        call()
    return raised.value.code


def test_a_new_shared_archive_is_made_joined_and_left(
    computer: Computer, made: ServerAddress, tmp_path: Path
) -> None:
    assert computer.shared.check(USER, made, PASSWORD).holds
    assert computer.preferences.load().server == made
    office = computer.shared.open(made)
    entry = office.add(make_verification(invented_values(1)), None)

    other = new_computer(tmp_path / "two")
    other.shared.join(USER, made, PASSWORD)
    there = other.shared.open(made)
    assert there.verifications(entry)
    assert there.archive_id == office.archive_id
    # each desk signs a chain of its own
    there.add(make_verification(invented_values(2)), None)
    assert len(there.audit.heads()) == 2
    assert there.audit.verify().broken == ()

    other.shared.leave(USER, there)
    assert other.preferences.load().server is None
    assert other.keyring.kept.keys().isdisjoint({("InvoiceDesk", password_name(made))})
    there.close()
    office.close()


def test_an_empty_database_cannot_be_joined(
    computer: Computer, office_database: ServerAddress
) -> None:
    assert (
        code_of(lambda: computer.shared.join(USER, office_database, PASSWORD))
        == "shared_archive_is_missing"
    )
    assert computer.preferences.load().server is None
    assert computer.keyring.kept == {}


def test_the_password_lies_in_the_key_store_alone(computer: Computer, made: ServerAddress) -> None:
    office = computer.shared.open(made)
    office.add(make_verification(invented_values(1)), None)
    office.close()

    for path in computer.home.rglob("*"):
        if path.is_file():
            assert PASSWORD.encode() not in path.read_bytes()
    assert any(name == password_name(made) for _, name in computer.keyring.kept)


def test_a_password_that_was_changed_at_the_server(
    computer: Computer, postgres: PostgresServer
) -> None:
    role = postgres.new_role()
    address = postgres.new_database(owner=role)
    computer.shared.make(USER, address, PASSWORD)
    postgres.run(f"ALTER ROLE \"{role}\" PASSWORD 'another'")

    office = computer.shared.open(address)
    office.add(make_verification(invented_values(1)), None)
    assert office.away is not None
    assert office.away.code == "server_refuses_login"
    assert office.waiting_count() == 1

    wrong = code_of(lambda: computer.shared.keep_password(USER, address, "not it"))
    assert wrong == "server_refuses_login"
    computer.shared.keep_password(USER, address, "another")
    assert computer.shared.settle(USER, office, no_progress) == 1
    office.close()
    postgres.drop_database(address)


def test_a_password_that_is_gone_from_the_key_store(
    computer: Computer, made: ServerAddress
) -> None:
    computer.keys.store.forget(password_name(made))
    office = computer.shared.open(made)

    office.add(make_verification(invented_values(1)), None)

    assert office.away is not None
    assert office.away.code == "server_password_is_missing"
    office.close()


def test_what_waits_outlives_the_program_and_keeps_the_desk_from_leaving(
    computer: Computer, made: ServerAddress, postgres: PostgresServer
) -> None:
    with postgres.stopped():
        office = computer.shared.open(made)
        office.add(make_verification(invented_values(1)), None)
        office.close()

    office = computer.shared.open(made)
    assert office.waiting_count() == 1
    left = code_of(lambda: computer.shared.leave(USER, office))
    assert left == "things_wait_for_the_server"
    assert computer.shared.settle(USER, office, no_progress) == 1
    computer.shared.leave(USER, office)
    office.close()


def test_what_waits_without_its_key_is_not_replaced(
    computer: Computer, made: ServerAddress
) -> None:
    computer.shared.open(made).close()
    before = {path.name for path in (computer.home / "waiting").iterdir()}
    kept = dict(computer.keyring.kept)
    computer.keyring.kept.clear()

    assert code_of(lambda: computer.shared.open(made)) == "waiting_room_key_is_missing"

    assert {path.name for path in (computer.home / "waiting").iterdir()} == before
    computer.keyring.kept.update(kept)
    computer.shared.open(made).close()


def test_a_key_store_that_is_locked_keeps_nothing_from_being_as_it_was(
    office_database: ServerAddress, tmp_path: Path
) -> None:
    (tmp_path / "locked").mkdir()
    computer = Computer(tmp_path / "locked", LockedKeyring())

    assert (
        code_of(lambda: computer.shared.make(USER, office_database, PASSWORD))
        == "keyring_is_locked"
    )

    assert computer.preferences.load().server is None


def test_the_archive_moves_to_the_server_and_back(
    computer: Computer, office_database: ServerAddress
) -> None:
    local, _ = computer.vault.create_unattended()
    archive_id = local.archive_id
    fill_archive(local, 20)  # type: ignore[arg-type]  # a real one stands behind the protocol
    told: list[int] = []

    computer.moves.move_to_server(
        USER, local, office_database, PASSWORD, lambda done, _of: told.append(done)
    )

    assert told
    assert code_of(local.our_companies) == "archive_is_closed"
    assert computer.preferences.load().server == office_database
    assert (computer.home / "archive-before-move-1").is_dir()
    assert computer.vault.state() is VaultState.NEW
    office = computer.shared.open(office_database)
    assert office.archive_id == archive_id
    assert office.audit.rows(None, 1)[0].deed.act is Act.ARCHIVE_MOVED
    assert office.audit.rows(None, 1)[0].deed.who == USER.name
    entry = office.add(make_verification(invented_values(999)), None)

    new = computer.moves.prepare_return(USER, office)
    mistyped = computer.place.new_recovery_key()
    refused = code_of(
        lambda: computer.moves.move_to_this_computer(USER, office, new, mistyped, no_progress)
    )
    assert refused == "recovery_key_does_not_match"
    computer.moves.move_to_this_computer(USER, office, new, new.recovery_key, no_progress)

    assert computer.preferences.load().server is None
    back = computer.vault.open()
    assert back.archive_id == archive_id
    assert back.verifications(entry)
    assert back.audit.verify().broken == ()
    back.close()
    kept = ArchivePlace(computer.home / "archive-before-move-1")
    kept.open(computer.keys.kept(archive_id) or b"", bytes(32)).close()
    again = computer.vault.open_with_recovery_key(new.recovery_key)
    again.close()
    gone = computer.shared.open(office_database)
    gone.add(make_verification(invented_values(998)), None)
    assert gone.away is not None
    assert gone.away.code == "shared_archive_was_moved"
    gone.close()


def test_a_move_that_is_stopped_changes_nothing(
    computer: Computer, office_database: ServerAddress
) -> None:
    local, _ = computer.vault.create_unattended()
    fill_archive(local, 20)  # type: ignore[arg-type]  # a real one stands behind the protocol

    def stop(done: int, _of: int) -> None:
        if done:
            raise Cancelled

    assert (
        code_of(lambda: computer.moves.move_to_server(USER, local, office_database, PASSWORD, stop))
        == "cancelled"
    )

    assert computer.preferences.load().server is None
    assert local.our_companies() == ()
    local.close()


def test_nothing_moves_back_while_something_waits(
    computer: Computer, made: ServerAddress, postgres: PostgresServer
) -> None:
    office = computer.shared.open(made)
    office.add(make_verification(invented_values(1)), None)
    with postgres.stopped():
        office.add(make_verification(invented_values(2)), None)
    new = computer.moves.prepare_return(USER, office)

    with pytest.raises(ArchiveTrouble, match="things_wait_for_the_server"):
        computer.moves.move_to_this_computer(USER, office, new, new.recovery_key, no_progress)

    office.settle(no_progress)
    computer.moves.move_to_this_computer(USER, office, new, new.recovery_key, no_progress)
    assert computer.vault.state() is VaultState.READY


def test_only_what_is_where_it_should_be_moves(computer: Computer, made: ServerAddress) -> None:
    office = computer.shared.open(made)
    with pytest.raises(TypeError):
        computer.moves.move_to_server(USER, office, made, PASSWORD, no_progress)
    office.close()
