"""The audit log: every act, in a chain in which each row is signed over the one before it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType


class Act(StrEnum):
    """What was done; the names are stored and never renamed."""

    ARCHIVE_CREATED = "ARCHIVE_CREATED"
    ARCHIVE_MIGRATED = "ARCHIVE_MIGRATED"
    ARCHIVE_REKEYED = "ARCHIVE_REKEYED"
    ARCHIVE_RESTORED = "ARCHIVE_RESTORED"
    ARCHIVE_MOVED = "ARCHIVE_MOVED"
    ARCHIVE_EXPORTED = "ARCHIVE_EXPORTED"
    BACKUP_MADE = "BACKUP_MADE"
    LOG_STARTED = "LOG_STARTED"
    """A desk's first row: from here on its chain counts."""
    LOG_FOUND_BROKEN = "LOG_FOUND_BROKEN"
    """A desk found its own head not as it had signed it, and went on from there: a scar."""
    VERIFICATION_KEPT = "VERIFICATION_KEPT"
    VERIFICATIONS_KEPT = "VERIFICATIONS_KEPT"
    """Many at once; the row says how many and the digest of all their entries."""
    STATUS_CHANGED = "STATUS_CHANGED"
    CATEGORY_CHANGED = "CATEGORY_CHANGED"
    TAGS_CHANGED = "TAGS_CHANGED"
    NOTE_WRITTEN = "NOTE_WRITTEN"
    ATTACHMENT_ADDED = "ATTACHMENT_ADDED"
    ATTACHMENT_REMOVED = "ATTACHMENT_REMOVED"
    COMPANIES_CHANGED = "COMPANIES_CHANGED"
    DESK_RULES_CHANGED = "DESK_RULES_CHANGED"
    LEDGER_IMPORTED = "LEDGER_IMPORTED"
    LEDGER_UNDONE = "LEDGER_UNDONE"
    ALARM_RAISED = "ALARM_RAISED"
    ALARM_DEALT_WITH = "ALARM_DEALT_WITH"
    TRUST_LIST_IMPORTED = "TRUST_LIST_IMPORTED"
    MAKER_TRUSTED = "MAKER_TRUSTED"
    MAKER_DISTRUSTED = "MAKER_DISTRUSTED"
    LIST_EXPORTED = "LIST_EXPORTED"
    OTHER = "OTHER"
    """What a newer release of another desk logged: shown, never stored."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One act to be logged: who did what, when (aware), to what, and how it was before and after.

    `subject` is the entry's UUID, or the empty text where the act concerns no single entry.
    """

    act: Act
    who: str
    at: datetime
    subject: str = ""
    before: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    after: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One row of a desk's chain; `number` counts from 1, `digest` is in lower-case hex.

    `desk` names the signing key: the first 16 hex digits of the SHA-256 of its public half.
    """

    desk: str
    number: int
    deed: Deed
    digest: str


@dataclass(frozen=True, slots=True)
class AuditHead:
    """The newest row of a desk's chain, as it is printed on receipts."""

    desk: str
    number: int
    digest: str

    def __str__(self) -> str:
        return f"{self.desk}-{self.number}-{self.digest[:16]}"


class LogFault(StrEnum):
    """What is wrong with a log."""

    ROW_MISSING = "ROW_MISSING"
    """A number is left out: rows were deleted, or put in another order."""
    ROW_ALTERED = "ROW_ALTERED"
    """A row's content is not what its signature signed."""
    ROW_OUT_OF_CHAIN = "ROW_OUT_OF_CHAIN"
    """A row does not follow from the one before it."""
    LOG_CUT_OFF = "LOG_CUT_OFF"
    """The newest rows are gone: the head, or what this computer remembers, is further on."""
    HEAD_ALTERED = "HEAD_ALTERED"
    """The head is not what was signed: it was altered, removed, or an old one was put back."""
    KEY_UNKNOWN = "KEY_UNKNOWN"
    """A chain is signed with a key that is not the one it started with."""


@dataclass(frozen=True, slots=True)
class BrokenRow:
    """The first place where a chain does not hold."""

    desk: str
    number: int
    fault: LogFault


@dataclass(frozen=True, slots=True)
class LogReport:
    """What verifying the log found: it holds when `broken` is empty (one for each bad chain).

    `witnesses` are the heads of before, kept outside the archive, with which it was compared.
    Without any, newest rows that were cut off together with an old head put back go unnoticed.
    """

    rows: int
    heads: tuple[AuditHead, ...]
    broken: tuple[BrokenRow, ...] = ()
    witnesses: int = 0
