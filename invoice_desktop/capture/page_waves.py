"""How the lines of a page rise and fall that was rolled up and shows no edge."""

from heapq import nlargest
from itertools import product
from typing import TYPE_CHECKING, TypeAlias

from invoice_desktop.capture.page_bends import NODES
from invoice_desktop.capture.page_ink import variation

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import numpy as np
    import numpy.typing as npt

    Ink: TypeAlias = npt.NDArray[np.float32]

_SHAPES = 4
"""Half waves across the page: rolled paper has no more."""
_COARSE = (-0.02, -0.01, 0.0, 0.01, 0.02)
"""Of the height, for the first three half waves together."""
_FINER = (0.008, 0.004, 0.002, 0.001)
_STARTS = 4
_GAIN = 1.3
"""How much more level the lines must become; level pages of the paper factory gained nothing."""


def wave_of(ink: "Ink") -> "Ink | None":
    """Tell how much lower the lines run at equal steps across, in pixels; None where they do not.

    `ink` is what is printed, in rows and columns.
    """
    import cv2
    import numpy as np

    height = ink.shape[0]
    few = cv2.resize(ink, (NODES, height), interpolation=cv2.INTER_AREA)
    columns = np.asarray(few, np.float32)
    across = np.linspace(0, np.pi, NODES)
    shapes = [np.asarray(np.cos(across * count), np.float32) for count in range(1, _SHAPES + 1)]
    waves = [_sum(shapes, parts) for parts in product(_COARSE, repeat=3)]
    likely = nlargest(_STARTS, waves, key=lambda wave: _levelness(columns, wave))
    # what lies flat is most level as it is: no other start is worth its time
    starts = likely if likely[0].any() else likely[:1]
    best = _best(columns, [_refined(columns, shapes, start) for start in starts])
    best -= best.mean()
    if _levelness(columns, best) < _GAIN * variation(columns):
        return None
    return np.asarray(best * height, np.float32)


def _refined(columns: "Ink", shapes: "Sequence[Ink]", wave: "Ink") -> "Ink":
    for step in _FINER:
        for shape in shapes:
            wave = _best(columns, [wave + part * step * shape for part in (0, -1, 1)])
    return wave


def _sum(shapes: "Iterable[Ink]", parts: "Iterable[float]") -> "Ink":
    import numpy as np

    each = [part * shape for shape, part in zip(shapes, parts, strict=False)]
    return np.asarray(np.sum(each, axis=0), np.float32)


def _best(columns: "Ink", waves: "Iterable[Ink]") -> "Ink":
    return max(waves, key=lambda wave: _levelness(columns, wave))


def _levelness(columns: "Ink", wave: "Ink") -> float:
    """Tell how level the lines are when every column is moved up by its part of the height."""
    import cv2
    import numpy as np

    height, width = columns.shape
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    lower = (y + wave[None] * height).astype(np.float32)
    return variation(np.asarray(cv2.remap(columns, x, lower, cv2.INTER_LINEAR), np.float32))
