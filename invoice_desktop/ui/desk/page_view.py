"""The document itself: its pages drawn on the worker, turned, zoomed, with boxes on them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from invoice_desktop.documents.page_image import PageImage
from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.trouble import Cancelled, Trouble
from invoice_desktop.services.pages import PageGallery
from invoice_desktop.services.ports import Original
from invoice_desktop.ui.background import BackgroundRunner, Run
from invoice_desktop.ui.desk.page_canvas import Fit, PageCanvas
from invoice_desktop.ui.theme import Theme

_FIRST_SCALE = 1.5
_LARGEST_SCALE = 5.0
"""Device pixels a point: an A4 page of this scale takes some 40 MB."""
_SHARP_ENOUGH = (0.95, 1.6)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A drawn page: `size` in its own units, `scale` device pixels a unit."""

    original: Original
    page: int
    pages: int
    image: QImage
    size: QSizeF
    scale: float


def draw_page(
    gallery: PageGallery, original: Original, page: int, pages: int, scale: float
) -> _Drawn:
    """Draw a page for the canvas; runs on the worker. `pages` 0 means: not counted yet."""
    counted = pages or gallery.count(original)
    image = image_of(gallery.draw(original, page, scale))
    if original.format is InputFormat.PDF:
        return _Drawn(original, page, counted, image, QSizeF(image.size()) / scale, scale)
    size = QSizeF(image.size())
    if scale < 1:
        image = image.scaledToWidth(
            max(1, round(size.width() * scale)), Qt.TransformationMode.SmoothTransformation
        )
    return _Drawn(original, page, counted, image, size, min(scale, 1.0))


def image_of(page: PageImage) -> QImage:
    """Give a drawn page as a Qt image that owns its pixels."""
    stride = page.width * 3
    return QImage(page.pixels, page.width, page.height, stride, QImage.Format.Format_RGB888).copy()


class PageView(QWidget):
    """Shows the pages of a PDF or a picture; `failed` carries the `Trouble` that stopped it."""

    failed = Signal(object)

    def __init__(
        self,
        gallery: PageGallery,
        runner: BackgroundRunner,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._gallery = gallery
        self._runner = runner
        self._original: Original | None = None
        self._drawn: _Drawn | None = None
        self._run: Run | None = None
        self._page = 0
        self._pages = 0
        self._failed: tuple[Place, ...] = ()
        self._chosen: tuple[Place, ...] = ()
        self._canvas = PageCanvas(theme, self)
        self._canvas.sharper_wanted.connect(self._sharpen)
        self._count = QLabel()
        self._count.setProperty("role", "caption")
        self._previous = self._button("‹", self.show_previous)
        self._next = self._button("›", self.show_next)
        self._away = self._button("−", self._zoom_out)
        self._nearer = self._button("+", self._zoom_in)
        self._fit_width = self._button("", self._show_width)
        self._fit_page = self._button("", self._show_whole)
        self._lay_out()
        self.retranslate()
        self._show_state()

    def _button(self, sign: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setAutoRaise(True)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 4, 8, 4)
        bar.setSpacing(4)
        for widget in (self._previous, self._count, self._next):
            bar.addWidget(widget)
        bar.addStretch(1)
        for widget in (self._away, self._nearer, self._fit_width, self._fit_page):
            bar.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._canvas, 1)
        column.addLayout(bar)

    def show_original(
        self, original: Original, first_page: int = 0, failed: tuple[Place, ...] = ()
    ) -> None:
        """Show another document, from this page on, the spots of failed findings boxed."""
        self._original, self._drawn = original, None
        self._page, self._pages = first_page, 0
        self._failed, self._chosen = failed, ()
        self._canvas.clear()
        self._draw(_FIRST_SCALE * self.devicePixelRatioF())

    def clear(self) -> None:
        """Show nothing and draw nothing more."""
        if self._run is not None:
            self._run.cancel()
        self._original, self._drawn, self._run = None, None, None
        self._canvas.clear()

    def set_places(self, places: tuple[Place, ...]) -> None:
        """Let these spots stand out; turns to the page of the first."""
        self._chosen = places
        if places and places[0].page != self._page:
            self._turn_to(places[0].page)
        self._box_places()

    def show_previous(self) -> None:
        """Turn one page back."""
        self._turn_to(self._page - 1)

    def show_next(self) -> None:
        """Turn one page on."""
        self._turn_to(self._page + 1)

    def _turn_to(self, page: int) -> None:
        if 0 <= page < self._pages and page != self._page:
            self._page = page
            self._draw(self._drawn.scale if self._drawn else _FIRST_SCALE)

    def _draw(self, scale: float) -> None:
        original, page, pages = self._original, self._page, self._pages
        if original is None:
            return
        if self._run is not None:
            self._run.cancel()
        self._run = self._runner.run(
            lambda: draw_page(self._gallery, original, page, pages, scale),
            self._show,
            self._explain,
        )

    def _show(self, drawn: _Drawn) -> None:
        if drawn.original is not self._original or drawn.page != self._page:
            return
        self._drawn, self._pages = drawn, drawn.pages
        self._canvas.show_page(drawn.image, drawn.size)
        self._box_places()
        self._show_state()

    def _explain(self, trouble: Trouble) -> None:
        if not isinstance(trouble, Cancelled):
            self.failed.emit(trouble)

    def _box_places(self) -> None:
        self._canvas.set_places(
            [place for place in self._failed if place.page == self._page],
            [place for place in self._chosen if place.page == self._page],
        )

    def _sharpen(self, scale: float) -> None:
        if self._drawn is None or self._original is None:
            return
        largest = _LARGEST_SCALE if self._original.format is InputFormat.PDF else 1.0
        wanted = min(scale, largest)
        least, most = _SHARP_ENOUGH
        if not least <= self._drawn.scale / wanted <= most:
            self._draw(wanted)

    def _zoom_in(self) -> None:
        self._canvas.zoom(1)

    def _zoom_out(self) -> None:
        self._canvas.zoom(-1)

    def _show_width(self) -> None:
        self._canvas.fit(Fit.WIDTH)

    def _show_whole(self) -> None:
        self._canvas.fit(Fit.PAGE)

    def _show_state(self) -> None:
        sentence = self.tr("Page {page} of {pages}")
        self._count.setText(sentence.format(page=self._page + 1, pages=max(1, self._pages)))
        self._previous.setEnabled(self._page > 0)
        self._next.setEnabled(self._page + 1 < self._pages)
        for widget in (self._previous, self._count, self._next):
            widget.setVisible(self._pages > 1)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        _name(self._previous, self.tr("Previous page"))
        _name(self._next, self.tr("Next page"))
        _name(self._away, self.tr("Zoom out"))
        _name(self._nearer, self.tr("Zoom in"))
        self._fit_width.setText(self.tr("Fit width"))
        self._fit_page.setText(self.tr("Whole page"))
        self._canvas.setAccessibleName(self.tr("The document's page"))
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_PageUp:
                self.show_previous()
            case Qt.Key.Key_PageDown:
                self.show_next()
            case _:
                super().keyPressEvent(event)


def _name(button: QToolButton, name: str) -> None:
    button.setToolTip(name)
    button.setAccessibleName(name)
