"""The archive as the clerk uses it: find, open again, export."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.user import User
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.reports.words import Words
from invoice_desktop.services.ports import Archive, Original

_STRETCH = 500


@dataclass(frozen=True, slots=True)
class Record:
    """An entry opened again: its row, all its verifications (newest first), their documents.

    `originals` are keyed by SHA-256; a scan and a typed form have none.
    """

    row: ArchiveRow
    verifications: tuple[Verification, ...]
    originals: Mapping[str, Original]

    def original_of(self, verification: Verification) -> Original | None:
        """Give the document that a verification judged."""
        return self.originals.get(verification.evidence.input.sha256)


class Records:
    """Reads the archive on behalf of a user."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def rows(
        self, _user: User, query: ArchiveQuery, offset: int, limit: int
    ) -> tuple[ArchiveRow, ...]:
        """Give one stretch of the list."""
        return self._archive.rows(query, offset, limit)

    def count(self, _user: User, query: ArchiveQuery) -> int:
        """Count what a query selects."""
        return self._archive.count(query)

    def open(self, _user: User, entry: str) -> Record:
        """Open an entry with its evidence."""
        verifications = self._archive.verifications(entry)
        digests = {verification.evidence.input.sha256 for verification in verifications}
        kept = {digest: self._archive.original(digest) for digest in digests}
        originals = {digest: original for digest, original in kept.items() if original}
        return Record(self._archive.row(entry), verifications, originals)

    def export_xlsx(self, _user: User, query: ArchiveQuery, words: Words) -> bytes:
        """Write what a query selects as a spreadsheet."""
        from invoice_desktop.reports.lists import rows_xlsx

        return rows_xlsx(self._all(query), words)

    def export_csv(self, _user: User, query: ArchiveQuery, words: Words) -> bytes:
        """Write what a query selects as comma-separated values."""
        from invoice_desktop.reports.lists import rows_csv

        return rows_csv(self._all(query), words)

    def our_companies(self, _user: User) -> tuple[Party, ...]:
        """Give the companies of this desk."""
        return self._archive.our_companies()

    def set_our_companies(self, _user: User, companies: tuple[Party, ...]) -> None:
        """Replace the companies of this desk."""
        self._archive.set_our_companies(companies)

    def _all(self, query: ArchiveQuery) -> Iterator[ArchiveRow]:
        offset = 0
        while rows := self._archive.rows(query, offset, _STRETCH):
            yield from rows
            offset += len(rows)
