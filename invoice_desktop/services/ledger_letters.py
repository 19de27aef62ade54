"""What the office takes out of the ledger: letters to suppliers, and the two lists as files."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from invoice_desktop.domain.history import ArchiveRow
from invoice_desktop.domain.ledger import LedgerFact
from invoice_desktop.domain.ledger_lists import GapQuery
from invoice_desktop.domain.user import User
from invoice_desktop.reports.words import Words
from invoice_desktop.services.ports import Clock, Progress, ToArchive
from invoice_desktop.services.receipts import WordsFor

if TYPE_CHECKING:
    from invoice_desktop.reports.fonts import ReportFont
    from invoice_desktop.reports.ledger_letters import Letter

_STRETCH = 500


class LedgerPapers:
    """Writes letters and lists; what asks the archive is slow and raises `ArchiveTrouble`."""

    def __init__(
        self,
        archive: ToArchive,
        words_for: WordsFor,
        fonts: "Callable[[], ReportFont]",
        clock: Clock,
    ) -> None:
        self._archive = archive
        self._words_for = words_for
        self._fonts = fonts
        self._clock = clock

    def letters(
        self, _user: User, facts: Iterable[LedgerFact], language: str
    ) -> "tuple[Letter, ...]":
        """Write a letter to each supplier whose invoices are missing, the most missing first."""
        from invoice_desktop.reports.ledger_letters import letters_of

        return letters_of(facts, self._words_for(language), self._clock())

    def letters_for(self, user: User, query: GapQuery, language: str) -> "tuple[Letter, ...]":
        """Write the letters for every row that a query of the list selects."""
        return self.letters(user, self._missing(query), language)

    def letter_pdf(self, letter: "Letter") -> bytes:
        """Give a letter as a PDF in its own language."""
        from invoice_desktop.reports.letter_pages import letter_pdf

        return letter_pdf(letter, self._words_for(letter.language), self._fonts())

    def write_letters(
        self, _user: User, letters: "Sequence[Letter]", folder: Path, progress: Progress
    ) -> Path:
        """Write each letter as PDF and as text into a new folder within `folder`; give its path.

        Raises `Trouble`: `export_disk_is_full`, `export_folder_fails`, `Cancelled`; nothing is
        left behind then.
        """
        from invoice_desktop.reports.export_folder import new_folder
        from invoice_desktop.reports.safe_names import safe_name

        with new_folder(folder, f"InvoiceDesk-letters-{self._clock():%Y%m%d-%H%M%S}") as out:
            for place, letter in enumerate(letters, start=1):
                progress(place - 1, len(letters))
                stem = f"{place:03}_{safe_name(letter.supplier_name, 40)}"
                out.write(f"{stem}.pdf", self.letter_pdf(letter))
                out.write(f"{stem}.txt", text_file(letter))
        return out.target

    def missing_xlsx(self, _user: User, query: GapQuery, words: Words) -> bytes:
        """Write the rows without an invoice as a spreadsheet."""
        from invoice_desktop.reports.ledger_rows import missing_table
        from invoice_desktop.reports.spreadsheets import table_xlsx

        return table_xlsx(self._missing(query), missing_table(words))

    def missing_csv(self, _user: User, query: GapQuery, words: Words) -> bytes:
        """Write the rows without an invoice as comma-separated values."""
        from invoice_desktop.reports.ledger_rows import missing_table
        from invoice_desktop.reports.spreadsheets import table_csv

        return table_csv(self._missing(query), missing_table(words))

    def unlisted_xlsx(self, _user: User, query: GapQuery, words: Words) -> bytes:
        """Write the invoices without a row as a spreadsheet."""
        from invoice_desktop.reports.ledger_rows import unlisted_table
        from invoice_desktop.reports.spreadsheets import table_xlsx

        return table_xlsx(self._unlisted(query), unlisted_table(words))

    def unlisted_csv(self, _user: User, query: GapQuery, words: Words) -> bytes:
        """Write the invoices without a row as comma-separated values."""
        from invoice_desktop.reports.ledger_rows import unlisted_table
        from invoice_desktop.reports.spreadsheets import table_csv

        return table_csv(self._unlisted(query), unlisted_table(words))

    def _missing(self, query: GapQuery) -> Iterator[LedgerFact]:
        ledger = self._archive().ledger
        last: LedgerFact | None = None
        while facts := ledger.rows_without_invoice(query, last, _STRETCH):
            yield from facts
            last = facts[-1]

    def _unlisted(self, query: GapQuery) -> Iterator[ArchiveRow]:
        ledger = self._archive().ledger
        last: ArchiveRow | None = None
        while rows := ledger.invoices_without_row(query, last, _STRETCH):
            yield from rows
            last = rows[-1]


def text_file(letter: "Letter") -> bytes:
    """Give a letter's text as editors of Windows know it: UTF-8 by its mark, lines by both."""
    return letter.text.replace("\n", "\r\n").encode("utf-8-sig", "replace")
