"""The table of fields: value, source, and on opening every reading."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from invoice_desktop.domain.verdict import Verification
from invoice_desktop.reports.words import Words
from invoice_desktop.ui.desk.fields_model import (
    FieldsModel,
    Row,
    ValueRow,
    field_nodes,
    lay_out_field,
)
from invoice_desktop.ui.desk.painted_tree import PaintedTree
from invoice_desktop.ui.theme import Theme


class FieldsView(PaintedTree[Row]):
    """Shows the fields of a verification; `places_wanted` carries a tuple of `Place`."""

    places_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(FieldsModel(), lay_out_field, theme, parent)
        self.selectionModel().currentChanged.connect(self._point)

    def show_fields(self, verification: Verification, words: Words) -> None:
        """Show other fields."""
        self.rows.set_nodes(field_nodes(verification, words))
        self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
            return
        super().keyPressEvent(event)

    def _copy(self) -> None:
        row = self.rows.value(self.currentIndex())
        if isinstance(row, ValueRow):
            QGuiApplication.clipboard().setText(row.plain)

    def _point(self, index: QModelIndex) -> None:
        row = self.rows.value(index)
        self.places_wanted.emit(row.places if isinstance(row, ValueRow) else ())
