"""Reads the abbreviated paths of OFD (GB/T 33190, 9.1); arcs become curves."""

import math
from collections.abc import Iterator

from invoice_desktop.documents.ofd_operations import Step

MOST_TOKENS = 200_000
_COUNTS = {"S": 2, "M": 2, "L": 2, "Q": 4, "B": 6, "A": 7, "C": 0}
_FARTHEST = 1e6
"""Millimetres; what lies beyond is no drawing."""


def read_path(text: str) -> tuple[Step, ...]:
    """Read a path; it ends where it can no longer be understood."""
    steps: list[Step] = []
    here, start = (0.0, 0.0), (0.0, 0.0)
    for letter, numbers in _commands(text):
        match letter:
            case "S" | "M":
                start = here = _point(numbers)
                steps.append(("M", numbers))
            case "C":
                here = start
                steps.append(("C", ()))
            case "A":
                steps.extend(_arc(here, numbers))
                here = _point(numbers[5:])
            case _:
                steps.append((letter, numbers))
                here = _point(numbers[-2:])
    return tuple(steps)


def rectangle(left: float, top: float, width: float, height: float) -> tuple[Step, ...]:
    """Give a rectangle as a path."""
    right, bottom = left + width, top + height
    return (
        ("M", (left, top)),
        ("L", (right, top)),
        ("L", (right, bottom)),
        ("L", (left, bottom)),
        ("C", ()),
    )


def _commands(text: str) -> Iterator[tuple[str, tuple[float, ...]]]:
    tokens = iter(text.split(maxsplit=MOST_TOKENS)[:MOST_TOKENS])
    for letter in tokens:
        if letter not in _COUNTS:
            return
        numbers = tuple(_number(next(tokens, "")) for _ in range(_COUNTS[letter]))
        if not all(abs(number) < _FARTHEST for number in numbers):
            return
        yield letter, numbers


def _number(token: str) -> float:
    try:
        return float(token)
    except ValueError:
        return math.nan


def _point(numbers: tuple[float, ...]) -> tuple[float, float]:
    return numbers[0], numbers[1]


def _arc(start: tuple[float, float], numbers: tuple[float, ...]) -> Iterator[Step]:
    """Give an elliptic arc as cubic curves of at most a quarter turn each.

    Source: SVG 1.1, F.6, whose arcs are the same; angles are degrees.
    """
    radius_x, radius_y, turn, large, sweep, x, y = numbers
    end = (x, y)
    if not radius_x or not radius_y or start == end:
        yield "L", end
        return
    angle = math.radians(turn)
    cos, sin = math.cos(angle), math.sin(angle)
    half_x, half_y = (start[0] - x) / 2, (start[1] - y) / 2
    px, py = cos * half_x + sin * half_y, cos * half_y - sin * half_x
    rx, ry = abs(radius_x), abs(radius_y)
    grown = math.sqrt(max(1.0, (px / rx) ** 2 + (py / ry) ** 2))
    rx, ry = rx * grown, ry * grown
    off = (rx * py) ** 2 + (ry * px) ** 2
    root = math.sqrt(max(0.0, (rx * ry) ** 2 - off) / off) if off else 0.0
    sign = -1.0 if bool(large) == bool(sweep) else 1.0
    qx, qy = sign * root * rx * py / ry, -sign * root * ry * px / rx
    first = math.atan2((py - qy) / ry, (px - qx) / rx)
    last = math.atan2((-py - qy) / ry, (-px - qx) / rx)
    span = (last - first) % math.tau if sweep else -((first - last) % math.tau)
    middle = ((start[0] + x) / 2, (start[1] + y) / 2)
    centre = (cos * qx - sin * qy + middle[0], sin * qx + cos * qy + middle[1])
    parts = max(1, math.ceil(abs(span) / (math.pi / 2) - 1e-9))
    for part in range(parts):
        ends = (first + span * part / parts, first + span * (part + 1) / parts)
        curve = _quarter(centre, (rx, ry), (cos, sin), ends)
        yield "B", (*curve[:4], *end) if part == parts - 1 else curve


def _quarter(
    centre: tuple[float, float],
    radii: tuple[float, float],
    axis: tuple[float, float],
    ends: tuple[float, float],
) -> tuple[float, ...]:
    """Give the control points and the end of one curve along an ellipse."""
    first, last = ends
    pull = 4 / 3 * math.tan((last - first) / 4)
    unit = (
        (math.cos(first) - pull * math.sin(first), math.sin(first) + pull * math.cos(first)),
        (math.cos(last) + pull * math.sin(last), math.sin(last) - pull * math.cos(last)),
        (math.cos(last), math.sin(last)),
    )
    cos, sin = axis
    found: list[float] = []
    for across, down in unit:
        ex, ey = radii[0] * across, radii[1] * down
        found += (centre[0] + cos * ex - sin * ey, centre[1] + sin * ex + cos * ey)
    return tuple(found)
