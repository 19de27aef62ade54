"""The tax bureau's ledger: its exports looked at, taken in and taken out, its lists, its alarms."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property, partial
from pathlib import Path

from invoice_desktop.domain.alarm import Alarm
from invoice_desktop.domain.coverage import Coverage, Direction, gaps
from invoice_desktop.domain.history import ArchiveRow
from invoice_desktop.domain.ledger import ExportStated, ImportReport, LedgerFact, LedgerFile
from invoice_desktop.domain.ledger_lists import GapQuery
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.trouble import Cancelled, InvalidEntry, Trouble, UnreadableDocument
from invoice_desktop.domain.user import User
from invoice_desktop.services.entries import clean_note
from invoice_desktop.services.export_names import EXPORT_SUFFIXES
from invoice_desktop.services.ledger_ports import LedgerBook, LedgerExport, LedgerReader
from invoice_desktop.services.ledger_proposals import Proposal, propose
from invoice_desktop.services.ledger_stating import Said, stated_of
from invoice_desktop.services.ports import Clock, Progress, ToArchive

_STRETCH = 500


@dataclass(frozen=True, slots=True)
class Looked:
    """One export that was looked at, with what it seems to be; or why it cannot be read.

    `export` and `proposal` are there together, or else `trouble` is. `name` is the file's, with
    that of its .zip before it.
    """

    name: str
    export: LedgerExport | None = None
    proposal: Proposal | None = None
    trouble: Trouble | None = None


class LedgerOffice:
    """Works with the ledger on behalf of a user; every method may be slow.

    Each raises `ArchiveTrouble` when the archive cannot do its work.
    """

    def __init__(
        self, archive: ToArchive, reader: Callable[[], LedgerReader], clock: Clock
    ) -> None:
        self._archive = archive
        self._take_out = reader
        self._clock = clock

    @cached_property
    def _reader(self) -> LedgerReader:
        return self._take_out()

    @property
    def _book(self) -> LedgerBook:
        return self._archive().ledger

    def look(
        self, _user: User, paths: Sequence[Path], progress: Progress | None = None
    ) -> tuple[Looked, ...]:
        """Look at exports without taking anything in; folders are walked, a .zip is opened.

        What cannot be read is among the answers with its trouble. Raises `Cancelled`.
        """
        tell = progress or _tell_nobody
        files = tuple(file for path in paths for file in _walked(path))
        ours = self._archive().our_companies()
        taken = frozenset(file.sha256 for file in self._book.files())
        looked: list[Looked] = []
        for done, path in enumerate(files):
            tell(done, len(files))
            looked += self._opened(path, partial(tell, done, len(files)), ours, taken)
        tell(len(files), len(files))
        return tuple(looked)

    def stated(
        self,
        _user: User,
        looked: Looked,
        *,
        company_taxpayer_id: str = "",
        direction: Direction | None = None,
        first: date | None = None,
        last: date | None = None,
        exported_at: datetime | None = None,
    ) -> ExportStated:
        """Join what was proposed with what the user said; what is left out stays as proposed.

        Raises `InvalidEntry`: `ledger_company_is_needed`, `ledger_direction_is_needed`,
        `ledger_period_is_needed`, `export_time_is_needed`, `period_is_upside_down`,
        `rows_outside_period`, `export_before_last_row`, `export_in_future`,
        `ledger_of_another_company`, `ledger_direction_is_wrong`; its `field` names the question.
        """
        return stated_of(
            _export_of(looked).seen,
            _proposal_of(looked),
            Said(company_taxpayer_id, direction, first, last, exported_at),
            self._clock(),
        )

    def take_in(
        self, user: User, looked: Looked, stated: ExportStated, progress: Progress | None = None
    ) -> ImportReport:
        """Take an export in, wholly or not at all. Raises `Cancelled` besides."""
        rows = _export_of(looked).rows
        return self._book.add(stated, rows, user.name, self._clock(), progress)

    def undo(self, user: User, ledger: str) -> None:
        """Take an export out again; what others say stands. Raises `ledger_is_unknown` besides."""
        self._book.undo(ledger, user.name, self._clock())

    def files(self, _user: User) -> tuple[LedgerFile, ...]:
        """Give all exports, the newest export first."""
        return self._book.files()

    def coverage_of(
        self, user: User, company_taxpayer_id: str, direction: Direction
    ) -> tuple[Coverage, ...]:
        """Give what the exports of one company and direction cover, by first day."""
        covered = (file.coverage for file in self.files(user))
        wanted = (
            each
            for each in covered
            if each.company_taxpayer_id == company_taxpayer_id and each.direction is direction
        )
        return tuple(sorted(wanted, key=lambda each: (each.first, each.last)))

    def gaps(
        self, user: User, company_taxpayer_id: str, direction: Direction, first: date, last: date
    ) -> tuple[tuple[date, date], ...]:
        """Give the days from `first` to `last` that no whole export covers, all inclusive."""
        return gaps(self.coverage_of(user, company_taxpayer_id, direction), first, last)

    def invoices_without_row(
        self, _user: User, query: GapQuery, after: ArchiveRow | None = None, limit: int = 200
    ) -> tuple[ArchiveRow, ...]:
        """Give the page behind `after` of invoices that we hold and the ledger should list."""
        return self._book.invoices_without_row(query, after, limit)

    def rows_without_invoice(
        self, _user: User, query: GapQuery, after: LedgerFact | None = None, limit: int = 200
    ) -> tuple[LedgerFact, ...]:
        """Give the page behind `after` of the ledger's rows whose invoices we do not hold."""
        return self._book.rows_without_invoice(query, after, limit)

    def all_invoices_without_row(self, user: User, query: GapQuery) -> Iterator[ArchiveRow]:
        """Give every invoice that the ledger should list and does not, page by page."""
        last: ArchiveRow | None = None
        while rows := self.invoices_without_row(user, query, last, _STRETCH):
            yield from rows
            last = rows[-1]

    def all_rows_without_invoice(self, user: User, query: GapQuery) -> Iterator[LedgerFact]:
        """Give every row of the ledger whose invoice we do not hold, page by page."""
        last: LedgerFact | None = None
        while facts := self.rows_without_invoice(user, query, last, _STRETCH):
            yield from facts
            last = facts[-1]

    def alarms(self, _user: User, *, with_dealt: bool = False) -> tuple[Alarm, ...]:
        """Give open alarms, the newest first; the dealt ones after them if wanted."""
        return self._book.alarms(with_dealt=with_dealt)

    def alarms_of(self, _user: User, entry: str) -> tuple[Alarm, ...]:
        """Give every alarm of one invoice, the newest first."""
        return self._book.alarms_of(entry)

    def deal_with(self, user: User, alarm: str, how: str) -> Alarm:
        """Say how an alarm was dealt with.

        Raises besides `InvalidEntry` `alarm_needs_how`, `note_is_too_long`; `ArchiveTrouble`
        `alarm_is_unknown`, `alarm_was_dealt_with`.
        """
        if not how.strip():
            raise InvalidEntry("alarm_needs_how")
        return self._book.deal_with(alarm, clean_note(how), user.name, self._clock())

    def _opened(
        self,
        path: Path,
        still_wanted: Callable[[], None],
        ours: tuple[Party, ...],
        taken: frozenset[str],
    ) -> tuple[Looked, ...]:
        try:
            _refuse_no_file(path)
            exports = self._reader.open(path, lambda _done, _of: still_wanted())
        except Cancelled:
            raise
        except Trouble as trouble:
            return (Looked(path.name, trouble=trouble),)
        return tuple(_looked_at(export, ours, taken) for export in exports)


def _tell_nobody(_done: int, _of: int) -> None:
    """Tell nobody how far the work is."""


def _looked_at(export: LedgerExport, ours: tuple[Party, ...], taken: frozenset[str]) -> Looked:
    seen = export.seen
    name = f"{seen.inside} › {seen.name}" if seen.inside else seen.name
    return Looked(name, export, propose(seen, ours, taken))


def _export_of(looked: Looked) -> LedgerExport:
    if looked.export is None:
        message = "what could not be looked at cannot be taken in"
        raise looked.trouble or ValueError(message)
    return looked.export


def _proposal_of(looked: Looked) -> Proposal:
    if looked.proposal is None:
        message = "what could not be looked at cannot be taken in"
        raise looked.trouble or ValueError(message)
    return looked.proposal


def _walked(path: Path) -> tuple[Path, ...]:
    """Give every file of a folder that may be an export, or what is no folder as it is."""
    if not path.is_dir():
        return (path,)
    found = tuple(sorted(file for file in path.rglob("*") if _may_be_export(file)))
    return found or (path,)


def _refuse_no_file(path: Path) -> None:
    if path.is_dir():
        raise UnreadableDocument("folder_has_no_exports", name=path.name)
    if not path.exists():
        raise UnreadableDocument("file_not_found", name=path.name)


def _may_be_export(path: Path) -> bool:
    # ~$ marks the lock of an open spreadsheet, a dot what systems keep for themselves
    is_hidden = path.name.startswith((".", "~$"))
    return not is_hidden and path.suffix.lower() in EXPORT_SUFFIXES and path.is_file()
