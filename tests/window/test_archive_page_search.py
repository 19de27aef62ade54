"""The search field suggests and never steals a key; stale answers are dropped."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.search import Suggestion, SuggestionReason
from invoice_desktop.ui.archive.columns import Column
from invoice_desktop.ui.archive.search_field import SearchField
from invoice_desktop.ui.archive.suggestions_list import SuggestionsList
from tests.window.archive_room import Room, focus, held, open_room

TWO = (
    Suggestion(SuggestionReason.COMPANY_NAME, "青禾办公", "青禾办公用品有限公司", 1234),
    Suggestion(SuggestionReason.NUMBER_END, "012345", "24992000000000012345"),
)


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Room:
    room = open_room(qtbot, tmp_path, 600)
    focus(room)
    return room


def field_of(room: Room) -> SearchField:
    return room.page._search


def list_of(room: Room) -> SuggestionsList:
    return room.page._search.suggestions


def type_text(room: Room, text: str) -> None:
    """Write as an input method does: it commits whole signs."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field_of(room), event)


def suggest_two(room: Room) -> None:
    type_text(room, "青禾")
    field_of(room).suggest("青禾", TWO)


def test_suggestions_appear_under_the_field_with_their_reasons(room: Room) -> None:
    type_text(room, "云岭")
    room.qtbot.waitUntil(list_of(room).isVisible)
    suggestions = list_of(room)
    assert suggestions.model().rowCount() > 1
    assert "云岭" in suggestions.model().index(0, 0).data()
    said = suggestions.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "COMPANY_NAME" in said
    assert re.search(r"\d invoice", said)
    field = field_of(room)
    assert suggestions.geometry().top() >= field.geometry().bottom()
    assert suggestions.width() == field.width()
    assert suggestions.marked is None
    suggestions.grab()


def test_long_counts_are_read_in_groups_and_unknown_ones_left_out(room: Room) -> None:
    suggest_two(room)
    model = list_of(room).model()
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert "1,234 invoice" in said[0]
    assert said[1].endswith("NUMBER_END")


def test_typing_goes_on_while_something_is_suggested(room: Room) -> None:
    suggest_two(room)
    QTest.keyClicks(field_of(room), "ab")
    assert field_of(room).text() == "青禾ab"
    assert field_of(room).hasFocus()


def test_down_marks_and_enter_takes(room: Room) -> None:
    suggest_two(room)
    QTest.keyClick(field_of(room), Qt.Key.Key_Down)
    QTest.keyClick(field_of(room), Qt.Key.Key_Down)
    assert list_of(room).marked == TWO[1]
    QTest.keyClick(field_of(room), Qt.Key.Key_Up)
    assert list_of(room).marked == TWO[0]
    QTest.keyClick(field_of(room), Qt.Key.Key_Return)
    assert field_of(room).text() == "青禾办公"
    assert not list_of(room).isVisible()
    room.settle()
    assert room.page.query().text == "青禾办公"
    assert not list_of(room).isVisible()


def test_walking_past_the_end_marks_nothing_and_enter_searches_as_typed(room: Room) -> None:
    suggest_two(room)
    for _ in range(3):
        QTest.keyClick(field_of(room), Qt.Key.Key_Down)
    assert list_of(room).marked is None
    QTest.keyClick(field_of(room), Qt.Key.Key_Return)
    assert field_of(room).text() == "青禾"
    assert not list_of(room).isVisible()


def test_tab_takes_what_is_marked_and_else_goes_on(room: Room) -> None:
    suggest_two(room)
    QTest.keyClick(field_of(room), Qt.Key.Key_Down)
    QTest.keyClick(field_of(room), Qt.Key.Key_Tab)
    assert field_of(room).text() == "青禾办公"
    assert field_of(room).hasFocus()
    QTest.keyClick(field_of(room), Qt.Key.Key_Tab)
    assert not field_of(room).hasFocus()


def test_escape_hides_the_suggestions_first_and_then_clears(room: Room) -> None:
    suggest_two(room)
    QTest.keyClick(field_of(room), Qt.Key.Key_Escape)
    assert not list_of(room).isVisible()
    assert field_of(room).text() == "青禾"
    QTest.keyClick(field_of(room), Qt.Key.Key_Escape)
    assert field_of(room).text() == ""


def test_a_click_takes_a_suggestion_and_the_field_keeps_the_keyboard(room: Room) -> None:
    suggest_two(room)
    suggestions = list_of(room)
    second = suggestions.visualRect(suggestions.model().index(1, 0)).center()
    QTest.mouseMove(suggestions.viewport(), second)
    QTest.mouseClick(
        suggestions.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, second
    )
    assert field_of(room).text() == "012345"
    assert field_of(room).hasFocus()


def test_an_answer_to_an_older_text_is_dropped(room: Room) -> None:
    with held(room, "suggestions"):
        type_text(room, "云岭")
        room.qtbot.waitUntil(lambda: not field_of(room)._suggesting.isActive())
        type_text(room, "没有这样的公司")
    room.settle()
    room.qtbot.wait(200)
    assert not list_of(room).isVisible()


def test_nothing_is_suggested_to_a_field_that_was_left(room: Room) -> None:
    type_text(room, "云岭")
    room.table.setFocus()
    room.qtbot.wait(150)
    room.settle()
    assert not list_of(room).isVisible()


def test_while_an_input_method_composes_nothing_is_suggested(room: Room) -> None:
    suggest_two(room)
    QApplication.sendEvent(field_of(room), QInputMethodEvent("qing he", []))
    assert not list_of(room).isVisible()
    field_of(room).suggest(field_of(room).text(), TWO)
    assert not list_of(room).isVisible()
    type_text(room, "青禾")
    field_of(room).suggest(field_of(room).text(), TWO)
    assert list_of(room).isVisible()


def test_a_trouble_in_suggesting_is_left_to_the_list_to_tell(room: Room) -> None:
    failed: list[str] = []
    room.page.failed.connect(failed.append)
    room.catalogue.trouble = "server_cannot_be_reached"
    room.page._searching._suggest("云岭")
    room.settle()
    assert failed == []
    assert not list_of(room).isVisible()


def test_typing_narrows_the_list_after_a_pause(room: Room) -> None:
    number = room.texts(Column.INVOICE_NUMBER)[3].replace(" ", "")
    QTest.keyClicks(field_of(room), number)
    room.qtbot.waitUntil(lambda: room.count.startswith("1 invoice"))
    QTest.keyClick(field_of(room), Qt.Key.Key_Escape)
    QTest.keyClick(field_of(room), Qt.Key.Key_Escape)
    room.qtbot.waitUntil(lambda: room.count.startswith("600 invoice"))


def test_a_search_without_a_match_says_what_to_do(room: Room) -> None:
    type_text(room, "no such invoice")
    notice = room.page._list.notice
    room.qtbot.waitUntil(notice.isVisible)
    assert "clear the filters" in notice.text()
    assert not room.page._export.isEnabled()
    QTest.mouseClick(notice.button, Qt.MouseButton.LeftButton)
    room.settle()
    assert field_of(room).text() == ""
    assert room.count.startswith("600 invoice")


def test_enter_opens_the_only_invoice_found(room: Room) -> None:
    number = room.texts(Column.INVOICE_NUMBER)[4].replace(" ", "")
    opened: list[str] = []
    room.table.row_chosen.connect(opened.append)
    QTest.keyClick(field_of(room), Qt.Key.Key_Return)
    room.settle()
    assert opened == []
    QTest.keyClicks(field_of(room), number)
    QTest.keyClick(field_of(room), Qt.Key.Key_Return)
    room.qtbot.waitUntil(lambda: len(opened) == 1)
    assert field_of(room).hasFocus()


def test_down_goes_from_the_field_to_the_list(room: Room) -> None:
    QTest.keyClick(field_of(room), Qt.Key.Key_Down)
    assert room.table.hasFocus()
    assert room.table.currentIndex().row() == 0
    QTest.keyClick(room.page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert field_of(room).hasFocus()


@pytest.mark.parametrize("text", ["x" * 5000, "'\"%_*()-- ;", "🧾", "NEAR AND OR"])
def test_odd_texts_are_searched_like_any_other(room: Room, text: str) -> None:
    field_of(room).setText(text)
    QTest.keyClick(field_of(room), Qt.Key.Key_Return)
    room.settle()
    assert room.page._list.notice.isVisible()


def test_half_a_surrogate_does_no_harm(room: Room) -> None:
    field_of(room).setText("\ud83e")
    QTest.keyClick(field_of(room), Qt.Key.Key_Return)
    room.settle()
    assert room.page._list.notice.isVisible() is (room.page.query().text != "")


def test_the_list_of_suggestions_stays_within_the_page(room: Room) -> None:
    room.page.resize(900, 260)
    suggest_two(room)
    bottom = list_of(room).geometry().bottom()
    assert bottom < room.page.height()
    assert list_of(room).mapTo(room.page, QPoint(0, 0)).x() == field_of(room).x()
