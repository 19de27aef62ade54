"""Where pages lie in a picture: bright four-cornered areas on a darker ground."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from cv2.typing import MatLike

    Grey: TypeAlias = npt.NDArray[np.uint8]
    Points: TypeAlias = npt.NDArray[np.float32]

_LOOKED_AT = 800
"""Pixels of the longer side at which edges and the lines' direction are looked for."""
_LEAST_PAGE, _MOST_PAGE = 0.1, 0.96
"""Of the picture: less is no page, more is a picture without a desk around it."""
_LEAST_BESIDE = 0.025
"""Of the picture, for what lies beside a page: a ticket beside a letter."""
_FLAT = 0.6
"""Of the pixels that are exactly as bright as their neighbour: drawn pictures have more, while
what a camera or a scanner took has a tenth."""
_WHITE = 250
_LEAST_WINDOW = 0.05
_FULL = 0.97
"""Of its box that a window fills."""


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """A page in pixels of the picture: its corners clockwise from the upper left, its outline."""

    corners: "Points"
    outline: "Points"


def small_grey(pixels: "Grey") -> "tuple[Grey, float]":
    """Give a picture without colours, small enough to look at, and its part of the full size."""
    import cv2
    import numpy as np

    part = min(1.0, _LOOKED_AT / max(pixels.shape[:2]))
    size = max(1, int(pixels.shape[1] * part)), max(1, int(pixels.shape[0] * part))
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), np.uint8), part


def is_drawn(pixels: "Grey") -> bool:
    """Whether a picture was drawn by a program, as a screenshot is, and not taken of paper."""
    return bool((pixels[:, 1:, 1] == pixels[:, :-1, 1]).mean() > _FLAT)


def find_windows(pixels: "Grey") -> list[Sheet]:
    """Find the white pages and windows of a screenshot; none where one fills it."""
    import cv2
    import numpy as np

    white = (pixels.min(axis=2) >= _WHITE).astype(np.uint8)
    contours, _ = cv2.findContours(white, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    found = []
    for contour in contours:
        left, top, width, height = cv2.boundingRect(contour)
        part = width * height / white.size
        if part > _MOST_PAGE:
            return []
        if part > _LEAST_WINDOW and cv2.contourArea(contour) > _FULL * width * height:
            right, bottom = left + width, top + height
            box = [[left, top], [right, top], [right, bottom], [left, bottom]]
            found.append(Sheet(np.array(box, np.float32), np.array(box, np.float32)))
    return sorted(found, key=_from_the_top)


def find_sheets(pixels: "Grey") -> list[Sheet]:
    """Find the pages of a picture, from top to bottom and from left to right."""
    import cv2
    import numpy as np

    grey, part = small_grey(pixels)
    smooth = cv2.GaussianBlur(grey, (0, 0), 2)
    _, bright = cv2.threshold(smooth, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    # print must not cut a page into pieces
    closed = cv2.morphologyEx(bright, cv2.MORPH_CLOSE, np.ones((25, 25), np.uint8))
    closed = cv2.morphologyEx(closed, cv2.MORPH_OPEN, np.ones((9, 9), np.uint8))
    contours, _ = cv2.findContours(closed, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    found = (_sheet(contour, grey.size, part) for contour in contours)
    sheets = [sheet for sheet in found if sheet is not None]
    if all(cv2.contourArea(sheet.corners) < _LEAST_PAGE * grey.size / part**2 for sheet in sheets):
        return []
    return sorted(sheets, key=_from_the_top)


def _from_the_top(sheet: Sheet) -> tuple[float, ...]:
    return tuple(sheet.corners.mean(axis=0)[::-1] // 200)


def _sheet(contour: "MatLike", whole: int, part: float) -> Sheet | None:
    import numpy as np

    quad = _quad(contour, whole)
    if quad is None:
        return None
    outline = contour.reshape(-1, 2).astype(np.float32)
    return Sheet(quad / part, outline / part)


def _quad(contour: "MatLike", whole: int) -> "Points | None":
    import cv2
    import numpy as np

    hull = cv2.convexHull(contour)
    area = cv2.contourArea(hull)
    if not _LEAST_BESIDE * whole < area < _MOST_PAGE * whole:
        return None
    if cv2.contourArea(contour) < 0.85 * area:
        return None
    around = cv2.arcLength(hull, True)
    for coarse in (0.02, 0.03, 0.05):
        corners = cv2.approxPolyDP(hull, coarse * around, True).reshape(-1, 2)
        if len(corners) == 4 and cv2.contourArea(corners) > 0.9 * area:
            return _clockwise(corners.astype(np.float32))
    return None


def _clockwise(corners: "Points") -> "Points":
    """Put four corners in order, the upper left one first."""
    import numpy as np

    middle = corners.mean(axis=0)
    angles = np.arctan2(corners[:, 1] - middle[1], corners[:, 0] - middle[0])
    ordered = corners[np.argsort(angles)]
    first = int(np.argmin(ordered.sum(axis=1)))
    return np.asarray(np.roll(ordered, -first, axis=0), np.float32)
