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
from itertools import chain, islice
from typing import TYPE_CHECKING

from invoice_desktop.domain.history import ArchiveRow
from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.money import amount_text
from invoice_desktop.reports.printable import day, moment
from invoice_desktop.reports.words import Words

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Cell = str | Decimal | date | datetime | int | None

_DANGEROUS = tuple("=+-@\t\r\n＝＋－＠")
_LONGEST_TEXT = 32_000
"""A cell of a workbook holds 32,767 characters; a longer text would be left out altogether."""
_ROWS_A_SHEET = 1_048_575
"""What a sheet of a workbook holds below its titles; more would be left out without a word."""


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
        _Column(words.label("list.verified_at"), 28, lambda row: row.verified_at),
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
    # names of files may be no text at all; such characters cannot be written anywhere
    written = text.encode("utf-8", "replace").decode("utf-8")
    return f"'{written}" if written.startswith(_DANGEROUS) else written


def rows_xlsx(rows: Iterable[ArchiveRow], words: Words, rows_a_sheet: int = _ROWS_A_SHEET) -> bytes:
    """Write rows as an XLSX workbook: real numbers and dates, invoice numbers as text.

    Rows are written as they come and not held; what one sheet cannot hold goes on another.
    """
    from xlsxwriter import Workbook

    out = io.BytesIO()
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(out, options) as book:
        formats = _Formats(book)
        coming = iter(rows)
        first = next(coming, None)
        number = 0
        while first is not None or number == 0:
            number += 1
            begun = () if first is None else (first,)
            stretch = islice(chain(begun, coming), rows_a_sheet)
            _write_sheet(book, formats, number, stretch, words)
            first = next(coming, None)
    return out.getvalue()


def _write_sheet(
    book: "Workbook", formats: "_Formats", number: int, rows: Iterable[ArchiveRow], words: Words
) -> None:
    name = words.label("list.sheet")[:24]
    sheet = book.add_worksheet(name if number == 1 else f"{name} {number}")
    columns = _columns(words)
    sheet.freeze_panes(1, 0)
    for position, column in enumerate(columns):
        sheet.set_column(position, position, column.width)
        sheet.write_string(0, position, column.title, formats.title)
    last = 0
    for last, row in enumerate(rows, start=1):
        for position, column in enumerate(columns):
            _write(sheet, formats, (last, position), column.value(row))
    sheet.autofilter(0, 0, last, len(columns) - 1)


def _write(sheet: "Worksheet", formats: "_Formats", place: tuple[int, int], cell: Cell) -> None:
    match cell:
        case Decimal():
            sheet.write_number(*place, float(cell), formats.money)
        case int():
            sheet.write_number(*place, cell)
        case datetime():
            # a workbook knows no zones: the format says which one the time is in
            sheet.write_datetime(*place, cell.replace(tzinfo=None), formats.moment(cell))
        case date():
            sheet.write_datetime(*place, cell, formats.day)
        case str() if cell:
            sheet.write_string(*place, _defused(cell[:_LONGEST_TEXT]))


class _Formats:
    """The looks of cells; one for times of each zone."""

    def __init__(self, book: "Workbook") -> None:
        self._book = book
        self.title = book.add_format({"bold": True, "bottom": 1, "text_wrap": True})
        self.money = book.add_format({"num_format": "#,##0.00"})
        self.day = book.add_format({"num_format": "yyyy-mm-dd"})
        self._moments: dict[str, Format] = {}

    def moment(self, value: datetime) -> "Format":
        """Give the format for a time: 2026-07-14 17:22:15 +08:00."""
        zone = moment(value).rpartition(" ")[2]
        if zone not in self._moments:
            written = f'yyyy-mm-dd hh:mm:ss "{zone}"'
            self._moments[zone] = self._book.add_format({"num_format": written})
        return self._moments[zone]
