"""Lists of invoices as spreadsheets and comma-separated values."""

from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from invoice_desktop.domain.history import ArchiveRow
from invoice_desktop.domain.invoice import Field
from invoice_desktop.reports.spreadsheets import (
    ROWS_A_SHEET,
    Column,
    Table,
    table_csv,
    table_xlsx,
    write_table_xlsx,
)
from invoice_desktop.reports.words import Words

_SEPARATOR = "; "


def invoice_columns(words: Words) -> tuple[Column[ArchiveRow], ...]:
    """Give the columns of a list of invoices."""
    return (
        Column(words.label("list.genuine"), 22, lambda row: words.authenticity(row.authenticity)),
        Column(words.label("list.take"), 18, lambda row: words.acceptance(row.acceptance)),
        Column(words.field(Field.KIND), 30, lambda row: words.kind(row.kind)),
        Column(words.field(Field.INVOICE_CODE), 15, lambda row: row.invoice_code),
        Column(words.field(Field.INVOICE_NUMBER), 24, lambda row: row.invoice_number),
        Column(words.field(Field.ISSUE_DATE), 12, lambda row: row.issue_date),
        Column(words.field(Field.SELLER_NAME), 36, lambda row: row.seller_name),
        Column(words.field(Field.SELLER_TAXPAYER_ID), 24, lambda row: row.seller_taxpayer_id),
        Column(words.field(Field.BUYER_NAME), 36, lambda row: row.buyer_name),
        Column(words.field(Field.BUYER_TAXPAYER_ID), 24, lambda row: row.buyer_taxpayer_id),
        Column(words.field(Field.AMOUNT_EXCLUDING_TAX), 14, lambda row: row.amount_excluding_tax),
        Column(words.field(Field.TAX_AMOUNT), 12, lambda row: row.tax_amount),
        Column(words.field(Field.TOTAL_INCLUDING_TAX), 14, lambda row: row.total_including_tax),
        Column(words.label("list.status"), 14, lambda row: words.status(row.status)),
        Column(words.label("list.category"), 16, lambda row: words.category(row.category)),
        Column(words.label("list.tags"), 20, lambda row: _SEPARATOR.join(row.tags)),
        Column(words.label("list.verified_at"), 28, lambda row: row.verified_at),
        Column(words.label("list.verified_by"), 14, lambda row: row.verified_by),
        Column(words.label("list.showings"), 10, lambda row: row.showings),
        Column(words.label("list.document"), 30, lambda row: row.input_name),
    )


def _table(words: Words) -> Table[ArchiveRow]:
    return Table(words.label("list.sheet"), invoice_columns(words))


def rows_csv(rows: Iterable[ArchiveRow], words: Words) -> bytes:
    """Write rows as CSV in UTF-8 with a byte order mark, as spreadsheet programs expect it."""
    return table_csv(rows, _table(words))


def rows_xlsx(rows: Iterable[ArchiveRow], words: Words, rows_a_sheet: int = ROWS_A_SHEET) -> bytes:
    """Write rows as an XLSX workbook: real numbers and dates, invoice numbers as text."""
    return table_xlsx(rows, _table(words), rows_a_sheet)


def write_rows_xlsx(
    out: BinaryIO,
    rows: Iterable[ArchiveRow],
    words: Words,
    *,
    beside: Path | None = None,
    rows_a_sheet: int = ROWS_A_SHEET,
) -> None:
    """Write rows as an XLSX workbook into a file, as they come. Raises `OSError`.

    They wait in the folder `beside`, in the system's own for such things without one.
    """
    write_table_xlsx(out, rows, _table(words), beside=beside, rows_a_sheet=rows_a_sheet)
