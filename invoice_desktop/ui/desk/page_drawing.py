"""Pages as Qt images with their sizes; everything here runs on the worker."""

from dataclasses import dataclass

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QImage

from invoice_desktop.documents.page_image import PageImage
from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.services.pages import PageGallery
from invoice_desktop.services.ports import Original
from invoice_desktop.ui.ofd_painter import paint_image

POINTS_A_MILLIMETRE = 72 / 25.4


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """A drawn page: `size` in its own units, `scale` device pixels a unit.

    The unit of a PDF and an OFD is the point, that of a picture its pixel.
    """

    original: Original
    page: int
    pages: int
    image: QImage
    size: QSizeF
    scale: float


def draw_page(
    gallery: PageGallery, original: Original, page: int, pages: int, scale: float
) -> DrawnPage:
    """Draw a page. `pages` 0 means: not counted yet. Raises `UnreadableDocument`."""
    counted = pages or gallery.count(original)
    if original.format is InputFormat.OFD:
        return _paint_ofd(gallery, original, page, counted, scale)
    image = image_of(gallery.draw(original, page, scale))
    if original.format is InputFormat.PDF:
        return DrawnPage(original, page, counted, image, QSizeF(image.size()) / scale, scale)
    size = QSizeF(image.size())
    if scale < 1:
        image = image.scaledToWidth(
            max(1, round(size.width() * scale)), Qt.TransformationMode.SmoothTransformation
        )
    return DrawnPage(original, page, counted, image, size, min(scale, 1.0))


def _paint_ofd(
    gallery: PageGallery, original: Original, page: int, pages: int, scale: float
) -> DrawnPage:
    drawing = gallery.drawing(original, page)
    image = paint_image(drawing, scale * POINTS_A_MILLIMETRE)
    size = QSizeF(drawing.width, drawing.height) * POINTS_A_MILLIMETRE
    return DrawnPage(original, page, pages, image, size, scale)


def image_of(page: PageImage) -> QImage:
    """Give a drawn page as a Qt image that owns its pixels."""
    stride = page.width * 3
    return QImage(page.pixels, page.width, page.height, stride, QImage.Format.Format_RGB888).copy()
