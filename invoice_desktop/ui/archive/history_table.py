"""The view of the history."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from invoice_desktop.ui.archive.history_model import HistoryColumn, HistoryModel
from invoice_desktop.ui.desk.yielding_views import YieldingTable
from invoice_desktop.ui.theme import Theme

ROW_HEIGHT = 32
"""Pixels at the normal text size."""
_WIDTHS = {
    HistoryColumn.VERIFIED_AT: 192,
    HistoryColumn.VERIFIED_BY: 104,
    HistoryColumn.AUTHENTICITY: 216,
    HistoryColumn.ACCEPTANCE: 216,
    HistoryColumn.INVOICE_NUMBER: 200,
    HistoryColumn.ISSUE_DATE: 100,
    HistoryColumn.SELLER_NAME: 200,
    HistoryColumn.TOTAL: 112,
    HistoryColumn.DOCUMENT: 200,
}


class HistoryTable(YieldingTable):
    """Rows of one height; one can be chosen."""

    def __init__(self, model: HistoryModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.renew_look()

    def renew_look(self) -> None:
        """Make room for the size of the text."""
        height = max(self._theme.scaled(ROW_HEIGHT), self.fontMetrics().height() + 8)
        self.verticalHeader().setDefaultSectionSize(height)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, self._theme.scaled(width))
