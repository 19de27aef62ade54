"""Settings are in force at once, and kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.party import Party
from invoice_desktop.domain.user import User
from invoice_desktop.domain.verdict import Outcome
from invoice_desktop.ui.settings.settings_page import SettingsPage
from invoice_desktop.ui.settings.taxpayer_id import check_taxpayer_id, tidy
from tests.window.shell import Shell, open_window

TITLE = "虚构市青禾信息技术有限公司"
RIGHT_ID = "91990100MA5T0Q4W89"
WRONG_ID = "91990100MA5T0Q4W8N"
USER = User("tester")


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    shell = open_window(qtbot, tmp_path)
    shell.window.go_to("settings")
    yield shell
    shell.window.close()


@pytest.fixture
def page(qtbot: QtBot, shell: Shell) -> SettingsPage:
    page = shell.window.page("settings")
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: len(page.companies.rows) == 1)
    return page


def kept_companies(shell: Shell) -> tuple[Party, ...]:
    return shell.window._archive().our_companies()


def test_language_theme_and_text_size_are_taken_and_kept(
    qtbot: QtBot, shell: Shell, page: SettingsPage
) -> None:
    for box, data in ((page.theme, "dark"), (page.text_size, 130), (page.language, "zh_TW")):
        box.setFocus()
        while box.currentData() != data:
            before = box.currentIndex()
            down = box.findData(data) > before
            QTest.keyClick(box, Qt.Key.Key_Down if down else Qt.Key.Key_Up)
            assert box.currentIndex() != before
    present = shell.home.preferences.load()
    assert (present.language, present.theme, present.text_size) == ("zh_TW", "dark", 130)
    assert shell.language.language == "zh_TW"
    qtbot.waitUntil(lambda: page.theme.itemText(0) != "As the system has it")
    shell.preferences.change(language="en", theme="light", text_size=100)


def test_the_name_is_kept_and_shown_at_the_foot(
    qtbot: QtBot, shell: Shell, page: SettingsPage
) -> None:
    page.user_name.setText("  Li   Na ")
    page.user_name.setFocus()
    QTest.keyClick(page.user_name, Qt.Key.Key_Return)
    assert shell.home.user() == User("Li Na")
    assert "Li Na" in shell.window._foot._user_sign.toolTip()


def test_a_company_is_kept_while_it_is_typed(
    qtbot: QtBot, shell: Shell, page: SettingsPage
) -> None:
    row = page.companies.rows[0]
    QTest.keyClicks(row.title, "Qinghe (test) Ltd")
    QTest.keyClicks(row.taxpayer_id, RIGHT_ID.lower())
    company = Party("Qinghe (test) Ltd", RIGHT_ID)
    qtbot.waitUntil(lambda: kept_companies(shell) == (company,), timeout=10_000)
    assert row.taxpayer_id.property("wrong") is not True


def test_what_was_typed_last_is_kept_when_the_room_is_left(
    qtbot: QtBot, shell: Shell, page: SettingsPage
) -> None:
    QTest.keyClicks(page.companies.rows[0].title, "Qinghe")
    shell.window.go_to("desk")
    qtbot.waitUntil(lambda: kept_companies(shell) == (Party("Qinghe"),), timeout=10_000)


def test_the_taxpayer_id_is_checked_while_it_is_typed(qtbot: QtBot, page: SettingsPage) -> None:
    row = page.companies.rows[0]
    QTest.keyClicks(row.taxpayer_id, WRONG_ID[:5])
    assert row.said.text() == "5 of 18 characters"
    QTest.keyClicks(row.taxpayer_id, WRONG_ID[5:])
    assert row.taxpayer_id.property("wrong") is True
    assert "id_check_character_wrong" in row.said.text()
    QTest.keyClick(row.taxpayer_id, Qt.Key.Key_Backspace)
    QTest.keyClicks(row.taxpayer_id, RIGHT_ID[-1])
    assert row.taxpayer_id.property("wrong") is False


def test_a_removed_company_can_be_taken_back(
    qtbot: QtBot, shell: Shell, page: SettingsPage
) -> None:
    first, second = Party(TITLE, RIGHT_ID), Party("Yunling (test) Ltd", "")
    page.companies._restore((first, second))
    qtbot.waitUntil(lambda: kept_companies(shell) == (first, second), timeout=10_000)
    QTest.mouseClick(page.companies.rows[0].remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: kept_companies(shell) == (second,), timeout=10_000)
    QTest.mouseClick(shell.window._bar._undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: kept_companies(shell) == (first, second), timeout=10_000)


def test_several_companies_can_be_added(qtbot: QtBot, page: SettingsPage) -> None:
    QTest.mouseClick(page.companies.add, Qt.MouseButton.LeftButton)
    assert len(page.companies.rows) == 2
    page.window().activateWindow()
    qtbot.waitUntil(page.companies.rows[1].title.hasFocus)


def test_it_says_where_things_are(shell: Shell, page: SettingsPage) -> None:
    assert page._archive.text() == str(shell.home.archive_path)
    assert str(shell.home.key_file) in page._key.text()
    assert page._program.text() == shell.home.versions.program


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        (RIGHT_ID, Outcome.PASSED),
        (WRONG_ID, Outcome.FAILED),
        ("999901000000001", Outcome.INDETERMINATE),
    ],
)
def test_the_check_is_that_of_the_invoices(text: str, outcome: Outcome) -> None:
    assert check_taxpayer_id(text).outcome is outcome


def test_ids_are_kept_tidy() -> None:
    assert tidy(" 9199 0100ma5t0q4w89 ") == RIGHT_ID
