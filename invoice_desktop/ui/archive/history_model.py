"""The history as a table model: verifications, the newest first, read on as one scrolls."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon

from invoice_desktop.domain.search import HistoryRow
from invoice_desktop.domain.verdict import Authenticity
from invoice_desktop.reports.words import Words
from invoice_desktop.ui.numbers import format_amount, format_date, format_time, group_number

AnyIndex = QModelIndex | QPersistentModelIndex

STRETCH = 200
"""Rows read at a time."""
_DISPLAY = Qt.ItemDataRole.DisplayRole


class HistoryColumn(IntEnum):
    """Columns from left to right."""

    VERIFIED_AT = 0
    VERIFIED_BY = 1
    AUTHENTICITY = 2
    ACCEPTANCE = 3
    INVOICE_NUMBER = 4
    ISSUE_DATE = 5
    SELLER_NAME = 6
    TOTAL = 7
    DOCUMENT = 8


_TEXTS: dict[HistoryColumn, Callable[[HistoryRow, Words], str]] = {
    HistoryColumn.VERIFIED_AT: lambda row, words: format_time(row.verified_at, words.language),
    HistoryColumn.VERIFIED_BY: lambda row, _words: row.verified_by,
    HistoryColumn.AUTHENTICITY: lambda row, words: words.authenticity(row.authenticity),
    HistoryColumn.ACCEPTANCE: lambda row, words: words.acceptance(row.acceptance),
    HistoryColumn.INVOICE_NUMBER: lambda row, _words: group_number(row.invoice_number or ""),
    HistoryColumn.ISSUE_DATE: lambda row, _words: format_date(row.issue_date),
    HistoryColumn.SELLER_NAME: lambda row, _words: row.seller_name,
    HistoryColumn.TOTAL: lambda row, _words: format_amount(row.total_including_tax),
    HistoryColumn.DOCUMENT: lambda row, _words: row.input_name,
}


class HistoryModel(QAbstractTableModel):
    """Asks for the next stretch when the view nears the end."""

    more_wanted = Signal()

    def __init__(
        self, words: Callable[[], Words], verdict_icon: Callable[[Authenticity], QIcon]
    ) -> None:
        super().__init__()
        self._words = words
        self._verdict_icon = verdict_icon
        self._rows: list[HistoryRow] = []
        self._is_whole = True
        self._asked = False

    def begin(self, rows: Sequence[HistoryRow]) -> None:
        """Show the first stretch of another history."""
        self.beginResetModel()
        self._rows = list(rows)
        self._is_whole = len(rows) < STRETCH
        self._asked = False
        self.endResetModel()

    def append(self, rows: Sequence[HistoryRow]) -> None:
        """Add the next stretch; a short one ends the history."""
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
    def last(self) -> HistoryRow | None:
        """The row behind which reading goes on."""
        return self._rows[-1] if self._rows else None

    def row_at(self, index: AnyIndex) -> HistoryRow | None:
        """Give the row behind an index."""
        return self._rows[index.row()] if index.isValid() else None

    def words_changed(self) -> None:
        """Draw headers and cells again in the current language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(HistoryColumn) - 1)
        if self._rows:
            last = self.index(len(self._rows) - 1, len(HistoryColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return 0 if parent.isValid() else len(HistoryColumn)

    def canFetchMore(self, parent: AnyIndex) -> bool:
        return not parent.isValid() and not self._is_whole

    def fetchMore(self, _parent: AnyIndex) -> None:
        if not self._asked:
            self._asked = True
            self.more_wanted.emit()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _DISPLAY:
            return self._titles()[HistoryColumn(section)]
        return _side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self._rows[index.row()], HistoryColumn(index.column())
        if role in (_DISPLAY, Qt.ItemDataRole.ToolTipRole):
            return _TEXTS[column](row, self._words())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(index.column())
        if role == Qt.ItemDataRole.DecorationRole and column is HistoryColumn.AUTHENTICITY:
            return self._verdict_icon(row.authenticity)
        return None

    def _titles(self) -> dict[HistoryColumn, str]:
        return {
            HistoryColumn.VERIFIED_AT: self.tr("Verified"),
            HistoryColumn.VERIFIED_BY: self.tr("By"),
            HistoryColumn.AUTHENTICITY: self.tr("Genuine?"),
            HistoryColumn.ACCEPTANCE: self.tr("Take it?"),
            HistoryColumn.INVOICE_NUMBER: self.tr("Invoice number"),
            HistoryColumn.ISSUE_DATE: self.tr("Issue date"),
            HistoryColumn.SELLER_NAME: self.tr("Seller"),
            HistoryColumn.TOTAL: self.tr("Total"),
            HistoryColumn.DOCUMENT: self.tr("Document"),
        }


def _side(section: int) -> Qt.AlignmentFlag:
    right = section == HistoryColumn.TOTAL
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
