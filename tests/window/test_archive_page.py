"""The archive's page on a real archive, with real clicks and keys."""

import csv
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QListView, QPushButton
from pytestqt.qtbot import QtBot

from invoice_desktop.ui.archive.columns import Column
from invoice_desktop.ui.language import LANGUAGES
from tests.window.archive_office import (
    check_document,
    column_texts,
    count_of,
    fill,
    open_page,
    settle,
    table_of,
)
from tests.window.conftest import CLERK, Office


def test_an_empty_archive_says_what_to_do(office: Office, qtbot: QtBot) -> None:
    page = open_page(office, qtbot)
    assert "kept here" in page._list.notice.text()
    assert page._list.notice.isVisible()
    assert not page._export.isEnabled()


def test_a_search_finds_by_number_company_and_amount(office: Office, qtbot: QtBot) -> None:
    fill(office, 250)
    page = open_page(office, qtbot)
    assert count_of(page).startswith("250 ")
    number = column_texts(page, Column.INVOICE_NUMBER)[3].replace(" ", "")
    seller = column_texts(page, Column.SELLER_NAME)[3]
    total = column_texts(page, Column.TOTAL_INCLUDING_TAX)[3]
    for text in (number, number[-6:], seller[1:5], total):
        page._search.setText(text)
        QTest.keyClick(page._search, Qt.Key.Key_Return)
        settle(office, qtbot)
        found = column_texts(page, Column.INVOICE_NUMBER)
        assert number in {each.replace(" ", "") for each in found}, text
        assert len(found) < 250


def test_sellers_are_suggested_while_one_types(office: Office, qtbot: QtBot) -> None:
    fill(office, 120)
    page = open_page(office, qtbot)
    page.activateWindow()
    page._search.setFocus()
    seller = column_texts(page, Column.SELLER_NAME)[0]
    page._search.setText(seller[:6])
    page._search.textEdited.emit(seller[:6])
    qtbot.waitUntil(page._search.suggestions.isVisible)
    model = page._search.suggestions.model()
    labels = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert any(seller[:6] in label for label in labels)


def test_every_column_sorts_on_the_archive(office: Office, qtbot: QtBot) -> None:
    fill(office, 60)
    page = open_page(office, qtbot)
    header = table_of(page).horizontalHeader()
    for column in Column:
        for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
            header.setSortIndicator(column, order)
            settle(office, qtbot)
            assert len(column_texts(page, Column.INVOICE_NUMBER)) == 60
    header.setSortIndicator(Column.TOTAL_INCLUDING_TAX, Qt.SortOrder.AscendingOrder)
    settle(office, qtbot)
    totals = [
        float(each.replace(",", "")) for each in column_texts(page, Column.TOTAL_INCLUDING_TAX)
    ]
    assert totals == sorted(totals)


def test_pages_behind_the_first_are_read_as_they_come_into_sight(
    office: Office, qtbot: QtBot
) -> None:
    fill(office, 450)
    page = open_page(office, qtbot)
    table = table_of(page)
    table.scrollToBottom()
    settle(office, qtbot)
    assert table.model().index(449, Column.INVOICE_NUMBER).data()
    assert count_of(page).startswith("450 ")


def test_the_view_is_remembered_by_user(office: Office, qtbot: QtBot) -> None:
    fill(office, 30)
    page = open_page(office, qtbot)
    table_of(page).show_columns([Column.TAGS, Column.SELLER_NAME])
    table_of(page).columns_changed.emit()
    page.hide()
    settle(office, qtbot)
    other = open_page(office, qtbot)
    assert table_of(other).columns() == (Column.TAGS, Column.SELLER_NAME)


def test_the_history_shows_every_verification(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    path = check_document(office, tmp_path)
    office.program.desk.check_file(CLERK, path)
    page = open_page(office, qtbot)
    page.show_side(history=True)
    settle(office, qtbot)
    assert page._history._model.rowCount() == 2
    page._history._table.selectRow(1)
    qtbot.waitUntil(page._panel.isVisible)


def test_a_chosen_row_opens_its_evidence_and_escape_closes_it(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    check_document(office, tmp_path)
    page = open_page(office, qtbot)
    panel = page._panel
    assert not panel.isVisible()
    table_of(page).setFocus()
    assert not panel.isVisible()
    table_of(page).selectRow(0)
    qtbot.waitUntil(panel.isVisible)
    assert panel._original is not None
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert table_of(page).hasFocus() or not page.isActiveWindow()
    settle(office, qtbot)
    assert not panel.isVisible()


def test_escape_closes_the_evidence_from_the_list_too(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    check_document(office, tmp_path)
    page = open_page(office, qtbot)
    table_of(page).selectRow(0)
    qtbot.waitUntil(page._panel.isVisible)
    QTest.keyClick(table_of(page), Qt.Key.Key_Escape)
    assert not page._panel.isVisible()


def test_what_is_typed_on_the_list_is_searched_for(office: Office, qtbot: QtBot) -> None:
    page = open_page(office, qtbot)
    QTest.keyClicks(table_of(page), "62")
    assert page._search.text() == "62"
    page.show_side(history=True)
    QTest.keyClicks(page._history, "62")
    assert page._search.text() == "62"


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


def test_an_invoice_is_verified_again_beside_what_was_found_before(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    check_document(office, tmp_path)
    page = open_page(office, qtbot)
    table_of(page).selectRow(0)
    qtbot.waitUntil(page._panel.isVisible)
    settle(office, qtbot)
    troubles: list[str] = []
    page.failed.connect(troubles.append)
    with qtbot.waitSignal(page.done, timeout=20_000):
        QTest.mouseClick(page._panel._again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: column_texts(page, Column.SHOWINGS) == ["2"])
    settle(office, qtbot)
    assert troubles == []


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
    fill(office, 12)
    page = open_page(office, qtbot)
    target = tmp_path / f"list{suffix}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    with qtbot.waitSignal(page.done, timeout=20_000):
        (page._export.to_xlsx if suffix == ".xlsx" else page._export.to_csv).trigger()
    if suffix == ".csv":
        rows = list(csv.reader(target.read_text(encoding="utf-8-sig").splitlines()))
        assert len(rows) == 13
    else:
        (sheet,) = openpyxl.load_workbook(target).worksheets
        assert sheet.max_row == 13


def test_an_export_that_cannot_be_written_is_explained(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    fill(office, 1)
    page = open_page(office, qtbot)
    with qtbot.waitSignal(page.failed) as failed:
        page._export.export_to(tmp_path / "no" / "such" / "folder.csv")
    assert "cannot be written" in failed.args[0]


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
        assert table_of(page).rowHeight(0) >= table_of(page).fontMetrics().height()
    finally:
        qapp.setStyleSheet(before)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_verdict_is_cut_short(
    office: Office, qtbot: QtBot, tmp_path: Path, language: str
) -> None:
    check_document(office, tmp_path)
    page = open_page(office, qtbot)
    office.language.set_language(language)
    page._list.retranslate()
    asked = table_of(page).sizeHintForColumn(Column.AUTHENTICITY)
    assert asked <= table_of(page).columnWidth(Column.AUTHENTICITY) < 2 * asked


def test_the_page_changes_its_language_while_it_is_open(office: Office, qtbot: QtBot) -> None:
    fill(office, 3)
    page = open_page(office, qtbot)
    model = table_of(page).model()

    def heading() -> object:
        return model.headerData(Column.SELLER_NAME, Qt.Orientation.Horizontal)

    office.language.set_language("zh_CN")
    qtbot.waitUntil(lambda: heading() == "销售方")
    verdicts = {"要素合规，未验真", "存疑", "不实"}
    qtbot.waitUntil(lambda: column_texts(page, Column.AUTHENTICITY)[0] in verdicts)
    office.language.set_language("en")
    qtbot.waitUntil(lambda: heading() == "Seller")
    assert count_of(page).startswith("3 ")


def test_every_control_has_a_name_for_screen_readers(office: Office, qtbot: QtBot) -> None:
    page = open_page(office, qtbot)
    for history in (False, True):
        page.show_side(history=history)
        settle(office, qtbot)
        kinds = (QPushButton, QLineEdit, QListView)
        for control in [each for kind in kinds for each in page.findChildren(kind)]:
            named = control.accessibleName() or getattr(control, "text", lambda: "")()
            assert named or not control.isVisibleTo(page), control
