"""Starts windows as processes of their own, ours and an empty one in turn."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from invoice_desktop.composition import Home
from invoice_desktop.store.archive import SqlArchive
from tests.factories.archives import fill_archive

ROOT = Path(__file__).parents[1]
INVOICES = 10_000
PATIENCE = 60
"""Seconds that a window may take."""


@dataclass(frozen=True, slots=True)
class Start:
    """One start: milliseconds until the window could be used, and its resident megabytes."""

    milliseconds: float
    megabytes: float


@contextmanager
def full_home(invoices: int = INVOICES) -> Iterator[tuple[Path, Path]]:
    """Give a home whose archive holds so many invoices, and its key file."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        archive, _ = Home.of(folder / "home", folder / "key").vault().create_unattended()
        assert isinstance(archive, SqlArchive)
        fill_archive(archive, invoices)
        archive.close()
        yield folder / "home", folder / "key"


def starts_in_turn(home: Path, key_file: Path, rounds: int) -> tuple[list[Start], list[Start]]:
    """Start ours and the empty window in turn, after one start of each that does not count."""
    ours, empty = [], []
    for _ in range(rounds + 1):
        ours.append(_start("desk", str(home), str(key_file)))
        empty.append(_start("empty"))
    return ours[1:], empty[1:]


def empty_megabytes() -> float:
    """Give the resident memory of an empty window."""
    return _start("empty").megabytes


def _start(*arguments: str) -> Start:
    environment = {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    begin = perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.window_run", *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
    )
    with process:
        assert process.stdout
        line = process.stdout.readline()
        milliseconds = (perf_counter() - begin) * 1000
        process.wait(PATIENCE)
    if process.returncode or not line:
        raise ChildProcessError(f"{arguments[0]} ended with {process.returncode}")
    return Start(milliseconds, int(line) / 1024)
