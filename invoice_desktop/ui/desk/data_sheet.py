"""An invoice's data on a calm sheet, for what has no page to show: scans, OFD, XML, typed forms."""

from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from invoice_desktop.domain.invoice import Field, Invoice, InvoiceLine
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.reports.words import Words
from invoice_desktop.ui.desk.lines_view import line_cells
from invoice_desktop.ui.desk.spoken_values import spoken
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.numbers import format_amount
from invoice_desktop.ui.theme import Theme, Tokens

_SHOWN_LINES = 12
_HEAD = (
    Field.INVOICE_CODE,
    Field.INVOICE_NUMBER,
    Field.ISSUE_DATE,
    Field.CHECK_CODE,
    Field.MACHINE_NUMBER,
)
_TRAVEL = (
    Field.TRAVELLER,
    Field.TRAIN_OR_FLIGHT,
    Field.DEPARTURE,
    Field.DESTINATION,
    Field.TRAVEL_DATE,
    Field.SEAT,
    Field.TICKET_NUMBER,
    Field.PLATE_NUMBER,
    Field.FARE,
)
_TOTALS = (Field.AMOUNT_EXCLUDING_TAX, Field.TAX_AMOUNT, Field.TOTAL_INCLUDING_TAX)


class DataSheet(QTextBrowser):
    """Shows an invoice as data on paper; nothing on it can be followed or fetched."""

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._theme = theme
        self._verification: Verification | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(24)
        theme.changed.connect(self._render)

    def show_verification(self, verification: Verification) -> None:
        """Show another invoice."""
        self._verification = verification
        self._render()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._render()
        super().changeEvent(event)

    def _render(self) -> None:
        self.setAccessibleName(self.tr("The invoice's data"))
        if self._verification is None:
            self.clear()
            return
        more = len(self._verification.invoice.lines) - _SHOWN_LINES
        rest = self.tr("%n more line(s) under Lines", "", more) if more > 0 else ""
        note = self.tr("There is no page to show here: this is the data as it was read.")
        self.setHtml(
            sheet_html(
                self._verification.invoice,
                self._language.words,
                self._theme.tokens,
                rest=rest,
                note=note,
            )
        )


def sheet_html(invoice: Invoice, words: Words, tokens: Tokens, *, rest: str, note: str) -> str:
    """Write an invoice as a page of HTML; every value is escaped."""
    parts = [
        f'<h3 align="center">{escape(words.kind(invoice.kind))}</h3>',
        _pairs(invoice, _HEAD, words, tokens),
        _parties(invoice, words, tokens),
        _pairs(invoice, _TRAVEL, words, tokens),
        _lines(invoice.lines[:_SHOWN_LINES], tokens),
        f"<p>{_soft(rest, tokens)}</p>" if rest else "",
        _totals(invoice, words, tokens),
        _pairs(invoice, (Field.TOTAL_IN_WORDS, Field.REMARKS), words, tokens),
        f"<p><small>{_soft(note, tokens)}</small></p>",
    ]
    return f'<div style="color:{_css(tokens.ink)}">{"".join(parts)}</div>'


def _css(token: object) -> str:
    return str(token)


def _soft(text: str, tokens: Tokens) -> str:
    return f'<span style="color:{_css(tokens.ink_soft)}">{escape(text)}</span>'


def _pairs(invoice: Invoice, fields: tuple[Field, ...], words: Words, tokens: Tokens) -> str:
    rows = [
        f'<tr><td width="34%">{_soft(words.field(field), tokens)}</td>'
        f"<td>{escape(spoken(field, invoice.values[field], words))}</td></tr>"
        for field in fields
        if field in invoice.values
    ]
    return f'<table width="100%" cellpadding="2">{"".join(rows)}</table>' if rows else ""


def _parties(invoice: Invoice, words: Words, tokens: Tokens) -> str:
    sides = [
        _party(words.field(field), party, tokens)
        for field, party in (
            (Field.BUYER_NAME, invoice.buyer),
            (Field.SELLER_NAME, invoice.seller),
        )
        if party != Party()
    ]
    if not sides:
        return ""
    cells = "".join(f'<td width="{100 // len(sides)}%">{side}</td>' for side in sides)
    return f'{_rule(tokens)}<table width="100%" cellpadding="2"><tr>{cells}</tr></table>'


def _party(title: str, party: Party, tokens: Tokens) -> str:
    known = [party.taxpayer_id, party.address_and_phone, party.bank_and_account]
    details = "".join(f"<br><small>{escape(line)}</small>" for line in known if line)
    return f"{_soft(title, tokens)}<br><b>{escape(party.name)}</b>{details}"


def _lines(lines: tuple[InvoiceLine, ...], tokens: Tokens) -> str:
    if not lines:
        return ""
    rows = "".join(_line(line_cells(line)) for line in lines)
    return f'{_rule(tokens)}<table width="100%" cellpadding="3">{rows}</table>'


def _line(cells: tuple[str, ...]) -> str:
    name, specification, unit, quantity, _price, amount, rate, tax = cells
    what = f"{name} {specification}".strip()
    return (
        f"<tr><td>{escape(what)}</td>"
        f'<td align="right">{escape(f"{quantity} {unit}".strip())}</td>'
        f'<td align="right">{escape(amount)}</td>'
        f'<td align="right">{escape(rate)}</td>'
        f'<td align="right">{escape(tax)}</td></tr>'
    )


def _totals(invoice: Invoice, words: Words, tokens: Tokens) -> str:
    rows = [
        f'<tr><td align="right">{_soft(words.field(field), tokens)}</td>'
        f'<td width="30%" align="right"><b>{escape(format_amount(amount))}</b></td></tr>'
        for field in _TOTALS
        if (amount := invoice.amount(field)) is not None
    ]
    if not rows:
        return ""
    return f'{_rule(tokens)}<table width="100%" cellpadding="2">{"".join(rows)}</table>'


def _rule(tokens: Tokens) -> str:
    line = f"border-top: 1px solid {_css(tokens.line)}; font-size: 6px"
    return f'<table width="100%" cellpadding="0"><tr><td style="{line}">&nbsp;</td></tr></table>'
