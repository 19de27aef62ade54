"""What the services need of the outer world, as Protocols; `composition` hands in the real ones."""

from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from invoice_desktop.domain.audit import AuditHead, AuditRow, Deed, LogReport
from invoice_desktop.domain.entry import Category, EntryDetails, OfficeStatus, WholeEntry
from invoice_desktop.domain.evidence import Capture, Original
from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow, Showing
from invoice_desktop.domain.invoice import Field, Invoice, InvoiceKind
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.preferences import Preferences
from invoice_desktop.domain.search import (
    Count,
    FigureGroup,
    HistoryQuery,
    HistoryRow,
    MonthFigure,
    Suggestion,
)
from invoice_desktop.domain.trouble import ArchiveTrouble, UnreadableDocument
from invoice_desktop.domain.verdict import Verification

if TYPE_CHECKING:
    from array import array

    from invoice_desktop.services.ledger_ports import LedgerBook

__all__ = (
    "Archive",
    "AuditLog",
    "Capturer",
    "Catalogue",
    "Clock",
    "EntryBook",
    "KeyStore",
    "MayBeAway",
    "Original",
    "PreferenceStore",
    "Preferences",
    "Progress",
    "ToArchive",
)

Clock = Callable[[], datetime]
"""Gives the present as an aware time in the desk's time zone."""

Progress = Callable[[int, int], None]
"""Told how many of how many steps are done; it raises `Cancelled` when the user has had enough."""


class Capturer(Protocol):
    """Turns what was handed over into evidence; never judges."""

    def capture_file(self, name: str, content: bytes, progress: Progress | None = None) -> Capture:
        """Read a document. Raises `UnreadableDocument`."""

    def capture_files(
        self, files: Iterable[tuple[str, bytes]], still_wanted: Callable[[], None]
    ) -> Generator[Capture | UnreadableDocument, None, None]:
        """Read many documents by name and content, and give them in their order.

        `still_wanted` is asked every moment, and may raise.
        """

    def capture_scan(self, text: str) -> Capture:
        """Read the text of a scanned QR code. Raises `UnreadableQrCode`."""

    def capture_typed(self, kind: InvoiceKind, entries: Mapping[Field, str]) -> Capture:
        """Read a typed-in form. Raises `InvalidEntry`."""


class Catalogue(Protocol):
    """The archive's list and all ways to find something in it; every method may be slow."""

    def count(self, query: ArchiveQuery) -> Count:
        """Count what a query selects, exactly where that is quick."""

    def numbers(self, query: ArchiveQuery, progress: Progress | None = None) -> "array[int]":
        """Give the numbers of all rows that a query selects, in its order, as `array("q")`.

        A million take about half a second; `progress` may raise `Cancelled` in between.
        """

    def rows_of(self, numbers: Sequence[int]) -> tuple[ArchiveRow, ...]:
        """Give rows by their numbers, in that order; what is gone meanwhile is left out."""

    def first_rows(self, query: ArchiveQuery, limit: int) -> tuple[ArchiveRow, ...]:
        """Give the first rows of a query, without finding all of them."""

    def rows_after(
        self, query: ArchiveQuery, last: ArchiveRow | None, limit: int
    ) -> tuple[ArchiveRow, ...]:
        """Give the rows behind `last` in a query's order: the next page."""

    def row(self, entry: str) -> ArchiveRow:
        """Give one entry's row. Raises `ArchiveTrouble` with `entry_is_unknown`."""

    def suggestions(self, text: str, today: date, limit: int = 8) -> tuple[Suggestion, ...]:
        """Suggest what the clerk may mean while she types."""

    def month_figures(
        self, first: date | None, last: date | None, by: FigureGroup
    ) -> tuple[MonthFigure, ...]:
        """Give the sums of the months from that of `first` to that of `last`, both inclusive."""

    def history(
        self, query: HistoryQuery, last: HistoryRow | None, limit: int
    ) -> tuple[HistoryRow, ...]:
        """Give the verifications behind `last`, the newest first."""

    def tags(self) -> tuple[str, ...]:
        """Give every tag that is in use, by the alphabet."""

    def buyers(self) -> tuple[tuple[str, int], ...]:
        """Give the most frequent buyers with how many invoices each has, fifty at most."""

    def verifiers(self) -> tuple[str, ...]:
        """Give everybody who ever verified something."""


class EntryBook(Protocol):
    """What the office adds to entries.

    Every change is made to the version that was seen, else it is refused with `ArchiveTrouble`
    `entry_was_changed` and nothing is overwritten; each is a row of the audit log.
    """

    def details(self, entry: str) -> EntryDetails:
        """Give what was added to an entry. Raises `entry_is_unknown`."""

    def set_status(
        self,
        entry: str,
        version: int,
        status: OfficeStatus,
        who: str,
        at: datetime,
        reason: str = "",
    ) -> EntryDetails:
        """Say how far it has come. Raises `reason_is_needed` for a step back without one."""

    def set_statuses(
        self,
        entries: Sequence[str],
        status: OfficeStatus,
        who: str,
        at: datetime,
        reason: str = "",
    ) -> tuple[str, ...]:
        """Bring many entries to one state in one transaction; give those that changed.

        Those that are there already stay as they are. Raises as `set_status` does.
        """

    def set_category(
        self, entry: str, version: int, category: Category, who: str, at: datetime
    ) -> EntryDetails: ...

    def set_tags(
        self, entry: str, version: int, tags: Sequence[str], who: str, at: datetime
    ) -> EntryDetails: ...

    def write_note(self, entry: str, text: str, who: str, at: datetime) -> EntryDetails:
        """Add a note; notes of several people stand side by side, so no version is asked for."""

    def attach(
        self, entry: str, name: str, content: bytes, who: str, at: datetime
    ) -> EntryDetails: ...

    def detach(
        self, entry: str, version: int, attachment: str, who: str, at: datetime
    ) -> EntryDetails: ...

    def attachment(self, attachment: str) -> tuple[str, bytes]:
        """Give an attachment's name and bytes. Raises `attachment_is_unknown`."""

    def deeds(self, entry: str) -> tuple[AuditRow, ...]:
        """Give what the log says of an entry, the newest first, two hundred rows at most."""


class AuditLog(Protocol):
    """The chain of everything that was done."""

    def append(self, deed: Deed) -> AuditHead:
        """Log one act that no other method of the archive logs by itself."""

    def head(self) -> AuditHead | None:
        """Give this desk's newest row; None while it has none."""

    def heads(self) -> tuple[AuditHead, ...]:
        """Give the newest rows of all desks."""

    def digest(self, desk: str, number: int) -> str | None:
        """Give the digest of one row, in hex; None when there is no such row."""

    def rows(self, before: AuditRow | None, limit: int) -> tuple[AuditRow, ...]:
        """Give rows of all desks, the newest first, behind `before`."""

    def verify(self, progress: Progress | None = None) -> LogReport:
        """Verify every chain from its first row to its head."""


class Archive(Protocol):
    """The encrypted archive; every method raises `ArchiveTrouble` when it cannot do its work."""

    @property
    def archive_id(self) -> str: ...

    @property
    def catalogue(self) -> Catalogue: ...

    @property
    def entries(self) -> EntryBook: ...

    @property
    def audit(self) -> AuditLog: ...

    @property
    def ledger(self) -> "LedgerBook": ...

    def add(self, verification: Verification, original: bytes | None) -> str:
        """Keep a verification and the document it judged, in one transaction; give the entry.

        A showing of an invoice that is already kept joins its entry.
        """

    def add_all(self, verified: Sequence[tuple[Verification, bytes | None]]) -> tuple[str, ...]:
        """Keep many verifications with their originals in one transaction: all or none."""

    def add_each(self, verified: Sequence[tuple[Verification, bytes | None]]) -> tuple[str, ...]:
        """Keep many as `add_all` does, and log each by itself as `add` does."""

    def earlier_showings(self, invoice: Invoice, sha256: str) -> tuple[Showing, ...]:
        """Find earlier showings of the same or a similar invoice, the newest first."""

    def verifications(self, entry: str) -> tuple[Verification, ...]:
        """Give all verifications of an entry, the newest first."""

    def whole_entries(self, entries: Sequence[str]) -> tuple[WholeEntry, ...]:
        """Give all that is kept of some entries, in their order. Raises `entry_is_unknown`."""

    def original(self, sha256: str) -> Original | None:
        """Give the untouched bytes of a kept document; None for a scan or a typed form."""

    def our_companies(self) -> tuple[Party, ...]:
        """Give the companies of this desk, as set up by the user."""

    def set_our_companies(self, companies: Sequence[Party], who: str, at: datetime) -> None:
        """Replace the companies of this desk."""

    def setting(self, owner: str, name: str) -> str:
        """Give what an owner (a user's name, or "" for the office) had kept; "" when nothing."""

    def keep_setting(self, owner: str, name: str, value: str) -> None:
        """Keep a small text, such as the columns and the saved searches of a user."""

    def close(self) -> None:
        """Close the archive; nothing that was added is lost."""


@runtime_checkable
class MayBeAway(Protocol):
    """An archive whose server may be away; what is added then waits on this computer."""

    @property
    def away(self) -> ArchiveTrouble | None:
        """Why the server could not be asked at the last try; None when it answered."""


ToArchive = Callable[[], Archive]
"""Gives the open archive. On the worker it waits until there is one; raises `Cancelled` when it
is given up."""


class KeyStore(Protocol):
    """A place that keeps small secrets: the operating system's keyring, or a key file."""

    def read(self, name: str) -> bytes | None:
        """Give a secret, None when there is none. Raises `KeyStoreTrouble`."""

    def write(self, name: str, secret: bytes) -> None:
        """Keep a secret and read it back. Raises `KeyStoreTrouble`."""

    def forget(self, name: str) -> None:
        """Remove a secret; nothing happens when there is none. Raises `KeyStoreTrouble`."""


class PreferenceStore(Protocol):
    """Keeps the preferences outside the archive: they are needed before it is open."""

    def load(self) -> Preferences:
        """Give the kept preferences, the defaults where there are none."""

    def save(self, preferences: Preferences) -> None:
        """Keep preferences. Raises `ArchiveTrouble` when the disk refuses."""
