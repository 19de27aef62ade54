"""A scanner gun at the whole window: keys with their own times, wherever the keyboard is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.sound import Sound
from invoice_desktop.ui.desk.desk_page import DeskPage
from tests.factories.invoices import make_invoice
from tests.window.shell import Shell, open_window

PATIENCE = 20_000
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
TEXTS = [make_invoice(seed=seed).qr_text for seed in range(4)]


class Gun:
    """Sends a window the events of a scanner gun, with times of its own."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._at = 10_000

    def key(self, text: str, after: int = 3) -> None:
        self._at += after
        key = Qt.Key.Key_Return if text == "\r" else Qt.Key(ord(text.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, NO_MODIFIER, text)
            event.setTimestamp(self._at)
            QCoreApplication.sendEvent(self._window.windowHandle(), event)

    def scan(self, text: str, end: str = "\r", after: int = 3) -> None:
        self._at += 1_000
        for key in text + end:
            self.key(key, after)


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    shell = open_window(qtbot, tmp_path)
    shell.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    yield shell
    shell.window.close()


@pytest.fixture
def desk(shell: Shell) -> DeskPage:
    return shell.window._rooms.desk()


@pytest.fixture
def gun(shell: Shell) -> Gun:
    return Gun(shell.window)


def shown(desk: DeskPage) -> str:
    if desk._sight.shown is None or desk._sight.shown.invoice is None:
        return ""
    return desk._sight.shown.number


def numbers_on(desk: DeskPage) -> list[str]:
    return [result.number for result in desk._strip._model.results]


def number_in(text: str) -> str:
    return text.split(",")[3]


def wait_for(qtbot: QtBot, desk: DeskPage, text: str) -> None:
    qtbot.waitUntil(lambda: shown(desk) == number_in(text), timeout=PATIENCE)


def test_scans_follow_one_another_without_a_hand_on_the_keyboard(
    qtbot: QtBot, desk: DeskPage, gun: Gun
) -> None:
    heard: list[Sound] = []
    desk.heard.connect(heard.append)
    for text in TEXTS:
        gun.scan(text)
    wait_for(qtbot, desk, TEXTS[-1])
    assert numbers_on(desk) == [number_in(text) for text in TEXTS]
    assert len(heard) == len(TEXTS)
    assert desk.entry.text() == ""


def test_a_field_of_the_form_is_left_as_it_was(qtbot: QtBot, desk: DeskPage, gun: Gun) -> None:
    desk.type_in()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.setText("12")
    field.setSelection(0, 1)
    gun.scan(TEXTS[0])
    assert field.text() == "12"
    assert field.selectedText() == "1"
    wait_for(qtbot, desk, TEXTS[0])
    desk.type_in()
    assert field.isVisible()
    assert field.text() == "12"


def test_the_enter_of_a_scan_presses_no_button(
    qtbot: QtBot, desk: DeskPage, gun: Gun, monkeypatch: pytest.MonkeyPatch
) -> None:
    pressed: list[bool] = []
    monkeypatch.setattr(desk, "choose_files", lambda: pressed.append(True))
    desk._top._open.clicked.connect(lambda: pressed.append(True))
    desk._top._open.setFocus()
    gun.scan(TEXTS[0])
    wait_for(qtbot, desk, TEXTS[0])
    assert not pressed
    assert desk.entry.text() == ""


def test_another_room_gives_way_unless_something_is_typed_there(
    qtbot: QtBot, shell: Shell, desk: DeskPage, gun: Gun
) -> None:
    shell.window.go_to("settings")
    name = shell.window.page("settings").findChild(QLineEdit)
    assert name is not None
    name.setFocus()
    gun.scan(TEXTS[0], end="")
    assert shell.window.room == "settings"
    assert name.text() == TEXTS[0]
    name.clear()
    shell.window._rail.button("settings").setFocus()
    gun.scan(TEXTS[0])
    assert shell.window.room == "desk"
    wait_for(qtbot, desk, TEXTS[0])


def test_a_missing_enter_is_made_good(qtbot: QtBot, desk: DeskPage, gun: Gun) -> None:
    gun.scan(TEXTS[0], end="")
    wait_for(qtbot, desk, TEXTS[0])


def test_a_cut_scan_is_to_be_scanned_again(qtbot: QtBot, desk: DeskPage, gun: Gun) -> None:
    heard: list[Sound] = []
    desk.heard.connect(heard.append)
    gun.scan(TEXTS[0][:30])
    assert desk._top.trouble.isVisible()
    assert heard == [Sound.SCAN_AGAIN]
    assert desk.entry.selectedText() == TEXTS[0][:30]
    gun.scan(TEXTS[0])
    wait_for(qtbot, desk, TEXTS[0])
    assert not desk._top.trouble.isVisible()
    assert desk.entry.text() == ""


def test_what_is_half_typed_stays_beside_a_scan(qtbot: QtBot, desk: DeskPage, gun: Gun) -> None:
    desk.entry.setText("half")
    gun.scan(TEXTS[0])
    wait_for(qtbot, desk, TEXTS[0])
    assert desk.entry.text() == "half"


def test_an_input_method_is_kept_out_and_what_it_still_commits_is_read(
    qtbot: QtBot, desk: DeskPage
) -> None:
    assert desk.entry.inputMethodQuery(Qt.InputMethodQuery.ImEnabled) is False
    assert desk.entry.inputMethodQuery(Qt.InputMethodQuery.ImCursorPosition) == 0
    wide = TEXTS[0].replace(",", "\N{FULLWIDTH COMMA}")
    event = QInputMethodEvent()
    event.setCommitString(wide)
    QCoreApplication.sendEvent(desk.entry, event)
    wait_for(qtbot, desk, TEXTS[0])


def test_typing_goes_where_it_is_typed(qtbot: QtBot, desk: DeskPage, gun: Gun) -> None:
    for key in TEXTS[0]:
        gun.key(key, after=170)
    qtbot.wait(10)
    assert desk.entry.text() == TEXTS[0]
    assert shown(desk) == ""
    QTest.keyClick(desk.entry, Qt.Key.Key_Return)
    wait_for(qtbot, desk, TEXTS[0])


def test_sounds_are_played_unless_they_are_off(
    qtbot: QtBot, shell: Shell, desk: DeskPage, gun: Gun, monkeypatch: pytest.MonkeyPatch
) -> None:
    played: list[Sound] = []
    monkeypatch.setattr(type(shell.home.sounds), "play", lambda _self, each: played.append(each))
    gun.scan(TEXTS[0])
    wait_for(qtbot, desk, TEXTS[0])
    assert len(played) == 1
    shell.preferences.change(sounds=False)
    gun.scan(TEXTS[1])
    wait_for(qtbot, desk, TEXTS[1])
    assert len(played) == 1
