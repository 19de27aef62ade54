import os
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from invoice_desktop.domain.audit import Act
from invoice_desktop.domain.backup import Backup, BackupRhythm
from invoice_desktop.domain.history import ArchiveQuery
from invoice_desktop.domain.trouble import ArchiveTrouble, Cancelled, Trouble
from invoice_desktop.services.ports import Archive
from invoice_desktop.store.key_check import DATABASE
from invoice_desktop.store.recovery import new_recovery_key
from tests.factories.homes import CLERK, HomeWithBackups


@pytest.fixture
def home(tmp_path: Path) -> HomeWithBackups:
    return HomeWithBackups(tmp_path / "home", tmp_path / "sticks")


def acts(archive: Archive) -> list[Act]:
    return [row.deed.act for row in archive.audit.rows(None, 100)]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_backup_is_made_verified_listed_and_logged(home: HomeWithBackups) -> None:
    home.filled(5)
    made = home.office.make(CLERK)

    assert home.office.list(CLERK) == (made,)
    assert home.office.verify(CLERK, made.path) == made
    assert home.office.verify(CLERK, made.path, home.recovery_key) == made
    assert made.invoices == 5
    (newest, *_) = home.opened().audit.rows(None, 1)
    assert (newest.deed.act, newest.deed.who) == (Act.BACKUP_MADE, CLERK.name)
    assert newest.deed.after == {"backup": made.path.name, "invoices": "5"}
    home.close()


def test_a_backup_tells_how_far_it_is_and_can_be_cancelled(home: HomeWithBackups) -> None:
    home.filled(300)
    steps: list[tuple[int, int]] = []
    home.office.make(CLERK, progress=lambda done, total: steps.append((done, total)))

    assert len(steps) > 3
    assert all(0 <= done <= total for done, total in steps)
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)
    for stop_at in range(len(steps)):
        with pytest.raises(Cancelled):
            home.office.make(CLERK, progress=Stopping(stop_at))
    assert len(names(home.sticks)) == 1
    home.close()


class Stopping:
    """A user who has had enough after so many words of progress."""

    def __init__(self, after: int) -> None:
        self._left = after

    def __call__(self, _done: int, _total: int) -> None:
        self._left -= 1
        if self._left < 0:
            raise Cancelled


def test_the_archive_is_used_while_it_is_copied(home: HomeWithBackups) -> None:
    home.filled(300)
    added: list[str] = []

    def go_on(_done: int, _total: int) -> None:
        if len(added) < 5:
            added.extend(home.filled(1, seed=len(added) + 1))

    made = home.office.make(CLERK, progress=go_on)
    assert len(added) == 5
    assert made.invoices in range(300, 306)
    assert home.office.verify(CLERK, made.path) == made
    assert home.opened().catalogue.count(ArchiveQuery()).number == 305
    home.close()


def test_old_generations_go_when_a_new_one_is_verified(home: HomeWithBackups) -> None:
    home.filled(1)
    for _ in range(10):
        home.office.make(CLERK)
        home.now += timedelta(days=1)
    kept = home.office.list(CLERK)

    # a backup of each of seven days, and of weeks and months before
    assert 7 <= len(kept) < 10
    assert names(home.sticks) == sorted(each.path.name for each in kept)
    home.close()


def test_other_archives_backups_and_broken_ones_are_let_be(
    home: HomeWithBackups, tmp_path: Path
) -> None:
    other = HomeWithBackups(tmp_path / "other", home.sticks)
    for each in (home, other):
        each.filled(1)
    theirs = [other.office.make(CLERK) for _ in range(3)][-1]
    broken = home.office.make(CLERK)
    os.truncate(broken.path / DATABASE, 4096)
    mine = [home.office.make(CLERK) for _ in range(3)][-1]

    found = home.office.list(CLERK)
    assert {each.archive_id for each in found} == {mine.archive_id, theirs.archive_id, ""}
    assert [each.fault for each in found if each.path == broken.path] == ["backup_is_damaged"]
    assert home.office.newest(CLERK) == mine
    assert other.office.newest(CLERK) == theirs
    home.close()
    other.close()


def test_when_a_backup_is_due(home: HomeWithBackups) -> None:
    home.filled(1)
    assert home.office.is_due(CLERK)
    home.office.make(CLERK)
    assert not home.office.is_due(CLERK)
    home.now += timedelta(days=1)
    assert home.office.is_due(CLERK)
    # a clock that was set back does not keep backups from being made
    home.now -= timedelta(days=900)
    assert home.office.is_due(CLERK)
    home.close()


def test_no_backup_is_due_where_nobody_wants_one(home: HomeWithBackups) -> None:
    home.preferences.kept = replace(home.preferences.kept, backup_rhythm=BackupRhythm.NEVER)

    assert not home.office.is_due(CLERK)
    home.close()


def test_without_a_folder_one_must_be_chosen(home: HomeWithBackups) -> None:
    home.preferences.kept = replace(home.preferences.kept, backup_folder="")
    home.filled(1)

    assert code_of(lambda: home.office.make(CLERK)) == "backup_folder_is_not_chosen"
    home.close()


def test_a_folder_that_is_not_there_is_due_and_says_why(home: HomeWithBackups) -> None:
    home.filled(1)
    shutil.rmtree(home.sticks)

    assert home.office.is_due(CLERK)
    assert code_of(lambda: home.office.make(CLERK)) == "backup_folder_is_missing"
    home.close()


def test_a_new_machine_with_only_the_backup_and_the_recovery_key(
    home: HomeWithBackups, tmp_path: Path
) -> None:
    entries = home.filled(20)
    made = home.office.make(CLERK)
    recovery_key = home.recovery_key
    home.close()
    shutil.rmtree(home.folder.parent)

    fresh = HomeWithBackups(tmp_path / "new machine", home.sticks)
    assert code_of(lambda: fresh.restoration.restore(CLERK, made.path)) == "backup_key_is_missing"
    archive = fresh.restoration.restore(CLERK, made.path, recovery_key.lower())

    assert archive.archive_id == made.archive_id
    for entry in entries:
        (verification,) = archive.verifications(entry)
        assert archive.original(verification.evidence.input.sha256) is not None
    assert acts(archive)[0] is Act.ARCHIVE_RESTORED
    assert not archive.audit.verify().broken
    archive.close()
    # from now on the key is in this machine's key store, and the recovery key still serves
    assert fresh.vault.open().archive_id == made.archive_id
    fresh.vault.open_with_recovery_key(recovery_key).close()


def test_a_damaged_archive_is_kept_aside_and_replaced(home: HomeWithBackups) -> None:
    home.filled(20)
    made = home.office.make(CLERK)
    home.filled(5, seed=1)
    home.close()
    database = home.folder / DATABASE
    whole = database.read_bytes()
    damaged = whole[:100] + bytes(5000) + whole[5100:]
    database.write_bytes(damaged)

    assert code_of(home.vault.open) == "archive_is_damaged"
    offered = home.restoration.newest_good_backup(CLERK, home.sticks)
    assert offered == made
    archive = home.restoration.restore(CLERK, made.path)
    assert archive.catalogue.count(ArchiveQuery()).number == 20
    archive.close()
    (kept,) = home.folder.glob("damaged-*-invoices.db")
    assert kept.read_bytes() == damaged
    assert list(home.folder.glob("damaged-*-key-check.json"))
    home.vault.open().close()
    assert kept.exists()


def test_a_backup_of_another_archive_is_refused(home: HomeWithBackups, tmp_path: Path) -> None:
    other = HomeWithBackups(tmp_path / "other", tmp_path / "other sticks")
    for each in (home, other):
        each.filled(3)
    theirs = other.office.make(CLERK)
    other.close()
    home.close()
    before = contents(home.folder)

    codes = {
        code_of(lambda: home.restoration.restore(CLERK, theirs.path)),
        code_of(lambda: home.restoration.restore(CLERK, theirs.path, other.recovery_key)),
    }
    assert codes == {"backup_is_of_another_archive"}
    assert contents(home.folder) == before


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda path: os.truncate(path / DATABASE, 8192), "backup_is_damaged"),
        (lambda path: (path / "manifest.json").unlink(), "backup_is_damaged"),
        (lambda path: (path / "key-check.json").write_text("{}"), "backup_is_damaged"),
        (lambda path: flip(path / DATABASE, 9000), "backup_is_damaged"),
        (lambda path: (path / DATABASE).unlink(), "backup_is_damaged"),
        (shutil.rmtree, "backup_is_missing"),
    ],
)
def test_a_spoiled_backup_changes_nothing(home: HomeWithBackups, spoil: object, code: str) -> None:
    assert callable(spoil)
    home.filled(20)
    made = home.office.make(CLERK)
    home.close()
    spoil(made.path)
    before = contents(home.folder)

    assert code_of(lambda: home.restoration.restore(CLERK, made.path)) == code
    assert contents(home.folder) == before
    home.vault.open().close()


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        (new_recovery_key(), "recovery_key_is_wrong"),
        ("ABCD", "recovery_key_is_mistyped"),
        ("", "recovery_key_is_mistyped"),
    ],
    ids=["another", "cut off", "nothing"],
)
def test_a_wrong_recovery_key_changes_nothing(
    home: HomeWithBackups, tmp_path: Path, typed: str, code: str
) -> None:
    home.filled(3)
    made = home.office.make(CLERK)
    home.close()
    fresh = HomeWithBackups(tmp_path / "new machine", home.sticks)

    assert code_of(lambda: fresh.restoration.restore(CLERK, made.path, typed)) == code
    assert code_of(lambda: home.office.verify(CLERK, made.path, typed)) == code
    assert not fresh.folder.exists()
    home.close()


def test_an_archive_that_is_open_is_not_replaced(home: HomeWithBackups) -> None:
    home.filled(3)
    made = home.office.make(CLERK)

    assert code_of(lambda: home.restoration.restore(CLERK, made.path)) == "archive_is_locked"
    home.filled(3, seed=1)
    assert home.opened().catalogue.count(ArchiveQuery()).number == 6
    home.close()


def test_a_restoration_that_is_cancelled_changes_nothing(home: HomeWithBackups) -> None:
    home.filled(300)
    made = home.office.make(CLERK)
    home.close()
    steps: list[int] = []
    home.restoration.restore(
        CLERK, made.path, progress=lambda done, _total: steps.append(done)
    ).close()
    before = contents(home.folder)

    assert len(steps) > 3
    for stop_at in range(0, len(steps), 3):
        with pytest.raises(Cancelled):
            home.restoration.restore(CLERK, made.path, progress=Stopping(stop_at))
        assert contents(home.folder) == before
    home.vault.open().close()


def test_a_backup_from_before_a_change_of_keys(home: HomeWithBackups) -> None:
    home.filled(3)
    made = home.office.make(CLERK)
    old_recovery_key = home.recovery_key
    home.close()
    new = home.key_change.prepare(CLERK)
    home.key_change.change(CLERK, new, new.recovery_key, lambda *_: None).close()

    code = code_of(lambda: home.restoration.restore(CLERK, made.path))
    assert code == "backup_key_is_other"
    code = code_of(lambda: home.restoration.restore(CLERK, made.path, new.recovery_key))
    assert code == "recovery_key_is_wrong"
    home.restoration.restore(CLERK, made.path, old_recovery_key).close()
    archive = home.vault.open()
    assert archive.catalogue.count(ArchiveQuery()).number == 3
    archive.close()


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "switch.lock"}


def flip(path: Path, position: int) -> None:
    with path.open("r+b") as file:
        file.seek(position)
        byte = file.read(1)[0]
        file.seek(position)
        file.write(bytes([byte ^ 1]))


def code_of(call: object) -> str:
    assert callable(call)
    with pytest.raises(Trouble) as raised:
        call()
    assert isinstance(raised.value, ArchiveTrouble)
    return raised.value.code


def test_the_newest_good_backup_is_this_archives(home: HomeWithBackups, tmp_path: Path) -> None:
    other = HomeWithBackups(tmp_path / "other", home.sticks)
    home.filled(1)
    other.filled(1)
    mine: Backup = home.office.make(CLERK)
    other.now += timedelta(days=3)
    theirs = other.office.make(CLERK)
    home.close()
    other.close()

    assert home.restoration.newest_good_backup(CLERK, home.sticks) == mine
    fresh = HomeWithBackups(tmp_path / "new machine", home.sticks)
    assert fresh.restoration.newest_good_backup(CLERK, home.sticks) == theirs
    (home.sticks / "empty").mkdir()
    assert fresh.restoration.newest_good_backup(CLERK, home.sticks / "empty") is None
