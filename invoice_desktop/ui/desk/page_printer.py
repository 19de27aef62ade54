"""Prints the pages of a document, each drawn on the worker when its turn comes."""

from PySide6.QtCore import QObject, QRectF, QSizeF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.services.pages import PageGallery
from invoice_desktop.services.ports import Original
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.desk.page_drawing import POINTS_A_MILLIMETRE, DrawnPage, draw_page
from invoice_desktop.ui.printing import DOTS_PER_INCH, draw_fitting

_POINTS_AN_INCH = 72
_A4 = QSizeF(210, 297)


class PagePrinter(QObject):
    """`finished` carries whether the printer took all pages, `failed` the `Trouble` of one."""

    finished = Signal(bool)
    failed = Signal(object)

    def __init__(
        self,
        gallery: PageGallery,
        runner: BackgroundRunner,
        printer: QPrinter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._gallery = gallery
        self._runner = runner
        self._printer = printer
        self._painter = QPainter()

    def print_all(self, original: Original) -> None:
        """Print every page; one page is held in memory at a time."""
        if self._painter.begin(self._printer):
            self._draw(original, 0, 0)
        else:
            self.finished.emit(False)

    def _draw(self, original: Original, page: int, pages: int) -> None:
        gallery = self._gallery
        scale = DOTS_PER_INCH / _POINTS_AN_INCH
        self._runner.run(
            lambda: draw_page(gallery, original, page, pages, scale), self._put, self._stop
        )

    def _put(self, drawn: DrawnPage) -> None:
        if drawn.page and not self._printer.newPage():
            self._painter.end()
            self.finished.emit(False)
            return
        draw_fitting(self._painter, QRectF(self._painter.viewport()), drawn.image)
        if drawn.page + 1 < drawn.pages:
            self._draw(drawn.original, drawn.page + 1, drawn.pages)
        else:
            self.finished.emit(self._painter.end())

    def _stop(self, trouble: Trouble) -> None:
        self._painter.end()
        self.failed.emit(trouble)


def paper_of(drawn: DrawnPage) -> QSizeF:
    """Give the paper for a page in millimetres; a picture goes on A4, lying if it is wide."""
    if drawn.original.format is InputFormat.PICTURE:
        return _A4.transposed() if drawn.size.width() > drawn.size.height() else _A4
    return drawn.size / POINTS_A_MILLIMETRE
