"""A letter on A4, to be signed or stamped and sent."""

from dataclasses import replace

from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.ledger import LedgerRow
from invoice_desktop.reports.fonts import ReportFont, face_of
from invoice_desktop.reports.inks import SHEET
from invoice_desktop.reports.layout import Cell, Flow, Placed, Style, shortened
from invoice_desktop.reports.ledger_letters import Letter, LetterWords
from invoice_desktop.reports.pages import MM, Document, Furnish, Furniture, PageSize, render
from invoice_desktop.reports.printable import amount, day, printable
from invoice_desktop.reports.words import Words

_PAGE = PageSize(210 * MM, 297 * MM, 56, foot=24)
_WIDTH = _PAGE.inner
_TITLE = Style(18, SHEET.ink, strong=True)
_BODY = Style(10, SHEET.ink)
_SOFT = Style(8.5, SHEET.soft)
_ROW = Style(9, SHEET.ink)
_GUTTER = 8.0
_COLUMNS = (0.06, 0.13, 0.25, 0.4, 0.16)
"""Shares of the width: place, date, number, kind, total."""


def letter_pdf(letter: Letter, words: Words, fonts: ReportFont) -> bytes:
    """Give the letter as a PDF; the same letter gives the same bytes."""
    flow, parts = Flow(face_of(fonts)), LetterWords(letter, words)
    title = words.label("letter.title")
    _put(flow, title, _TITLE, gap=16)
    for line, style in zip(parts.to, (replace(_BODY, strong=True), _SOFT), strict=False):
        _put(flow, line, style)
    flow.space(12)
    _put(flow, parts.opening, _BODY, gap=12)
    _put_rows(flow, letter, parts)
    _put(flow, parts.closing, _BODY, gap=16)
    _put_signature(flow, parts)
    _put_sources(flow, parts)
    about = Document(title, words.language, letter.written_at)
    return render(flow.strips, _PAGE, _furnish(flow, parts), about, flow.face)


def _put(flow: Flow, text: str, style: Style, *, gap: float = 0, keep: bool = False) -> None:
    flow.row(Cell(text, 0, _WIDTH, style), gap=gap, keep=keep)


def _put_rows(flow: Flow, letter: Letter, parts: LetterWords) -> None:
    words, begin = parts.words, len(flow.strips)
    titles = (
        words.label("letter.place"),
        words.field(Field.ISSUE_DATE),
        words.field(Field.INVOICE_NUMBER),
        words.field(Field.KIND),
        words.field(Field.TOTAL_INCLUDING_TAX),
    )
    _put_columns(flow, titles, _SOFT, keep=True)
    flow.rule(0, _WIDTH, SHEET.line)
    start = len(flow.strips)
    for place, row in enumerate(letter.rows, start=1):
        _put_columns(flow, _texts(place, row, parts), _ROW)
        flow.space(2)
    flow.repeat_heading(flow.strips[begin:start], start)
    flow.rule(0, _WIDTH, SHEET.line)
    _put(flow, parts.count, replace(_BODY, right=True, strong=True), gap=16)


def _texts(place: int, row: LedgerRow, parts: LetterWords) -> tuple[str, ...]:
    number = " ".join(part for part in (row.invoice_code, row.invoice_number) if part)
    return (
        str(place),
        day(row.issue_date),
        printable(number or row.identity),
        printable(parts.kind(row)),
        amount(row.total_including_tax),
    )


def _put_columns(flow: Flow, texts: tuple[str, ...], style: Style, *, keep: bool = False) -> None:
    left, cells = 0.0, []
    last = len(texts) - 1
    for column, (text, share) in enumerate(zip(texts, _COLUMNS, strict=True)):
        width = share * _WIDTH
        room = width if column == last else width - _GUTTER
        cells.append(Cell(text, left, room, replace(style, right=column == last)))
        left += width
    flow.row(*cells, keep=keep)


def _put_signature(flow: Flow, parts: LetterWords) -> None:
    """Say who asks, and leave room for the stamp that such a letter carries."""
    half = _WIDTH / 2
    for line in parts.signed:
        flow.row(Cell(line, half, half, replace(_BODY, right=True)), keep=True)
    flow.space(40, keep=True)
    flow.rule(half, half, SHEET.soft, 2)
    stamp = parts.words.label("letter.stamp")
    flow.row(Cell(stamp, half, half, replace(_SOFT, right=True)), gap=16)


def _put_sources(flow: Flow, parts: LetterWords) -> None:
    _put(flow, parts.words.label("letter.basis"), _SOFT, keep=True)
    for source in parts.sources:
        _put(flow, source, _SOFT)


def _furnish(flow: Flow, parts: LetterWords) -> Furnish:
    """Say on every page to whom it goes, and which page."""
    page_of = parts.words.label("receipt.page")

    def furnish(size: PageSize, page: int, pages: int) -> Furniture:
        foot = size.height - size.margin - 2
        counted = page_of.format(page=page, pages=pages)
        inset = _WIDTH - flow.face.width(counted, _SOFT.size)
        to = shortened(parts.to[0], flow.face, _SOFT.size, inset - _GUTTER)
        texts = (Placed(to, 0, foot, _SOFT), Placed(counted, inset, foot, _SOFT))
        return Furniture(texts, (foot - 12,), SHEET.line)

    return furnish
