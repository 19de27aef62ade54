"""A watched folder on a real disk, with a desk that keeps what it checks."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO

import pytest

from invoice_desktop.connectors.taken_files import TakenFilesOnDisk
from invoice_desktop.domain.trouble import Cancelled, Trouble, UnreadableDocument
from invoice_desktop.domain.user import User
from invoice_desktop.services import watched_folder
from invoice_desktop.services.checked import CheckedInput
from invoice_desktop.services.desk import VerificationDesk
from invoice_desktop.services.file_ports import FileSource
from invoice_desktop.services.ports import Progress
from invoice_desktop.services.watched_folder import SETTLED, SETTLED_EMPTY, WatchedFolder
from tests.factories.zips import make_zip

CLERK = User("Li Na")


class Clock:
    """Time passes when it is told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class ListDesk:
    """Reads every file and writes its name down; stops where it is told to."""

    def __init__(self) -> None:
        self.read: list[str] = []
        self.stop_before = ""

    def check_files(
        self,
        _user: User,
        files: Sequence[FileSource],
        each: Callable[[CheckedInput], None],
        _progress: Progress,
    ) -> None:
        for file in files:
            if file.name == self.stop_before:
                raise Cancelled
            self.read.append(file.name)
            try:
                file.content()
                each(CheckedInput(file.name))
            except UnreadableDocument as trouble:
                each(CheckedInput(file.name, trouble=trouble))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "watched"
    made.mkdir()
    return made


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk() -> ListDesk:
    return ListDesk()


@pytest.fixture
def watch(folder: Path, clock: Clock, tmp_path: Path) -> WatchedFolder:
    return begun_anew(folder, clock, tmp_path)


def begun_anew(folder: Path, clock: Clock, tmp_path: Path) -> WatchedFolder:
    return WatchedFolder(folder, TakenFilesOnDisk(tmp_path / "home" / "taken.txt"), clock)


def nobody(_done: int, _of: int) -> None:
    """Nobody watches."""


def looked(watch: WatchedFolder, clock: Clock, seconds: float = SETTLED) -> list[str]:
    """Give what is finished after a while."""
    watch.look(nobody)
    clock.now += seconds
    return [path.name for path in watch.look(nobody)]


def taken(watch: WatchedFolder, clock: Clock, desk: ListDesk) -> list[str]:
    """Check what is finished after a while; give the names."""
    desk.read.clear()
    watch.look(nobody)
    clock.now += SETTLED
    behind: VerificationDesk = desk  # type: ignore[assignment]  # the one method it uses
    watch.check(behind, CLERK, watch.look(nobody), lambda _checked: None, nobody)
    return list(desk.read)


def test_each_finished_file_is_taken_once_also_after_a_restart(
    watch: WatchedFolder, folder: Path, clock: Clock, desk: ListDesk, tmp_path: Path
) -> None:
    (folder / "deep").mkdir()
    for name in ("10.pdf", "2.pdf", "deep/1.ofd", "notes.txt", ".hidden.pdf", "x.pdf.part"):
        (folder / name).write_bytes(name.encode())
    assert taken(watch, clock, desk) == ["1.ofd", "2.pdf", "10.pdf"]
    assert taken(watch, clock, desk) == []
    again = begun_anew(folder, clock, tmp_path)
    assert taken(again, clock, desk) == []
    (folder / "new.xml").write_bytes(b"<a/>")
    assert taken(again, clock, desk) == ["new.xml"]
    assert sorted(each.name for each in folder.iterdir()) == sorted(
        ["10.pdf", "2.pdf", "deep", "notes.txt", ".hidden.pdf", "x.pdf.part", "new.xml"]
    )
    kept = (tmp_path / "home" / "taken.txt").read_text()
    assert "pdf" not in kept
    assert len(kept.split()) == 4 * 4


def test_a_file_that_still_grows_is_waited_for(
    watch: WatchedFolder, folder: Path, clock: Clock
) -> None:
    path = folder / "a.pdf"
    path.write_bytes(b"1")
    assert watch.look(nobody) == ()
    for size in range(2, 5):
        path.write_bytes(b"1" * size)
        clock.now += SETTLED
        assert watch.look(nobody) == ()
    clock.now += SETTLED / 2
    assert watch.look(nobody) == ()
    clock.now += SETTLED / 2
    assert watch.look(nobody) == (path,)


def test_an_empty_file_gets_longer(watch: WatchedFolder, folder: Path, clock: Clock) -> None:
    (folder / "a.pdf").touch()
    assert looked(watch, clock) == []
    assert looked(watch, clock, SETTLED_EMPTY) == ["a.pdf"]


def test_only_other_contents_are_taken_again(
    watch: WatchedFolder, folder: Path, clock: Clock, desk: ListDesk
) -> None:
    path = folder / "a.pdf"
    path.write_bytes(b"1")
    assert taken(watch, clock, desk) == ["a.pdf"]
    os.utime(path, (1, 1))
    assert taken(watch, clock, desk) == []
    path.write_bytes(b"2")
    assert taken(watch, clock, desk) == ["a.pdf"]


def test_what_was_not_told_is_taken_at_the_next_look(
    watch: WatchedFolder, folder: Path, clock: Clock, desk: ListDesk
) -> None:
    (folder / "1.zip").write_bytes(make_zip({"a.pdf": b"1", "b.pdf": b"2"}))
    (folder / "2.pdf").write_bytes(b"3")
    desk.stop_before = "1.zip/b.pdf"
    with pytest.raises(Cancelled):
        taken(watch, clock, desk)
    desk.stop_before = "2.pdf"
    with pytest.raises(Cancelled):
        taken(watch, clock, desk)
    assert desk.read == ["1.zip/a.pdf", "1.zip/b.pdf"]
    desk.stop_before = ""
    assert taken(watch, clock, desk) == ["2.pdf"]


def test_what_changes_while_it_is_checked_is_taken_again(
    watch: WatchedFolder, folder: Path, clock: Clock
) -> None:
    path = folder / "a.pdf"
    path.write_bytes(b"1")

    class TellingLate(ListDesk):
        """Tells after the file has changed, as a transaction that waited does."""

        def check_files(
            self,
            user: User,
            files: Sequence[FileSource],
            each: Callable[[CheckedInput], None],
            progress: Progress,
        ) -> None:
            told: list[CheckedInput] = []
            super().check_files(user, files, told.append, progress)
            path.write_bytes(b"22")
            for one in told:
                each(one)

    late = TellingLate()
    assert taken(watch, clock, late) == ["a.pdf"]
    assert looked(watch, clock) == ["a.pdf"]


def test_a_file_that_another_program_holds_is_waited_for(
    watch: WatchedFolder, folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = Path.open

    def held(path: Path, *how: str, **more: str) -> IO[bytes]:
        if path.parent == folder:
            raise PermissionError(13, "The process cannot access the file")
        return really(path, *how, **more)  # type: ignore[call-overload, no-any-return]

    (folder / "a.pdf").write_bytes(b"1")
    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", held)
        assert looked(watch, clock) == []
    assert looked(watch, clock) == ["a.pdf"]


def test_no_more_files_are_opened_than_are_taken(
    watch: WatchedFolder,
    folder: Path,
    clock: Clock,
    desk: ListDesk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for number in range(5):
        (folder / f"{number}.pdf").write_bytes(b"%d" % number)
    opened: list[str] = []
    really = watched_folder._digest

    def digest(path: Path) -> str:
        opened.append(path.name)
        return really(path)

    monkeypatch.setattr(watched_folder, "MOST_AT_ONCE", 2)
    assert taken(watch, clock, desk) == ["0.pdf", "1.pdf"]
    for number in range(2):
        os.utime(folder / f"{number}.pdf", (1, 1))
        (folder / f"{number + 3}.pdf").write_bytes(b"longer")
    monkeypatch.setattr(watched_folder, "_digest", digest)
    assert looked(watch, clock) == ["2.pdf", "3.pdf"]
    assert opened == ["0.pdf", "1.pdf"]


def test_a_folder_that_is_away_is_told(watch: WatchedFolder, folder: Path) -> None:
    folder.rmdir()
    with pytest.raises(UnreadableDocument) as told:
        watch.look(nobody)
    assert told.value.code == "watched_folder_is_missing"


def test_what_cannot_be_remembered_is_told_and_not_taken_twice(
    folder: Path, clock: Clock, desk: ListDesk, tmp_path: Path
) -> None:
    in_the_way = tmp_path / "home"
    in_the_way.write_bytes(b"")
    watch = begun_anew(folder, clock, tmp_path)
    for name in ("a.pdf", "b.pdf"):
        (folder / name).write_bytes(name.encode())
    with pytest.raises(Trouble) as told:
        taken(watch, clock, desk)
    assert told.value.code == "taken_files_are_not_remembered"
    assert desk.read == ["a.pdf", "b.pdf"]
    os.utime(folder / "a.pdf", (1, 1))
    assert taken(watch, clock, desk) == []
    in_the_way.unlink()
    (folder / "c.pdf").write_bytes(b"c")
    assert taken(watch, clock, desk) == ["c.pdf"]
    assert taken(begun_anew(folder, clock, tmp_path), clock, desk) == []


def test_damaged_memory_is_passed_over_and_old_lines_are_dropped(
    folder: Path, clock: Clock, desk: ListDesk, tmp_path: Path
) -> None:
    path = folder / "a.pdf"
    watch = begun_anew(folder, clock, tmp_path)
    for content in (b"1", b"2", b"3", b"4"):
        path.write_bytes(content)
        assert taken(watch, clock, desk) == ["a.pdf"]
    memory = tmp_path / "home" / "taken.txt"
    memory.write_bytes(memory.read_bytes() + b"cut sh\n\xff\xff 1 2 x\nkey one two three\n")
    assert taken(begun_anew(folder, clock, tmp_path), clock, desk) == []
    assert len(memory.read_bytes().split()) < 4 * 4


def test_folders_that_lead_in_a_circle_are_walked_once(
    watch: WatchedFolder, folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "deep").mkdir()
    (folder / "deep" / "a.pdf").write_bytes(b"1")
    (folder / "deep" / "back").symlink_to(folder, target_is_directory=True)
    # a junction of Windows is no link for this version of Python
    monkeypatch.setattr("os.path.islink", lambda _path: False)
    assert looked(watch, clock) == ["a.pdf"]
