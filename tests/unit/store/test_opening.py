import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from invoice_desktop.domain.history import ArchiveQuery
from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.connection import build_engine, connect
from invoice_desktop.store.driver import DRIVER
from invoice_desktop.store.migrations import MIGRATIONS
from invoice_desktop.store.opening import DATABASE, KEY_CHECK, create_archive, open_archive
from tests.factories.archives import fill_archive, invented_values, make_verification
from tests.unit.store.conftest import archive_over

PAGE = 4096


def trouble_of(path: Path, key: bytes) -> str:
    """Open an archive that must not open; tell why it does not."""
    with pytest.raises(ArchiveTrouble) as raised:
        open_archive(path, key, busy_seconds=0.2)
    assert key.hex() not in repr(raised.value)
    assert str(path) in raised.value.details["path"]
    return raised.value.code


def test_what_was_kept_is_there_after_opening_again(
    archive: SqlArchive, folder: Path, key: bytes
) -> None:
    verification = make_verification(invented_values(1), b"pdf")
    entry = archive.add(verification, b"pdf")
    archive.close()
    again = open_archive(folder, key)

    assert again.verifications(entry) == (verification,)
    assert again.archive_id == archive.archive_id
    again.close()


def test_an_existing_archive_is_never_touched(
    archive: SqlArchive, folder: Path, key: bytes
) -> None:
    archive.close()
    before = {path: path.read_bytes() for path in folder.iterdir()}

    with pytest.raises(ArchiveTrouble) as raised:
        create_archive(folder, bytes(32))
    assert raised.value.code == "archive_exists_already"
    assert {path: path.read_bytes() for path in folder.iterdir()} == before
    assert [each.name for each in folder.parent.iterdir()] == [folder.name]


def test_somebody_elses_file_is_never_touched(folder: Path, key: bytes) -> None:
    folder.write_text("mine")

    with pytest.raises(ArchiveTrouble) as raised:
        create_archive(folder, key)
    assert raised.value.code == "archive_exists_already"
    assert folder.read_text() == "mine"


def test_an_empty_folder_is_used(folder: Path, key: bytes) -> None:
    folder.mkdir()
    create_archive(folder, key).close()

    open_archive(folder, key).close()


def test_missing_parents_are_made(tmp_path: Path, key: bytes) -> None:
    create_archive(tmp_path / "a" / "b" / "archive", key).close()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in the profile's folder")
def test_only_the_owner_may_read(archive: SqlArchive, folder: Path) -> None:
    archive.add(make_verification(invented_values(1)), None)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {f"{DATABASE}-wal", f"{DATABASE}-shm", DATABASE, KEY_CHECK} == set(modes)
    assert set(modes.values()) == {0o600}


def test_nothing_readable_is_on_the_disk(archive: SqlArchive, folder: Path) -> None:
    values = invented_values(1)
    archive.add(
        make_verification(values, b"TEST SAMPLE original" * 500), b"TEST SAMPLE original" * 500
    )
    everything = b"".join(path.read_bytes() for path in folder.iterdir())

    assert (folder / f"{DATABASE}-wal").stat().st_size > PAGE
    for value in ("有限公司", "股份", "样本会计", "TEST SAMPLE", "SQLite format", "verification"):
        assert value.encode() not in everything
        assert value.encode("utf-16-le") not in everything
    archive.close()
    assert b"SQLite format" not in (folder / DATABASE).read_bytes()


def test_the_key_is_nowhere_to_be_seen(archive: SqlArchive, key: bytes, folder: Path) -> None:
    archive.close()
    everything = b"".join(path.read_bytes() for path in folder.iterdir())

    assert key not in everything
    assert key.hex().encode() not in everything
    assert key.hex() not in repr(build_engine(folder / DATABASE, key).url)


def test_a_key_of_the_wrong_length_is_a_mistake_of_ours(folder: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        create_archive(folder, b"short")
    assert list(folder.parent.iterdir()) == []


def test_a_missing_archive_is_not_made(folder: Path, key: bytes) -> None:
    assert trouble_of(folder, key) == "archive_is_missing"
    assert not folder.exists()


def test_a_folder_without_its_database(archive: SqlArchive, folder: Path, key: bytes) -> None:
    archive.close()
    (folder / DATABASE).unlink()

    assert trouble_of(folder, key) == "archive_is_missing"


def test_a_wrong_key_is_told_from_damage(archive: SqlArchive, folder: Path, key: bytes) -> None:
    archive.close()

    assert trouble_of(folder, bytes(32)) == "archive_key_is_wrong"


@pytest.mark.parametrize("content", [None, b"", b"{", b"[]", b'{"version": 9}', b"\xff\xfe"])
def test_without_its_key_check_the_archive_still_opens(
    archive: SqlArchive, folder: Path, key: bytes, content: bytes | None
) -> None:
    archive.close()
    (folder / KEY_CHECK).unlink()
    if content is not None:
        (folder / KEY_CHECK).write_bytes(content)

    open_archive(folder, key).close()
    assert trouble_of(folder, bytes(32)) == "archive_is_damaged"


@pytest.mark.parametrize("position", [0, 15, 16, 100, PAGE - 1])
def test_one_flipped_bit_in_the_first_page(
    archive: SqlArchive, folder: Path, key: bytes, position: int
) -> None:
    archive.close()
    flip(folder / DATABASE, position)

    assert trouble_of(folder, key) == "archive_is_damaged"


def test_one_flipped_bit_in_the_middle(archive: SqlArchive, folder: Path, key: bytes) -> None:
    fill_archive(archive, 20, original_size=10_000)
    long = {Field.SELLER_NAME: "长" * 1500, Field.BUYER_NAME: "名" * 1500}
    archive.add(make_verification(long), None)
    archive.close()
    whole = (folder / DATABASE).read_bytes()
    found = 0
    for page in range(1, len(whole) // PAGE):
        (folder / DATABASE).write_bytes(whole)
        flip(folder / DATABASE, page * PAGE + 1000)
        found += read_everything(folder, key) == "archive_is_damaged"

    # a bit in a page that no question reads (a free page, an index) stays unseen
    assert found > len(whole) // PAGE // 2


@pytest.mark.parametrize("size", [0, 1, 100, PAGE, 3 * PAGE, 20 * PAGE + 100])
def test_a_file_cut_short(archive: SqlArchive, folder: Path, key: bytes, size: int) -> None:
    fill_archive(archive, 50)
    archive.close()
    os.truncate(folder / DATABASE, size)

    assert read_everything(folder, key) == "archive_is_damaged"
    assert (folder / DATABASE).stat().st_size == size


def test_a_file_that_is_something_else(archive: SqlArchive, folder: Path, key: bytes) -> None:
    archive.close()
    (folder / DATABASE).write_bytes(b"TEST SAMPLE" * 10_000)

    assert trouble_of(folder, key) == "archive_is_damaged"


def test_a_newer_archive_is_refused_and_left_alone(
    archive: SqlArchive, folder: Path, key: bytes
) -> None:
    archive.close()
    connection = connect(folder / DATABASE, key)
    connection.execute("PRAGMA user_version=99")
    connection.close()
    before = (folder / DATABASE).read_bytes()

    with pytest.raises(ArchiveTrouble) as raised:
        open_archive(folder, key)
    assert raised.value.code == "archive_is_newer"
    assert (raised.value.details["found"], raised.value.details["known"]) == (
        "99",
        str(max(MIGRATIONS)),
    )
    assert (folder / DATABASE).read_bytes() == before


def test_an_archive_that_another_process_writes(
    archive: SqlArchive, folder: Path, key: bytes
) -> None:
    fill_archive(archive, 3)
    impatient = open_archive(folder, key, busy_seconds=0.2)
    with held_by_another_process(folder, key, "BEGIN IMMEDIATE"):
        assert impatient.catalogue.count(ArchiveQuery()).number == 3
        with pytest.raises(ArchiveTrouble) as raised:
            impatient.add(make_verification(invented_values(7)), None)
    assert raised.value.code == "archive_is_locked"
    impatient.add(make_verification(invented_values(7)), None)

    assert impatient.catalogue.count(ArchiveQuery()).number == 4
    impatient.close()


def test_an_archive_that_another_process_keeps_for_itself(
    archive: SqlArchive, folder: Path, key: bytes
) -> None:
    archive.close()
    with held_by_another_process(
        folder, key, "PRAGMA locking_mode=EXCLUSIVE", f"PRAGMA user_version={max(MIGRATIONS)}"
    ):
        assert trouble_of(folder, key) == "archive_is_locked"
    open_archive(folder, key).close()


def test_two_windows_see_each_others_invoices(
    archive: SqlArchive, folder: Path, key: bytes
) -> None:
    other = open_archive(folder, key)
    entry = archive.add(make_verification(invented_values(1)), None)

    assert other.add(make_verification(invented_values(1)), None) == entry
    assert archive.catalogue.row(entry).showings == 2
    other.close()


def test_a_read_only_folder(archive: SqlArchive, folder: Path, key: bytes) -> None:
    archive.close()
    with read_only(folder):
        assert trouble_of(folder, key) == "archive_is_read_only"
    open_archive(folder, key).close()


def test_nothing_can_be_made_in_a_read_only_folder(tmp_path: Path, key: bytes) -> None:
    home = tmp_path / "home"
    home.mkdir()
    with read_only(home), pytest.raises(ArchiveTrouble) as raised:
        create_archive(home / "archive", key)

    assert raised.value.code == "archive_is_read_only"


def test_an_archive_that_becomes_read_only_while_open(
    archive: SqlArchive, folder: Path, key: bytes
) -> None:
    engine = build_engine(folder / DATABASE, key)
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA query_only=ON")
    narrow = archive_over(engine, folder / DATABASE)

    with pytest.raises(ArchiveTrouble) as raised:
        narrow.add(make_verification(invented_values(1)), None)
    assert raised.value.code == "archive_is_read_only"
    narrow.close()


def test_a_creation_that_is_killed_does_not_stand_in_the_way(folder: Path, key: bytes) -> None:
    code = (
        "import os, sys, pathlib\n"
        "from invoice_desktop.store import opening\n"
        "opening._put_in_place = lambda *_: os._exit(9)\n"
        "opening.create_archive(pathlib.Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, str(folder), key.hex()], env=environment(), check=False
    )

    assert ended.returncode == 9
    assert not folder.exists()
    create_archive(folder, key).close()


def read_everything(folder: Path, key: bytes) -> str | None:
    try:
        archive = open_archive(folder, key)
    except ArchiveTrouble as trouble:
        return trouble.code
    try:
        for row in archive.catalogue.first_rows(ArchiveQuery(), 1000):
            (verification,) = archive.verifications(row.entry)
            archive.original(verification.evidence.input.sha256)
    except ArchiveTrouble as trouble:
        return trouble.code
    finally:
        archive.close()
    return None


def flip(path: Path, position: int) -> None:
    with path.open("r+b") as file:
        file.seek(position)
        byte = file.read(1)[0]
        file.seek(position)
        file.write(bytes([byte ^ 1]))


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}


@contextmanager
def held_by_another_process(folder: Path, key: bytes, *statements: str) -> Iterator[None]:
    code = (
        "import sys, pathlib\n"
        "from invoice_desktop.store.connection import connect\n"
        "connection = connect(pathlib.Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))\n"
        "for statement in sys.argv[3:]: connection.execute(statement)\n"
        "print('held', flush=True)\n"
        "sys.stdin.read()\n"
    )
    command = [sys.executable, "-c", code, str(folder / DATABASE), key.hex(), *statements]
    with subprocess.Popen(
        command, env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"held"
        yield
        process.communicate()


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Make a folder and what it holds read-only; root needs more than permissions for that."""
    if os.name == "nt":
        pytest.skip("needs a read-only medium")
    if os.geteuid() != 0:
        modes = {path: path.stat().st_mode for path in (folder, *folder.iterdir())}
        for path, mode in modes.items():
            path.chmod(mode & 0o555)
        yield
        for path, mode in modes.items():
            path.chmod(mode)
        return
    mount = shutil.which("mount")
    if mount is None or subprocess.run([mount, "--bind", folder, folder], check=False).returncode:
        pytest.skip("needs the right to mount")
    try:
        subprocess.run([mount, "-o", "remount,bind,ro", folder], check=True)
        yield
    finally:
        subprocess.run(["umount", folder], check=True)


def test_the_driver_is_the_one_that_encrypts() -> None:
    connection = DRIVER.connect(":memory:")
    (version,) = connection.execute("PRAGMA cipher_version").fetchone()
    connection.close()

    assert version.startswith("4.")
