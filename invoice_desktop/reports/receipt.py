"""The receipt: what was found of one invoice, on paper, so that it can be argued again."""

from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from invoice_desktop.domain.history import Showing
from invoice_desktop.domain.invoice import Field, InvoiceKind, InvoiceLine
from invoice_desktop.domain.verdict import Finding, Outcome, Strength, Verification
from invoice_desktop.reports.fonts import FONT_NAME, ReportFont
from invoice_desktop.reports.layout import (
    MM,
    Cell,
    Document,
    Flow,
    PageSize,
    Strip,
    Style,
    render,
)
from invoice_desktop.reports.marks import COLOURS, draw_mark
from invoice_desktop.reports.printable import amount, day, grouped, moment, number
from invoice_desktop.reports.words import Words

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

__all__ = ["Paper", "ReportFont", "receipt_pdf"]

INK, SOFT, LINE = "#1d2733", "#5b6770", "#c3c9cf"
_GREEN, _RED, _AMBER = "#1b7f4d", "#b3261e", "#4a6a8a"
_OUTCOME_MARKS = {
    Outcome.FAILED: ("×", _RED),
    Outcome.INDETERMINATE: ("?", _AMBER),
    Outcome.PASSED: ("✓", _GREEN),
    Outcome.NOT_APPLICABLE: ("–", SOFT),
}
_WORST_FIRST = list(_OUTCOME_MARKS)
_PRINTED_ELSEWHERE = {Field.LINES, Field.QR_TEXT}


class Paper(StrEnum):
    """What the receipt is printed on; the roll is as long as its content."""

    A4 = "A4"
    A5 = "A5"
    ROLL_80MM = "ROLL_80MM"


_SIZES = {
    Paper.A4: PageSize(210 * MM, 297 * MM, 16 * MM),
    Paper.A5: PageSize(148 * MM, 210 * MM, 11 * MM),
    Paper.ROLL_80MM: PageSize(80 * MM, 0, 4 * MM),
}
_BODY_SIZES = {Paper.A4: 8.5, Paper.A5: 7.5, Paper.ROLL_80MM: 7.5}


def receipt_pdf(
    verification: Verification,
    earlier: tuple[Showing, ...],
    words: Words,
    paper: Paper,
    fonts: ReportFont,
) -> bytes:
    """Give the receipt of a verification as a PDF; the same input gives the same bytes.

    `earlier` are the showings that were known when it was verified.
    """
    receipt = _Receipt(verification, earlier, words, paper, fonts)
    about = Document(
        title=f"{words.label('receipt.title')} {verification.invoice.invoice_number or ''}".strip(),
        language=words.language,
    )
    head, foot = (0.0, 0.0) if paper is Paper.ROLL_80MM else (8 * MM, 8 * MM)
    return render(receipt.strips(), _SIZES[paper], head, foot, receipt.draw_furniture, about, fonts)


class _Receipt:
    """Lays out one receipt; the order of its methods is the order on the paper."""

    def __init__(
        self,
        verification: Verification,
        earlier: tuple[Showing, ...],
        words: Words,
        paper: Paper,
        fonts: ReportFont,
    ) -> None:
        self._verification = verification
        self._earlier = earlier
        self._words = words
        self._paper = paper
        self._flow = Flow(fonts)
        size = _BODY_SIZES[paper]
        self._width = _SIZES[paper].inner
        self._body, self._soft = Style(size, INK), Style(size - 1, SOFT)
        self._amount = Style(size, INK, right=True)
        self._heading = Style(size + 0.5, SOFT)
        self._title = Style(size + 5, INK)
        self._label_width = self._width * (0.3 if paper is Paper.ROLL_80MM else 0.24)

    def strips(self) -> Sequence[Strip]:
        """Lay everything out."""
        self._put_title()
        self._put_verdict()
        self._put_fields()
        self._put_lines()
        self._put_findings()
        self._put_earlier()
        self._put_evidence()
        return self._flow.strips

    def draw_furniture(self, canvas: "Canvas", size: PageSize, page: int, pages: int) -> None:
        """Draw what stands on every page of a sheet: whose receipt it is, and which page."""
        if self._paper is Paper.ROLL_80MM:
            return
        words, left, right = self._words, size.margin, size.width - size.margin
        canvas.setFont(FONT_NAME, 7)
        canvas.setFillColor(SOFT)
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.5)
        if page > 1:
            top = size.height - size.margin
            heading = f"{words.label('receipt.title')}  {self._number()}"
            canvas.drawString(left, top - 7, self._flow.safe(heading))
        text = words.label("receipt.page").format(page=page, pages=pages)
        canvas.line(left, size.margin + 12, right, size.margin + 12)
        canvas.drawString(left, size.margin, self._flow.safe(f"InvoiceDesk · {self._made()}"))
        canvas.drawRightString(right, size.margin, self._flow.safe(text))

    def _number(self) -> str:
        return self._verification.invoice.invoice_number or ""

    def _made(self) -> str:
        return moment(self._verification.verified_at)

    def _put_title(self) -> None:
        words, invoice = self._words, self._verification.invoice
        self._put(words.label("receipt.title"), self._heading)
        self._put(grouped(self._number()) or words.label("receipt.not_read"), self._title)
        parts = [words.kind(invoice.kind), day(invoice.issue_date)]
        self._put("  ".join(part for part in parts if part), self._soft, gap=4)

    def _put_verdict(self) -> None:
        verdict, words, flow = self._verification.verdict, self._words, self._flow
        colour = COLOURS[verdict.authenticity]
        size = self._title.size + 1
        indent = size + 8
        self._put(words.label("receipt.genuine"), self._soft, rule=True)
        mark = verdict.authenticity

        def draw(canvas: "Canvas", x: float, y: float) -> None:
            draw_mark(canvas, mark, x, y - size * 1.25, size * 1.1)

        flow.strips.append(Strip(0, draw, stays_with_next=True))
        room = self._width - indent
        flow.row(Cell(words.authenticity(mark), indent, room, Style(size, colour)))
        flow.row(Cell(words.authenticity_meaning(mark), indent, room, self._body))
        flow.row(Cell(words.authority(verdict), indent, room, self._body), gap=4)
        self._put(words.label("receipt.take"), self._soft)
        flow.row(Cell(words.acceptance(verdict.acceptance), indent, room, Style(size - 2, INK)))
        for reason in verdict.reasons:
            flow.row(Cell(f"· {words.acceptance_reason(reason)}", indent, room, self._body))
        flow.space(4)

    def _put_fields(self) -> None:
        words, invoice = self._words, self._verification.invoice
        self._put_heading("receipt.fields")
        for name in Field:
            value = invoice.values.get(name)
            if value is None or name in _PRINTED_ELSEWHERE:
                continue
            source = words.source(invoice.sources[name])
            self._put_pair(words.field(name), self._value_text(value), source)
        self._flow.space(4)

    def _value_text(self, value: object) -> str:
        words = self._words
        match value:
            case bool():
                return words.label("value.yes" if value else "value.no")
            case InvoiceKind():
                return words.kind(value)
            case Decimal():
                return amount(value)
        return str(value)

    def _put_pair(self, label: str, value: str, source: str = "") -> None:
        left = self._label_width
        if self._paper is Paper.ROLL_80MM or not source:
            cells = [Cell(value, left, self._width - left, self._body)]
        else:
            side = self._width * 0.2
            cells = [
                Cell(value, left, self._width - left - side - 6, self._body),
                Cell(source, self._width - side, side, self._soft),
            ]
        self._flow.row(Cell(label, 0, left - 4, self._soft), *cells)

    def _put_lines(self) -> None:
        lines = self._verification.invoice.lines
        if not lines:
            return
        self._put_heading("receipt.lines")
        columns = _COLUMNS[self._paper]
        if self._paper is not Paper.ROLL_80MM:
            titles = [self._words.label(f"line.{name}") for name, _share, _right in columns]
            self._put_columns(titles, self._soft.size, SOFT, keep=True)
        for line in lines:
            self._put_line(line)
        self._flow.space(4)

    def _put_line(self, line: InvoiceLine) -> None:
        texts = _line_texts(line)
        if self._paper is Paper.ROLL_80MM:
            self._flow.row(Cell(texts["name"], 0, self._width, self._body), keep=True)
        self._put_columns(
            [texts[name] for name, _share, _right in _COLUMNS[self._paper]],
            self._body.size - 0.5,
            INK,
        )

    def _put_columns(
        self, texts: Sequence[str], size: float, colour: str, *, keep: bool = False
    ) -> None:
        left, cells = 0.0, []
        for text, (_name, share, right) in zip(texts, _COLUMNS[self._paper], strict=True):
            width = share * self._width
            cells.append(Cell(text, left, width - 5, Style(size, colour, right)))
            left += width
        self._flow.row(*cells, keep=keep)

    def _put_findings(self) -> None:
        words, findings = self._words, self._verification.findings
        self._put_heading("receipt.findings")
        for strength in Strength:
            group = [found for found in findings if found.strength is strength]
            group.sort(key=lambda found: _WORST_FIRST.index(found.outcome))
            if group:
                self._put(words.strength(strength), self._soft, keep=True)
            for found in group:
                self._put_finding(found)
            self._flow.space(3 if group else 0)

    def _put_finding(self, found: Finding) -> None:
        words, indent = self._words, self._body.size + 4
        mark, colour = _OUTCOME_MARKS[found.outcome]
        text = f"{words.rule(found.rule)} — {words.outcome(found.outcome)}. {words.finding(found)}"
        style = self._body if found.outcome is not Outcome.NOT_APPLICABLE else self._soft
        self._flow.row(
            Cell(mark, 0, indent, Style(self._body.size, colour)),
            Cell(text, indent, self._width - indent, style),
        )

    def _put_earlier(self) -> None:
        if not self._earlier:
            return
        self._put_heading("receipt.earlier")
        for showing in self._earlier:
            value = f"{moment(showing.verified_at)}  {showing.verified_by}  {showing.input_name}"
            self._put_pair(self._words.likeness(showing.likeness), value)
        self._flow.space(4)

    def _put_evidence(self) -> None:
        words, verification = self._words, self._verification
        evidence, given = verification.evidence, verification.evidence.input
        self._put_heading("receipt.evidence")
        pairs = [
            (words.label("receipt.input"), given.name),
            (words.label("receipt.format"), words.format(given.format)),
            (words.label("receipt.signature"), words.signature(evidence.signature)),
            (words.label("receipt.size"), words.label("receipt.bytes").format(count=given.size)),
            ("SHA-256", given.sha256),
            ("SM3", given.sm3),
            (words.label("receipt.verified_at"), moment(verification.verified_at)),
            (words.label("receipt.verified_by"), verification.verified_by),
            (words.label("receipt.program"), f"InvoiceDesk {verification.versions.program}"),
            (words.label("receipt.rule_pack"), verification.versions.rule_pack),
        ]
        for label, value in pairs:
            if value:
                self._put_pair(label, value)
        for remark in evidence.remarks:
            self._put_pair(words.label("receipt.remarks"), words.remark(remark))
        self._flow.space(6)
        self._put(words.label("receipt.notice"), self._soft)

    def _put_heading(self, label: str) -> None:
        self._flow.rule(0, self._width, LINE)
        self._put(self._words.label(label), self._heading, gap=2, keep=True)

    def _put(
        self, text: str, style: Style, *, gap: float = 0, keep: bool = False, rule: bool = False
    ) -> None:
        if rule:
            self._flow.rule(0, self._width, LINE)
        self._flow.row(Cell(text, 0, self._width, style), gap=gap, keep=keep)


_COLUMNS = {
    Paper.A4: (
        ("name", 0.40, False),
        ("quantity", 0.11, True),
        ("unit_price", 0.15, True),
        ("amount", 0.14, True),
        ("rate", 0.08, True),
        ("tax", 0.12, True),
    ),
    Paper.A5: (
        ("name", 0.36, False),
        ("quantity", 0.11, True),
        ("unit_price", 0.15, True),
        ("amount", 0.16, True),
        ("rate", 0.09, True),
        ("tax", 0.13, True),
    ),
    Paper.ROLL_80MM: (
        ("quantity", 0.20, True),
        ("amount", 0.34, True),
        ("rate", 0.16, True),
        ("tax", 0.30, True),
    ),
}


def _line_texts(line: InvoiceLine) -> dict[str, str]:
    unit = f" {line.unit}" if line.unit else ""
    return {
        "name": "  ".join(part for part in (line.name, line.specification) if part),
        "quantity": f"{number(line.quantity)}{unit}".strip(),
        "unit_price": number(line.unit_price),
        "amount": amount(line.amount),
        "rate": line.tax_rate_text,
        "tax": amount(line.tax_amount),
    }
