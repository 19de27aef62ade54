"""A random jump of the scroll bar until the rows are painted, beside an empty Qt table.

A million invoices in the encrypted archive, the archive's page as it is in the window, offscreen.
"""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from benchmarks.crowd import crowded_archive
from benchmarks.figure import Figure, p95

BAR = 50.0
JUMPS = 200
INVOICES = 1_000_000
ROOT = Path(__file__).parents[1]
PATIENCE = 600
"""Seconds."""


@dataclass(frozen=True, slots=True)
class Scrolled:
    """Milliseconds of all jumps, and the process's resident megabytes after them."""

    ours: tuple[float, ...]
    empty: tuple[float, ...]
    megabytes: float


def run(jumps: int = JUMPS, invoices: int = INVOICES) -> Figure:
    """Measure the 95th percentiles in milliseconds."""
    found = scrolled(jumps, invoices)
    return Figure("scroll", p95([*found.ours]), p95([*found.empty]), BAR, "ms", bar_on="ours")


@cache
def scrolled(jumps: int = JUMPS, invoices: int = INVOICES) -> Scrolled:
    """Scroll in a process of its own, once for all figures that are drawn from it."""
    arguments = [str(crowded_archive(invoices)), str(jumps)]
    environment = {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.scroll_run", *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        timeout=PATIENCE,
        check=True,
    )
    found = json.loads(done.stdout.splitlines()[-1])
    return Scrolled(tuple(found["ours"]), tuple(found["empty"]), found["kilobytes"] / 1024)
