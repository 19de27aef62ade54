"""A language in which every text of ours stands in brackets: what has none was never translated."""

import re
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QTabWidget,
    QWidget,
)

OPEN, CLOSE = "⟦", "⟧"
_LETTER = re.compile(r"[^\W\d_]{2}")
_MANY_CELLS = 200


def bracketed(text: str) -> str:
    return f"{OPEN}{text}{CLOSE}"


class BracketTranslator(QTranslator):
    """Translates what the program asks for; Qt's own contexts begin with Q."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        return "" if context.startswith("Q") else bracketed(source)


class BracketWords:
    """The `Words` of that language."""

    language = "en"

    def __getattr__(self, name: str) -> Any:
        return lambda *values: bracketed(f"{name} {values}")


def raw_texts(widget: QWidget, known: frozenset[str] = frozenset()) -> list[str]:
    """Give every text with letters that a widget and all within show without brackets.

    `known` are texts that are the same in every language: names, paths, numbers' units.
    """
    widgets = [widget, *widget.findChildren(QWidget)]
    return [
        f"{type(each).__name__}: {text}"
        for each in widgets
        for text in _texts_of(each)
        if OPEN not in text and _LETTER.search(text) and text not in known
    ]


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.statusTip(), widget.whatsThis())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    if widget.isWindow():
        yield widget.windowTitle()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(at) for at in range(widget.count()))
        case QTabWidget():
            yield from (widget.tabText(at) for at in range(widget.count()))
            yield from (widget.tabToolTip(at) for at in range(widget.count()))
        case QMenu():
            yield from _texts_of_actions(widget.actions())
        case QHeaderView() if widget.model() and not widget.isHidden():
            yield from _titles(widget)
        case QAbstractItemView() if widget.model():
            yield from _cells(widget.model(), QModelIndex())


def _texts_of_actions(actions: list[QAction]) -> Iterator[str]:
    for action in actions:
        yield from (action.text(), action.toolTip())


def _titles(header: QHeaderView) -> Iterator[str]:
    model, orientation = header.model(), header.orientation()
    for section in range(header.count()):
        yield str(model.headerData(section, orientation) or "")


def _cells(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    # a list has one column and hides the method
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for row in range(min(model.rowCount(parent), _MANY_CELLS)):
        for column in range(columns):
            index = model.index(row, column, parent)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                value = model.data(index, role)
                yield value if isinstance(value, str) else ""
        yield from _cells(model, model.index(row, 0, parent))
