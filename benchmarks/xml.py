"""An XML to stored verdict beside parsing it."""

from benchmarks.documents import ROUNDS, measure
from benchmarks.figure import Figure
from tests.factories.xml import make_einvoice_xml

BAR = 100.0


def run(rounds: int = ROUNDS) -> Figure:
    """Measure it."""
    return measure("xml", lambda each: make_einvoice_xml(each).encode(), _parse, BAR, rounds)


def _parse(content: bytes) -> None:
    from lxml import etree

    etree.fromstring(content)
