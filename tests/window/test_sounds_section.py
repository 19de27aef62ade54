"""Sounds in the settings: each can be heard, all can be off, and a silent computer says so."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from invoice_desktop.connectors.preferences_file import PreferencesFile
from invoice_desktop.domain.sound import Sound
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.preference_changes import PreferenceChanges
from invoice_desktop.ui.settings.sounds_section import SoundsSection
from invoice_desktop.ui.theme import Theme
from tests.fakes.words import FakeWords


class FakePlayer:
    """Remembers what it was asked to play."""

    def __init__(self, *, is_able: bool) -> None:
        self.is_able = is_able
        self.played: list[Sound] = []

    def play(self, sound: Sound) -> None:
        self.played.append(sound)


@pytest.fixture
def preferences(qtbot: QtBot, tmp_path: Path) -> PreferenceChanges:
    language = LanguageSwitch(tmp_path, FakeWords)
    return PreferenceChanges(PreferencesFile(tmp_path / "preferences.json"), language, Theme())


def shown(
    qtbot: QtBot, folder: Path, preferences: PreferenceChanges, player: FakePlayer
) -> SoundsSection:
    section = SoundsSection(player, preferences, LanguageSwitch(folder, FakeWords), Theme())
    qtbot.addWidget(section)
    section.show()
    return section


def test_each_sound_is_heard_and_all_are_switched_off(
    qtbot: QtBot, tmp_path: Path, preferences: PreferenceChanges
) -> None:
    player = FakePlayer(is_able=True)
    section = shown(qtbot, tmp_path, preferences, player)
    for button in section.buttons.values():
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert player.played == list(Sound)
    assert len({button.text() for button in section.buttons.values()}) == len(Sound)
    assert section.are_on.isChecked()
    QTest.keyClick(section.are_on, Qt.Key.Key_Space)
    assert preferences.present.sounds is False
    section.hide()
    section.show()
    assert not section.are_on.isChecked()


def test_a_computer_without_a_player_says_so(
    qtbot: QtBot, tmp_path: Path, preferences: PreferenceChanges
) -> None:
    section = shown(qtbot, tmp_path, preferences, FakePlayer(is_able=False))
    assert not section.are_on.isEnabled()
    assert section._silent.isVisible()
