"""The receipt: what was found of one invoice, on paper, so that it can be argued again."""

from invoice_desktop.domain.alarm import Alarm
from invoice_desktop.domain.audit import AuditHead
from invoice_desktop.domain.history import Showing
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.reports.fonts import ReportFont, face_of
from invoice_desktop.reports.layout import Flow, Placed, Style, shortened
from invoice_desktop.reports.pages import Document, Furnish, Furniture, PageSize, render
from invoice_desktop.reports.printable import moment
from invoice_desktop.reports.receipt_answers import put_answers, put_title
from invoice_desktop.reports.receipt_evidence import put_earlier, put_evidence
from invoice_desktop.reports.receipt_findings import put_findings
from invoice_desktop.reports.receipt_invoice import put_fields, put_lines
from invoice_desktop.reports.receipt_ledger import put_alarms, put_ledger
from invoice_desktop.reports.receipt_sheet import SIZES, Paper, Sheet
from invoice_desktop.reports.receipt_signature import put_signatures
from invoice_desktop.reports.words import Words

__all__ = ["Paper", "ReportFont", "receipt_pdf"]

_PROGRAM = "InvoiceDesk"


def receipt_pdf(
    verification: Verification,
    earlier: tuple[Showing, ...],
    words: Words,
    paper: Paper,
    fonts: ReportFont,
    head: AuditHead | None = None,
    alarms: tuple[Alarm, ...] | None = (),
) -> bytes:
    """Give the receipt of a verification as a PDF; the same input gives the same bytes.

    `earlier` are the showings that were known when it was verified. `head` is the newest row of
    the log: what stands in the log before it cannot be altered any more without the paper telling.
    `alarms` are those that later exports of the tax bureau's ledger raised, the newest first;
    None where they could not be asked for.
    """
    sheet = lay_out(verification, earlier, words, paper, fonts, head, alarms)
    number = verification.invoice.invoice_number or ""
    title = f"{words.label('receipt.title')} {number}".strip()
    about = Document(title, words.language, verification.verified_at)
    furnish = _furnish(sheet, verification)
    return render(sheet.flow.strips, SIZES[paper], furnish, about, sheet.flow.face)


def lay_out(
    verification: Verification,
    earlier: tuple[Showing, ...],
    words: Words,
    paper: Paper,
    fonts: ReportFont,
    head: AuditHead | None = None,
    alarms: tuple[Alarm, ...] | None = (),
) -> Sheet:
    """Lay a receipt out; the order of what is put here is the order on the paper."""
    sheet = Sheet(paper, words, Flow(face_of(fonts)))
    put_title(sheet, verification)
    put_answers(sheet, verification.verdict)
    put_alarms(sheet, alarms)
    put_fields(sheet, verification.invoice)
    put_lines(sheet, verification.invoice.lines)
    put_findings(sheet, verification.findings)
    put_signatures(sheet, verification)
    put_ledger(sheet, verification.findings)
    put_earlier(sheet, earlier)
    put_evidence(sheet, verification, head)
    return sheet


def _furnish(sheet: Sheet, verification: Verification) -> Furnish:
    """Say on every page whose receipt it is, and which page."""
    words, face, style = sheet.words, sheet.flow.face, Style(7, sheet.inks.soft)
    title, page_of = words.label("receipt.title"), words.label("receipt.page")
    number = verification.invoice.invoice_number or words.label("receipt.not_read")
    made = f"{_PROGRAM} · {moment(verification.verified_at)}"

    def pair(left: str, right: str, drop: float) -> tuple[Placed, Placed]:
        half = sheet.width / 2 - 4
        one, other = (shortened(text, face, style.size, half) for text in (left, right))
        inset = sheet.width - face.width(other, style.size)
        return Placed(one, 0, drop, style), Placed(other, inset, drop, style)

    def furnish(size: PageSize, page: int, pages: int) -> Furniture:
        head, foot = size.margin + 8, size.height - size.margin - 2
        counted = page_of.format(page=page, pages=pages)
        return Furniture(
            (*pair(title, number, head), *pair(made, counted, foot)),
            (head + 6, foot - 12),
            sheet.inks.line,
        )

    return furnish
