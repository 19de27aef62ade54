"""The archive's list as a table model: it holds rows that were read elsewhere, and reads none."""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon

from invoice_desktop.domain.history import ArchiveRow, SortKey
from invoice_desktop.domain.verdict import Authenticity
from invoice_desktop.reports.words import Words
from invoice_desktop.ui.numbers import format_amount, format_date, format_time, group_number

AnyIndex = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """Columns from left to right."""

    AUTHENTICITY = 0
    ISSUE_DATE = 1
    INVOICE_NUMBER = 2
    TOTAL_INCLUDING_TAX = 3
    SELLER_NAME = 4
    BUYER_NAME = 5
    KIND = 6
    VERIFIED_AT = 7
    VERIFIED_BY = 8
    SHOWINGS = 9


SORT_KEYS = {
    Column.AUTHENTICITY: SortKey.AUTHENTICITY,
    Column.ISSUE_DATE: SortKey.ISSUE_DATE,
    Column.INVOICE_NUMBER: SortKey.INVOICE_NUMBER,
    Column.TOTAL_INCLUDING_TAX: SortKey.TOTAL_INCLUDING_TAX,
    Column.SELLER_NAME: SortKey.SELLER_NAME,
    Column.BUYER_NAME: SortKey.BUYER_NAME,
    Column.KIND: SortKey.KIND,
    Column.VERIFIED_AT: SortKey.VERIFIED_AT,
}
"""What clicking a header sorts by; the other columns do not sort."""

_NUMBERS = {Column.TOTAL_INCLUDING_TAX, Column.SHOWINGS}


class RowsModel(QAbstractTableModel):
    """Rows in the order of the query; asks for the next stretch when the view nears the end."""

    more_wanted = Signal(int)
    """The offset of the stretch to read and then to `append`."""

    def __init__(
        self, words: Callable[[], Words], verdict_icon: Callable[[Authenticity], QIcon]
    ) -> None:
        super().__init__()
        self._words = words
        self._verdict_icon = verdict_icon
        self._rows: list[ArchiveRow] = []
        self._total = 0
        self._asked_from = -1

    def start(self, rows: tuple[ArchiveRow, ...], total: int) -> None:
        """Show the first stretch of a new query that selects `total` rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self._total = total
        self._asked_from = -1
        self.endResetModel()

    def append(self, rows: tuple[ArchiveRow, ...]) -> None:
        """Add the next stretch; an empty one ends the list."""
        if not rows:
            self._total = len(self._rows)
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._rows.extend(rows)
        self.endInsertRows()

    def row_at(self, index: AnyIndex) -> ArchiveRow | None:
        """Give the row behind an index."""
        return self._rows[index.row()] if index.isValid() else None

    def words_changed(self) -> None:
        """Draw headers and cells again in the current language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        if self._rows:
            last = self.index(len(self._rows) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return 0 if parent.isValid() else len(Column)

    def canFetchMore(self, parent: AnyIndex) -> bool:
        return not parent.isValid() and len(self._rows) < self._total

    def fetchMore(self, _parent: AnyIndex) -> None:
        if self._asked_from != len(self._rows):
            self._asked_from = len(self._rows)
            self.more_wanted.emit(self._asked_from)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles()[Column(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self._rows[index.row()], Column(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.DecorationRole and column is Column.AUTHENTICITY:
            return self._verdict_icon(row.authenticity)
        return None

    def _text(self, row: ArchiveRow, column: Column) -> str:
        words = self._words()
        texts = {
            Column.AUTHENTICITY: lambda: words.authenticity(row.authenticity),
            Column.ISSUE_DATE: lambda: format_date(row.issue_date),
            Column.INVOICE_NUMBER: lambda: group_number(row.invoice_number or ""),
            Column.TOTAL_INCLUDING_TAX: lambda: format_amount(row.total_including_tax),
            Column.SELLER_NAME: lambda: row.seller_name,
            Column.BUYER_NAME: lambda: row.buyer_name,
            Column.KIND: lambda: words.kind(row.kind),
            Column.VERIFIED_AT: lambda: format_time(row.verified_at, words.language),
            Column.VERIFIED_BY: lambda: row.verified_by,
            Column.SHOWINGS: lambda: str(row.showings),
        }
        return texts[column]()

    def _titles(self) -> dict[Column, str]:
        return {
            Column.AUTHENTICITY: self.tr("Genuine?"),
            Column.ISSUE_DATE: self.tr("Issue date"),
            Column.INVOICE_NUMBER: self.tr("Invoice number"),
            Column.TOTAL_INCLUDING_TAX: self.tr("Total"),
            Column.SELLER_NAME: self.tr("Seller"),
            Column.BUYER_NAME: self.tr("Buyer"),
            Column.KIND: self.tr("Kind"),
            Column.VERIFIED_AT: self.tr("Verified"),
            Column.VERIFIED_BY: self.tr("By"),
            Column.SHOWINGS: self.tr("Shown"),
        }


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
