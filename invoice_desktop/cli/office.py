"""What the command line needs of the program; `composition` builds it."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Protocol

from invoice_desktop.domain.evidence import Remark
from invoice_desktop.domain.user import User
from invoice_desktop.services.ports import Archive, Clock, KeyStore, Progress, ToArchive

if TYPE_CHECKING:
    from invoice_desktop.domain.integrity import IntegrityReport
    from invoice_desktop.reports.words import Words
    from invoice_desktop.services.audit import AuditOffice
    from invoice_desktop.services.backups import BackupOffice
    from invoice_desktop.services.desk import VerificationDesk
    from invoice_desktop.services.exports import ExportOffice
    from invoice_desktop.services.ledger import LedgerOffice
    from invoice_desktop.services.moving import ArchiveMoves
    from invoice_desktop.services.receipts import ReceiptOffice
    from invoice_desktop.services.records import Records
    from invoice_desktop.services.rekeying import KeyChange
    from invoice_desktop.services.restoring import Restoration
    from invoice_desktop.services.shared_database import Office as SharedArchive
    from invoice_desktop.services.trust import TrustOffice

Announce = Callable[[Remark], None]
"""Told what the user must know, such as the new recovery key."""


class Program(Protocol):
    """What works on an open archive."""

    @property
    def desk(self) -> "VerificationDesk": ...
    @property
    def records(self) -> "Records": ...
    @property
    def audit(self) -> "AuditOffice": ...
    @property
    def ledger(self) -> "LedgerOffice": ...
    @property
    def trust(self) -> "TrustOffice": ...


class Office(Protocol):
    """One home, as commands use it."""

    @property
    def clock(self) -> Clock: ...

    def words(self, language: str | None) -> "Words":
        """Give the words of a language, of the preferred one when it is None."""

    def user(self) -> User:
        """Give who acts: the preferred name, else the system's."""

    def desk(self, announce: Announce, *, keep: bool) -> "AbstractContextManager[VerificationDesk]":
        """Give a desk that keeps what it checks, or not; makes a new archive on a new home.

        Raises `Trouble`.
        """

    def receipts(self) -> "ReceiptOffice":
        """Give the office that makes receipts."""

    def opened(self, announce: Announce) -> AbstractContextManager[Program]:
        """Open the archive and close it in the end; makes a new one on a new home.

        Raises `Trouble`.
        """

    def archive(self, announce: Announce) -> AbstractContextManager[Archive]:
        """Open the archive that is here; a new home has none. Raises `Trouble`."""

    def program(self, archive: ToArchive) -> Program:
        """Join what works on an open archive."""

    def check(self, archive: Archive, progress: Progress | None = None) -> "IntegrityReport":
        """Read everything that the archive holds and tell what is not as it was written."""

    def exports(self, archive: ToArchive) -> "ExportOffice":
        """Give the ways out of the archive."""

    def backups(self, archive: ToArchive) -> "BackupOffice":
        """Give what makes and verifies backups; only making one asks for the archive."""

    def restoration(self) -> "Restoration":
        """Give what puts a backup in the archive's place."""

    def key_change(self) -> "KeyChange":
        """Give what changes the key of the closed archive."""

    def keys(self) -> KeyStore:
        """Give the store of everything secret."""

    def archive_moves(self) -> "ArchiveMoves":
        """Give what moves the open archive to the office's server and back."""

    def office(self, archive: Archive) -> "SharedArchive | None":
        """Give the open archive as the office's; None when it is this computer's own."""
