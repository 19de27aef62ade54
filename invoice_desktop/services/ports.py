"""What the services need of the outer world, as Protocols; `composition` hands in the real ones."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from invoice_desktop.domain.evidence import Capture, Original
from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow, Showing
from invoice_desktop.domain.invoice import Field, Invoice, InvoiceKind
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.preferences import Preferences
from invoice_desktop.domain.verdict import Verification

__all__ = (
    "Archive",
    "Capturer",
    "Clock",
    "KeyStore",
    "Original",
    "PreferenceStore",
    "Preferences",
    "Progress",
)

Clock = Callable[[], datetime]
"""Gives the present as an aware time in the desk's time zone."""

Progress = Callable[[int, int], None]
"""Told how many of how many steps are done; it raises `Cancelled` when the user has had enough."""


class Capturer(Protocol):
    """Turns what was handed over into evidence; never judges."""

    def capture_file(self, name: str, content: bytes, progress: Progress | None = None) -> Capture:
        """Read a document. Raises `UnreadableDocument`."""

    def capture_scan(self, text: str) -> Capture:
        """Read the text of a scanned QR code. Raises `UnreadableQrCode`."""

    def capture_typed(self, kind: InvoiceKind, entries: Mapping[Field, str]) -> Capture:
        """Read a typed-in form. Raises `InvalidEntry`."""


class Archive(Protocol):
    """The encrypted archive; every method raises `ArchiveTrouble` when it cannot do its work."""

    def add(self, verification: Verification, original: bytes | None) -> str:
        """Keep a verification and the document it judged, in one transaction; give the entry.

        A showing of an invoice that is already kept joins its entry.
        """

    def earlier_showings(self, invoice: Invoice, sha256: str) -> tuple[Showing, ...]:
        """Find earlier showings of the same or a similar invoice, the newest first."""

    def rows(self, query: ArchiveQuery, offset: int, limit: int) -> tuple[ArchiveRow, ...]:
        """Give one stretch of the list that a query selects."""

    def count(self, query: ArchiveQuery) -> int:
        """Count the invoices that a query selects."""

    def row(self, entry: str) -> ArchiveRow:
        """Give one entry's row."""

    def verifications(self, entry: str) -> tuple[Verification, ...]:
        """Give all verifications of an entry, the newest first."""

    def original(self, sha256: str) -> Original | None:
        """Give the untouched bytes of a kept document; None for a scan or a typed form."""

    def our_companies(self) -> tuple[Party, ...]:
        """Give the companies of this desk, as set up by the user."""

    def set_our_companies(self, companies: Sequence[Party]) -> None:
        """Replace the companies of this desk."""

    def close(self) -> None:
        """Close the archive; nothing that was added is lost."""


class KeyStore(Protocol):
    """A place that keeps small secrets: the operating system's keyring, or a key file."""

    def read(self, name: str) -> bytes | None:
        """Give a secret, None when there is none. Raises `KeyStoreTrouble`."""

    def write(self, name: str, secret: bytes) -> None:
        """Keep a secret and read it back. Raises `KeyStoreTrouble`."""


class PreferenceStore(Protocol):
    """Keeps the preferences outside the archive: they are needed before it is open."""

    def load(self) -> Preferences:
        """Give the kept preferences, the defaults where there are none."""

    def save(self, preferences: Preferences) -> None:
        """Keep preferences. Raises `ArchiveTrouble` when the disk refuses."""
