"""The page with the recovery key: to be printed, signed for, and kept away from the computer."""

from datetime import datetime
from typing import TYPE_CHECKING

from invoice_desktop.reports.fonts import ReportFont, face_of
from invoice_desktop.reports.layout import Cell, Flow, Style
from invoice_desktop.reports.pages import MM, Document, Furniture, PageSize, render
from invoice_desktop.reports.printable import moment
from invoice_desktop.reports.words import Words

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

INK, SOFT, LINE = "#1d2733", "#5b6770", "#8a939b"
_PAGE = PageSize(210 * MM, 297 * MM, 28 * MM)
_GROUPS_A_LINE = 3


def recovery_sheet_pdf(
    recovery_key: str, archive_name: str, made_at: datetime, words: Words, fonts: ReportFont
) -> bytes:
    """Give one A4 page with the key in large groups; `made_at` is aware."""
    flow, width = Flow(face_of(fonts)), _PAGE.inner
    body, soft = Style(11, INK), Style(10, SOFT)
    flow.row(Cell(words.label("recovery.title"), 0, width, Style(24, INK)), gap=12)
    flow.row(Cell(words.label("recovery.purpose"), 0, width, body), gap=24)
    groups = recovery_key.split("-")
    for start in range(0, len(groups), _GROUPS_A_LINE):
        line = groups[start : start + _GROUPS_A_LINE]
        flow.row(
            *(
                Cell(group, position * width / _GROUPS_A_LINE, width / 3, Style(26, INK))
                for position, group in enumerate(line)
            ),
            gap=8,
        )
    flow.row(Cell(recovery_key, 0, width, soft), gap=24)
    flow.row(Cell(words.label("recovery.warning"), 0, width, body), gap=24)
    for name, value in (
        ("recovery.archive", archive_name),
        ("recovery.made_at", moment(made_at)),
    ):
        flow.row(Cell(words.label(name), 0, 90, soft), Cell(value, 96, width - 96, body), gap=8)
    for name in ("recovery.kept_at", "recovery.kept_by"):
        flow.row(Cell(words.label(name), 0, 90, soft), gap=4)
        flow.rule(96, width - 96, LINE, 18)
    about = Document(words.label("recovery.title"), words.language, made_at)
    return render(flow.strips, _PAGE, lambda *_page: Furniture(), about, face_of(fonts))


def _no_furniture(_canvas: "Canvas", _size: PageSize, _page: int, _pages: int) -> None:
    return
