"""The history: what was verified when, by whom, with what result."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.verdict import Authenticity
from invoice_desktop.ui.archive.filters import PeriodChoice
from invoice_desktop.ui.archive.history_model import STRETCH, HistoryColumn, HistoryModel
from invoice_desktop.ui.archive.history_view import HistoryView
from invoice_desktop.ui.archive.periods import Period
from tests.fakes.catalogue import invent_row
from tests.window.archive_room import Room, open_room


def open_history(qtbot: QtBot, folder: Path, size: int) -> Room:
    room = open_room(qtbot, folder, size)
    QTest.mouseClick(room.page._switch.history, Qt.MouseButton.LeftButton)
    room.settle()
    return room


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Room:
    return open_history(qtbot, tmp_path, 500)


def view_of(room: Room) -> HistoryView:
    return room.page._history


def model_of(room: Room) -> HistoryModel:
    return view_of(room)._model


def said(room: Room, row: int, column: HistoryColumn) -> str:
    return str(model_of(room).index(row, column).data())


def test_the_newest_verification_comes_first(room: Room) -> None:
    newest = invent_row(500)
    assert view_of(room).isVisible()
    assert not room.page._search.isVisible()
    assert said(room, 0, HistoryColumn.VERIFIED_BY) == newest.verified_by
    assert said(room, 0, HistoryColumn.SELLER_NAME) == newest.seller_name
    assert said(room, 0, HistoryColumn.AUTHENTICITY) == newest.authenticity.value
    assert said(room, 0, HistoryColumn.DOCUMENT) == newest.input_name


def test_the_rest_is_read_on_as_one_scrolls(room: Room) -> None:
    assert model_of(room).rowCount() == STRETCH
    for _ in range(3):
        view_of(room)._table.scrollToBottom()
        room.settle()
    assert model_of(room).rowCount() == 500
    assert said(room, 499, HistoryColumn.DOCUMENT) == "dzfp_1.pdf"
    assert not model_of(room).canFetchMore(QModelIndex())


def test_one_person_is_chosen_at_a_time(room: Room) -> None:
    chip = view_of(room)._person
    QTest.mouseClick(chip._open, Qt.MouseButton.LeftButton)
    QTest.keyClick(chip._popup._list, Qt.Key.Key_Return)
    assert not chip._popup.isVisible()
    assert chip.choice == "王芳"
    QTest.mouseClick(chip._open, Qt.MouseButton.LeftButton)
    QTest.keyClick(chip._popup._list, Qt.Key.Key_Down)
    QTest.keyClick(chip._popup._list, Qt.Key.Key_Space)
    assert chip.choice == "李强"
    room.settle()
    people = {said(room, row, HistoryColumn.VERIFIED_BY) for row in range(50)}
    assert people == {"李强"}


def test_a_period_and_a_verdict_narrow_the_history(room: Room) -> None:
    day = invent_row(300).verified_at.astimezone().date()
    view_of(room)._period._set(PeriodChoice(Period.CUSTOM, day, day))
    view_of(room)._verdict._set(frozenset({Authenticity.DOUBTFUL}))
    room.settle()
    query = view_of(room).query()
    assert query.since is not None
    assert query.before is not None
    assert query.before - query.since == timedelta(days=1)
    assert query.authenticities == {Authenticity.DOUBTFUL}
    rows = model_of(room)._rows
    assert rows
    assert all(query.since <= row.verified_at < query.before for row in rows)


def test_a_history_without_a_match_offers_the_whole_again(room: Room) -> None:
    view_of(room)._period._set(PeriodChoice(Period.TODAY))
    room.settle()
    notice = view_of(room)._notice
    assert notice.isVisible()
    QTest.mouseClick(notice.button, Qt.MouseButton.LeftButton)
    room.settle()
    assert model_of(room).rowCount() == STRETCH


def test_an_empty_history_says_where_it_comes_from(qtbot: QtBot, tmp_path: Path) -> None:
    room = open_history(qtbot, tmp_path, 0)
    assert "check at the desk" in view_of(room)._notice.text()
    assert not view_of(room)._notice.button.isVisible()


def test_a_trouble_is_said_in_place_and_can_be_tried_again(room: Room) -> None:
    room.catalogue.trouble = "server_cannot_be_reached"
    view_of(room).refresh()
    room.settle()
    assert "server_cannot_be_reached" in view_of(room)._notice.text()
    room.catalogue.trouble = ""
    QTest.mouseClick(view_of(room)._notice.button, Qt.MouseButton.LeftButton)
    room.settle()
    assert view_of(room)._table.isVisible()


def test_a_row_opens_its_invoice(room: Room) -> None:
    wanted: list[str] = []
    view_of(room).entry_wanted.connect(wanted.append)
    view_of(room)._table.selectRow(2)
    assert wanted == [invent_row(498).entry]
    view_of(room).forget_choice()
    assert not view_of(room)._table.currentIndex().isValid()
    room.settle()


def test_the_history_is_renewed_while_it_is_looked_at(room: Room) -> None:
    room.catalogue.size += 1
    room.page.archive_changed()
    room.settle()
    assert said(room, 0, HistoryColumn.DOCUMENT) == "dzfp_501.pdf"
    QTest.mouseClick(room.page._switch.invoices, Qt.MouseButton.LeftButton)
    assert room.page._search.isVisible()
    room.settle()


def test_qt_finds_no_fault_with_the_model(room: Room, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model_of(room))  # type: ignore[no-untyped-call] # pytest-qt gives no types
    assert model_of(room).headerData(0, Qt.Orientation.Vertical) is None
