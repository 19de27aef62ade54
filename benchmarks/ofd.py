"""An OFD to stored verdict beside unpacking and parsing its members."""

from benchmarks.documents import ROUNDS, measure, parse_members
from benchmarks.figure import Figure
from tests.factories.ofd import make_ofd

BAR = 100.0


def run(rounds: int = ROUNDS) -> Figure:
    """Measure it."""
    return measure("ofd", lambda each: make_ofd(each).packed(), parse_members, BAR, rounds)
