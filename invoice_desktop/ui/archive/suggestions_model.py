"""Suggestions as a list: what is shown, why, and how many invoices it finds."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from invoice_desktop.domain.search import Suggestion
from invoice_desktop.reports.words import Words

AnyIndex = QModelIndex | QPersistentModelIndex


class SuggestionsModel(QAbstractListModel):
    """One suggestion a row."""

    def __init__(self, words: Callable[[], Words]) -> None:
        super().__init__()
        self._words = words
        self._suggestions: tuple[Suggestion, ...] = ()

    def show(self, suggestions: Sequence[Suggestion]) -> None:
        """Take other suggestions."""
        self.beginResetModel()
        self._suggestions = tuple(suggestions)
        self.endResetModel()

    def at(self, index: AnyIndex) -> Suggestion | None:
        """Give the suggestion behind an index."""
        return self._suggestions[index.row()] if index.isValid() else None

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return 0 if parent.isValid() else len(self._suggestions)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        suggestion = self._suggestions[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return suggestion.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{suggestion.label}, {self.reason_at(index)}"
        return None

    def reason_at(self, index: AnyIndex) -> str:
        """Say why it is suggested, and how many invoices it finds where that is known."""
        suggestion = self._suggestions[index.row()]
        reason = self._words().suggestion_reason(suggestion.reason)
        if suggestion.invoices is None:
            return reason
        count = self.tr("%n invoice(s)", "", suggestion.invoices)
        # Qt writes a plain number; a long one is read in groups
        count = count.replace(str(suggestion.invoices), f"{suggestion.invoices:,}")
        return self.tr("{reason} · {count}").format(reason=reason, count=count)
