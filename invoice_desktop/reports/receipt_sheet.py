"""Sizes, inks and styles of a receipt, by the paper it is printed on."""

from dataclasses import dataclass, replace
from enum import StrEnum

from invoice_desktop.reports.inks import ROLL, SHEET, Inks
from invoice_desktop.reports.layout import Cell, Flow, Style
from invoice_desktop.reports.pages import MM, PageSize
from invoice_desktop.reports.words import Words


class Paper(StrEnum):
    """What the receipt is printed on; the roll is as long as its content."""

    A4 = "A4"
    A5 = "A5"
    ROLL_80MM = "ROLL_80MM"


SIZES = {
    Paper.A4: PageSize(210 * MM, 297 * MM, 48, head=24, foot=24),
    Paper.A5: PageSize(148 * MM, 210 * MM, 32, head=24, foot=24),
    # 72 of the 80 millimetres can be printed on
    Paper.ROLL_80MM: PageSize(80 * MM, 0, 4 * MM, head=16, foot=24),
}
_BODY = {Paper.A4: 8.5, Paper.A5: 7.5, Paper.ROLL_80MM: 8}

_FIGURES = 0.2
"""The part of the width that amounts share, so that their decimals stand below each other."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A receipt in the making: its words, its inks, and what is laid out so far."""

    paper: Paper
    words: Words
    flow: Flow

    @property
    def inks(self) -> Inks:
        return ROLL if self.is_roll else SHEET

    @property
    def is_roll(self) -> bool:
        return self.paper is Paper.ROLL_80MM

    @property
    def width(self) -> float:
        return SIZES[self.paper].inner

    @property
    def body(self) -> Style:
        return Style(_BODY[self.paper], self.inks.ink)

    @property
    def soft(self) -> Style:
        return Style(_BODY[self.paper] - 1, self.inks.soft)

    @property
    def large(self) -> Style:
        return Style(_BODY[self.paper] + 7, self.inks.ink, strong=True)

    def put(self, text: str, style: Style, *, gap: float = 0, keep: bool = False) -> None:
        """Add a text over the whole width."""
        self.flow.row(Cell(text, 0, self.width, style), gap=gap, keep=keep)

    def put_heading(self, label: str, aside: str = "") -> None:
        """Begin a section: a line, its name, and a word aside."""
        self.flow.space(4)
        self.flow.rule(0, self.width, self.inks.line)
        share = 0.4 if aside else 1.0
        name = Cell(self.words.label(label), 0, self.width * share, self.heading)
        soft = self.soft
        said = Cell(
            aside, self.width * 0.4, self.width * 0.6, Style(soft.size, soft.colour, right=True)
        )
        self.flow.row(*((name, said) if aside else (name,)), gap=2, keep=True)

    @property
    def heading(self) -> Style:
        return Style(_BODY[self.paper] + 1, self.inks.accent, strong=True)

    def put_pair(self, label: str, value: str) -> None:
        """Add a named value."""
        left = self.width * (0.32 if self.is_roll else 0.24)
        self.flow.row(
            Cell(label, 0, left - 6, self.soft), Cell(value, left, self.width - left, self.body)
        )

    def put_digest(self, label: str, digest: str) -> None:
        """Add a digest so that two can be compared by eye."""
        left = 0.0 if self.is_roll else self.width * 0.24
        other = replace(self.body, colour=self.inks.soft, strong=self.is_roll)
        if self.is_roll:
            self.put(label, self.soft, keep=True)
            label = ""
        self.flow.digest(
            Cell(label, 0, left, self.soft), Cell(digest, left, self.width - left, self.body), other
        )

    def put_field(self, label: str, value: str, source: str, *, figures: bool = False) -> None:
        """Add a field with its source; figures stand right-aligned below each other."""
        aside = replace(self.soft, right=True)
        style = replace(self.body, right=figures)
        if self.is_roll:
            half = self.width / 2
            self.flow.row(
                Cell(label, 0, half + 20, self.soft),
                Cell(source, half + 20, half - 20, aside),
                keep=True,
            )
            self.flow.row(Cell(value, 0, self.width, style), gap=2)
            return
        left, side = self.width * 0.24, self.width * 0.2
        room = self.width * _FIGURES if figures else self.width - left - side - 8
        self.flow.row(
            Cell(label, 0, left - 6, self.soft),
            Cell(value, left, room, style),
            Cell(source, self.width - side, side, aside),
        )
