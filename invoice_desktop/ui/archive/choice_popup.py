"""A list of choices that opens under its button; several can be ticked, by mouse or keyboard."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

MANY = 12
"""From so many choices on there is a field that narrows them."""
_TALLEST, _NARROWEST, _WIDEST = 360, 200, 420
_MARGIN = 8
_MARK = 16
_KEY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Choice:
    """`key` is what is chosen, `label` what is said, `count` how many invoices it has."""

    key: str
    label: str
    icon: QIcon | None = None
    count: int | None = None


class ChoicePopup(QFrame):
    """`changed` comes with every tick; Enter and Escape close, Space ticks."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("choices")
        self.setProperty("role", "panel")
        self._only_one = False
        self._at_least_one = False
        self._narrow = QLineEdit(clearButtonEnabled=True)
        self._list = QListWidget()
        self._list.setIconSize(QSize(_MARK, _MARK))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = QLabel(wordWrap=True)
        self._none.setProperty("role", "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_MARGIN)
        for part in (self._narrow, self._list, self._none):
            column.addWidget(part)
        self._list.itemClicked.connect(self._tick)
        self._list.installEventFilter(self)
        self._narrow.installEventFilter(self)
        self._narrow.textChanged.connect(self._show_matches)
        self._narrow.returnPressed.connect(self._tick_only_match)
        self.retranslate()

    def choose_one_only(self) -> None:
        """Let a tick take the place of the one before it."""
        self._only_one = True

    def keep_one(self) -> None:
        """Let the last tick not be taken away."""
        self._at_least_one = True

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._narrow.setPlaceholderText(self.tr("Narrow the list"))
        self._narrow.setAccessibleName(self.tr("Narrow the list"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def set_choices(
        self, choices: Sequence[Choice], chosen: frozenset[str], *, name: str, if_none: str
    ) -> None:
        """Offer these; `if_none` is said where there is nothing to choose from."""
        self._list.setAccessibleName(name)
        self._narrow.clear()
        self._list.clear()
        for choice in choices:
            said = choice.label if choice.count is None else f"{choice.label}  ({choice.count:,})"
            item = QListWidgetItem(choice.icon or QIcon(), said)
            item.setData(_KEY, choice.key)
            item.setToolTip(choice.label)
            # ticked by us: Qt would tick on the box alone
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(_ticked(choice.key in chosen))
            self._list.addItem(item)
        self._none.setText(if_none)
        self._none.setVisible(not choices)
        self._list.setVisible(bool(choices))
        self._narrow.setVisible(len(choices) >= MANY)

    def chosen(self) -> frozenset[str]:
        """Give the keys that are ticked."""
        return frozenset(str(item.data(_KEY)) for item in self._items() if _is_ticked(item))

    def open_at(self, corner: QPoint) -> None:
        """Open with its corner at a point of the screen, and take the keyboard."""
        # the style sheet makes items higher once the list is polished
        self._list.ensurePolished()
        self._list.doItemsLayout()
        self.adjustSize()
        self.resize(self._fitting_width(), self._fitting_height())
        screen = self.screen().availableGeometry()
        box = QRect(corner, self.size())
        box.moveRight(min(box.right(), screen.right()))
        box.moveBottom(min(box.bottom(), screen.bottom()))
        self.move(box.topLeft())
        self.show()
        first = next((at for at, item in enumerate(self._items()) if _is_ticked(item)), 0)
        self._list.setCurrentRow(first)
        (self._list if self._narrow.isHidden() else self._narrow).setFocus()

    def _fitting_width(self) -> int:
        hint = self._list.sizeHintForColumn(0) + 6 * _MARGIN if self._list.count() else 0
        return max(_NARROWEST, min(_WIDEST, hint))

    def _fitting_height(self) -> int:
        rows = sum(self._list.sizeHintForRow(row) for row in range(self._list.count()))
        field = 0 if self._narrow.isHidden() else self._narrow.sizeHint().height() + _MARGIN
        if self._none.isHidden():
            return min(_TALLEST, rows + 3 * _MARGIN + field)
        return self._none.heightForWidth(_NARROWEST) + 3 * _MARGIN

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    def _tick(self, item: QListWidgetItem) -> None:
        tick = not _is_ticked(item)
        if not tick and self._at_least_one and len(self.chosen()) == 1:
            return
        if tick and self._only_one:
            for other in self._items():
                other.setCheckState(_ticked(False))
        item.setCheckState(_ticked(tick))
        self.changed.emit()
        if self._only_one:
            self.close()

    def _show_matches(self, text: str) -> None:
        wanted = text.strip().casefold()
        for item in self._items():
            item.setHidden(wanted not in item.text().casefold())

    def _tick_only_match(self) -> None:
        shown = [item for item in self._items() if not item.isHidden()]
        if len(shown) == 1:
            self._tick(shown[0])

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if watched is self._narrow and event.key() == Qt.Key.Key_Down:
            self._list.setFocus()
            return True
        if watched is self._list:
            return self._list_key(event)
        return False

    def _list_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Space:
                if self._list.currentItem():
                    self._tick(self._list.currentItem())
                return True
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self._only_one and self._list.currentItem():
                    self._tick(self._list.currentItem())
                self.close()
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


def _ticked(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked


def _is_ticked(item: QListWidgetItem) -> bool:
    return item.checkState() is Qt.CheckState.Checked
