"""Photographed pages laid flat and upright, so that their lines run from left to right."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from invoice_desktop.capture.page_bends import Bend, bends_of, flattening
from invoice_desktop.capture.page_edges import (
    Sheet,
    find_sheets,
    find_windows,
    is_drawn,
    small_grey,
)
from invoice_desktop.capture.page_ink import ink_of, variation
from invoice_desktop.capture.page_waves import wave_of
from invoice_desktop.documents.page_image import PageImage
from invoice_desktop.domain.place import Place

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Grey: TypeAlias = npt.NDArray[np.uint8]
    Matrix: TypeAlias = npt.NDArray[np.float64]

_LOOKED_AT = 800
"""Pixels of the longer side at which the lines' direction is looked for."""
_GAIN = 1.1
"""How much more level the lines of a page must be, unbent, for its edges to be believed."""
_STRAIGHT = 0.6
"""Degrees; a recogniser minds no less."""
_MOST_TILT = 12.0
_LYING = 1.5
"""How much more the columns must vary than the rows before lines are taken to run upwards."""
_SMALLEST = 60
_LONGEST = 8
"""Times as long as wide: no invoice is, and turning such a strip takes many times its memory."""


@dataclass(frozen=True, slots=True)
class Straightened:
    """A page as it should lie, and how to find its spots in the picture it came from."""

    image: PageImage
    to_original: "Matrix | None" = None
    """From pixels of the straightened page to those of the picture; None where they are alike."""
    original: tuple[int, int] = (0, 0)
    """Width and height of the picture."""
    bend: Bend | None = None
    """Between the matrix and the picture, for a page that did not lie flat."""

    def place_in_original(self, place: Place) -> Place:
        """Give the rectangle in the picture around a place on the straightened page."""
        if self.to_original is None:
            return place
        import numpy as np

        # a bent page's lines bulge between the corners of a place
        across = np.linspace(place.left, place.right, 3) * self.image.width
        down = np.linspace(place.top, place.bottom, 3) * self.image.height
        spots = np.array([[[x, y] for x in across for y in down]], np.float64)
        x, y = _seen_at(spots, self.to_original, self.bend)
        width, height = self.original
        left, right = (min(max(float(v) / width, 0.0), 1.0) for v in (x.min(), x.max()))
        top, bottom = (min(max(float(v) / height, 0.0), 1.0) for v in (y.min(), y.max()))
        return Place(place.page, left, top, right, bottom)

    def turned_over(self) -> "Straightened":
        """Give the same page turned by half."""
        import numpy as np

        width, height = self.image.width, self.image.height
        half = np.array([[-1, 0, width], [0, -1, height], [0, 0, 1]], np.float64)
        before = np.eye(3) if self.to_original is None else self.to_original
        pixels = pixels_of(self.image)[::-1, ::-1]
        original = self.original if self.to_original is not None else (width, height)
        return Straightened(image_of(pixels), before @ half, original, self.bend)


def _seen_at(spots: "Matrix", matrix: "Matrix", bend: Bend | None) -> "tuple[Matrix, Matrix]":
    import cv2
    import numpy as np

    x, y = np.asarray(cv2.perspectiveTransform(spots, matrix), np.float64)[0].T
    return (x, y) if bend is None else bend.in_picture(x, y)


def pages_in(image: PageImage) -> tuple[Straightened, ...]:
    """Give every page that lies on a darker ground; the picture itself where none is told apart.

    From left to right and from top to bottom.
    """
    shorter, longer = sorted((image.width, image.height))
    if shorter < _SMALLEST or longer > _LONGEST * shorter:
        return (Straightened(image),)
    pixels = pixels_of(image)
    windows = find_windows(pixels) if is_drawn(pixels) else []
    sheets = windows or find_sheets(pixels)
    if not sheets:
        return (levelled(Straightened(image)),)
    return tuple(levelled(_laid_flat(pixels, sheet)) for sheet in sheets)


def straighten(image: PageImage) -> Straightened:
    """Give the largest page of a picture flat and upright; a straight one comes back as it is."""
    return max(pages_in(image), key=lambda page: page.image.width * page.image.height)


def pixels_of(image: PageImage) -> "Grey":
    """Give rows, columns, and red, green, blue."""
    import numpy as np

    return np.frombuffer(image.pixels, np.uint8).reshape(image.height, image.width, 3)


def image_of(pixels: "Grey") -> PageImage:
    """Give a picture of rows, columns, and red, green, blue."""
    import numpy as np

    return PageImage(pixels.shape[1], pixels.shape[0], np.ascontiguousarray(pixels).tobytes())


def _laid_flat(pixels: "Grey", sheet: Sheet) -> Straightened:
    bends = bends_of(sheet)
    if not bends:
        return _flattened(pixels, sheet)
    part = min(1.0, _LOOKED_AT / max(bends[0].size))
    bend = max(bends, key=lambda each: _striped(each.flat(pixels, part)))
    straight = _striped(bend.without_edges().flat(pixels, part))
    is_believed = _striped(bend.flat(pixels, part)) > _GAIN * straight
    return _unbent(pixels, bend) if is_believed else _flattened(pixels, sheet)


def _striped(pixels: "Grey") -> float:
    """Give how level the lines are, whichever way they run."""
    ink = ink_of(small_grey(pixels)[0])
    return max(variation(ink), variation(ink.T))


def _unbent(pixels: "Grey", bend: Bend) -> Straightened:
    import numpy as np

    original = pixels.shape[1], pixels.shape[0]
    return Straightened(image_of(bend.flat(pixels)), np.eye(3), original, bend)


def _flattened(pixels: "Grey", sheet: Sheet) -> Straightened:
    import cv2
    import numpy as np

    matrix, size = flattening(sheet.corners)
    warped = cv2.warpPerspective(pixels, matrix, size, flags=cv2.INTER_CUBIC)
    original = pixels.shape[1], pixels.shape[0]
    back = np.asarray(np.linalg.inv(matrix), np.float64)
    return Straightened(image_of(np.asarray(warped, np.uint8)), back, original)


def levelled(page: Straightened) -> Straightened:
    """Turn a page by a quarter if its lines run upwards, then by the few degrees that are left."""
    grey, _ = small_grey(pixels_of(page.image))
    ink = ink_of(grey)
    if variation(ink.T) > _LYING * variation(ink):
        page = _turned(page, 90.0)
        grey, _ = small_grey(pixels_of(page.image))
        ink = ink_of(grey)
    tilt = _tilt(ink)
    if abs(tilt) >= _STRAIGHT:
        return _turned(page, tilt)
    return page if page.bend is not None else _smoothed(page, ink)


def _smoothed(page: Straightened, ink: "npt.NDArray[np.float32]") -> Straightened:
    """Lay a page flat whose lines are waves, though no edge of it is seen."""
    import numpy as np

    wave = wave_of(ink)
    if wave is None:
        return page
    size = page.image.width, page.image.height
    lower = wave * (size[1] / ink.shape[0])
    straight = 0 * lower
    bend = Bend(size, (lower, lower, straight, straight), np.eye(3))
    image = image_of(bend.flat(pixels_of(page.image)))
    if page.to_original is None:
        return Straightened(image, np.eye(3), size, bend)
    return Straightened(image, np.eye(3), page.original, replace(bend, to_picture=page.to_original))


def _tilt(ink: "npt.NDArray[np.float32]") -> float:
    """Give the degrees by which a page must be turned for its lines to be level."""
    import numpy as np

    level = variation(ink)
    coarse = np.arange(-_MOST_TILT, _MOST_TILT + 0.1, 1.0)
    best = max(coarse, key=lambda angle: variation(_rotated(ink, float(angle))))
    fine = max(
        best + np.arange(-0.8, 0.9, 0.2),
        key=lambda angle: variation(_rotated(ink, float(angle))),
    )
    gained = variation(_rotated(ink, float(fine)))
    if gained <= 1.1 * level or not all(
        _is_levelled_by(half, float(fine)) for half in _halves(ink)
    ):
        return 0.0
    return float(fine)


def _halves(ink: "npt.NDArray[np.float32]") -> "tuple[npt.NDArray[np.float32], ...]":
    middle = ink.shape[1] // 2
    return ink[:, :middle], ink[:, middle:]


def _is_levelled_by(half: "npt.NDArray[np.float32]", angle: float) -> bool:
    """Whether a half becomes no worse: curled paper rises on one side and falls on the other."""
    return variation(_rotated(half, angle)) >= variation(half)


def _rotated(ink: "npt.NDArray[np.float32]", angle: float) -> "npt.NDArray[np.float32]":
    import cv2
    import numpy as np

    height, width = ink.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    return np.asarray(cv2.warpAffine(ink, matrix, (width, height)), np.float32)


def _turned(page: Straightened, angle: float) -> Straightened:
    """Turn a page counter-clockwise by degrees, on white, and nothing of it is cut off."""
    import cv2
    import numpy as np

    pixels = pixels_of(page.image)
    height, width = pixels.shape[:2]
    matrix = np.eye(3)
    matrix[:2] = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    cos, sin = abs(matrix[0, 0]), abs(matrix[0, 1])
    size = round(width * cos + height * sin), round(width * sin + height * cos)
    matrix[0, 2] += (size[0] - width) / 2
    matrix[1, 2] += (size[1] - height) / 2
    white: Sequence[float] = (255, 255, 255)
    turned = cv2.warpAffine(pixels, matrix[:2], size, flags=cv2.INTER_CUBIC, borderValue=white)
    before = np.eye(3) if page.to_original is None else page.to_original
    original = page.original if page.to_original is not None else (width, height)
    made = Straightened(image_of(np.asarray(turned, np.uint8)), bend=page.bend)
    return replace(made, to_original=before @ np.linalg.inv(matrix), original=original)
