"""The window around the rooms, on a real archive."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.trouble import ArchiveTrouble, Cancelled
from invoice_desktop.services.vault import VaultState
from invoice_desktop.ui import main_window
from invoice_desktop.ui.message_bar import MessageBar
from invoice_desktop.ui.opening import Opened
from invoice_desktop.ui.rail import ROOMS
from tests.window.shell import Shell, open_window

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    shell = open_window(qtbot, tmp_path)
    yield shell
    shell.window.close()


def test_it_opens_at_the_desk_with_the_field_ready(qtbot: QtBot, shell: Shell) -> None:
    page = shell.window.page("desk")
    shell.window.activateWindow()
    qtbot.waitUntil(page.hasFocus)
    assert "Desk" in shell.window.windowTitle()


def test_rooms_are_built_when_they_are_first_entered(qtbot: QtBot, shell: Shell) -> None:
    rooms = shell.window._rooms
    assert [room for room in ROOMS if rooms.made(room)] == ["desk"]
    for number, room in enumerate((*ROOMS[1:], ROOMS[0]), start=2):
        key = Qt.Key(Qt.Key.Key_0 + (number if number <= len(ROOMS) else 1))
        QTest.keyClick(shell.window, key, CONTROL)
        assert shell.window.room == room
        assert shell.window.page(room).isVisible()


@pytest.mark.parametrize("room", ROOMS)
def test_enter_presses_the_button_that_has_the_keyboard(shell: Shell, room: str) -> None:
    pressed: list[str] = []
    shell.window.go_to(room)
    button = QPushButton(shell.window.page(room))
    button.clicked.connect(lambda: pressed.append(room))
    button.show()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert pressed == [room]


def test_the_rail_leads_to_the_rooms_by_click_and_by_arrow(qtbot: QtBot, shell: Shell) -> None:
    rail = shell.window._rail
    QTest.mouseClick(rail.button("settings"), Qt.MouseButton.LeftButton)
    assert shell.window.room == "settings"
    assert rail.button("settings").isChecked()
    assert not rail.button("desk").isChecked()
    rail.button("settings").setFocus()
    QTest.keyClick(rail.button("settings"), Qt.Key.Key_Down)
    assert rail.button("help").hasFocus()
    QTest.keyClick(rail.button("help"), Qt.Key.Key_Space)
    assert shell.window.room == "help"


def test_only_rooms_that_exist_have_a_door(shell: Shell) -> None:
    doors = shell.window._rail.findChildren(QToolButton)
    assert [door.text() for door in doors] == ["Desk", "Archive", "Ledger", "Settings", "Help"]


def test_f1_opens_the_help_of_the_place(qtbot: QtBot, shell: Shell) -> None:
    for room in ("desk", "archive", "settings"):
        shell.window.go_to(room)
        QTest.keyClick(shell.window, Qt.Key.Key_F1)
        assert shell.window.room == "help"
        assert shell.window.page("help").shown == room  # type: ignore[attr-defined]


def test_the_foot_tells_user_archive_and_network(shell: Shell) -> None:
    shell.window.resize(2400, 800)  # wide enough for the path of any folder of tests
    texts = [label.text() for label in shell.window._foot.findChildren(QLabel)]
    assert shell.home.user().name in texts
    assert "Network unused" in texts
    assert "Key in a file" in texts
    tips = [each.toolTip() for each in shell.window._foot.findChildren(QWidget)]
    assert any(str(shell.home.archive_path) in tip for tip in tips)


def test_an_invoice_checked_at_the_desk_is_found_in_the_archive(qtbot: QtBot, shell: Shell) -> None:
    desk = shell.window.page("desk")
    desk.check_text("01,32,,24992000000012345678,4449.00,20240714,,")  # type: ignore[attr-defined]
    assert shell.window._runner.wait(10_000)
    shell.window.go_to("archive")
    archive = shell.window.page("archive")
    qtbot.waitUntil(lambda: archive._list.table.model().rowCount() == 1, timeout=10_000)  # type: ignore[attr-defined]


def test_language_theme_and_text_size_change_in_the_open_window(qtbot: QtBot, shell: Shell) -> None:
    for room in ROOMS:
        shell.window.go_to(room)
    shell.preferences.change(language="zh_CN", theme="dark", text_size=150)
    qtbot.waitUntil(lambda: shell.window._rail.button("desk").text() == "验票台")
    qtbot.waitUntil(lambda: "帮助" in shell.window.windowTitle())
    shell.preferences.change(language="zh_TW", theme="light", text_size=100)
    qtbot.waitUntil(lambda: shell.window._rail.button("desk").text() == "驗票台")
    shell.preferences.change(language="en")
    assert shell.home.preferences.load().language == "en"


def test_an_open_archive_is_not_said_to_be_opening_in_the_next_language(
    qtbot: QtBot, shell: Shell
) -> None:
    shell.window._say_waiting()
    shell.window._take(Opened(VaultState.READY, shell.window._archive._archive))
    assert shell.window._bar.isHidden()
    shell.preferences.change(language="zh_TW")
    qtbot.waitUntil(lambda: shell.window._rail.button("desk").text() == "驗票台")
    assert shell.window._bar.isHidden()


def test_a_trouble_is_said_above_the_page_and_a_cancelled_one_is_not(shell: Shell) -> None:
    bar = shell.window._bar
    shell.window.explain(Cancelled())
    assert bar.isHidden()
    shell.window.explain(ArchiveTrouble("disk_is_full"))
    assert not bar.isHidden()
    assert bar.accessibleName() == "disk_is_full"


def test_closing_closes_the_archive(shell: Shell) -> None:
    archive = shell.window._archive()
    shell.window.close()
    with pytest.raises(ArchiveTrouble) as caught:
        archive.our_companies()
    assert caught.value.code == "archive_is_closed"


def test_closing_waits_for_work_but_not_for_ever(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(main_window, "PATIENCE", 50)
    begun, may_end = Event(), Event()
    archive = shell.window._archive()

    def work() -> None:
        begun.set()
        may_end.wait()

    shell.window._runner.run(work, lambda _nothing: None, shell.window.explain)
    assert begun.wait(5)
    assert shell.window.close()
    # the archive is left to the work that still writes to it
    assert archive.our_companies() == ()
    may_end.set()
    assert shell.window._runner.wait(5000)
    archive.close()


def test_a_message_can_be_undone_and_closed(qtbot: QtBot, shell: Shell) -> None:
    bar = MessageBar(shell.theme)
    qtbot.addWidget(bar)
    bar.show()
    undone: list[bool] = []
    bar.show_done("Removed", lambda: undone.append(True))
    QTest.mouseClick(bar._undo, Qt.MouseButton.LeftButton)
    assert undone == [True]
    assert bar.isHidden()
    bar.show_trouble("The disk is full")
    assert bar._undo.isHidden()
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_something_done_goes_away_by_itself_and_a_trouble_does_not(
    qtbot: QtBot, shell: Shell
) -> None:
    bar = MessageBar(shell.theme)
    qtbot.addWidget(bar)
    bar._timer.setInterval(20)
    bar.show_done("Saved")
    qtbot.waitUntil(bar.isHidden)
    bar.show_trouble("The disk is full")
    qtbot.wait(60)
    assert not bar.isHidden()


def test_every_control_of_the_shell_has_a_name(shell: Shell) -> None:
    for room in ("settings", "help"):
        page = shell.window.page(room)
        for control in page.findChildren(QAbstractButton):
            # a table's corner, where its hidden headers would meet
            is_part = isinstance(control.parent(), QLineEdit | QTableView)
            assert control.text() or control.accessibleName() or is_part, control
        for field in (*page.findChildren(QComboBox), *page.findChildren(QLineEdit)):
            assert field.accessibleName() or _has_label(page, field), field


def _has_label(page: QWidget, field: QWidget) -> bool:
    return any(label.buddy() is field for label in page.findChildren(QLabel))


def test_tab_walks_through_the_settings(qtbot: QtBot, shell: Shell) -> None:
    shell.window.activateWindow()
    shell.window.go_to("settings")
    page = shell.window.page("settings")
    qtbot.waitUntil(lambda: page.isAncestorOf(QApplication.focusWidget() or shell.window))
    walked = set()
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused is not None
        walked.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    settings = page
    assert {settings.language, settings.theme, settings.text_size} <= walked  # type: ignore[attr-defined]
    assert settings.user_name in walked  # type: ignore[attr-defined]
