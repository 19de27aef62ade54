"""Filters that bring a code out; each mends one trouble and makes another worse.

So they are tried in turn, never one upon the other.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from invoice_desktop.documents.page_image import PageImage

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from cv2.typing import MatLike

    Grey: TypeAlias = npt.NDArray[np.uint8]

Filter: TypeAlias = "Callable[[Grey, Grey], Grey]"
"""Takes a picture's colours (red first) and its grey; gives another grey."""

LARGEST_ENLARGED = 4_000_000
"""Pixels; a larger picture gains nothing from being enlarged, and takes long."""


def colours_of(image: PageImage) -> "Grey":
    """Give rows, columns and red, green, blue."""
    import numpy as np

    return np.frombuffer(image.pixels, np.uint8).reshape(image.height, image.width, 3)


def grey_of(colours: "Grey") -> "Grey":
    """Give the brightness by the weights of ITU-R BT.601."""
    import cv2
    import numpy as np

    if not colours.size:
        return np.zeros(colours.shape[:2], np.uint8)
    # the order of the channels may be turned over by a view: a camera's frame has blue first
    blue_first = colours.strides[-1] < 0
    straight = colours[..., ::-1] if blue_first else colours
    code = cv2.COLOR_BGR2GRAY if blue_first else cv2.COLOR_RGB2GRAY
    return np.asarray(cv2.cvtColor(straight, code), np.uint8)


def red(colours: "Grey", _grey: "Grey") -> "Grey":
    """Give the red channel, in which a red seal over the code fades."""
    import numpy as np

    return np.ascontiguousarray(colours[..., 0])


def sharpened(_colours: "Grey", grey: "Grey") -> "Grey":
    """Mend a lens that is a little out of focus."""
    import cv2

    blurred = cv2.GaussianBlur(grey, (0, 0), 3)
    return _bytes(cv2.addWeighted(grey, 2.5, blurred, -1.5, 0))


def evened(_colours: "Grey", grey: "Grey") -> "Grey":
    """Mend shadows and pale print (adaptive histogram equalisation)."""
    import cv2

    return _bytes(cv2.createCLAHE(3.0, (8, 8)).apply(grey))


def smoothed(_colours: "Grey", grey: "Grey") -> "Grey":
    """Mend noise, a screen's raster and dots that do not touch."""
    import cv2

    return _bytes(cv2.GaussianBlur(grey, (0, 0), 1.4))


def enlarged(_colours: "Grey", grey: "Grey") -> "Grey":
    """Mend codes of few pixels; a large picture is left as it is."""
    import cv2

    if grey.size > LARGEST_ENLARGED:
        return grey
    return _bytes(cv2.resize(grey, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC))


def locally_normalised(_colours: "Grey", grey: "Grey") -> "Grey":
    """Mend hard shadows: each pixel beside the spread of its surroundings."""
    import cv2
    import numpy as np

    exact, window = grey.astype(np.float32), (45, 45)
    mean = cv2.blur(exact, window)
    spread = np.sqrt(np.maximum(cv2.blur(exact * exact, window) - mean * mean, 0))
    return np.asarray(np.clip((exact - mean) / (spread + 8) * 64 + 128, 0, 255), np.uint8)


def _bytes(picture: "MatLike") -> "Grey":
    import numpy as np

    return np.asarray(picture, np.uint8)
