from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from invoice_desktop.domain.integrity import IntegrityReport
from invoice_desktop.domain.trouble import ArchiveTrouble, Cancelled
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.connection import connect
from invoice_desktop.store.integrity import check, page_faults, quick_check
from invoice_desktop.store.key_check import DATABASE
from invoice_desktop.store.opening import open_archive
from invoice_desktop.store.read_only import untouched
from tests.factories.archives import fill_archive

PAGE = 4096


@pytest.fixture
def filled(archive: SqlArchive) -> SqlArchive:
    fill_archive(archive, 60, original_size=9000)
    return archive


def found_in(folder: Path, key: bytes) -> tuple[str, ...]:
    """Give the damaged pages, as both checks find them; an archive need not open for that."""
    with untouched(folder / DATABASE, key) as connection:
        pages = page_faults(connection)
    try:
        archive = open_archive(folder, key)
    except ArchiveTrouble:
        return pages
    assert quick_check(archive.database).pages == check(archive.database).pages == pages
    archive.close()
    return pages


def flip(path: Path, position: int) -> None:
    content = bytearray(path.read_bytes())
    content[position] ^= 1
    path.write_bytes(content)


def test_a_sound_archive(filled: SqlArchive) -> None:
    assert quick_check(filled.database) == IntegrityReport()
    assert check(filled.database) == IntegrityReport(checked_documents=60)


def test_progress_counts_documents_and_may_stop(filled: SqlArchive) -> None:
    told: list[tuple[int, int]] = []
    check(filled.database, lambda done, total: told.append((done, total)))
    assert told[-1] == (60, 60)

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        check(filled.database, stop)
    assert check(filled.database).is_sound


def test_one_flipped_bit_anywhere_is_found(filled: SqlArchive, folder: Path, key: bytes) -> None:
    filled.close()
    whole = (folder / DATABASE).read_bytes()
    for page in range(7, len(whole) // PAGE, 13):
        flip(folder / DATABASE, page * PAGE + 17)
        assert found_in(folder, key) == (f"HMAC verification failed for page {page + 1}",)
        (folder / DATABASE).write_bytes(whole)
    assert found_in(folder, key) == ()


def test_a_document_that_was_exchanged_is_found(
    filled: SqlArchive, folder: Path, key: bytes
) -> None:
    filled.close()
    with closing(connect(folder / DATABASE, key)) as connection:
        connection.execute(
            "UPDATE document SET content = zeroblob(size) WHERE sha256 ="
            " (SELECT min(sha256) FROM document)"
        )
        (digest,) = connection.execute("SELECT min(sha256) FROM document").fetchone()

    archive = open_archive(folder, key)
    report = check(archive.database)
    assert (report.documents, report.pages) == ((digest,), ())
    # the quick look does not read documents
    assert quick_check(archive.database).is_sound
    archive.close()


def test_a_row_that_points_at_nothing_is_found(
    filled: SqlArchive, folder: Path, key: bytes
) -> None:
    filled.close()
    with closing(connect(folder / DATABASE, key)) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("DELETE FROM document WHERE sha256 = (SELECT min(sha256) FROM document)")

    archive = open_archive(folder, key)
    assert len(check(archive.database).references) == 1
    archive.close()


def test_pages_that_stand_in_the_log_alone_are_no_damage(
    filled: SqlArchive, folder: Path, key: bytes
) -> None:
    with filled.database.engine.connect() as reader:
        # while somebody reads, the log is written into the file in part only
        reader.execute(text("SELECT count(*) FROM invoice"))
        for seed in range(1, 8):
            fill_archive(filled, 40, seed=seed, original_size=9000)
        assert quick_check(filled.database).is_sound
        with closing(connect(folder / DATABASE, key)) as connection:
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
            holes = page_faults(connection)
        assert check(filled.database).is_sound
    assert quick_check(filled.database).is_sound
    assert holes


def test_a_closed_archive_is_not_opened_again(filled: SqlArchive) -> None:
    filled.close()

    with pytest.raises(ArchiveTrouble) as raised:
        check(filled.database)
    assert raised.value.code == "archive_is_closed"
