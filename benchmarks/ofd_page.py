"""The first page of an OFD drawn for the window beside its bare texts drawn with Qt.

Invoices of the factory, and every sample in `../shared/samples/ofd` where that folder is there.
The baseline writes the same texts in one font at their places into a picture of the same size.
"""

import os
from functools import partial
from pathlib import Path

from benchmarks.figure import Figure
from benchmarks.verifying import alternating_p95
from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.services.pages import PageGallery
from invoice_desktop.services.ports import Original
from tests.factories.invoices import make_invoice
from tests.factories.ofd import make_ofd

BAR = 150.0
ROUNDS = 40
SAMPLES = Path(__file__).resolve().parents[2] / "shared" / "samples" / "ofd"
_SCALE = 1.5
"""Device pixels a point, as the window first asks for."""


def run(rounds: int = ROUNDS) -> Figure:
    """Measure the 95th percentile in milliseconds."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    # drawing text needs the application's fonts; it is kept until the measuring is done
    application = QGuiApplication.instance() or QGuiApplication(["benchmark"])
    contents = [make_ofd(make_invoice(lines=5, seed=seed)).packed() for seed in range(rounds)]
    contents += [path.read_bytes() for path in sorted(SAMPLES.glob("*.ofd"))]
    ours, baseline = alternating_p95(
        [partial(_draw, content) for content in contents],
        [partial(_bare, content) for content in contents],
    )
    del application
    return Figure("ofd_page", ours, baseline, BAR, "ms", bar_on="ours")


def _draw(content: bytes) -> None:
    from invoice_desktop.ui.desk.page_drawing import draw_page

    draw_page(PageGallery(), Original("a.ofd", InputFormat.OFD, content), 0, 0, _SCALE)


def _bare(content: bytes) -> None:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QFont, QImage, QPainter

    from invoice_desktop.documents.ofd_package import open_ofd, read_document
    from invoice_desktop.documents.ofd_pages import read_pages

    pages = read_pages(read_document(open_ofd(content)))
    scale = _SCALE * 72 / 25.4
    width, height = (round(side * scale) for side in pages.sizes[0])
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.setFont(QFont("Sans", 9))
    for text in pages.texts:
        if text.place.page == 0:
            painter.drawText(
                QPointF(text.place.left * width, text.place.bottom * height), text.text
            )
    painter.end()
