"""The list of invoices with its line of tools: how many, saved searches, columns, export."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from invoice_desktop.domain.history import ArchiveQuery
from invoice_desktop.domain.search import Count
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.domain.verdict import Authenticity
from invoice_desktop.services.entries import EntryDesk
from invoice_desktop.services.records import Records
from invoice_desktop.ui.alarm_watch import AlarmWatch
from invoice_desktop.ui.archive.bulk_status import MOST, BulkStatus
from invoice_desktop.ui.archive.choice_popup import Choice, ChoicePopup
from invoice_desktop.ui.archive.columns import Column
from invoice_desktop.ui.archive.notice import Notice
from invoice_desktop.ui.archive.rows_model import RowsModel, title_of
from invoice_desktop.ui.archive.rows_reader import RowsReader
from invoice_desktop.ui.archive.rows_table import RowsTable
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme


class InvoiceList(QWidget):
    """Shows what a query selects, or says why there is nothing to show."""

    clear_wanted = Signal()
    """The user wants to see everything again."""
    read_wanted = Signal()
    """The user wants to try again."""
    begun = Signal()
    """The first rows of a new list are here."""
    failed = Signal(object)
    """A `Trouble` of rows that cannot be read; one of the whole list is said in its place."""

    def __init__(
        self,
        records: Records,
        runner: BackgroundRunner,
        language: LanguageSwitch,
        theme: Theme,
        user: Callable[[], User],
        verdict_icon: Callable[[Authenticity], QIcon],
        entries: EntryDesk,
        alarms: AlarmWatch,
    ) -> None:
        super().__init__()
        self._language = language
        self._theme = theme
        self._narrows = False
        self._counted = Count(0)
        self._trouble: Trouble | None = None
        self._place: tuple[int | None, int | None] = (None, None)
        self._chosen: int | None = None
        self._selected: tuple[int, ...] = ()
        self._alarms = alarms
        self._alarm_icon = QIcon()
        self._model = RowsModel(lambda: language.words, verdict_icon, lambda: self._alarm_icon)
        self.table = RowsTable(self._model, language, theme)
        self.bulk = BulkStatus(self.table, entries, records, runner, language, user)
        self.reader = RowsReader(records, runner, user, self._model, self)
        self.notice = Notice(theme)
        self.count = QLabel()
        self.saved_button, self.columns_button = QPushButton(), QPushButton()
        self._columns = ChoicePopup(self)
        self._columns.keep_one()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.count.setProperty("role", "caption")
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        self.tools.addWidget(self.count)
        self.tools.addStretch()
        for button in (self.saved_button, self.columns_button):
            button.setProperty("role", "quiet")
            self.tools.addWidget(button)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self.tools)
        column.addWidget(self.bulk)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.reader.begun.connect(self._begin)
        self.reader.counted.connect(self._count)
        self.reader.about_to_list.connect(self._note_place)
        self.reader.listed.connect(self._list)
        self.reader.arrived.connect(self.table.rows_arrived)
        self.reader.failed.connect(self.show_trouble)
        self.reader.page_failed.connect(self.failed)
        self.bulk.failed.connect(self.failed)
        self._alarms.changed.connect(self._mark_alarmed)
        self.columns_button.clicked.connect(self._offer_columns_here)
        self.table.columns_wanted.connect(self._offer_columns)
        self._columns.changed.connect(self._show_chosen_columns)

    def _mark_alarmed(self) -> None:
        self._model.mark_alarmed(self._alarms.entries)

    def read(self, query: ArchiveQuery, *, narrows: bool) -> None:
        """Read another list; `narrows` tells whether it leaves anything out."""
        self._narrows = narrows
        self._chosen = self.table.place()[0]
        self.reader.read(query)

    def read_again(self, query: ArchiveQuery) -> None:
        """Read the same list as it is now."""
        self.reader.read_again(query)

    def _begin(self) -> None:
        self._trouble = None
        self._show_state()
        self.begun.emit()

    def _count(self, count: Count) -> None:
        self._counted = count
        self._show_count()

    def _note_place(self) -> None:
        chosen, top = self.table.place()
        # what was chosen in the list before is marked in this one too, if it is in it
        self._place = (self._chosen if chosen is None else chosen, top)
        self._chosen = None
        several = 1 < self.table.selected_rows() <= MOST
        self._selected = self.table.selected_numbers() if several else ()

    def _list(self) -> None:
        self._trouble = None
        self.table.return_to(self._place)
        if self._selected and self.table.selected_rows() < len(self._selected):
            self.table.select_numbers(self._selected)
        self._show_state()

    def show_trouble(self, trouble: Trouble) -> None:
        """Say in place of the list why there is none."""
        if trouble.code != "cancelled":
            self._trouble = trouble
            self._show_state()

    def _show_count(self) -> None:
        number = self._counted.number
        if self._trouble is not None:
            self.count.clear()
        elif self._counted.is_exact:
            # Qt writes a plain number; a long one is read in groups
            said = self.tr("%n invoice(s)", "", number)
            self.count.setText(said.replace(str(number), f"{number:,}"))
        else:
            self.count.setText(self.tr("more than {count} invoices").format(count=f"{number:,}"))

    def _show_state(self) -> None:
        has_rows = self._trouble is None and self._model.rowCount() > 0
        self._stack.setCurrentWidget(self.table if has_rows else self.notice)
        if self._trouble is not None:
            self.notice.say(
                ("warning", "contradicted"),
                self.tr("The list cannot be read"),
                self._language.words.trouble(self._trouble),
                self.tr("Try again"),
                self.read_wanted.emit,
            )
        elif self._narrows:
            self.notice.say(
                ("search", "ink_soft"),
                self.tr("No invoice matches"),
                self.tr("Search for less, or clear the filters."),
                self.tr("Show all invoices"),
                self.clear_wanted.emit,
            )
        else:
            self.notice.say(
                ("archive", "ink_soft"),
                self.tr("Nothing here yet"),
                self.tr("Every invoice that you check at the desk is kept here."),
            )
        self._show_count()

    @property
    def has_rows(self) -> bool:
        return self._model.rowCount() > 0

    @property
    def row_count(self) -> int:
        return self._model.rowCount()

    def _offer_columns_here(self) -> None:
        button = self.columns_button
        self._offer_columns(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def _offer_columns(self, corner: QPoint) -> None:
        choices = [Choice(column.name, title_of(column)) for column in Column]
        shown = frozenset(column.name for column in self.table.columns())
        self._columns.set_choices(choices, shown, name=self.tr("Columns"), if_none="")
        self._columns.open_at(corner)

    def _show_chosen_columns(self) -> None:
        chosen, shown = self._columns.chosen(), self.table.columns()
        stay = [column for column in shown if column.name in chosen]
        come = [column for column in Column if column.name in chosen and column not in shown]
        self.table.show_columns([*stay, *come])
        self.table.columns_changed.emit()

    def renew_look(self) -> None:
        """Make room for the size of the text, and tint the marks anew."""
        self.table.renew_look()
        self._alarm_icon = icon("alarm", self._theme.tokens, "contradicted")
        self._mark_alarmed()
        self._model.set_quiet_ink(self._theme.tokens.ink_soft)
        self._model.words_changed()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.table.setAccessibleName(self.tr("Invoices"))
        self.saved_button.setText(self.tr("Saved searches"))
        self.columns_button.setText(self.tr("Columns"))
        self._show_state()
        self.renew_look()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
