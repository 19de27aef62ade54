"""What is searched for: the field, the chips and the order make a query, and the list reads it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, QPoint, QTimer, Signal

from invoice_desktop.domain.history import ArchiveQuery
from invoice_desktop.domain.search import Suggestion
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.records import Records
from invoice_desktop.ui.archive.filter_bar import FilterBar, Offers
from invoice_desktop.ui.archive.filters import Search
from invoice_desktop.ui.archive.invoice_list import InvoiceList
from invoice_desktop.ui.archive.saved_searches import SavedSearches
from invoice_desktop.ui.archive.search_field import SearchField
from invoice_desktop.ui.archive.view import ArchiveView, SavedSearch
from invoice_desktop.ui.archive.view_keeper import ViewKeeper
from invoice_desktop.ui.background import BackgroundRunner, Run

BEFORE_READING_AGAIN = 250
"""Milliseconds: many invoices that come in at once are one change."""


class InvoiceSearch(QObject):
    """Joins the parts of a search; nothing is read before the user's view is known."""

    failed = Signal(object)
    """A `Trouble` that does not hide the list."""
    undoable = Signal(str, object)

    def __init__(
        self,
        records: Records,
        runner: BackgroundRunner,
        user: Callable[[], User],
        today: Callable[[], date],
        field: SearchField,
        filters: FilterBar,
        invoices: InvoiceList,
    ) -> None:
        super().__init__(invoices)
        self._records = records
        self._runner = runner
        self._user = user
        self._today = today
        self._field = field
        self._filters = filters
        self._list = invoices
        self._saved = SavedSearches(invoices)
        self._shown: ArchiveQuery | None = None
        self._open_only = False
        self._suggesting: Run | None = None
        self.keeper = ViewKeeper(records, runner, user, self)
        self._again = QTimer(self, singleShot=True, interval=BEFORE_READING_AGAIN)
        self._connect()

    def _connect(self) -> None:
        self._again.timeout.connect(self.refresh)
        self.keeper.loaded.connect(self._take_view)
        self.keeper.not_loaded.connect(self._list.show_trouble)
        self.keeper.not_kept.connect(self._explain)
        self._field.search_wanted.connect(self._read)
        self._field.searched.connect(self._search_at_once)
        self._field.suggestions_wanted.connect(self._suggest)
        self._filters.changed.connect(self._narrow)
        self._list.table.sort_wanted.connect(self._narrow)
        self._list.table.columns_changed.connect(self._note_columns)
        self._list.saved_button.clicked.connect(self._offer_saved)
        self._list.clear_wanted.connect(self.show_everything)
        self._list.read_wanted.connect(self.refresh)
        self._list.begun.connect(self._begun)
        self._saved.applied.connect(self.apply)
        self._saved.kept.connect(self._keep_saved)
        self._saved.removed.connect(self._forget_saved)

    def search(self) -> Search:
        """Give what the field, the chips and the header ask for."""
        sort, descending = self._list.table.sort_order()
        return Search(self._field.text(), self._filters.filters(), sort, descending)

    def query(self) -> ArchiveQuery:
        """Give the search as the archive is asked for it today."""
        return self.search().query(self._today())

    def refresh(self) -> None:
        """Read the list as it is now; what is chosen and where one is in it stays."""
        self._again.stop()
        if not self.keeper.is_loaded:
            self.keeper.load()
        elif self._shown == self.query() and self._list.has_rows:
            self._list.read_again(self.query())
            self._read_offers()
        else:
            self._read_afresh()
            self._read_offers()

    def refresh_soon(self) -> None:
        """Read the list again once nothing has changed for a moment."""
        self._again.start()

    def _read(self) -> None:
        """Read the list that is asked for, if it is not the one that is shown."""
        if self.keeper.is_loaded and self._shown != self.query():
            self._read_afresh()

    def _read_afresh(self) -> None:
        self._again.stop()
        self._shown = self.query()
        self._list.read(self._shown, narrows=self.search().narrows)

    def _read_offers(self) -> None:
        user, records = self._user(), self._records
        self._runner.run(
            lambda: Offers(records.buyers(user), records.tags(user)),
            self._filters.offer,
            self._explain,
        )

    def _narrow(self) -> None:
        self._read()
        self._note_search()

    def _search_at_once(self) -> None:
        """Search now; the only invoice found is the one that was meant."""
        self._open_only = bool(self._field.text().strip())
        if self._shown == self.query():
            self._begun()
        else:
            self._read()

    def _begun(self) -> None:
        if self._open_only and self._list.row_count == 1:
            self._list.table.selectRow(0)
        self._open_only = False

    def show_everything(self) -> None:
        """Search for nothing in particular; the order stays."""
        self.apply(replace(self.search(), text="", filters=Search().filters))

    def apply(self, search: Search) -> None:
        """Show a search and what it finds."""
        self._field.show_text(search.text)
        self._filters.show_filters(search.filters)
        self._list.table.show_sort(search.sort, descending=search.descending)
        self._narrow()

    def _take_view(self) -> None:
        view = self.keeper.view
        self._list.table.show_columns(view.columns, view.widths)
        self._filters.show_filters(view.search.filters)
        self._list.table.show_sort(view.search.sort, descending=view.search.descending)
        self.refresh()

    def _note_columns(self) -> None:
        table = self._list.table
        self.keeper.change(
            replace(self.keeper.view, columns=table.columns(), widths=table.widths())
        )

    def _note_search(self) -> None:
        self.keeper.change(replace(self.keeper.view, search=replace(self.search(), text="")))

    def _suggest(self, text: str) -> None:
        if self._suggesting:
            self._suggesting.cancel()
        user = self._user()
        self._suggesting = self._runner.run(
            lambda: (text, self._records.suggestions(user, text)),
            self._show_suggestions,
            self._explain_suggestions,
        )

    def _show_suggestions(self, found: tuple[str, tuple[Suggestion, ...]]) -> None:
        self._field.suggest(*found)

    def _explain_suggestions(self, _trouble: Trouble) -> None:
        """Suggest nothing: the list, read from the same archive, tells what is wrong with it."""
        self._field.suggest(self._field.text(), ())

    def _offer_saved(self) -> None:
        button = self._list.saved_button
        corner = button.mapToGlobal(QPoint(button.width(), button.height() + 4))
        self._saved.open_at(corner, self.keeper.view, self.search())

    def _keep_saved(self, view: ArchiveView, name: str) -> None:
        said = self.tr("This search is kept as “{name}”").format(name=name)
        self._change_saved(view, said)

    def _forget_saved(self, view: ArchiveView, name: str) -> None:
        said = self.tr("The saved search “{name}” was removed").format(name=name)
        self._change_saved(view, said)

    def _change_saved(self, view: ArchiveView, said: str) -> None:
        before = self.keeper.view.saved
        self.keeper.change(replace(self.keeper.view, saved=view.saved))
        self.keeper.keep_now()
        self.undoable.emit(said, lambda: self._restore_saved(before))

    def _restore_saved(self, saved: tuple[SavedSearch, ...]) -> None:
        self.keeper.change(replace(self.keeper.view, saved=saved))
        self.keeper.keep_now()

    def _explain(self, trouble: Trouble) -> None:
        if trouble.code != "cancelled":
            self.failed.emit(trouble)
