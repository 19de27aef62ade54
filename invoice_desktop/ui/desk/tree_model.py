"""A read-only tree of frozen nodes for Qt's views; what a node says is a subclass's business."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Value = TypeVar("Value")
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Node(Generic[Value]):
    """A value with what opens below it."""

    value: Value
    children: tuple["Node[Value]", ...] = ()


@dataclass(slots=True)
class _Entry(Generic[Value]):
    value: Value
    parent: int
    row: int
    children: list[int] = field(default_factory=list)


class TreeModel(QAbstractItemModel, Generic[Value]):
    """Shows nodes; every index carries the position of its entry in one flat list."""

    def __init__(self, columns: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._entries: list[_Entry[Value]] = []
        self._top: list[int] = []

    def set_nodes(self, nodes: Sequence[Node[Value]]) -> None:
        """Show other nodes."""
        self.beginResetModel()
        self._entries = []
        self._top = [self._enter(node, -1, row) for row, node in enumerate(nodes)]
        self.endResetModel()

    def _enter(self, node: Node[Value], parent: int, row: int) -> int:
        position = len(self._entries)
        self._entries.append(_Entry(node.value, parent, row))
        self._entries[position].children = [
            self._enter(child, position, place) for place, child in enumerate(node.children)
        ]
        return position

    def value(self, index: Index) -> Value | None:
        """Give the value of a row, None outside the tree."""
        return self._entries[index.internalId()].value if index.isValid() else None

    def text(self, value: Value, column: int) -> str:
        """Say a cell in words; what screen readers speak and Ctrl+C copies."""
        raise NotImplementedError

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        siblings = self._children(parent)
        if 0 <= row < len(siblings) and 0 <= column < self._columns:
            return self.createIndex(row, column, siblings[row])
        return QModelIndex()

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # Qt overloads it with QObject.parent
        if not index.isValid():
            return QModelIndex()
        above = self._entries[index.internalId()].parent
        if above < 0:
            return QModelIndex()
        return self.createIndex(self._entries[above].row, 0, above)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.column() > 0 else len(self._children(parent))

    def columnCount(self, _parent: Index = _ROOT) -> int:
        return self._columns

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        value = self.value(index)
        if value is None:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.text(value, index.column())
        return None

    def _children(self, parent: Index) -> list[int]:
        return self._entries[parent.internalId()].children if parent.isValid() else self._top
