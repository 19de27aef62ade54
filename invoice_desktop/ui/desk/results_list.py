"""A line for each invoice or trouble of many files."""

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from invoice_desktop.reports.words import Words
from invoice_desktop.ui.desk.checked_today import Result
from invoice_desktop.ui.desk.mark_icons import MarkIcons, mark_of
from invoice_desktop.ui.desk.painted_tree import draw_layout
from invoice_desktop.ui.desk.results_model import Index, ResultsModel
from invoice_desktop.ui.desk.row_layout import GAP, Fonts, Piece, RowLayout, list_fonts, wrapped
from invoice_desktop.ui.desk.said_results import said_answers, said_result, said_trouble
from invoice_desktop.ui.desk.shapes import draw_chosen
from invoice_desktop.ui.desk.yielding_views import YieldingList
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.numbers import format_amount, group_number
from invoice_desktop.ui.theme import Theme

_SHAPE = 24.0
_AMOUNT_SHARE = 0.22
_LAID_OUT_TOGETHER = 400
_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


def lay_out_result(result: Result, words: Words, width: float, fonts: Fonts) -> RowLayout:
    """Give the places of a line: what it is and what came of it, the amount on the right."""
    left = 2 * GAP + _SHAPE + GAP
    if result.invoice is None:
        name = wrapped(result.name, fonts.strong, left, GAP, width)
        why = wrapped(said_trouble(result, words), fonts.content, left, name.box.bottom(), width)
        return RowLayout(why.box.bottom() + GAP, [name, why])
    right = width * (1 - _AMOUNT_SHARE)
    _shape, token = mark_of(result)
    answers = said_answers(result.invoice.verification.verdict, words)
    verdict = wrapped(answers, fonts.strong, left, GAP, right, token)
    # the QR of an older invoice names no seller: that leaves no gap
    content = QFontMetricsF(fonts.content).height() if result.seller else 0.0
    beside = QRectF(left, verdict.box.bottom(), right - left - GAP, content)
    seller = Piece(beside, result.seller, fonts.content, one_line=True)
    whence = " · ".join(part for part in (group_number(result.number), result.name) if part)
    name = wrapped(whence, fonts.caption, left, seller.box.bottom(), right, "ink_soft")
    line = QFontMetricsF(fonts.strong).height()
    amount = Piece(
        QRectF(right, GAP, width - right - 2 * GAP, line),
        format_amount(result.amount),
        fonts.strong,
        one_line=True,
        alignment=Qt.AlignmentFlag.AlignRight,
    )
    return RowLayout(name.box.bottom() + GAP, [verdict, seller, name, amount])


class _ResultPainter(QStyledItemDelegate):
    """Measures and paints a line of the batch."""

    def __init__(
        self, view: QListView, model: ResultsModel, language: LanguageSwitch, theme: Theme
    ) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._language = language
        self._theme = theme
        self._icons = MarkIcons(theme, self)
        self._heights: dict[tuple[int, int], int] = {}

    def forget_heights(self) -> None:
        """Measure anew after words, fonts or results changed."""
        self._heights.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        # the view asks for every row whenever one comes: each is measured once a width
        known = (index.row(), self._view.viewport().width())
        if known not in self._heights:
            layout = self._layout(index)
            self._heights[known] = round(layout.height) if layout else 0
        return QSize(0, self._heights[known])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        result, layout = self._model.result(index), self._layout(index)
        if result is None or layout is None:
            return
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            draw_chosen(painter, QRectF(option.rect), self._theme.tokens)
        painter.translate(option.rect.topLeft())
        self._icons.paint(painter, QRectF(2 * GAP, GAP, _SHAPE, _SHAPE).toRect(), result)
        draw_layout(painter, layout, self._theme.tokens)
        painter.restore()

    def _layout(self, index: Index) -> RowLayout | None:
        result = self._model.result(index)
        if result is None:
            return None
        width = float(self._view.viewport().width())
        fonts = list_fonts(self._view.font())
        return lay_out_result(result, self._language.words, width, fonts)


class ResultsList(YieldingList):
    """The lines of a batch; `opened` carries a `Result`."""

    opened = Signal(object)

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.results = ResultsModel(lambda result: said_result(result, language.words), self)
        self.setModel(self.results)
        self._painter = _ResultPainter(self, self.results, language, theme)
        self.setItemDelegate(self._painter)
        self.results.modelReset.connect(self._painter.forget_heights)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # every line has a height of its own: thousands are laid out piece by piece
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_LAID_OUT_TOGETHER)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._open)
        theme.changed.connect(self.renew_look)

    def renew_look(self) -> None:
        """Measure and paint anew after the words, the theme or the text size changed."""
        self._painter.forget_heights()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        result = self.results.result(index)
        if result is not None and result.invoice is not None:
            self.opened.emit(result)
