"""The document's signatures on the receipt: what each comes to, link by link, with digests."""

from dataclasses import replace
from typing import TYPE_CHECKING

from invoice_desktop.domain.signature import Holds, SignatureState
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.reports.inks import Colour
from invoice_desktop.reports.layout import Cell, Paint
from invoice_desktop.reports.receipt_sheet import Sheet
from invoice_desktop.reports.signature_chain import Link, chains_of
from invoice_desktop.reports.signature_marks import draw_signature_mark

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_LABELS = 0.24
"""The part of the width that names take, as for other named values."""
_MARKS = {Holds.YES: "✓", Holds.WARNS: "!", Holds.NO: "×", Holds.UNKNOWN: "?"}


def put_signatures(sheet: Sheet, verification: Verification) -> None:
    """Print what each signature comes to, and what it does not say; nothing without any."""
    chains = chains_of(verification, sheet.words)
    if not chains:
        return
    sheet.put_heading("signature.heading")
    for chain in chains:
        _put_state(sheet, chain.state)
        sheet.put(chain.headline, sheet.body, gap=4)
        for link in chain.links:
            _put_link(sheet, link)
        sheet.flow.space(4)
    sheet.put(sheet.words.label("signature.notice"), sheet.soft)


def _put_state(sheet: Sheet, state: SignatureState) -> None:
    ink = sheet.inks.signature[state]
    style = replace(sheet.body, size=sheet.body.size + 1.5, colour=ink, strong=True)
    size, at = style.size * 1.15, len(sheet.flow.strips)
    word = Cell(sheet.words.signature(state), size + 6, sheet.width - size - 6, style)
    sheet.flow.row(word, gap=2, keep=True)
    paint = _mark(state, size, style.leading, ink)
    sheet.flow.strips[at] = replace(sheet.flow.strips[at], paints=(paint,))


def _mark(state: SignatureState, size: float, leading: float, ink: Colour) -> Paint:
    def draw(canvas: "Canvas", x: float, y: float) -> None:
        draw_signature_mark(canvas, state, (x, y - leading / 2 - size / 2), size, ink)

    return draw


def _put_link(sheet: Sheet, link: Link) -> None:
    """Print a link: its name and mark beside its first sentence, on a roll above it."""
    marked = replace(sheet.body, colour=sheet.inks.holds[link.holds], strong=True)
    title = f"{_MARKS[link.holds]} {link.title}: {sheet.words.holds(link.holds)}"
    left = 0.0 if sheet.is_roll else sheet.width * _LABELS
    if sheet.is_roll:
        sheet.put(title, marked, keep=True)
        title = ""
    for said in link.said:
        named = (Cell(title, 0, left - 6, marked),) if title else ()
        sheet.flow.row(*named, Cell(said.sentence, left, sheet.width - left, sheet.body))
        title = ""
    for fact in link.facts:
        if fact.digest:
            sheet.put_digest(fact.label, fact.value)
        else:
            sheet.put_pair(fact.label, fact.value)
    sheet.flow.row(Cell(link.not_proven, left, sheet.width - left, sheet.soft), gap=6)
