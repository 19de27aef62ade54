"""The pages of a kept document as pictures, for the window."""

from invoice_desktop.documents.page_image import PageImage
from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.services.ports import Original


class PageGallery:
    """Draws pages of PDFs and pictures; other forms have none to show."""

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
