"""What was acknowledged stays, whatever happens to the disk or to the process."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from invoice_desktop.domain.history import ArchiveQuery
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.connection import build_engine, connect
from invoice_desktop.store.driver import DriverConnection
from invoice_desktop.store.opening import DATABASE, create_archive, open_archive
from invoice_desktop.store.recovery import new_recovery_key
from tests.factories.archives import fill_archive, invented_values, make_verification
from tests.factories.ledger_rows import EXPORTED, invented_row, make_export, state
from tests.unit.store.conftest import archive_over

ADDER = """
import pathlib, sys
from invoice_desktop.store.opening import open_archive
from tests.factories.archives import invented_verifications
archive = open_archive(pathlib.Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
for verification, content in invented_verifications(100000, int(sys.argv[3]), 60000):
    print(archive.add(verification, content), flush=True)
"""


def test_a_killed_process_loses_nothing_that_it_acknowledged(
    archive: SqlArchive, folder: Path, key: bytes
) -> None:
    archive.close()
    acknowledged: list[str] = []
    for seed, after in enumerate((1, 4, 9, 17, 30)):
        acknowledged += add_until_killed(folder, key, seed, after)
        again = open_archive(folder, key)
        for entry in acknowledged:
            (verification,) = again.verifications(entry)
            original = again.original(verification.evidence.input.sha256)
            assert original is not None
            assert len(original.content) == 60000
        # one more may have been committed just before its acknowledgement
        assert 0 <= again.catalogue.count(ArchiveQuery()).number - len(acknowledged) <= seed + 1
        again.close()
        assert damage(folder, key) == []


def test_a_full_disk_leaves_nothing_half_written(
    archive: SqlArchive, folder: Path, key: bytes
) -> None:
    fill_archive(archive, 20)
    archive.close()
    cramped = archive_over(engine_with_few_pages(folder, key), folder / DATABASE)
    content = b"TEST SAMPLE" * 100_000
    big = make_verification(invented_values(99), content)

    for _ in range(3):
        with pytest.raises(ArchiveTrouble) as raised:
            cramped.add(big, content)
        assert raised.value.code == "disk_is_full"
    assert cramped.catalogue.count(ArchiveQuery()).number == 20
    assert cramped.original(big.evidence.input.sha256) is None
    cramped.close()

    again = open_archive(folder, key)
    again.add(big, content)
    assert again.catalogue.count(ArchiveQuery()).number == 21
    again.close()
    assert damage(folder, key) == []


def test_an_export_for_which_there_is_no_room_is_not_half_there(
    archive: SqlArchive, folder: Path, key: bytes
) -> None:
    archive.close()
    cramped = archive_over(engine_with_few_pages(folder, key), folder / DATABASE)
    export = make_export(invented_row(seed) for seed in range(9_000))
    with pytest.raises(ArchiveTrouble) as raised:
        cramped.ledger.add(state(export), export.rows, "样本", EXPORTED)
    assert raised.value.code == "disk_is_full"
    assert cramped.ledger.files() == ()
    cramped.close()

    again = open_archive(folder, key)
    report = again.ledger.add(state(export), export.rows, "样本", EXPORTED)
    assert (report.new, report.was_known) == (9_000, False)
    again.close()
    assert damage(folder, key) == []


def test_a_really_full_disk(tmp_path: Path, key: bytes) -> None:
    with small_disk(tmp_path / "disk", "4m") as disk:
        archive = create_archive(disk / "archive", key)
        (disk / "holiday pictures").write_bytes(bytes(600_000))
        kept = fill_until_full(archive, disk)
        with pytest.raises(ArchiveTrouble) as raised:
            create_archive(disk / "another", key)
        assert raised.value.code == "disk_is_full"
        assert archive.catalogue.count(ArchiveQuery()).number == kept
        archive.close()

        (disk / "ballast").unlink()
        (disk / "holiday pictures").unlink()
        again = open_archive(disk / "archive", key)
        assert again.catalogue.count(ArchiveQuery()).number == kept
        again.add(make_verification(invented_values(999_999)), None)
        again.close()
        assert damage(disk / "archive", key) == []
        assert sorted(path.name for path in disk.iterdir()) == ["archive"]


@pytest.mark.parametrize("kilobytes", [16, 48, 80, 112, 144])
def test_a_creation_for_which_there_is_no_room_leaves_nothing(
    tmp_path: Path, key: bytes, kilobytes: int
) -> None:
    with small_disk(tmp_path / "disk", f"{kilobytes}k") as disk:
        with pytest.raises(ArchiveTrouble) as raised:
            create_archive(disk / "archive", key, recovery_key=new_recovery_key())
        assert raised.value.code == "disk_is_full"
        assert list(disk.iterdir()) == []


def test_threads_share_the_archive(archive: SqlArchive) -> None:
    def work(seed: int) -> int:
        for position in range(20):
            content = f"TEST SAMPLE {seed} {position}".encode()
            archive.add(make_verification(invented_values(seed * 100 + position), content), content)
            archive.catalogue.first_rows(ArchiveQuery("公司"), 10)
        return archive.catalogue.count(ArchiveQuery()).number

    with ThreadPoolExecutor(4) as threads:
        counts = list(threads.map(work, range(4)))

    assert max(counts) == archive.catalogue.count(ArchiveQuery()).number == 80


def test_threads_that_show_the_same_invoice_make_one_entry(archive: SqlArchive) -> None:
    verification = make_verification(invented_values(1), b"pdf")

    with ThreadPoolExecutor(4) as threads:
        entries = set(threads.map(lambda _: archive.add(verification, b"pdf"), range(20)))

    (entry,) = entries
    assert archive.catalogue.row(entry).showings == len(archive.verifications(entry)) == 20


def add_until_killed(folder: Path, key: bytes, seed: int, after: int) -> list[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", ADDER, str(folder), key.hex(), str(seed + 50)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        entries = [process.stdout.readline().strip() for _ in range(after)]
        process.send_signal(signal.SIGKILL if os.name != "nt" else signal.SIGTERM)
        rest = process.stdout.read()
    assert all(entries)
    # what stood in the pipe was acknowledged too, save a line that was cut
    return entries + [line for line in rest.splitlines() if len(line) == len(entries[0])]


def damage(folder: Path, key: bytes) -> list[object]:
    connection = connect(folder / DATABASE, key)
    found: list[object] = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    found += [row for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
    found += connection.execute("PRAGMA foreign_key_check").fetchall()
    connection.close()
    return found


def engine_with_few_pages(folder: Path, key: bytes) -> Engine:
    engine = build_engine(folder / DATABASE, key)

    def limit(connection: DriverConnection, _record: object) -> None:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count={pages + 50}")

    event.listen(engine, "connect", limit)
    return engine


def fill_until_full(archive: SqlArchive, disk: Path) -> int:
    """Add until the disk says no; then leave it no byte. Gives how many were kept."""
    content = b"TEST SAMPLE" * 5000
    for kept in range(1000):
        unlike = content + str(kept).encode()
        if not is_added(archive, make_verification(invented_values(kept), unlike), unlike):
            fill_up(disk / "ballast")
            return kept
    pytest.fail("the disk never filled")


def is_added(archive: SqlArchive, verification: Verification, content: bytes) -> bool:
    try:
        archive.add(verification, content)
    except ArchiveTrouble as trouble:
        return trouble.code != "disk_is_full"
    return True


def fill_up(path: Path) -> None:
    with path.open("wb", buffering=0) as file:
        while True:
            try:
                file.write(b"\0" * 4096)
            except OSError:
                return


@contextmanager
def small_disk(path: Path, size: str) -> Iterator[Path]:
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("needs the right to mount")
    path.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(path)]
    if subprocess.run(mount, check=False).returncode:
        pytest.skip("needs the right to mount")
    try:
        yield path
    finally:
        # lazily: a test that failed may have left something open
        subprocess.run(["umount", "--lazy", str(path)], check=True)
