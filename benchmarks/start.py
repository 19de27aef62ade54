"""Start to a usable desk over an archive of 10,000 invoices beside an empty PySide6 window.

Both are processes of their own, drawn offscreen; the time runs from before the process is made
until the desk's field is painted with the keyboard in it, or the empty window is painted. The
files are in the system's cache.
"""

from statistics import median

from benchmarks.figure import Figure
from benchmarks.windows import INVOICES, full_home, starts_in_turn

BAR = 3.0
ROUNDS = 7


def run(rounds: int = ROUNDS, invoices: int = INVOICES) -> Figure:
    """Measure the medians in milliseconds."""
    with full_home(invoices) as (home, key_file):
        ours, empty = starts_in_turn(home, key_file, rounds)
    return Figure(
        "start",
        median(start.milliseconds for start in ours),
        median(start.milliseconds for start in empty),
        BAR,
        "ms",
    )
