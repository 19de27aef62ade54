"""The libraries that read QR codes: zxing-cpp, the best for its time, and pyzbar.

pyzbar is a second opinion that may be missing, since its library comes only in the Windows wheel.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from invoice_desktop.capture.qr_finders import Corners
from invoice_desktop.domain.place import Place

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from pyzbar.pyzbar import Decoded
    from zxingcpp import Position

    Grey: TypeAlias = npt.NDArray[np.uint8]

_BORDER = 24
"""Pixels of white around the picture: codes that touch its edge are not found without them."""
_LONGEST_SIDE = 60_000
"""Pixels; zxing-cpp refuses sides beyond 65,535."""


@dataclass(frozen=True, slots=True)
class FoundCode:
    """A code that was read: its text, the rectangle around it, and its format."""

    text: str
    place: Place
    format: str


@dataclass(frozen=True, slots=True)
class SeenCodes:
    """What the library read, and where it saw a code that it could not read."""

    codes: tuple[FoundCode, ...] = ()
    unread: tuple[Corners, ...] = ()


def seen_by_zxing(grey: "Grey", page: int) -> SeenCodes:
    """Look for QR codes; those that were only seen are the largest first."""
    import numpy as np
    import zxingcpp

    if max(grey.shape) > _LONGEST_SIDE:
        return SeenCodes()
    padded = np.pad(grey, _BORDER, constant_values=255)
    only_qr = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    seen = zxingcpp.read_barcodes(
        padded, formats=only_qr, text_mode=zxingcpp.TextMode.Plain, return_errors=True
    )
    codes = tuple(
        found_code(code.text, grey, page, _corners(code.position)) for code in seen if code.valid
    )
    unread = (_corners(code.position) for code in seen if not code.valid)
    return SeenCodes(codes, tuple(sorted(unread, key=_extent, reverse=True)))


def found_code(
    text: str, grey: "Grey", page: int, corners: Iterable[tuple[float, float]]
) -> FoundCode:
    """Give a code that was read, with its place in the whole picture."""
    height, width = grey.shape
    points = tuple(corners)
    across = [min(max(x / width, 0.0), 1.0) for x, _ in points]
    down = [min(max(y / height, 0.0), 1.0) for _, y in points]
    return FoundCode(text, Place(page, min(across), min(down), max(across), max(down)), "QRCode")


def _corners(position: "Position") -> Corners:
    one, two, three, four = (
        (float(corner.x - _BORDER), float(corner.y - _BORDER))
        for corner in (
            position.top_left,
            position.top_right,
            position.bottom_right,
            position.bottom_left,
        )
    )
    return one, two, three, four


def _extent(corners: Corners) -> float:
    return max(x for x, _ in corners) - min(x for x, _ in corners)


def read_by_pyzbar(grey: "Grey", page: int) -> tuple[FoundCode, ...]:
    """Read with the second library; gives nothing where it is missing."""
    decode = _pyzbar_decode()
    if decode is None:
        return ()
    import numpy as np

    padded = np.pad(grey, _BORDER, constant_values=255)
    return tuple(
        found_code(
            code.data.decode("utf-8", "replace"),
            grey,
            page,
            [(x - _BORDER, y - _BORDER) for x, y in code.polygon],
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
