"""Pages that do not lie flat, seen together with their edges: rolled up once, or folded.

Arrays of rows, columns, and red, green, blue; with each page comes where it is paper (255).
"""

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Picture: TypeAlias = npt.NDArray[np.uint8]
    Chance: TypeAlias = np.random.Generator
    Heights: TypeAlias = npt.NDArray[np.float32]

_NEARER = 0.75
"""How much the lower edge bends of what the upper one does: it is nearer to the camera's middle."""


def rolled(page: "Picture", chance: "Chance") -> "tuple[Picture, Picture]":
    """Bend a page as one that was rolled up and lies open."""
    import numpy as np

    across = np.linspace(0, 1, page.shape[1], dtype=np.float32)
    wave = np.sin((across * chance.uniform(0.8, 1.6) + chance.uniform(0, 1)) * np.pi)
    lift = chance.uniform(0.015, 0.04) * page.shape[0]
    return _lifted(page, (lift * wave).astype(np.float32), 0.93 + 0.07 * wave)


def creased(page: "Picture", chance: "Chance") -> "tuple[Picture, Picture]":
    """Fold a page once across, and open it: each half lies on its own slope."""
    import numpy as np

    across = np.linspace(0, 1, page.shape[1], dtype=np.float32)
    fold = chance.uniform(0.35, 0.65)
    slope = np.maximum(1 - np.abs(across - fold) / max(fold, 1 - fold), 0)
    lift = chance.choice((-1, 1)) * chance.uniform(0.02, 0.05) * page.shape[0]
    shade = 1 - 0.2 * np.exp(-(((across - fold) * 150) ** 2)) - 0.08 * (across > fold)
    return _lifted(page, (lift * slope).astype(np.float32), shade)


def _lifted(
    page: "Picture", lift: "Heights", shade: "npt.NDArray[np.floating]"
) -> "tuple[Picture, Picture]":
    """Move every column down by so many pixels, its lower end less than its upper one."""
    import cv2
    import numpy as np

    height, width = page.shape[:2]
    room = int(np.abs(lift).max()) + 2
    columns, rows = np.meshgrid(
        np.arange(width, dtype=np.float32), np.arange(-room, height + room, dtype=np.float32)
    )
    part = 1 - (1 - _NEARER) * rows / height
    sources = (rows - lift[None] * part).astype(np.float32)
    bent = cv2.remap(page, columns, sources, cv2.INTER_LINEAR, borderValue=(255, 255, 255))
    whole = np.full((height, width), 255, np.uint8)
    paper = cv2.remap(whole, columns, sources, cv2.INTER_NEAREST, borderValue=(0,))
    shaded = np.clip(bent * shade[None, :, None], 0, 255)
    return np.asarray(shaded, np.uint8), np.asarray(paper, np.uint8)
