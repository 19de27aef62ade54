"""The newest acts of the log as a table model, read on as one scrolls."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from invoice_desktop.domain.audit import AuditRow
from invoice_desktop.reports.words import Words
from invoice_desktop.ui.numbers import format_time

AnyIndex = QModelIndex | QPersistentModelIndex

STRETCH = 100
"""Rows read at a time."""


class DeedColumn(IntEnum):
    """Columns from left to right."""

    WHEN = 0
    WHO = 1
    WHAT = 2
    BEFORE = 3
    AFTER = 4


_TEXTS: dict[DeedColumn, Callable[[AuditRow, Words], str]] = {
    DeedColumn.WHEN: lambda row, words: format_time(row.deed.at, words.language),
    DeedColumn.WHO: lambda row, _words: row.deed.who,
    DeedColumn.WHAT: lambda row, words: words.act(row.deed.act),
    DeedColumn.BEFORE: lambda row, words: words.deed_details(row.deed.before),
    DeedColumn.AFTER: lambda row, words: words.deed_details(row.deed.after),
}


class DeedsModel(QAbstractTableModel):
    """Asks for the next stretch when the view nears the end."""

    more_wanted = Signal()

    def __init__(self, words: Callable[[], Words]) -> None:
        super().__init__()
        self._words = words
        self._rows: list[AuditRow] = []
        self._is_whole = True
        self._asked = False

    def begin(self, rows: Sequence[AuditRow]) -> None:
        """Show the newest stretch in place of what is in sight."""
        self.beginResetModel()
        self._rows = list(rows)
        self._is_whole = len(rows) < STRETCH
        self._asked = False
        self.endResetModel()

    def append(self, rows: Sequence[AuditRow]) -> None:
        """Add the next stretch; a short one ends the log."""
        self._asked = False
        self._is_whole = len(rows) < STRETCH
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def forget_asking(self) -> None:
        """Let the stretch that could not be read be asked for again."""
        self._asked = False

    @property
    def last(self) -> AuditRow | None:
        """The row behind which reading goes on."""
        return self._rows[-1] if self._rows else None

    def words_changed(self) -> None:
        """Draw headers and cells again in the current language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(DeedColumn) - 1)
        if self._rows:
            last = self.index(len(self._rows) - 1, len(DeedColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return 0 if parent.isValid() else len(DeedColumn)

    def canFetchMore(self, parent: AnyIndex) -> bool:
        return not parent.isValid() and not self._is_whole

    def fetchMore(self, _parent: AnyIndex) -> None:
        if not self._asked:
            self._asked = True
            self.more_wanted.emit()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles()[DeedColumn(section)]
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self._rows[index.row()], DeedColumn(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _TEXTS[column](row, self._words())
        return None

    def _titles(self) -> dict[DeedColumn, str]:
        return {
            DeedColumn.WHEN: self.tr("When"),
            DeedColumn.WHO: self.tr("Who"),
            DeedColumn.WHAT: self.tr("What was done"),
            DeedColumn.BEFORE: self.tr("Before"),
            DeedColumn.AFTER: self.tr("After"),
        }
