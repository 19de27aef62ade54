"""The page with the recovery key: to be printed, signed for, and kept away from the computer."""

from datetime import datetime

from invoice_desktop.reports.fonts import ReportFont, face_of
from invoice_desktop.reports.inks import SHEET
from invoice_desktop.reports.layout import Cell, Flow, Style, panel
from invoice_desktop.reports.pages import MM, Document, Furniture, PageSize, render
from invoice_desktop.reports.printable import moment
from invoice_desktop.reports.words import Words

_PAGE = PageSize(210 * MM, 297 * MM, 72)
_GROUPS_A_LINE = 3
_TITLE = Style(26, SHEET.ink, strong=True)
_BODY = Style(11, SHEET.ink)
_SOFT = Style(9.5, SHEET.soft)
_WRITTEN_BY_HAND = ("recovery.kept_at", "recovery.kept_by")


def recovery_sheet_pdf(
    recovery_key: str, archive_name: str, made_at: datetime, words: Words, fonts: ReportFont
) -> bytes:
    """Give one A4 page with the key in large groups; `made_at` is aware."""
    face = face_of(fonts)
    flow, width = Flow(face), _PAGE.inner
    flow.row(
        Cell(words.label("recovery.title"), 0, width, Style(26, SHEET.ink, strong=True)), gap=8
    )
    flow.row(Cell(words.label("recovery.purpose"), 0, width, _BODY), gap=16)
    _put_key(flow, recovery_key)
    flow.space(16)
    flow.row(Cell(words.label("recovery.warning"), 0, width, _BODY), gap=24)
    for name, value in (
        ("recovery.archive", archive_name),
        ("recovery.made_at", moment(made_at)),
    ):
        flow.row(Cell(words.label(name), 0, 96, _SOFT), Cell(value, 104, width - 104, _BODY), gap=8)
    for name in _WRITTEN_BY_HAND:
        flow.space(20)
        flow.row(Cell(words.label(name), 0, 96, _SOFT))
        flow.rule(104, width - 104, SHEET.soft, 2)
    about = Document(words.label("recovery.title"), words.language, made_at)
    return render(flow.strips, _PAGE, lambda *_page: Furniture(), about, face)


def _put_key(flow: Flow, recovery_key: str) -> None:
    """Print the key large, to be read and typed, and once whole, to be copied from the file."""
    start, column = len(flow.strips), (_PAGE.inner - 32) / _GROUPS_A_LINE
    large = Style(28, SHEET.ink, strong=True)
    groups = recovery_key.split("-")
    flow.space(16)
    for first in range(0, len(groups), _GROUPS_A_LINE):
        line = groups[first : first + _GROUPS_A_LINE]
        cells = [
            Cell(group, 24 + place * column, column, large) for place, group in enumerate(line)
        ]
        flow.row(*cells, gap=8)
    flow.row(Cell(recovery_key, 24, _PAGE.inner - 40, _SOFT), gap=16)
    ground = panel(_PAGE.inner, SHEET.shade, SHEET.accent)
    flow.paint_behind(start, ground)
