"""A home with an encrypted archive, its keys and a folder of backups, as the services see it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from invoice_desktop.connectors.key_file import KeyFile
from invoice_desktop.domain.backup import BackupRhythm
from invoice_desktop.domain.preferences import Preferences
from invoice_desktop.domain.user import User
from invoice_desktop.services.backups import BackupOffice
from invoice_desktop.services.ports import Archive, KeyStore
from invoice_desktop.services.rekeying import KeyChange
from invoice_desktop.services.restoring import Restoration
from invoice_desktop.services.vault import Vault
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.backup import BackupShelf
from invoice_desktop.store.local_copy import LocalCopy
from invoice_desktop.store.place import ArchivePlace
from tests.factories.archives import BEIJING, fill_archive

CLERK = User("样本会计")
NOW = datetime(2026, 6, 1, 9, 30, tzinfo=BEIJING)


@dataclass
class KeptPreferences:
    """Preferences in memory."""

    kept: Preferences = field(default_factory=Preferences)

    def load(self) -> Preferences:
        return self.kept

    def save(self, preferences: Preferences) -> None:
        self.kept = preferences


class HomeWithBackups:
    """One computer: `directory` is its home, `sticks` where its backups go."""

    def __init__(
        self, directory: Path, sticks: Path, keys: Callable[[Path], KeyStore] = KeyFile
    ) -> None:
        sticks.mkdir(parents=True, exist_ok=True)
        self.folder, self.sticks = directory / "archive", sticks
        self.keys = keys(directory / "keys.json")
        self.place = ArchivePlace(self.folder)
        self.vault = Vault(self.place, self.keys)
        self.now = NOW
        self.archive: Archive | None = None
        self.recovery_key = ""
        self.preferences = KeptPreferences(
            Preferences(backup_folder=str(sticks), backup_rhythm=BackupRhythm.DAILY)
        )
        self.shelf = BackupShelf(LocalCopy(self.folder, self.opened), "0.2.0")
        self.office = BackupOffice(
            self.shelf, self.opened, self.vault.key, self.preferences, self.clock
        )
        self.key_change = KeyChange(self.vault, self.clock)
        self.restoration = Restoration(self.vault, self.shelf, self.clock)

    def clock(self) -> datetime:
        """Let a second pass at every look."""
        self.now += timedelta(seconds=1)
        return self.now

    def opened(self) -> Archive:
        """Give the open archive; it is opened or made when it is not yet."""
        if self.archive is None:
            if self.place.is_taken():
                self.archive = self.vault.open()
            else:
                self.archive, self.recovery_key = self.vault.create_unattended()
        return self.archive

    def filled(self, count: int, seed: int = 0, original_size: int = 2000) -> tuple[str, ...]:
        """Add invented invoices; give their entries."""
        archive = self.opened()
        assert isinstance(archive, SqlArchive)
        return fill_archive(archive, count, seed, original_size)

    def close(self) -> None:
        """Close the archive."""
        if self.archive is not None:
            self.archive.close()
            self.archive = None
