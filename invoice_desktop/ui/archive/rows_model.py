"""The archive's list as a table model of any size: pages are read elsewhere, it shows them."""

from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QBrush, QColor, QIcon

from invoice_desktop.domain.history import ArchiveRow
from invoice_desktop.domain.verdict import Authenticity
from invoice_desktop.reports.words import Words
from invoice_desktop.ui.archive.columns import NUMBERS, TEXTS, TITLES, Column
from invoice_desktop.ui.archive.row_pages import PAGE, RowPages
from invoice_desktop.ui.words.marking import say_marked

AnyIndex = QModelIndex | QPersistentModelIndex

NOT_YET = "…"
"""What a row says until it is read."""
# plain numbers: they are compared a thousand times for every screenful
_DISPLAY, _ALIGNMENT = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.TextAlignmentRole)
_DECORATION, _TIP = int(Qt.ItemDataRole.DecorationRole), int(Qt.ItemDataRole.ToolTipRole)
_INK = int(Qt.ItemDataRole.ForegroundRole)
_SPEAKING = frozenset({_DISPLAY, _TIP, _DECORATION, _INK})
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft | _MIDDLE, Qt.AlignmentFlag.AlignRight | _MIDDLE
_COLUMNS = tuple(Column)
_SAID = tuple(TEXTS[column] for column in _COLUMNS)
_VERDICT, _SELLER = int(Column.AUTHENTICITY), int(Column.SELLER_NAME)
_SIDES = tuple(_RIGHT if column in NUMBERS else _LEFT for column in _COLUMNS)


class RowsModel(QAbstractTableModel):
    """Rows in the order of a query. What is in sight and not here yet is asked for."""

    pages_wanted = Signal()
    """`take_wanted` gives the pages that are to be read and handed to `keep`."""

    def __init__(
        self,
        words: Callable[[], Words],
        verdict_icon: Callable[[Authenticity], QIcon],
        alarm_icon: Callable[[], QIcon],
    ) -> None:
        super().__init__()
        self._words = words
        self._verdict_icon = verdict_icon
        self._alarm_icon = alarm_icon
        self._alarmed: frozenset[str] = frozenset()
        self._pages = RowPages()
        self._quiet = QBrush()
        self._spoken = words()
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._asking.timeout.connect(self._ask)
        self._is_asking = False

    def set_quiet_ink(self, colour: str) -> None:
        """Take the colour of rows that are still to be read."""
        self._quiet = QBrush(QColor(colour))

    def mark_alarmed(self, entries: frozenset[str]) -> None:
        """Mark the entries that an open alarm is on."""
        if entries != self._alarmed:
            self._alarmed = entries
            self._redraw(0, len(self._pages))

    def begin(self, rows: Sequence[ArchiveRow]) -> None:
        """Show the first rows of a new list, before all of it is known."""
        self.beginResetModel()
        self._pages.renew(array("q", (row.number for row in rows)))
        for page in range(-(-len(rows) // PAGE)):
            self._pages.keep(page, rows[page * PAGE : (page + 1) * PAGE])
        self.endResetModel()

    def complete(self, numbers: Sequence[int]) -> None:
        """Take the whole list; what it begins with like the rows shown stays where it is."""
        shown = len(self._pages)
        if shown and numbers[:shown] == self._pages.numbers:
            if len(numbers) > shown:
                self.beginInsertRows(QModelIndex(), shown, len(numbers) - 1)
                self._pages.extend(numbers)
                self.endInsertRows()
            return
        self.beginResetModel()
        self._pages.renew(numbers)
        self.endResetModel()

    def renew(self, numbers: Sequence[int]) -> None:
        """Take the list as it is now; rows are read again as they come into sight."""
        if numbers == self._pages.numbers:
            self._pages.renew(numbers)
            self._redraw(0, len(numbers))
            return
        self.beginResetModel()
        self._pages.renew(numbers)
        self.endResetModel()

    def take_wanted(self) -> dict[int, Sequence[int]]:
        """Give the pages to read with the numbers of their rows."""
        return {page: self._pages.numbers_of(page) for page in self._pages.take_wanted()}

    def keep(self, page: int, rows: Iterable[ArchiveRow]) -> None:
        """Take a page that was read."""
        self._pages.keep(page, rows)
        first = page * PAGE
        self._redraw(first, min(first + PAGE, len(self._pages)))

    def row_at(self, index: AnyIndex) -> ArchiveRow | None:
        """Give the row behind an index; None while it is still to be read."""
        return self._pages.at(index.row()) if index.isValid() else None

    def number_at(self, position: int) -> int | None:
        """Give the number of the row at a position."""
        return self._pages.numbers[position] if 0 <= position < len(self._pages) else None

    def position_of(self, number: int) -> int | None:
        """Find where a row is now."""
        try:
            return self._pages.numbers.index(number)
        except ValueError:
            return None

    def positions_of(self, numbers: Collection[int]) -> Iterator[int]:
        """Give where rows are now, from the top; those that are gone are left out."""
        wanted = frozenset(numbers)
        return (row for row, number in enumerate(self._pages.numbers) if number in wanted)

    def words_changed(self) -> None:
        """Draw headers and cells again in the current language and colours."""
        self._spoken = self._words()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        self._redraw(0, len(self._pages))

    def _redraw(self, first: int, behind: int) -> None:
        if behind > first:
            self.dataChanged.emit(self.index(first, 0), self.index(behind - 1, len(Column) - 1))

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return 0 if parent.isValid() else len(self._pages)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _DISPLAY:
            return title_of(Column(section))
        return _SIDES[section] if role == _ALIGNMENT else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == _ALIGNMENT:
            return _SIDES[index.column()]
        if role not in _SPEAKING:
            return None
        row = self._pages.at(index.row())
        if self._pages.has_wanted and not self._is_asking:
            self._is_asking = True
            self._asking.start()
        if row is None:
            return self._absent(index, role)
        if role == _DISPLAY or (role == _TIP and index.column() != _SELLER):
            return _SAID[index.column()](row, self._spoken)
        if role == _DECORATION and index.column() == _VERDICT:
            return self._verdict_icon(row.authenticity)
        if index.column() == _SELLER:
            return self._alarm_mark(row, role)
        return None

    def _alarm_mark(self, row: ArchiveRow, role: int) -> object:
        """Mark what an alarm is on beside its seller: a name may be cut short, a number not."""
        alarmed = row.entry in self._alarmed
        if role == _DECORATION:
            return self._alarm_icon() if alarmed else None
        if role != _TIP:
            return None
        tip = QCoreApplication.translate("RowsModel", "{seller}. An alarm is open: see the entry.")
        return tip.format(seller=row.seller_name) if alarmed else row.seller_name

    def _ask(self) -> None:
        self._is_asking = False
        self.pages_wanted.emit()

    def _absent(self, index: AnyIndex, role: int) -> object:
        if role == _INK:
            return self._quiet
        return NOT_YET if role == _DISPLAY and index.column() == _VERDICT else None


def title_of(column: Column) -> str:
    """Say a column's name in the window's language."""
    return say_marked("RowsModel", TITLES[column])
