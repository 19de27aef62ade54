"""PDF documents, opened once under limits: words with places, drawn pages, attachments.

PDFium is not thread-safe, not even between different documents (public/fpdfview.h), and the
window draws pages while the desk reads others: every use goes through one lock. Handles are closed
here, under that lock, and never left to the garbage collector of some other thread.
"""

import ctypes
import re
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from threading import RLock
from types import TracebackType
from typing import TYPE_CHECKING, Self

from invoice_desktop.documents.page_image import PageImage
from invoice_desktop.documents.page_words import PageWord
from invoice_desktop.documents.pdf_packing import refuse_what_unpacks_to_too_much
from invoice_desktop.documents.pdf_words import Glyph, words_of_glyphs
from invoice_desktop.documents.raw_codes import mend_raw_codes
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.trouble import UnreadableDocument

if TYPE_CHECKING:
    import pypdfium2

MOST_PAGES = 200
"""An invoice of 2,000 lines has 100 pages."""
MOST_PIXELS = 25_000_000
"""A page is drawn at a smaller scale rather than beyond this: 75 MB of pixels."""
LONGEST_SIDE = 30_000
"""Pixels: a page is drawn no longer, however thin it is."""
MOST_CHARACTERS = 60_000
"""Characters a page; a dense page of an invoice holds 3,000."""
MOST_CHARACTERS_IN_ALL = 600_000
"""Characters of all pages; an invoice of 2,000 lines has half of them."""
MOST_ATTACHMENTS = 50
LARGEST_ATTACHMENT = 20_000_000
"""Bytes; the machine data of an invoice of 2,000 lines has less than one million."""
LARGEST_ATTACHMENTS = 40_000_000
"""Bytes of all attachments together."""

_LOCK = RLock()
_WRONG_PASSWORD = 4  # FPDF_ERR_PASSWORD
_FINE = 1_000_000
"""Device units across the page: PDFium gives device coordinates as whole numbers."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that is embedded in the document."""

    name: str
    content: bytes


class PdfDocument:
    """An open document; close it, or use it in a `with` statement.

    Pages count from zero and are seen as a reader shows them: cropped and turned upright.
    """

    def __init__(self, document: "pypdfium2.PdfDocument", content: bytes) -> None:
        self._document = document
        self._content = content
        self._words: dict[int, tuple[PageWord, ...]] = {}
        self._characters_left = MOST_CHARACTERS_IN_ALL
        self.page_count = len(document)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the document's memory; a second call does nothing."""
        with _LOCK:
            self._document.close()

    def size(self, page: int) -> tuple[float, float]:
        """Give a page's width and height in points. Raises `UnreadableDocument`."""
        with self._page(page) as opened:
            return _size(opened)

    def words(self, page: int) -> tuple[PageWord, ...]:
        """Give a page's words in the order in which they are drawn.

        Raises `UnreadableDocument` `pdf_is_damaged` or `pdf_has_too_much_text` (with `limit`).
        Places may lie outside 0 to 1: some issuers write words beside the page.
        """
        if page not in self._words:
            with self._page(page) as opened:
                width, height = _size(opened)
                most = min(MOST_CHARACTERS, self._characters_left)
                words = words_of_glyphs(page, _glyphs(opened, most), width / height)
            self._words[page] = mend_raw_codes(words)
            self._characters_left -= sum(len(word.text) for word in words)
        return self._words[page]

    def render(self, page: int, scale: float, region: Place | None = None) -> PageImage:
        """Draw a page, or a region of it, with `scale` pixels a point.

        Beyond `MOST_PIXELS` the scale is made smaller. Raises `UnreadableDocument`.
        """
        with self._page(page) as opened:
            width, height = _size(opened)
            box = region or Place(page, 0.0, 0.0, 1.0, 1.0)
            across, down = width * (box.right - box.left), height * (box.bottom - box.top)
            fitting = min(
                scale,
                (MOST_PIXELS / max(across * down, 1.0)) ** 0.5,
                LONGEST_SIDE / max(across, down, 1.0),
            )
            return _drawn(opened, fitting, _crop(box, width, height))

    def attachments(self) -> tuple[Attachment, ...]:
        """Give the embedded files; those beyond the limits in number or size are passed over."""
        with _LOCK:
            count = min(self._document.count_attachments(), MOST_ATTACHMENTS)
            found: list[Attachment] = []
            left = LARGEST_ATTACHMENTS
            for index in range(count):
                attachment = _attachment(self._document, index, min(left, LARGEST_ATTACHMENT))
                if attachment:
                    found.append(attachment)
                    left -= len(attachment.content)
            return tuple(found)

    @property
    def has_signatures(self) -> bool:
        """Whether somebody signed the document; nothing is said about what the signature proves."""
        import pypdfium2.raw as pdfium

        with _LOCK:
            counted = pdfium.FPDF_GetSignatureCount(self._document)
        # a signature field that the catalogue does not list is found by its byte range
        return counted > 0 or re.search(rb"/ByteRange\s*\[", self._content) is not None

    @contextmanager
    def _page(self, page: int) -> "Iterator[pypdfium2.PdfPage]":
        from pypdfium2 import PdfiumError

        with _LOCK:
            try:
                with closing(self._document[page]) as opened:
                    yield opened
            except PdfiumError as error:
                raise UnreadableDocument("pdf_is_damaged") from error


def open_pdf(content: bytes) -> PdfDocument:
    """Open a document.

    Raises `UnreadableDocument` with the code `pdf_needs_password`, `pdf_is_damaged`,
    `pdf_unpacks_to_too_much`, or `too_many_pages` (with `pages` and `limit`).
    """
    import pypdfium2

    refuse_what_unpacks_to_too_much(content)
    with _LOCK:
        try:
            document = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError as error:
            locked = getattr(error, "err_code", None) == _WRONG_PASSWORD
            code = "pdf_needs_password" if locked else "pdf_is_damaged"
            raise UnreadableDocument(code) from error
        opened = PdfDocument(document, content)
        if not 0 < opened.page_count <= MOST_PAGES:
            opened.close()
            _refuse_page_count(opened.page_count)
        return opened


def _refuse_page_count(pages: int) -> None:
    if pages > MOST_PAGES:
        raise UnreadableDocument("too_many_pages", pages=str(pages), limit=str(MOST_PAGES))
    raise UnreadableDocument("pdf_is_damaged")


def _size(page: "pypdfium2.PdfPage") -> tuple[float, float]:
    width, height = page.get_size()
    return max(width, 1.0), max(height, 1.0)


def _glyphs(page: "pypdfium2.PdfPage", most: int) -> Iterator[Glyph]:
    import pypdfium2.raw as pdfium

    fractions_of = _ToFractions(page)
    text = page.get_textpage()
    try:
        box = pdfium.FS_RECTF()
        count = text.count_chars()
        if count > most:
            # reading only a part of it would leave a place to hide
            raise UnreadableDocument("pdf_has_too_much_text", limit=str(MOST_CHARACTERS))
        for index in range(count):
            code = pdfium.FPDFText_GetUnicode(text, index)
            if not pdfium.FPDFText_GetLooseCharBox(text, index, box):
                yield Glyph(code, 0.0, 0.0, 0.0, 0.0)
                continue
            left, top = fractions_of(box.left, box.top)
            right, bottom = fractions_of(box.right, box.bottom)
            yield Glyph(
                code, min(left, right), min(top, bottom), max(left, right), max(top, bottom)
            )
    finally:
        text.close()


class _ToFractions:
    """From page coordinates to fractions of the shown page."""

    def __init__(self, page: "pypdfium2.PdfPage") -> None:
        # PDFium knows crop box and rotation; three points give the whole linear transform
        self._x0, self._y0 = _device_point(page, 0, 0)
        far_x, far_y = _device_point(page, 1000, 0), _device_point(page, 0, 1000)
        self._xx, self._yx = (far_x[0] - self._x0) / 1000, (far_x[1] - self._y0) / 1000
        self._xy, self._yy = (far_y[0] - self._x0) / 1000, (far_y[1] - self._y0) / 1000

    def __call__(self, x: float, y: float) -> tuple[float, float]:
        return (
            (self._x0 + self._xx * x + self._xy * y) / _FINE,
            (self._y0 + self._yx * x + self._yy * y) / _FINE,
        )


def _device_point(page: "pypdfium2.PdfPage", x: float, y: float) -> tuple[int, int]:
    import pypdfium2.raw as pdfium

    across, down = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDF_PageToDevice(page, 0, 0, _FINE, _FINE, 0, x, y, across, down)
    return across.value, down.value


def _crop(box: Place, width: float, height: float) -> tuple[float, float, float, float]:
    return (
        box.left * width,
        (1 - box.bottom) * height,
        (1 - box.right) * width,
        box.top * height,
    )


def _drawn(
    page: "pypdfium2.PdfPage", scale: float, crop: tuple[float, float, float, float]
) -> PageImage:
    import numpy as np

    try:
        bitmap = page.render(scale=scale, crop=crop, rev_byteorder=True)
    except ValueError as error:
        # a page so thin that the region has no pixel
        raise UnreadableDocument("pdf_is_damaged") from error
    try:
        pixels = np.ascontiguousarray(bitmap.to_numpy()[..., :3]).tobytes()
        return PageImage(bitmap.width, bitmap.height, pixels)
    finally:
        bitmap.close()


def _attachment(document: "pypdfium2.PdfDocument", index: int, largest: int) -> Attachment | None:
    import pypdfium2.raw as pdfium
    from pypdfium2 import PdfiumError

    try:
        attachment = document.get_attachment(index)
    except PdfiumError:
        # an entry of the name tree without a file: there is nothing to read
        return None
    length = ctypes.c_ulong()
    pdfium.FPDFAttachment_GetFile(attachment, None, 0, length)
    if not 0 < length.value <= largest:
        return None
    buffer = ctypes.create_string_buffer(length.value)
    pdfium.FPDFAttachment_GetFile(attachment, buffer, length.value, length)
    return Attachment(attachment.get_name(), buffer.raw[: length.value])
