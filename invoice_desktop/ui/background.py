"""The one way to run slow work: on the worker, in order, with results on the window's thread.

The object that emits lives on the window's thread and its slot is a method: with an emitter made
on the worker, plain functions would be called there (seen with PySide6 6.12).
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from queue import SimpleQueue
from threading import Condition, Event, Thread
from time import monotonic
from typing import TypeAlias, TypeVar
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from invoice_desktop.domain.trouble import Cancelled, Trouble
from invoice_desktop.services.ports import Progress

T = TypeVar("T")

Each: TypeAlias = Callable[[object], None]

TURN = 0.0005
"""Seconds that a worker may keep the interpreter while the window's thread wants it. With Python's
5 ms an event that enters Python forty times, as laying out a page does, took 0.2 s."""

_RUNNERS: "WeakSet[BackgroundRunner]" = WeakSet()


def let_the_window_in() -> None:
    """Have workers give way to the window's thread soon."""
    sys.setswitchinterval(TURN)


def is_anything_running() -> bool:
    """Tell whether any worker is in the middle of something."""
    return not all(runner.wait(0) for runner in list(_RUNNERS))


class Run:
    """One piece of work under way."""

    def __init__(self) -> None:
        self._cancelled = Event()

    def cancel(self) -> None:
        """Ask the work to stop: its next step raises `Cancelled`, and its result is not shown."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()


@dataclass(frozen=True, slots=True)
class _Task:
    """Work that gives the call which shows its result; `target` is what that call reaches."""

    run: Run
    work: Callable[[], Callable[[], None]]
    target: object
    explain: Callable[[Trouble], None]


@dataclass(frozen=True, slots=True)
class _Delivery:
    """A call for the window's thread; `target` is what must still exist to receive it."""

    target: object
    call: Callable[[], None]


class BackgroundRunner(QObject):
    """Runs work on one worker thread, one after the other, and delivers on the window's thread.

    Targets are bound methods of QObjects of the window's thread, or a `partial` of one; one that
    was destroyed meanwhile receives nothing. An error that is no `Trouble` is a bug: the work ends
    for its page as if it had been cancelled, and the error goes to `sys.excepthook` on the window's
    thread.
    """

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: SimpleQueue[_Task | None] = SimpleQueue()
        self._unfinished: set[Run] = set()
        self._idle = Condition()
        self._worker: Thread | None = None
        _RUNNERS.add(self)
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        show: Callable[[T], None],
        explain: Callable[[Trouble], None],
    ) -> Run:
        """Do the work; then `show` its result, or `explain` its trouble.

        A cancelled run shows nothing: it explains `Cancelled`.
        """
        run = Run()

        def whole() -> Callable[[], None]:
            result = work()
            return lambda: show(result)

        return self._start(_Task(run, whole, show, explain))

    def run_many(
        self,
        work: Callable[[Each, Progress], None],
        each: Each,
        progress: Progress,
        done: Callable[[], None],
        explain: Callable[[Trouble], None],
    ) -> Run:
        """Do work that gives many results: `each` and `progress` are told as it goes.

        Cancelling raises `Cancelled` inside the work at its next `progress`.
        """
        run = Run()

        def advance(finished: int, of: int) -> None:
            if run.is_cancelled:
                raise Cancelled
            self._send(progress, lambda: progress(finished, of))

        def whole() -> Callable[[], None]:
            work(lambda result: self._send(each, lambda: each(result)), advance)
            return done

        return self._start(_Task(run, whole, done, explain))

    def cancel_all(self) -> None:
        """Ask everything that runs or waits to stop."""
        with self._idle:
            for run in self._unfinished:
                run.cancel()

    def end(self) -> None:
        """Let go of the worker: it ends with what it does now, and nothing is started any more."""
        self.cancel_all()
        self._tasks.put(None)

    def wait(self, milliseconds: int) -> bool:
        """Wait until the worker is idle, so long at most; tell whether it is."""
        end = monotonic() + milliseconds / 1000
        with self._idle:
            while self._unfinished:
                if not self._idle.wait(max(0.0, end - monotonic())):
                    return not self._unfinished
        return True

    def _start(self, task: _Task) -> Run:
        with self._idle:
            self._unfinished.add(task.run)
        self._tasks.put(task)
        if self._worker is None:
            # a daemon: a keyring that never answers must not keep the program from ending
            self._worker = Thread(target=self._work, name="worker", daemon=True)
            self._worker.start()
        return task.run

    def _work(self) -> None:
        while (task := self._tasks.get()) is not None:
            self._carry_out(task)
            with self._idle:
                self._unfinished.discard(task.run)
                self._idle.notify_all()
            # nothing of a finished task may stay alive until the next one comes
            del task

    def _carry_out(self, task: _Task) -> None:
        run, explain = task.run, task.explain
        if run.is_cancelled:
            self._send(explain, lambda: explain(Cancelled()))
            return
        try:
            show = task.work()
        except Trouble as trouble:
            told = trouble
            self._send(explain, lambda: explain(Cancelled() if run.is_cancelled else told))
        except Exception as error:  # noqa: BLE001 - not swallowed: the window's thread reports it
            bug = error
            self._send(self, lambda: _report(bug, explain))
        else:
            self._send(task.target, lambda: explain(Cancelled()) if run.is_cancelled else show())

    def _send(self, target: object, call: Callable[[], None]) -> None:
        try:
            self._arrived.emit(_Delivery(target, call))
        except RuntimeError:
            # the window is gone while its last work ended: there is nobody left to be told
            return

    @Slot(object)
    def _deliver(self, delivery: _Delivery) -> None:
        if _can_receive(delivery.target):
            delivery.call()


def _report(bug: Exception, explain: Callable[[Trouble], None]) -> None:
    try:
        if _can_receive(explain):
            explain(Cancelled())
    finally:
        sys.excepthook(type(bug), bug, bug.__traceback__)


def _can_receive(target: object) -> bool:
    while isinstance(target, partial):
        target = target.func
    receiver = getattr(target, "__self__", target)
    return not isinstance(receiver, QObject) or isValid(receiver)
