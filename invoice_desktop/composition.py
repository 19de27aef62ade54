"""The only place that builds concrete objects and joins them."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache, cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from invoice_desktop.connectors.preferences_file import PreferencesFile
from invoice_desktop.connectors.system import local_clock, system_user_name
from invoice_desktop.connectors.window_lock import WindowLock
from invoice_desktop.domain.evidence import Remark
from invoice_desktop.domain.invoice import Field, InvoiceKind
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.domain.user import User
from invoice_desktop.domain.verdict import Versions
from invoice_desktop.installation import (
    program_version,
    resources_directory,
    translations_directory,
)
from invoice_desktop.services.audit import AuditOffice
from invoice_desktop.services.desk import Instruments, VerificationDesk
from invoice_desktop.services.desk_rules import DeskRulesOffice
from invoice_desktop.services.entries import EntryDesk
from invoice_desktop.services.pages import PageGallery
from invoice_desktop.services.ports import Archive, KeyStore, Progress, ToArchive
from invoice_desktop.services.receipts import ReceiptOffice
from invoice_desktop.services.records import Records

# the window's start loads what it shows; all else is imported where it is first needed
if TYPE_CHECKING:
    from invoice_desktop.capture.live import Cameras
    from invoice_desktop.capture.ocr_process import OcrProcess
    from invoice_desktop.capture.scanner_keys import GunKeys
    from invoice_desktop.connectors.sounds import SystemSounds
    from invoice_desktop.connectors.taken_files import TakenFilesOnDisk
    from invoice_desktop.domain.integrity import IntegrityReport
    from invoice_desktop.reports.fonts import ReportFont
    from invoice_desktop.services.backups import BackupOffice
    from invoice_desktop.services.exports import ExportOffice
    from invoice_desktop.services.ledger import LedgerOffice
    from invoice_desktop.services.ledger_letters import LedgerPapers
    from invoice_desktop.services.ledger_ports import LedgerReader
    from invoice_desktop.services.moving import ArchiveMoves
    from invoice_desktop.services.recognised_parties import RecognisedParties
    from invoice_desktop.services.rekeying import KeyChange
    from invoice_desktop.services.restoring import Restoration
    from invoice_desktop.services.shared_database import Office, SharedDatabase
    from invoice_desktop.services.trust import TrustOffice
    from invoice_desktop.services.typing_help import TypingHelp
    from invoice_desktop.services.vault import Vault
    from invoice_desktop.services.watched_folder import WatchedFolder
    from invoice_desktop.store.backup import BackupShelf
    from invoice_desktop.ui.words.catalogue import CatalogueWords

HOME_VARIABLE = "INVOICE_DESKTOP_HOME"
SAMPLE_SUFFIXES = {".ofd", ".pdf", ".xml", ".png"}


@dataclass(frozen=True)
class Program:
    """Everything that works on an archive, once it is open."""

    desk: VerificationDesk
    records: Records
    entries: EntryDesk
    audit: AuditOffice
    desk_rules: DeskRulesOffice
    to_ledger: "Callable[[], LedgerOffice]"
    to_trust: "Callable[[], TrustOffice]"

    @cached_property
    def ledger(self) -> "LedgerOffice":
        """The ledger's use cases, loaded when they are first wanted."""
        return self.to_ledger()

    @cached_property
    def trust(self) -> "TrustOffice":
        """Whom the office trusts to make seals, loaded when it is first asked."""
        return self.to_trust()


class Home:
    """One home directory and all that is built from it before and after the archive is open."""

    def __init__(self, directory: Path, key_file: Path | None = None) -> None:
        self.directory = directory
        self._chosen_key_file = key_file
        self.preferences = PreferencesFile(directory / "preferences.json")
        self.archive_path = directory / "archive"
        self.window_lock = WindowLock(directory / "window.lock")
        self.resources = resources_directory()
        self.translations = translations_directory()
        self.clock = local_clock
        self.gallery = PageGallery()
        self._words: dict[str, CatalogueWords] = {}

    @classmethod
    def of(cls, directory: Path | None, key_file: Path | None) -> "Home":
        """Find the home from the command line, the environment, or the system's custom."""
        return cls(directory or _usual_directory(), key_file)

    @property
    def default_key_file(self) -> Path:
        """Where a key file is put when the user wants one and names no place."""
        return self.directory / "archive.key"

    @property
    def key_file(self) -> Path | None:
        """The file that keeps the key, None while the system's keyring does."""
        if self._chosen_key_file:
            return self._chosen_key_file
        remembered = self.preferences.load().key_file
        return Path(remembered) if remembered else None

    def keep_key_in_file(self, path: Path) -> None:
        """Use a key file from now on, on the user's express wish."""
        self.preferences.save(replace(self.preferences.load(), key_file=str(path)))

    def fields_of_kind(self, kind: InvoiceKind) -> tuple[Field, ...]:
        """Give what is typed in for a kind, in the order of the form."""
        from invoice_desktop.capture.typed import fields_of_kind

        return fields_of_kind(kind)

    def typing_help(self, archive: ToArchive) -> "TypingHelp":
        """Give what looks things up for whoever types."""
        from invoice_desktop.services.typing_help import TypingHelp

        return TypingHelp(archive)

    def parties(self, archive: ToArchive) -> "RecognisedParties":
        """Give what looks recognised companies up."""
        from invoice_desktop.services.recognised_parties import RecognisedParties

        return RecognisedParties(archive)

    def cameras(self) -> "Cameras":
        """Give the cameras of this computer."""
        from invoice_desktop.capture.live import Cameras

        return Cameras()

    def vault(self) -> "Vault":
        """Give the use cases of the first start and of opening."""
        from invoice_desktop.services.vault import Vault
        from invoice_desktop.store.place import ArchivePlace

        return Vault(ArchivePlace(self.archive_path), self.keys())

    def keys(self) -> KeyStore:
        """Give the store of everything secret: the system's keyring, or the chosen file."""
        from invoice_desktop.connectors.key_file import KeyFile
        from invoice_desktop.connectors.keyring_store import KeyringStore

        return KeyFile(self.key_file) if self.key_file else KeyringStore()

    def user(self) -> User:
        """Give who acts: the preferred name, else the system's."""
        return User(self.preferences.load().user_name or system_user_name())

    def words_for(self, language: str) -> "CatalogueWords":
        """Give the words of a language: zh_CN, zh_TW or en."""
        from invoice_desktop.ui.words.catalogue import CatalogueWords

        if language not in self._words:
            self._words[language] = CatalogueWords(language, self.translations)
        return self._words[language]

    def words(self, language: str | None = None) -> "CatalogueWords":
        """Give the words of a language, of the preferred one when it is None."""
        from invoice_desktop.ui.language import language_of_system

        preferred = self.preferences.load().language or language_of_system()
        return self.words_for(language or preferred)

    @cached_property
    def _receipts(self) -> ReceiptOffice:
        return ReceiptOffice(self.words_for, self._font)

    def _font(self) -> "ReportFont":
        from invoice_desktop.reports.fonts import ReportFont

        return ReportFont(self.resources / "fonts" / "NotoSansSC-Regular.ttf")

    def receipts(self) -> ReceiptOffice:
        """Give the office that makes what is printed."""
        return self._receipts

    @cached_property
    def _instruments(self) -> Instruments:
        from invoice_desktop.capture.documents import DocumentCapturer
        from invoice_desktop.verification.rule_pack import parse_rule_pack

        path = self.resources / "rules" / "rule_pack.json"
        pack = parse_rule_pack(path.read_text(encoding="utf-8"))
        versions = Versions(program_version(), pack.version)
        return Instruments(DocumentCapturer(self._recogniser), pack, versions)

    @cached_property
    def _recogniser(self) -> "OcrProcess":
        from invoice_desktop.capture.ocr_process import OcrProcess

        return OcrProcess()

    @property
    def versions(self) -> Versions:
        """Give what judges."""
        return self._instruments.versions

    @property
    def samples(self) -> tuple[Path, ...]:
        """Give the sample documents to try."""
        files = (self.resources / "samples").iterdir()
        return tuple(sorted(path for path in files if path.suffix in SAMPLE_SUFFIXES))

    def program(self, archive: ToArchive) -> Program:
        """Join everything that works on an archive, once it is open."""
        return Program(
            desk=self._desk(archive),
            records=Records(archive, self.clock),
            entries=EntryDesk(archive, self.clock),
            audit=AuditOffice(archive, self.keys),
            desk_rules=DeskRulesOffice(archive, self.clock),
            to_ledger=partial(self._ledger, archive),
            to_trust=partial(self.trust, archive),
        )

    @cached_property
    def _taken_files(self) -> "TakenFilesOnDisk":
        from invoice_desktop.connectors.taken_files import TakenFilesOnDisk

        return TakenFilesOnDisk(self.directory / "taken-files.txt")

    def watched_folder(self, folder: Path) -> "WatchedFolder":
        """Give what looks for finished files in a folder."""
        from invoice_desktop.services.watched_folder import WatchedFolder

        return WatchedFolder(folder, self._taken_files)

    def scanner_keys(self) -> "GunKeys":
        """Give what tells a scanner gun's keys from typing."""
        from invoice_desktop.capture.scanner_keys import GunKeys

        return GunKeys()

    @cached_property
    def sounds(self) -> "SystemSounds":
        """Give what plays the sounds of the verdicts."""
        from invoice_desktop.connectors.sounds import SystemSounds

        return SystemSounds(self.resources / "sounds")

    def _ledger(self, archive: ToArchive) -> "LedgerOffice":
        from invoice_desktop.services.ledger import LedgerOffice

        return LedgerOffice(archive, self._ledger_reader, self.clock)

    def _ledger_reader(self) -> "LedgerReader":
        from invoice_desktop.connectors.ledger.reader import LedgerFileReader

        return LedgerFileReader()

    def trust(self, archive: ToArchive | None) -> "TrustOffice":
        """Give whom the office trusts to make seals."""
        from invoice_desktop.services.trust import TrustOffice

        shipped = self.resources / "trust" / "makers.json"
        return TrustOffice(archive, shipped.read_bytes, self.clock)

    def _desk(self, archive: ToArchive | None) -> VerificationDesk:
        office = cache(partial(self.trust, archive))
        return VerificationDesk(
            lambda: self._instruments, archive, self.clock, lambda: office().current()
        )

    @contextmanager
    def desk(self, announce: Callable[[Remark], None], *, keep: bool) -> Iterator[VerificationDesk]:
        """Give a desk without a window that keeps what it checks, or not; then close its archive.

        A new home gets its archive; `announce` is told the recovery key then, and whenever the
        key lies in a file. Raises `Trouble`.
        """
        if not keep:
            yield self._desk(None)
            return
        with self.opened(announce) as program:
            yield program.desk

    @contextmanager
    def opened(self, announce: Callable[[Remark], None]) -> Iterator[Program]:
        """Open the archive without a window, and close it in the end.

        A new home gets its archive, as with `desk`. Raises `Trouble`.
        """
        archive = self._archive(announce)
        try:
            yield self.program(lambda: archive)
        finally:
            archive.close()

    @contextmanager
    def archive(self, announce: Callable[[Remark], None]) -> Iterator[Archive]:
        """Open the archive that is here, and close it in the end; a new home has none.

        Raises `Trouble`.
        """
        from invoice_desktop.services.vault import VaultState

        is_shared = self.preferences.load().server is not None
        if not is_shared and self.vault().state() is VaultState.NEW:
            raise ArchiveTrouble("archive_is_missing", path=str(self.archive_path))
        archive = self._archive(announce)
        try:
            yield archive
        finally:
            archive.close()

    def exports(self, archive: ToArchive) -> "ExportOffice":
        """Give the ways out of the archive."""
        from invoice_desktop.services.exports import ExportOffice

        return ExportOffice(archive, self.clock, self.resources)

    def ledger_papers(self, archive: ToArchive) -> "LedgerPapers":
        """Give what writes letters to suppliers, and the ledger's two lists as files."""
        from invoice_desktop.services.ledger_letters import LedgerPapers

        return LedgerPapers(archive, self.words_for, self._font, self.clock)

    def backups(self, archive: ToArchive) -> "BackupOffice":
        """Give what makes and verifies backups of the archive of this computer."""
        from invoice_desktop.services.backups import BackupOffice

        shelf = self._backup_shelf(archive)
        return BackupOffice(
            shelf, archive, partial(self._key_in_force, archive), self.preferences, self.clock
        )

    def _key_in_force(self, archive: ToArchive) -> bytes:
        """Give the key of the archive in force; of the office's, the one that it had here."""
        if self.preferences.load().server is None:
            return self.vault().key()
        from invoice_desktop.services.archive_keys import ArchiveKeys

        key = ArchiveKeys(self.keys()).kept(archive().archive_id)
        if key is None:
            raise ArchiveTrouble("backup_needs_recovery_key")
        return key

    def _backup_shelf(self, archive: ToArchive) -> "BackupShelf":
        from invoice_desktop.store.backup import BackupShelf
        from invoice_desktop.store.server_copy import CopyInForce

        return BackupShelf(CopyInForce(self.archive_path, archive), program_version())

    def restoration(self) -> "Restoration":
        """Give what puts a backup in the archive's place."""
        from invoice_desktop.services.restoring import Restoration

        return Restoration(self.vault(), self._backup_shelf(_no_archive), self.clock)

    def key_change(self) -> "KeyChange":
        """Give what changes the key of the closed archive."""
        from invoice_desktop.services.rekeying import KeyChange

        return KeyChange(self.vault(), self.clock)

    def shared_database(self) -> "SharedDatabase":
        """Give what checks, joins and opens the office's shared database."""
        from invoice_desktop.services.archive_keys import ArchiveKeys
        from invoice_desktop.services.shared_database import SharedDatabase
        from invoice_desktop.store.office_place import OfficeServers
        from invoice_desktop.store.place import ArchivePlace

        waiting = ArchivePlace(self.directory / "waiting")
        return SharedDatabase(OfficeServers(), waiting, ArchiveKeys(self.keys()), self.preferences)

    def archive_moves(self) -> "ArchiveMoves":
        """Give what moves the open archive to the office's server and back."""
        from invoice_desktop.services.archive_keys import ArchiveKeys
        from invoice_desktop.services.moving import ArchiveMoves
        from invoice_desktop.store.office_place import ArchiveMover
        from invoice_desktop.store.place import ArchivePlace

        mover, place = ArchiveMover(self.archive_path), ArchivePlace(self.archive_path)
        return ArchiveMoves(mover, place, ArchiveKeys(self.keys()), self.preferences, self.clock)

    def reopen(self) -> Archive:
        """Open the archive that is in force: the office's, or this computer's. Raises `Trouble`."""
        server = self.preferences.load().server
        return self.shared_database().open(server) if server else self.vault().open()

    def office(self, archive: Archive) -> "Office | None":
        """Give the open archive as the office's; None when it is this computer's own."""
        from invoice_desktop.store.office_archive import OfficeArchive

        return archive if isinstance(archive, OfficeArchive) else None

    def check(self, archive: Archive, progress: Progress | None = None) -> "IntegrityReport":
        """Read everything that the archive holds and tell what is not as it was written."""
        from invoice_desktop.store.archive import SqlArchive
        from invoice_desktop.store.integrity import check
        from invoice_desktop.store.office_archive import OfficeArchive

        kept = archive.shared() if isinstance(archive, OfficeArchive) else archive
        assert isinstance(kept, SqlArchive)
        return check(kept.database, progress)

    def quick_check(self, archive: Archive, progress: Progress | None = None) -> "IntegrityReport":
        """Read every page of this computer's archive; a server looks after its own."""
        from invoice_desktop.domain.integrity import IntegrityReport
        from invoice_desktop.store.archive import SqlArchive
        from invoice_desktop.store.integrity import quick_check

        if not isinstance(archive, SqlArchive):
            return IntegrityReport()
        return quick_check(archive.database, progress)

    def _archive(self, announce: Callable[[Remark], None]) -> Archive:
        from invoice_desktop.services.vault import VaultState

        if self.key_file:
            announce(Remark("key_is_in_a_file", {"path": str(self.key_file)}))
        vault = self.vault()
        if self.preferences.load().server or vault.state() is not VaultState.NEW:
            return self.reopen()
        archive, recovery_key = vault.create_unattended()
        announce(Remark("recovery_key_was_made", {"recovery_key": recovery_key}))
        return archive


def _no_archive() -> Archive:
    raise ArchiveTrouble("archive_is_closed")


def run_window(home: Home, language: str | None) -> int:
    """Open the window and stay until it is closed; give the exit status."""
    from invoice_desktop.ui.application import run

    status = run(home, language)
    # a player that hangs must not outlive the window
    home.sounds.stop()
    return status


def _usual_directory() -> Path:
    named = os.environ.get(HOME_VARIABLE)
    if named:
        return Path(named)
    from platformdirs import user_data_path

    return user_data_path("InvoiceDesk", appauthor=False, roaming=False)
