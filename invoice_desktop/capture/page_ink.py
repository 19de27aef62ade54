"""What is printed on a page, and how level it lies."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


def ink_of(grey: "npt.NDArray[np.uint8]") -> "npt.NDArray[np.float32]":
    """Give what is darker than its surroundings, without wide dark areas and long rules."""
    import cv2
    import numpy as np

    around = cv2.blur(grey, (31, 31)).astype(np.float32)
    ink = np.clip(around - grey - 12, 0, 60)
    ink[:4], ink[-4:], ink[:, :4], ink[:, -4:] = 0, 0, 0, 0
    return np.asarray(ink, np.float32)


def variation(ink: "npt.NDArray[np.float32]") -> float:
    """Tell how much the rows differ from those around them: level lines of text make stripes."""
    import cv2

    rows = ink.mean(axis=1, keepdims=True)
    stripes = rows - cv2.blur(rows, (1, 31))
    return float((stripes**2).mean()) / max(float(ink.mean()) ** 2, 1e-6)
