"""Words with places become lines that labels can be found in, whatever order they came in.

Lengths here are in the page's own units (points or mm), so that across and down compare.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from invoice_desktop.capture.plain_text import plain_char
from invoice_desktop.documents.page_words import PageWord
from invoice_desktop.domain.place import Place

_MOST_WORDS = 20_000
"""Words of a page; one with 2,000 lines of goods has 16,000."""
_MOST_STARTS = 40
_SAME_LINE = 0.4
"""Of the lower height: how far the middles of two words of one line lie apart at most."""
_BLANK = 0.06
"""Of the height: a wider gap beside a letter or digit is a blank."""
_WIDE_BLANK = 0.25
"""The same between two characters that fill their square: printers set them apart at will."""
STACKS = (
    "购买方信息",
    "销售方信息",
    "购买方",
    "销售方",
    "购货单位",
    "销货单位",
    "密码区",
    "备注",
    "说明",
)
"""Labels that are written downwards beside their block; the longer ones come first."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in the page's units."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def middle(self) -> tuple[float, float]:
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def holds(self, other: "Box") -> bool:
        """Whether the other one's middle lies within."""
        x, y = other.middle
        return self.left <= x <= self.right and self.top <= y <= self.bottom


@dataclass(frozen=True, slots=True)
class Cell:
    """One character: as it stands, in its comparable form, and its share of its word's box."""

    char: str
    plain: str
    box: Box


@dataclass(frozen=True, slots=True)
class Piece:
    """A text found on a page; `plain` is its comparable form without blanks."""

    text: str
    plain: str
    box: Box


@dataclass(frozen=True)
class Run:
    """Neighbouring cells of one line."""

    cells: tuple[Cell, ...]

    @cached_property
    def box(self) -> Box:
        return surrounding(cell.box for cell in self.cells)

    @property
    def end(self) -> float:
        """Where what follows begins, at the earliest: the last sign's box is often half empty.

        The tax bureau sets a name 1 mm into the box of the colon before it.
        """
        return self.cells[-1].box.middle[0] + 1e-6

    @cached_property
    def plain(self) -> str:
        return "".join(cell.plain for cell in self.cells)

    @property
    def text(self) -> str:
        """The characters as they stand, with a blank where there is a gap."""
        parts = [cell.char for cell in self.cells[:1]]
        for before, cell in pairwise(self.cells):
            narrow = before.char.isascii() or cell.char.isascii()
            if gap_between(before, cell) > (_BLANK if narrow else _WIDE_BLANK) * cell.box.height:
                parts.append(" ")
            parts.append(cell.char)
        return " ".join("".join(parts).split())

    def split(self, gap: float) -> list["Run"]:
        """Cut where the gap is wider than `gap` times the height."""
        groups: list[list[Cell]] = []
        for cell in self.cells:
            if groups and gap_between(groups[-1][-1], cell) <= gap * cell.box.height:
                groups[-1].append(cell)
            else:
                groups.append([cell])
        return [Run(tuple(group)) for group in groups]

    def within(self, box: Box) -> "Run":
        """Give the cells whose middles lie in a rectangle."""
        own = self.box
        if own.top > box.bottom or own.bottom < box.top:
            return Run(())
        return Run(tuple(cell for cell in self.cells if box.holds(cell.box)))

    def matches(self, pattern: re.Pattern[str]) -> Iterator[tuple[re.Match[str], "Run"]]:
        """Find a pattern in the comparable form, each time with the cells that it covers."""
        for match in pattern.finditer(self.plain):
            if match.end() > match.start():
                first, last = self._owners[match.start()], self._owners[match.end() - 1]
                yield match, Run(self.cells[first : last + 1])

    @cached_property
    def _owners(self) -> list[int]:
        """For each character of the comparable form, the cell that it comes from."""
        return [index for index, cell in enumerate(self.cells) for _ in cell.plain]


@dataclass(frozen=True)
class PageLines:
    """A page as lines from top to bottom, and the labels that stand upright beside its blocks."""

    index: int
    width: float
    height: float
    lines: tuple[Run, ...]
    stacks: tuple[Piece, ...]

    @cached_property
    def plain(self) -> str:
        """All lines in their comparable form."""
        return "\n".join(line.plain for line in self.lines)

    def find(self, pattern: re.Pattern[str]) -> Iterator[tuple[re.Match[str], Run]]:
        """Find a pattern in every line, from top to bottom."""
        for line in self.lines:
            yield from line.matches(pattern)

    def runs_in(self, box: Box) -> list[Run]:
        """Give what stands in a rectangle, line by line."""
        found = (line.within(box) for line in self.lines if line.cells)
        return [run for run in found if run.cells]

    def piece_in(self, box: Box, joint: str = "") -> Piece | None:
        """Give the text in a rectangle, its lines joined; None when there is none."""
        runs = self.runs_in(box)
        text = joint.join(run.text for run in runs).strip()
        if not text:
            return None
        plain = "".join(run.plain for run in runs)
        return Piece(text, plain, surrounding(run.box for run in runs))

    def place(self, box: Box) -> Place:
        """Give a rectangle as fractions of the page."""
        return Place(
            self.index,
            box.left / self.width,
            box.top / self.height,
            box.right / self.width,
            box.bottom / self.height,
        )

    def stack(self, *names: str) -> Piece | None:
        """Find an upright label."""
        return next((stack for stack in self.stacks if stack.plain in names), None)


def page_lines(words: Sequence[PageWord], size: tuple[float, float]) -> PageLines:
    """Arrange the words of one page, in whatever order they come, into lines.

    Words that stand off the page are left out: nobody sees them.
    """
    width, height = size
    runs = [_run(word, width, height) for word in words[:_MOST_WORDS] if is_on_page(word.place)]
    index = next((word.place.page for word in words), 0)
    stacks, level = _take_stacks([run for run in runs if run.cells])
    return PageLines(index, width, height, tuple(_lines(level)), tuple(stacks))


def is_on_page(place: Place) -> bool:
    """Whether a word's middle lies on the page."""
    across, down = (place.left + place.right) / 2, (place.top + place.bottom) / 2
    return 0 <= across <= 1 and 0 <= down <= 1


def surrounding(boxes: Iterable[Box]) -> Box:
    """Give the smallest rectangle around some."""
    given = list(boxes)
    return Box(
        min(box.left for box in given),
        min(box.top for box in given),
        max(box.right for box in given),
        max(box.bottom for box in given),
    )


def gap_between(before: Cell, cell: Cell) -> float:
    """Give the distance from one cell to the one after it, negative when they overlap."""
    return cell.box.left - before.box.right


def _run(word: PageWord, width: float, height: float) -> Run:
    place = word.place
    weights = [0.5 if char.isascii() else 1.0 for char in word.text]
    unit = (place.right - place.left) * width / (sum(weights) or 1)
    left, cells = place.left * width, []
    for char, weight in zip(word.text, weights, strict=True):
        right = left + unit * weight
        plain = plain_char(char)
        if plain:
            cells.append(
                Cell(char, plain, Box(left, place.top * height, right, place.bottom * height))
            )
        left = right
    return Run(tuple(cells))


def _lines(runs: list[Run]) -> Iterator[Run]:
    group: list[Run] = []
    for run in sorted(runs, key=lambda run: run.box.middle[1]):
        if group and not _on_one_line(group[0].box, run.box):
            yield _joined(group)
            group = []
        group.append(run)
    if group:
        yield _joined(group)


def _on_one_line(one: Box, other: Box) -> bool:
    lower = min(one.height, other.height)
    return abs(one.middle[1] - other.middle[1]) <= max(_SAME_LINE * lower, 1e-6)


def _joined(group: list[Run]) -> Run:
    # whole words are ordered, not cells: a seal over the title must not be shuffled into it
    ordered = sorted(group, key=lambda run: run.box.left)
    return Run(tuple(cell for run in ordered for cell in run.cells))


def _take_stacks(runs: list[Run]) -> tuple[list[Piece], list[Run]]:
    stacks: list[Piece] = []
    left = list(runs)
    for name in STACKS:
        for start in [run for run in left if run.plain in {name[0], name}][:_MOST_STARTS]:
            members = _stack_from(start, name, left)
            if members:
                stacks.append(_stack_piece(name, members))
                left = [run for run in left if not any(run is member for member in members)]
    return stacks, left


def _stack_from(start: Run, name: str, runs: Sequence[Run]) -> list[Run]:
    if start.plain == name:
        tall = start.box.height > 1.2 * (start.box.right - start.box.left)
        return [start] if tall else []
    members = [start]
    for char in name[1:]:
        below = [run for run in runs if run.plain == char and _is_below(members[-1].box, run.box)]
        if not below:
            return []
        members.append(min(below, key=lambda run: run.box.top))
    return members


def _is_below(upper: Box, lower: Box) -> bool:
    aside = abs(upper.middle[0] - lower.middle[0])
    down = lower.middle[1] - upper.middle[1]
    return aside < 0.5 * upper.height and 0.3 * upper.height < down < 4 * upper.height


def _stack_piece(name: str, members: list[Run]) -> Piece:
    return Piece(name, name, surrounding(run.box for run in members))
