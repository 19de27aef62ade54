"""The list of any size: first rows at once, pages as they come into sight, nothing stale."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.history import SortKey
from invoice_desktop.domain.verdict import Authenticity
from invoice_desktop.ui.archive.columns import Column
from invoice_desktop.ui.archive.row_pages import PAGE
from tests.window.archive_room import Room, focus, held, open_room

MILLION = 1_000_000


@pytest.fixture
def million(qtbot: QtBot, tmp_path: Path) -> Room:
    return open_room(qtbot, tmp_path, MILLION)


@pytest.fixture
def some(qtbot: QtBot, tmp_path: Path) -> Room:
    return open_room(qtbot, tmp_path, 2500)


def choose_chip(room: Room, *verdicts: Authenticity) -> None:
    room.page._filters._verdict._set(frozenset(verdicts))
    room.settle()


def test_a_million_are_counted_and_can_be_scrolled_to_any_place(million: Room) -> None:
    assert million.count.startswith("1,000,000 invoice")
    assert million.model.rowCount() == MILLION
    assert million.texts(Column.RECEIVED, 2) == ["1,000,000", "999,999"]
    million.table.verticalScrollBar().setValue(600_000)
    million.settle()
    assert million.is_shown(600_000)
    assert million.catalogue.asked.count("rows_of") <= 2


def test_home_end_and_the_page_keys_work_over_a_million(million: Room) -> None:
    table = million.table
    table.setFocus()
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    million.settle()
    assert table.currentIndex().row() == MILLION - 1
    assert million.is_shown(MILLION - 1)
    QTest.keyClick(table, Qt.Key.Key_PageUp)
    assert MILLION - 60 < table.currentIndex().row() < MILLION - 5
    QTest.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert table.currentIndex().row() == 0
    million.settle()


def test_the_first_rows_do_not_wait_for_the_whole_list(qtbot: QtBot, tmp_path: Path) -> None:
    room = open_room(qtbot, tmp_path, 2500)
    with held(room, "numbers"):
        choose_chip_without_waiting(room)
        qtbot.waitUntil(lambda: room.model.rowCount() == PAGE)
        assert room.is_shown(0)
        qtbot.waitUntil(lambda: room.count == "more than 1,000 invoices")
    room.settle()
    assert room.model.rowCount() == 1429
    assert room.count.startswith("1,429 invoice")


def choose_chip_without_waiting(room: Room) -> None:
    room.page._filters._verdict._set(frozenset({Authenticity.GENUINE, Authenticity.DOUBTFUL}))


def test_pages_scrolled_past_while_the_worker_was_busy_are_not_read(million: Room) -> None:
    bar = million.table.verticalScrollBar()
    million.catalogue.asked.clear()
    with held(million, "rows_of"):
        for place in range(100_000, 900_000, 50_000):
            bar.setValue(place)
            million.qtbot.wait(5)
    million.settle()
    assert million.is_shown(850_000)
    assert million.catalogue.asked.count("rows_of") <= 6


def test_what_was_asked_for_a_search_that_is_over_is_not_shown(some: Room) -> None:
    with held(some, "count"):
        choose_chip_without_waiting(some)
        some.qtbot.wait(20)
        some.page._searching.show_everything()
    some.settle()
    assert some.model.rowCount() == 2500
    assert some.count.startswith("2,500 invoice")


def test_the_current_row_stays_when_new_invoices_come_in(some: Room) -> None:
    some.table.verticalScrollBar().setValue(700)
    some.table.selectRow(710)
    some.settle()
    number = some.model.number_at(710)
    opened = some.catalogue.asked.count("row")
    some.catalogue.size += 40
    some.page.archive_changed()
    some.qtbot.waitUntil(lambda: some.model.rowCount() == 2540)
    assert some.table.currentIndex().row() == 750
    assert some.model.number_at(750) == number
    assert some.table.verticalScrollBar().value() == 740
    assert some.catalogue.asked.count("row") == opened


def test_new_invoices_appear_at_the_top_while_one_looks_there(some: Room) -> None:
    some.catalogue.size += 3
    some.page.archive_changed()
    some.page.archive_changed()
    some.qtbot.waitUntil(lambda: some.count.startswith("2,503 invoice"))
    some.settle()
    assert some.texts(Column.RECEIVED, 1) == ["2,503"]
    assert some.table.verticalScrollBar().value() == 0


def test_a_page_out_of_sight_reads_again_when_it_is_entered(some: Room) -> None:
    some.page.hide()
    some.catalogue.size += 1
    some.page.archive_changed()
    some.settle()
    assert some.model.rowCount() == 2500
    some.page.show()
    some.settle()
    assert some.model.rowCount() == 2501


def test_keys_held_down_open_only_the_last_row(some: Room) -> None:
    focus(some)
    some.catalogue.asked.clear()
    opened: list[str] = []
    some.table.row_chosen.connect(opened.append)
    some.table.setFocus()
    some.table.selectRow(0)
    for _ in range(12):
        QTest.keyClick(some.table, Qt.Key.Key_Down)
    some.qtbot.waitUntil(lambda: bool(opened))
    some.settle()
    assert opened == [f"00000000-0000-4000-8000-{2488:012}"]


def test_a_row_that_is_not_here_yet_is_opened_when_it_comes(million: Room) -> None:
    opened: list[str] = []
    million.table.row_chosen.connect(opened.append)
    with held(million, "rows_of"):
        million.table.selectRow(MILLION // 2)
        million.qtbot.wait(100)
        assert opened == []
    million.settle()
    assert opened == [f"00000000-0000-4000-8000-{MILLION // 2:012}"]


@pytest.mark.parametrize("column", [Column.TOTAL_INCLUDING_TAX, Column.SELLER_NAME, Column.STATUS])
def test_a_header_sorts_up_down_and_back_to_the_order_of_arrival(
    some: Room, column: Column
) -> None:
    header = some.table.horizontalHeader()
    header.setSortIndicator(column, Qt.SortOrder.AscendingOrder)
    some.settle()
    query = some.page.query()
    assert (query.sort, query.descending) == (SortKey[column.name], False)
    first = some.texts(Column.RECEIVED, 3)
    header.setSortIndicator(column, Qt.SortOrder.DescendingOrder)
    some.settle()
    assert some.texts(Column.RECEIVED, 3) != first
    header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    some.settle()
    assert some.texts(Column.RECEIVED, 1) == ["2,500"]
    assert some.page.query().sort is SortKey.RECEIVED


def test_the_chosen_row_is_marked_in_another_order_too(some: Room) -> None:
    some.table.selectRow(3)
    some.settle()
    number = some.model.number_at(3)
    header = some.table.horizontalHeader()
    header.setSortIndicator(Column.TOTAL_INCLUDING_TAX, Qt.SortOrder.AscendingOrder)
    some.settle()
    assert some.model.number_at(some.table.chosen().row()) == number
    assert some.table.verticalScrollBar().value() == 0


def test_tags_have_no_order(some: Room) -> None:
    header = some.table.horizontalHeader()
    header.setSortIndicator(Column.TAGS, Qt.SortOrder.AscendingOrder)
    assert some.page.query().sort is SortKey.RECEIVED
    assert header.sortIndicatorSection() == -1


def test_no_rows_are_measured_one_by_one(million: Room) -> None:
    header = million.table.verticalHeader()
    assert header.sectionResizeMode(0) is header.ResizeMode.Fixed
    assert header.isHidden()


def test_a_list_that_cannot_be_read_says_so_and_can_be_tried_again(some: Room) -> None:
    some.catalogue.trouble = "server_cannot_be_reached"
    choose_chip(some, Authenticity.GENUINE)
    notice = some.page._list.notice
    assert notice.isVisible()
    assert "server_cannot_be_reached" in notice.text()
    assert some.count == ""
    some.catalogue.trouble = ""
    QTest.mouseClick(notice.button, Qt.MouseButton.LeftButton)
    some.settle()
    assert some.table.isVisible()
    assert some.model.rowCount() == 714


def test_a_page_that_cannot_be_read_is_told_and_read_when_it_can(million: Room) -> None:
    with million.qtbot.waitSignal(million.page.failed) as failed:
        million.catalogue.trouble = "server_cannot_be_reached"
        million.table.verticalScrollBar().setValue(300_000)
    assert "server_cannot_be_reached" in failed.args[0]
    million.catalogue.trouble = ""
    million.page.refresh()
    million.settle()
    assert million.is_shown(million.table.rowAt(0))


def test_an_archive_that_was_in_trouble_from_the_start_is_tried_again(
    qtbot: QtBot, tmp_path: Path
) -> None:
    room = open_room(qtbot, tmp_path, 50)
    room.catalogue.trouble = "archive_is_locked"
    other = open_room(qtbot, tmp_path, 50, room.archive)
    assert other.page._list.notice.isVisible()
    other.catalogue.trouble = ""
    QTest.mouseClick(other.page._list.notice.button, Qt.MouseButton.LeftButton)
    other.settle()
    assert other.model.rowCount() == 50
