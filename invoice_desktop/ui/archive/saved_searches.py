"""Searches kept under a name: keep this one, apply, rename or remove an older one."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from invoice_desktop.ui.archive.filters import Search
from invoice_desktop.ui.archive.view import LONGEST_NAME, ArchiveView, SavedSearch

_MARGIN = 8
_WIDTH, _TALLEST = 320, 240
_NAME = Qt.ItemDataRole.UserRole


class SavedSearches(QFrame):
    """A popup over the view's saved searches.

    `applied` carries a `Search`, `kept` the view with the change and the name it concerns,
    `removed` the same; who is told keeps the view.
    """

    applied = Signal(object)
    kept = Signal(object, str)
    removed = Signal(object, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("choices")
        self.setProperty("role", "panel")
        self._view = ArchiveView()
        self._search = Search()
        self._list = QListWidget()
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self._none = QLabel(wordWrap=True)
        self._none.setProperty("role", "caption")
        self._name = QLineEdit(maxLength=LONGEST_NAME)
        self._keep, self._rename, self._remove = QPushButton(), QPushButton(), QPushButton()
        for button in (self._rename, self._remove):
            button.setProperty("role", "quiet")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.addStretch()
        below.addWidget(self._rename)
        below.addWidget(self._remove)
        naming = QHBoxLayout()
        naming.setSpacing(_MARGIN)
        naming.addWidget(self._name, 1)
        naming.addWidget(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_MARGIN)
        column.addWidget(self._list)
        column.addLayout(below)
        column.addWidget(self._none)
        column.addLayout(naming)

    def _connect(self) -> None:
        self._list.itemClicked.connect(self._apply)
        self._list.itemChanged.connect(self._renamed)
        self._list.currentItemChanged.connect(self._show_buttons)
        self._list.installEventFilter(self)
        self._name.textChanged.connect(self._show_buttons)
        self._name.returnPressed.connect(self._keep_search)
        self._keep.clicked.connect(self._keep_search)
        self._rename.clicked.connect(lambda: self._list.editItem(self._list.currentItem()))
        self._remove.clicked.connect(self._remove_current)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._list.setAccessibleName(self.tr("Saved searches"))
        self._none.setText(
            self.tr("Nothing saved yet. Search and filter, then give it a name here.")
        )
        self._name.setPlaceholderText(self.tr("Name of this search"))
        self._name.setAccessibleName(self.tr("Name of this search"))
        self._keep.setText(self.tr("Save"))
        self._rename.setText(self.tr("Rename"))
        self._remove.setText(self.tr("Remove"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def open_at(self, corner: QPoint, view: ArchiveView, search: Search) -> None:
        """Open with its right corner at a point of the screen; `search` is the one to keep."""
        self._search = search
        self._name.clear()
        # the style sheet makes items higher once the list is polished
        self._list.ensurePolished()
        self._show(view)
        self.setFixedWidth(_WIDTH)
        self.adjustSize()
        self.move(corner - QPoint(self.width(), 0))
        self.show()
        (self._list if view.saved else self._name).setFocus()

    def _show(self, view: ArchiveView) -> None:
        self._view = view
        blocked = self._list.blockSignals(True)
        self._list.clear()
        for saved in view.saved:
            item = QListWidgetItem(saved.name)
            item.setData(_NAME, saved.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self._list.addItem(item)
        self._list.doItemsLayout()
        self._list.setCurrentRow(0)
        self._list.blockSignals(blocked)
        rows = self._list.sizeHintForRow(0) * len(view.saved)
        self._list.setFixedHeight(min(_TALLEST, max(rows, 0) + 2 * _MARGIN))
        for part in (self._list, self._rename, self._remove):
            part.setVisible(bool(view.saved))
        self._none.setVisible(not view.saved)
        self._show_buttons()

    def _show_buttons(self) -> None:
        chosen = self._list.currentItem() is not None
        self._rename.setEnabled(chosen)
        self._remove.setEnabled(chosen)
        self._keep.setEnabled(bool(self._name.text().strip()))

    def _keep_search(self) -> None:
        name = self._name.text().strip()
        if name:
            self.close()
            self.kept.emit(self._view.with_saved(SavedSearch(name, self._search)), name)

    def _apply(self, item: QListWidgetItem) -> None:
        found = next((each for each in self._view.saved if each.name == item.data(_NAME)), None)
        if found:
            self.close()
            self.applied.emit(found.search)

    def _renamed(self, item: QListWidgetItem) -> None:
        old, new = str(item.data(_NAME)), item.text().strip()[:LONGEST_NAME]
        view = self._view.renamed(old, new) if new else self._view
        self._show(view)
        if new and new != old:
            self.kept.emit(view, new)

    def _remove_current(self) -> None:
        name = str(self._list.currentItem().data(_NAME))
        view = self._view.without_saved(name)
        self.close()
        self.removed.emit(view, name)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is not self._list or not isinstance(event, QKeyEvent):
            return False
        if event.type() != QEvent.Type.KeyPress or not self._list.currentItem():
            return False
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._apply(self._list.currentItem())
            case Qt.Key.Key_Delete:
                self._remove_current()
            case _:
                return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
