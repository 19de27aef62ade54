"""Keeping many verifications at once beside plain SQLite inserts, and beside one by one.

Each invoice is a whole verification with its evidence, findings and snapshot, its row of the list
with all indexes, its companies, words and sums; every thousand is one transaction. What the desk
keeps by the moment is logged one by one as well.
"""

import sqlite3
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.crowd import BUILD, KEY
from benchmarks.figure import Figure
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.services.keeping_together import MOST
from invoice_desktop.store.opening import create_archive
from invoice_desktop.store.prepared import prepare
from tests.factories.archives import invented_verifications

BAR = 125.0
"""Milliseconds for a thousand: eight thousand a second."""
BAR_OF_MOMENTS = 0.4
THOUSAND = 1000
ROUNDS = 4

Verified = tuple[Verification, bytes | None]


def run(rounds: int = ROUNDS) -> tuple[Figure, Figure]:
    """Measure the best of some rounds, in milliseconds for a thousand invoices."""
    return _thousands(rounds), _moments(rounds)


def _moments(rounds: int) -> Figure:
    """Measure invoices kept by the moment, as the desk keeps many files, beside one by one."""
    count = MOST * (rounds + 1)
    by_moment = list(invented_verifications(count, seed=8))
    one_by_one = list(invented_verifications(count, seed=9))
    with TemporaryDirectory(dir=BUILD) as name:
        archive = create_archive(Path(name) / "archive", KEY)
        ours, baseline = [], []
        for first in range(0, count, MOST):
            begin = perf_counter()
            archive.add_each(by_moment[first : first + MOST])
            middle = perf_counter()
            for each in one_by_one[first : first + MOST]:
                archive.add(*each)
            ours.append((middle - begin) * 1000)
            baseline.append((perf_counter() - middle) * 1000)
        archive.close()
    a_thousand = THOUSAND / MOST
    best = min(ours[1:]) * a_thousand, min(baseline[1:]) * a_thousand
    return Figure("keep_moment", *best, BAR_OF_MOMENTS, "ms")


def _thousands(rounds: int) -> Figure:
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
