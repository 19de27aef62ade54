"""Reads the archive's list on the worker: its first rows, how many there are, all its numbers."""

from array import array
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow
from invoice_desktop.domain.search import Count
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.ports import Progress
from invoice_desktop.services.records import Records
from invoice_desktop.ui.archive.row_pages import PAGE
from invoice_desktop.ui.archive.rows_model import RowsModel
from invoice_desktop.ui.background import BackgroundRunner, Run


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the list number `listing`; one that was given up meanwhile is not shown."""

    listing: int
    found: "tuple[ArchiveRow, ...] | Count | array[int]"


class RowsReader(QObject):
    """Fills a model. Answers to what nobody asks for any more are dropped."""

    begun = Signal()
    """The first rows of a new list are shown."""
    counted = Signal(object)
    """A `Count`; it comes again, exact, when the whole list is known."""
    about_to_list = Signal()
    """The model is about to take the whole list: the place in it can still be noted."""
    listed = Signal()
    """The whole list is known."""
    arrived = Signal()
    """Rows that were looked at are here."""
    failed = Signal(object)
    """A `Trouble`: there is no list."""
    page_failed = Signal(object)
    """A `Trouble`: there is a list, but rows of it cannot be read."""

    def __init__(
        self,
        records: Records,
        runner: BackgroundRunner,
        user: Callable[[], User],
        model: RowsModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._records = records
        self._runner = runner
        self._user = user
        self._model = model
        self._listing = 0
        self._afresh = True
        self._run: Run | None = None
        self._page_run: Run | None = None
        model.pages_wanted.connect(self._read_wanted)

    def read(self, query: ArchiveQuery) -> None:
        """Read a new list from its start."""
        self._start(query, afresh=True)

    def read_again(self, query: ArchiveQuery) -> None:
        """Read the same list as it is now; what is shown stays in sight meanwhile."""
        self._start(query, afresh=False)

    def _start(self, query: ArchiveQuery, *, afresh: bool) -> None:
        self.stop()
        self._listing += 1
        self._afresh = afresh
        listing, records, user = self._listing, self._records, self._user()

        def work(each: Callable[[object], None], progress: Progress) -> None:
            if afresh:
                each(_Part(listing, records.first_rows(user, query, PAGE)))
            progress(0, 1)
            each(_Part(listing, records.count(user, query)))
            each(_Part(listing, records.numbers(user, query, progress)))

        self._run = self._runner.run_many(work, self._take, self._pass, self._end, self._explain)

    def stop(self) -> None:
        """Give up what is being read."""
        for run in (self._run, self._page_run):
            if run:
                run.cancel()
        self._run = self._page_run = None

    def _take(self, part: object) -> None:
        assert isinstance(part, _Part)
        if part.listing != self._listing:
            return
        match part.found:
            case Count():
                self.counted.emit(part.found)
            case array():
                self._list(part.found)
            case _:
                self._model.begin(part.found)
                self.begun.emit()

    def _list(self, numbers: "array[int]") -> None:
        # pages of the list as it was are nobody's any more
        if self._page_run:
            self._page_run.cancel()
            self._page_run = None
        self.about_to_list.emit()
        if self._afresh:
            self._model.complete(numbers)
        else:
            self._model.renew(numbers)
        self.counted.emit(Count(len(numbers)))
        self.listed.emit()

    def _pass(self, _finished: int, _of: int) -> None:
        """Say nothing of how far it is: a million take half a second."""

    def _end(self) -> None:
        self._run = None

    def _read_wanted(self) -> None:
        if self._page_run:
            return
        wanted = self._model.take_wanted()
        if not wanted:
            return
        records, user = self._records, self._user()

        def work() -> dict[int, tuple[ArchiveRow, ...]]:
            return {page: records.rows_of(user, numbers) for page, numbers in wanted.items()}

        self._page_run = self._runner.run(work, self._keep, self._explain_page)

    def _keep(self, pages: dict[int, tuple[ArchiveRow, ...]]) -> None:
        self._page_run = None
        for page, rows in pages.items():
            self._model.keep(page, rows)
        self.arrived.emit()
        # what came into sight meanwhile
        self._read_wanted()

    def _explain_page(self, trouble: Trouble) -> None:
        if trouble.code != "cancelled":
            self._page_run = None
            self.page_failed.emit(trouble)

    def _explain(self, trouble: Trouble) -> None:
        if trouble.code != "cancelled":
            self.failed.emit(trouble)
