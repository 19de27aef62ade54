"""The list of suggestions under the search field; it never takes the keyboard."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from invoice_desktop.domain.search import Suggestion
from invoice_desktop.ui.archive.suggestions_model import SuggestionsModel
from invoice_desktop.ui.desk.row_layout import list_fonts
from invoice_desktop.ui.desk.shapes import colour
from invoice_desktop.ui.desk.wrapped_text import draw_line
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex
_GAP = 8
_EDGES = 10


class _Painter(QStyledItemDelegate):
    """Paints the suggestion on the left, the reason quietly on the right."""

    def __init__(self, view: QListView, model: SuggestionsModel, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(1, self._view.fontMetrics().height() + 2 * _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        tokens, fonts = self._theme.tokens, list_fonts(self._view.font())
        room = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, colour(tokens, "accent_soft"))
        room.adjust(_GAP, 0, -_GAP, 0)
        reason = self._model.reason_at(index)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        half = QRectF(room)
        half.setLeft(room.center().x())
        draw_line(painter, half, reason, fonts.caption, colour(tokens, "ink_soft"), right)
        room.setRight(room.center().x() - _GAP)
        label = str(index.data())
        draw_line(painter, room, label, fonts.content, colour(tokens, "ink"))
        painter.restore()


class SuggestionsList(QListView):
    """`taken` carries the `Suggestion` that was clicked."""

    taken = Signal(object)

    def __init__(self, language: LanguageSwitch, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self.setObjectName("suggestions")
        self._model = SuggestionsModel(lambda: language.words)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self, self._model, theme))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._take)
        self.entered.connect(self.setCurrentIndex)
        self.hide()

    def show_under(self, field: QWidget, suggestions: tuple[Suggestion, ...]) -> None:
        """Show suggestions below a field, none of them marked; nothing when there are none."""
        self._model.show(suggestions)
        self.setCurrentIndex(QModelIndex())
        if not suggestions:
            self.hide()
            return
        corner = field.mapTo(self._page, QPoint(0, field.height() + 4))
        wanted = len(suggestions) * self.sizeHintForRow(0) + _EDGES
        height = min(wanted, self._page.height() - corner.y() - _GAP)
        self.setGeometry(corner.x(), corner.y(), field.width(), height)
        self.raise_()
        self.show()

    @property
    def marked(self) -> Suggestion | None:
        """The suggestion that Enter would take."""
        return self._model.at(self.currentIndex()) if self.isVisible() else None

    def walk(self, steps: int) -> None:
        """Mark the next or the one before; beyond the ends none is marked."""
        here = self.currentIndex().row()
        places = self._model.rowCount() + 1
        place = (here + 1 + steps) % places - 1
        self.setCurrentIndex(self._model.index(place) if place >= 0 else QModelIndex())

    def _take(self, index: QModelIndex) -> None:
        suggestion = self._model.at(index)
        if suggestion:
            self.taken.emit(suggestion)
