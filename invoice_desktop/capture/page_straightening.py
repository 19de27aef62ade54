"""Photographed pages laid flat and upright, so that their lines run from left to right."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from invoice_desktop.documents.page_image import PageImage
from invoice_desktop.domain.place import Place

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from cv2.typing import MatLike

    Grey: TypeAlias = npt.NDArray[np.uint8]
    Matrix: TypeAlias = npt.NDArray[np.float64]

_LOOKED_AT = 800
"""Pixels of the longer side at which edges and the lines' direction are looked for."""
_LEAST_PAGE, _MOST_PAGE = 0.1, 0.96
"""Of the picture: less is no page, more is a picture without a desk around it."""
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

    def place_in_original(self, place: Place) -> Place:
        """Give the rectangle in the picture around a place on the straightened page."""
        if self.to_original is None:
            return place
        import cv2
        import numpy as np

        across = [place.left * self.image.width, place.right * self.image.width]
        down = [place.top * self.image.height, place.bottom * self.image.height]
        corners = np.array([[[x, y] for x in across for y in down]], np.float64)
        x, y = cv2.perspectiveTransform(corners, self.to_original)[0].T
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
        return Straightened(image_of(pixels), before @ half, original)


def pages_in(image: PageImage) -> tuple[Straightened, ...]:
    """Give every page that lies on a darker ground; the picture itself where none is told apart.

    From left to right and from top to bottom.
    """
    shorter, longer = sorted((image.width, image.height))
    if shorter < _SMALLEST or longer > _LONGEST * shorter:
        return (Straightened(image),)
    pixels = pixels_of(image)
    quads = _pages(pixels)
    if not quads:
        return (_levelled(Straightened(image)),)
    return tuple(_levelled(_flattened(pixels, quad)) for quad in quads)


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


def _small_grey(pixels: "Grey") -> "tuple[Grey, float]":
    import cv2
    import numpy as np

    part = min(1.0, _LOOKED_AT / max(pixels.shape[:2]))
    size = max(1, int(pixels.shape[1] * part)), max(1, int(pixels.shape[0] * part))
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), np.uint8), part


def _pages(pixels: "Grey") -> "list[npt.NDArray[np.float32]]":
    """Find bright four-cornered areas on a darker ground."""
    import cv2
    import numpy as np

    grey, part = _small_grey(pixels)
    smooth = cv2.GaussianBlur(grey, (0, 0), 2)
    _, bright = cv2.threshold(smooth, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    # print must not cut a page into pieces
    closed = cv2.morphologyEx(bright, cv2.MORPH_CLOSE, np.ones((25, 25), np.uint8))
    closed = cv2.morphologyEx(closed, cv2.MORPH_OPEN, np.ones((9, 9), np.uint8))
    contours, _ = cv2.findContours(closed, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    found = (_quad(contour, grey.size) for contour in contours)
    quads = [quad / part for quad in found if quad is not None]
    return sorted(quads, key=lambda quad: tuple(quad.mean(axis=0)[::-1] // 200))


def _quad(contour: "MatLike", whole: int) -> "npt.NDArray[np.float32] | None":
    import cv2
    import numpy as np

    hull = cv2.convexHull(contour)
    area = cv2.contourArea(hull)
    if not _LEAST_PAGE * whole < area < _MOST_PAGE * whole:
        return None
    if cv2.contourArea(contour) < 0.85 * area:
        return None
    around = cv2.arcLength(hull, True)
    for coarse in (0.02, 0.03, 0.05):
        corners = cv2.approxPolyDP(hull, coarse * around, True).reshape(-1, 2)
        if len(corners) == 4 and cv2.contourArea(corners) > 0.9 * area:
            return _clockwise(corners.astype(np.float32))
    return None


def _clockwise(corners: "npt.NDArray[np.float32]") -> "npt.NDArray[np.float32]":
    """Put four corners in order, the upper left one first."""
    import numpy as np

    middle = corners.mean(axis=0)
    angles = np.arctan2(corners[:, 1] - middle[1], corners[:, 0] - middle[0])
    ordered = corners[np.argsort(angles)]
    first = int(np.argmin(ordered.sum(axis=1)))
    return np.asarray(np.roll(ordered, -first, axis=0), np.float32)


def _flattened(pixels: "Grey", quad: "npt.NDArray[np.float32]") -> Straightened:
    import cv2
    import numpy as np

    sides = [float(np.linalg.norm(quad[place] - quad[(place + 1) % 4])) for place in range(4)]
    width, height = round(max(sides[0], sides[2])), round(max(sides[1], sides[3]))
    flat = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(quad, flat)
    warped = cv2.warpPerspective(pixels, matrix, (width, height), flags=cv2.INTER_CUBIC)
    original = pixels.shape[1], pixels.shape[0]
    back = np.linalg.inv(np.asarray(matrix, np.float64))
    return Straightened(image_of(np.asarray(warped, np.uint8)), back, original)


def _levelled(page: Straightened) -> Straightened:
    """Turn a page by a quarter if its lines run upwards, then by the few degrees that are left."""
    grey, _ = _small_grey(pixels_of(page.image))
    ink = _ink(grey)
    if _variation(ink.T) > _LYING * _variation(ink):
        page = _turned(page, 90.0)
        grey, _ = _small_grey(pixels_of(page.image))
        ink = _ink(grey)
    tilt = _tilt(ink)
    return page if abs(tilt) < _STRAIGHT else _turned(page, tilt)


def _ink(grey: "Grey") -> "npt.NDArray[np.float32]":
    """Give what is darker than its surroundings, without wide dark areas and long rules."""
    import cv2
    import numpy as np

    around = cv2.blur(grey, (31, 31)).astype(np.float32)
    ink = np.clip(around - grey - 12, 0, 60)
    ink[:4], ink[-4:], ink[:, :4], ink[:, -4:] = 0, 0, 0, 0
    return np.asarray(ink, np.float32)


def _variation(ink: "npt.NDArray[np.float32]") -> float:
    """Tell how much the rows differ from those around them: level lines of text make stripes."""
    import cv2

    rows = ink.mean(axis=1, keepdims=True)
    stripes = rows - cv2.blur(rows, (1, 31))
    return float((stripes**2).mean()) / max(float(ink.mean()) ** 2, 1e-6)


def _tilt(ink: "npt.NDArray[np.float32]") -> float:
    """Give the degrees by which a page must be turned for its lines to be level."""
    import numpy as np

    level = _variation(ink)
    coarse = np.arange(-_MOST_TILT, _MOST_TILT + 0.1, 1.0)
    best = max(coarse, key=lambda angle: _variation(_rotated(ink, float(angle))))
    fine = max(
        best + np.arange(-0.8, 0.9, 0.2),
        key=lambda angle: _variation(_rotated(ink, float(angle))),
    )
    gained = _variation(_rotated(ink, float(fine)))
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
    return _variation(_rotated(half, angle)) >= _variation(half)


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
    made = Straightened(image_of(np.asarray(turned, np.uint8)))
    return replace(made, to_original=before @ np.linalg.inv(matrix), original=original)
