"""A tree whose rows are painted from layouts: any text wraps, any height, no widget a row."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from invoice_desktop.ui.desk.row_layout import Fonts, Ground, Piece, RowLayout, list_fonts
from invoice_desktop.ui.desk.shapes import (
    SIGNATURE_MARKS,
    colour,
    draw_chevron,
    draw_chosen,
    draw_outcome,
)
from invoice_desktop.ui.desk.tree_model import TreeModel
from invoice_desktop.ui.desk.wrapped_text import Standout, draw_line, draw_text
from invoice_desktop.ui.desk.yielding_views import YieldingTree
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.theme import Theme, Tokens

Value = TypeVar("Value")
Index = QModelIndex | QPersistentModelIndex
LayOut = Callable[[Value, float, Fonts], RowLayout]

_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class RowPainter(QStyledItemDelegate, Generic[Value]):
    """Measures and paints a row from its layout."""

    def __init__(
        self, view: QTreeView, rows: TreeModel[Value], lay_out: LayOut[Value], theme: Theme
    ) -> None:
        super().__init__(view)
        self._view = view
        self._rows = rows
        self._lay_out = lay_out
        self._theme = theme
        self._fonts: Fonts | None = None

    def renew_fonts(self) -> None:
        """Take the view's font again after it changed."""
        self._fonts = None

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        layout = self._layout(index)
        return QSize(0, round(layout.height) if layout else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        layout = self._layout(index)
        if layout is None:
            return
        tokens = self._theme.tokens
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            draw_chosen(painter, QRectF(option.rect), tokens)
        painter.translate(option.rect.topLeft())
        if layout.chevron is not None and self._rows.hasChildren(index):
            draw_chevron(painter, layout.chevron, tokens, is_open=self._view.isExpanded(index))
        draw_layout(painter, layout, tokens)
        painter.restore()

    def _layout(self, index: Index) -> RowLayout | None:
        row = self._rows.value(index)
        if row is None:
            return None
        if self._fonts is None:
            self._fonts = list_fonts(self._view.font())
        return self._lay_out(row, float(self._view.viewport().width()), self._fonts)


def draw_layout(painter: QPainter, layout: RowLayout, tokens: Tokens) -> None:
    """Paint grounds, mark and texts of a row whose corner is the painter's origin."""
    for ground in layout.grounds:
        _draw_ground(painter, ground, tokens)
    if layout.mark is not None and layout.signature is not None:
        mark = SIGNATURE_MARKS[layout.signature]
        shape = icon(mark.icon, tokens, mark.colour)
        shape.paint(painter, layout.mark.adjusted(-1, -1, 1, 1).toRect())
    elif layout.mark is not None and layout.outcome is not None:
        draw_outcome(painter, layout.mark, layout.outcome, tokens)
    for piece in layout.pieces:
        _draw_piece(painter, piece, tokens)


def _draw_piece(painter: QPainter, piece: Piece, tokens: Tokens) -> None:
    ink = colour(tokens, piece.colour)
    if piece.one_line:
        draw_line(painter, piece.box, piece.text, piece.font, ink, piece.alignment)
    else:
        draw_text(painter, piece.box, piece.text, piece.font, ink, _standout(piece, tokens))


def _standout(piece: Piece, tokens: Tokens) -> Standout | None:
    if not piece.marks:
        return None
    ground = colour(tokens, "contradicted_soft")
    return Standout(piece.marks, colour(tokens, "contradicted"), ground)


def _draw_ground(painter: QPainter, ground: Ground, tokens: Tokens) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(tokens, f"{ground.edge}_soft" if ground.edge else "paper"))
    painter.drawRect(ground.box)
    if ground.edge:
        painter.setPen(QPen(colour(tokens, ground.edge), 2))
        painter.drawLine(ground.box.topLeft(), ground.box.bottomLeft())


class PaintedTree(YieldingTree, Generic[Value]):
    """Shows the rows of a tree model; a click or Enter opens and closes a row."""

    def __init__(
        self,
        rows: TreeModel[Value],
        lay_out: LayOut[Value],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows = rows
        rows.setParent(self)
        self._painter: RowPainter[Value] = RowPainter(self, rows, lay_out, theme)
        self.setModel(rows)
        self.setItemDelegate(self._painter)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        theme.changed.connect(self.renew_look)

    def clear(self) -> None:
        """Show nothing."""
        self.rows.set_nodes(())

    def renew_look(self) -> None:
        """Measure and paint anew after the theme or the text size changed."""
        self._painter.renew_fonts()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def open_row(self, index: QModelIndex) -> None:
        """Open or close what is below a row."""
        if self.rows.hasChildren(index):
            self.setExpanded(index, not self.isExpanded(index))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            # wrapped rows change their heights with the width
            self.scheduleDelayedItemsLayout()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.open_row(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING and self.currentIndex().isValid():
            self.open_row(self.currentIndex())
            return
        super().keyPressEvent(event)
