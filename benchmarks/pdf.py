"""A fully digital PDF to stored verdict beside opening it, taking its text and drawing its page.

The baseline draws at two pixels a point, which is what finding a QR code takes.
"""

from benchmarks.documents import ROUNDS, measure
from benchmarks.figure import Figure
from tests.factories.pdf import make_pdf

BAR = 250.0


def run(rounds: int = ROUNDS) -> Figure:
    """Measure it."""
    return measure("pdf", make_pdf, _text_and_picture, BAR, rounds)


def _text_and_picture(content: bytes) -> None:
    from pypdfium2 import PdfDocument

    with PdfDocument(content) as document:
        page = document[0]
        text = page.get_textpage()
        text.get_text_bounded()
        page.render(scale=2).to_numpy()
        text.close()
        page.close()
