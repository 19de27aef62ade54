"""Columns and saved searches: kept by user in the archive, and what is removed comes back."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.entry import OfficeStatus
from invoice_desktop.domain.history import SortKey
from invoice_desktop.domain.invoice import InvoiceKind
from invoice_desktop.domain.verdict import Authenticity
from invoice_desktop.ui.archive.columns import Column
from invoice_desktop.ui.archive.filters import Filters, PeriodChoice, Search
from invoice_desktop.ui.archive.periods import Period
from invoice_desktop.ui.archive.saved_searches import SavedSearches
from invoice_desktop.ui.archive.view import (
    SHOWN_AT_FIRST,
    ArchiveView,
    SavedSearch,
    view_from_text,
    view_to_text,
)
from tests.window.archive_room import Room, click_item, open_room

FILTERS = Filters(
    issued=PeriodChoice(Period.CUSTOM, date(2025, 1, 1), date(2025, 6, 30)),
    authenticities=frozenset({Authenticity.DOUBTFUL}),
    kinds=frozenset({InvoiceKind.TOLL}),
    buyers=frozenset({"测试州青禾办公用品有限公司"}),
    tags=frozenset({"年会", "a & b"}),
)


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Room:
    return open_room(qtbot, tmp_path, 400)


def test_a_view_is_kept_word_for_word() -> None:
    view = ArchiveView(
        columns=(Column.TAGS, Column.SELLER_NAME),
        widths={Column.TAGS: 300},
        search=Search("", FILTERS, SortKey.TOTAL_INCLUDING_TAX, descending=False),
        saved=(SavedSearch("差旅", Search("酒店", FILTERS)),),
    )
    assert view_from_text(view_to_text(view)) == view


@pytest.mark.parametrize(
    "kept",
    ["", "{", "[]", "null", '{"columns": 3, "widths": [], "search": 1, "saved": {}}', '"x"'],
)
def test_a_view_that_cannot_be_understood_is_as_at_first(kept: str) -> None:
    assert view_from_text(kept) == ArchiveView()


def test_names_of_another_version_are_left_out() -> None:
    kept = {
        "columns": ["MOOD", "TAGS"],
        "widths": {"TAGS": 9, "MOOD": 4, "KIND": "wide", "STATUS": 99_999},
        "search": {"sort": "mood", "period": "next_year", "kinds": ["HOLOGRAM"], "tags": [1]},
        "saved": [{"text": "nameless"}, 7],
    }
    view = view_from_text(json.dumps(kept))
    assert view.columns == (Column.TAGS,)
    assert dict(view.widths) == {Column.TAGS: 24, Column.STATUS: 2000}
    assert view.search == Search()
    assert view.saved == ()


def test_what_is_chosen_is_remembered_in_the_archive_but_not_what_was_typed(
    room: Room, qtbot: QtBot, tmp_path: Path
) -> None:
    room.page._filters._status._set(frozenset({"PAID"}))
    room.page._search.setText("秘密")
    header = room.table.horizontalHeader()
    header.setSortIndicator(Column.SELLER_NAME, Qt.SortOrder.AscendingOrder)
    header.resizeSection(Column.BUYER_NAME, 321)
    header.moveSection(header.visualIndex(Column.KIND), 0)
    room.page.hide()
    room.settle()
    (kept,) = room.archive.settings.values()
    assert "秘密" not in kept
    other = open_room(qtbot, tmp_path, 400, room.archive)
    assert other.page.query().statuses == {OfficeStatus.PAID}
    assert (other.page.query().sort, other.page.query().descending) == (
        SortKey.SELLER_NAME,
        False,
    )
    assert other.table.columns()[0] is Column.KIND
    assert other.table.columnWidth(Column.BUYER_NAME) == 321
    assert other.model.rowCount() == 80


def test_a_view_that_was_never_read_is_never_written_over(qtbot: QtBot, tmp_path: Path) -> None:
    room = open_room(qtbot, tmp_path, 20)
    room.page._filters._status._set(frozenset({"PAID"}))
    room.page.hide()
    room.settle()
    before = dict(room.archive.settings)
    room.catalogue.trouble = "archive_is_locked"
    other = open_room(qtbot, tmp_path, 20, room.archive)
    other.catalogue.trouble = ""
    other.table.show_columns([Column.TAGS])
    other.table.columns_changed.emit()
    other.page.hide()
    other.settle()
    assert room.archive.settings == before


def test_columns_are_chosen_from_the_button_and_from_the_header(room: Room) -> None:
    popup = room.page._list._columns
    QTest.mouseClick(room.page._list.columns_button, Qt.MouseButton.LeftButton)
    assert popup.isVisible()
    click_item(popup._list, int(Column.BUYER_NAME))
    assert Column.BUYER_NAME not in room.table.columns()
    click_item(popup._list, int(Column.TAX_AMOUNT))
    assert room.table.columns()[-1] is Column.TAX_AMOUNT
    popup.close()
    room.table.horizontalHeader().customContextMenuRequested.emit(QPoint(10, 10))
    assert popup.isVisible()
    popup.close()


def test_the_last_column_cannot_be_taken_away(room: Room) -> None:
    room.table.show_columns([Column.SELLER_NAME])
    QTest.mouseClick(room.page._list.columns_button, Qt.MouseButton.LeftButton)
    popup = room.page._list._columns
    click_item(popup._list, int(Column.SELLER_NAME))
    assert room.table.columns() == (Column.SELLER_NAME,)
    popup.close()


def test_columns_shown_at_first(room: Room) -> None:
    assert room.table.columns() == SHOWN_AT_FIRST


def saved_of(room: Room) -> SavedSearches:
    return room.page._searching._saved


def save(room: Room, name: str) -> None:
    QTest.mouseClick(room.page._list.saved_button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(saved_of(room)._name, name)
    QTest.keyClick(saved_of(room)._name, Qt.Key.Key_Return)


def names(room: Room) -> list[str]:
    return [each.name for each in room.page._searching.keeper.view.saved]


def test_a_search_is_saved_applied_renamed_and_removed(room: Room) -> None:
    told: list[tuple[str, Callable[[], None]]] = []
    room.page.undoable.connect(lambda said, undo: told.append((said, undo)))
    room.page._filters._status._set(frozenset({"PAID"}))
    room.page._search.setText("0")
    save(room, "Paid")
    assert names(room) == ["Paid"]
    assert "Paid" in told[0][0]
    room.page._searching.show_everything()
    room.settle()
    QTest.mouseClick(room.page._list.saved_button, Qt.MouseButton.LeftButton)
    QTest.keyClick(saved_of(room)._list, Qt.Key.Key_Return)
    room.settle()
    assert room.page._search.text() == "0"
    assert room.page.query().statuses == {OfficeStatus.PAID}
    QTest.mouseClick(room.page._list.saved_button, Qt.MouseButton.LeftButton)
    saved_of(room)._list.item(0).setText("Paid out")
    assert names(room) == ["Paid out"]
    QTest.keyClick(saved_of(room)._list, Qt.Key.Key_Delete)
    assert names(room) == []
    told[-1][1]()
    assert names(room) == ["Paid out"]
    room.settle()
    (kept,) = room.archive.settings.values()
    assert "Paid out" in kept


def test_saving_under_a_name_in_use_takes_its_place_and_can_be_undone(room: Room) -> None:
    told: list[Callable[[], None]] = []
    room.page.undoable.connect(lambda _said, undo: told.append(undo))
    save(room, "Mine")
    room.page._filters._status._set(frozenset({"PAID"}))
    save(room, "Mine")
    keeper = room.page._searching.keeper
    assert names(room) == ["Mine"]
    assert keeper.view.saved[0].search.filters.statuses == {OfficeStatus.PAID}
    told[-1]()
    assert keeper.view.saved[0].search.filters.statuses == frozenset()
    room.settle()


def test_a_nameless_search_is_not_saved_nor_renamed_to_nothing(room: Room) -> None:
    save(room, "   ")
    assert names(room) == []
    saved_of(room).close()
    save(room, "Mine")
    QTest.mouseClick(room.page._list.saved_button, Qt.MouseButton.LeftButton)
    saved_of(room)._list.item(0).setText("  ")
    assert names(room) == ["Mine"]
    assert saved_of(room)._list.item(0).text() == "Mine"
    QTest.keyClick(saved_of(room), Qt.Key.Key_Escape)
    assert not saved_of(room).isVisible()
    room.settle()
