"""Running a work in a process of its own, and ending it at a random point."""

import os
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random
from threading import Timer

from tests.torture.works import KILLED, TROUBLED

_ROOT = Path(__file__).resolve().parents[2]
_LIMIT_SECONDS = 90


@dataclass(frozen=True, slots=True)
class End:
    """How far a work came: what it acknowledged, and whether it was killed before its end."""

    lines: tuple[tuple[str, ...], ...]
    was_killed: bool
    seconds: float

    def said(self, word: str) -> tuple[tuple[str, ...], ...]:
        """Give the rest of each line that begins with a word."""
        return tuple(line[1:] for line in self.lines if line[:1] == (word,))


class UnexpectedEnd(Exception):
    """A work ended with a traceback: a bug."""


def run_work(
    work: str,
    home: Path,
    sticks: Path,
    *options: str,
    kill_after: float | None = None,
    environment: Mapping[str, str] | None = None,
) -> End:
    """Do a work, and kill it so many seconds after it was ready. Raises `UnexpectedEnd`."""
    command = [sys.executable, "-m", "tests.torture.works", work, str(home), str(sticks), *options]
    with subprocess.Popen(
        command,
        cwd=_ROOT,
        env={**os.environ, **(environment or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        first = _lines_until_ready(process)
        started = time.monotonic()
        timer = Timer(_LIMIT_SECONDS if kill_after is None else kill_after, process.kill)
        timer.start()
        rest, errors = process.stdout.read(), process.stderr.read()
        status = process.wait()
        timer.cancel()
    if status not in {0, TROUBLED, KILLED} and status >= 0:
        raise UnexpectedEnd(errors)
    # the last line may have been cut
    complete = (first + rest).rpartition("\n")[0].split("\n")
    lines = tuple(tuple(line.split(" ", 2)) for line in complete)
    return End(lines, status not in {0, TROUBLED}, time.monotonic() - started)


def random_death(
    random: Random, longest: float, most_events: int
) -> tuple[float | None, list[str]]:
    """Choose between a kill from outside at a random time and a death at a random file event."""
    if most_events and random.random() < 0.5:
        return None, ["--die-at", str(random.randint(1, most_events))]
    return random.uniform(0, longest), []


def _lines_until_ready(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    lines = ""
    for line in process.stdout:
        lines += line
        if line == "ready\n":
            break
    return lines
