"""The lines of goods and services as a table."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QWidget

from invoice_desktop.domain.invoice import InvoiceLine
from invoice_desktop.ui.desk.yielding_views import YieldingTable
from invoice_desktop.ui.numbers import format_amount

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_AROUND = 36
"""Pixels that a cell needs beside its text."""
_TEXTS = 3
"""The first columns are texts and stand left; the others are figures and stand right."""


def line_cells(line: InvoiceLine) -> tuple[str, ...]:
    """Put a line into the cells of its row."""
    return (
        line.name,
        line.specification,
        line.unit,
        "" if line.quantity is None else f"{line.quantity.normalize():f}",
        "" if line.unit_price is None else f"{line.unit_price.normalize():f}",
        "" if line.amount is None else format_amount(line.amount),
        _rate(line),
        "" if line.tax_amount is None else format_amount(line.tax_amount),
    )


def _rate(line: InvoiceLine) -> str:
    """Say a rate the same way whatever the file writes: 0.13 and 13.00% are both 13%."""
    if line.tax_rate is None:
        return line.tax_rate_text
    return f"{(line.tax_rate * 100).normalize():f}%"


class LinesModel(QAbstractTableModel):
    """Shows lines as they were assembled."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[InvoiceLine, ...] = ()

    def set_lines(self, lines: tuple[InvoiceLine, ...]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def titles(self) -> tuple[str, ...]:
        """Give the columns' titles in the window's language."""
        return (
            self.tr("Goods or service"),
            self.tr("Specification"),
            self.tr("Unit"),
            self.tr("Quantity"),
            self.tr("Unit price"),
            self.tr("Amount"),
            self.tr("Tax rate"),
            self.tr("Tax"),
        )

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.titles())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return line_cells(self._lines[index.row()])[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft
            if index.column() >= _TEXTS:
                side = Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.titles()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section >= _TEXTS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


class LinesView(YieldingTable):
    """Shows the lines of an invoice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = LinesModel(self)
        self.setModel(self._model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(48)

    def show_lines(self, lines: tuple[InvoiceLine, ...]) -> None:
        """Show other lines; columns get the width of what stands in the first of them."""
        self._model.set_lines(lines)
        self._fit_columns(lines[:30])
        self.scrollToTop()

    def retranslate(self) -> None:
        """Say the titles in the new language."""
        last = self._model.columnCount() - 1
        self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    def _fit_columns(self, lines: tuple[InvoiceLine, ...]) -> None:
        metrics = self.fontMetrics()
        rows = [self._model.titles(), *(line_cells(line) for line in lines)]
        header = self.horizontalHeader()
        for column in range(self._model.columnCount()):
            widest = max(metrics.horizontalAdvance(row[column]) for row in rows) + _AROUND
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, min(widest, 240 if column == 0 else 160))
