"""The forms in which exports come: workbooks new and old, a web page, plain text, locked."""

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from html import escape
from pathlib import Path

import xlsxwriter

from tests.factories.ledger_biff import compound_file, workbook_stream

Cell = str | float | int | date | None
EXPORTED = datetime(2026, 8, 1, 1, 30, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet's name and rows."""

    name: str
    rows: Sequence[Sequence[Cell]]
    hidden: bool = False


def write_xlsx(path: Path, sheets: Sequence[Sheet]) -> None:
    """Write a workbook that says it was made at `EXPORTED`; `=…` are formulas that gave 1.5."""
    with xlsxwriter.Workbook(str(path), {"default_date_format": "yyyy-mm-dd hh:mm"}) as book:
        book.set_properties({"created": EXPORTED.replace(tzinfo=None)})
        for each in sheets:
            written = book.add_worksheet(each.name)
            if each.hidden:
                written.hide()
            for at, row in enumerate(each.rows):
                for column, cell in enumerate(row):
                    _write_cell(written, at, column, cell)


def _write_cell(written: xlsxwriter.worksheet.Worksheet, at: int, column: int, cell: Cell) -> None:
    if isinstance(cell, str) and cell.startswith("="):
        written.write_formula(at, column, cell, None, 1.5)
    elif isinstance(cell, str):
        written.write_string(at, column, cell)
    elif isinstance(cell, date):
        written.write_datetime(at, column, cell)
    elif cell is not None:
        written.write_number(at, column, cell)


def write_xls(path: Path, sheets: Sequence[Sheet]) -> None:
    """Write a workbook as spreadsheet programs did from 1997 to 2003 (BIFF8)."""
    given = [(each.name, each.rows, each.hidden) for each in sheets]
    path.write_bytes(compound_file("Workbook", workbook_stream(given)))


def write_locked(path: Path, sheets: Sequence[Sheet]) -> None:
    """Write what a workbook with a password looks like from outside."""
    path.write_bytes(compound_file("EncryptedPackage", bytes(8000 + len(sheets))))


def write_web_page(path: Path, sheets: Sequence[Sheet]) -> None:
    """Write a web page, in GB18030, as programs do that call it .xls."""
    rows = "\n".join(
        "<tr>" + "".join(f"<td>{escape(_text(cell))}</td>" for cell in row) + "</tr>"
        for row in sheets[0].rows
    )
    page = f"<html><head><meta charset='gb2312'></head><body><table>{rows}</table></body></html>"
    path.write_bytes(page.encode("gb18030"))


def write_csv(path: Path, sheets: Sequence[Sheet], encoding: str = "gb18030") -> None:
    """Write plain text; long numbers with a tab before them, as the bureau's own do."""
    text = io.StringIO()
    writer = csv.writer(text)
    for row in sheets[0].rows:
        cells = [_text(cell) for cell in row]
        writer.writerow(
            [f"\t{cell}" if len(cell) == 20 and cell.isdecimal() else cell for cell in cells]
        )
    path.write_bytes(text.getvalue().encode(encoding))


def _text(cell: Cell) -> str:
    return "" if cell is None else str(cell)


FORMS: dict[str, Callable[[Path, Sequence[Sheet]], None]] = {
    "xlsx": write_xlsx,
    "xls": write_xls,
    "html": write_web_page,
    "csv_gb18030": write_csv,
    "csv_utf8": lambda path, sheets: write_csv(path, sheets, "utf-8-sig"),
    "locked": write_locked,
}
