"""Print a finished PDF on a printer of the system's choosing."""

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from invoice_desktop.documents.page_image import PageImage

DOTS_PER_INCH = 300


def ask_for_printer(parent: QWidget, size_mm: QSizeF) -> QPrinter | None:
    """Let the user choose a printer for pages of a size; None when she thinks better of it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(size_mm, QPageSize.Unit.Millimeter))
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def print_pages(printer: QPrinter, pages: tuple[PageImage, ...]) -> bool:
    """Put drawn pages on paper, each scaled to fit; False when the printer refuses."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for position, page in enumerate(pages):
        if position and not printer.newPage():
            painter.end()
            return False
        draw_fitting(painter, QRectF(painter.viewport()), image_of(page))
    return painter.end()


def image_of(page: PageImage) -> QImage:
    """Give a drawn page as a Qt image that owns its pixels."""
    bytes_per_line = page.width * 3
    picture = QImage(
        page.pixels, page.width, page.height, bytes_per_line, QImage.Format.Format_RGB888
    )
    return picture.copy()


def draw_fitting(painter: QPainter, paper: QRectF, picture: QImage) -> None:
    """Put a picture on paper, as large as fits, from its top left corner."""
    size = QSizeF(picture.size())
    scale = min(paper.width() / size.width(), paper.height() / size.height())
    fitted = size * scale
    painter.drawImage(QRectF(paper.topLeft(), fitted), picture)
