"""Tables as spreadsheets and comma-separated values, whatever stands in their rows.

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
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Generic, TypeVar

from invoice_desktop.domain.money import amount_text
from invoice_desktop.reports.printable import day, moment

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Cell = str | Decimal | date | datetime | int | None
Row = TypeVar("Row")

ROWS_A_SHEET = 1_048_575
"""What a sheet of a workbook holds below its titles; more would be left out without a word."""
_DANGEROUS = tuple("=+-@\t\r\n＝＋－＠")
_LONGEST_TEXT = 32_000
"""A cell of a workbook holds 32,767 characters; a longer text would be left out altogether."""


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its title, its width in characters, and what a row has in it."""

    title: str
    width: int
    value: Callable[[Row], Cell]


@dataclass(frozen=True, slots=True)
class Table(Generic[Row]):
    """What is written of each row, and the name of the sheet."""

    name: str
    columns: tuple[Column[Row], ...]


def table_csv(rows: Iterable[Row], table: Table[Row]) -> bytes:
    """Write rows as CSV in UTF-8 with a byte order mark, as spreadsheet programs expect it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([_defused(column.title) for column in table.columns])
    for row in rows:
        writer.writerow([_text(column.value(row)) for column in table.columns])
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


def table_xlsx(rows: Iterable[Row], table: Table[Row], rows_a_sheet: int = ROWS_A_SHEET) -> bytes:
    """Write rows as an XLSX workbook: real numbers and dates, invoice numbers as text."""
    out = io.BytesIO()
    write_table_xlsx(out, rows, table, rows_a_sheet=rows_a_sheet)
    return out.getvalue()


def write_table_xlsx(
    out: BinaryIO,
    rows: Iterable[Row],
    table: Table[Row],
    *,
    beside: Path | None = None,
    rows_a_sheet: int = ROWS_A_SHEET,
) -> None:
    """Write rows as an XLSX workbook into a file. Raises `OSError`.

    Rows are written as they come and not held: they wait in the folder `beside`, in the system's
    own for such things without one. What one sheet cannot hold goes on another.
    """
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "tmpdir": str(beside) if beside else None,
    }
    file = _Enduring(out)
    book = Workbook(file, options)
    try:
        _write_sheets(book, rows, table, rows_a_sheet)
        book.close()
    except FileCreateError as error:
        raise OSError(*error.args[0].args) from error
    finally:
        _let_go(book)
    if file.trouble:
        raise file.trouble


class _Enduring:
    """A file that swallows everything after its first trouble, which is to be asked for.

    The writer of workbooks would leave an open ZIP file behind, which complains when it is
    collected.
    """

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self.trouble: OSError | None = None

    def _try(self, call: Callable[[], int], otherwise: int) -> int:
        if self.trouble is None:
            try:
                return call()
            except OSError as error:
                self.trouble = error
        return otherwise

    def write(self, content: bytes) -> int:
        return self._try(lambda: self._out.write(content), len(content))

    def seek(self, place: int, whence: int = 0) -> int:
        return self._try(lambda: self._out.seek(place, whence), place)

    def tell(self) -> int:
        return self._try(self._out.tell, 0)

    def flush(self) -> None:
        self._try(lambda: self._out.flush() or 0, 0)


def _let_go(book: "Workbook") -> None:
    # a workbook that was given up keeps its files open, and Windows deletes no open file
    for sheet in book.worksheets():
        sheet.row_data_fh.close()


def _write_sheets(
    book: "Workbook", rows: Iterable[Row], table: Table[Row], rows_a_sheet: int
) -> None:
    formats = _Formats(book)
    coming = iter(rows)
    first = next(coming, None)
    number = 0
    while first is not None or number == 0:
        number += 1
        begun = () if first is None else (first,)
        stretch = islice(chain(begun, coming), rows_a_sheet)
        _write_sheet(book, formats, number, stretch, table)
        first = next(coming, None)


def _write_sheet(
    book: "Workbook", formats: "_Formats", number: int, rows: Iterable[Row], table: Table[Row]
) -> None:
    name = table.name[:24]
    sheet = book.add_worksheet(name if number == 1 else f"{name} {number}")
    columns = table.columns
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
