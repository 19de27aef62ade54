"""The companies that a typed name may mean, below its field; the list never takes the keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from invoice_desktop.domain.party import Party

_GAP = 4
_EDGES = 12


class CompanyList(QListWidget):
    """`taken` carries the `Party` that was clicked."""

    taken = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self.setObjectName("suggestions")
        # a click would give the keyboard to whatever is around: by proxy it stays with the entry
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemEntered.connect(self.setCurrentItem)
        self.itemClicked.connect(self._take)
        self.hide()

    @property
    def marked(self) -> Party | None:
        """The company that Enter would take."""
        item = self.currentItem()
        return self._party(item) if self.isVisible() and item is not None else None

    def show_at(self, edit: QLineEdit, companies: Sequence[Party], *, marks_first: bool) -> None:
        """Show companies below an entry, or above it where there is more room; none hide it."""
        self.clear()
        self.setFocusProxy(edit)
        for company in companies:
            item = QListWidgetItem("   ".join(filter(None, (company.name, company.taxpayer_id))))
            item.setData(Qt.ItemDataRole.UserRole, company)
            self.addItem(item)
        self.setCurrentRow(0 if marks_first and companies else -1)
        self._place(edit, len(companies))
        self.setVisible(bool(companies))

    def walk(self, steps: int) -> None:
        """Mark the next or the one before; beyond the ends none is marked."""
        places = self.count() + 1
        self.setCurrentRow((self.currentRow() + 1 + steps) % places - 1)

    def _place(self, edit: QLineEdit, rows: int) -> None:
        wanted = rows * max(self.sizeHintForRow(0), 1) + _EDGES
        room = self._page.width() - edit.mapTo(self._page, QPoint()).x() - _EDGES
        width = max(edit.width(), min(self.sizeHintForColumn(0) + 2 * _EDGES, room))
        above = edit.mapTo(self._page, QPoint(0, -_GAP)).y()
        corner = edit.mapTo(self._page, QPoint(0, edit.height() + _GAP))
        below = self._page.height() - corner.y() - _GAP
        if below >= wanted or below >= above:
            self.setGeometry(corner.x(), corner.y(), width, min(wanted, below))
        else:
            height = min(wanted, above)
            self.setGeometry(corner.x(), above - height, width, height)
        self.raise_()

    def _take(self, item: QListWidgetItem) -> None:
        self.taken.emit(self._party(item))

    def _party(self, item: QListWidgetItem) -> Party:
        party = item.data(Qt.ItemDataRole.UserRole)
        assert isinstance(party, Party)
        return party
