"""Pictures of invoices and of QR codes, as cameras, scanners and screens deliver them."""

import struct
import zlib
from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from invoice_desktop.documents.page_image import PageImage
from tests.factories.invoices import Specimen
from tests.factories.pdf import make_pdf
from tests.factories.pdf_ink import font_path

if TYPE_CHECKING:
    from PIL.Image import Image

FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "WEBP")


def qr_picture(text: str, scale: int = 8, border: int = 4) -> "Image":
    """Draw a QR code with so many pixels a module and so many modules of white around it."""
    import numpy as np
    import zxingcpp
    from PIL.Image import fromarray

    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    drawn = np.array(barcode.to_image(scale=scale, add_quiet_zones=False), np.uint8)
    return fromarray(np.pad(drawn, border * scale, constant_values=255)).convert("RGB")


def page_picture(specimen: Specimen, scale: float = 3.0) -> "Image":
    """Draw the first page of an invoice with so many pixels a point."""
    import pypdfium2

    with pypdfium2.PdfDocument(make_pdf(specimen)) as document:
        page = document[0]
        picture: Image = page.render(scale=scale).to_pil().convert("RGB").copy()
        page.close()
    return picture


def encoded(pictures: "Sequence[Image] | Image", form: str = "PNG", **options: object) -> bytes:
    """Write a picture in one of `FORMATS`, several as the pages of one TIFF."""
    first, *others = pictures if isinstance(pictures, Sequence) else [pictures]
    buffer = BytesIO()
    if others:
        options |= {"save_all": True, "append_images": others}
    first.save(buffer, form, **options)
    return buffer.getvalue()


def side_by_side(pictures: "Sequence[Image]") -> "Image":
    """Put several pictures next to each other on white."""
    from PIL.Image import new

    width, height = sum(each.width for each in pictures), max(each.height for each in pictures)
    sheet = new("RGB", (width, height), "white")
    left = 0
    for picture in pictures:
        sheet.paste(picture, (left, 0))
        left += picture.width
    return sheet


def png_claiming(width: int, height: int) -> bytes:
    """Make a tiny PNG whose header claims any size."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(b"\0" * 1000)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )


def page_image_of_text(text: str, size: int = 32) -> PageImage:
    """Draw one line of black text on white."""
    from PIL import Image, ImageDraw, ImageFont

    font = ImageFont.truetype(str(font_path()), size)
    picture = Image.new("RGB", (int(font.getlength(text)) + 4 * size, 4 * size), "white")
    ImageDraw.Draw(picture).text((2 * size, size), text, font=font, fill="black")
    return PageImage(picture.width, picture.height, picture.tobytes())
