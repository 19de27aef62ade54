"""The archive's page on a real archive, with real clicks and keys."""

import csv
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.history import ArchiveQuery, SortKey
from invoice_desktop.domain.invoice import InvoiceKind
from invoice_desktop.ui.archive.archive_page import STRETCH, ArchivePage
from invoice_desktop.ui.archive.periods import Period, days_of
from invoice_desktop.ui.archive.rows_model import Column, RowsModel
from invoice_desktop.ui.language import LANGUAGES
from tests.factories.archives import fill_archive
from tests.factories.invoices import make_invoice
from tests.factories.pdf import make_pdf
from tests.window.conftest import CLERK, Office


def open_page(office: Office, qtbot: QtBot) -> ArchivePage:
    page = ArchivePage(
        office.program.records,
        office.home.gallery,
        office.home.receipts(),
        office.runner,
        office.language,
        office.theme,
        lambda: CLERK,
        lambda: date(2026, 11, 23),
    )
    qtbot.addWidget(page)
    page.resize(1180, 760)
    page.show()
    page.refresh()
    office.settle(qtbot)
    return page


def check_document(office: Office, tmp_path: Path, seed: int = 1) -> Path:
    specimen = make_invoice(InvoiceKind.FULLY_DIGITAL_SPECIAL, lines=2, seed=seed)
    path = tmp_path / f"invoice-{seed}.pdf"
    path.write_bytes(make_pdf(specimen))
    office.program.desk.check_file(CLERK, path)
    return path


def table_of(page: ArchivePage) -> QTableView:
    return page._table


def column_texts(page: ArchivePage, column: Column) -> list[str]:
    model = table_of(page).model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_an_empty_archive_says_what_to_do(office: Office, qtbot: QtBot) -> None:
    page = open_page(office, qtbot)
    assert "kept here" in page._empty.text()
    assert page._empty.isVisible()
    assert not page._export.isEnabled()


def test_rows_come_in_stretches_as_the_list_is_walked(office: Office, qtbot: QtBot) -> None:
    fill_archive(office.program.archive, STRETCH + 30)  # type: ignore[arg-type]
    page = open_page(office, qtbot)
    table = table_of(page)
    assert table.model().rowCount() == STRETCH
    assert page._count.text() == f"{STRETCH + 30} invoices"
    table.scrollToBottom()
    qtbot.waitUntil(lambda: table.model().rowCount() == STRETCH + 30)


def test_down_goes_from_the_search_to_the_first_invoice(office: Office, qtbot: QtBot) -> None:
    fill_archive(office.program.archive, 20)  # type: ignore[arg-type]
    page = open_page(office, qtbot)
    page._search.setFocus()
    QTest.keyClick(page._search, Qt.Key.Key_Down)
    assert table_of(page).currentIndex().row() == 0
    office.settle(qtbot)
    assert page._panel.isVisible()
    assert page.focusWidget() is table_of(page)


def test_enter_opens_the_only_invoice_found(office: Office, qtbot: QtBot) -> None:
    fill_archive(office.program.archive, 20)  # type: ignore[arg-type]
    page = open_page(office, qtbot)
    number = column_texts(page, Column.INVOICE_NUMBER)[4].replace(" ", "")
    page._search.setFocus()
    QTest.keyClick(page._search, Qt.Key.Key_Return)
    office.settle(qtbot)
    assert not page._panel.isVisible()
    QTest.keyClicks(page._search, number)
    QTest.keyClick(page._search, Qt.Key.Key_Return)
    qtbot.waitUntil(page._panel.isVisible)
    assert table_of(page).model().rowCount() == 1
    assert page.focusWidget() is page._search


def test_enter_presses_the_button_that_has_the_keyboard(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    check_document(office, tmp_path)
    page = open_page(office, qtbot)
    QTest.keyClick(page._search, Qt.Key.Key_Down)
    qtbot.waitUntil(page._panel.isVisible)
    close = page._panel._close
    close.setFocus()
    QTest.keyClick(close, Qt.Key.Key_Return)
    assert not page._panel.isVisible()


def test_no_verdict_is_cut_short_in_the_font_of_the_style_sheet(
    office: Office, qtbot: QtBot, tmp_path: Path, qapp: QApplication
) -> None:
    check_document(office, tmp_path)
    page = open_page(office, qtbot)
    page.hide()
    before = qapp.styleSheet()
    qapp.setStyleSheet("QTableView { font-size: 30px; } QTableView::item { padding: 0 8px; }")
    try:
        page.show()
        asked = table_of(page).sizeHintForColumn(Column.AUTHENTICITY)
        assert asked <= table_of(page).columnWidth(Column.AUTHENTICITY)
    finally:
        qapp.setStyleSheet(before)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_verdict_is_cut_short(
    office: Office, qtbot: QtBot, tmp_path: Path, language: str
) -> None:
    check_document(office, tmp_path)
    page = open_page(office, qtbot)
    office.language.set_language(language)
    page.retranslate()
    asked = table_of(page).sizeHintForColumn(Column.AUTHENTICITY)
    assert asked <= table_of(page).columnWidth(Column.AUTHENTICITY) < 2 * asked


def test_typing_narrows_the_list(office: Office, qtbot: QtBot) -> None:
    fill_archive(office.program.archive, 20)  # type: ignore[arg-type]
    page = open_page(office, qtbot)
    number = column_texts(page, Column.INVOICE_NUMBER)[3].replace(" ", "")
    field = page._search
    QTest.keyClicks(field, number)
    qtbot.waitUntil(lambda: page._count.text() == "1 invoice")
    assert column_texts(page, Column.INVOICE_NUMBER)[0].replace(" ", "") == number
    field.setText("no such invoice")
    qtbot.waitUntil(page._empty.isVisible)
    assert "clear the filters" in page._empty.text()


def test_filters_and_headers_make_the_query(office: Office, qtbot: QtBot) -> None:
    page = open_page(office, qtbot)
    assert page.query() == ArchiveQuery()
    page._period.setCurrentIndex(page._period.findData(Period.LAST_MONTH))
    page._kind.setCurrentIndex(page._kind.findData(InvoiceKind.TOLL))
    header = table_of(page).horizontalHeader()
    header.setSortIndicator(Column.TOTAL_INCLUDING_TAX, Qt.SortOrder.AscendingOrder)
    query = page.query()
    assert (query.issued_from, query.issued_until) == (date(2026, 10, 1), date(2026, 10, 31))
    assert query.kinds == {InvoiceKind.TOLL}
    assert (query.sort, query.descending) == (SortKey.TOTAL_INCLUDING_TAX, False)
    header.setSortIndicator(Column.SHOWINGS, Qt.SortOrder.AscendingOrder)
    assert page.query().sort is SortKey.VERIFIED_AT
    office.settle(qtbot)


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (Period.ANY, None, None),
        (Period.THIS_MONTH, date(2026, 1, 1), date(2026, 1, 31)),
        (Period.LAST_MONTH, date(2025, 12, 1), date(2025, 12, 31)),
        (Period.THIS_YEAR, date(2026, 1, 1), date(2026, 12, 31)),
        (Period.LAST_YEAR, date(2025, 1, 1), date(2025, 12, 31)),
    ],
)
def test_periods(period: Period, first: date | None, last: date | None) -> None:
    assert days_of(period, date(2026, 1, 15)) == (first, last)


def test_a_chosen_row_opens_its_evidence_and_escape_closes_it(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    check_document(office, tmp_path)
    page = open_page(office, qtbot)
    panel = page._panel
    assert not panel.isVisible()
    table_of(page).setFocus()
    table_of(page).selectRow(0)
    qtbot.waitUntil(panel.isVisible)
    assert panel._original is not None
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_every_verification_of_an_entry_can_be_opened(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    path = check_document(office, tmp_path)
    office.program.desk.check_file(CLERK, path)
    page = open_page(office, qtbot)
    assert column_texts(page, Column.SHOWINGS) == ["2"]
    table_of(page).selectRow(0)
    panel = page._panel
    qtbot.waitUntil(panel.isVisible)
    assert panel._history.count() == 2
    assert "王芳" in panel._history.itemText(0)
    panel._history.setCurrentIndex(1)
    office.settle(qtbot)


def test_the_original_is_given_back_byte_for_byte(
    office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = check_document(office, tmp_path)
    page = open_page(office, qtbot)
    table_of(page).selectRow(0)
    panel = page._panel
    qtbot.waitUntil(panel.isVisible)
    target = tmp_path / "back.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    with qtbot.waitSignal(page.done) as done:
        panel._original_button.click()
    assert done.args == ["Original saved as back.pdf"]
    assert target.read_bytes() == path.read_bytes()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path), ""))
    with qtbot.waitSignal(page.failed):
        panel._original_button.click()


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_the_list_is_exported_as_it_is_searched(
    office: Office,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    suffix: str,
) -> None:
    fill_archive(office.program.archive, 12)  # type: ignore[arg-type]
    page = open_page(office, qtbot)
    target = tmp_path / f"list{suffix}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    with qtbot.waitSignal(page.done, timeout=20_000):
        (page._to_xlsx if suffix == ".xlsx" else page._to_csv).trigger()
    if suffix == ".csv":
        rows = list(csv.reader(target.read_text(encoding="utf-8-sig").splitlines()))
        assert len(rows) == 13
    else:
        (sheet,) = openpyxl.load_workbook(target).worksheets
        assert sheet.max_row == 13


def test_an_export_that_cannot_be_written_is_explained(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_archive(office.program.archive, 1)  # type: ignore[arg-type]
    page = open_page(office, qtbot)
    with qtbot.waitSignal(page.failed) as failed:
        page.export_to(tmp_path / "no" / "such" / "folder.csv")
    assert "cannot be written" in failed.args[0]


def test_the_page_changes_its_language_while_it_is_open(office: Office, qtbot: QtBot) -> None:
    fill_archive(office.program.archive, 3)  # type: ignore[arg-type]
    page = open_page(office, qtbot)
    office.language.set_language("zh_CN")
    qtbot.waitUntil(lambda: page._count.text() == "3 张发票")
    model = table_of(page).model()
    assert isinstance(model, RowsModel)
    heading = model.headerData(Column.SELLER_NAME, Qt.Orientation.Horizontal)
    assert heading == "销售方"
    office.language.set_language("en")
    qtbot.waitUntil(lambda: page._count.text() == "3 invoices")


def test_every_control_has_a_name_for_screen_readers(office: Office, qtbot: QtBot) -> None:
    page = open_page(office, qtbot)
    for control in (*page.findChildren(QComboBox), *page.findChildren(QPushButton)):
        named = control.accessibleName() or getattr(control, "text", lambda: "")()
        labelled = control.property("buddy_named") or control.objectName()
        assert named or labelled or not control.isVisibleTo(page), control
