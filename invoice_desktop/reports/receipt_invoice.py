"""The invoice as it was read: each field with its source, and the lines of goods."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from invoice_desktop.domain.invoice import Field, FieldValue, Invoice, InvoiceKind, InvoiceLine
from invoice_desktop.reports.layout import Cell, Style
from invoice_desktop.reports.printable import amount, number
from invoice_desktop.reports.receipt_sheet import Paper, Sheet
from invoice_desktop.reports.words import Words

_GROUPS_BEGIN = (
    Field.SELLER_NAME,
    Field.BUYER_NAME,
    Field.AMOUNT_EXCLUDING_TAX,
    Field.REMARKS,
    Field.QR_TEXT,
    Field.TRAVELLER,
    Field.FARE,
)


def put_fields(sheet: Sheet, invoice: Invoice) -> None:
    """Print every field that was read, but the lines, with where it came from."""
    sheet.put_heading("receipt.fields", sheet.words.label("receipt.source"))
    last = 0
    for field in Field:
        value = invoice.values.get(field)
        if value is None or field is Field.LINES:
            continue
        group = _group(field)
        if last and group != last:
            sheet.flow.space(4)
        last = group
        source = sheet.words.source(invoice.sources[field])
        text = value_text(value, sheet.words)
        figures = isinstance(value, Decimal)
        sheet.put_field(sheet.words.field(field), text, source, figures=figures)


def _group(field: Field) -> int:
    fields = list(Field)
    return 1 + sum(fields.index(first) <= fields.index(field) for first in _GROUPS_BEGIN)


def value_text(value: FieldValue, words: Words) -> str:
    """Write a field's value."""
    match value:
        case bool():
            return words.label("value.yes" if value else "value.no")
        case InvoiceKind():
            return words.kind(value)
        case Decimal():
            return amount(value)
    return str(value)


def put_lines(sheet: Sheet, lines: Sequence[InvoiceLine]) -> None:
    """Print the lines; the titles of the columns stand on every page that they reach."""
    if not lines:
        return
    sheet.put_heading("receipt.lines")
    begin = len(sheet.flow.strips)
    _put_columns(sheet, _titles(sheet.words), sheet.soft, keep=True)
    sheet.flow.rule(0, sheet.width, sheet.inks.line, 4)
    start = len(sheet.flow.strips)
    for line in lines:
        _put_line(sheet, line)
    sheet.flow.repeat_heading(sheet.flow.strips[begin:start], start)


def _titles(words: Words) -> dict[str, str]:
    names = ("name", "quantity", "unit_price", "amount", "rate", "tax")
    titles = {name: words.label(f"line.{name}") for name in names}
    return titles | {"price": f"{titles['quantity']} × {titles['unit_price']}"}


def _put_line(sheet: Sheet, line: InvoiceLine) -> None:
    texts = _line_texts(line)
    style = replace(sheet.body, size=sheet.body.size - 0.5)
    if sheet.is_roll:
        sheet.flow.row(Cell(texts["name"], 0, sheet.width, style), keep=True)
    _put_columns(sheet, texts, style)
    sheet.flow.space(2)


def _put_columns(sheet: Sheet, texts: dict[str, str], style: Style, *, keep: bool = False) -> None:
    left, cells = 0.0, []
    for name, share in _COLUMNS[sheet.paper]:
        width = share * sheet.width
        figures = name not in _LEFT_ALIGNED
        gutter = 6.0 if left else 0.0
        place = replace(style, right=figures)
        cells.append(Cell(texts[name], left + gutter, width - gutter, place))
        left += width
    sheet.flow.row(*cells, keep=keep)


_WIDE = (
    ("name", 0.40),
    ("quantity", 0.11),
    ("unit_price", 0.15),
    ("amount", 0.14),
    ("rate", 0.08),
    ("tax", 0.12),
)
_COLUMNS = {
    Paper.A4: _WIDE,
    Paper.A5: (
        ("name", 0.34),
        ("quantity", 0.12),
        ("unit_price", 0.15),
        ("amount", 0.16),
        ("rate", 0.09),
        ("tax", 0.14),
    ),
    # too narrow for six columns: the name stands above, quantity and price share one
    Paper.ROLL_80MM: (("price", 0.36), ("amount", 0.26), ("rate", 0.14), ("tax", 0.24)),
}
_LEFT_ALIGNED = {"name", "price"}


def _line_texts(line: InvoiceLine) -> dict[str, str]:
    unit = f" {line.unit}" if line.unit else ""
    quantity, unit_price = f"{number(line.quantity)}{unit}".strip(), number(line.unit_price)
    return {
        "name": "  ".join(part for part in (line.name, line.specification) if part),
        "quantity": quantity,
        "unit_price": unit_price,
        "price": " × ".join(part for part in (quantity, unit_price) if part),
        "amount": amount(line.amount),
        "rate": line.tax_rate_text,
        "tax": amount(line.tax_amount),
    }
