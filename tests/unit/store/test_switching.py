"""What an interrupted switch leaves behind, and what opening makes of it."""

from pathlib import Path

import pytest

from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.key_check import (
    DATABASE,
    KEY_CHECK,
    RECOVERY,
    KeyCheck,
    read_key_check,
    write_key_check,
)
from invoice_desktop.store.opening import open_archive
from invoice_desktop.store.switching import database_of, recovery_of, switching_alone
from tests.factories.archives import fill_archive

LEFT_BEHIND = (
    "invoices-0123abcd.db",
    "invoices-0123abcd.db-journal",
    "recovery-0123abcd.json",
    ".key-check.json.0123abcd",
    ".recovery-0123abcd.json.0123abcd",
)
OTHERS = ("damaged-20260105-090000-invoices.db", "notes.txt", "invoices-before-version-2.db")


@pytest.fixture
def closed(archive: SqlArchive, folder: Path) -> Path:
    fill_archive(archive, 3)
    archive.close()
    return folder


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_opening_sweeps_what_a_killed_switch_left(closed: Path, key: bytes) -> None:
    for name in (*LEFT_BEHIND, *OTHERS):
        (closed / name).write_bytes(b"TEST SAMPLE")

    open_archive(closed, key).close()
    assert names(closed) - {"switch.lock"} == {DATABASE, KEY_CHECK, *OTHERS}


def test_nothing_is_swept_while_somebody_switches(closed: Path, key: bytes) -> None:
    (closed / LEFT_BEHIND[0]).write_bytes(b"TEST SAMPLE")

    with switching_alone(closed):
        open_archive(closed, key).close()
        with pytest.raises(ArchiveTrouble) as raised, switching_alone(closed):
            pytest.fail("two switch at once")
    assert raised.value.code == "archive_is_locked"
    assert LEFT_BEHIND[0] in names(closed)


def test_nothing_is_swept_when_the_named_database_does_not_open(closed: Path, key: bytes) -> None:
    check = read_key_check(closed / KEY_CHECK)
    assert check is not None
    write_key_check(
        closed / KEY_CHECK, KeyCheck(check.archive_id, check.value, LEFT_BEHIND[0], RECOVERY)
    )
    (closed / LEFT_BEHIND[0]).write_bytes(b"TEST SAMPLE" * 1000)

    with pytest.raises(ArchiveTrouble) as raised:
        open_archive(closed, key)
    assert raised.value.code == "archive_is_damaged"
    assert DATABASE in names(closed)


def test_a_damaged_database_that_was_to_be_put_aside_is_never_swept(
    closed: Path, key: bytes
) -> None:
    check = read_key_check(closed / KEY_CHECK)
    assert check is not None
    # killed after the switch, before the old database was renamed
    (closed / LEFT_BEHIND[0]).write_bytes((closed / DATABASE).read_bytes())
    (closed / DATABASE).write_bytes(b"damaged")
    (closed / f"{DATABASE}-wal").write_bytes(b"its log")
    write_key_check(closed / f"damaged-20260105-090000-{KEY_CHECK}", check)
    switched = KeyCheck(check.archive_id, check.value, LEFT_BEHIND[0], LEFT_BEHIND[2])
    write_key_check(closed / KEY_CHECK, switched)

    open_archive(closed, key).close()
    aside = "damaged-20260105-090000-"
    assert (closed / f"{aside}{DATABASE}").read_bytes() == b"damaged"
    assert (closed / f"{aside}{DATABASE}-wal").read_bytes() == b"its log"
    assert DATABASE not in names(closed)


def test_a_note_of_a_switch_that_never_came_about_goes(closed: Path, key: bytes) -> None:
    check = read_key_check(closed / KEY_CHECK)
    assert check is not None
    note = closed / f"damaged-20260105-090000-{KEY_CHECK}"
    write_key_check(note, check)

    open_archive(closed, key).close()
    assert not note.exists()
    assert (closed / DATABASE).exists()


def test_without_its_switch_the_only_database_is_the_archive(closed: Path, key: bytes) -> None:
    (closed / KEY_CHECK).unlink()
    (closed / DATABASE).rename(closed / LEFT_BEHIND[0])

    assert database_of(closed) == closed / LEFT_BEHIND[0]
    assert recovery_of(closed) == closed / LEFT_BEHIND[2]
    open_archive(closed, key).close()


def test_without_its_switch_nobody_guesses_among_several(closed: Path, key: bytes) -> None:
    (closed / KEY_CHECK).unlink()
    (closed / LEFT_BEHIND[0]).write_bytes((closed / DATABASE).read_bytes())
    (closed / DATABASE).rename(closed / "invoices-ffffffff.db")

    with pytest.raises(ArchiveTrouble) as raised:
        open_archive(closed, key)
    assert raised.value.code == "archive_is_damaged"
    assert {LEFT_BEHIND[0], "invoices-ffffffff.db"} <= names(closed)


def test_opening_what_is_whole_leaves_no_lock_behind(closed: Path, key: bytes) -> None:
    open_archive(closed, key).close()

    assert names(closed) == {DATABASE, KEY_CHECK}
