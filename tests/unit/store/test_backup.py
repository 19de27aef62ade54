"""Where backups lie: full, gone, read-only or failing, and backups that were tampered with."""

import json
import os
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from invoice_desktop.domain.backup import Backup
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.backup import BackupShelf
from invoice_desktop.store.key_check import DATABASE, KEY_CHECK, RECOVERY
from invoice_desktop.store.local_copy import LocalCopy
from invoice_desktop.store.manifest import MANIFEST
from invoice_desktop.store.opening import create_archive, open_archive
from invoice_desktop.store.recovery import new_recovery_key
from tests.factories.archives import FIRST_MOMENT, fill_archive
from tests.factories.disks import pull_out, read_only, small_disk

Change = Callable[[Path], object]


def silent(_done: int, _total: int) -> None:
    """Tell nobody."""


@pytest.fixture
def archive(folder: Path, key: bytes) -> Iterator[SqlArchive]:
    made = create_archive(folder, key, recovery_key=new_recovery_key())
    fill_archive(made, 30, original_size=5000)
    yield made
    made.close()


@pytest.fixture
def shelf(archive: SqlArchive, folder: Path) -> BackupShelf:
    return BackupShelf(LocalCopy(folder, lambda: archive), "0.2.0")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    path = tmp_path / "stick"
    path.mkdir()
    return path


@pytest.fixture
def make(shelf: BackupShelf, archive: SqlArchive, key: bytes) -> Callable[[Path], Backup]:
    moments = (FIRST_MOMENT + timedelta(minutes=each) for each in range(100))
    return lambda folder: shelf.make(archive.archive_id, key, folder, next(moments), silent)


def code_of(call: Callable[[], object]) -> str:
    with pytest.raises(ArchiveTrouble) as raised:
        call()
    return raised.value.code


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_backup_is_an_archive_with_a_manifest(
    make: Callable[[Path], Backup], stick: Path, archive: SqlArchive, key: bytes
) -> None:
    made = make(stick)

    assert made.path.name == f"InvoiceDesk-backup-20260105-090000-{archive.archive_id[:8]}"
    assert names(made.path) == sorted([DATABASE, KEY_CHECK, RECOVERY, MANIFEST])
    manifest = json.loads((made.path / MANIFEST).read_bytes())
    assert (manifest["invoices"], manifest["verifications"]) == (30, 30)
    assert manifest["audit_heads"] != []
    opened = open_archive(made.path, key)
    assert opened.archive_id == archive.archive_id
    opened.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in the profile's folder")
def test_only_the_owner_may_read_a_backup(make: Callable[[Path], Backup], stick: Path) -> None:
    made = make(stick)

    assert made.path.stat().st_mode & 0o077 == 0
    assert all(path.stat().st_mode & 0o077 == 0 for path in made.path.iterdir())


def test_nothing_in_a_backup_can_be_read_without_its_key(
    make: Callable[[Path], Backup], stick: Path, key: bytes
) -> None:
    everything = b"".join(path.read_bytes() for path in make(stick).path.iterdir())

    assert b"SQLite format" not in everything
    assert key not in everything
    assert key.hex().encode() not in everything


def test_verifying_changes_nothing_and_needs_no_right_to_write(
    make: Callable[[Path], Backup], shelf: BackupShelf, stick: Path, key: bytes
) -> None:
    made = make(stick)
    before = {path.name: path.read_bytes() for path in made.path.iterdir()}

    with read_only(stick):
        assert shelf.verify(made.path, key, silent) == made
    assert {path.name: path.read_bytes() for path in made.path.iterdir()} == before


@pytest.mark.parametrize("kilobytes", [64, 256, 300, 420, 470, 500])
def test_a_full_stick(
    make: Callable[[Path], Backup], tmp_path: Path, kilobytes: int, archive: SqlArchive
) -> None:
    assert archive.database.path is not None
    with small_disk(tmp_path / "small", f"{kilobytes}k") as disk:
        assert code_of(lambda: make(disk)) == "backup_folder_is_full"
        assert names(disk) == []


def test_a_stick_that_is_full_at_the_second_backup(
    make: Callable[[Path], Backup], shelf: BackupShelf, tmp_path: Path, key: bytes
) -> None:
    with small_disk(tmp_path / "small", "900k") as disk:
        first = make(disk)
        assert code_of(lambda: make(disk)) == "backup_folder_is_full"
        assert names(disk) == [first.path.name]
        assert shelf.verify(first.path, key, silent) == first


@pytest.mark.parametrize("after", [1, 2, 3, 4])
def test_a_stick_that_is_pulled_out_in_mid_write(
    shelf: BackupShelf, archive: SqlArchive, tmp_path: Path, key: bytes, after: int
) -> None:
    fill_archive(archive, 200, seed=5, original_size=5000)
    with small_disk(tmp_path / "stick", "30m") as disk:
        told: list[int] = []

        def pull(done: int, _total: int) -> None:
            told.append(done)
            if len(told) == after:
                pull_out(disk)

        code = code_of(lambda: shelf.make(archive.archive_id, key, disk, FIRST_MOMENT, pull))
        assert code == "backup_folder_is_missing"
        assert names(disk) == []
    fill_archive(archive, 1, seed=6)


def test_a_folder_that_vanishes_in_mid_write(
    shelf: BackupShelf, archive: SqlArchive, stick: Path, key: bytes
) -> None:
    told: list[int] = []

    def take_away(done: int, _total: int) -> None:
        told.append(done)
        if len(told) == 1:
            stick.rename(stick.with_name("elsewhere"))

    code = code_of(lambda: shelf.make(archive.archive_id, key, stick, FIRST_MOMENT, take_away))
    assert code == "backup_folder_is_missing"
    assert not stick.exists()


def test_a_read_only_stick(make: Callable[[Path], Backup], stick: Path) -> None:
    first = make(stick)
    with read_only(stick):
        assert code_of(lambda: make(stick)) == "backup_folder_is_read_only"
    assert names(stick) == [first.path.name]


def test_a_folder_that_is_not_there(
    make: Callable[[Path], Backup], shelf: BackupShelf, tmp_path: Path
) -> None:
    nowhere = tmp_path / "nowhere" / "deep"

    assert code_of(lambda: make(nowhere)) == "backup_folder_is_missing"
    assert code_of(lambda: shelf.list(nowhere)) == "backup_folder_is_missing"
    assert not nowhere.parent.exists()


def test_a_file_where_the_folder_should_be(make: Callable[[Path], Backup], stick: Path) -> None:
    (stick / "file").write_text("TEST SAMPLE")

    assert code_of(lambda: make(stick / "file")) == "backup_folder_is_missing"


def test_a_damaged_archive_makes_no_backup(
    make: Callable[[Path], Backup], archive: SqlArchive, folder: Path, stick: Path
) -> None:
    first = make(stick)
    archive.close()
    whole = (folder / DATABASE).read_bytes()
    (folder / DATABASE).write_bytes(whole[:40_000] + bytes(8000) + whole[48_000:])
    damaged = open_archive(folder, bytes(range(32)))
    shelf = BackupShelf(LocalCopy(folder, lambda: damaged), "0.2.0")

    code = code_of(
        lambda: shelf.make(damaged.archive_id, bytes(range(32)), stick, FIRST_MOMENT, silent)
    )
    assert code == "archive_is_damaged"
    assert names(stick) == [first.path.name]
    damaged.close()


def test_a_closed_archive_makes_no_backup(
    make: Callable[[Path], Backup], archive: SqlArchive, stick: Path
) -> None:
    archive.close()

    assert code_of(lambda: make(stick)) == "archive_is_closed"
    assert names(stick) == []


def test_two_backups_in_one_second_stand_side_by_side(
    shelf: BackupShelf, archive: SqlArchive, stick: Path, key: bytes
) -> None:
    made = [
        shelf.make(archive.archive_id, key, stick, FIRST_MOMENT, silent).path.name for _ in "ab"
    ]

    assert len(set(made)) == len(shelf.list(stick)) == 2


def test_what_a_killed_backup_left_is_swept_when_it_is_old(
    make: Callable[[Path], Backup], archive: SqlArchive, stick: Path
) -> None:
    beginning = "InvoiceDesk-backup-20260101-090000-"
    old, other = (stick / f"{beginning}{name}.unfinished" for name in (archive.archive_id[:8], "x"))
    for path in (old, other):
        path.mkdir()
        (path / DATABASE).write_bytes(b"TEST SAMPLE")
        for each in (path / DATABASE, path):
            os.utime(each, (1_000_000, 1_000_000))
    at_work = stick / f"{beginning[:-2]}1-{archive.archive_id[:8]}.unfinished"
    at_work.mkdir()

    made = make(stick)
    assert names(stick) == sorted([made.path.name, other.name, at_work.name])


def rewritten(**changes: object) -> Change:
    def change(path: Path) -> None:
        content = json.loads((path / MANIFEST).read_bytes())
        (path / MANIFEST).write_text(json.dumps({**content, **changes}))

    return change


def cut(name: str, size: int) -> Change:
    return lambda path: os.truncate(path / name, size)


def flipped(name: str, position: int) -> Change:
    def flip(path: Path) -> None:
        content = bytearray((path / name).read_bytes())
        content[position] ^= 1
        (path / name).write_bytes(content)

    return flip


SPOILED = [
    (cut(DATABASE, 0), "backup_is_damaged"),
    (cut(DATABASE, 100_000), "backup_is_damaged"),
    (cut(MANIFEST, 200), "backup_is_damaged"),
    (cut(KEY_CHECK, 10), "backup_is_damaged"),
    (lambda path: (path / RECOVERY).unlink(), "backup_is_damaged"),
    (rewritten(version=2), "backup_is_newer"),
    (rewritten(made_at="yesterday"), "backup_is_damaged"),
    (rewritten(made_at="2026-01-05T09:00:00"), "backup_is_damaged"),
    (rewritten(files={}), "backup_is_damaged"),
    (rewritten(files={"../../secrets": {"size": 1, "sha256": ""}}), "backup_is_damaged"),
    (rewritten(format="something else"), "backup_is_damaged"),
]
NOT_SEEN_AT_A_GLANCE = [
    (flipped(DATABASE, 50_000), "backup_is_damaged"),
    (flipped(DATABASE, 5), "backup_is_damaged"),
    (flipped(RECOVERY, 300), "backup_is_damaged"),
    (rewritten(invoices=31), "backup_is_damaged"),
    (rewritten(archive_id="another"), "backup_is_damaged"),
    (rewritten(audit_heads=[]), "backup_is_damaged"),
]


@pytest.mark.parametrize(("spoil", "code"), SPOILED)
def test_the_list_tells_whole_backups_from_others(
    make: Callable[[Path], Backup], shelf: BackupShelf, stick: Path, spoil: Change, code: str
) -> None:
    whole, spoiled = make(stick), make(stick)
    spoil(spoiled.path)

    found = {each.path: each for each in shelf.list(stick)}
    assert found[whole.path] == whole
    assert found[spoiled.path].fault == code
    assert found[spoiled.path].made_at - spoiled.made_at < timedelta(days=1)


@pytest.mark.parametrize(("spoil", "code"), [*SPOILED, *NOT_SEEN_AT_A_GLANCE])
def test_verifying_finds_whatever_was_done_to_a_backup(
    make: Callable[[Path], Backup],
    shelf: BackupShelf,
    stick: Path,
    key: bytes,
    spoil: Change,
    code: str,
) -> None:
    made = make(stick)
    spoil(made.path)

    assert code_of(lambda: shelf.verify(made.path, key, silent)) == code


def test_another_key_does_not_fit(
    make: Callable[[Path], Backup], shelf: BackupShelf, stick: Path, key: bytes
) -> None:
    made = make(stick)

    assert code_of(lambda: shelf.verify(made.path, bytes(32), silent)) == "backup_key_is_other"
    assert (shelf.fits(made.path, key), shelf.fits(made.path, bytes(32))) == (True, False)


def test_what_is_no_backup_is_not_listed(shelf: BackupShelf, stick: Path) -> None:
    (stick / "InvoiceDesk-backup-20260105-090000-abc.unfinished").mkdir()
    (stick / "InvoiceDesk-backup-notes.txt").write_text("TEST SAMPLE")
    (stick / "InvoiceDesk-backup-20260105-090000-abc").write_text("TEST SAMPLE")

    (only,) = shelf.list(stick)
    assert only.fault == "backup_is_missing"
    assert only.made_at.replace(tzinfo=None) == datetime(2026, 1, 5, 9, 0)  # noqa: DTZ001 - local
    assert code_of(lambda: shelf.backup(stick)) == "backup_is_damaged"
    assert code_of(lambda: shelf.backup(stick / "nothing")) == "backup_is_missing"
