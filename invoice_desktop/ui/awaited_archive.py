"""The archive before it is open: the desk can be used while the worker still opens it."""

from collections.abc import Sequence
from threading import Condition

from invoice_desktop.domain.evidence import Original
from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow, Showing
from invoice_desktop.domain.invoice import Invoice
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.trouble import Cancelled
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.services.ports import Archive


class AwaitedArchive:
    """An `Archive` whose every method waits for the real one; so never on the window's thread.

    While it is given up, they raise `Cancelled`: the window then says why.
    """

    def __init__(self) -> None:
        self._changed = Condition()
        self._archive: Archive | None = None
        self._is_given_up = False

    def take(self, archive: Archive) -> None:
        """Let all who wait go on with the open archive."""
        with self._changed:
            self._archive = archive
            self._is_given_up = False
            self._changed.notify_all()

    def give_up(self) -> None:
        """Send all away who wait; `take` may still follow."""
        with self._changed:
            self._is_given_up = True
            self._changed.notify_all()

    def _opened(self) -> Archive:
        with self._changed:
            self._changed.wait_for(lambda: self._archive is not None or self._is_given_up)
            if self._archive is None:
                raise Cancelled
            return self._archive

    def add(self, verification: Verification, original: bytes | None) -> str:
        return self._opened().add(verification, original)

    def earlier_showings(self, invoice: Invoice, sha256: str) -> tuple[Showing, ...]:
        return self._opened().earlier_showings(invoice, sha256)

    def rows(self, query: ArchiveQuery, offset: int, limit: int) -> tuple[ArchiveRow, ...]:
        return self._opened().rows(query, offset, limit)

    def count(self, query: ArchiveQuery) -> int:
        return self._opened().count(query)

    def row(self, entry: str) -> ArchiveRow:
        return self._opened().row(entry)

    def verifications(self, entry: str) -> tuple[Verification, ...]:
        return self._opened().verifications(entry)

    def original(self, sha256: str) -> Original | None:
        return self._opened().original(sha256)

    def our_companies(self) -> tuple[Party, ...]:
        return self._opened().our_companies()

    def set_our_companies(self, companies: Sequence[Party]) -> None:
        self._opened().set_our_companies(companies)

    def close(self) -> None:
        """Close the archive if it is open, and send all away who wait."""
        self.give_up()
        if self._archive is not None:
            self._archive.close()
