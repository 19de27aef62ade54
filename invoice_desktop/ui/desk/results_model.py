"""Results in the order they came, for the strip and for the batch's list."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from invoice_desktop.ui.desk.checked_today import Result

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ResultsModel(QAbstractListModel):
    """Holds results; `say` puts one into words for screen readers."""

    def __init__(self, say: Callable[[Result], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self._results: list[Result] = []

    @property
    def results(self) -> tuple[Result, ...]:
        """All results, the oldest first."""
        return tuple(self._results)

    def add(self, result: Result) -> int:
        """Append a result; give its row."""
        row = len(self._results)
        self.beginInsertRows(QModelIndex(), row, row)
        self._results.append(result)
        self.endInsertRows()
        return row

    def clear(self) -> None:
        """Forget all results."""
        self.beginResetModel()
        self._results = []
        self.endResetModel()

    def result(self, index: Index) -> Result | None:
        """Give the result of a row, None outside the list."""
        return self._results[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._results)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        spoken = {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        }
        if role in spoken and index.isValid():
            return self._say(self._results[index.row()])
        return None
