"""A table of texts, filled on the worker: nothing is thought here."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Texts: TypeAlias = Sequence[str]

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TextTable(QAbstractTableModel):
    """Rows of texts; `numbers` are the columns that stand at the right."""

    def __init__(self, numbers: frozenset[int] = frozenset()) -> None:
        super().__init__()
        self._numbers = numbers
        self._titles: Texts = ()
        self._rows: list[Texts] = []

    def say(self, titles: Texts, rows: Sequence[Texts]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._titles, self._rows = titles, list(rows)
        self.endResetModel()

    def add(self, rows: Sequence[Texts]) -> None:
        """Show more rows below."""
        if not rows:
            return
        at = len(self._rows)
        self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
        self._rows += rows
        self.endInsertRows()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if index.column() in self._numbers else _LEFT
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and section < len(self._titles):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._titles[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if section in self._numbers else _LEFT
        return None


def make_view(model: TextTable) -> QTableView:
    """Give a quiet table over a model: whole rows are chosen, nothing is edited."""
    view = QTableView()
    view.setModel(model)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.horizontalHeader().setHighlightSections(False)
    view.horizontalHeader().setStretchLastSection(True)
    return view


def fit(view: QTableView, row_height: int) -> None:
    """Give rows and columns the room that their texts need."""
    height = max(row_height, view.fontMetrics().height() + 8)
    view.verticalHeader().setDefaultSectionSize(height)
    view.resizeColumnsToContents()
