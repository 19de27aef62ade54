"""Where frames come from: a camera, a video file, or pictures in a row."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Pixels: TypeAlias = npt.NDArray[np.uint8]
    """Rows, columns, and blue, green, red."""


_COLOURS = 3
_BITS_MORE = 8


def as_picture(frame: "npt.NDArray[np.generic]") -> "Pixels | None":
    """Give what a device gave as blue, green, red of 8 bits.

    Document cameras and microscopes give grey, 16 bits or a fourth channel. None for a frame
    without a size, and for one that nobody knows how to show (raw formats, of two channels).
    """
    import numpy as np

    if not frame.size:
        return None
    deep = frame[:, :, np.newaxis] if frame.ndim == _COLOURS - 1 else frame
    if deep.dtype == np.uint16:
        deep = np.right_shift(deep.astype(np.uint16, copy=False), _BITS_MORE)
    elif deep.dtype != np.uint8:
        return None
    match deep.shape:
        case (_, _, 1):
            deep = np.repeat(deep, _COLOURS, axis=2)
        case (_, _, 3 | 4):
            deep = deep[:, :, :_COLOURS]
        case _:
            return None
    return np.ascontiguousarray(deep, np.uint8)


class FrameSource(Protocol):
    """Gives frames one after the other; belongs to one thread, and every method may be slow."""

    def open(self) -> None:
        """Get ready. Raises `CameraTrouble`."""

    def read(self) -> "Pixels | None":
        """Give the next frame; None where there is none any more. Raises `CameraTrouble`."""

    def close(self) -> None:
        """Let go of the device; more than once does no harm."""


class ArraySource:
    """Gives pictures in a row, and then no more."""

    def __init__(self, frames: "Sequence[Pixels]") -> None:
        self._frames = frames
        self._at = 0

    def open(self) -> None:
        """Begin with the first."""
        self._at = 0

    def read(self) -> "Pixels | None":
        """Give the next picture."""
        if self._at >= len(self._frames):
            return None
        self._at += 1
        return self._frames[self._at - 1]

    def close(self) -> None:
        """There is nothing to let go of."""
