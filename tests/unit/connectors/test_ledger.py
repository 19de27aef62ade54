"""The tax bureau's exports, read as they come."""

import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from invoice_desktop.connectors.ledger.reader import FileExport, LedgerFileReader
from invoice_desktop.domain.invoice import InvoiceKind
from invoice_desktop.domain.ledger import (
    Basis,
    LedgerLayout,
    LedgerRisk,
    LedgerRow,
    LedgerState,
    RowFault,
)
from invoice_desktop.domain.trouble import UnreadableDocument
from tests.factories.ledger_forms import EXPORTED, FORMS, Cell
from tests.factories.ledgers import OURS, Dress, listed, sheet, write_export, write_workbook

THREE = [listed(seed) for seed in range(3)]
READABLE = sorted(set(FORMS) - {"locked"})


def opened(path: Path) -> FileExport:
    (export,) = LedgerFileReader().open(path)
    return export


def rows_of(path: Path) -> list[LedgerRow]:
    return [each for each in opened(path).rows() if isinstance(each, LedgerRow)]


def faults_of(path: Path) -> list[RowFault]:
    return [each for each in opened(path).rows() if isinstance(each, RowFault)]


def putting(**cells: Cell) -> Dress:
    """Put a cell of one's own under each of these titles."""
    return Dress(change=cells.get)


@pytest.mark.parametrize("layout", LedgerLayout)
@pytest.mark.parametrize("form", READABLE)
def test_every_layout_is_read_in_every_form(
    tmp_path: Path, form: str, layout: LedgerLayout
) -> None:
    dress = Dress(
        above=["开票日期：2026-01-01 至 2026-06-30", ""],
        two_header_rows=True,
        total_row=True,
        blank_rows=True,
        starred=True,
    )
    path = write_export(tmp_path / "export.xls", THREE, layout, form, dress)
    export, rows = opened(path), rows_of(path)
    assert [row.identity for row in rows] == [each.digital for each in THREE]
    assert [row.total_including_tax for row in rows] == [each.total for each in THREE]
    assert {row.issue_date for row in rows} == {each.issued.date() for each in THREE}
    assert rows[1].seller_taxpayer_id == THREE[1].seller_id
    assert export.seen.layouts == {layout}
    assert export.seen.rows == 3
    assert export.seen.period == (date(2026, 1, 1), date(2026, 6, 30))
    assert export.seen.period_basis is Basis.IN_FILE
    assert not faults_of(path)


def test_an_invoice_is_told_with_all_that_its_row_says(tmp_path: Path) -> None:
    row = listed(
        *(3,),
        net=Decimal("-100.10"),
        tax=Decimal("-6.01"),
        state="已红冲-部分",
        risk="疑点发票",
        remarks="被红冲蓝字数电发票号码：26990000000000000099 红字发票信息确认单编号：" + "9" * 20,
    )
    (read,) = rows_of(write_export(tmp_path / "a.xlsx", [row]))
    assert read.amount_excluding_tax == Decimal("-100.10")
    assert read.state is LedgerState.RED_LETTERED_PART
    assert read.risk is LedgerRisk.SUSPICIOUS
    assert read.kind is InvoiceKind.FULLY_DIGITAL_SPECIAL
    assert read.is_blue is False
    assert read.blue_identity == "26990000000000000099"
    assert read.confirmation_number == "9" * 20
    assert read.issue_time == f"{row.issued:%H:%M:%S}"
    assert (read.sheet, read.row) == ("发票基础信息", 2)


def test_an_export_says_whose_it_is_and_when_it_was_made(tmp_path: Path) -> None:
    seen = opened(write_export(tmp_path / "2026年06月.xlsx", THREE)).seen
    company = seen.companies[0]
    assert (company.taxpayer_id, company.name) == (OURS.taxpayer_id, OURS.name)
    assert (company.as_buyer, company.as_seller) == (3, 0)
    assert (seen.exported_at, seen.exported_basis) == (EXPORTED, Basis.IN_FILE)
    assert seen.period == (date(2026, 6, 1), date(2026, 6, 30))
    assert seen.period_basis is Basis.FILE_NAME
    assert (seen.first_issued, seen.last_issued) == (date(2026, 1, 5), date(2026, 1, 7))


@pytest.mark.parametrize(
    "above",
    [
        ["开票日期起", "2026-06-01", "开票日期止", "2026-06-30"],
        ["开票日期起：", date(2026, 6, 1), "", "开票日期止：", date(2026, 6, 30)],
        ["开始日期：2026年6月1日", "终止日期：2026年6月30日"],
        ["2026-06-01 起", "2026-06-30 止"],
    ],
)
def test_a_period_in_two_cells_above_the_titles_is_read(tmp_path: Path, above: list[Cell]) -> None:
    export = sheet(THREE)
    width = len(export.rows[0])
    for rows in ([above], [above[: len(above) // 2], above[len(above) // 2 :]]):
        grid = [row + [""] * (width - len(row)) for row in rows] + list(export.rows)
        path = write_workbook(tmp_path / "a.xlsx", [replace(export, rows=grid)])
        seen = opened(path).seen
        assert (seen.period, seen.period_basis) == (
            (date(2026, 6, 1), date(2026, 6, 30)),
            Basis.IN_FILE,
        )


def test_the_day_in_a_files_name_is_no_period(tmp_path: Path) -> None:
    for name in ("全量发票-2026年07月22日.xlsx", "全量发票-2026-07-22.xlsx", "x20260722.xlsx"):
        seen = opened(write_export(tmp_path / name, THREE)).seen
        assert (seen.period, seen.period_basis) == (None, Basis.ROWS)


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        (46_217, date(2026, 7, 14)),
        (46_217.5, date(2026, 7, 14)),
        ("46217", date(2026, 7, 14)),
        ("20260714", date(2026, 7, 14)),
        ("2026/7/4", date(2026, 7, 4)),
        ("2026年7月4日 10:30", date(2026, 7, 4)),
        ("２０２６-０７-１４", date(2026, 7, 14)),
        (datetime(2026, 7, 14, 17, 22), date(2026, 7, 14)),  # noqa: DTZ001  cells have no zone
    ],
)
def test_dates_are_read_as_numbers_and_texts(tmp_path: Path, cell: Cell, day: date) -> None:
    path = write_export(tmp_path / "a.xlsx", THREE[:1], dress=putting(开票日期=cell))
    assert rows_of(path)[0].issue_date == day


@pytest.mark.parametrize(
    ("cell", "amount"),
    [
        ("1,234.50", "1234.50"),
        ("¥1,234.50", "1234.50"),
        ("￥１，２３４．５０", "1234.50"),
        ("(12.00)", "-12"),
        ("-12.00", "-12"),
        (0.1 + 0.2, "0.3"),
        ("=1+0.5", "1.5"),
        ("***", None),
    ],
)
def test_amounts_are_read_as_they_are_written(
    tmp_path: Path, cell: Cell, amount: str | None
) -> None:
    path = write_export(tmp_path / "a.xlsx", THREE[:1], dress=putting(金额=cell))
    assert rows_of(path)[0].amount_excluding_tax == (Decimal(amount) if amount else None)


@pytest.mark.parametrize(
    ("title", "cell", "code"),
    [
        ("数电发票号码", 2.51e19, "number_lost_digits"),
        ("数电发票号码", "2.51E+19", "number_lost_digits"),
        ("数电发票号码", "25112000000123400000", "number_lost_digits"),
        ("数电发票号码", "2511200000012340001", "number_is_malformed"),
        ("数电发票号码", "", "number_is_missing"),
        ("开票日期", "kein Tag", "date_is_unreadable"),
        ("金额", "NaN", "amount_is_unreadable"),
    ],
)
def test_what_cannot_be_read_is_said_with_its_place(
    tmp_path: Path, title: str, cell: Cell, code: str
) -> None:
    path = write_export(tmp_path / "a.xlsx", THREE[:1], dress=putting(**{title: cell}))
    (fault,) = faults_of(path)
    assert (fault.code, fault.sheet, fault.row) == (code, "发票基础信息", 2)
    assert not rows_of(path)


def test_zeros_that_were_eaten_come_back_where_their_number_is_certain(tmp_path: Path) -> None:
    old = listed(1, digital="", code="099002600111", number="00012345")
    eaten = putting(发票代码=99_002_600_111, 发票号码=12_345)
    assert rows_of(write_export(tmp_path / "a.xlsx", [old], dress=eaten))[0].identity == (
        "099002600111-00012345"
    )
    unsure = write_export(tmp_path / "b.xlsx", [old], dress=putting(发票代码=990_026_001))
    assert [fault.code for fault in faults_of(unsure)] == ["leading_zeros_lost"]


def test_an_invoice_listed_twice_is_given_once(tmp_path: Path) -> None:
    other = listed(1, state="已作废")
    path = write_export(tmp_path / "a.xlsx", [THREE[0], THREE[1], THREE[0], other])
    assert len(rows_of(path)) == 2
    assert [fault.code for fault in faults_of(path)] == ["row_is_repeated", "rows_disagree"]


def test_sheets_of_one_workbook_are_joined_and_hidden_ones_passed_over(tmp_path: Path) -> None:
    lines = [THREE[0], THREE[0], THREE[1]]
    path = write_workbook(
        tmp_path / "a.xlsx",
        [
            sheet(lines, LedgerLayout.LINES),
            sheet([listed(9)], name="旧", hidden=True),
            sheet(THREE),
            sheet(THREE[:1], LedgerLayout.DEDUCTION),
        ],
    )
    (export,) = LedgerFileReader().open(path)
    assert export.seen.hidden == ("旧",)
    rows = rows_of(path)
    assert [row.identity for row in rows] == [each.digital for each in THREE]
    assert [len(row.lines) for row in rows] == [2, 1, 0]
    assert rows[0].deduction is not None
    assert rows[0].deduction.is_selected is True
    assert rows[0].total_including_tax == THREE[0].total


def test_columns_that_are_missing_or_unknown_are_told(tmp_path: Path) -> None:
    dress = Dress(
        without=frozenset({"发票风险等级", "发票代码", "发票号码"}),
        more=["新栏目"],
        renamed={"数电发票号码": "数电票号码"},
    )
    path = write_export(tmp_path / "a.xlsx", THREE, dress=dress)
    (seen,) = opened(path).seen.sheets
    assert (seen.missing, seen.unknown) == (("发票风险等级",), ("新栏目",))
    assert rows_of(path)[0].risk is LedgerRisk.UNKNOWN


def test_rows_of_a_web_page_stand_under_titles_that_span_two_rows(tmp_path: Path) -> None:
    row = THREE[0]
    page = (
        "<?xml version='1.0' encoding='gb2312'?><html><table>"
        "<tr><th rowspan=2>数电发票号码<th rowspan=2>开票日期<th colspan=2>金额税额</tr>"
        f"<tr><th>金额<th>税额</tr><tr><td>{row.digital}<td>2026-07-14<td>1.00<td>0.06</tr>"
        "</table></html>"
    )
    path = tmp_path / "a.xls"
    path.write_bytes(page.encode("gb18030"))
    (read,) = rows_of(path)
    assert (read.identity, read.total_including_tax) == (row.digital, Decimal("1.06"))


def test_a_zip_gives_every_export_in_it(tmp_path: Path) -> None:
    inner, outer = tmp_path / "内.zip", tmp_path / "下载.zip"
    with zipfile.ZipFile(inner, "w") as package:
        package.write(write_export(tmp_path / "a.xlsx", THREE), "七月.xlsx")
    with zipfile.ZipFile(outer, "w") as package:
        gbk = zipfile.ZipInfo("八月.csv".encode("gbk").decode("cp437"), (2026, 9, 1, 8, 0, 0))
        path = write_export(tmp_path / "b.csv", THREE, form="csv_gb18030")
        package.writestr(gbk, path.read_bytes())
        package.write(inner, "内.zip")
        package.writestr("说明.csv", "一,二\n三,四\n")
    exports = LedgerFileReader().open(outer)
    assert {export.seen.inside for export in exports} == {"下载.zip"}
    assert len(exports) == 2
    assert exports[0].seen.exported_basis is Basis.FILE_TIME
    assert len(list(exports[1].rows())) == 3


def _plain(path: Path) -> None:
    path.write_text("no table at all", encoding="utf-8")


def _torn(path: Path) -> None:
    write_export(path, THREE)
    path.write_bytes(path.read_bytes()[:3000])


def _crowded(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as package:
        for at in range(201):
            package.writestr(f"{at}.csv", "")


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (_plain, "not_a_ledger"),
        (_torn, "ledger_is_damaged"),
        (_crowded, "ledger_is_too_large"),
        (lambda path: write_export(path, THREE, form="locked"), "ledger_is_locked"),
    ],
)
def test_what_is_no_readable_export_is_refused_in_words(
    tmp_path: Path, make: Callable[[Path], object], code: str
) -> None:
    make(tmp_path / "x.xlsx")
    with pytest.raises(UnreadableDocument) as caught:
        LedgerFileReader().open(tmp_path / "x.xlsx")
    assert caught.value.code == code


def test_sheets_of_special_kinds_repeat_what_the_basic_one_lists(tmp_path: Path) -> None:
    railway = sheet([listed(2)], name="铁路电子客票")
    path = write_workbook(tmp_path / "a.xlsx", [sheet([listed(1), listed(2)]), railway])
    assert [each.name for each in opened(path).seen.sheets] == ["发票基础信息"]
    assert [row.identity for row in rows_of(path)] == [listed(1).digital, listed(2).digital]


def test_a_sheet_too_large_to_be_at_hand_is_read_row_by_row(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dress = Dress(above=("全量发票查询",), total_row=True)
    path = write_export(tmp_path / "a.xlsx", [listed(seed) for seed in range(9)], dress=dress)
    at_hand, seen = rows_of(path), opened(path).seen
    monkeypatch.setattr("invoice_desktop.connectors.ledger.sheets._AT_HAND", 5)
    assert rows_of(path) == at_hand
    assert opened(path).seen == seen
