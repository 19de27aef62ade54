"""What the window knows of the program that stands behind it; `composition` has the real one."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from invoice_desktop.domain.integrity import IntegrityReport
from invoice_desktop.domain.invoice import Field, InvoiceKind
from invoice_desktop.domain.user import User
from invoice_desktop.domain.verdict import Versions
from invoice_desktop.reports.words import Words
from invoice_desktop.services.audit import AuditOffice
from invoice_desktop.services.desk import VerificationDesk
from invoice_desktop.services.desk_rules import DeskRulesOffice
from invoice_desktop.services.entries import EntryDesk
from invoice_desktop.services.pages import PageGallery
from invoice_desktop.services.ports import Archive, Clock, PreferenceStore, Progress, ToArchive
from invoice_desktop.services.receipts import ReceiptOffice
from invoice_desktop.services.records import Records
from invoice_desktop.services.scanner_ports import ScannerKeys
from invoice_desktop.services.sound_ports import SoundPlayer
from invoice_desktop.services.vault import Vault

# wanted where they are shown, and slow to load
if TYPE_CHECKING:
    from invoice_desktop.services.backups import BackupOffice
    from invoice_desktop.services.exports import ExportOffice
    from invoice_desktop.services.ledger import LedgerOffice
    from invoice_desktop.services.ledger_letters import LedgerPapers
    from invoice_desktop.services.moving import ArchiveMoves
    from invoice_desktop.services.recognised_parties import RecognisedParties
    from invoice_desktop.services.rekeying import KeyChange
    from invoice_desktop.services.restoring import Restoration
    from invoice_desktop.services.shared_database import Office, SharedDatabase
    from invoice_desktop.services.trust import TrustOffice
    from invoice_desktop.services.typing_help import TypingHelp
    from invoice_desktop.services.watched_folder import WatchedFolder
    from invoice_desktop.ui.desk.camera_panel import Cameras


class Program(Protocol):
    """Everything that works on an archive, once it is open."""

    @property
    def desk(self) -> VerificationDesk: ...
    @property
    def records(self) -> Records: ...
    @property
    def entries(self) -> EntryDesk: ...
    @property
    def audit(self) -> AuditOffice: ...
    @property
    def ledger(self) -> "LedgerOffice": ...
    @property
    def desk_rules(self) -> DeskRulesOffice: ...
    @property
    def trust(self) -> "TrustOffice": ...


class WindowLock(Protocol):
    """Keeps a second window from working beside the first, unnoticed."""

    def hold(self) -> None:
        """Take the lock. Raises `ArchiveTrouble`."""

    def let_go(self) -> None:
        """Give the lock back."""


class Home(Protocol):
    """One home directory: what is there before the archive is open, and the way to open it."""

    @property
    def preferences(self) -> PreferenceStore: ...
    @property
    def archive_path(self) -> Path: ...
    @property
    def window_lock(self) -> WindowLock: ...
    @property
    def resources(self) -> Path: ...
    @property
    def translations(self) -> Path: ...
    @property
    def clock(self) -> Clock: ...
    @property
    def gallery(self) -> PageGallery: ...
    def typing_help(self, archive: ToArchive) -> "TypingHelp":
        """Give what looks things up for whoever types."""

    def parties(self, archive: ToArchive) -> "RecognisedParties":
        """Give what looks recognised companies up."""

    def cameras(self) -> "Cameras":
        """Give the cameras of this computer."""

    @property
    def fields_of_kind(self) -> Callable[[InvoiceKind], tuple[Field, ...]]: ...
    @property
    def versions(self) -> Versions: ...
    @property
    def samples(self) -> tuple[Path, ...]: ...
    @property
    def default_key_file(self) -> Path: ...
    @property
    def key_file(self) -> Path | None:
        """The file that keeps the key, None while the system's keyring does."""

    @property
    def sounds(self) -> SoundPlayer: ...

    def watched_folder(self, folder: Path) -> "WatchedFolder":
        """Give what looks for finished files in a folder."""

    def scanner_keys(self) -> ScannerKeys:
        """Give what tells a scanner gun's keys from typing."""

    def keep_key_in_file(self, path: Path) -> None:
        """Use a key file from now on. Raises `ArchiveTrouble`."""

    def vault(self) -> Vault:
        """Give the use cases of the first start and of opening."""

    def restoration(self) -> "Restoration":
        """Give what puts a backup in the archive's place."""

    def shared_database(self) -> "SharedDatabase":
        """Give what checks, joins and opens the office's shared database."""

    def reopen(self) -> Archive:
        """Open the archive that is in force: the office's, or this computer's. Raises `Trouble`."""

    def user(self) -> User:
        """Give who acts."""

    def words_for(self, language: str) -> Words:
        """Give the words of a language."""

    def ledger_papers(self, archive: ToArchive) -> "LedgerPapers":
        """Give what writes letters to suppliers, and the ledger's two lists as files."""

    def receipts(self) -> ReceiptOffice:
        """Give the office that makes what is printed."""

    def exports(self, archive: ToArchive) -> "ExportOffice":
        """Give the ways out of the archive."""

    def backups(self, archive: ToArchive) -> "BackupOffice":
        """Give what makes and verifies backups of the archive of this computer."""

    def key_change(self) -> "KeyChange":
        """Give what changes the key of the closed archive."""

    def archive_moves(self) -> "ArchiveMoves":
        """Give what moves the open archive to the office's server and back."""

    def office(self, archive: Archive) -> "Office | None":
        """Give the open archive as the office's; None when it is this computer's own."""

    def quick_check(self, archive: Archive, progress: Progress | None = None) -> IntegrityReport:
        """Read every page of this computer's archive; a server looks after its own."""

    def program(self, archive: ToArchive) -> Program:
        """Join everything that works on an archive, once it is open."""
