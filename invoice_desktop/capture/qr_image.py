"""Finds QR codes in pictures and drawn pages.

zxing-cpp reads best for its time; pyzbar is a second opinion that may be missing, since its
library comes only in the Windows wheel.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from invoice_desktop.documents.page_image import PageImage
from invoice_desktop.domain.place import Place

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from cv2.typing import MatLike
    from pyzbar.pyzbar import Decoded
    from zxingcpp import Position

    Grey: TypeAlias = npt.NDArray[np.uint8]

_BORDER = 24
"""Pixels of white around the picture: codes that touch its edge are not found without them."""
_LONGEST_SIDE = 60_000
"""Pixels; zxing-cpp refuses sides beyond 65,535."""
_LARGEST_ENLARGED = 4_000_000
"""Pixels; a larger picture gains nothing from being enlarged, and takes long."""


@dataclass(frozen=True, slots=True)
class FoundCode:
    """A code that was read: its text, the rectangle around it, and its format."""

    text: str
    place: Place
    format: str


def read_codes(image: PageImage, page: int = 0) -> tuple[FoundCode, ...]:
    """Read the QR codes of a clean image, such as a drawn page; `page` goes into the places.

    Gives an empty tuple where there is none.
    """
    grey = _grey(image)
    if _is_blank(grey):
        return ()
    return _by_zxing(grey, page) or _by_pyzbar(grey, page)


def read_codes_quickly(image: PageImage, page: int = 0) -> tuple[FoundCode, ...]:
    """Read the QR codes of a clean image without the slow second opinion."""
    return _by_zxing(_grey(image), page)


def read_codes_of_photo(image: PageImage, page: int = 0) -> tuple[FoundCode, ...]:
    """Read the QR codes of a photograph or a scan, trying harder where none is found at once.

    Each filter mends one trouble and makes another worse, so they are tried in turn, never one
    upon the other.
    """
    grey = _grey(image)
    if _is_blank(grey):
        return ()
    found = _by_zxing(grey, page)
    if found:
        return found
    for filtered in _filtered(image, grey):
        found = _by_zxing(filtered, page)
        if found:
            return found
    return _by_pyzbar(grey, page)


def _grey(image: PageImage) -> "Grey":
    import numpy as np

    # the weights of ITU-R BT.601 in 256ths; sums stay below 65,536
    weighted = np.zeros((image.height, image.width), np.uint16)
    for channel, weight in enumerate((77, 150, 29)):
        weighted += _colours(image)[..., channel] * np.uint16(weight)
    return (weighted >> 8).astype(np.uint8)


def _is_blank(grey: "Grey") -> bool:
    return bool(grey.size == 0 or grey.min() == grey.max())


def _colours(image: PageImage) -> "Grey":
    import numpy as np

    return np.frombuffer(image.pixels, np.uint8).reshape(image.height, image.width, 3)


def _by_zxing(grey: "Grey", page: int) -> tuple[FoundCode, ...]:
    import numpy as np
    import zxingcpp

    if max(grey.shape) > _LONGEST_SIDE:
        return ()
    padded = np.pad(grey, _BORDER, constant_values=255)
    only_qr = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    codes = zxingcpp.read_barcodes(padded, formats=only_qr, text_mode=zxingcpp.TextMode.Plain)
    return tuple(
        FoundCode(code.text, _place(grey, page, _corners(code.position)), "QRCode")
        for code in codes
        if code.valid
    )


def _corners(position: "Position") -> list[tuple[float, float]]:
    corners = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    return [(corner.x - _BORDER, corner.y - _BORDER) for corner in corners]


def _place(grey: "Grey", page: int, corners: list[tuple[float, float]]) -> Place:
    height, width = grey.shape
    across = [min(max(x / width, 0.0), 1.0) for x, _ in corners]
    down = [min(max(y / height, 0.0), 1.0) for _, y in corners]
    return Place(page, min(across), min(down), max(across), max(down))


def _by_pyzbar(grey: "Grey", page: int) -> tuple[FoundCode, ...]:
    decode = _pyzbar_decode()
    if decode is None:
        return ()
    import numpy as np

    padded = np.pad(grey, _BORDER, constant_values=255)
    return tuple(
        FoundCode(
            code.data.decode("utf-8", "replace"),
            _place(grey, page, [(x - _BORDER, y - _BORDER) for x, y in code.polygon]),
            "QRCode",
        )
        for code in decode(padded)
    )


def _pyzbar_decode() -> Callable[["Grey"], "Iterable[Decoded]"] | None:
    try:
        from pyzbar.pyzbar import ZBarSymbol, decode
    except (ImportError, OSError):
        # a missing libzbar raises the one or the other; zxing-cpp alone has to do then
        return None
    return lambda grey: decode(grey, symbols=[ZBarSymbol.QRCODE])


def _filtered(image: PageImage, grey: "Grey") -> Iterator["Grey"]:
    import cv2
    import numpy as np

    # a red seal over the code fades in the red channel
    yield np.ascontiguousarray(_colours(image)[..., 0])
    blurred = cv2.GaussianBlur(grey, (0, 0), 3)
    yield _bytes(cv2.addWeighted(grey, 2.5, blurred, -1.5, 0))
    yield _bytes(cv2.createCLAHE(3.0, (8, 8)).apply(grey))
    if grey.size <= _LARGEST_ENLARGED:
        yield _bytes(cv2.resize(grey, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC))
    yield _locally_normalised(grey)


def _locally_normalised(grey: "Grey") -> "Grey":
    import cv2
    import numpy as np

    exact = grey.astype(np.float32)
    mean = cv2.GaussianBlur(exact, (0, 0), 15)
    spread = cv2.GaussianBlur((exact - mean) ** 2, (0, 0), 15) ** 0.5
    return np.asarray(np.clip((exact - mean) / (spread + 8) * 64 + 128, 0, 255), np.uint8)


def _bytes(picture: "MatLike") -> "Grey":
    import numpy as np

    return np.asarray(picture, np.uint8)
