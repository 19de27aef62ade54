"""Lists of invoices as spreadsheets and comma-separated values.

Cells that a spreadsheet program would take for a formula are defused: names on invoices come from
strangers (OWASP, CSV Injection).
"""

import csv
import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from invoice_desktop.domain.history import ArchiveRow
from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.money import amount_text
from invoice_desktop.reports.printable import day, moment
from invoice_desktop.reports.words import Words

Cell = str | Decimal | date | datetime | int | None

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class _Column:
    title: str
    width: int
    value: Callable[[ArchiveRow], Cell]


def _columns(words: Words) -> tuple[_Column, ...]:
    return (
        _Column(words.label("list.genuine"), 22, lambda row: words.authenticity(row.authenticity)),
        _Column(words.label("list.take"), 18, lambda row: words.acceptance(row.acceptance)),
        _Column(words.field(Field.KIND), 30, lambda row: words.kind(row.kind)),
        _Column(words.field(Field.INVOICE_CODE), 15, lambda row: row.invoice_code),
        _Column(words.field(Field.INVOICE_NUMBER), 24, lambda row: row.invoice_number),
        _Column(words.field(Field.ISSUE_DATE), 12, lambda row: row.issue_date),
        _Column(words.field(Field.SELLER_NAME), 36, lambda row: row.seller_name),
        _Column(words.field(Field.SELLER_TAXPAYER_ID), 24, lambda row: row.seller_taxpayer_id),
        _Column(words.field(Field.BUYER_NAME), 36, lambda row: row.buyer_name),
        _Column(words.field(Field.BUYER_TAXPAYER_ID), 24, lambda row: row.buyer_taxpayer_id),
        _Column(words.field(Field.AMOUNT_EXCLUDING_TAX), 14, lambda row: row.amount_excluding_tax),
        _Column(words.field(Field.TAX_AMOUNT), 12, lambda row: row.tax_amount),
        _Column(words.field(Field.TOTAL_INCLUDING_TAX), 14, lambda row: row.total_including_tax),
        _Column(words.label("list.verified_at"), 22, lambda row: row.verified_at),
        _Column(words.label("list.verified_by"), 14, lambda row: row.verified_by),
        _Column(words.label("list.showings"), 10, lambda row: row.showings),
        _Column(words.label("list.document"), 30, lambda row: row.input_name),
    )


def rows_csv(rows: Iterable[ArchiveRow], words: Words) -> bytes:
    """Write rows as CSV in UTF-8 with a byte order mark, as spreadsheet programs expect it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    columns = _columns(words)
    writer.writerow([_defused(column.title) for column in columns])
    for row in rows:
        writer.writerow([_text(column.value(row)) for column in columns])
    return out.getvalue().encode("utf-8-sig")


def _text(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case Decimal():
            return amount_text(cell)
        case datetime():
            return moment(cell)
        case date():
            return day(cell)
    return _defused(str(cell))


def _defused(text: str) -> str:
    return f"'{text}" if text.startswith(_DANGEROUS) else text


def rows_xlsx(rows: Iterable[ArchiveRow], words: Words) -> bytes:
    """Write rows as an XLSX workbook: real numbers and dates, invoice numbers as text."""
    from xlsxwriter import Workbook

    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(out, options) as book:
        sheet = book.add_worksheet(words.label("list.sheet")[:31])
        columns = _columns(words)
        heading = book.add_format({"bold": True, "bottom": 1, "text_wrap": True})
        money = book.add_format({"num_format": "#,##0.00"})
        days = book.add_format({"num_format": "yyyy-mm-dd"})
        moments = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        for position, column in enumerate(columns):
            sheet.set_column(position, position, column.width)
            sheet.write_string(0, position, column.title, heading)
        last = 0
        for last, row in enumerate(rows, start=1):
            for position, column in enumerate(columns):
                match column.value(row):
                    case None:
                        continue
                    case Decimal() as value:
                        sheet.write_number(last, position, float(value), money)
                    case int() as value:
                        sheet.write_number(last, position, value)
                    case datetime() as value:
                        # a spreadsheet knows no zones: the desk's own time
                        sheet.write_datetime(last, position, value.replace(tzinfo=None), moments)
                    case date() as value:
                        sheet.write_datetime(last, position, value, days)
                    case str() as value:
                        # written as a string cell, a formula stays text
                        sheet.write_string(last, position, value)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, last, len(columns) - 1)
    return out.getvalue()
