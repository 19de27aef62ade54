"""A backup of the shared archive is a whole archive that opens without the server."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from invoice_desktop.domain.audit import Act, Deed
from invoice_desktop.domain.history import ArchiveQuery
from invoice_desktop.domain.server import ServerAddress
from invoice_desktop.domain.trouble import ArchiveTrouble, Cancelled
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.backup import BackupShelf
from invoice_desktop.store.key_check import DATABASE, KEY_CHECK, make_key_check, write_key_check
from invoice_desktop.store.moving import keep_aside, move_to_server
from invoice_desktop.store.office_archive import OfficeArchive
from invoice_desktop.store.opening import create_archive, open_archive
from invoice_desktop.store.recovery import new_recovery_key
from invoice_desktop.store.server import create_shared_archive, open_shared_archive
from invoice_desktop.store.server_copy import CopyInForce, ServerCopy
from tests.factories.archives import FIRST_MOMENT, fill_archive, invented_verifications
from tests.servers.postgres import PASSWORD, PostgresServer

_ALL = ArchiveQuery()
KEY, SEED = b"k" * 32, b"s" * 32


def no_progress(_done: int, _of: int) -> None:
    """Nobody asks."""


@pytest.fixture
def office(office_database: ServerAddress, tmp_path: Path) -> Iterator[OfficeArchive]:
    create_shared_archive(office_database, PASSWORD, SEED).close()
    archive = OfficeArchive(
        lambda: open_shared_archive(office_database, PASSWORD, SEED),
        create_archive(tmp_path / "waiting", KEY),
    )
    fill_archive(archive.shared(), 20, original_size=100)
    yield archive
    archive.close()


def folder_in(tmp_path: Path) -> Path:
    folder = tmp_path / "copy"
    folder.mkdir()
    return folder


def opened(folder: Path, archive_id: str) -> SqlArchive:
    write_key_check(folder / KEY_CHECK, make_key_check(archive_id, KEY))
    return open_archive(folder, KEY, seed=SEED)


def test_the_copy_is_a_whole_archive(office: OfficeArchive, tmp_path: Path) -> None:
    folder, told = folder_in(tmp_path), list[int]()
    recovery = tmp_path / "recovery.json"
    recovery.write_text("{}")

    copy = ServerCopy(lambda: office, recovery)
    copy(folder, KEY, lambda done, _of: told.append(done))

    assert told
    assert (folder / "recovery.json").exists()
    assert (folder / DATABASE).stat().st_mode & 0o077 == 0
    backup = opened(folder, office.archive_id)
    assert backup.archive_id == office.archive_id
    assert backup.audit.verify().broken == ()
    assert backup.audit.heads() == office.audit.heads()
    for verification, content in invented_verifications(20, original_size=100):
        original = backup.original(verification.evidence.input.sha256)
        assert original is not None
        assert original.content == content
    backup.close()


def test_desks_go_on_writing_meanwhile(office: OfficeArchive, tmp_path: Path) -> None:
    folder, more = folder_in(tmp_path), iter(invented_verifications(99, seed=5))

    def check_one_more(_done: int, _of: int) -> None:
        office.add(*next(more))

    ServerCopy(lambda: office)(folder, KEY, check_one_more)

    backup = opened(folder, office.archive_id)
    assert len(backup.catalogue.first_rows(_ALL, 99)) == 20
    assert backup.audit.verify().broken == ()
    backup.close()


def test_a_copy_that_is_stopped_or_cut_off_says_so(
    office: OfficeArchive, postgres: PostgresServer, tmp_path: Path
) -> None:
    def stop(done: int, _of: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        ServerCopy(lambda: office)(folder_in(tmp_path), KEY, stop)
    (tmp_path / "another").mkdir()
    with postgres.stopped(), pytest.raises(ArchiveTrouble) as caught:
        ServerCopy(lambda: office)(tmp_path / "another", KEY, no_progress)
    assert caught.value.code in {"server_is_unreachable", "server_went_away"}
    office.settle()
    with pytest.raises(ArchiveTrouble, match="backup_folder_is_missing"):
        ServerCopy(lambda: office)(tmp_path / "nowhere", KEY, no_progress)


def test_an_archive_of_this_computer_is_not_copied_like_this(tmp_path: Path) -> None:
    with pytest.raises(TypeError):
        ServerCopy(lambda: None)(tmp_path, KEY, no_progress)


def test_the_office_is_backed_up_under_the_recovery_key_it_had_here(
    office_database: ServerAddress, tmp_path: Path
) -> None:
    home, recovery_key = tmp_path / "archive", new_recovery_key()
    local = create_archive(home, KEY, recovery_key=recovery_key, seed=SEED)
    fill_archive(local, 5)
    deed = Deed(Act.ARCHIVE_MOVED, "甲", FIRST_MOMENT)
    move_to_server(local, office_database, PASSWORD, SEED, deed, no_progress)
    local.close()
    archive = OfficeArchive(
        lambda: open_shared_archive(office_database, PASSWORD, SEED),
        create_archive(tmp_path / "waiting", KEY),
    )
    shelf = BackupShelf(CopyInForce(home, lambda: archive), "0.1.0")
    (tmp_path / "stick").mkdir()

    with pytest.raises(ArchiveTrouble, match="backup_needs_recovery_key"):
        shelf.make(archive.archive_id, KEY, tmp_path / "stick", FIRST_MOMENT, no_progress)
    keep_aside(home)
    made = shelf.make(archive.archive_id, KEY, tmp_path / "stick", FIRST_MOMENT, no_progress)

    assert made.invoices == 5
    assert shelf.recover_key(made.path, recovery_key) == KEY
    assert shelf.verify(made.path, KEY, no_progress).fault == ""
    archive.close()
