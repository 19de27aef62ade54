"""An export of 100,000 rows taken in at the ledger's page, beside its bare cells.

The whole window offscreen on an archive of a million invoices: the export is looked at, taken in,
and held against what is kept. `ledger_pause` is the window's longest pause meanwhile, beside the
longest of an empty window for as long.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.crowd import BUILD, KEY, crowded_archive
from benchmarks.figure import Figure
from invoice_desktop.composition import Home
from invoice_desktop.services.archive_keys import ArchiveKeys
from invoice_desktop.store.place import ArchivePlace
from tests.factories.ledgers import listed, write_export

ROWS = 100_000
INVOICES = 1_000_000
BAR = 2.5
PAUSE = 50.0
"""Milliseconds."""
ROOT = Path(__file__).parents[1]
PATIENCE = 900
"""Seconds."""


def run(rows: int = ROWS, invoices: int = INVOICES) -> tuple[Figure, Figure]:
    """Measure once, in milliseconds."""
    crowded = crowded_archive(invoices)
    # what is taken in is kept: the archive that other benchmarks ask stays as it is
    with TemporaryDirectory(dir=BUILD, ignore_cleanup_errors=True) as name:
        folder = Path(name)
        shutil.copytree(crowded, folder / "home" / "archive")
        home = Home.of(folder / "home", folder / "key")
        ArchiveKeys(home.keys()).keep(ArchivePlace(home.archive_path).archive_id(), KEY)
        write_export(folder / "export.xlsx", map(listed, range(rows)))
        found = _taken_in(folder)
    return (
        Figure("ledger_import", found["taken"], found["bare"], BAR, "ms"),
        Figure("ledger_pause", found["pause"], found["empty_pause"], PAUSE, "ms", bar_on="ours"),
    )


def _taken_in(folder: Path) -> dict[str, float]:
    environment = {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.ledger_import_run", str(folder)],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        timeout=PATIENCE,
        check=True,
    )
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found
