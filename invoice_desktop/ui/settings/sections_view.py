"""Sections one below the other, with the list of their names beside them or above them."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from invoice_desktop.ui.settings.section import Section
from invoice_desktop.ui.theme import Theme

_WIDTH = 800
_NAMES_WIDTH = 224
_ROOM_FOR_BOTH = 780
"""Pixels at the normal text size below which the names stand above, in a box."""
_ABOVE = 12
_SETTLED_AFTER = 300
"""Milliseconds after a jump in which the page may still change under it."""


class SectionsView(QWidget):
    """The names jump to their sections, and follow when the page is scrolled."""

    def __init__(self, heading: QLabel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sections: list[Section] = []
        self.names, self.box = QListWidget(), QComboBox()
        self._scroll = QScrollArea(widgetResizable=True)
        self._around, self._content = QWidget(), QWidget()
        self._column = QVBoxLayout(self._content)
        # what comes into sight or goes out of it just now is laid out a moment later
        self._aim = 0
        self._aiming = QTimer(self, singleShot=True, interval=_SETTLED_AFTER)
        self._lay_out(heading)
        self.names.itemClicked.connect(self._jump)
        self.names.itemActivated.connect(self._jump)
        self.names.currentRowChanged.connect(self._jump_when_walking)
        self.box.activated.connect(self._go_to_row)
        self._scroll.verticalScrollBar().valueChanged.connect(self._follow)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._aim_again)
        theme.changed.connect(self._fit)
        self.retranslate()
        self._fit()

    def _lay_out(self, heading: QLabel) -> None:
        self.names.setProperty("role", "passages")
        self.names.setSizeAdjustPolicy(QAbstractItemView.SizeAdjustPolicy.AdjustToContents)
        self.names.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._column.addStretch()
        middle = QHBoxLayout(self._around)
        middle.setContentsMargins(0, 0, 12, 24)
        middle.addWidget(self._content, 100)
        middle.addStretch(1)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._around)
        top = QHBoxLayout()
        top.setSpacing(24)
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(self.box)
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addWidget(self.names, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._scroll, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 16, 12, 0)
        whole.setSpacing(16)
        whole.addLayout(top)
        whole.addLayout(below, 1)

    def add(self, section: Section, before: Section | None = None) -> None:
        """Add a section at the end, or before another one."""
        at = self._sections.index(before) if before else len(self._sections)
        self._sections.insert(at, section)
        self._column.insertWidget(at, section)
        section.named.connect(self._say_names)
        self._say_names()

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections from top to bottom."""
        return tuple(self._sections)

    def go_to(self, section: Section) -> None:
        """Bring a section to the top of what is in sight."""
        self._go_to_row(self._sections.index(section))

    def _go_to_row(self, row: int) -> None:
        self._aim = row
        self._aiming.start()
        self._scroll_to(row)

    def _aim_again(self, _least: int, _most: int) -> None:
        if self._aiming.isActive():
            self._scroll_to(self._aim)

    def _scroll_to(self, row: int) -> None:
        section = self._sections[row]
        # sections that were just made have no place yet
        for part in (self._content, self._around):
            layout = part.layout()
            assert layout is not None
            layout.activate()
        bar = self._scroll.verticalScrollBar()
        bar.setValue(section.mapTo(self._around, section.rect().topLeft()).y())
        self._mark(row)

    def _jump(self) -> None:
        self._go_to_row(self.names.currentRow())

    def _jump_when_walking(self, row: int) -> None:
        if self.names.hasFocus() and row >= 0:
            self._go_to_row(row)

    def _follow(self, _value: int) -> None:
        if self._sections:
            self._mark(self._row_in_sight())

    def _row_in_sight(self) -> int:
        bar = self._scroll.verticalScrollBar()
        if bar.maximum() and bar.value() == bar.maximum():
            # the last ones never reach the top; a jump to one of them keeps its mark
            return max(self.names.currentRow(), self._row_at(bar.value()))
        return self._row_at(bar.value())

    def _row_at(self, height: int) -> int:
        tops = [each.mapTo(self._around, each.rect().topLeft()).y() for each in self._sections]
        return max(0, sum(top <= height + _ABOVE for top in tops) - 1)

    def _mark(self, row: int) -> None:
        with QSignalBlocker(self.names), QSignalBlocker(self.box):
            chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.names.setCurrentRow(row, chosen)
            self.box.setCurrentIndex(row)
        self.names.viewport().update()

    def _say_names(self) -> None:
        present = max(0, self.names.currentRow())
        with QSignalBlocker(self.names), QSignalBlocker(self.box):
            self.names.clear()
            self.box.clear()
            for each in self._sections:
                self.names.addItem(each.title)
                self.box.addItem(each.title)
        self._mark(min(present, len(self._sections) - 1))
        self._fit()

    def _fit(self) -> None:
        self._content.setMaximumWidth(self._theme.scaled(_WIDTH))
        self.names.setFixedWidth(self._theme.scaled(_NAMES_WIDTH))
        has_room = self.width() >= self._theme.scaled(_ROOM_FOR_BOTH)
        self.names.setVisible(has_room)
        self.box.setVisible(not has_room)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # the style sheet's paddings are known from now on
        QTimer.singleShot(0, self.names, self.names.doItemsLayout)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def retranslate(self) -> None:
        """Name the list; its entries are the sections' own names."""
        self.names.setAccessibleName(self.tr("Sections of the settings"))
        self.box.setAccessibleName(self.tr("Sections of the settings"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
