"""Brings the selected rows of the list to one state together, and takes that back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from invoice_desktop.domain.entry import OfficeStatus
from invoice_desktop.domain.history import ArchiveRow
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.entries import EntryDesk
from invoice_desktop.services.records import Records
from invoice_desktop.ui.archive.reason_row import ReasonRow
from invoice_desktop.ui.archive.rows_table import RowsTable
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.language import LanguageSwitch

MOST = 2_000
"""Rows brought on together in one transaction: about a second and a half that the desk waits."""
_STRETCH = 500


@dataclass(frozen=True, slots=True)
class Moved:
    """Entries that changed, by the state they had before."""

    status: OfficeStatus
    former: Mapping[OfficeStatus, tuple[str, ...]]

    @property
    def entries(self) -> tuple[str, ...]:
        return tuple(entry for entries in self.former.values() for entry in entries)


class BulkStatus(QWidget):
    """In sight while several rows are selected.

    `undoable` says what was done and carries the way back; `changed` the entries whose rows are
    no longer true; `failed` a `Trouble`.
    """

    undoable = Signal(str, object)
    changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        table: RowsTable,
        entries: EntryDesk,
        records: Records,
        runner: BackgroundRunner,
        language: LanguageSwitch,
        user: Callable[[], User],
    ) -> None:
        super().__init__()
        self._table = table
        self._entries = entries
        self._records = records
        self._runner = runner
        self._language = language
        self._user = user
        self._wish: tuple[OfficeStatus, tuple[int, ...]] | None = None
        self.said = QLabel()
        self.button, self.none = QPushButton(), QPushButton()
        self.none.setProperty("role", "quiet")
        self.menu = QMenu(self)
        self.reason = ReasonRow()
        self._fill()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.hide()

    def _fill(self) -> None:
        self._actions = {status: self.menu.addAction("") for status in OfficeStatus}
        for status, action in self._actions.items():
            action.triggered.connect(partial(self.bring_to, status))
        self.button.setMenu(self.menu)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.said)
        row.addWidget(self.button)
        row.addWidget(self.none)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.reason)

    def _connect(self) -> None:
        self._table.selected.connect(self._show_count)
        self._table.customContextMenuRequested.connect(self._offer)
        self.none.clicked.connect(self._select_none)
        self.reason.given.connect(self._go_back)
        self.reason.left.connect(self._table.setFocus)

    def _show_count(self, rows: int) -> None:
        self.reason.hide()
        self.setVisible(rows > 1)
        said = self.tr("%n selected", "", rows)
        self.said.setText(said.replace(str(rows), f"{rows:,}"))
        self.button.setEnabled(rows <= MOST)
        too_many = self.tr("At most {most} at once").format(most=f"{MOST:,}")
        self.button.setToolTip("" if rows <= MOST else too_many)

    def _offer(self, at: QPoint) -> None:
        if 0 < self._table.selected_rows() <= MOST:
            self.menu.popup(self._table.viewport().mapToGlobal(at))

    def _select_none(self) -> None:
        self._table.clearSelection()
        self._table.setFocus()

    def bring_to(self, status: OfficeStatus) -> None:
        """Bring every selected row to a state; rows further on are asked a reason for."""
        numbers = self._table.selected_numbers()
        if 0 < len(numbers) <= MOST:
            self._wish = (status, numbers)
            self._bring(status, numbers, "")

    def _go_back(self, reason: str) -> None:
        if self._wish is not None:
            self._bring(*self._wish, reason)
        self._table.setFocus()

    def _bring(self, status: OfficeStatus, numbers: Sequence[int], reason: str) -> None:
        user, records, desk = self._user(), self._records, self._entries

        def work() -> Moved:
            rows = [
                row
                for start in range(0, len(numbers), _STRETCH)
                for row in records.rows_of(user, numbers[start : start + _STRETCH])
            ]
            entries = tuple(row.entry for row in rows)
            return _moved(status, rows, desk.set_statuses(user, entries, status, reason))

        self._runner.run(work, self._tell, self._explain)

    def _tell(self, moved: Moved) -> None:
        count = len(moved.entries)
        said = self.tr("%n invoice(s) brought to “{status}”", "", count)
        spoken = self._language.words.status(moved.status)
        self.undoable.emit(
            said.format(status=spoken), (lambda: self._take_back(moved)) if count else None
        )
        self.changed.emit(moved.entries)

    def _take_back(self, moved: Moved) -> None:
        user, desk = self._user(), self._entries
        reason = self.tr("Undone at once")

        def work() -> tuple[str, ...]:
            for status, entries in moved.former.items():
                desk.set_statuses(user, entries, status, reason)
            return moved.entries

        self._runner.run(work, self._tell_back, self._explain)

    def _tell_back(self, entries: tuple[str, ...]) -> None:
        self.changed.emit(entries)

    def _explain(self, trouble: Trouble) -> None:
        if trouble.code == "reason_is_needed" and self._wish is not None:
            self.show()
            said = self._language.words.status(self._wish[0])
            question = self.tr("Some are further on. Back to “{status}”: why?")
            self.reason.ask(question.format(status=said))
        else:
            self.failed.emit(trouble)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.button.setText(self.tr("Bring to"))
        self.none.setText(self.tr("Select none"))
        for status, action in self._actions.items():
            action.setText(self._language.words.status(status))
        self._show_count(self._table.selected_rows())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _moved(status: OfficeStatus, rows: Sequence[ArchiveRow], changed: Sequence[str]) -> Moved:
    """Note how the rows that changed stood before."""
    really = frozenset(changed)
    former: dict[OfficeStatus, list[str]] = {}
    for row in rows:
        if row.entry in really:
            former.setdefault(row.status, []).append(row.entry)
    return Moved(status, {before: tuple(entries) for before, entries in former.items()})
