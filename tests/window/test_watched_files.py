"""The watched folder as the window holds it: two workers, the preferences, a real folder."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from invoice_desktop.connectors.preferences_file import PreferencesFile
from invoice_desktop.connectors.taken_files import TakenFilesOnDisk
from invoice_desktop.domain.trouble import UnreadableDocument
from invoice_desktop.domain.user import User
from invoice_desktop.domain.verdict import Authenticity
from invoice_desktop.services.desk import CheckedInput, CheckedInvoice, VerificationDesk
from invoice_desktop.services.file_ports import FileSource
from invoice_desktop.services.ports import Progress
from invoice_desktop.services.watched_folder import SETTLED, WatchedFolder
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.preference_changes import PreferenceChanges
from invoice_desktop.ui.settings.watched_section import WatchedSection
from invoice_desktop.ui.theme import Theme
from invoice_desktop.ui.watched_files import WatchedFiles
from tests.fakes.words import FakeWords
from tests.window.desk_examples import make_showing, make_verification

PATIENCE = 20_000


class FakeDesk:
    """Tells by its name what is in a file; waits at one called "slow"."""

    def __init__(self) -> None:
        self.waits, self.may_go_on = Event(), Event()

    def check_files(
        self,
        _user: User,
        files: Sequence[FileSource],
        each: Callable[[CheckedInput], None],
        progress: Progress,
    ) -> None:
        for done, file in enumerate(files):
            if file.name.startswith("slow"):
                self.waits.set()
                assert self.may_go_on.wait(20)
            progress(done, len(files))
            each(_checked(file.name))


def _checked(name: str) -> CheckedInput:
    if name.startswith("bad"):
        return CheckedInput(name, trouble=UnreadableDocument("empty_file", name=name))
    contradicted = name.startswith("false")
    answer = Authenticity.CONTRADICTED if contradicted else Authenticity.UNPROVEN
    earlier = (make_showing(),) if contradicted else ()
    return CheckedInput(name, (CheckedInvoice(make_verification("1", answer), "e", earlier),))


class Watched:
    """Everything that a watched folder in the window needs, and what it said."""

    def __init__(self, tmp_path: Path, runners: Sequence[BackgroundRunner]) -> None:
        self.folder = tmp_path / "watched"
        self.folder.mkdir()
        self.now = 0.0
        self.desk = FakeDesk()
        words = LanguageSwitch(tmp_path, FakeWords)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        store = PreferencesFile(tmp_path / "preferences.json")
        self.preferences = PreferenceChanges(store, words, Theme(app))
        self._memory = TakenFilesOnDisk(tmp_path / "taken.txt")
        behind: VerificationDesk = self.desk  # type: ignore[assignment]  # the one method it uses
        self.files = WatchedFiles(
            self._watch, behind, self.preferences, lambda: User("Li Na"), *runners
        )
        self.runners = runners
        self.names: list[str] = []
        self.said: list[tuple[str, bool]] = []
        self.failed: list[str] = []
        self.files.checked.connect(lambda checked: self.names.append(checked.name))
        self.files.told.connect(lambda said, is_trouble: self.said.append((said, is_trouble)))
        self.files.failed.connect(lambda trouble: self.failed.append(trouble.code))

    def _watch(self, folder: Path) -> WatchedFolder:
        return WatchedFolder(folder, self._memory, lambda: self.now)

    def put(self, *names: str) -> None:
        for name in names:
            (self.folder / name).write_bytes(name.encode())

    def look(self, qtbot: QtBot) -> None:
        """Look, and wait until the look is over."""
        self.files.look()
        qtbot.waitUntil(lambda: self.files._looking is None, timeout=PATIENCE)
        self.now += SETTLED

    def wait_for_check(self, qtbot: QtBot) -> None:
        qtbot.waitUntil(lambda: self.files._checking is None, timeout=PATIENCE)


@pytest.fixture
def watched(qapp: QApplication, tmp_path: Path) -> Iterator[Watched]:
    runners = (BackgroundRunner(qapp), BackgroundRunner(qapp))
    made = Watched(tmp_path, runners)
    made.preferences.change(watched_folder=str(made.folder))
    yield made
    made.files.stop()
    assert all(runner.wait(PATIENCE) for runner in runners)


def test_finished_files_are_checked_and_told_in_one_sentence(
    qtbot: QtBot, watched: Watched
) -> None:
    watched.put("1.pdf", "2.pdf", "bad.pdf", "false.pdf")
    watched.files.begin(first_look=1)
    qtbot.waitUntil(
        lambda: watched.files._folder is not None and bool(watched.files._folder._since)
    )
    watched.now += SETTLED
    watched.look(qtbot)
    watched.wait_for_check(qtbot)
    assert watched.names == ["1.pdf", "2.pdf", "bad.pdf", "false.pdf"]
    ((said, is_trouble),) = watched.said
    assert is_trouble
    for figure in ("3 invoice", "1 in doubt", "1 seen before", "1 could not be read"):
        assert figure in said
    assert watched.failed == ["empty_file"]
    watched.look(qtbot)
    watched.wait_for_check(qtbot)
    assert len(watched.names) == 4


def test_a_scan_goes_before_and_the_rest_is_taken_later(qtbot: QtBot, watched: Watched) -> None:
    watched.put("1.pdf", "slow.pdf", "z.pdf")
    watched.look(qtbot)
    watched.look(qtbot)
    assert watched.desk.waits.wait(20)
    # while some are checked, none are looked for
    watched.files.look()
    assert watched.files._looking is None
    watched.files.make_way()
    watched.desk.may_go_on.set()
    watched.wait_for_check(qtbot)
    assert watched.names == ["1.pdf"]
    watched.look(qtbot)
    watched.wait_for_check(qtbot)
    assert watched.names == ["1.pdf", "slow.pdf", "z.pdf"]
    assert watched.failed == []


def test_a_folder_that_is_away_is_told_once_until_it_is_back(
    qtbot: QtBot, watched: Watched
) -> None:
    away = watched.folder.with_name("away")
    watched.files.begin()
    for _round in range(2):
        watched.folder.rename(away)
        watched.look(qtbot)
        watched.look(qtbot)
        away.rename(watched.folder)
        watched.look(qtbot)
    assert watched.failed == ["watched_folder_is_missing"] * 2


def test_the_folder_is_chosen_and_let_go_in_the_settings(
    qtbot: QtBot, watched: Watched, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    section = WatchedSection(watched.preferences)
    qtbot.addWidget(section)
    section.show()
    assert section.folder.text() == str(watched.folder)
    section.end.click()
    assert not section.end.isVisible()
    watched.put("1.pdf")
    watched.look(qtbot)
    watched.look(qtbot)
    assert watched.names == []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    section.choose.click()
    assert watched.preferences.present.watched_folder == str(tmp_path)
    assert section.end.isVisible()
    section.retranslate()


def test_what_was_found_before_another_folder_was_chosen_is_let_go(
    qtbot: QtBot, watched: Watched
) -> None:
    watched.put("1.pdf")
    watched.look(qtbot)
    watched.files.look()
    watched.preferences.change(watched_folder="")
    qtbot.waitUntil(lambda: watched.files._looking is None, timeout=PATIENCE)
    assert watched.names == []
