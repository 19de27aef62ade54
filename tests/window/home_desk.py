"""A home with an open archive as the window holds it, for sections that change it as a whole."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from invoice_desktop.composition import Home
from invoice_desktop.domain.backup import BackupRhythm
from invoice_desktop.domain.history import ArchiveQuery
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.ui.archive_changes import ArchiveChanges
from invoice_desktop.ui.awaited_archive import AwaitedArchive
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.preference_changes import PreferenceChanges
from invoice_desktop.ui.settings.backup_section import BackupTools
from invoice_desktop.ui.theme import Theme
from tests.factories.archives import fill_archive
from tests.fakes.words import FakeWords
from tests.window.shell import make_home

PATIENCE = 30_000


@dataclass
class HomeDesk:
    """What the window hands its sections."""

    home: Home
    recovery_key: str
    archive: AwaitedArchive
    changes: ArchiveChanges
    preferences: PreferenceChanges
    runner: BackgroundRunner
    language: LanguageSwitch
    theme: Theme
    sticks: Path

    @property
    def count(self) -> int:
        """How many invoices the open archive holds."""
        return len(self.archive().catalogue.first_rows(ArchiveQuery(), 1000))

    def fill(self, count: int, seed: int = 0) -> None:
        """Add invented invoices."""
        archive = self.archive()
        assert isinstance(archive, SqlArchive)
        fill_archive(archive, count, seed=seed, original_size=200)

    def choose_sticks(self, rhythm: BackupRhythm = BackupRhythm.DAILY) -> None:
        """Let backups be made on the stick."""
        self.preferences.change(backup_folder=str(self.sticks), backup_rhythm=rhythm)

    def backup_tools(self) -> BackupTools:
        home = self.home
        return BackupTools(
            home.backups(self.archive),
            home.restoration,
            self.changes,
            self.archive,
            home.user,
            home.clock,
        )

    def settle(self, qtbot: QtBot) -> None:
        assert self.runner.wait(PATIENCE)
        qtbot.wait(1)


@contextmanager
def home_desk(folder: Path) -> Iterator[HomeDesk]:
    """Make a home with an archive, its key in a file; closed in the end."""
    home = make_home(folder)
    home.preferences.save(replace(home.preferences.load(), user_name="样本会计"))
    made, recovery_key = home.vault().create_unattended()
    archive = AwaitedArchive()
    archive.take(made)
    language, theme = LanguageSwitch(home.translations, FakeWords), Theme()
    sticks = folder / "sticks"
    sticks.mkdir()
    desk = HomeDesk(
        home,
        recovery_key,
        archive,
        ArchiveChanges(archive, home.reopen),
        PreferenceChanges(home.preferences, language, theme),
        BackgroundRunner(),
        language,
        theme,
        sticks,
    )
    yield desk
    desk.runner.cancel_all()
    archive.give_up()
    assert desk.runner.wait(PATIENCE)
    archive.close()
