"""The chain of a signature as linked shapes: each tells by icon, shape, colour and word."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from invoice_desktop.domain.signature import ChainPart, Holds
from invoice_desktop.reports.signature_chain import Link, worst
from invoice_desktop.ui.desk.row_layout import GAP, Fonts, list_fonts
from invoice_desktop.ui.desk.shapes import HOLDS_COLOURS, colour, draw_holds
from invoice_desktop.ui.desk.wrapped_text import draw_line
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.theme import Theme

_TILE = 36
_BADGE = 16
_ICONS = {
    ChainPart.DOCUMENT: "file",
    ChainPart.SIGNER: "user",
    ChainPart.SEAL: "link-seal",
    ChainPart.MAKER: "company",
    None: "link-trust",
}
_NEXT = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Down})
_BEFORE = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Up})


class LinkButton(QAbstractButton):
    """One link: its icon in a tile, its mark, its name and whether it holds.

    `before` and `after` are whether the links beside it hold: a line is drawn as the worse of its
    two ends; None where there is no link. `lying` links stand beside each other, others below
    each other.
    """

    def __init__(
        self, link: Link, before: Holds | None, after: Holds | None, word: str, theme: Theme
    ) -> None:
        super().__init__()
        self.link = link
        self.lying = True
        self._before = before
        self._after = after
        self._word = word
        self._theme = theme
        self._side, self._badge = theme.scaled(_TILE), theme.scaled(_BADGE)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(link.title)

    def renew_look(self) -> None:
        """Take the size again after the theme or the text size changed."""
        self._side, self._badge = self._theme.scaled(_TILE), self._theme.scaled(_BADGE)
        self.updateGeometry()
        self.update()

    @property
    def _fonts(self) -> Fonts:
        return list_fonts(self.font())

    @property
    def narrowest(self) -> int:
        """The width that its words need when links lie beside each other."""
        strong = QFontMetricsF(self._fonts.strong).horizontalAdvance(self.link.title)
        word = QFontMetricsF(self._fonts.caption).horizontalAdvance(self._word)
        return round(max(strong, word, self._side + self._badge) + GAP / 4)

    def sizeHint(self) -> QSize:
        lines = self._line(self._fonts.strong) + self._line(self._fonts.caption)
        if self.lying:
            return QSize(self._side + self._badge, round(self._side + lines + 2.5 * GAP))
        return QSize(self._side + self._badge, round(max(self._side, lines) + 1.5 * GAP))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._side + self._badge, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _NEXT | _BEFORE:
            # a button would leave the chain at its ends; the chain decides
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _line(self, font: QFont) -> float:
        return QFontMetricsF(font).height()

    @property
    def _tile(self) -> QRectF:
        if self.lying:
            return QRectF((self.width() - self._side) / 2, GAP, self._side, self._side)
        return QRectF(GAP, (self.height() - self._side) / 2, self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_lines(painter)
        self._paint_tile(painter)
        self._paint_words(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        tokens = self._theme.tokens
        painter.setPen(QPen(colour(tokens, "accent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked() or self.underMouse():
            painter.setBrush(colour(tokens, "accent_soft"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_lines(self, painter: QPainter) -> None:
        tile, middle = self._tile, self._tile.center()
        whole = QRectF(self.rect())
        if self.lying:
            before = QPointF(whole.left(), middle.y()), QPointF(tile.left(), middle.y())
            after = QPointF(tile.right(), middle.y()), QPointF(whole.right(), middle.y())
        else:
            before = QPointF(middle.x(), whole.top()), QPointF(middle.x(), tile.top())
            after = QPointF(middle.x(), tile.bottom()), QPointF(middle.x(), whole.bottom())
        if self._before is not None:
            self._paint_line(painter, *before, worst((self._before, self.link.holds)))
        if self._after is not None:
            self._paint_line(painter, *after, worst((self.link.holds, self._after)))

    def _paint_line(self, painter: QPainter, start: QPointF, end: QPointF, holds: Holds) -> None:
        pen = QPen(colour(self._theme.tokens, HOLDS_COLOURS[holds]), 2)
        if holds in {Holds.NO, Holds.UNKNOWN}:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawLine(start, end)

    def _paint_tile(self, painter: QPainter) -> None:
        tokens, tile = self._theme.tokens, self._tile
        name = HOLDS_COLOURS[self.link.holds]
        painter.setPen(QPen(colour(tokens, name), 1.6))
        painter.setBrush(colour(tokens, f"{name}_soft"))
        painter.drawRoundedRect(tile, 8, 8)
        shape = icon(_ICONS[self.link.part], tokens, name)
        shape.paint(painter, tile.adjusted(8, 8, -8, -8).toRect())
        badge = QRectF(
            tile.right() - self._badge * 0.55,
            tile.top() - self._badge * 0.4,
            self._badge,
            self._badge,
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(tokens, "surface"))
        painter.drawEllipse(badge.adjusted(-2, -2, 2, 2))
        draw_holds(painter, badge.adjusted(1, 1, -1, -1), self.link.holds, tokens)

    def _paint_words(self, painter: QPainter) -> None:
        tokens, fonts = self._theme.tokens, self._fonts
        high, low = self._line(fonts.strong), self._line(fonts.caption)
        if self.lying:
            left, top, align = 0.0, self._side + 1.5 * GAP, Qt.AlignmentFlag.AlignHCenter
        else:
            left, align = self._side + 3 * GAP, Qt.AlignmentFlag.AlignLeft
            top = (self.height() - high - low) / 2
        title = QRectF(left, top, self.width() - left, high)
        word = QRectF(left, top + high, self.width() - left, low)
        draw_line(painter, title, self.link.title, fonts.strong, colour(tokens, "ink"), align)
        ink = colour(tokens, HOLDS_COLOURS[self.link.holds])
        draw_line(painter, word, self._word, fonts.caption, ink, align)


class LinkedShapes(QWidget):
    """The links beside each other, or below each other where there is no room for their words.

    `opened` carries the place of the link whose evidence is wanted, -1 for none. Every link is a
    stop of the Tab key; arrow keys go along the chain.
    """

    opened = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.links: list[LinkButton] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        theme.changed.connect(self._renew_look)

    def show_links(self, links: list[LinkButton], opened: int) -> None:
        """Show other links; the one at `opened` is marked as open."""
        for old in self.links:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.links = links
        for place, link in enumerate(links):
            link.setChecked(place == opened)
            link.clicked.connect(self._open)
        self._place()

    def _open(self) -> None:
        chosen = self.sender()
        for link in self.links:
            if link is not chosen:
                link.setChecked(False)
        places = [place for place, link in enumerate(self.links) if link.isChecked()]
        self.opened.emit(places[0] if places else -1)

    def _place(self) -> None:
        lying = self._fits(self.width())
        for place, link in enumerate(self.links):
            link.lying = lying
            self._grid.addWidget(link, *((0, place) if lying else (place, 0)))
            link.updateGeometry()
            link.show()

    def _fits(self, across: int) -> bool:
        widest = max((link.narrowest for link in self.links), default=0)
        return across >= widest * len(self.links)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.links and self.links[0].lying != self._fits(event.size().width()):
            self._place()

    def minimumSizeHint(self) -> QSize:
        # the links move below each other before they make the whole column wider
        return QSize(0, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = (event.key() in _NEXT) - (event.key() in _BEFORE)
        places = [place for place, link in enumerate(self.links) if link.hasFocus()]
        if not step or not places:
            super().keyPressEvent(event)
            return
        wanted = min(max(places[0] + step, 0), len(self.links) - 1)
        self.links[wanted].setFocus(Qt.FocusReason.OtherFocusReason)

    def _renew_look(self) -> None:
        for link in self.links:
            link.renew_look()
        self._place()
