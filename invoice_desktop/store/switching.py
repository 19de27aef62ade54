"""Putting another database in an archive's place, so that a crash leaves the old or the new.

The new files are made beside the old ones under names of their own; replacing the key check is
the one step that counts. What an interrupted switch leaves behind is swept when the archive is
opened next. A database that is put aside as damaged is never removed.
"""

import os
import re
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.files import make_lasting, rename_patiently, write_whole
from invoice_desktop.store.key_check import (
    DATABASE,
    DATABASE_NAME,
    KEY_CHECK,
    RECOVERY,
    KeyCheck,
    read_key_check,
    write_key_check,
)

_LOCK = "switch.lock"
_BESIDE = ("", "-wal", "-shm", "-journal")
"""What SQLite keeps beside a database, and the database itself."""
_LEFT_BEHIND = re.compile(
    r"invoices(-[0-9a-f]{8})?\.db(-wal|-shm|-journal)?"
    r"|invoices(-[0-9a-f]{8})?-before-version-[0-9]+(\.db|\.unfinished)"
    r"|recovery(-[0-9a-f]{8})?\.json"
    r"|\.(key-check|recovery(-[0-9a-f]{8})?)\.json\.[0-9a-f]{8}"
)
_PUT_ASIDE = re.compile(r"(damaged-[0-9]{8}-[0-9]{6}(?:-[0-9]+)?)-key-check\.json")


@dataclass(frozen=True, slots=True)
class NewFiles:
    """The names that the files of a switch have, in the archive's folder."""

    database: str
    recovery: str


def new_files() -> NewFiles:
    """Give names that nothing has yet."""
    mark = secrets.token_hex(4)
    return NewFiles(f"invoices-{mark}.db", f"recovery-{mark}.json")


def current_check(folder: Path) -> KeyCheck | None:
    """Read the archive's key check; None when it cannot be used. Raises `OSError`."""
    return read_key_check(folder / KEY_CHECK)


def database_of(folder: Path) -> Path:
    """Give the file that is the archive's database, whether it exists or not. Raises `OSError`.

    Without a key check it is the one with the usual name, or the only one there is. Raises
    `ArchiveTrouble` with `archive_is_damaged` when nothing tells which of several it is.
    """
    check = current_check(folder)
    if check is not None:
        return folder / check.database
    usual = folder / DATABASE
    if usual.exists() or not folder.is_dir():
        return usual
    found = [each for each in folder.iterdir() if DATABASE_NAME.fullmatch(each.name)]
    if len(found) > 1:
        raise ArchiveTrouble("archive_is_damaged", path=str(folder))
    return found[0] if found else usual


def recovery_of(folder: Path) -> Path:
    """Give the file that holds the wrapped key, whether it exists or not. Raises `OSError`."""
    check = current_check(folder)
    if check is not None:
        return folder / check.recovery
    return folder / database_of(folder).name.replace("invoices", "recovery").replace(".db", ".json")


def switch_to(folder: Path, check: KeyCheck) -> None:
    """Make the files that a check names the archive. Raises `OSError`."""
    make_lasting(folder)
    write_key_check(folder / KEY_CHECK, check)


def announce_putting_aside(folder: Path, mark: str) -> None:
    """Keep the key check of the present database, which the next switch puts aside.

    `mark` is `damaged-` and a time. From now on `sweep` renames what it would have removed.
    Raises `OSError`.
    """
    check = current_check(folder)
    if check is None:
        write_key_check(_note(folder, mark), KeyCheck("", "", database_of(folder).name, RECOVERY))
    else:
        write_whole(_note(folder, mark), (folder / KEY_CHECK).read_bytes())


def sweep(folder: Path) -> None:
    """Finish what an interrupted switch left undone; not while another one is at work.

    Only to be called when the named database is known to open. Raises `OSError`.
    """
    check = current_check(folder)
    if check is None or not (folder / check.database).is_file():
        return
    for note in _notes(folder):
        _put_aside(folder, note, check)
    for path in _left_behind(folder, check):
        path.unlink(missing_ok=True)


def sweep_if_needed(folder: Path) -> None:
    """Sweep where there is anything to sweep and nobody else is switching."""
    try:
        check = current_check(folder)
        if check is None or not (_left_behind(folder, check) or _unfinished(folder, check)):
            return
        with switching_alone(folder):
            sweep(folder)
    except (ArchiveTrouble, OSError):
        # what is in the way today (another process, a virus scanner) is swept another time
        return


def _left_behind(folder: Path, check: KeyCheck) -> list[Path]:
    ours = (check.database, f"{check.database.removesuffix('.db')}-before-")
    return [
        path
        for path in folder.iterdir()
        if _LEFT_BEHIND.fullmatch(path.name)
        and not path.name.startswith(ours)
        and path.name != check.recovery
    ]


def _unfinished(folder: Path, check: KeyCheck) -> bool:
    named = (read_key_check(note) for note in _notes(folder))
    return any(old is not None and old.database == check.database for old in named)


def _put_aside(folder: Path, note: Path, check: KeyCheck) -> None:
    found = _PUT_ASIDE.fullmatch(note.name)
    old = read_key_check(note)
    if found is None or old is None:
        return
    if old.database == check.database:
        # the switch that this was written for never came about
        note.unlink(missing_ok=True)
        return
    stem = old.database.removesuffix(".db")
    names = {old.database + kind for kind in _BESIDE}
    if old.recovery != check.recovery:
        names.add(old.recovery)
    for path in list(folder.iterdir()):
        if path.name in names or path.name.startswith(f"{stem}-before-version-"):
            rename_patiently(path, folder / f"{found.group(1)}-{path.name}")
    make_lasting(folder)


def _notes(folder: Path) -> list[Path]:
    return sorted(each for each in folder.iterdir() if _PUT_ASIDE.fullmatch(each.name))


def _note(folder: Path, mark: str) -> Path:
    return folder / f"{mark}-{KEY_CHECK}"


@contextmanager
def switching_alone(folder: Path) -> Iterator[None]:
    """Keep everybody else from switching and sweeping meanwhile.

    Raises `ArchiveTrouble` with `archive_is_locked`, `OSError`. The system lets go of the lock
    when the process dies.
    """
    descriptor = os.open(folder / _LOCK, os.O_CREAT | os.O_RDWR, 0o600)
    try:
        if not _lock(descriptor):
            raise ArchiveTrouble("archive_is_locked", path=str(folder))
        yield
    finally:
        os.close(descriptor)


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
