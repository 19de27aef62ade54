"""Results in the order they came, for the strip and for the batch's list."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from invoice_desktop.domain.batches import Mark, marks_of
from invoice_desktop.ui.desk.checked_today import Result

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ResultsModel(QAbstractListModel):
    """Holds results; `say` puts one into words for screen readers."""

    def __init__(self, say: Callable[[Result], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self._results: list[Result] = []
        self._only: Mark | None = None
        self._shown: list[Result] = self._results

    @property
    def results(self) -> tuple[Result, ...]:
        """All results, the oldest first."""
        return tuple(self._results)

    def add(self, result: Result) -> int:
        """Append a result; give its row, which has no meaning while only some are shown."""
        self.add_all([result])
        return len(self._results) - 1

    def add_all(self, results: Sequence[Result]) -> None:
        """Append results."""
        shown = [each for each in results if self._is_shown(each)]
        if shown:
            rows = len(self._shown)
            self.beginInsertRows(QModelIndex(), rows, rows + len(shown) - 1)
        self._results.extend(results)
        if self._shown is not self._results:
            self._shown.extend(shown)
        if shown:
            self.endInsertRows()

    def show_only(self, mark: Mark | None) -> None:
        """Show only the lines that bear a mark, all of them without one."""
        if mark is self._only:
            return
        self.beginResetModel()
        self._only = mark
        is_all = mark is None
        shown = filter(self._is_shown, self._results)
        self._shown = self._results if is_all else list(shown)
        self.endResetModel()

    def _is_shown(self, result: Result) -> bool:
        return self._only is None or self._only in marks_of(result.line)

    def clear(self) -> None:
        """Forget all results."""
        self.beginResetModel()
        self._results = []
        self._only = None
        self._shown = self._results
        self.endResetModel()

    def result(self, index: Index) -> Result | None:
        """Give the result of a row, None outside the list."""
        return self._shown[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        spoken = {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        }
        if role in spoken and index.isValid():
            return self._say(self._shown[index.row()])
        return None
