"""Where everything stands in a row of the findings."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from invoice_desktop.domain.verdict import Outcome
from invoice_desktop.ui.desk.differing import Span
from invoice_desktop.ui.desk.findings_model import (
    FindingRow,
    GroupRow,
    NoteRow,
    Row,
    RuleRow,
    SidesRow,
)
from invoice_desktop.ui.desk.row_layout import (
    GAP,
    MARK,
    Fonts,
    Ground,
    Piece,
    RowLayout,
    wrapped,
)

_INDENT = 2 * GAP + MARK + GAP + MARK
_NARROWEST_SIDE = 150.0
_FOUR = 4


def lay_out_row(row: Row, width: float, fonts: Fonts) -> RowLayout:
    """Give the places of a row's texts and marks in a list of this width."""
    match row:
        case GroupRow():
            return _group(row, width, fonts)
        case FindingRow():
            return _finding(row, width, fonts)
        case SidesRow():
            return _sides(row, width, fonts)
        case RuleRow():
            return _rule(row, width, fonts)
        case NoteRow():
            return _note(row, width, fonts)


def _group(row: GroupRow, width: float, fonts: Fonts) -> RowLayout:
    left = GAP + MARK + GAP / 2
    height = QFontMetricsF(fonts.strong).height() + 2 * GAP
    title_width = QFontMetricsF(fonts.strong).horizontalAdvance(row.title) + 2 * GAP
    counts = QRectF(left + title_width, 0, max(0.0, width - left - title_width - GAP), height)
    return RowLayout(
        height,
        [
            Piece(QRectF(left, 0, title_width, height), row.title, fonts.strong, one_line=True),
            Piece(counts, row.counts, fonts.caption, "ink_soft", one_line=True),
        ],
        chevron=QRectF(GAP, (height - MARK) / 2, MARK, MARK),
    )


def _finding(row: FindingRow, width: float, fonts: Fonts) -> RowLayout:
    line = QFontMetricsF(fonts.content).height()
    text = wrapped(row.sentence, fonts.content, _INDENT + GAP, GAP / 2 + 1, width)
    top = GAP / 2 + 1 + (line - MARK) / 2
    return RowLayout(
        max(text.box.bottom(), line) + GAP / 2 + 1,
        [text],
        mark=QRectF(2 * GAP + MARK, top, MARK, MARK),
        outcome=row.outcome,
        signature=row.signature,
        chevron=QRectF(GAP, top, MARK, MARK),
    )


def _sides(row: SidesRow, width: float, fonts: Fonts) -> RowLayout:
    left = _INDENT + GAP
    title = wrapped(row.title, fonts.caption, left, GAP / 2, width, "ink_soft")
    layout = RowLayout(pieces=[title])
    across = max(width - left - GAP, _NARROWEST_SIDE)
    # four stand two and two: one alone in a line of three looks forgotten
    most = 2 if len(row.sides) == _FOUR else 3
    columns = max(1, min(len(row.sides), most, int(across // _NARROWEST_SIDE)))
    column = (across - (columns - 1) * GAP) / columns
    top = title.box.bottom() + GAP / 2
    for start in range(0, len(row.sides), columns):
        rank = row.sides[start : start + columns]
        marks = row.marks[start : start + columns]
        top = _rank(layout, rank, left, top, column, fonts, marks, differ=row.differ) + GAP / 2
    layout.height = top + GAP / 2
    return layout


def _rank(
    layout: RowLayout,
    rank: tuple[tuple[str, str], ...],
    left: float,
    top: float,
    column: float,
    fonts: Fonts,
    marks: tuple[tuple[Span, ...], ...],
    *,
    differ: bool,
) -> float:
    bottom = top
    first = len(layout.pieces)
    for place, (caption, said) in enumerate(rank):
        x = left + place * (column + GAP)
        head = wrapped(caption, fonts.caption, x + GAP, top + GAP / 2, x + column, "ink_soft")
        marked = marks[place] if place < len(marks) else ()
        value = wrapped(said, fonts.content, x + GAP, head.box.bottom(), x + column, marks=marked)
        layout.pieces += [head, value]
        bottom = max(bottom, value.box.bottom() + GAP / 2)
    edge = "doubtful" if differ else ""
    for place in range(len(rank)):
        x = layout.pieces[first + 2 * place].box.left() - GAP
        layout.grounds.append(Ground(QRectF(x, top, column, bottom - top), edge))
    return bottom


def _rule(row: RuleRow, width: float, fonts: Fonts) -> RowLayout:
    left = _INDENT + GAP
    title = wrapped(row.title, fonts.caption, left, GAP / 4, width, "ink_soft")
    link = wrapped(row.link, fonts.caption, left, title.box.bottom(), width, "accent")
    return RowLayout(link.box.bottom() + GAP, [title, link])


def _note(row: NoteRow, width: float, fonts: Fonts) -> RowLayout:
    text = wrapped(row.text, fonts.content, _INDENT + GAP, GAP / 2, width)
    line = QFontMetricsF(fonts.content).height()
    mark = QRectF(2 * GAP + MARK, GAP / 2 + (line - MARK) / 2, MARK, MARK)
    return RowLayout(text.box.bottom() + GAP / 2, [text], mark=mark, outcome=Outcome.NOT_APPLICABLE)
