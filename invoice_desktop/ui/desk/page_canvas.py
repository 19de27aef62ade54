"""A drawn page with boxes on it, zoomed and moved like paper under a glass."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsPixmapItem,
    QGraphicsRectItem,
    QGraphicsScene,
    QGraphicsView,
    QWidget,
)

from invoice_desktop.domain.place import Place
from invoice_desktop.ui.desk.shapes import colour
from invoice_desktop.ui.theme import Theme
from invoice_desktop.ui.tokens import LIGHT

SMALLEST, LARGEST = 0.1, 8.0
_STEP = 1.25
_SETTLE_MS = 150
_MARGIN = 8.0


@dataclass(frozen=True, slots=True)
class _Look:
    """A box: its edge in logical pixels, the opacity of its ground."""

    edge: float
    ground: float


_CHOSEN = _Look(3.0, 0.18)
_ALONE = _Look(2.0, 0.10)
_BESIDE = _Look(1.5, 0.0)


class Fit(Enum):
    """What the page is fitted to."""

    WIDTH = "width"
    PAGE = "page"
    NOTHING = "nothing"


class PageCanvas(QGraphicsView):
    """Shows one page; the scene's unit is the page's own (a point, or a picture's pixel).

    `sharper_wanted` carries how many device pixels a unit takes now, once zooming has settled.
    """

    sharper_wanted = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fit = Fit.WIDTH
        self._zoom = 1.0
        self._quarters = 0
        self._page = QGraphicsPixmapItem()
        self._page.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._boxes: list[QGraphicsRectItem] = []
        self._failed: tuple[Place, ...] = ()
        self._chosen: tuple[Place, ...] = ()
        scene = QGraphicsScene(self)
        scene.addItem(self._page)
        self.setScene(scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._want_sharper)
        theme.changed.connect(self.renew_look)
        self.renew_look()

    def show_page(self, image: QImage, size: QSizeF) -> None:
        """Show a page of this size in its own units, however many pixels it was drawn in."""
        self._page.setPixmap(QPixmap.fromImage(image))
        self._page.setScale(size.width() / max(1, image.width()))
        self.setSceneRect(
            QRectF(-_MARGIN, -_MARGIN, size.width() + 2 * _MARGIN, size.height() + 2 * _MARGIN)
        )
        self._draw_boxes()
        self._apply_fit()

    def clear(self) -> None:
        """Show nothing."""
        self._page.setPixmap(QPixmap())
        self.set_places((), ())

    def set_places(self, failed: Sequence[Place], chosen: Sequence[Place]) -> None:
        """Box the spots of failed findings and those of what is chosen, and move there.

        The chosen ones stand out: the others step back to a thin edge beside them.
        """
        self._failed, self._chosen = tuple(failed), tuple(chosen)
        self._draw_boxes()
        if self._boxes:
            self.ensureVisible(self._boxes[-len(self._chosen)], 40, 40)

    def fit(self, fit: Fit) -> None:
        """Fit the page to the view now and whenever the view changes its size."""
        self._fit = fit
        self._apply_fit()

    def zoom(self, steps: int) -> None:
        """Come nearer by steps, or go away by negative ones."""
        wanted = self._zoom * _STEP**steps
        self._fit = Fit.NOTHING
        self._set_zoom(min(LARGEST, max(SMALLEST, wanted)))

    def turn(self) -> None:
        """Turn the page and its boxes by a quarter, as one turns paper to the right."""
        self._quarters = (self._quarters + 1) % 4
        self._set_zoom(self._zoom)
        self._apply_fit()

    def set_upright(self) -> None:
        """Show the page as it is again."""
        self._quarters = 0
        self._set_zoom(self._zoom)

    def renew_look(self) -> None:
        """Take the colours of the theme."""
        self.setBackgroundBrush(QBrush(colour(self._theme.tokens, "shade")))
        self._draw_boxes()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._apply_fit()

    def _apply_fit(self) -> None:
        paper = self.sceneRect().size()
        if self._quarters % 2:
            paper.transpose()
        if self._page.pixmap().isNull() or paper.isEmpty():
            return
        room = self.maximumViewportSize()
        across = room.width() / paper.width()
        match self._fit:
            case Fit.WIDTH:
                if paper.height() * across > room.height():
                    across = (room.width() - self.verticalScrollBar().sizeHint().width()) / (
                        paper.width()
                    )
                self._set_zoom(across)
            case Fit.PAGE:
                self._set_zoom(min(across, room.height() / paper.height()))
            case Fit.NOTHING:
                pass

    def _set_zoom(self, pixels_a_unit: float) -> None:
        self._zoom = min(LARGEST, max(SMALLEST / 10, pixels_a_unit))
        self.resetTransform()
        self.rotate(90 * self._quarters)
        self.scale(self._zoom, self._zoom)
        self._settle.start()

    def _want_sharper(self) -> None:
        if not self._page.pixmap().isNull():
            self.sharper_wanted.emit(self._zoom * self.devicePixelRatioF())

    def _draw_boxes(self) -> None:
        for box in self._boxes:
            self.scene().removeItem(box)
        paper = self._page.sceneBoundingRect()
        beside = [place for place in self._failed if place not in self._chosen]
        standing = _BESIDE if self._chosen else _ALONE
        self._boxes = [
            *(self._box(_spot(place, paper), "contradicted", standing) for place in beside),
            *(self._box(_spot(place, paper), self._ink(place), _CHOSEN) for place in self._chosen),
        ]

    def _ink(self, place: Place) -> str:
        """Give red to what failed alone: a chosen field is shown, not accused."""
        return "contradicted" if place in self._failed else "accent"

    def _box(self, spot: QRectF, ink: str, look: _Look) -> QGraphicsRectItem:
        # the page is white in the dark window too
        edge = colour(LIGHT, ink)
        pen = QPen(edge, look.edge)
        pen.setCosmetic(True)
        ground = QColor(edge)
        ground.setAlphaF(look.ground)
        return self.scene().addRect(spot, pen, QBrush(ground))


def _spot(place: Place, paper: QRectF) -> QRectF:
    left, right = sorted((place.left, place.right))
    top, bottom = sorted((place.top, place.bottom))
    room = paper.width() * 0.004
    return QRectF(
        left * paper.width(),
        top * paper.height(),
        (right - left) * paper.width(),
        (bottom - top) * paper.height(),
    ).adjusted(-room, -room, room, room)
