"""Keeping many verifications at once beside plain SQLite inserts of the same values.

Each invoice is a whole verification with its evidence, findings and snapshot, its row of the list
with all indexes, its companies, words and sums; every thousand is one transaction.
"""

import sqlite3
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.crowd import BUILD, KEY
from benchmarks.figure import Figure
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.store.opening import create_archive
from invoice_desktop.store.prepared import prepare
from tests.factories.archives import invented_verifications

BAR = 125.0
"""Milliseconds for a thousand: eight thousand a second."""
THOUSAND = 1000
ROUNDS = 4

Verified = tuple[Verification, bytes | None]


def run(rounds: int = ROUNDS) -> Figure:
    """Measure the best of some rounds, in milliseconds for a thousand invoices."""
    invented = invented_verifications(THOUSAND * (rounds + 1), seed=7)
    stretches = [list(islice(invented, THOUSAND)) for _ in range(rounds + 1)]
    BUILD.mkdir(exist_ok=True)
    # a scratch folder may lie in memory: where nothing is synchronised, committing costs nothing
    with TemporaryDirectory(dir=BUILD) as name:
        archive = create_archive(Path(name) / "archive", KEY)
        plain = _plain_table(Path(name) / "plain.db")
        archive.add_all(stretches[0])
        ours, baseline = [], []
        for stretch in stretches[1:]:
            begin = perf_counter()
            archive.add_all(stretch)
            ours.append((perf_counter() - begin) * 1000)
            baseline.append(_insert(plain, stretch))
        archive.close()
        plain.close()
    return Figure("keep", min(ours), min(baseline), BAR, "ms", bar_on="ours")


def _plain_table(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def _insert(connection: sqlite3.Connection, verified: list[Verified]) -> float:
    rows = [tuple(prepare(one, its).verification.values()) for one, its in verified]
    names = ", ".join(f"c{at}" for at in range(len(rows[0])))
    marks = ", ".join("?" for _ in rows[0])
    connection.execute(f"CREATE TABLE IF NOT EXISTS kept ({names})")
    begin = perf_counter()
    connection.execute("BEGIN")
    connection.executemany(f"INSERT INTO kept VALUES ({marks})", rows)  # noqa: S608 - our names
    connection.execute("COMMIT")
    return (perf_counter() - begin) * 1000
