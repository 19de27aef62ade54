"""The last key of a gun's scan until the verdict is painted, beside a plain field and label.

The whole window offscreen on an archive of 100,000 invoices; real key events through Qt's own
queue, each scan another invoice. The plain window takes the same keys into a `QLineEdit`, inserts
and commits the same values with plain SQLite and writes a word into a label.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.crowd import BUILD, KEY, crowded_archive
from benchmarks.figure import Figure, p95
from invoice_desktop.composition import Home
from invoice_desktop.services.archive_keys import ArchiveKeys
from invoice_desktop.store.place import ArchivePlace

BAR = 100.0
INVOICES = 100_000
SCANS = 100
ROOT = Path(__file__).parents[1]
PATIENCE = 600
"""Seconds."""


def run(scans: int = SCANS, invoices: int = INVOICES) -> Figure:
    """Measure the 95th percentiles in milliseconds."""
    crowded = crowded_archive(invoices)
    # the scans are kept: the archive that other benchmarks ask stays as it is
    with TemporaryDirectory(dir=BUILD, ignore_cleanup_errors=True) as name:
        folder = Path(name)
        shutil.copytree(crowded, folder / "home" / "archive")
        home = Home.of(folder / "home", folder / "key")
        place = ArchivePlace(home.archive_path)
        ArchiveKeys(home.keys()).keep(place.archive_id(), KEY)
        found = _scanned(folder, scans)
    return Figure("gun", p95(found["ours"]), p95(found["plain"]), BAR, "ms", bar_on="ours")


def _scanned(folder: Path, scans: int) -> dict[str, list[float]]:
    environment = {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.gun_run", str(folder), str(scans)],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        timeout=PATIENCE,
        check=True,
    )
    found: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
    return found
