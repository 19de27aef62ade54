"""Looks at each module of a code that was located but not read.

The eight points of a quadratic patch (corners and middles of edges) are moved until what every
code has in the same place (finders, timing, alignment) is seen best: bent paper is flattened so.
Then those known modules train an equaliser, as a modem's preamble does, that undoes blur and
motion: it is fitted to this very frame (least squares with a ridge).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from invoice_desktop.capture.qr_layout import VERSIONS, known_modules, side_of

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Grey: TypeAlias = npt.NDArray[np.uint8]
    Numbers: TypeAlias = npt.NDArray[np.float32]

_STEPS = (0.8, 0.4, 0.2)
"""Of a module: how far points are moved, ever more finely."""
_LEAST_SEEN_AT_FIRST, _LEAST_SEEN = 0.12, 0.3
"""Of what a perfect code would give, before and after the points are moved: with less there is no
code, or it cannot be read. Among the tuning frames half of what was no code had less at first."""
_RIDGE = 3.0
_REACH = 3
"""Half modules on each side of a module's middle that the equaliser looks at."""
_SURE = 0.45
_LEAST_SIDE = 40
_LARGEST_SIDE = 1600


@dataclass(frozen=True, slots=True)
class Sampled:
    """A code's version, and its modules as they were seen: above 0 is dark."""

    version: int
    modules: "Numbers"


def sample_code(
    grey: "Grey", corners: Sequence[tuple[float, float]], turns: int = 1
) -> Iterator[Sampled]:
    """Give the modules of a code in one way after the other; `corners` are clockwise in pixels.

    They begin at the corner between two finders, or at one of the first `turns` of them. Gives
    nothing where no code is to be seen.
    """
    import numpy as np

    cut = _cut_out(grey, corners)
    if cut is None:
        return
    contrast, points = cut
    side = max(float(np.linalg.norm(points[place] - points[place - 1])) for place in range(4))
    patches = np.stack([_patch(np.roll(points, -turn, axis=0)) for turn in range(turns)])
    version, patch, seen = _best_version(contrast, patches)
    if seen < _LEAST_SEEN_AT_FIRST:
        return
    patch, seen = _fitted(contrast, version, patch, side / side_of(version))
    if seen < _LEAST_SEEN:
        return
    yield Sampled(version, _sampled(contrast, patch, _middles(side_of(version))).copy())
    yield from _equalised(contrast, version, patch)


def _cut_out(
    grey: "Grey", corners: Sequence[tuple[float, float]]
) -> "tuple[Numbers, Numbers] | None":
    """Give what surrounds the code, each pixel beside its neighbourhood, and the corners in it."""
    import numpy as np

    points = np.array(corners, np.float32)
    low, high = points.min(axis=0), points.max(axis=0)
    room = 0.15 * (high - low) + 4
    left, top = (max(int(each), 0) for each in low - room)
    right, bottom = (
        min(int(each), most) for each, most in zip(high + room, grey.shape[::-1], strict=True)
    )
    cut = grey[top:bottom, left:right]
    if min(cut.shape) < _LEAST_SIDE or max(cut.shape) > _LARGEST_SIDE:
        return None
    return _contrast(cut, float((high - low).max())), points - np.array([left, top], np.float32)


def _contrast(cut: "Grey", side: float) -> "Numbers":
    """Give how much darker a pixel is than its surroundings, in their own spread."""
    import cv2
    import numpy as np

    exact = cut.astype(np.float32)
    window = (int(side / 4) | 1,) * 2
    mean = cv2.blur(exact, window, borderType=cv2.BORDER_REPLICATE)
    spread = cv2.blur(exact * exact, window, borderType=cv2.BORDER_REPLICATE) - mean * mean
    found: Numbers = np.clip((mean - exact) / (np.sqrt(np.maximum(spread, 0)) + 3), -2, 2)
    return found


def _patch(corners: "Numbers") -> "Numbers":
    """Give four corners and the middles of the edges behind each of them."""
    import numpy as np

    return np.concatenate([corners, (corners + np.roll(corners, -1, axis=0)) / 2])


@cache
def _weights(side: int, halves: bool) -> "Numbers":  # noqa: FBT001 - a key of the cache
    """Give each module's share in the eight points (serendipity shape functions).

    Where halves are wanted, the places stand half a module apart and begin outside of the code.
    """
    import numpy as np

    if halves:
        along = (np.arange(2 * side + 2 * _REACH - 1) - _REACH + 1) / (2 * side)
    else:
        along = (np.arange(side) + 0.5) / side
    v, u = (each.ravel() for each in np.meshgrid(2 * along - 1, 2 * along - 1, indexing="ij"))
    corners = [
        (1 + a * u) * (1 + b * v) * (a * u + b * v - 1) / 4
        for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))
    ]
    edges = [
        (1 - u * u) * (1 - v) / 2,
        (1 - v * v) * (1 + u) / 2,
        (1 - u * u) * (1 + v) / 2,
        (1 - v * v) * (1 - u) / 2,
    ]
    return np.stack(corners + edges, axis=1).astype(np.float32)


def _middles(side: int) -> "Numbers":
    return _weights(side, False)


def _sampled(contrast: "Numbers", patch: "Numbers", weights: "Numbers") -> "Numbers":
    import cv2
    import numpy as np

    places = weights @ patch
    count = round(len(places) ** 0.5)
    found = cv2.remap(
        contrast,
        places[:, 0].reshape(count, count),
        places[:, 1].reshape(count, count),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(found, np.float32)


@cache
def _known(version: int) -> "tuple[Numbers, Numbers]":
    """Give the known modules' shares in the eight points, and 1 or -1 for dark or light."""
    known = known_modules(version).ravel()
    taken = known != 0
    return _middles(side_of(version))[taken], known[taken].astype("float32")


def _seen(contrast: "Numbers", version: int, patches: "Numbers") -> "Numbers":
    """Tell of each of some patches how much of what must be there is seen, up to 1."""
    import cv2
    import numpy as np

    weights, expected = _known(version)
    places = weights @ patches
    found = cv2.remap(contrast, places[..., 0], places[..., 1], cv2.INTER_LINEAR)
    # one place that is spoilt counts no more than one that is right
    return np.asarray(np.clip(found, -1, 1) @ expected / len(expected), np.float32)


def _best_version(contrast: "Numbers", patches: "Numbers") -> "tuple[int, Numbers, float]":
    found = 0, patches[0], -1.0
    for version in VERSIONS:
        seen = _seen(contrast, version, patches)
        turn = int(seen.argmax())
        if seen[turn] > found[2]:
            found = version, patches[turn], float(seen[turn])
    return found


def _fitted(
    contrast: "Numbers", version: int, patch: "Numbers", module: float
) -> "tuple[Numbers, float]":
    """Move the points one by one for as long as more of the known modules is seen."""
    best = float(_seen(contrast, version, patch[None])[0])
    for step in _STEPS:
        pushes = _pushes() * (step * module)
        for of_point in pushes:
            moved = patch + of_point
            seen = _seen(contrast, version, moved)
            way = int(seen.argmax())
            if seen[way] > best:
                patch, best = moved[way], float(seen[way])
    return patch, best


@cache
def _pushes() -> "Numbers":
    """Give, for each point and each of four ways, how far every point goes along."""
    import numpy as np

    ways = np.array([(1, 0), (-1, 0), (0, 1), (0, -1)], np.float32)
    share = np.eye(8, dtype=np.float32)
    for corner in range(4):
        # an edge goes along with its corner by half
        share[corner, 4 + corner] = share[corner, 4 + (corner - 1) % 4] = 0.5
    return share[:, None, :, None] * ways[None, :, None, :]


def _equalised(contrast: "Numbers", version: int, patch: "Numbers") -> Iterator[Sampled]:
    """Undo blur: learn on the known modules first, then on all that are surely seen."""
    import cv2
    import numpy as np

    none = np.empty((0, 0), np.float32)

    side, span = side_of(version), 2 * _REACH + 1
    halves = np.clip(_sampled(contrast, patch, _weights(side, True)), -2, 2)
    windows = np.lib.stride_tricks.sliding_window_view(halves, (span, span))[::2, ::2]
    seen = windows[:side, :side].reshape(side * side, -1)
    seen = np.concatenate([seen, np.ones((side * side, 1), np.float32)], axis=1)
    wanted = known_modules(version).ravel().astype(np.float32)
    for _ in range(2):
        taught = wanted != 0
        lesson = seen[taught]
        # OpenCV's algebra: numpy's wakes a thread for each core, which takes longer than this
        gains = cv2.mulTransposed(lesson, True) + _RIDGE * np.eye(lesson.shape[1], dtype=np.float32)
        answers = cv2.gemm(lesson, wanted[taught, None], 1, none, 0, flags=cv2.GEMM_1_T)
        _, filter_of_frame = cv2.solve(gains, answers, flags=cv2.DECOMP_CHOLESKY)
        modules = cv2.gemm(seen, filter_of_frame, 1, none, 0).ravel()
        yield Sampled(version, np.asarray(modules.reshape(side, side), np.float32))
        known = known_modules(version).ravel()
        sure = np.where(np.abs(modules) > _SURE, np.sign(modules), 0)
        wanted = np.where(known != 0, known, sure).astype(np.float32)
