"""The archive as the clerk uses it: find, open again, export."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.search import (
    Count,
    FigureGroup,
    HistoryQuery,
    HistoryRow,
    MonthFigure,
    Suggestion,
)
from invoice_desktop.domain.user import User
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.reports.words import Words
from invoice_desktop.services.ports import Catalogue, Clock, Original, Progress, ToArchive

_STRETCH = 500
_VIEW = "archive_view"


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
    """Reads the archive on behalf of a user; every method may be slow."""

    def __init__(self, archive: ToArchive, clock: Clock) -> None:
        self._archive = archive
        self._clock = clock

    @property
    def _catalogue(self) -> Catalogue:
        return self._archive().catalogue

    def count(self, _user: User, query: ArchiveQuery) -> Count:
        """Count what a query selects, exactly where that is quick."""
        return self._catalogue.count(query)

    def numbers(
        self, _user: User, query: ArchiveQuery, progress: Progress | None = None
    ) -> "array[int]":
        """Give the numbers of all rows that a query selects, in its order."""
        return self._catalogue.numbers(query, progress)

    def rows_of(self, _user: User, numbers: Sequence[int]) -> tuple[ArchiveRow, ...]:
        """Give rows by their numbers."""
        return self._catalogue.rows_of(numbers)

    def first_rows(self, _user: User, query: ArchiveQuery, limit: int) -> tuple[ArchiveRow, ...]:
        """Give the first rows of a query."""
        return self._catalogue.first_rows(query, limit)

    def rows_after(
        self, _user: User, query: ArchiveQuery, last: ArchiveRow | None, limit: int
    ) -> tuple[ArchiveRow, ...]:
        """Give the page behind a row."""
        return self._catalogue.rows_after(query, last, limit)

    def suggestions(self, _user: User, text: str) -> tuple[Suggestion, ...]:
        """Suggest what may be meant while it is typed."""
        return self._catalogue.suggestions(text, self._clock().date())

    def month_figures(
        self, _user: User, first: date | None, last: date | None, by: FigureGroup
    ) -> tuple[MonthFigure, ...]:
        """Give the sums of months, both ends inclusive."""
        return self._catalogue.month_figures(first, last, by)

    def history(
        self, _user: User, query: HistoryQuery, last: HistoryRow | None, limit: int
    ) -> tuple[HistoryRow, ...]:
        """Give the verifications behind `last`, the newest first."""
        return self._catalogue.history(query, last, limit)

    def tags(self, _user: User) -> tuple[str, ...]:
        """Give every tag that is in use."""
        return self._catalogue.tags()

    def buyers(self, _user: User) -> tuple[tuple[str, int], ...]:
        """Give the most frequent buyers with how many invoices each has."""
        return self._catalogue.buyers()

    def verifiers(self, _user: User) -> tuple[str, ...]:
        """Give everybody who ever verified something."""
        return self._catalogue.verifiers()

    def view(self, user: User) -> str:
        """Give how the user left the list: columns, order, saved searches; JSON text."""
        return self._archive().setting(user.name, _VIEW)

    def keep_view(self, user: User, text: str) -> None:
        """Keep how the user leaves the list."""
        self._archive().keep_setting(user.name, _VIEW, text)

    def open(self, _user: User, entry: str) -> Record:
        """Open an entry with its evidence."""
        archive = self._archive()
        verifications = archive.verifications(entry)
        digests = {verification.evidence.input.sha256 for verification in verifications}
        kept = {digest: archive.original(digest) for digest in digests}
        originals = {digest: original for digest, original in kept.items() if original}
        return Record(archive.catalogue.row(entry), verifications, originals)

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
        return self._archive().our_companies()

    def set_our_companies(self, user: User, companies: tuple[Party, ...]) -> None:
        """Replace the companies of this desk."""
        self._archive().set_our_companies(companies, user.name, self._clock())

    def _all(self, query: ArchiveQuery) -> Iterator[ArchiveRow]:
        last: ArchiveRow | None = None
        while rows := self._catalogue.rows_after(query, last, _STRETCH):
            yield from rows
            last = rows[-1]
