"""A new key from the settings: the recovery key handed over, then everything written anew."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.ui.first_start.recovery_key import ShowKeySheet, TypeKeySheet
from invoice_desktop.ui.settings.keys_section import KeysSection
from tests.window.home_desk import PATIENCE, HomeDesk, home_desk

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[HomeDesk]:
    with home_desk(tmp_path) as made:
        yield made


@pytest.fixture
def section(qtbot: QtBot, desk: HomeDesk) -> KeysSection:
    made = KeysSection(
        desk.home, desk.home.key_change, desk.changes, desk.runner, desk.language, desk.theme
    )
    qtbot.addWidget(made)
    made.show()
    return made


def come_to_the_key(qtbot: QtBot, section: KeysSection) -> str:
    QTest.mouseClick(section.change, LEFT)
    QTest.keyClick(section.go_on, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: isinstance(section.place.sheet, ShowKeySheet), timeout=PATIENCE)
    sheet = section.place.sheet
    assert isinstance(sheet, ShowKeySheet)
    key = "-".join(label.text() for label in sheet.groups.findChildren(QLabel))
    QTest.keyClick(sheet.go_on, Qt.Key.Key_Space)
    return key


def test_it_says_where_the_key_is(desk: HomeDesk, section: KeysSection) -> None:
    assert str(desk.home.key_file) in section._where.text()


def test_a_new_key_replaces_the_old_one(
    qtbot: QtBot, desk: HomeDesk, section: KeysSection, tmp_path: Path
) -> None:
    desk.fill(7)
    before = desk.home.vault().key()
    key = come_to_the_key(qtbot, section)
    sheet = section.place.sheet
    assert isinstance(sheet, TypeKeySheet)
    QTest.keyClicks(sheet.field, key.lower())
    with qtbot.waitSignal(section.done, timeout=PATIENCE):
        QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    desk.settle(qtbot)
    assert desk.count == 7, "the window goes on with the archive"
    assert desk.home.vault().key() != before
    assert section.place.sheet is None
    place = desk.home.vault().place
    assert place.recover_key(key) == desk.home.vault().key()
    with pytest.raises(ArchiveTrouble) as caught:
        place.recover_key(desk.recovery_key)
    assert caught.value.code == "recovery_key_is_wrong"


def test_a_mistyped_key_changes_nothing_and_can_be_mended(
    qtbot: QtBot, desk: HomeDesk, section: KeysSection
) -> None:
    before = desk.home.vault().key()
    come_to_the_key(qtbot, section)
    sheet = section.place.sheet
    assert isinstance(sheet, TypeKeySheet)
    QTest.keyClicks(sheet.field, "1234")
    QTest.keyClick(sheet.go_on, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: sheet.trouble_said == "recovery_key_is_mistyped", timeout=PATIENCE)
    desk.settle(qtbot)
    assert desk.home.vault().key() == before
    assert desk.count == 0, "the archive is open again"
    QTest.keyClick(section.cancel, Qt.Key.Key_Space)
    assert section.place.sheet is None
    assert section.change.isEnabled()


def test_one_may_think_better_of_it(qtbot: QtBot, section: KeysSection) -> None:
    QTest.mouseClick(section.change, LEFT)
    assert section.asking.isVisible()
    QTest.keyClick(section.leave, Qt.Key.Key_Space)
    assert not section.asking.isVisible()
