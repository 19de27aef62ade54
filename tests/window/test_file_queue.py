"""Files on their way through the desk, on a real worker, with real folders and ZIP files."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.desk import CheckedInput, CheckedInvoice, VerificationDesk
from invoice_desktop.services.file_ports import FileSource
from invoice_desktop.services.ports import Original, Progress
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.desk.file_queue import MANY, FileQueue
from tests.factories.zips import make_zip
from tests.window.desk_examples import make_verification

PATIENCE = 20_000


class SlowDesk:
    """Checks one file after the other; at the third of each round it waits to be let on."""

    def __init__(self) -> None:
        self.may_go_on = Event()
        self.waits = Event()
        self.read: list[str] = []

    def check_files(
        self,
        _user: User,
        files: Sequence[FileSource],
        each: Callable[[CheckedInput], None],
        progress: Progress,
    ) -> None:
        for done, file in enumerate(files):
            if done == 2 and not self.may_go_on.is_set():
                self.waits.set()
                self.may_go_on.wait(20)
            progress(done, len(files))
            self.read.append(file.name)
            if file.name == "full.pdf":
                raise ArchiveTrouble("disk_is_full", path="")
            original = Original(file.name, InputFormat.PDF, file.content())
            kept = CheckedInvoice(make_verification(), f"entry of {file.name}", (), original)
            each(CheckedInput(file.name, (kept,)))
        progress(len(files), len(files))


class Watcher:
    """Writes down what the queue says."""

    def __init__(self, queue: FileQueue) -> None:
        self.said: list[object] = []
        self.checked: list[CheckedInput] = []
        self.last = (0, 0)
        queue.begun.connect(lambda count: self.said.append(("begun", count)))
        queue.gathered.connect(lambda found: self.said.append(("found", len(found.sources))))
        queue.paused.connect(lambda paused: self.said.append(("paused", paused)))
        queue.finished.connect(lambda cancelled: self.said.append(("finished", cancelled)))
        queue.failed.connect(lambda trouble: self.said.append(trouble.code))
        queue.checked.connect(self.checked.append)
        queue.advanced.connect(self._advance)

    def _advance(self, done: int, of: int) -> None:
        self.last = (done, of)

    @property
    def names(self) -> list[str]:
        return [each.name for each in self.checked]


@pytest.fixture
def desk() -> SlowDesk:
    return SlowDesk()


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[BackgroundRunner]:
    runner = BackgroundRunner()
    yield runner
    assert runner.wait(PATIENCE)


@pytest.fixture
def queue(desk: SlowDesk, runner: BackgroundRunner) -> FileQueue:
    behind: VerificationDesk = desk  # type: ignore[assignment]  # the one method it uses
    return FileQueue(behind, runner, lambda: User("Li Na"))


@pytest.fixture
def watcher(queue: FileQueue) -> Watcher:
    return Watcher(queue)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for place in range(5):
        (tmp_path / f"{place}.pdf").write_bytes(b"%PDF")
    return tmp_path


def names(folder: Path, count: int = 5) -> list[str]:
    return [f"{folder.name}/{place}.pdf" for place in range(count)]


def test_paused_files_leave_the_worker_to_others_and_go_on_where_they_were(
    qtbot: QtBot,
    queue: FileQueue,
    watcher: Watcher,
    desk: SlowDesk,
    runner: BackgroundRunner,
    folder: Path,
) -> None:
    queue.take([folder])
    assert desk.waits.wait(20)
    queue.pause()
    desk.may_go_on.set()
    qtbot.waitUntil(lambda: ("paused", True) in watcher.said, timeout=PATIENCE)
    assert watcher.names == names(folder, 2)
    # the worker is idle: whatever else is handed over is answered
    assert runner.wait(PATIENCE)
    queue.go_on()
    qtbot.waitUntil(lambda: not queue.is_busy, timeout=PATIENCE)
    assert watcher.names == names(folder)
    assert desk.read == names(folder)
    assert watcher.last == (5, 5)
    assert watcher.said == [
        ("begun", 0),
        ("found", 5),
        ("paused", True),
        ("paused", False),
        ("finished", False),
    ]


def test_a_scan_does_not_wait_for_the_files(
    qtbot: QtBot,
    queue: FileQueue,
    watcher: Watcher,
    desk: SlowDesk,
    runner: BackgroundRunner,
    folder: Path,
) -> None:
    queue.take([folder])
    assert desk.waits.wait(20)
    queue.make_way()
    scanned: list[int] = []
    runner.run(lambda: len(desk.read), scanned.append, scanned.append)  # type: ignore[arg-type]
    desk.may_go_on.set()
    qtbot.waitUntil(lambda: not queue.is_busy, timeout=PATIENCE)
    assert scanned == [2]
    assert watcher.names == names(folder)
    assert ("paused", True) not in watcher.said


def test_what_is_paused_can_be_stopped_and_the_next_begins(
    qtbot: QtBot, queue: FileQueue, watcher: Watcher, desk: SlowDesk, folder: Path
) -> None:
    queue.take([folder])
    assert desk.waits.wait(20)
    queue.pause()
    desk.may_go_on.set()
    qtbot.waitUntil(lambda: ("paused", True) in watcher.said, timeout=PATIENCE)
    queue.cancel()
    assert watcher.said[-1] == ("finished", True)
    queue.take([folder / "4.pdf"])
    qtbot.waitUntil(lambda: not queue.is_busy, timeout=PATIENCE)
    assert watcher.names == [*names(folder, 2), "4.pdf"]


def test_a_trouble_of_the_archive_ends_the_files_and_the_next_begin(
    qtbot: QtBot, queue: FileQueue, watcher: Watcher, folder: Path
) -> None:
    full = folder / "full.pdf"
    full.write_bytes(b"%PDF")
    queue.take([full])
    queue.take([folder / "1.pdf"])
    qtbot.waitUntil(lambda: watcher.names == ["1.pdf"] and not queue.is_busy, timeout=PATIENCE)
    assert "disk_is_full" in watcher.said


@pytest.mark.parametrize(("count", "held"), [(MANY - 1, True), (MANY, False)])
def test_the_bytes_of_many_files_are_not_held(
    qtbot: QtBot,
    queue: FileQueue,
    watcher: Watcher,
    desk: SlowDesk,
    tmp_path: Path,
    count: int,
    held: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    desk.may_go_on.set()
    package = tmp_path / "all.zip"
    package.write_bytes(make_zip({f"{place}.pdf": b"%PDF" for place in range(count)}))
    queue.take([package])
    qtbot.waitUntil(lambda: not queue.is_busy and bool(watcher.checked), timeout=PATIENCE)
    originals = {one.original is not None for each in watcher.checked for one in each.invoices}
    assert originals == {held}
    assert len(watcher.checked) == count
    package.unlink()


def test_stopping_while_files_are_looked_for_ends_it(
    qtbot: QtBot, queue: FileQueue, watcher: Watcher, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    looking = Event()

    def never_ending(_paths: Sequence[Path], found: Callable[[int], None]) -> None:
        for count in range(10**9):
            looking.set()
            found(count)

    monkeypatch.setattr("invoice_desktop.ui.desk.file_queue.gather", never_ending)
    queue.take([folder])
    assert looking.wait(20)
    queue.cancel()
    qtbot.waitUntil(lambda: ("finished", True) in watcher.said, timeout=PATIENCE)
    assert watcher.last[1] == 0
