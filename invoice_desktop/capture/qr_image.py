"""Finds QR codes in pictures and drawn pages, in a camera's frames as they come."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

from invoice_desktop.capture.qr_filters import (
    Filter,
    colours_of,
    enlarged,
    evened,
    grey_of,
    locally_normalised,
    red,
    sharpened,
    smoothed,
)
from invoice_desktop.capture.qr_hard import likely_codes, read_at
from invoice_desktop.capture.qr_readers import (
    FoundCode,
    SeenCodes,
    found_code,
    read_by_pyzbar,
    seen_by_zxing,
)
from invoice_desktop.capture.qr_regions import CLOSINGS, dark_squares
from invoice_desktop.documents.page_image import PageImage

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Grey: TypeAlias = npt.NDArray[np.uint8]

__all__ = (
    "FoundCode",
    "LiveCodeReader",
    "read_codes",
    "read_codes_of_photo",
    "read_codes_quickly",
)

_STILL: tuple[Filter, ...] = (red, sharpened, evened, smoothed, enlarged, locally_normalised)
_LIVE: tuple[Filter, ...] = (red, sharpened, locally_normalised, smoothed)
"""Those that help most for their time, the next frame's one after this frame's."""
_GUESSES, _GUESSES_OF_FILTERED = 6, 2
_GUESSES_LIVE = 2
_SQUARES, _SQUARES_LIVE = 3, 2


def read_codes(image: PageImage, page: int = 0) -> tuple[FoundCode, ...]:
    """Read the QR codes of a clean image, such as a drawn page; `page` goes into the places.

    Gives an empty tuple where there is none.
    """
    grey = grey_of(colours_of(image))
    if _is_blank(grey):
        return ()
    return seen_by_zxing(grey, page).codes or read_by_pyzbar(grey, page)


def read_codes_quickly(image: PageImage, page: int = 0) -> tuple[FoundCode, ...]:
    """Read the QR codes of a clean image without the slow second opinion."""
    return seen_by_zxing(grey_of(colours_of(image)), page).codes


def read_codes_of_photo(image: PageImage, page: int = 0) -> tuple[FoundCode, ...]:
    """Read the QR codes of a photograph or a scan, trying harder where none is found at once."""
    colours = colours_of(image)
    grey = grey_of(colours)
    if _is_blank(grey):
        return ()
    seen = seen_by_zxing(grey, page)
    found = seen.codes or _read_hard(grey, page, seen, _GUESSES) or _read_squares(grey, page)
    for mend in _STILL:
        if found:
            return found
        mended = mend(colours, grey)
        seen = seen_by_zxing(mended, page)
        found = seen.codes or _read_hard(mended, page, seen, _GUESSES_OF_FILTERED)
    return found or read_by_pyzbar(grey, page)


@dataclass(slots=True)
class LiveCodeReader:
    """Reads the frames of one camera, each within a thirtieth of a second.

    Each frame is looked at as it is and through one filter, the next one through the next.
    """

    _turn: int = 0

    def read(self, pixels: "Grey") -> tuple[FoundCode, ...]:
        """Read a frame: rows, columns and blue, green, red, as cameras give them.

        Gives an empty tuple where there is no code, or where it may be read in a later frame.
        """
        import numpy as np

        colours = pixels[..., ::-1]
        grey = grey_of(colours)
        if _is_blank(grey):
            return ()
        seen = seen_by_zxing(grey, 0)
        if seen.codes:
            return seen.codes
        self._turn += 1
        if self._turn % 3 == 1:
            return _read_hard(grey, 0, seen, _GUESSES_LIVE)
        if self._turn % 3 == 2:
            return _read_squares(grey, 0, CLOSINGS[:1], _SQUARES_LIVE)
        mend = _LIVE[self._turn // 3 % len(_LIVE)]
        mended = np.ascontiguousarray(mend(colours, grey))
        seen = seen_by_zxing(mended, 0)
        return seen.codes or _read_hard(mended, 0, seen, 0)


def _read_hard(grey: "Grey", page: int, seen: SeenCodes, guesses: int) -> tuple[FoundCode, ...]:
    """Read a code that was seen and not read, else one that only some of its squares tell of."""
    candidates = chain(seen.unread[:_GUESSES_LIVE], likely_codes(grey, guesses))
    found = read_at(grey, candidates)
    if found is None:
        return ()
    text, corners = found
    return (found_code(text, grey, page, corners),)


def _read_squares(
    grey: "Grey", page: int, closings: Sequence[int] = CLOSINGS, most: int = _SQUARES
) -> tuple[FoundCode, ...]:
    """Read a code that is no more than a dark square, whichever way it is turned."""
    squares = (square for closing in closings for square in dark_squares(grey, closing, most))
    found = read_at(grey, squares, turns=4)
    if found is None:
        return ()
    text, corners = found
    return (found_code(text, grey, page, corners),)


def _is_blank(grey: "Grey") -> bool:
    return bool(grey.size == 0 or grey.min() == grey.max())
