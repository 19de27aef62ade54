"""The whole window on a real home, whose key lies in a file of the test's own folder."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from invoice_desktop.composition import Home
from invoice_desktop.reports.words import Words
from invoice_desktop.services.ports import Archive
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.main_window import MainWindow
from invoice_desktop.ui.preference_changes import PreferenceChanges
from invoice_desktop.ui.theme import Theme
from tests.fakes.words import FakeWords

PATIENCE = 20_000
"""Milliseconds: making an archive is slow on a busy machine."""


@dataclass
class Shell:
    """A window with what it is made of."""

    home: Home
    window: MainWindow
    language: LanguageSwitch
    theme: Theme
    preferences: PreferenceChanges


def make_shell(qtbot: QtBot, home: Home, words: Callable[[str], Words] = FakeWords) -> Shell:
    """Build the window without opening the archive."""
    QApplication.setStyle("Fusion")
    theme = Theme()
    language = LanguageSwitch(home.translations, words)
    preferences = PreferenceChanges(home.preferences, language, theme)
    preferences.put_in_force("en")
    window = MainWindow(home, language, theme, preferences)
    qtbot.addWidget(window)
    return Shell(home, window, language, theme, preferences)


def make_home(folder: Path) -> Home:
    """Give a home that is not there yet."""
    return Home(folder / "home", folder / "keys" / "archive.key")


def make_archive(home: Home) -> tuple[Archive, str]:
    """Make the archive of a home; gives its recovery key too."""
    return home.vault().create_unattended()


def open_window(qtbot: QtBot, folder: Path) -> Shell:
    """Give a window that is at the desk, with an empty archive."""
    home = make_home(folder)
    make_archive(home)[0].close()
    shell = make_shell(qtbot, home)
    shell.window.show()
    shell.window.begin()
    qtbot.waitUntil(lambda: shell.window.room == "desk", timeout=PATIENCE)
    qtbot.waitUntil(lambda: shell.window._archive._archive is not None, timeout=PATIENCE)
    return shell
