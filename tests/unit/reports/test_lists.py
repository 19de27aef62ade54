"""Lists of invoices, read back as spreadsheet programs read them."""

import csv
import errno
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from invoice_desktop.domain.entry import Category, OfficeStatus
from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.domain.history import ArchiveRow
from invoice_desktop.domain.invoice import InvoiceKind
from invoice_desktop.domain.trouble import Cancelled
from invoice_desktop.domain.verdict import Acceptance, Authenticity
from invoice_desktop.reports.lists import rows_csv, rows_xlsx, write_rows_xlsx
from tests.factories.verifications import BUYER, CHINA, NUMBER, SELLER
from tests.fakes.words import FakeWords

WORDS = FakeWords()
ROW = ArchiveRow(
    number=1,
    entry="1",
    kind=InvoiceKind.FULLY_DIGITAL_SPECIAL,
    invoice_code="011002100711",
    invoice_number=NUMBER,
    issue_date=date(2025, 7, 14),
    seller_name=SELLER,
    seller_taxpayer_id="911101080000000001",
    buyer_name=BUYER,
    buyer_taxpayer_id="91990100MA0TEST20Y",
    amount_excluding_tax=Decimal("-4197.17"),
    tax_amount=Decimal("251.83"),
    total_including_tax=Decimal("999999999999.99"),
    authenticity=Authenticity.UNPROVEN,
    acceptance=Acceptance.REVIEW,
    authority=None,
    input_format=InputFormat.OFD,
    input_name="发票.ofd",
    verified_at=datetime(2026, 1, 5, 9, 0, 1, tzinfo=CHINA),
    verified_by="王芳",
    showings=3,
)
EMPTY = replace(
    ROW,
    kind=None,
    invoice_code=None,
    invoice_number=None,
    issue_date=None,
    amount_excluding_tax=None,
    tax_amount=None,
    total_including_tax=None,
    seller_name="",
)
DANGEROUS = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1+1",
    '=HYPERLINK("http://example.test")',
)


def read_csv(content: bytes) -> list[dict[str, str]]:
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def read_xlsx(content: bytes) -> Worksheet:
    sheet = openpyxl.load_workbook(io.BytesIO(content)).active
    assert isinstance(sheet, Worksheet)
    return sheet


def column(sheet: Worksheet, title: str) -> int:
    return next(cell.column for cell in sheet[1] if cell.value == title)


def test_csv_keeps_every_value() -> None:
    (row,) = read_csv(rows_csv([ROW], WORDS))
    assert row["invoice_number"] == NUMBER
    assert row["invoice_code"] == "011002100711"
    assert row["issue_date"] == "2025-07-14"
    assert row["seller_name"] == SELLER
    assert row["seller_taxpayer_id"] == "911101080000000001"
    assert row["amount_excluding_tax"] == "-4197.17"
    assert row["total_including_tax"] == "999999999999.99"
    assert row["Verified"] == "2026-01-05 09:00:01 +08:00"
    assert row["Genuine?"] == "UNPROVEN"
    assert row["Take it?"] == "REVIEW"
    assert row["Times shown"] == "3"
    assert row["Document"] == "发票.ofd"


def test_csv_ends_lines_as_spreadsheet_programs_expect() -> None:
    content = rows_csv([ROW, ROW], WORDS)
    assert content.count(b"\r\n") == 3
    assert content.count(b"\n") == 3


def test_csv_leaves_empty_what_is_unknown() -> None:
    (row,) = read_csv(rows_csv([EMPTY], WORDS))
    assert row["invoice_number"] == row["issue_date"] == row["tax_amount"] == ""
    assert row["kind"] == "unknown kind"


@pytest.mark.parametrize("name", DANGEROUS)
def test_csv_defuses_what_a_program_would_run(name: str) -> None:
    row = replace(ROW, seller_name=name, input_name=name, verified_by=name, invoice_code=name)
    (read,) = read_csv(rows_csv([row], WORDS))
    for title in ("seller_name", "Document", "Verified by", "invoice_code"):
        assert read[title] == f"'{name}"


@pytest.mark.parametrize("name", ["a,b", 'a"b', "a\r\nb", "a;b", "'a", "云岭"])
def test_csv_keeps_harmless_names_as_they_are(name: str) -> None:
    (read,) = read_csv(rows_csv([replace(ROW, seller_name=name)], WORDS))
    assert read["seller_name"] == name


def test_xlsx_has_real_numbers_and_dates_and_numbers_of_invoices_as_text() -> None:
    sheet = read_xlsx(rows_xlsx([ROW], WORDS))
    cells = {title: sheet.cell(2, column(sheet, title)) for title in _titles(sheet)}
    assert cells["invoice_number"].value == NUMBER
    assert cells["invoice_code"].value == "011002100711"
    assert cells["seller_taxpayer_id"].value == "911101080000000001"
    assert cells["issue_date"].value == datetime(2025, 7, 14)  # noqa: DTZ001 - has no zones
    assert cells["issue_date"].number_format == "yyyy-mm-dd"
    assert cells["amount_excluding_tax"].value == -4197.17
    assert cells["total_including_tax"].value == 999999999999.99
    assert cells["total_including_tax"].number_format == "#,##0.00"
    assert cells["Verified"].value == datetime(2026, 1, 5, 9, 0, 1)  # noqa: DTZ001 - see format
    assert cells["Verified"].number_format == 'yyyy-mm-dd hh:mm:ss "+08:00"'
    assert cells["Times shown"].value == 3


def test_xlsx_says_the_zone_of_each_time() -> None:
    west = replace(ROW, verified_at=ROW.verified_at.astimezone(timezone(timedelta(hours=-5))))
    sheet = read_xlsx(rows_xlsx([ROW, west], WORDS))
    place = column(sheet, "Verified")
    assert sheet.cell(2, place).number_format.endswith('"+08:00"')
    assert sheet.cell(3, place).number_format.endswith('"-05:00"')


def test_xlsx_leaves_empty_what_is_unknown() -> None:
    sheet = read_xlsx(rows_xlsx([EMPTY], WORDS))
    for title in ("invoice_number", "issue_date", "tax_amount", "seller_name"):
        assert sheet.cell(2, column(sheet, title)).value is None


@pytest.mark.parametrize("name", DANGEROUS)
def test_xlsx_holds_no_formula_whatever_a_name_begins_with(name: str) -> None:
    content = rows_xlsx([replace(ROW, seller_name=name, input_name=name)], WORDS)
    sheet = read_xlsx(content)
    cell = sheet.cell(2, column(sheet, "seller_name"))
    assert cell.data_type == "s"
    assert str(cell.value).startswith("'")
    with ZipFile(io.BytesIO(content)) as parts:
        assert b"<f>" not in parts.read("xl/worksheets/sheet1.xml")


def test_xlsx_holds_no_link() -> None:
    content = rows_xlsx([replace(ROW, input_name="https://example.test/a")], WORDS)
    with ZipFile(io.BytesIO(content)) as parts:
        assert not any("rels" in name and "sheet" in name for name in parts.namelist())


def test_xlsx_can_be_filtered_and_keeps_its_titles_in_sight() -> None:
    sheet = read_xlsx(rows_xlsx([ROW] * 3, WORDS))
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:T4"
    assert sheet.column_dimensions["G"].width > 30


def test_a_sheet_that_is_full_goes_on_in_the_next() -> None:
    rows = [replace(ROW, invoice_number=f"{place:020d}") for place in range(5)]
    book = openpyxl.load_workbook(io.BytesIO(rows_xlsx(iter(rows), WORDS, rows_a_sheet=2)))
    assert book.sheetnames == ["Invoices", "Invoices 2", "Invoices 3"]
    numbers = [
        cell.value
        for sheet in book.worksheets
        for cell in next(sheet.iter_cols(5, 5, min_row=2))
        if cell.value
    ]
    assert numbers == [f"{place:020d}" for place in range(5)]


def test_a_full_sheet_begins_no_empty_one() -> None:
    book = openpyxl.load_workbook(io.BytesIO(rows_xlsx([ROW] * 2, WORDS, rows_a_sheet=2)))
    assert book.sheetnames == ["Invoices"]


def test_no_rows_give_titles_only() -> None:
    assert read_csv(rows_csv([], WORDS)) == []
    sheet = read_xlsx(rows_xlsx([], WORDS))
    assert sheet.max_row == 1
    assert sheet.cell(1, 5).value == "invoice_number"


@pytest.mark.parametrize("name", ["\ud800.pdf", "a\x00b", "云" * 40_000])
def test_strange_names_are_written_somehow(name: str) -> None:
    row = replace(ROW, input_name=name)
    assert read_csv(rows_csv([row], WORDS))
    sheet = read_xlsx(rows_xlsx([row], WORDS))
    assert sheet.cell(2, column(sheet, "Document")).value


def test_rows_are_taken_as_they_come() -> None:
    def coming() -> Iterator[ArchiveRow]:
        yield from [ROW] * 50

    assert len(read_csv(rows_csv(coming(), WORDS))) == 50
    assert read_xlsx(rows_xlsx(coming(), WORDS)).max_row == 51


def _titles(sheet: Worksheet) -> list[str]:
    return [str(cell.value) for cell in sheet[1]]


def test_a_list_says_what_the_office_added() -> None:
    row = replace(
        ROW, status=OfficeStatus.PAID, category=Category.MEALS, tags=("=项目一", "urgent")
    )
    (read,) = read_csv(rows_csv([row], WORDS))
    assert (read["Status"], read["Category"]) == ("PAID", "MEALS")
    assert read["Tags"] == "'=项目一; urgent"


def test_a_workbook_waits_beside_its_file_and_leaves_nothing_there(tmp_path: Path) -> None:
    with (tmp_path / "list.xlsx").open("wb") as out:
        write_rows_xlsx(out, [ROW] * 3, WORDS, beside=tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["list.xlsx"]
    assert read_xlsx((tmp_path / "list.xlsx").read_bytes()).max_row == 4


def test_a_workbook_that_is_given_up_is_not_written(tmp_path: Path) -> None:
    def rows() -> Iterator[ArchiveRow]:
        yield ROW
        raise Cancelled

    out = io.BytesIO()
    with pytest.raises(Cancelled):
        write_rows_xlsx(out, rows(), WORDS, beside=tmp_path)
    assert out.getvalue() == b""


def test_a_disk_that_refuses_is_told_as_such(tmp_path: Path) -> None:
    class Full(io.BytesIO):
        def write(self, _content: object) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(OSError, match="No space left") as caught:
        write_rows_xlsx(Full(), [ROW], WORDS, beside=tmp_path)
    assert caught.value.errno == errno.ENOSPC
