"""What happens to a drawn page besides the paper factory's own: curl, glare, a seal on the code.

Arrays of rows, columns, and red, green, blue.
"""

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Picture: TypeAlias = npt.NDArray[np.uint8]
    Chance: TypeAlias = np.random.Generator

_BY_THE_CODE = (0.1, 0.14)
"""Parts of width and height: the code is printed at the page's upper left."""


def curled(page: "Picture", chance: "Chance") -> "Picture":
    """Bend a page as one that was rolled up: its lines are waves, and lie in their own shade."""
    import cv2
    import numpy as np

    height, width = page.shape[:2]
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    wave = np.sin(columns / width * np.pi * chance.uniform(0.8, 1.6) + chance.uniform(0, np.pi))
    lifted = (rows + chance.uniform(0.008, 0.02) * height * wave).astype(np.float32)
    white = (255, 255, 255)
    bent = cv2.remap(page, columns, lifted, cv2.INTER_LINEAR, borderValue=white)
    return np.asarray(np.clip(bent * (0.93 + 0.07 * wave[..., None]), 0, 255), np.uint8)


def glaring(page: "Picture", chance: "Chance") -> "Picture":
    """Let one or two lamps shine back from the page: the print below them goes pale."""
    import numpy as np

    height, width = page.shape[:2]
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    light = np.zeros((height, width), np.float32)
    for _ in range(int(chance.integers(1, 3))):
        down, across = chance.uniform(0.15, 0.85, 2) * (height, width)
        wide = chance.uniform(0.06, 0.12) * width
        spot = np.exp(-(((columns - across) / wide) ** 2) - ((rows - down) / wide) ** 2)
        light = np.maximum(light, spot * chance.uniform(0.5, 0.85))
    return np.asarray(page + (255 - page) * light[..., None], np.uint8)


def sealed_on_the_code(page: "Picture", chance: "Chance") -> "Picture":
    """Press a red seal onto the code, through which the code's dark ink still shows."""
    import cv2
    import numpy as np

    height, width = page.shape[:2]
    ink = np.zeros((height, width), np.uint8)
    aside = chance.uniform(-0.02, 0.02, 2)
    at = int((_BY_THE_CODE[0] + aside[0]) * width), int((_BY_THE_CODE[1] + aside[1]) * height)
    axes = int(0.07 * width), int(0.05 * width)
    cv2.ellipse(ink, at, axes, float(chance.uniform(-30, 30)), 0, 360, 255, 7)
    cv2.ellipse(ink, at, (axes[0] // 3, axes[1] // 3), 0.0, 0, 360, 255, -1)
    over = ink[..., None] / 255 * chance.uniform(0.5, 0.85)
    pressed = np.minimum(page, np.array([205, 40, 50], np.uint8))
    return np.asarray(np.clip(page * (1 - over) + pressed * over, 0, 255), np.uint8)


def of_megapixels(page: "Picture", millions: float) -> "Picture":
    """Take the same page with a coarser or a finer camera."""
    import cv2
    import numpy as np

    part = (millions * 1e6 / (page.shape[0] * page.shape[1])) ** 0.5
    how = cv2.INTER_AREA if part < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(page, None, fx=part, fy=part, interpolation=how), np.uint8)
