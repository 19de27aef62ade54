"""What the window's tests share: the real services on a real archive, and the window's helpers."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from invoice_desktop.composition import Home, Program
from invoice_desktop.domain.user import User
from invoice_desktop.store.opening import create_archive
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.garbage import GarbageOnThisThread
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme

CLERK = User("王芳")


@dataclass(frozen=True)
class Office:
    """A home with an open archive, and what every page is handed."""

    home: Home
    program: Program
    runner: BackgroundRunner
    language: LanguageSwitch
    theme: Theme

    def settle(self, qtbot: QtBot) -> None:
        """Wait until the worker has nothing left to do and everything has arrived."""
        assert self.runner.wait(20_000)
        qtbot.wait(1)


@pytest.fixture(autouse=True)
def _own_language(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Take back what a test had the application say: a switch may outlive it for a while."""
    switches: list[LanguageSwitch] = []
    set_language = LanguageSwitch.set_language

    def remember(switch: LanguageSwitch, language: str) -> None:
        switches.append(switch)
        set_language(switch, language)

    monkeypatch.setattr(LanguageSwitch, "set_language", remember)
    yield
    for switch in switches:
        for translator in switch._installed if isValid(switch) else ():
            QCoreApplication.removeTranslator(translator)


@pytest.fixture(scope="session", autouse=True)
def _garbage_on_this_thread(qapp: QApplication) -> Iterator[None]:
    """Collect as the program does: what a test drops must not go on a worker of the next one."""
    garbage = GarbageOnThisThread(qapp)
    garbage.begin()
    yield
    garbage.end()


@pytest.fixture
def office(tmp_path: Path, qtbot: QtBot) -> Iterator[Office]:
    home = Home(tmp_path / "home")
    archive = create_archive(home.archive_path, bytes(range(32)))
    language = LanguageSwitch(home.translations, home.words_for)
    language.set_language("en")
    made = Office(home, home.program(lambda: archive), BackgroundRunner(), language, Theme())
    yield made
    made.runner.cancel_all()
    made.settle(qtbot)
    archive.close()
