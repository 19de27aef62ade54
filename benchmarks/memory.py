"""Resident memory on the desk over an archive of 10,000 invoices beside an empty window."""

from statistics import median

from benchmarks.figure import Figure
from benchmarks.windows import INVOICES, full_home, starts_in_turn

BAR = 200.0
ROUNDS = 2


def run(rounds: int = ROUNDS, invoices: int = INVOICES) -> Figure:
    """Measure the medians in megabytes; Linux only."""
    with full_home(invoices) as (home, key_file):
        ours, empty = starts_in_turn(home, key_file, rounds)
    return Figure(
        "memory",
        median(start.megabytes for start in ours),
        median(start.megabytes for start in empty),
        BAR,
        "MB",
        bar_on="ours",
    )
