"""Finds the three squares of a QR code, and where one is covered guesses it from the other two."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import hypot
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from cv2.typing import MatLike

    Grey: TypeAlias = npt.NDArray[np.uint8]

Corner: TypeAlias = tuple[float, float]
Corners: TypeAlias = tuple[Corner, Corner, Corner, Corner]

_MODULES = 7
_SMALLEST, _LARGEST = 10.0, 300.0
"""Pixels that a finder's side may have."""
_DARKER = 10
"""Of 255: how much darker than its surroundings a finder's bar must be."""
_MOST = 8
_MOST_GUESSES = 6
_VERSIONS_SIDES = range(21, 58)


@dataclass(frozen=True, slots=True)
class Finder:
    """The middle of a finder pattern, and how many pixels a module has there."""

    x: float
    y: float
    module: float


def find_finders(grey: "Grey") -> list[Finder]:
    """Give squares within squares within squares, the largest first, a few at most."""
    import cv2

    # wider than a finder's bars: the middle of a bar is still darker than its surroundings
    window = max(31, (min(grey.shape) // 12) | 1)
    # noise would be thousands of specks to follow
    calm = cv2.blur(grey, (3, 3))
    dark = cv2.adaptiveThreshold(
        calm, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, window, _DARKER
    )
    contours, tree = cv2.findContours(dark, cv2.RETR_TREE, cv2.CHAIN_APPROX_SIMPLE)
    if not contours:
        return []
    children = tree[0][:, 2]
    found = []
    for outer, middle in enumerate(children):
        if middle < 0 or (inner := int(children[middle])) < 0:
            continue
        finder = _finder([contours[each] for each in (outer, int(middle), inner)])
        if finder is not None:
            found.append(finder)
    return sorted(found, key=lambda each: -each.module)[:_MOST]


def _finder(squares: "Sequence[MatLike]") -> Finder | None:
    import cv2

    (x, y), size, _ = cv2.minAreaRect(squares[0])
    across, down = sorted(size)
    if across < _SMALLEST or down > _LARGEST or down > 2 * across:
        return None
    areas = [cv2.contourArea(square) for square in squares]
    whole, hole, core = areas
    # 49 : 25 : 9, as blurred and as bent as may be
    if not (0.2 < hole / max(whole, 1) < 0.85 and 0.08 < core / max(whole, 1) < 0.4):
        return None
    if whole < 0.55 * across * down:
        return None
    moments = cv2.moments(squares[2])
    if moments["m00"] > 0:
        x, y = moments["m10"] / moments["m00"], moments["m01"] / moments["m00"]
    return Finder(x, y, (across * down) ** 0.5 / _MODULES)


def guessed_codes(finders: Sequence[Finder]) -> Iterator[Corners]:
    """Give outer corners of codes, clockwise from the one between two finders, likely ones first.

    Three finders that stand at right angles are a code; two are one of several.
    """
    triples = sorted(
        ((_bend(*three), three) for three in combinations(finders, 3)), key=lambda each: each[0]
    )
    given = 0
    for bend, three in triples:
        if bend < 0.35 and given < 2:
            given += 1
            yield _of_three(*_in_order(*three))
    pairs = sorted(combinations(finders, 2), key=lambda two: -(two[0].module + two[1].module))
    for one, other in pairs:
        for corners in _of_two(one, other):
            if given >= _MOST_GUESSES:
                return
            given += 1
            yield corners


def _bend(one: Finder, two: Finder, three: Finder) -> float:
    """Tell how far three finders are from a right angle with equal sides and sizes."""
    first, second, longest = sorted((_far(one, two), _far(two, three), _far(one, three)))
    modules = sorted(each.module for each in (one, two, three))
    sides = longest / max(hypot(first, second), 1e-6)
    return abs(first / max(second, 1e-6) - 1) + abs(sides - 1) + 0.5 * (modules[2] / modules[0] - 1)


def _far(one: Finder, other: Finder) -> float:
    return hypot(one.x - other.x, one.y - other.y)


def _in_order(one: Finder, two: Finder, three: Finder) -> tuple[Finder, Finder, Finder]:
    """Give the one between the others, then the next clockwise, then the last."""
    between = min(
        (one, two, three),
        key=lambda each: sum(_far(each, other) ** 2 for other in (one, two, three)),
    )
    first, second = (each for each in (one, two, three) if each is not between)
    turn = (first.x - between.x) * (second.y - between.y) - (first.y - between.y) * (
        second.x - between.x
    )
    return (between, first, second) if turn > 0 else (between, second, first)


def _of_three(between: Finder, right: Finder, below: Finder) -> Corners:
    module = (between.module + right.module + below.module) / 3
    # from the middle of a finder to the code's corner are three modules and a half
    half = 3.5 * module
    across, down = _unit(between, right), _unit(between, below)

    def corner(at: Corner, along: int, upwards: int) -> Corner:
        return (
            at[0] + half * (along * across[0] + upwards * down[0]),
            at[1] + half * (along * across[1] + upwards * down[1]),
        )

    last = right.x + below.x - between.x, right.y + below.y - between.y
    return (
        corner((between.x, between.y), -1, -1),
        corner((right.x, right.y), 1, -1),
        corner(last, 1, 1),
        corner((below.x, below.y), -1, 1),
    )


def _unit(one: Finder, other: Finder) -> Corner:
    far = max(_far(one, other), 1e-6)
    return (other.x - one.x) / far, (other.y - one.y) / far


def _of_two(one: Finder, other: Finder) -> Iterator[Corners]:
    """Guess the third: beside the line between the two, on either side, or across from it."""
    module = (one.module + other.module) / 2
    if max(one.module, other.module) > 1.6 * min(one.module, other.module):
        return
    modules = _far(one, other) / module + _MODULES
    if round(modules) in _VERSIONS_SIDES:
        for first, second in ((one, other), (other, one)):
            # the line is the upper edge of a code, or its left one
            third = _turned(first, second)
            yield _of_three(first, second, third)
            yield _of_three(second, Finder(*_opposite(second, first, third), module), first)
    if round(_far(one, other) / module / 2**0.5 + _MODULES) in _VERSIONS_SIDES:
        middle = (one.x + other.x) / 2, (one.y + other.y) / 2
        for first, second in ((one, other), (other, one)):
            corner = Finder(
                middle[0] + (first.y - middle[1]), middle[1] - (first.x - middle[0]), module
            )
            yield _of_three(corner, second, first)


def _turned(first: Finder, second: Finder) -> Finder:
    """Give what lies a quarter turn clockwise of the second, seen from the first."""
    return Finder(first.x - (second.y - first.y), first.y + (second.x - first.x), first.module)


def _opposite(second: Finder, first: Finder, third: Finder) -> Corner:
    return second.x + third.x - first.x, second.y + third.y - first.y
