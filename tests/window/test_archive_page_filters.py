"""Chips: what is chosen is said, reaches the query, and can be taken back."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QWidget
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.entry import OfficeStatus
from invoice_desktop.domain.invoice import InvoiceKind
from invoice_desktop.domain.verdict import Authenticity
from invoice_desktop.ui.archive.chips import LONGEST_SAID
from invoice_desktop.ui.archive.choosers import ChoiceChip
from invoice_desktop.ui.archive.filters import Filters, PeriodChoice
from invoice_desktop.ui.archive.periods import Period, days_of, moments_of, read_day
from tests.window.archive_room import Room, click_item, open_room

EVERY_FILTER = Filters(
    issued=PeriodChoice(Period.CUSTOM, date(2025, 1, 1), date(2025, 6, 30)),
    authenticities=frozenset({Authenticity.DOUBTFUL}),
    kinds=frozenset({InvoiceKind.TOLL}),
    statuses=frozenset({OfficeStatus.PAID, OfficeStatus.BOOKED}),
    buyers=frozenset({"测试州青禾办公用品有限公司"}),
    tags=frozenset({"年会", "a & b"}),
)


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Room:
    return open_room(qtbot, tmp_path, 400)


def open_choices(chip: ChoiceChip) -> QListWidget:
    QTest.mouseClick(chip._open, Qt.MouseButton.LeftButton)
    return chip._popup._list


def test_a_chip_takes_several_choices_by_mouse_and_says_them(room: Room) -> None:
    chip = room.page._filters._verdict
    listed = open_choices(chip)
    click_item(listed, 0)
    click_item(listed, 2)
    room.settle()
    assert chip.choice == "GENUINE, DOUBTFUL"
    assert room.page.query().authenticities == {Authenticity.GENUINE, Authenticity.DOUBTFUL}
    assert room.model.rowCount() == 229
    click_item(listed, 0)
    chip._popup.close()
    room.settle()
    assert chip.choice == "DOUBTFUL"
    QTest.mouseClick(chip._clear, Qt.MouseButton.LeftButton)
    room.settle()
    assert chip.choice == ""
    assert room.model.rowCount() == 400


def test_a_chip_is_used_by_keyboard_alone(room: Room) -> None:
    chip = room.page._filters._status
    chip.take_keyboard()
    QTest.keyClick(chip._open, Qt.Key.Key_Down)
    listed = chip._popup._list
    assert listed.isVisible()
    QTest.keyClick(listed, Qt.Key.Key_Space)
    QTest.keyClick(listed, Qt.Key.Key_Down)
    QTest.keyClick(listed, Qt.Key.Key_Space)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert not chip._popup.isVisible()
    assert room.page.query().statuses == {OfficeStatus.RECEIVED, OfficeStatus.CHECKED}
    QTest.keyClick(chip._open, Qt.Key.Key_Delete)
    assert room.page.query().statuses == frozenset()
    QTest.keyClick(chip._open, Qt.Key.Key_Down)
    QTest.keyClick(chip._popup, Qt.Key.Key_Escape)
    assert not chip._popup.isVisible()
    room.settle()


def test_all_chips_are_cleared_at_once(room: Room) -> None:
    bar = room.page._filters
    assert not bar._clear.isVisible()
    bar.show_filters(EVERY_FILTER)
    assert bar._clear.isVisible()
    bar._clear.setFocus()
    QTest.keyClick(bar._clear, Qt.Key.Key_Space)
    assert bar.filters() == Filters()
    assert not bar._clear.isVisible()
    room.settle()


def test_every_filter_reaches_the_query(room: Room) -> None:
    room.page._filters.show_filters(EVERY_FILTER)
    query = room.page.query()
    assert (query.issued_from, query.issued_until) == (date(2025, 1, 1), date(2025, 6, 30))
    assert query.kinds == {InvoiceKind.TOLL}
    assert query.statuses == {OfficeStatus.PAID, OfficeStatus.BOOKED}
    assert query.buyers == EVERY_FILTER.buyers
    assert query.tags == EVERY_FILTER.tags
    assert query.today == date(2026, 11, 23)


def test_buyers_are_offered_with_their_counts_and_many_can_be_narrowed(room: Room) -> None:
    chip = room.page._filters._buyer
    listed = open_choices(chip)
    assert listed.count() == 8
    assert listed.item(0).text().endswith("(50)")
    chip._popup.close()
    kinds = room.page._filters._kind
    listed = open_choices(kinds)
    narrow = kinds._popup._narrow
    assert narrow.isVisible()
    QTest.keyClicks(narrow, "toll")
    shown = [row for row in range(listed.count()) if not listed.item(row).isHidden()]
    assert len(shown) == 1
    QTest.keyClick(narrow, Qt.Key.Key_Return)
    assert room.page.query().kinds == {InvoiceKind.TOLL}
    QTest.keyClick(narrow, Qt.Key.Key_Down)
    kinds._popup.close()
    room.settle()


def test_a_chosen_buyer_who_is_no_longer_frequent_can_still_be_taken_away(room: Room) -> None:
    chip = room.page._filters._buyer
    chip.show_chosen(frozenset({"很久以前的公司"}))
    listed = open_choices(chip)
    assert listed.item(listed.count() - 1).text() == "很久以前的公司"
    click_item(listed, listed.count() - 1)
    assert room.page.query().buyers == frozenset()
    chip._popup.close()
    room.settle()


def test_where_there_is_nothing_to_choose_the_popup_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    room = open_room(qtbot, tmp_path, 0)
    chip = room.page._filters._tag
    QTest.mouseClick(chip._open, Qt.MouseButton.LeftButton)
    assert "no tags yet" in chip._popup._none.text()
    assert not chip._popup._list.isVisible()
    chip._popup.close()
    assert "kept here" in room.page._list.notice.text()
    assert not room.page._list.notice.button.isVisible()


def test_a_long_choice_is_shortened_and_an_ampersand_is_no_shortcut(room: Room) -> None:
    chip = room.page._filters._tag
    chip.show_chosen(frozenset({"研发 & 试验" * 8}))
    assert len(chip._open.text().replace("&&", "&")) <= LONGEST_SAID + len("Tag: ")
    assert "&&" in chip._open.text()
    assert chip._open.toolTip().endswith("试验" * 1)


def test_a_period_is_chosen_from_presets_or_from_day_to_day(room: Room) -> None:
    chip = room.page._filters._period
    QTest.mouseClick(chip._open, Qt.MouseButton.LeftButton)
    click_item(chip._popup._list, 1)
    assert not chip._popup.isVisible()
    assert chip.choice == "Last month"
    assert room.page.query().issued_from == date(2026, 10, 1)
    QTest.mouseClick(chip._open, Qt.MouseButton.LeftButton)
    popup = chip._popup
    assert not popup._apply.isEnabled()
    QTest.keyClicks(popup._first, "2025.3.1")
    assert popup._apply.isEnabled()
    QTest.keyClicks(popup._last, "2024-01-01")
    assert not popup._apply.isEnabled()
    assert popup._last.property("wrong") == "true"
    popup._last.setText("20250331")
    QTest.keyClick(popup._last, Qt.Key.Key_Return)
    assert chip.choice == "2025-03-01 to 2025-03-31"
    room.settle()
    chip.show_chosen(PeriodChoice(Period.CUSTOM, None, date(2025, 3, 31)))
    assert chip.choice == "until 2025-03-31"
    chip.show_chosen(PeriodChoice(Period.CUSTOM, date(2025, 3, 31)))
    assert chip.choice == "from 2025-03-31"


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (Period.ANY, None, None),
        (Period.TODAY, date(2026, 1, 15), date(2026, 1, 15)),
        (Period.YESTERDAY, date(2026, 1, 14), date(2026, 1, 14)),
        (Period.THIS_MONTH, date(2026, 1, 1), date(2026, 1, 31)),
        (Period.LAST_MONTH, date(2025, 12, 1), date(2025, 12, 31)),
        (Period.THIS_QUARTER, date(2026, 1, 1), date(2026, 3, 31)),
        (Period.LAST_QUARTER, date(2025, 10, 1), date(2025, 12, 31)),
        (Period.THIS_YEAR, date(2026, 1, 1), date(2026, 12, 31)),
        (Period.LAST_YEAR, date(2025, 1, 1), date(2025, 12, 31)),
        (Period.CUSTOM, None, None),
    ],
)
def test_periods(period: Period, first: date | None, last: date | None) -> None:
    assert days_of(period, date(2026, 1, 15)) == (first, last)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-03-01", date(2026, 3, 1)),
        (" 2026.3.1 ", date(2026, 3, 1)),
        ("2026/3/1", date(2026, 3, 1)),
        ("2026年3月1日", date(2026, 3, 1)),
        ("20260301", date(2026, 3, 1)),
        ("2026301", None),
        ("2026-02-30", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_days_are_read_as_people_write_them(text: str, day: date | None) -> None:
    assert read_day(text) == day


def test_a_day_lasts_from_its_midnight_to_the_next() -> None:
    since, before = moments_of(date(2026, 3, 1), date(2026, 3, 1))
    assert since is not None
    assert before is not None
    assert (before - since).total_seconds() in {23 * 3600, 24 * 3600, 25 * 3600}
    assert since.tzinfo is not None
    assert moments_of(None, None) == (None, None)


def test_the_chips_wrap_where_the_window_is_narrow(room: Room) -> None:
    bar = room.page._filters
    room.page.resize(1180, 740)
    one_line = bar.heightForWidth(1100)
    assert bar.heightForWidth(400) > 2 * one_line
    room.qtbot.wait(1)
    chips = [each for each in bar.findChildren(QWidget) if each.parent() is bar]
    shown = [chip.geometry() for chip in chips if chip.isVisible()]
    assert not any(
        one.intersects(other) for at, one in enumerate(shown) for other in shown[at + 1 :]
    )
