"""Several invoices on one sheet, told apart by their text: of any size, with codes or without.

A sheet is cut along a blank strip, across or down, where each side then shows an invoice of its
own: a date, a total, and a number or a title. One invoice shows its date above and its total
below, and its remarks, which may name another invoice, show no date of issue.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from invoice_desktop.capture.plain_text import compact
from invoice_desktop.capture.recognised import RecognisedLine
from invoice_desktop.domain.place import Place

_NUMBER = re.compile(r"(?<![0-9A-Z-])(\d{20}|\d{8})(?![0-9A-Z])", re.ASCII)
_SIGNS = (
    re.compile(
        _NUMBER.pattern + "|(专用|普通|电子|通用|定额|卷式)发票|行程单|电子客票[)]", re.ASCII
    ),
    re.compile(r"(开票|填开)日期|(?<!\d)20\d\d年\d\d?月\d\d?日", re.ASCII),
    re.compile(r"价税合计|小写|票价|合计|¥\d", re.ASCII),
)
_LEAST_STRIP = 0.008
"""Of the page: between lines of one text there is less."""
_MOST_DEEP = 4
WHOLE = Place(0, 0.0, 0.0, 1.0, 1.0)


def invoices_on(lines: Sequence[RecognisedLine]) -> tuple[Place, ...]:
    """Give where each invoice of a sheet stands; the whole sheet where it shows no two.

    Fractions of the sheet; together they cover it.
    """
    return tuple(_divided(lines, WHOLE, _MOST_DEEP))


def holds(edge: Place, place: Place) -> bool:
    """Whether a place's middle lies within a part."""
    x, y = (place.left + place.right) / 2, (place.top + place.bottom) / 2
    return edge.left <= x < edge.right and edge.top <= y < edge.bottom


def _divided(lines: Sequence[RecognisedLine], edge: Place, deep: int) -> Iterator[Place]:
    cuts = [_Cut(sides, lines) for sides in _cuts(lines, edge)] if deep else []
    good = [cut for cut in cuts if cut.parts_invoices]
    if not good:
        yield edge
        return
    # one that begins the second invoice at its head; of those the widest, which come first
    best = min(good, key=lambda cut: cut.above_the_head)
    for side, share in zip(best.sides, best.shares, strict=True):
        yield from _divided(share, side, deep - 1)


class _Cut:
    """Two sides of a blank strip, with the lines of each."""

    def __init__(self, sides: tuple[Place, Place], lines: Sequence[RecognisedLine]) -> None:
        self.sides = sides
        self.shares = [[line for line in lines if holds(side, line.place)] for side in sides]

    @property
    def parts_invoices(self) -> bool:
        """Whether each side shows one, and not the same."""
        first, second = self.shares
        is_both = _shows_an_invoice(first) and _shows_an_invoice(second)
        return is_both and not _numbers(first) & _numbers(second)

    @property
    def above_the_head(self) -> int:
        """How many lines of the second side stand above its number and its title."""
        ordered = sorted(self.shares[1], key=lambda line: line.place.top)
        found = (bool(_SIGNS[0].search(compact(line.text))) for line in ordered)
        return next((place for place, is_head in enumerate(found) if is_head), len(ordered))


def _shows_an_invoice(lines: Sequence[RecognisedLine]) -> bool:
    texts = [compact(line.text) for line in lines]
    return all(any(sign.search(text) for text in texts) for sign in _SIGNS)


def _numbers(lines: Iterable[RecognisedLine]) -> set[str]:
    found = (_NUMBER.findall(compact(line.text)) for line in lines)
    return {number for numbers in found for number in numbers}


def _cuts(lines: Sequence[RecognisedLine], edge: Place) -> list[tuple[Place, Place]]:
    """Give every way to cut along a blank strip, the widest strip first."""
    places = [line.place for line in lines]
    across = [(wide, _above(edge, at)) for wide, at in _strips((p.top, p.bottom) for p in places)]
    down = [(wide, _beside(edge, at)) for wide, at in _strips((p.left, p.right) for p in places)]
    return [sides for _, sides in sorted((*across, *down), key=lambda cut: cut[0], reverse=True)]


def _strips(spans: Iterable[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    """Give the width and the middle of every strip that no span reaches into."""
    merged: list[tuple[float, float]] = []
    for first, last in sorted(spans):
        if merged and first <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(last, merged[-1][1])
        else:
            merged.append((first, last))
    for (_, end), (begin, _) in pairwise(merged):
        if begin - end >= _LEAST_STRIP:
            yield begin - end, (begin + end) / 2


def _above(edge: Place, at: float) -> tuple[Place, Place]:
    left, right = edge.left, edge.right
    return Place(0, left, edge.top, right, at), Place(0, left, at, right, edge.bottom)


def _beside(edge: Place, at: float) -> tuple[Place, Place]:
    top, bottom = edge.top, edge.bottom
    return Place(0, edge.left, top, at, bottom), Place(0, at, top, edge.right, bottom)
