"""The archive's page: search, chips, the list or the history, and the evidence of the chosen."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QIcon, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from invoice_desktop.domain.history import ArchiveQuery
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.domain.verdict import Authenticity
from invoice_desktop.services.desk import VerificationDesk
from invoice_desktop.services.entries import EntryDesk
from invoice_desktop.services.pages import PageGallery
from invoice_desktop.services.receipts import ReceiptOffice
from invoice_desktop.services.records import Record, Records
from invoice_desktop.ui.alarm_watch import AlarmWatch
from invoice_desktop.ui.archive.export_button import ExportButton
from invoice_desktop.ui.archive.filter_bar import FilterBar
from invoice_desktop.ui.archive.history_view import HistoryView
from invoice_desktop.ui.archive.invoice_list import InvoiceList
from invoice_desktop.ui.archive.invoice_search import InvoiceSearch
from invoice_desktop.ui.archive.record_panel import RecordPanel
from invoice_desktop.ui.archive.rows_table import RowsTable
from invoice_desktop.ui.archive.search_field import SearchField
from invoice_desktop.ui.archive.side_switch import SideSwitch
from invoice_desktop.ui.background import BackgroundRunner, Run
from invoice_desktop.ui.desk.pressing import press_focused
from invoice_desktop.ui.desk.shapes import AUTHENTICITY_MARKS
from invoice_desktop.ui.desk.yielding_views import is_typed_text
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme


class ArchivePage(QWidget):
    """Finds invoices again; all reading is done on the worker."""

    done = Signal(str)
    undoable = Signal(str, object)
    """What was done in words, and the way back."""
    failed = Signal(str)
    help_wanted = Signal(str)

    help_page = "archive"

    def __init__(
        self,
        records: Records,
        gallery: PageGallery,
        receipts: ReceiptOffice,
        runner: BackgroundRunner,
        language: LanguageSwitch,
        theme: Theme,
        user: Callable[[], User],
        today: Callable[[], date],
        entries: EntryDesk,
        desk: VerificationDesk,
        alarms: AlarmWatch,
    ) -> None:
        super().__init__()
        self._records = records
        self._runner = runner
        self._language = language
        self._theme = theme
        self._user = user
        self._desk = desk
        self._wanted_entry = ""
        self._is_stale = False
        self._verdict_icons: dict[Authenticity, QIcon] = {}
        self._opening: Run | None = None
        self._switch = SideSwitch()
        self._search = SearchField(language, theme, self)
        self._filters = FilterBar(language, theme)
        self._list = InvoiceList(
            records, runner, language, theme, user, self._verdict_icon, entries, alarms
        )
        self._searching = InvoiceSearch(
            records, runner, user, today, self._search, self._filters, self._list
        )
        self._export = ExportButton(records, runner, language, user, self.query)
        self._history = HistoryView(
            records, runner, language, theme, user, today, self._verdict_icon
        )
        self._panel = RecordPanel(gallery, receipts, runner, language, theme, entries, user, alarms)
        self._lay_out()
        self._connect()
        self._show_side(False)
        self._renew_look()
        self.setFocusProxy(self._search)

    def _lay_out(self) -> None:
        self._list.tools.addWidget(self._export)
        self._export.setEnabled(False)
        upper = QHBoxLayout()
        upper.setSpacing(16)
        upper.addWidget(self._search, 1)
        upper.addWidget(self._history.filters, 1)
        upper.addWidget(self._switch)
        self._sides = QStackedWidget()
        self._sides.addWidget(self._list)
        self._sides.addWidget(self._history)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.addWidget(self._sides)
        self._split.addWidget(self._panel)
        self._split.setStretchFactor(0, 2)
        self._split.setStretchFactor(1, 3)
        self._panel.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 16, 24, 16)
        whole.setSpacing(8)
        whole.addLayout(upper)
        whole.addWidget(self._filters)
        whole.addWidget(self._split, 1)

    def _connect(self) -> None:
        self._search.list_wanted.connect(self._enter_list)
        self._searching.failed.connect(self._explain)
        self._searching.undoable.connect(self.undoable)
        self._list.table.row_chosen.connect(self.show_entry)
        self._list.failed.connect(self._explain)
        self._list.bulk.undoable.connect(self.undoable)
        self._list.bulk.changed.connect(self._renew_entries)
        self._list.begun.connect(self._allow_export)
        self._list.reader.listed.connect(self._allow_export)
        self._export.done.connect(self.done)
        self._export.failed.connect(self._explain)
        self._history.entry_wanted.connect(self.show_entry)
        self._switch.changed.connect(self._show_side)
        self._panel.done.connect(self.done)
        self._panel.failed.connect(self.failed)
        self._panel.closed.connect(self._close_panel)
        self._panel.record_wanted.connect(self.show_entry)
        self._panel.help_wanted.connect(self.help_wanted)
        self._panel.verify_again_wanted.connect(self.verify_again)
        self._panel.entry_changed.connect(self.archive_changed)
        self._theme.changed.connect(self._renew_look)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._find)

    def _verdict_icon(self, value: Authenticity) -> QIcon:
        # a new icon would be drawn anew for every row that is painted
        if value not in self._verdict_icons:
            mark = AUTHENTICITY_MARKS[value]
            self._verdict_icons[value] = icon(mark.icon, self._theme.tokens, mark.colour)
        return self._verdict_icons[value]

    def _renew_look(self) -> None:
        self._verdict_icons.clear()
        self._list.renew_look()
        self._history.renew_look()

    def query(self) -> ArchiveQuery:
        """Give what the field, the chips and the header ask for."""
        return self._searching.query()

    @property
    def invoices(self) -> RowsTable:
        """The list's view."""
        return self._list.table

    def refresh(self) -> None:
        """Read what is in sight as it is now; the current row stays current."""
        self._is_stale = False
        if self._shows_history:
            self._history.refresh()
        self._searching.refresh()

    def archive_changed(self) -> None:
        """Show what came in meanwhile: soon, or once the page is in sight again."""
        if not self.isVisible():
            self._is_stale = True
            return
        self._searching.refresh_soon()
        if self._shows_history:
            self._history.refresh()

    def show_side(self, *, history: bool) -> None:
        """Show the invoices or the history."""
        (self._switch.history if history else self._switch.invoices).setChecked(True)

    @property
    def _shows_history(self) -> bool:
        return self._sides.currentWidget() is self._history

    def _show_side(self, history: bool) -> None:
        self._sides.setCurrentWidget(self._history if history else self._list)
        for part in (self._search, self._filters):
            part.setVisible(not history)
        self._history.filters.setVisible(history)
        if history:
            self._history.refresh()
        self.setFocusProxy(self._history if history else self._search)

    def _find(self) -> None:
        self.show_side(history=False)
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _enter_list(self) -> None:
        """Go on from the search field to the first of what it found."""
        if self._list.has_rows:
            table = self._list.table
            table.setFocus(Qt.FocusReason.ShortcutFocusReason)
            table.selectRow(max(0, table.currentIndex().row()))

    def _allow_export(self) -> None:
        self._export.setEnabled(self._list.has_rows)

    def show_entry(self, entry: str) -> None:
        """Open an entry's evidence below the list."""
        self._wanted_entry = entry
        user = self._user()
        # keys held down walk over many rows: only the last one is opened
        if self._opening:
            self._opening.cancel()
        self._opening = self._runner.run(
            lambda: self._records.open(user, entry), self._show_record, self._explain
        )

    def _show_record(self, record: Record) -> None:
        if record.row.entry == self._wanted_entry:
            self._panel.show_record(record)
            if not self._panel.isVisible():
                self._panel.show()
                # by their own wishes the evidence would leave the list two rows
                height = self._split.height()
                self._split.setSizes([height * 2 // 5, height * 3 // 5])

    def verify_again(self, entry: str) -> None:
        """Check a kept original by today's rules, beside what was found before."""
        user, desk = self._user(), self._desk

        def work() -> str:
            checked = desk.check_again(user, entry)
            if checked.trouble is not None:
                # of several invoices in the file, the one that was asked for may not be kept
                raise checked.trouble
            return entry

        self._runner.run(work, self._show_again, self._explain)

    def _show_again(self, entry: str) -> None:
        self.done.emit(self.tr("Verified again; what was found before is kept beside it"))
        if entry == self._wanted_entry:
            self.show_entry(entry)
        self.archive_changed()

    def _renew_entries(self, entries: tuple[str, ...]) -> None:
        """Show the rows that changed, and the invoice in sight when it is one of them."""
        if self._wanted_entry in entries:
            self.show_entry(self._wanted_entry)
        self.archive_changed()

    def _close_panel(self) -> None:
        self._wanted_entry = ""
        self._panel.hide()
        self._list.table.forget_choice()
        self._history.forget_choice()
        (self._history if self._shows_history else self._list.table).setFocus()

    def _explain(self, trouble: Trouble) -> None:
        if trouble.code != "cancelled":
            self.failed.emit(self._language.words.trouble(trouble))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # only now do the lists have the font of the style sheet
        self._renew_look()
        if self._is_stale:
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._searching.keeper.keep_now()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_typed_text(event) and not self._shows_history:
            self._search.take_over(event)
        elif event.key() == Qt.Key.Key_Escape and self._panel.isVisible():
            self._close_panel()
        elif not press_focused(self, event):
            super().keyPressEvent(event)
