"""The list of rows without an invoice, read back as spreadsheet programs read it."""

import csv
import io
from datetime import datetime

import openpyxl

from invoice_desktop.reports.ledger_rows import missing_table, unlisted_table
from invoice_desktop.reports.lists import rows_csv
from invoice_desktop.reports.spreadsheets import table_csv, table_xlsx
from tests.fakes.words import FakeWords
from tests.unit.reports.ledger_facts import make_fact, make_row
from tests.unit.reports.test_lists import ROW

WORDS = FakeWords()


def test_rows_keep_numbers_whole_and_amounts_as_numbers() -> None:
    fact = make_fact(make_row())
    book = openpyxl.load_workbook(io.BytesIO(table_xlsx([fact], missing_table(WORDS))))
    titles, cells = book.active.iter_rows(values_only=True)  # type: ignore[union-attr] # it has one
    row = dict(zip(titles, cells, strict=True))
    assert row["invoice_number"] == fact.row.invoice_number
    assert row["total_including_tax"] == 1130
    assert row["issue_date"] == datetime(2026, 7, 2)  # noqa: DTZ001 # a workbook knows no zones
    assert row["State at the tax bureau"] == "NORMAL"
    assert row["Export"] == fact.file.name
    assert row["Sheet and row"] == "发票基础信息 2"
    assert row["Received or issued"] == "RECEIVED"


def test_what_strangers_wrote_is_no_formula() -> None:
    evil = make_row(name='=HYPERLINK("http://x","y")', remarks="@SUM(A1)")
    text = table_csv([make_fact(evil)], missing_table(WORDS)).decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text))
    assert row["seller_name"].startswith("'=")
    assert row["remarks"].startswith("'@")


def test_invoices_without_a_row_are_listed_as_all_invoices_are() -> None:
    table = unlisted_table(WORDS)
    assert table.name == "Invoices without ledger row"
    assert table_csv([ROW], table) == rows_csv([ROW], WORDS)
