"""The strip of what was checked in this session; arrow keys walk it."""

from PySide6.QtCore import QEvent, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from invoice_desktop.ui.desk.checked_today import Result
from invoice_desktop.ui.desk.mark_icons import MarkIcons
from invoice_desktop.ui.desk.results_model import Index, ResultsModel
from invoice_desktop.ui.desk.row_layout import list_fonts
from invoice_desktop.ui.desk.said_results import said_result
from invoice_desktop.ui.desk.shapes import colour
from invoice_desktop.ui.desk.wrapped_text import draw_line
from invoice_desktop.ui.desk.yielding_views import YieldingList
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.numbers import format_amount, format_date
from invoice_desktop.ui.theme import Theme

_SHAPE = 20
_DIGITS_ACROSS = 26
_GAP = 8


class _ChipPainter(QStyledItemDelegate):
    """Paints a chip: shape, tail of the number, amount, seller or what else tells it."""

    def __init__(self, view: QListView, model: ResultsModel, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._theme = theme
        self._icons = MarkIcons(theme, self)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        metrics = self._view.fontMetrics()
        # not the average letter: in a Chinese font it is as wide as a sign
        across = metrics.horizontalAdvance("0") * _DIGITS_ACROSS + _SHAPE + 3 * _GAP
        room = max(self._view.viewport().width(), 2 * _SHAPE)
        return QSize(min(across + _GAP, room), 2 * metrics.height() + 2 * _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        result = self._model.result(index)
        if result is None:
            return
        chip = QRectF(option.rect).adjusted(1, 1, -_GAP + 1, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        self._paint_ground(painter, chip, chosen=chosen)
        shape = chip.toRect().adjusted(_GAP, 0, 0, 0)
        shape.setWidth(_SHAPE)
        self._icons.paint(painter, shape, result)
        self._paint_words(painter, chip.adjusted(_SHAPE + 2 * _GAP, 4, -_GAP, -4), result)
        painter.restore()

    def _paint_ground(self, painter: QPainter, chip: QRectF, *, chosen: bool) -> None:
        tokens = self._theme.tokens
        edge = QPen(colour(tokens, "accent" if chosen else "line"), 2 if chosen else 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(edge)
        is_here = chosen and self._view.hasFocus()
        painter.setBrush(colour(tokens, "accent_soft" if is_here else "surface"))
        painter.drawRoundedRect(chip, 6, 6)

    def _paint_words(self, painter: QPainter, box: QRectF, result: Result) -> None:
        fonts = list_fonts(self._view.font())
        tokens = self._theme.tokens
        ink, soft = colour(tokens, "ink"), colour(tokens, "ink_soft")
        upper = QRectF(box.left(), box.top(), box.width(), box.height() / 2)
        lower = QRectF(box.left(), box.center().y(), box.width(), box.height() / 2)
        right = Qt.AlignmentFlag.AlignRight
        amount = format_amount(result.amount)
        draw_line(painter, upper, amount, fonts.content, ink, right)
        upper.setRight(upper.right() - self._view.fontMetrics().horizontalAdvance(amount) - _GAP)
        draw_line(painter, upper, result.number_tail or result.name, fonts.content, ink)
        whose = result.seller or result.name or format_date(result.issue_date)
        draw_line(painter, lower, whose, fonts.caption, soft)


class TodayStrip(YieldingList):
    """Shows this session's invoices, the newest last; `chosen` carries a `Result`."""

    chosen = Signal(object)

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = ResultsModel(lambda result: said_result(result, language.words), self)
        self.setModel(self._model)
        self.setItemDelegate(_ChipPainter(self, self._model, theme))
        # chips have edges of their own
        self.setStyleSheet("QListView { border: none; background: transparent; }")
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().currentChanged.connect(self._choose)
        self.activated.connect(self._choose)
        theme.changed.connect(self._renew_look)
        self.retranslate()
        self._renew_look()
        self.hide()

    def add(self, result: Result) -> None:
        """Append an invoice and mark it, without announcing it."""
        self.mark(self.append(result))

    def append(self, result: Result) -> int:
        """Append an invoice unmarked, as many do in a batch; give its row."""
        row = self._model.add(result)
        self.show()
        return row

    def mark(self, row: int) -> None:
        """Mark a row without announcing it."""
        index = self._model.index(row)
        blocked = self.selectionModel().blockSignals(True)
        self.setCurrentIndex(index)
        self.selectionModel().blockSignals(blocked)
        self.scrollTo(index)
        self.viewport().update()

    def mark_result(self, result: Result) -> None:
        """Mark a result that is in the strip."""
        if result in self._model.results:
            self.mark(self._model.results.index(result))

    def unmark(self) -> None:
        """Mark nothing; the newest is where walking begins again."""
        blocked = self.selectionModel().blockSignals(True)
        # the current one too, or a click on it would change nothing
        self.selectionModel().clear()
        self.selectionModel().blockSignals(blocked)
        self.viewport().update()

    def walk(self, steps: int) -> None:
        """Choose the invoice so many steps later, or earlier when negative."""
        count = self._model.rowCount()
        if not count:
            return
        here = self.currentIndex().row() if self.selectionModel().hasSelection() else count
        row = min(count - 1, max(0, here + steps))
        self.mark(row)
        self.chosen.emit(self._model.results[row])

    def _choose(self, index: QModelIndex) -> None:
        result = self._model.result(index)
        if result is not None:
            self.chosen.emit(result)

    def retranslate(self) -> None:
        """Name the strip for screen readers."""
        self.setAccessibleName(self.tr("Checked in this session"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() == QEvent.Type.FontChange:
            self._renew_look()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # a chip is never wider than the strip
        self.scheduleDelayedItemsLayout()
        self.scrollTo(self.currentIndex())

    def _renew_look(self) -> None:
        self.setFixedHeight(2 * self.fontMetrics().height() + 2 * _GAP + 2)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
