"""The one runner: results on the window's thread, in order; cancelling, bugs, receivers gone."""

import sys
import threading
from collections.abc import Callable
from functools import partial
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from invoice_desktop.domain.trouble import Cancelled, Trouble
from invoice_desktop.services.ports import Progress
from invoice_desktop.ui import background
from invoice_desktop.ui.background import BackgroundRunner, is_anything_running


class Receiver(QObject):
    """Remembers what it was told, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[object] = []
        self.explained: list[Trouble] = []
        self.progress: list[tuple[int, int]] = []
        self.finished = 0
        self.threads: set[threading.Thread] = set()

    def show(self, result: object) -> None:
        self.threads.add(current_thread())
        self.shown.append(result)

    def explain(self, trouble: Trouble) -> None:
        self.threads.add(current_thread())
        self.explained.append(trouble)

    def advance(self, done: int, of: int) -> None:
        self.progress.append((done, of))

    def finish(self) -> None:
        self.finished += 1


@pytest.fixture
def runner(qtbot: QtBot) -> BackgroundRunner:
    return BackgroundRunner()


@pytest.fixture
def receiver(qtbot: QtBot) -> Receiver:
    return Receiver()


def test_work_is_done_elsewhere_and_shown_on_the_windows_thread(
    qtbot: QtBot, runner: BackgroundRunner, receiver: Receiver
) -> None:
    runner.run(current_thread, receiver.show, receiver.explain)
    qtbot.waitUntil(lambda: bool(receiver.shown))
    assert receiver.shown[0] is not main_thread()
    assert receiver.threads == {main_thread()}


def test_results_arrive_in_the_order_of_asking(
    qtbot: QtBot, runner: BackgroundRunner, receiver: Receiver
) -> None:
    for number in range(50):
        runner.run(_giving(number), receiver.show, receiver.explain)
    qtbot.waitUntil(lambda: len(receiver.shown) == 50)
    assert receiver.shown == list(range(50))


def _giving(number: int) -> Callable[[], int]:
    return lambda: number


def test_a_trouble_is_explained(qtbot: QtBot, runner: BackgroundRunner, receiver: Receiver) -> None:
    runner.run(_in_trouble, receiver.show, receiver.explain)
    qtbot.waitUntil(lambda: bool(receiver.explained))
    assert [trouble.code for trouble in receiver.explained] == ["disk_is_full"]
    assert receiver.shown == []


def _in_trouble() -> None:
    raise Trouble("disk_is_full")


def test_a_cancelled_run_shows_nothing(
    qtbot: QtBot, runner: BackgroundRunner, receiver: Receiver
) -> None:
    may_end = Event()
    run = runner.run(may_end.wait, receiver.show, receiver.explain)
    waiting = runner.run(_giving(2), receiver.show, receiver.explain)
    run.cancel()
    waiting.cancel()
    may_end.set()
    qtbot.waitUntil(lambda: len(receiver.explained) == 2)
    assert receiver.shown == []
    assert all(isinstance(trouble, Cancelled) for trouble in receiver.explained)


def test_a_receiver_that_is_gone_receives_nothing_through_a_partial_either(
    qtbot: QtBot, runner: BackgroundRunner
) -> None:
    here, gone = Receiver(), Receiver()
    for receiver in (gone, here):
        runner.run(_giving(1), partial(partial(receiver.show)), receiver.explain)
    delete(gone)
    qtbot.waitUntil(lambda: here.shown == [1])
    assert gone.shown == []


def test_many_results_come_one_by_one(
    qtbot: QtBot, runner: BackgroundRunner, receiver: Receiver
) -> None:
    def work(each: Callable[[object], None], progress: Progress) -> None:
        for number in range(3):
            progress(number, 3)
            each(number)

    runner.run_many(work, receiver.show, receiver.advance, receiver.finish, receiver.explain)
    qtbot.waitUntil(lambda: receiver.finished == 1)
    assert receiver.shown == [0, 1, 2]
    assert receiver.progress == [(0, 3), (1, 3), (2, 3)]


def test_cancelling_stops_the_work_at_its_next_step(
    qtbot: QtBot, runner: BackgroundRunner, receiver: Receiver
) -> None:
    first_done, may_go_on = Event(), Event()
    steps: list[int] = []

    def work(each: Callable[[object], None], progress: Progress) -> None:
        for number in range(100):
            progress(number, 100)
            steps.append(number)
            each(number)
            first_done.set()
            may_go_on.wait()

    run = runner.run_many(work, receiver.show, receiver.advance, receiver.finish, receiver.explain)
    first_done.wait()
    run.cancel()
    may_go_on.set()
    qtbot.waitUntil(lambda: bool(receiver.explained))
    assert steps == [0]
    assert receiver.shown == [0], "what was finished before is kept"
    assert receiver.finished == 0
    assert isinstance(receiver.explained[0], Cancelled)


def test_a_bug_reaches_the_one_place_for_bugs_and_ends_the_pages_wait(
    qtbot: QtBot,
    runner: BackgroundRunner,
    receiver: Receiver,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bugs: list[tuple[object, threading.Thread]] = []
    monkeypatch.setattr(
        sys, "excepthook", lambda _kind, error, _trace: bugs.append((error, current_thread()))
    )
    runner.run(lambda: 1 // 0, receiver.show, receiver.explain)
    qtbot.waitUntil(lambda: bool(bugs))
    error, thread = bugs[0]
    assert isinstance(error, ZeroDivisionError)
    assert thread is main_thread()
    assert isinstance(receiver.explained[0], Cancelled)
    runner.run(_giving(7), receiver.show, receiver.explain)
    qtbot.waitUntil(lambda: receiver.shown == [7])


def test_a_receiver_that_is_gone_is_no_harm(qtbot: QtBot, runner: BackgroundRunner) -> None:
    gone, there = Receiver(), Receiver()
    may_end = Event()
    runner.run(may_end.wait, gone.show, gone.explain)
    runner.run(_giving(2), there.show, there.explain)
    gone.deleteLater()
    QCoreApplication.sendPostedEvents(gone, 52)  # QEvent.Type.DeferredDelete
    may_end.set()
    qtbot.waitUntil(lambda: there.shown == [2])
    assert gone.shown == []


def test_waiting_is_bounded(runner: BackgroundRunner, receiver: Receiver) -> None:
    may_end = Event()
    assert runner.wait(1000)
    runner.run(may_end.wait, receiver.show, receiver.explain)
    assert not runner.wait(50)
    may_end.set()
    assert runner.wait(5000)


def test_all_can_be_cancelled_at_once(
    qtbot: QtBot, runner: BackgroundRunner, receiver: Receiver
) -> None:
    may_end = Event()
    for _ in range(3):
        runner.run(may_end.wait, receiver.show, receiver.explain)
    runner.cancel_all()
    may_end.set()
    qtbot.waitUntil(lambda: len(receiver.explained) == 3)
    assert receiver.shown == []


def test_it_is_known_whether_a_worker_is_in_the_middle_of_something(
    qtbot: QtBot, runner: BackgroundRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    # those of other tests are none of its business
    monkeypatch.setattr(background, "_RUNNERS", [runner])
    receiver, may_end = Receiver(), Event()
    runner.run(lambda: may_end.wait(30), receiver.show, receiver.explain)
    assert is_anything_running()
    may_end.set()
    qtbot.waitUntil(lambda: receiver.shown == [True])
    assert runner.wait(5000)
    assert not is_anything_running()


def test_a_worker_that_is_let_go_of_ends_with_what_it_does(
    runner: BackgroundRunner, receiver: Receiver
) -> None:
    may_end = Event()
    runner.run(may_end.wait, receiver.show, receiver.explain)
    worker = runner._worker
    assert worker is not None
    runner.end()
    may_end.set()
    worker.join(5)
    assert not worker.is_alive()
