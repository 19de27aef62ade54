"""Pages that do not lie flat, laid flat by how their edges run: rolled up once, or folded."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from invoice_desktop.capture.page_edges import Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    import numpy.typing as npt

    Grey: TypeAlias = npt.NDArray[np.uint8]
    Points: TypeAlias = npt.NDArray[np.float32]
    Matrix: TypeAlias = npt.NDArray[np.float64]
    Offsets: TypeAlias = npt.NDArray[np.float32]

NODES = 33
"""Along each edge: enough for a fold, few enough for a torn corner not to be followed."""
_ENDS = 3
"""Steps at each end that are not looked at: corners are dog-eared, or lie in the shade."""
_NEAR_ENDS = 11
_MOST_ASTRAY = 0.08
"""Of the longer side, for a corner beside its outline."""
_LEAST_BEND = 0.006
"""Of the height: less moves no text into another line."""
_MOST_BEND = 0.12
"""More is no page's edge, but a hand on it."""


@dataclass(frozen=True, slots=True, eq=False)
class Bend:
    """A page whose edges run beside the straight lines between its corners.

    `edges` are the pixels by which the upper and the lower edge run lower, the left and the right
    one further right, at equal steps along each.
    """

    size: tuple[int, int]
    edges: "tuple[Offsets, Offsets, Offsets, Offsets]"
    to_picture: "Matrix"

    def without_edges(self) -> "Bend":
        """Give the same page as if its edges were straight."""
        top, bottom, left, right = (0 * edge for edge in self.edges)
        return replace(self, edges=(top, bottom, left, right))

    def in_picture(self, x: "Matrix", y: "Matrix") -> "tuple[Matrix, Matrix]":
        """Give where spots of the flat page lie in the picture, in pixels.

        What lies between the edges is bent as they are, by how near it is to each (a Coons patch).
        """
        import numpy as np

        width, height = self.size
        across, down = x / width, y / height
        steps = np.linspace(0, 1, NODES)
        top, bottom = (np.interp(across, steps, edge) for edge in self.edges[:2])
        left, right = (np.interp(down, steps, edge) for edge in self.edges[2:])
        x = x + (1 - across) * left + across * right
        y = y + (1 - down) * top + down * bottom
        row = self.to_picture
        far = row[2, 0] * x + row[2, 1] * y + row[2, 2]
        seen = (row[place, 0] * x + row[place, 1] * y + row[place, 2] for place in (0, 1))
        first, second = (each / far for each in seen)
        return first, second

    def flat(self, pixels: "Grey", part: float = 1.0) -> "Grey":
        """Give the page flat, at a part of its size."""
        import cv2
        import numpy as np

        size = [max(1, round(side * part)) for side in self.size]
        # every row alike across and every column alike down: the maps are made of single lines
        x = (np.arange(size[0], dtype=np.float64) / part)[None, :]
        y = (np.arange(size[1], dtype=np.float64) / part)[:, None]
        columns, rows = self.in_picture(x, y)
        maps = columns.astype(np.float32), rows.astype(np.float32)
        around = cv2.BORDER_REPLICATE
        return np.asarray(cv2.remap(pixels, *maps, cv2.INTER_CUBIC, borderMode=around), np.uint8)


def size_of(corners: "Points") -> tuple[int, int]:
    """Give the width and height that a page with these corners should have."""
    import numpy as np

    sides = [float(np.linalg.norm(corners[at] - corners[(at + 1) % 4])) for at in range(4)]
    return round(max(sides[0], sides[2])), round(max(sides[1], sides[3]))


def flattening(corners: "Points") -> "tuple[Matrix, tuple[int, int]]":
    """Give the way from a picture to a flat page with these corners, and the page's size."""
    import cv2
    import numpy as np

    width, height = size_of(corners)
    flat = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    return np.asarray(cv2.getPerspectiveTransform(corners, flat), np.float64), (width, height)


def bends_of(sheet: Sheet) -> tuple[Bend, ...]:
    """Tell how a page may be bent; nothing where its edges are straight, or no edges of a page."""
    import numpy as np

    corners = _true_corners(sheet)
    if corners is None:
        return ()
    matrix, size = flattening(corners)
    edges = _edges(_moved(sheet.outline, matrix), size)
    if edges is None:
        return ()
    top, right, bottom, left = map(_tied, edges)
    straight = np.zeros(NODES, np.float32)
    back = _back(matrix)
    # paper bends one way at a time: what the other edges show are shadows
    ways = ((top, bottom, straight, straight), (straight, straight, left, right))
    least, most = _LEAST_BEND * min(size), _MOST_BEND * min(size)
    return tuple(
        Bend(size, edges, back)
        for edges in ways
        if least < max(float(np.abs(edge).max()) for edge in edges) < most
    )


def _moved(points: "Points", matrix: "Matrix") -> "Points":
    import cv2
    import numpy as np

    return np.asarray(cv2.perspectiveTransform(points[None].astype(np.float64), matrix)[0])


def _back(matrix: "Matrix") -> "Matrix":
    import numpy as np

    return np.asarray(np.linalg.inv(matrix), np.float64)


def _true_corners(sheet: Sheet) -> "Points | None":
    """Give where the edges meet: the corners of a bent page's hull lie on its bulges."""
    import numpy as np

    if min(size_of(sheet.corners)) <= 0:
        return None
    matrix, (width, height) = flattening(sheet.corners)
    x, y = _moved(sheet.outline, matrix).T / np.array([[width], [height]])
    signs = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    found = [int(np.argmax(right * x + down * y)) for right, down in signs]
    corners = np.asarray(sheet.outline[found], np.float32)
    if len(set(found)) < len(corners) or min(size_of(corners)) <= 0:
        return None
    matrix, size = flattening(corners)
    edges = _edges(_moved(sheet.outline, matrix), size)
    if edges is None:
        return None
    met = np.asarray(list(_meeting(edges, size)), np.float32)
    return np.asarray(_moved(met, _back(matrix)), np.float32)


def _meeting(edges: "Sequence[Offsets]", size: tuple[int, int]) -> "Iterator[tuple[float, float]]":
    """Give the spots where neighbouring edges meet if they go on as they run beside each end."""
    width, height = size
    top, right, bottom, left = edges
    for level, upright, x, y in (
        (top, left, 0, 0),
        (top, right, width, 0),
        (bottom, right, width, height),
        (bottom, left, 0, height),
    ):
        rise, lower = _line_at(level, width, is_end=x > 0)
        lean, further = _line_at(upright, height, is_end=y > 0)
        met_x = (lean * (lower + y) + further + x) / (1 - rise * lean)
        met_y = rise * met_x + lower + y
        astray = max(abs(met_x - x), abs(met_y - y)) > _MOST_ASTRAY * max(size)
        yield (x, y) if astray else (met_x, met_y)


def _line_at(edge: "Offsets", length: int, *, is_end: bool) -> tuple[float, float]:
    """Give the slope and the start of the straight line beside one end of an edge."""
    import numpy as np

    part = slice(-_NEAR_ENDS, -_ENDS) if is_end else slice(_ENDS, _NEAR_ENDS)
    slope, start = np.polyfit(np.linspace(0, length, NODES)[part], edge[part], 1)
    return float(slope), float(start)


def _tied(edge: "Offsets") -> "Offsets":
    """Let an edge run from corner to corner, by what is seen of it between them."""
    import numpy as np

    steps = np.arange(NODES)
    seen = [0, *steps[_ENDS:-_ENDS], NODES - 1]
    return np.asarray(np.interp(steps, seen, [0.0, *edge[_ENDS:-_ENDS], 0.0]), np.float32)


def _edges(outline: "Points", size: tuple[int, int]) -> "Sequence[Offsets] | None":
    chains = _chains(outline, size)
    if chains is None:
        return None
    return [_offsets(chain, edge, size) for edge, chain in enumerate(chains)]


def _chains(outline: "Points", size: tuple[int, int]) -> "Sequence[Points] | None":
    """Cut an outline at its corners: the upper edge, the right, the lower and the left one."""
    import numpy as np

    width, height = size
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float64)
    ends = [int(np.argmin(((outline - corner) ** 2).sum(axis=1))) for corner in corners]
    turned = np.roll(outline, -ends[0], axis=0)
    places = [(end - ends[0]) % len(outline) for end in ends]
    if places[1] > places[3]:
        turned = np.roll(turned[::-1], 1, axis=0)
        places = [-place % len(outline) for place in places]
    if not 0 < places[1] < places[2] < places[3]:
        return None
    closed = np.concatenate([turned, turned[:1]])
    bounds = [*places, len(outline)]
    return [closed[bounds[at] : bounds[at + 1] + 1] for at in range(4)]


def _offsets(chain: "Points", edge: int, size: tuple[int, int]) -> "Offsets":
    """Give how far an edge runs beside its straight line, at equal steps from left or top."""
    import numpy as np

    upright = edge % 2
    length = size[upright]
    straight = (0, size[0], size[1], 0)[edge]
    order = np.argsort(chain[:, upright], kind="stable")
    along, beside = chain[order, upright], chain[order, 1 - upright] - straight
    nodes = np.linspace(0, length, NODES)
    reach = length / (NODES - 1)
    near = (np.abs(along - node) <= reach for node in nodes)
    found = [float(np.median(beside[each])) if each.any() else np.nan for each in near]
    known = ~np.isnan(found)
    return np.asarray(np.interp(nodes, nodes[known], np.array(found)[known]), np.float32)
