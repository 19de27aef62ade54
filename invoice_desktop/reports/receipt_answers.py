"""The top of a receipt: which invoice it is, and the two answers with what they rest on."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.verdict import Acceptance, Authenticity, Verdict, Verification
from invoice_desktop.reports.inks import Colour
from invoice_desktop.reports.layout import Cell, Flow, Paint, Style, panel
from invoice_desktop.reports.marks import draw_mark
from invoice_desktop.reports.printable import amount, day, grouped
from invoice_desktop.reports.receipt_sheet import Sheet

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


def put_title(sheet: Sheet, verification: Verification) -> None:
    """Name the invoice: its number in groups, its kind and date, its total."""
    invoice, words = verification.invoice, sheet.words
    number = grouped(invoice.invoice_number or "") or words.label("receipt.not_read")
    about = "  ·  ".join(
        part for part in (words.kind(invoice.kind), day(invoice.issue_date)) if part
    )
    total = amount(invoice.total_including_tax)
    if sheet.is_roll or not total:
        sheet.put(number, sheet.large)
        sheet.put(about, sheet.soft)
        if total:
            _put_total(sheet, total)
        sheet.flow.space(4)
        return
    left, side = sheet.width * 0.66, sheet.width * 0.34
    soft = sheet.soft
    sheet.flow.row(
        Cell(number, 0, left - 8, sheet.large),
        Cell(f"¥ {total}", left, side, replace(sheet.large, right=True)),
    )
    sheet.flow.row(
        Cell(about, 0, left - 8, soft),
        Cell(words.field(Field.TOTAL_INCLUDING_TAX), left, side, replace(soft, right=True)),
        gap=8,
    )


def _put_total(sheet: Sheet, total: str) -> None:
    half = sheet.width / 2
    name = sheet.words.field(Field.TOTAL_INCLUDING_TAX)
    sheet.flow.row(
        Cell(name, 0, half, sheet.soft),
        Cell(f"¥ {total}", half, half, replace(sheet.body, right=True, strong=True)),
    )


def put_answers(sheet: Sheet, verdict: Verdict) -> None:
    """Answer both questions, side by side where the paper is wide enough."""
    flow, start = sheet.flow, len(sheet.flow.strips)
    if sheet.is_roll:
        flow.rule(0, sheet.width, sheet.inks.line)
        _put_genuine(sheet, flow, verdict, 0, sheet.width)
        flow.space(4)
        flow.rule(0, sheet.width, sheet.inks.line)
        _put_acceptance(sheet, flow, verdict, 0, sheet.width)
        return
    left, right = Flow(flow.face), Flow(flow.face)
    middle = sheet.width * 0.58
    _put_genuine(sheet, left, verdict, 14, middle - 14)
    _put_acceptance(sheet, right, verdict, middle + 10, sheet.width - middle - 18)
    flow.space(8)
    flow.beside(left, right)
    flow.space(8)
    bar = sheet.inks.authenticity[verdict.authenticity]
    flow.paint_behind(start, panel(sheet.width, sheet.inks.shade, bar))


def _put_genuine(sheet: Sheet, flow: Flow, verdict: Verdict, left: float, width: float) -> None:
    words, value = sheet.words, verdict.authenticity
    ink = sheet.inks.authenticity[value]
    _put_answer(
        sheet, flow, "receipt.genuine", (value, words.authenticity(value), ink), left, width
    )
    _put_reasons(sheet, flow, [words.authority(verdict)], left, width, strong=True)
    _put_reasons(sheet, flow, [words.authenticity_meaning(value)], left, width)


def _put_acceptance(sheet: Sheet, flow: Flow, verdict: Verdict, left: float, width: float) -> None:
    words, value = sheet.words, verdict.acceptance
    ink = sheet.inks.acceptance[value]
    _put_answer(sheet, flow, "receipt.take", (value, words.acceptance(value), ink), left, width)
    reasons = [f"· {words.acceptance_reason(reason)}" for reason in verdict.reasons]
    _put_reasons(sheet, flow, reasons, left, width)


def _put_answer(
    sheet: Sheet,
    flow: Flow,
    question: str,
    answer: tuple[Authenticity | Acceptance, str, Colour],
    left: float,
    width: float,
) -> None:
    value, word, ink = answer
    style = Style(sheet.large.size, ink, strong=True)
    flow.row(Cell(sheet.words.label(question), left, width, sheet.soft), gap=2, keep=True)
    size = style.size * 1.05
    paint = _mark(value, left, size, style.leading, ink)
    at = len(flow.strips)
    flow.row(Cell(word, left + size + 7, width - size - 7, style), keep=True)
    flow.strips[at] = replace(flow.strips[at], paints=(paint,))
    flow.space(4, keep=True)


def _mark(
    value: Authenticity | Acceptance, left: float, size: float, leading: float, ink: Colour
) -> Paint:
    def draw(canvas: "Canvas", x: float, y: float) -> None:
        draw_mark(canvas, value, (x + left, y - leading / 2 - size / 2), size, ink)

    return draw


def _put_reasons(
    sheet: Sheet,
    flow: Flow,
    sentences: Sequence[str],
    left: float,
    width: float,
    *,
    strong: bool = False,
) -> None:
    for sentence in sentences:
        flow.row(Cell(sentence, left, width, replace(sheet.body, strong=strong)))
