"""Several rows of the list brought on together, on a real archive."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.entry import OfficeStatus
from invoice_desktop.ui.archive.archive_page import ArchivePage
from invoice_desktop.ui.archive.columns import Column
from invoice_desktop.ui.archive.invoice_search import BEFORE_READING_AGAIN
from tests.window.archive_office import column_texts, fill, open_page, settle, table_of
from tests.window.conftest import Office

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def select_three(page: ArchivePage) -> None:
    """Select three rows by keys alone."""
    table = table_of(page)
    table.setFocus()
    table.selectRow(0)
    for _ in range(2):
        QTest.keyClick(table, Qt.Key.Key_Down, SHIFT)


def read_again(office: Office, qtbot: QtBot) -> None:
    """Wait until the list was read again: many changes at once are one."""
    settle(office, qtbot)
    qtbot.wait(BEFORE_READING_AGAIN + 50)
    settle(office, qtbot)


def test_selected_rows_are_brought_on_together_and_taken_back(office: Office, qtbot: QtBot) -> None:
    fill(office, 5)
    page = open_page(office, qtbot)
    before = column_texts(page, Column.STATUS)
    select_three(page)
    bulk = page._list.bulk
    assert bulk.isVisible()
    assert bulk.said.text() == "3 selected"
    with qtbot.waitSignal(page.undoable) as undoable:
        bulk.bring_to(OfficeStatus.PAID)
    read_again(office, qtbot)
    assert column_texts(page, Column.STATUS)[:3] == ["Paid"] * 3
    assert column_texts(page, Column.STATUS)[3:] == before[3:]
    assert bulk.said.text() == "3 selected"
    assert undoable.args is not None
    undoable.args[1]()
    read_again(office, qtbot)
    assert column_texts(page, Column.STATUS) == before


def test_rows_go_back_together_only_with_a_reason(office: Office, qtbot: QtBot) -> None:
    fill(office, 4)
    page = open_page(office, qtbot)
    bulk = page._list.bulk
    select_three(page)
    bulk.bring_to(OfficeStatus.PAID)
    settle(office, qtbot)
    bulk.bring_to(OfficeStatus.CHECKED)
    settle(office, qtbot)
    assert bulk.reason.isVisible()
    read_again(office, qtbot)
    assert column_texts(page, Column.STATUS)[0] == "Paid"
    QTest.keyClicks(bulk.reason.reason, "paid from another account")
    QTest.keyClick(bulk.reason.reason, Qt.Key.Key_Return)
    read_again(office, qtbot)
    assert column_texts(page, Column.STATUS)[:3] == ["Checked"] * 3


def test_one_row_is_opened_and_several_are_not(office: Office, qtbot: QtBot) -> None:
    fill(office, 4)
    page = open_page(office, qtbot)
    select_three(page)
    qtbot.wait(100)
    settle(office, qtbot)
    assert not page._panel.isVisible()
    QTest.keyClick(table_of(page), Qt.Key.Key_Up)
    qtbot.wait(100)
    settle(office, qtbot)
    assert page._panel.isVisible()
    assert not page._list.bulk.isVisible()
