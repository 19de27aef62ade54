"""Resident memory after scrolling through a million invoices, beside an empty window."""

from benchmarks.figure import Figure
from benchmarks.scroll import INVOICES, JUMPS, scrolled
from benchmarks.windows import empty_megabytes

BAR = 350.0


def run(jumps: int = JUMPS, invoices: int = INVOICES) -> Figure:
    """Measure it in megabytes; Linux only."""
    ours = scrolled(jumps, invoices).megabytes
    return Figure("rows", ours, empty_megabytes(), BAR, "MB", bar_on="ours")
