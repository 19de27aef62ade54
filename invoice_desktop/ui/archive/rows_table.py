"""The view of the archive's list: fixed heights, columns as the user wants them, rows selected."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QWidget

from invoice_desktop.domain.history import SortKey
from invoice_desktop.domain.verdict import Authenticity
from invoice_desktop.ui.archive.columns import SORT_KEYS, WIDTHS, Column
from invoice_desktop.ui.archive.rows_model import RowsModel
from invoice_desktop.ui.desk.yielding_views import YieldingTable
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme

ROW_HEIGHT = 32
"""Pixels at the normal text size."""
_BEFORE_OPENING = 40
"""Milliseconds that a row stays chosen before it is opened: keys held down walk on."""
_ROOM_BESIDE_VERDICT = 40


class RowsTable(YieldingTable):
    """One row is current; it stays so, by its number, when the list is read again."""

    row_chosen = Signal(str)
    """The entry of the row that the user went to."""
    selected = Signal(int)
    """How many rows are selected."""
    sort_wanted = Signal()
    columns_changed = Signal()
    columns_wanted = Signal(QPoint)
    """The user asks on the header which columns there are; carries where, on the screen."""

    def __init__(
        self,
        model: RowsModel,
        language: LanguageSwitch,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows = model
        self._language = language
        self._theme = theme
        self._wanted_widths: dict[Column, int] = {}
        self._opening = QTimer(self, singleShot=True, interval=_BEFORE_OPENING)
        self._opening.timeout.connect(self.open_current)
        self._waits_for_row = False
        self._is_arranging = False
        self.setModel(model)
        self._set_up()
        self._set_up_header()
        self.selectionModel().selectionChanged.connect(self._choose)

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda at: self.columns_wanted.emit(header.mapToGlobal(at))
        )
        header.sortIndicatorChanged.connect(self._sort)
        header.sectionMoved.connect(self._note_order)
        header.sectionResized.connect(self._note_width)

    def renew_look(self) -> None:
        """Make room for the size of the text."""
        height = max(self._theme.scaled(ROW_HEIGHT), self.fontMetrics().height() + 8)
        rows = self.verticalHeader()
        if rows.defaultSectionSize() != height:
            rows.setDefaultSectionSize(height)
        self._set_widths()

    def _set_widths(self) -> None:
        with self._arranging():
            for column in self.columns():
                width = self._theme.scaled(self._wanted_widths.get(column, WIDTHS[column]))
                if column is Column.AUTHENTICITY:
                    width = max(width, self._widest_verdict())
                self.setColumnWidth(column, width)

    @contextmanager
    def _arranging(self) -> Iterator[None]:
        """Take what the header and the selection tell meanwhile for our own doing."""
        before, self._is_arranging = self._is_arranging, True
        yield
        self._is_arranging = before

    def _widest_verdict(self) -> int:
        """Cut no verdict short: "well-formed, not" says something else."""
        written = QFontMetrics(self.font())
        words = [self._language.words.authenticity(each) for each in Authenticity]
        widest = max(written.horizontalAdvance(word) for word in words)
        mark = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        return widest + mark + self._theme.scaled(_ROOM_BESIDE_VERDICT)

    def _note_width(self, section: int, _before: int, width: int) -> None:
        if width and not self._is_arranging:
            self._wanted_widths[Column(section)] = round(width * 100 / self._theme.scaled(100))
            self.columns_changed.emit()

    def _note_order(self) -> None:
        if not self._is_arranging:
            self.columns_changed.emit()

    def widths(self) -> Mapping[Column, int]:
        """Give the widths that the user chose, in pixels at the normal text size."""
        return dict(self._wanted_widths)

    def columns(self) -> tuple[Column, ...]:
        """Give the columns in sight, from left to right."""
        header = self.horizontalHeader()
        order = [header.logicalIndex(place) for place in range(header.count())]
        return tuple(Column(section) for section in order if not header.isSectionHidden(section))

    def show_columns(
        self, columns: Sequence[Column], widths: Mapping[Column, int] | None = None
    ) -> None:
        """Show these columns in this order."""
        header = self.horizontalHeader()
        if widths is not None:
            self._wanted_widths = dict(widths)
        with self._arranging():
            rest = [column for column in Column if column not in columns]
            for place, column in enumerate([*columns, *rest]):
                header.moveSection(header.visualIndex(column), place)
                header.setSectionHidden(column, column in rest)
        self._set_widths()

    def sort_order(self) -> tuple[SortKey, bool]:
        """Give what the list is sorted by, and whether it begins with the greatest."""
        header = self.horizontalHeader()
        section = header.sortIndicatorSection()
        if not 0 <= section < len(Column):
            return SortKey.RECEIVED, True
        descending = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        return SORT_KEYS[Column(section)], descending

    def show_sort(self, sort: SortKey, *, descending: bool) -> None:
        """Mark the header of the order in force; the order of arrival has no mark."""
        by_key = {key: column for column, key in SORT_KEYS.items()}
        plain = sort is SortKey.RECEIVED and descending
        section = -1 if plain else int(by_key[sort])
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        with self._arranging():
            self.horizontalHeader().setSortIndicator(section, order)

    def _sort(self, section: int, _order: Qt.SortOrder) -> None:
        if self._is_arranging:
            return
        if section >= 0 and Column(section) not in SORT_KEYS:
            self.show_sort(SortKey.RECEIVED, descending=True)
        self.sort_wanted.emit()

    def chosen(self) -> QModelIndex:
        """Give the chosen row, when it is the only one that is selected.

        Merely having the keyboard makes a row current, not chosen.
        """
        stretches = self._stretches()
        only = len(stretches) == 1 and stretches[0][0] == stretches[0][1]
        return self._rows.index(stretches[0][0], 0) if only else QModelIndex()

    def selected_rows(self) -> int:
        """Count the selected rows, a million as quickly as one."""
        return sum(bottom - top + 1 for top, bottom in self._stretches())

    def selected_numbers(self) -> tuple[int, ...]:
        """Give the numbers of the selected rows from top to bottom."""
        numbers = (
            self._rows.number_at(row)
            for top, bottom in self._stretches()
            for row in range(top, bottom + 1)
        )
        return tuple(number for number in numbers if number is not None)

    def _stretches(self) -> list[tuple[int, int]]:
        """Give the first and last rows of what is selected, from the top."""
        selection = self.selectionModel().selection()
        ranges = (selection.at(place) for place in range(selection.count()))
        return sorted((each.top(), each.bottom()) for each in ranges)

    def select_numbers(self, numbers: Collection[int]) -> None:
        """Select these rows wherever they are now, without opening one."""
        selection = QItemSelection()
        for row in self._rows.positions_of(numbers):
            last = self._rows.index(row, len(Column) - 1)
            selection.select(self._rows.index(row, 0), last)
        with self._arranging():
            self.selectionModel().select(
                selection, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def _choose(self) -> None:
        self.selected.emit(self.selected_rows())
        if self._is_arranging:
            return
        self._waits_for_row = False
        if self.chosen().isValid():
            self._opening.start()
        else:
            self._opening.stop()

    def open_current(self) -> None:
        """Tell which entry is chosen; one that is still to be read is told when it is here."""
        chosen = self.chosen()
        row = self._rows.row_at(chosen)
        self._waits_for_row = row is None and chosen.isValid()
        if row:
            self.row_chosen.emit(row.entry)

    def rows_arrived(self) -> None:
        """Go on with what waited for its row."""
        if self._waits_for_row:
            self.open_current()

    def place(self) -> tuple[int | None, int | None]:
        """Give the numbers of the chosen row and of the topmost; None at the list's beginning."""
        top = self.verticalScrollBar().value()
        chosen = self.chosen()
        return (
            self._rows.number_at(chosen.row()) if chosen.isValid() else None,
            self._rows.number_at(self.rowAt(0)) if top else None,
        )

    def return_to(self, place: tuple[int | None, int | None]) -> None:
        """Choose the same row again, without opening it anew, and scroll back to where it was."""
        current, top = (
            self._rows.position_of(each) if each is not None else None for each in place
        )
        if current is not None:
            with self._arranging():
                self.selectRow(current)
        if top is not None:
            self.scrollTo(self._rows.index(top, 0), QAbstractItemView.ScrollHint.PositionAtTop)
        elif place[1] is None:
            self.scrollToTop()

    def forget_choice(self) -> None:
        """Choose no row."""
        self._opening.stop()
        self.selectionModel().clear()
