"""The history: what was verified when, by whom, with what result."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from invoice_desktop.domain.search import HistoryQuery, HistoryRow
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.domain.verdict import Authenticity
from invoice_desktop.services.records import Records
from invoice_desktop.ui.archive.choice_popup import Choice
from invoice_desktop.ui.archive.choosers import ChoiceChip, PeriodChip
from invoice_desktop.ui.archive.history_model import STRETCH, HistoryModel
from invoice_desktop.ui.archive.history_table import HistoryTable
from invoice_desktop.ui.archive.notice import Notice
from invoice_desktop.ui.archive.periods import WORK_PERIODS, moments_of
from invoice_desktop.ui.archive.wrapping_row import WrappingRow
from invoice_desktop.ui.background import BackgroundRunner, Run
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme


class HistoryView(QWidget):
    """Reads on the worker, a stretch at a time; `filters` is the row of its chips."""

    entry_wanted = Signal(str)

    def __init__(
        self,
        records: Records,
        runner: BackgroundRunner,
        language: LanguageSwitch,
        theme: Theme,
        user: Callable[[], User],
        today: Callable[[], date],
        verdict_icon: Callable[[Authenticity], QIcon],
    ) -> None:
        super().__init__()
        self._records = records
        self._runner = runner
        self._language = language
        self._user = user
        self._today = today
        self._verdict_icon = verdict_icon
        self._run: Run | None = None
        self._trouble: Trouble | None = None
        self._people: tuple[str, ...] = ()
        self._model = HistoryModel(lambda: language.words, verdict_icon)
        self._table = HistoryTable(self._model, theme)
        self._notice = Notice(theme)
        self.filters = QWidget()
        self._period = PeriodChip(theme, WORK_PERIODS)
        self._person = ChoiceChip(theme, self._persons, only_one=True)
        self._verdict = ChoiceChip(theme, self._verdicts)
        self._lay_out()
        self._model.more_wanted.connect(self._read_more)
        self._table.selectionModel().selectionChanged.connect(self._choose)
        theme.changed.connect(self.renew_look)
        self.retranslate()

    def _lay_out(self) -> None:
        row = WrappingRow(self.filters)
        for chip in (self._period, self._person, self._verdict):
            row.addWidget(chip)
            chip.changed.connect(self.refresh)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _persons(self) -> Sequence[Choice]:
        return [Choice(name, name) for name in self._people]

    def _verdicts(self) -> Sequence[Choice]:
        say = self._language.words.authenticity
        return [Choice(each.value, say(each), self._verdict_icon(each)) for each in Authenticity]

    def query(self) -> HistoryQuery:
        """Give what the chips ask for."""
        since, before = moments_of(*self._period.chosen.days(self._today()))
        return HistoryQuery(
            since=since,
            before=before,
            verified_by=next(iter(self._person.chosen), ""),
            authenticities=frozenset(map(Authenticity, self._verdict.chosen)),
        )

    def refresh(self) -> None:
        """Read the history from its newest row."""
        if self._run:
            self._run.cancel()
        query, user, records = self.query(), self._user(), self._records

        def work() -> tuple[tuple[HistoryRow, ...], tuple[str, ...]]:
            return records.history(user, query, None, STRETCH), records.verifiers(user)

        self._run = self._runner.run(work, self._show_first, self._explain)

    def _show_first(self, read: tuple[tuple[HistoryRow, ...], tuple[str, ...]]) -> None:
        rows, self._people = read
        self._trouble = None
        self._model.begin(rows)
        self._show_state()

    def _read_more(self) -> None:
        query, user, last = self.query(), self._user(), self._model.last
        self._run = self._runner.run(
            lambda: self._records.history(user, query, last, STRETCH),
            self._model.append,
            self._explain_more,
        )

    def _explain(self, trouble: Trouble) -> None:
        if trouble.code != "cancelled":
            self._trouble = trouble
            self._show_state()

    def _explain_more(self, trouble: Trouble) -> None:
        self._model.forget_asking()
        self._explain(trouble)

    def _show_state(self) -> None:
        is_read = self._trouble is None and self._model.rowCount() > 0
        self._stack.setCurrentWidget(self._table if is_read else self._notice)
        if self._trouble is not None:
            self._notice.say(
                ("warning", "contradicted"),
                self.tr("The history cannot be read"),
                self._language.words.trouble(self._trouble),
                self.tr("Try again"),
                self.refresh,
            )
        elif self.query() != HistoryQuery():
            self._notice.say(
                ("clock", "ink_soft"),
                self.tr("Nothing was verified then"),
                self.tr("Choose another period or another person."),
                self.tr("Show the whole history"),
                self._clear,
            )
        else:
            self._notice.say(
                ("clock", "ink_soft"),
                self.tr("Nothing was verified yet"),
                self.tr("Every invoice that you check at the desk appears here."),
            )

    def _clear(self) -> None:
        for chip in (self._period, self._person, self._verdict):
            chip.cleared.emit()

    def _choose(self) -> None:
        chosen = self._table.selectionModel().selectedRows()
        row = self._model.row_at(chosen[0]) if chosen else None
        if row:
            self.entry_wanted.emit(row.entry)

    def forget_choice(self) -> None:
        """Choose no row."""
        self._table.selectionModel().clear()

    def enter(self) -> None:
        """Put the keyboard on the list."""
        self._table.setFocus()

    def renew_look(self) -> None:
        """Make room for the size of the text, and tint the marks anew."""
        self._table.renew_look()
        self._model.words_changed()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._period.say(self.tr("Verified"))
        self._person.say(self.tr("Person"), self.tr("Nobody verified anything yet."))
        self._verdict.say(self.tr("Verdict"))
        self._table.setAccessibleName(self.tr("History of verifications"))
        self._show_state()
        self.renew_look()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
