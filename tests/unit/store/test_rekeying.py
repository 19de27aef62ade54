import json
import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from invoice_desktop.domain.history import ArchiveQuery
from invoice_desktop.domain.trouble import ArchiveTrouble, Cancelled
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.connection import connect
from invoice_desktop.store.integrity import check
from invoice_desktop.store.key_check import KEY_CHECK, read_key_check
from invoice_desktop.store.opening import create_archive, open_archive
from invoice_desktop.store.place import ArchivePlace
from invoice_desktop.store.recovery import new_recovery_key
from invoice_desktop.store.rekeying import rekey
from invoice_desktop.store.switching import database_of
from tests.factories.archives import fill_archive, invented_values, make_verification
from tests.factories.disks import read_only, small_disk

NEW_KEY = bytes(range(100, 132))
OLD_RECOVERY_KEY, NEW_RECOVERY_KEY = new_recovery_key(), new_recovery_key()


def silent(_done: int, _total: int) -> None:
    """Tell nobody."""


@pytest.fixture
def archive(folder: Path, key: bytes) -> SqlArchive:
    made = create_archive(folder, key, recovery_key=OLD_RECOVERY_KEY)
    fill_archive(made, 100, original_size=3000)
    made.close()
    return made


def change(folder: Path, key: bytes, progress: Callable[[int, int], None] = silent) -> None:
    rekey(folder, key, NEW_KEY, NEW_RECOVERY_KEY, progress)


def code_of(call: Callable[[], object]) -> str:
    with pytest.raises(ArchiveTrouble) as raised:
        call()
    return raised.value.code


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "switch.lock"}


@pytest.mark.usefixtures("archive")
def test_everything_is_there_under_the_new_key_only(folder: Path, key: bytes) -> None:
    with_old = open_archive(folder, key)
    rows = with_old.catalogue.first_rows(ArchiveQuery(), 100)
    tables = schema(folder, key)
    with_old.close()
    before = set(contents(folder))
    change(folder, key)

    assert code_of(lambda: open_archive(folder, key)) == "archive_key_is_wrong"
    archive = open_archive(folder, NEW_KEY)
    assert archive.catalogue.first_rows(ArchiveQuery(), 100) == rows
    assert archive.catalogue.count(ArchiveQuery("餐费")).number > 0
    assert check(archive.database).is_sound
    assert not archive.audit.verify().broken
    archive.add(make_verification(invented_values(5000)), None)
    archive.close()
    assert schema(folder, NEW_KEY) == tables
    names = set(contents(folder))
    assert not (names & before) - {KEY_CHECK}
    assert len(names) == 3


@pytest.mark.usefixtures("archive")
def test_the_old_recovery_key_opens_it_no_more(folder: Path, key: bytes) -> None:
    change(folder, key)
    place = ArchivePlace(folder)

    assert place.recover_key(NEW_RECOVERY_KEY) == NEW_KEY
    assert code_of(lambda: place.recover_key(OLD_RECOVERY_KEY)) == "recovery_key_is_wrong"
    assert (place.fits(NEW_KEY), place.fits(key)) == (True, False)


@pytest.mark.usefixtures("archive")
def test_copies_under_the_old_key_go(folder: Path, key: bytes) -> None:
    (folder / "invoices-before-version-2.db").write_bytes(b"TEST SAMPLE")
    (folder / "note of mine.txt").write_text("TEST SAMPLE")
    change(folder, key)

    assert not (folder / "invoices-before-version-2.db").exists()
    assert (folder / "note of mine.txt").exists()


@pytest.mark.usefixtures("archive")
def test_neither_key_stands_in_any_file_or_statement(folder: Path, key: bytes) -> None:
    change(folder, key)
    everything = b"".join(contents(folder).values())

    for secret in (key, NEW_KEY):
        assert secret not in everything
        assert secret.hex().encode() not in everything
    assert b"SQLite format" not in everything


@pytest.mark.usefixtures("archive")
@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in the profile's folder")
def test_the_new_files_are_their_owners(folder: Path, key: bytes) -> None:
    change(folder, key)

    assert all(path.stat().st_mode & 0o077 == 0 for path in folder.iterdir())


@pytest.mark.usefixtures("archive")
def test_nobody_else_may_have_it_open(folder: Path, key: bytes) -> None:
    other = open_archive(folder, key)
    before = contents(folder)

    assert code_of(lambda: change(folder, key)) == "archive_is_locked"
    assert contents(folder) == before
    other.close()
    change(folder, key)
    open_archive(folder, NEW_KEY).close()


@pytest.mark.usefixtures("archive")
def test_nobody_can_open_it_meanwhile(folder: Path, key: bytes) -> None:
    codes: list[str] = []

    def look(_done: int, _total: int) -> None:
        if not codes:
            codes.append(code_of(lambda: open_archive(folder, key, busy_seconds=0.05)))
            codes.append(code_of(lambda: change(folder, key)))

    change(folder, key, look)
    assert codes == ["archive_is_locked", "archive_is_locked"]


@pytest.mark.usefixtures("archive")
def test_who_waits_meanwhile_never_gets_the_old_database(folder: Path, key: bytes) -> None:
    answers: list[str] = []

    def wait_and_open() -> None:
        try:
            open_archive(folder, key).close()
        except ArchiveTrouble as trouble:
            answers.append(trouble.code)

    waiting = threading.Thread(target=wait_and_open)

    def look(_done: int, _total: int) -> None:
        if not waiting.ident:
            waiting.start()

    change(folder, key, look)
    waiting.join()
    assert answers == ["archive_key_is_wrong"]


@pytest.mark.usefixtures("archive")
def test_a_wrong_key_changes_nothing(folder: Path) -> None:
    before = contents(folder)

    assert code_of(lambda: change(folder, bytes(32))) == "archive_key_is_wrong"
    assert contents(folder) == before


@pytest.mark.usefixtures("archive")
def test_stopping_changes_nothing(folder: Path, key: bytes) -> None:
    before = contents(folder)
    told: list[int] = []

    def stop(done: int, _total: int) -> None:
        told.append(done)
        raise Cancelled

    with pytest.raises(Cancelled):
        change(folder, key, stop)
    assert len(told) == 1
    assert contents(folder) == before
    open_archive(folder, key).close()


def test_a_damaged_archive_gets_no_new_key(archive: SqlArchive, folder: Path, key: bytes) -> None:
    assert archive.archive_id
    database = database_of(folder)
    whole = database.read_bytes()
    database.write_bytes(whole[:80_000] + bytes(9000) + whole[89_000:])

    assert code_of(lambda: change(folder, key)) == "archive_is_damaged"
    assert sorted(contents(folder)) == ["invoices.db", KEY_CHECK, "recovery.json"]


@pytest.mark.parametrize("kilobytes", [3200, 3600, 4200])
def test_a_full_disk_changes_nothing(tmp_path: Path, key: bytes, kilobytes: int) -> None:
    with small_disk(tmp_path / "disk", f"{kilobytes}k") as disk:
        archive = create_archive(disk / "archive", key, recovery_key=OLD_RECOVERY_KEY)
        fill_archive(archive, 200, original_size=3000)
        archive.close()
        before = contents(disk / "archive")

        assert code_of(lambda: change(disk / "archive", key)) == "disk_is_full"
        assert contents(disk / "archive") == before
        open_archive(disk / "archive", key).close()


@pytest.mark.usefixtures("archive")
def test_a_read_only_medium(folder: Path, key: bytes) -> None:
    with read_only(folder):
        assert code_of(lambda: change(folder, key)) == "archive_is_read_only"


def test_a_missing_archive(folder: Path, key: bytes) -> None:
    assert code_of(lambda: change(folder, key)) == "archive_is_missing"
    assert not folder.exists()


@pytest.mark.usefixtures("archive")
def test_the_check_of_the_first_version_is_still_read(folder: Path, key: bytes) -> None:
    content = json.loads((folder / KEY_CHECK).read_bytes())
    first = {name: content[name] for name in ("format", "archive_id", "hmac_sha256")}
    (folder / KEY_CHECK).write_text(json.dumps({**first, "version": 1}))
    found = read_key_check(folder / KEY_CHECK)

    assert found is not None
    assert (found.fits(key), found.database) == (True, "invoices.db")
    open_archive(folder, key).close()


@pytest.mark.parametrize(
    "names",
    [
        {"database": "../elsewhere/invoices.db"},
        {"database": "/etc/passwd"},
        {"database": "invoices.db\n"},
        {"database": 7},
        {"database": None},
        {"recovery": "../recovery.json"},
        {"recovery": ["recovery.json"]},
    ],
)
@pytest.mark.usefixtures("archive")
def test_a_switch_that_leads_elsewhere_is_not_followed(
    folder: Path, key: bytes, names: dict[str, object]
) -> None:
    content = json.loads((folder / KEY_CHECK).read_bytes())
    (folder / KEY_CHECK).write_text(json.dumps({**content, **names}))

    assert read_key_check(folder / KEY_CHECK) is None
    assert database_of(folder) == folder / "invoices.db"
    open_archive(folder, key).close()


def schema(folder: Path, key: bytes) -> list[tuple[str, str]]:
    connection = connect(database_of(folder), key)
    found: list[tuple[str, str]] = connection.execute(
        "SELECT name, sql FROM sqlite_schema ORDER BY name"
    ).fetchall()
    found.append(("version", str(connection.execute("PRAGMA user_version").fetchone())))
    connection.close()
    return found
