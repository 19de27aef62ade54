"""Dying just before each change of files in turn: `python -m tests.torture.every_step WORK FOLDER`.

The process forks itself for each step, which is much faster than starting anew. Exit 1 when
anything was lost at any step.
"""

import os
import shutil
import sys
from pathlib import Path
from random import Random

from invoice_desktop.domain.trouble import Trouble
from tests.factories.homes import CLERK, HomeWithBackups
from tests.torture.checks import Kept, faults_of, leftovers
from tests.torture.works import KILLED, WORKS, die_at, say

_MOST_STEPS = 200


def main(work: str, directory: Path) -> int:
    """Take every step of a work; tell the steps and each fault."""
    backup, kept = _set_scene(directory)
    faults: list[str] = []
    for step in range(1, _MOST_STEPS):
        if not _dies(work, directory, backup, step):
            say("steps", str(step - 1))
            break
        faults += [f"step {step}: {fault}" for fault in _look(directory, kept)]
    for fault in faults:
        say(fault)
    return 1 if faults or step in {1, _MOST_STEPS - 1} else 0


def _set_scene(directory: Path) -> tuple[str, Kept]:
    home = HomeWithBackups(directory / "kept" / "home", directory / "kept" / "sticks")
    archive = home.opened()
    entries = home.filled(5)
    kept = {entry: archive.verifications(entry)[0].evidence.input.sha256 for entry in entries}
    made = home.office.make(CLERK)
    home.close()
    return made.path.name, kept


def _dies(work: str, directory: Path, backup: str, step: int) -> bool:
    now = directory / "now"
    shutil.rmtree(now, ignore_errors=True)
    shutil.copytree(directory / "kept", now)
    child = os.fork()
    if child == 0:
        _take_step(work, now, backup, step)
    _, status = os.waitpid(child, 0)
    ended = os.waitstatus_to_exitcode(status)
    if ended not in {0, KILLED}:
        message = f"{work}, step {step}: ended with {ended}"
        raise RuntimeError(message)
    return ended == KILLED


def _take_step(work: str, now: Path, backup: str, step: int) -> None:
    home = HomeWithBackups(now / "home", now / "sticks")
    die_at(step, now)
    try:
        WORKS[work](home, step, str(now / "sticks" / backup))
    except Trouble as trouble:
        say("trouble", trouble.code)
        os._exit(1)
    os._exit(0)


def _look(directory: Path, kept: Kept) -> list[str]:
    home = HomeWithBackups(directory / "now" / "home", directory / "now" / "sticks")
    faults = faults_of(home.opened(), kept, kept, Random(1))
    faults += leftovers(home)
    home.close()
    return faults


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
