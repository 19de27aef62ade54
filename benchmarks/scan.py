"""Scan text to stored verdict beside one plain SQLite insert and commit of the same values."""

import sqlite3
from functools import partial
from pathlib import Path

from benchmarks.figure import Figure
from benchmarks.verifying import USER, alternating_p95, busy_desk
from tests.factories.invoices import make_invoice

BAR = 20.0
ROUNDS = 120


def run(rounds: int = ROUNDS) -> Figure:
    """Measure the 95th percentile in milliseconds; every scan is another invoice."""
    texts = [make_invoice(seed=seed).qr_text for seed in range(rounds)]
    with busy_desk() as (desk, folder):
        connection = _plain_table(folder / "plain.db")
        ours, baseline = alternating_p95(
            [partial(desk.check_scan, USER, text) for text in texts],
            [partial(_insert, connection, text) for text in texts],
        )
        connection.close()
    return Figure("scan", ours, baseline, BAR, "ms", bar_on="ours")


def _plain_table(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    # as durable as the archive: a commit is on the disk before it returns
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE scan (kind, code, number, amount, day, check_code, raw)")
    return connection


def _insert(connection: sqlite3.Connection, text: str) -> None:
    _, kind, code, number, amount, day, check, *_ = text.split(",")
    connection.execute("BEGIN")
    connection.execute(
        "INSERT INTO scan VALUES (?, ?, ?, ?, ?, ?, ?)",
        (kind, code, number, amount, day, check, text),
    )
    connection.execute("COMMIT")
