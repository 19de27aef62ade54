"""Everything a clerk asks of 300,000 invoices on the office's PostgreSQL server.

A real server of the system's package, over TLS on this machine; beside the same questions with
10,000 invoices. Each must be answered within 60 ms, 95th percentile.
"""

from collections.abc import Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from benchmarks.crowd import fill
from benchmarks.figure import Figure, p95
from benchmarks.million import timed
from benchmarks.searches import asking
from invoice_desktop.store.server import create_shared_archive
from tests.servers.postgres import PASSWORD, PostgresServer, running_server

if TYPE_CHECKING:
    from collections.abc import Iterator

    from invoice_desktop.store.archive import SqlArchive

BAR = 60.0
MANY, FEW = 300_000, 10_000
ROUNDS = 60


def run(rounds: int = ROUNDS, many: int = MANY, few: int = FEW) -> Sequence[Figure]:
    """Measure all of them."""
    with running_server() as server:
        before = _times(server, rounds, few)
        after = _times(server, rounds, many)
    return tuple(
        Figure(f"pg {name}", after[name], before[name], BAR, "ms", bar_on="ours") for name in after
    )


def _times(server: PostgresServer, rounds: int, invoices: int) -> dict[str, float]:
    with _filled(server, invoices) as archive:
        found = {}
        for name, steps in asking(archive, rounds).kinds().items():
            steps[0]()
            found[name] = p95([timed(step) for step in steps])
        return found


@contextmanager
def _filled(server: PostgresServer, invoices: int) -> "Iterator[SqlArchive]":
    address = server.new_database()
    archive = create_shared_archive(address, PASSWORD, bytes(32))
    try:
        fill(archive, invoices)
        yield archive
    finally:
        archive.close()
        server.drop_database(address)
