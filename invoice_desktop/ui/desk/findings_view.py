"""The list of findings: grouped, the worst first, each opening to its evidence."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from invoice_desktop.domain.place import Place
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.reports.words import Words
from invoice_desktop.ui.desk.findings_layout import lay_out_row
from invoice_desktop.ui.desk.findings_model import (
    FindingRow,
    FindingsModel,
    GroupRow,
    Row,
    RuleRow,
    SidesRow,
    finding_nodes,
)
from invoice_desktop.ui.desk.painted_tree import PaintedTree
from invoice_desktop.ui.theme import Theme

_BY_KEY = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)


class FindingsView(PaintedTree[Row]):
    """Shows the findings of a verification.

    `places_wanted` carries a tuple of `Place`; `help_wanted` the stable name of a help page.
    """

    places_wanted = Signal(object)
    help_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(FindingsModel(), lay_out_row, theme, parent)
        self.selectionModel().currentChanged.connect(self._point)

    def show_findings(self, verification: Verification, words: Words) -> None:
        """Show other findings; the groups that need a look stand open."""
        self.rows.set_nodes(finding_nodes(verification, words))
        for place in range(self.rows.rowCount()):
            index = self.rows.index(place, 0)
            row = self.rows.value(index)
            self.setExpanded(index, isinstance(row, GroupRow) and row.open)
            for finding in range(self.rows.rowCount(index)):
                self._open_what_differs(self.rows.index(finding, 0, index))
        self.scrollToTop()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_KEY and not self.selectionModel().hasSelection():
            self._mark_first()

    def _mark_first(self) -> None:
        """Go to the first finding that needs a look."""
        groups = [self.rows.index(place, 0) for place in range(self.rows.rowCount())]
        group = next((each for each in groups if self.isExpanded(each)), None)
        if group is not None:
            self.setCurrentIndex(self.rows.index(0, 0, group))
        elif groups:
            self.setCurrentIndex(groups[0])

    def _open_what_differs(self, finding: QModelIndex) -> None:
        """Have values that were held against each other in sight, not behind a click."""
        first = self.rows.value(self.rows.index(0, 0, finding))
        if isinstance(first, SidesRow) and first.marks:
            self.setExpanded(finding, True)

    def open_row(self, index: QModelIndex) -> None:
        row = self.rows.value(index)
        if isinstance(row, RuleRow):
            self.help_wanted.emit(f"rules/{row.rule}")
        else:
            super().open_row(index)

    def _point(self, index: QModelIndex) -> None:
        self.places_wanted.emit(_places(self.rows.value(index)))


def _places(row: Row | None) -> tuple[Place, ...]:
    return row.places if isinstance(row, FindingRow | SidesRow) else ()
