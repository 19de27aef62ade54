"""A row of widgets that goes on in the next line when there is no room left."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

GAP = 8


class WrappingRow(QLayout):
    """Lays out from left to right at each widget's own size, the next line below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, position: int) -> QLayoutItem | None:
        return self._items[position] if 0 <= position < len(self._items) else None

    def takeAt(self, position: int) -> QLayoutItem | None:
        return self._items.pop(position) if 0 <= position < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # the layouts around ask again and again, and each time wait for a worker to let them in
        if width not in self._heights:
            boxes = self._boxes(width)
            self._heights[width] = max((box.bottom() + 1 for _item, box in boxes), default=0)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, room: QRect) -> None:
        super().setGeometry(room)
        for item, box in self._boxes(room.width()):
            item.setGeometry(box.translated(room.topLeft()))

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> Iterator[QLayoutItem]:
        return (item for item in self._items if not item.isEmpty())

    def _boxes(self, width: int) -> Iterator[tuple[QLayoutItem, QRect]]:
        corner, line = QPoint(0, 0), 0
        for item in self._shown():
            size = item.sizeHint()
            if corner.x() and corner.x() + size.width() > width:
                corner, line = QPoint(0, corner.y() + line + GAP), 0
            size.setWidth(min(size.width(), max(width, 1)))
            yield item, QRect(corner, size)
            corner.setX(corner.x() + size.width() + GAP)
            line = max(line, size.height())
