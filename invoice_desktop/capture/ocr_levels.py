"""How a page's lines of text lie: turned a little, or seen at a slant."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

from invoice_desktop.capture.recognised import RecognisedLine
from invoice_desktop.domain.place import Place

_FEWEST = 6
"""Lines: with less text there is nothing to go by."""
_STEP = 0.002
_STEPS = 35
_NEAR = range(-5, 6)
_SPREAD = (0.0, -0.02, 0.02, -0.04, 0.04, -0.06, 0.06)
"""How much steeper the last line is than the first; the likelier ones come first."""
_BIN = 0.3
"""Of a line's height."""


@dataclass(frozen=True, slots=True)
class Slope:
    """How far lines fall, in pixels a pixel: at the page's middle, and from its top to its end."""

    middle: float
    spread: float

    def of(self, y: float, height: float) -> float:
        """Give the slope of a line whose middle is `y` pixels down a page of `height` pixels."""
        return self.middle + self.spread * (y / height - 0.5)


LEVEL = Slope(0.0, 0.0)


def slope_of_lines(lines: Sequence[RecognisedLine], size: tuple[float, float]) -> Slope:
    """Find the slope at which most texts stand in common rows."""
    middles = [_middle(line.place, size) for line in lines]
    if len(lines) < _FEWEST:
        return LEVEL
    bin_height = _BIN * median(line.place.bottom - line.place.top for line in lines) * size[1]
    if bin_height <= 0:
        # boxes without a height say nothing of how the page lies
        return LEVEL
    steps = sorted((_STEP * step for step in range(-_STEPS, _STEPS + 1)), key=abs)

    def agreement(slope: Slope) -> float:
        return _agreement(slope, middles, size, bin_height)

    # first how it lies on the whole, then how that changes from top to bottom
    turned = max((Slope(step, 0.0) for step in steps), key=agreement)
    near = [Slope(turned.middle + _STEP * by, spread) for spread in _SPREAD for by in _NEAR]
    return max((turned, *near), key=agreement)


def levelled(place: Place, slope: Slope, size: tuple[float, float]) -> Place:
    """Give where a line of text would stand if the page were level."""
    x, y = _middle(place, size)
    down = slope.of(y, size[1]) * (x - size[0] / 2) / size[1]
    lean = abs(slope.of(y, size[1])) * (place.right - place.left) * size[0] / size[1] / 2
    lean = min(lean, 0.3 * (place.bottom - place.top))
    return replace(place, top=place.top - down + lean, bottom=place.bottom - down - lean)


def _middle(place: Place, size: tuple[float, float]) -> tuple[float, float]:
    return (place.left + place.right) / 2 * size[0], (place.top + place.bottom) / 2 * size[1]


def _agreement(
    slope: Slope,
    middles: Sequence[tuple[float, float]],
    size: tuple[float, float],
    bin_height: float,
) -> float:
    width, height = size
    rows = Counter[int]()
    for x, y in middles:
        row = (y - slope.of(y, height) * (x - width / 2)) / bin_height
        # half of it in each of two shifted bins: no edge between them decides
        rows[2 * round(row)] += 1
        rows[2 * round(row + 0.5) + 1] += 1
    steep = abs(slope.middle) + abs(slope.spread)
    return sum(count * count for count in rows.values()) - steep
