"""Pictures of invoices, decoded under limits.

Pillow decodes them, not OpenCV: it tells a picture's size before it decodes anything, decodes
only the formats that are named, and turns photographs upright.
"""

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING

from invoice_desktop.documents.page_image import PageImage
from invoice_desktop.domain.trouble import UnreadableDocument

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFile import ImageFile

MOST_PIXELS = 80_000_000
"""A page of A3 at 600 dots an inch has 70 million."""
MOST_PAGES = 100
MOST_PIXELS_AT_ONCE = 200_000_000
"""Of all pages that `read_pictures` decodes together: 600 MB."""

_FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "DIB", "WEBP", "GIF", "MPO")
DECODER_TROUBLES = (OSError, ValueError, SyntaxError, EOFError, struct.error, IndexError, KeyError,
                    TypeError, ZeroDivisionError, OverflowError, MemoryError)  # fmt: skip
"""What Pillow's decoders raise on damaged bytes, beside its own errors (found by fuzzing)."""


def count_pictures(content: bytes) -> int:
    """Count the pages of a TIFF; other pictures have one. Raises as `read_picture` does."""
    with _opened(content) as picture:
        return _frames(picture)


def read_picture(content: bytes, page: int = 0) -> PageImage:
    """Decode one page, upright, on white where it is transparent.

    Raises `UnreadableDocument`: `picture_is_damaged`, `picture_too_large` (with `width`, `height`
    and `limit` in pixels), `too_many_pages` (with `pages` and `limit`).
    """
    with _opened(content) as picture:
        _frames(picture)
        try:
            picture.seek(page)
        except DECODER_TROUBLES as error:
            raise UnreadableDocument("picture_is_damaged") from error
        _check_size(picture.size)
        try:
            return _page_image(_upright(picture))
        except DECODER_TROUBLES as error:
            raise UnreadableDocument("picture_is_damaged") from error


def read_pictures(content: bytes) -> tuple[PageImage, ...]:
    """Decode all pages. Raises as `read_picture` does."""
    pages: list[PageImage] = []
    taken = 0
    for page in range(count_pictures(content)):
        image = read_picture(content, page)
        taken += image.width * image.height
        if taken > MOST_PIXELS_AT_ONCE:
            _refuse_size(image.width, image.height, MOST_PIXELS_AT_ONCE)
        pages.append(image)
    return tuple(pages)


def silence_decoders() -> None:
    """Keep Pillow from warning of odd metadata on the console, where nobody is."""
    import warnings

    warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")


@contextmanager
def _opened(content: bytes) -> "Iterator[ImageFile]":
    from PIL import Image

    silence_decoders()
    # its own limit only warns, and gives no size to explain: ours is checked before decoding
    Image.MAX_IMAGE_PIXELS = None
    try:
        picture = Image.open(BytesIO(content), formats=_FORMATS)
    except DECODER_TROUBLES as error:
        raise UnreadableDocument("picture_is_damaged") from error
    with picture:
        _check_size(picture.size)
        yield picture


def _frames(picture: "ImageFile") -> int:
    if picture.format != "TIFF":
        # moving pictures: the first one counts
        return 1
    try:
        pages = int(getattr(picture, "n_frames", 1))
    except DECODER_TROUBLES as error:
        raise UnreadableDocument("picture_is_damaged") from error
    if pages > MOST_PAGES:
        raise UnreadableDocument("too_many_pages", pages=str(pages), limit=str(MOST_PAGES))
    return pages


def _check_size(size: tuple[int, int]) -> None:
    width, height = size
    if width < 1 or height < 1:
        raise UnreadableDocument("picture_is_damaged")
    if width * height > MOST_PIXELS:
        _refuse_size(width, height, MOST_PIXELS)


def _refuse_size(width: int, height: int, limit: int) -> None:
    raise UnreadableDocument(
        "picture_too_large", width=str(width), height=str(height), limit=str(limit)
    )


def _upright(picture: "ImageFile") -> "Image":
    from PIL.ImageOps import exif_transpose

    picture.load()
    return exif_transpose(picture) or picture


def _page_image(picture: "Image") -> PageImage:
    plain = _on_white(picture)
    return PageImage(plain.width, plain.height, plain.tobytes())


def _on_white(picture: "Image") -> "Image":
    from PIL import Image

    if picture.mode.startswith("I;16"):
        # converting would cut everything above 255 to white
        return picture.point(lambda value: value / 256, "L").convert("RGB")
    if "A" not in picture.getbands() and "transparency" not in picture.info:
        return picture.convert("RGB")
    layered = picture.convert("RGBA")
    white = Image.new("RGBA", layered.size, "white")
    return Image.alpha_composite(white, layered).convert("RGB")
