"""Runs a target in a child process that is watched for crashes, hangs and memory.

The inputs are made in the child: what an execution is given follows from the target's name, the
seed and its number alone, so that the parent can make it again.
"""

import signal
import sys
import traceback
from collections.abc import Iterator
from ctypes import c_longlong
from dataclasses import dataclass, replace
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from time import monotonic, process_time

from tests.fuzz.targets import Target

LONGEST = 2.0
"""Seconds of processor time that one execution may take; other work on the machine is not its."""
IN_SUITE = 5.0
"""The same in the suite: there the cores are shared, their caches too, and every line is counted.
What has no bound takes hours; how quick what has one is, only the script measures."""
LONGEST_WAIT = 60.0
"""Seconds: what waits this long without working hangs too."""
MOST_MEMORY = 500 * 1024 * 1024
"""Bytes resident at the worst moment of one execution, the libraries among them."""
_RESTART_AFTER = 20_000
"""Executions: a fresh process forgets the caches that only grow in a run like this."""


@dataclass(frozen=True, slots=True)
class Failure:
    """An input that a reader did not stand.

    `sort` is `exception`, `crash`, `hang` or `memory`; `told` is the traceback or the figure.
    """

    sort: str
    told: str
    content: bytes
    number: int = -1

    @property
    def signature(self) -> str:
        """What tells two failures of one cause from those of another: where it was raised."""
        lines = [line.strip() for line in self.told.splitlines() if line.strip()]
        places = [line for line in lines if line.startswith("File ")]
        return (
            f"{self.sort} {places[-1] if places else ''} {lines[-1].split(':')[0] if lines else ''}"
        )


@dataclass(slots=True)
class Executed:
    """How many executions a run came to; `heaviest` in bytes, `slowest` in seconds."""

    count: int = 0
    heaviest: int = 0
    slowest: float = 0.0


def run_watched(
    target: Target,
    seed: int,
    first: int,
    last: int,
    executed: Executed,
    longest: float = LONGEST,
) -> Iterator[Failure]:
    """Give the failures among the executions from `first` up to `last`, as they come."""
    following = first
    while following < last:
        share = min(following + _RESTART_AFTER, last)
        child = _Child(target, seed, following, share, longest)
        yield from child.failures(executed)
        executed.count += child.following - following
        following = child.following


class _Child:
    """One process of executions; `following` is the number to go on with when it has ended."""

    def __init__(self, target: Target, seed: int, first: int, last: int, longest: float) -> None:
        context = get_context("spawn")
        self._target, self._seed = target, seed
        self.following = first
        self._at = context.RawValue(c_longlong, first)
        self._answers, given = context.Pipe(duplex=False)
        self._process = context.Process(
            target=_execute, args=(target, seed, (first, last), longest, given, self._at)
        )
        self._process.start()
        given.close()

    def failures(self, executed: Executed) -> Iterator[Failure]:
        """Give what fails until the process ends, and why it ended when that was too early."""
        ended = False
        with self._answers:
            for number, sort, told in self._told():
                if sort == "ended":
                    ended, self.following = True, number
                    heaviest, slowest = told.split()
                    executed.heaviest = max(executed.heaviest, int(heaviest))
                    executed.slowest = max(executed.slowest, float(slowest))
                else:
                    yield self._failure(number, sort, told)
        self._process.join()
        if not ended:
            self.following = self._at.value + 1
            yield self._death()
        self._process.close()

    def _told(self) -> Iterator[tuple[int, str, str]]:
        """Give the child's words until it closes its end; one that no longer moves is killed."""
        at, since = -1, monotonic()
        while True:
            if self._answers.poll(1.0):
                try:
                    yield self._answers.recv()
                except EOFError:
                    return
            if self._at.value != at:
                at, since = self._at.value, monotonic()
            elif monotonic() - since > LONGEST_WAIT:
                self._process.kill()

    def _death(self) -> Failure:
        code = self._process.exitcode or 0
        hung = code in {-_signal("SIGPROF"), -_signal("SIGKILL")}
        return self._failure(self._at.value, "hang" if hung else "crash", f"ended with {code}")

    def _failure(self, number: int, sort: str, told: str) -> Failure:
        return Failure(sort, told, self._target.input_at(self._seed, number), number)


def _execute(
    target: Target,
    seed: int,
    numbers: tuple[int, int],
    longest: float,
    answers: Connection,
    at: c_longlong,
) -> None:
    """Run executions one by one (in the child): warmed up first, so that none pays for loading."""
    for document in target.documents():
        why_failed(target, document)
    slowest = 0.0
    number, last = numbers
    while number < last:
        at.value = number
        content = target.input_at(seed, number)
        began = process_time()
        _set_alarm(longest)
        told = why_failed(target, content)
        _set_alarm(0.0)
        slowest = max(slowest, process_time() - began)
        if told:
            answers.send((number, "exception", told))
        number += 1
        if heaviest_moment() > MOST_MEMORY:
            answers.send((number - 1, "memory", f"{heaviest_moment()} bytes"))
            break
    answers.send((number, "ended", f"{heaviest_moment()} {slowest}"))


def why_failed(target: Target, content: bytes) -> str:
    """Give the traceback of what the target lets out beside the declared exceptions."""
    try:
        target.run(content)
    except target.declared:
        return ""
    except Exception:  # noqa: BLE001 - whatever it is, it is what is looked for
        return traceback.format_exc()
    return ""


def heaviest_moment() -> int:
    """Give the most bytes that this process has had resident; 0 where the system does not tell."""
    if sys.platform == "win32":
        return 0
    status = Path("/proc/self/status")
    if status.is_file():
        # what getrusage tells on Linux is inherited from the process that started this one
        (line,) = (each for each in status.read_text().splitlines() if each.startswith("VmHWM"))
        return int(line.split()[1]) * 1024
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def _set_alarm(seconds: float) -> None:
    """Have the system end this process after so much processor time, in foreign code too."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, seconds)


def _signal(name: str) -> int:
    # the numbers differ between systems, and Windows has neither
    return int(getattr(signal, name, 0))


def fails_alike(target: Target, failure: Failure, content: bytes) -> bool:
    """Tell whether another input fails for the same cause; what kills is tried in a child."""
    if failure.sort == "exception":
        told = why_failed(target, content)
        return bool(told) and Failure("exception", told, b"").signature == failure.signature
    executed = Executed()
    again = run_watched(_only(target, content), 0, 0, 1, executed)
    return any(each.sort == failure.sort for each in again)


@dataclass(frozen=True, slots=True)
class _Given:
    """Gives always the same input."""

    content: bytes

    def __call__(self, _random: Random, _content: bytes, _healthy: tuple[bytes, ...]) -> bytes:
        return self.content


def _only(target: Target, content: bytes) -> Target:
    return replace(target, spoil=_Given(content))
