"""Red seals lifted off a picture before its text is recognised."""

from typing import TYPE_CHECKING

from invoice_desktop.documents.page_image import PageImage

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_REDDER = 45
"""Levels of 255 by which red exceeds green and blue where a seal was pressed."""
_ONLY_RED = 1.8
"""Times what is missing of the paper's own red: the carmine of printed labels lacks as much red as
it exceeds, vermilion hardly any."""
_LEAST_PART = 0.0002
_STROKE = 3
_COARSE = 16
"""Pixels to one, where the paper's own brightness is looked for."""
_AROUND = 5
_EDGE = 9
"""Pixels: seals fade out at their edges."""
_LETTER = 25
"""Pixels around a seal's broad strokes where its thin ones are."""
_FAINT = 45
"""Levels of 255 by which print is darker than its paper, at least."""


def without_red_seals(image: PageImage) -> PageImage:
    """Give a picture in which red seals are as light as the paper and the print below them stays.

    In red light a red seal is as bright as paper, while black and blue print is as dark as ever.
    A picture without red comes back as it is.
    """
    import cv2
    import numpy as np

    pixels = np.frombuffer(image.pixels, np.uint8).reshape(image.height, image.width, 3)
    red, green, blue = (pixels[..., channel] for channel in range(3))
    redder = cv2.subtract(red, cv2.max(green, blue))
    paper = _paper(red)
    missing = cv2.subtract(paper, red)
    vermilion = redder > _ONLY_RED * missing
    sealed = ((redder > _REDDER) & vermilion).astype(np.uint8)
    # the strokes of a seal are broad, those of labels are not
    sealed = np.asarray(cv2.erode(sealed, np.ones((_STROKE, _STROKE), np.uint8)), np.uint8)
    if sealed.mean() < _LEAST_PART:
        return image
    inside = sealed.astype(bool)
    lift = float(np.median(missing[inside])) / float(np.median(redder[inside]))
    # where a seal fades out it is as much lighter as it is less red
    light = cv2.min(cv2.add(red, cv2.convertScaleAbs(redder, alpha=lift)), paper)
    # its own letters must not be left as outlines
    light = np.where(cv2.subtract(paper, light) < _FAINT, paper, light)
    faint = vermilion & (redder > _REDDER / 2) & _around(sealed, _LETTER)
    around = _around(sealed, _EDGE) | _around(faint.astype(np.uint8), _STROKE)
    lifted = pixels.copy()
    lifted[around] = light[around][:, None]
    return PageImage(image.width, image.height, lifted.tobytes())


def _around(marked: "npt.NDArray[np.uint8]", pixels: int) -> "npt.NDArray[np.bool_]":
    import cv2
    import numpy as np

    return np.asarray(cv2.dilate(marked, np.ones((pixels, pixels), np.uint8)), np.bool_)


def _paper(red: "npt.NDArray[np.uint8]") -> "npt.NDArray[np.uint8]":
    """Give the brightness of the paper around every pixel, in red light."""
    import cv2
    import numpy as np

    height, width = red.shape
    size = max(1, width // _COARSE), max(1, height // _COARSE)
    coarse = cv2.resize(red, size, interpolation=cv2.INTER_AREA)
    brightest = cv2.dilate(coarse, np.ones((_AROUND, _AROUND), np.uint8))
    return np.asarray(cv2.resize(brightest, (width, height)), np.uint8)
