"""Homes with an archive in it, for commands that need one."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from invoice_desktop.composition import Home
from invoice_desktop.store.archive import SqlArchive
from tests.factories.archives import fill_archive
from tests.walk.conftest import Answer, Run


@dataclass(frozen=True)
class KeptHome:
    """A home whose key lies in a file, and the program run on it in English."""

    home: Home
    run: Run
    recovery_key: str
    entries: tuple[str, ...]

    @property
    def place(self) -> tuple[str, ...]:
        """Give what every command is told: where the home is and its key."""
        key = self.home.key_file
        return ("--home", str(self.home.directory), "--keyring", f"file:{key}", "--language", "en")

    def __call__(self, *arguments: object) -> Answer:
        return self.run(*arguments, *self.place)


def make_home(folder: Path, run: Run, count: int = 12, original_size: int = 40) -> KeptHome:
    """Make a home whose archive holds so many invented invoices."""
    home = Home(folder / "home", folder / "keys" / "archive.key")
    archive, recovery_key = home.vault().create_unattended()
    assert isinstance(archive, SqlArchive)
    entries = fill_archive(archive, count, original_size=original_size)
    archive.close()
    return KeptHome(home, run, recovery_key, entries)


Typed = Callable[[str], None]
"""Puts text into the standard input, as a pipe does."""
