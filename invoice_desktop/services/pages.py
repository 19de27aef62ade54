"""The pages of a kept document, to be seen: pictures of them, or what is to be painted."""

from functools import lru_cache
from typing import TYPE_CHECKING

from invoice_desktop.documents.page_image import PageImage
from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.services.ports import Original

if TYPE_CHECKING:
    from invoice_desktop.documents.ofd_operations import PageDrawing
    from invoice_desktop.documents.ofd_package import OfdDocument


class PageGallery:
    """Draws pages of PDFs and pictures and lists what OFD pages show; other forms have none."""

    def count(self, original: Original) -> int:
        """Count the pages that can be drawn. Raises `UnreadableDocument`."""
        match original.format:
            case InputFormat.PDF:
                from invoice_desktop.documents.pdf import open_pdf

                with open_pdf(original.content) as document:
                    return document.page_count
            case InputFormat.PICTURE:
                from invoice_desktop.documents.pictures import count_pictures

                return count_pictures(original.content)
            case InputFormat.OFD:
                from invoice_desktop.documents.ofd_drawing import count_pages

                return count_pages(_opened(original.content))
            case _:
                return 0

    def draw(self, original: Original, page: int, scale: float) -> PageImage:
        """Draw one page; a PDF at `scale` pixels a point, a picture as it is."""
        if original.format is InputFormat.PDF:
            from invoice_desktop.documents.pdf import open_pdf

            with open_pdf(original.content) as document:
                return document.render(page, scale)
        from invoice_desktop.documents.pictures import read_picture

        return read_picture(original.content, page)

    def drawing(self, original: Original, page: int) -> "PageDrawing":
        """Give what a page of an OFD shows, its seals on top. Raises `UnreadableDocument`."""
        return _drawing(original.content, page)


@lru_cache(maxsize=2)
def _drawing(content: bytes, page: int) -> "PageDrawing":
    """Give a drawing; the page in sight is asked for again at every zoom."""
    from invoice_desktop.documents.ofd_drawing import draw_list
    from invoice_desktop.services.stamped_pages import with_stamps

    document = _opened(content)
    return with_stamps(document, draw_list(document, page), page)


def _opened(content: bytes) -> "OfdDocument":
    from invoice_desktop.documents.ofd_package import open_ofd, read_document

    return read_document(open_ofd(content))
