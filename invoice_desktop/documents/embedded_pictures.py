"""Decodes small pictures that documents carry inside, such as their QR code."""

from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING

from invoice_desktop.documents.jbig2 import is_jbig2, read_jbig2
from invoice_desktop.documents.page_image import PageImage
from invoice_desktop.documents.pictures import DECODER_TROUBLES, silence_decoders
from invoice_desktop.domain.trouble import UnreadableDocument

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_BYTES = 2 * 1024 * 1024
MOST_PIXELS = 4_000_000
LARGEST_LAYERED = 16 * 1024 * 1024
MOST_LAYERED_PIXELS = 24_000_000
"""A scanned A4 page of 400 dots an inch has 15 million."""


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


@dataclass(frozen=True, slots=True)
class LayeredPicture:
    """Pixels row by row from the top left, four bytes each: red, green, blue, opacity."""

    width: int
    height: int
    pixels: bytes = field(repr=False)


def read_layered_picture(content: bytes, mask: bytes = b"") -> LayeredPicture:
    """Decode a picture with what shines through; black parts of a mask hide it.

    Raises `UnreadableDocument` `picture_damaged` or `picture_too_large`.
    """
    if len(content) > LARGEST_LAYERED:
        raise UnreadableDocument("picture_too_large")
    picture = _layered(content)
    if mask:
        picture.putalpha(_layered(mask).convert("L").resize(picture.size))
    return LayeredPicture(picture.width, picture.height, picture.tobytes())


def _layered(content: bytes) -> "Image":
    return _solid(read_jbig2(content)) if is_jbig2(content) else _rgba(content)


def _rgba(content: bytes) -> "Image":
    from PIL import Image

    silence_decoders()
    try:
        with Image.open(BytesIO(content), formats=_FORMATS) as picture:
            if picture.width * picture.height > MOST_LAYERED_PIXELS:
                raise UnreadableDocument("picture_too_large")
            return picture.convert("RGBA")
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise UnreadableDocument("picture_too_large") from error
    except DECODER_TROUBLES as error:
        raise UnreadableDocument("picture_damaged") from error


def _solid(page: PageImage) -> "Image":
    from PIL import Image

    return Image.frombytes("RGB", (page.width, page.height), page.pixels).convert("RGBA")


_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP")
