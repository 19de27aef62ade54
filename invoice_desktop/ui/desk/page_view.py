"""The document itself: its pages drawn on the worker, turned, zoomed, with boxes on them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.trouble import Cancelled, Trouble
from invoice_desktop.services.pages import PageGallery
from invoice_desktop.services.ports import Original
from invoice_desktop.ui.background import BackgroundRunner, Run
from invoice_desktop.ui.desk.page_canvas import Fit, PageCanvas
from invoice_desktop.ui.desk.page_drawing import DrawnPage, draw_page
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.theme import Theme

_FIRST_SCALE = 1.5
_LARGEST_SCALE = 5.0
"""Device pixels a point: an A4 page of this scale takes some 40 MB."""
_SHARP_ENOUGH = (0.95, 1.6)


class PageView(QWidget):
    """Shows the pages of a document; `failed` carries the `Trouble` that stopped it."""

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
        self._theme = theme
        self._original: Original | None = None
        self._drawn: DrawnPage | None = None
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
        self._fit_width = self._button("↔", self._show_width)
        self._fit_page = self._button("↕", self._show_whole)
        self._turn = self._button("↻", self.turn)
        self._print = self._button("", self._print_it)
        self._said = QLabel()
        self._said.setProperty("role", "caption")
        self._said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._renew_look()
        theme.changed.connect(self._renew_look)
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
        bar.addWidget(self._said, 1)
        for widget in (self._away, self._nearer, self._fit_width, self._fit_page):
            bar.addWidget(widget)
        for widget in (self._turn, self._print):
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
        self._said.clear()
        self._canvas.clear()
        self._canvas.set_upright()
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

    def turn(self) -> None:
        """Turn the page by a quarter to the right."""
        self._canvas.turn()

    def _print_it(self) -> None:
        from invoice_desktop.ui.desk.page_printer import PagePrinter, paper_of
        from invoice_desktop.ui.printing import ask_for_printer

        drawn = self._drawn
        if drawn is None:
            return
        printer = ask_for_printer(self, paper_of(drawn))
        if printer is None:
            return
        job = PagePrinter(self._gallery, self._runner, printer, self)
        job.finished.connect(self._printed)
        job.failed.connect(self._explain)
        for end in (job.finished, job.failed):
            end.connect(job.deleteLater)
        self._said.setText(self.tr("Printing…"))
        job.print_all(drawn.original)

    def _printed(self, taken: bool) -> None:
        if taken:
            self._said.setText(self.tr("The document is at the printer"))
        else:
            self._said.setText(self.tr("The printer did not take the document"))

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

    def _show(self, drawn: DrawnPage) -> None:
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
        largest = 1.0 if self._original.format is InputFormat.PICTURE else _LARGEST_SCALE
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

    def _renew_look(self) -> None:
        self._print.setIcon(icon("print", self._theme.tokens, "ink"))

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        _name(self._previous, self.tr("Previous page"))
        _name(self._next, self.tr("Next page"))
        _name(self._away, self.tr("Zoom out"))
        _name(self._nearer, self.tr("Zoom in"))
        _name(self._fit_width, self.tr("Fit width"))
        _name(self._fit_page, self.tr("Whole page"))
        _name(self._turn, self.tr("Turn the page (R)"))
        _name(self._print, self.tr("Print all pages"))
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
            case Qt.Key.Key_R if not event.modifiers():
                self.turn()
            case _:
                super().keyPressEvent(event)


def _name(button: QToolButton, name: str) -> None:
    button.setToolTip(name)
    button.setAccessibleName(name)
