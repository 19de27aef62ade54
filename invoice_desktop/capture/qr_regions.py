"""Finds dark squares on light paper: codes whose finders are smeared, covered or glared away."""

from typing import TYPE_CHECKING, TypeAlias

from invoice_desktop.capture.qr_finders import Corners

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from cv2.typing import MatLike

    Grey: TypeAlias = npt.NDArray[np.uint8]

CLOSINGS = (9, 5, 13)
"""Pixels of the halved picture: gaps up to there are between modules of one code, not around it.

The first found 16 of the 19 that were read so among the tuning frames.
"""
_DARKER = 10
_THINNEST = 11
"""Of the halved picture; lines of text and rules are thinner."""
_SMALLEST = 20.0
_FULL = 0.65


def dark_squares(grey: "Grey", closing: int, most: int) -> list[Corners]:
    """Give corners of the largest dark squares, clockwise; which of them is first is not known."""
    import cv2

    if min(grey.shape) < 2 * _SMALLEST:
        return []
    found = [square for each in _blots(grey, closing) if (square := _square(each)) is not None]
    found.sort(key=lambda square: -cv2.contourArea(square))
    return [_corners(square) for square in found[:most]]


def _blots(grey: "Grey", closing: int) -> "list[MatLike]":
    import cv2
    import numpy as np

    half = cv2.resize(grey, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    window = max(31, (min(half.shape) // 8) | 1)
    dark = cv2.adaptiveThreshold(
        cv2.blur(half, (3, 3)),
        *(255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, window, _DARKER),
    )
    for step, size in ((cv2.MORPH_CLOSE, closing), (cv2.MORPH_OPEN, _THINNEST)):
        dark = cv2.morphologyEx(dark, step, np.ones((size, size), np.uint8))
    contours, _ = cv2.findContours(dark, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    return list(contours)


def _square(blot: "MatLike") -> "MatLike | None":
    """Give four points in the whole picture; None where the blot is too small, long or torn."""
    import cv2
    import numpy as np

    around = cv2.minAreaRect(blot)
    across, along = sorted(around[1])
    if across < _SMALLEST or along > 1.7 * across:
        return None
    if cv2.contourArea(blot) < _FULL * across * along:
        return None
    hull = cv2.convexHull(blot)
    points = cv2.approxPolyDP(hull, 0.04 * cv2.arcLength(hull, closed=True), closed=True)
    four = points[:, 0] if len(points) == 4 else cv2.boxPoints(around)
    # the middle of a halved pixel lies between two of the whole picture
    return np.asarray(four, np.float32) * 2 + 0.5


def _corners(square: "MatLike") -> Corners:
    one, two, three, four = ((float(x), float(y)) for x, y in square)
    turn = (two[0] - one[0]) * (three[1] - one[1]) - (two[1] - one[1]) * (three[0] - one[0])
    return (one, two, three, four) if turn > 0 else (four, three, two, one)
