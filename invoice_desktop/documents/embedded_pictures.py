"""Decodes small pictures that documents carry inside, such as their QR code."""

from io import BytesIO

from invoice_desktop.documents.jbig2 import is_jbig2, read_jbig2
from invoice_desktop.documents.page_image import PageImage
from invoice_desktop.documents.pictures import DECODER_TROUBLES, silence_decoders
from invoice_desktop.domain.trouble import UnreadableDocument

MOST_BYTES = 2 * 1024 * 1024
MOST_PIXELS = 4_000_000


def read_embedded_picture(content: bytes) -> PageImage:
    """Decode a picture of whatever format; transparent parts become white.

    Raises `UnreadableDocument` `picture_damaged` or `picture_too_large`.
    """
    if len(content) > MOST_BYTES:
        raise UnreadableDocument("picture_too_large")
    if is_jbig2(content):
        return read_jbig2(content)
    return _read_by_pillow(content)


def _read_by_pillow(content: bytes) -> PageImage:
    from PIL import Image

    silence_decoders()
    try:
        with Image.open(BytesIO(content), formats=_FORMATS) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise UnreadableDocument("picture_too_large")
            solid = picture.convert("RGBA")
            white = Image.new("RGBA", solid.size, "white")
            flat = Image.alpha_composite(white, solid).convert("RGB")
            return PageImage(flat.width, flat.height, flat.tobytes())
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise UnreadableDocument("picture_too_large") from error
    except DECODER_TROUBLES as error:
        raise UnreadableDocument("picture_damaged") from error


_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP")
