"""A receipt beside a bare reportlab document with the same words in the same font.

The baseline draws every word that the receipt prints, line by line with `drawString` at one size
and in one colour, on as many pages: it lays nothing out, measures no text, and draws no shapes. Its
font is registered beforehand, as the program's is after the first receipt, and embedded as a
subset of the very same characters.
"""

import gc
import io
import statistics
import time
from collections.abc import Callable, Sequence
from functools import partial

from benchmarks.figure import Figure
from invoice_desktop.installation import resources_directory
from invoice_desktop.reports.fonts import ReportFont, face_of
from invoice_desktop.reports.pages import MM
from invoice_desktop.reports.receipt import Paper, receipt_pdf
from tests.factories.verifications import make_findings, make_verification
from tests.fakes.words import FakeWords

_BAR = 1.5
_ROUNDS = 15


def run() -> Figure:
    """Measure the making of an A4 receipt of 25 findings; the median, in milliseconds."""
    font = ReportFont(resources_directory() / "fonts" / "NotoSansSC-Regular.ttf")
    verification = make_verification(findings=make_findings(25))
    ours = partial(receipt_pdf, verification, (), FakeWords(), Paper.A4, font)
    pages = _lines_of_pages(ours())
    baseline = partial(_bare_pages, pages, face_of(font).name)
    times = _medians((ours, baseline))
    return Figure("receipt", times[0], times[1], _BAR, "ms")


def _medians(makers: Sequence[Callable[[], bytes]]) -> list[float]:
    """Take turns, and count what the processor did: other programs share the machine."""
    gc.collect()  # what other benchmarks left behind is not ours to sweep
    taken: list[list[float]] = [[] for _maker in makers]
    for _round in range(_ROUNDS):
        for times, make in zip(taken, makers, strict=True):
            begin = time.process_time()
            make()
            times.append((time.process_time() - begin) * 1000)
    return [statistics.median(times) for times in taken]


def _lines_of_pages(pdf: bytes) -> list[list[str]]:
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_bounded().splitlines() for page in document]


def _bare_pages(pages: Sequence[Sequence[str]], font_name: str) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(
        out,
        pagesize=(210 * MM, 297 * MM),
        initialFontName=font_name,  # type: ignore[arg-type] # the stub is wrong: it is a name
    )
    for lines in pages:
        canvas.setFont(font_name, 8.5)
        for position, line in enumerate(lines):
            canvas.drawString(48, 780 - position * 9, line)
        canvas.showPage()
    canvas.save()
    return out.getvalue()
