"""The band that says: this invoice was here before, when, and by whom."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from invoice_desktop.domain.history import Likeness, Showing
from invoice_desktop.domain.invoice import Invoice
from invoice_desktop.ui.desk.beside_first import BesideFirst
from invoice_desktop.ui.desk.shapes import colour
from invoice_desktop.ui.desk.verdict_panel import text_label
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.numbers import format_amount, format_time, group_number
from invoice_desktop.ui.theme import Theme

_SHAPE = 20
_SHOWN = 3
_HEADLINE = 260
"""Pixels that the headline should have, at the normal text size."""


class SeenBefore(QFrame):
    """Shows the strongest earlier showing; `record_wanted` carries its entry."""

    record_wanted = Signal(str)

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._theme = theme
        self._earlier: tuple[Showing, ...] = ()
        self._shape = QLabel()
        self._headline = text_label("content")
        self._details = text_label("caption")
        self._open, self._compare = QPushButton(), QPushButton()
        for button in (self._open, self._compare):
            button.setProperty("role", "quiet")
        self._compare.setCheckable(True)
        self._buttons = QWidget()
        self._beside = BesideFirst(language, theme)
        self._beside.hide()
        self._open.clicked.connect(self._want_record)
        self._compare.toggled.connect(self._beside.setVisible)
        self._lay_out()
        self.retranslate()
        theme.changed.connect(self._renew_look)

    def _lay_out(self) -> None:
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(16, 8, 8, 8)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._shape, 0, 0)
        grid.addWidget(self._headline, 0, 1)
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(8)
        buttons.addWidget(self._compare)
        buttons.addWidget(self._open)
        grid.addWidget(self._buttons, 0, 2)
        # below the link, not beside it: in a small window they would need twice the lines
        grid.addWidget(self._details, 1, 1, 1, 2)
        grid.addWidget(self._beside, 3, 1, 1, 2)
        grid.setColumnStretch(1, 1)

    def show_earlier(self, earlier: tuple[Showing, ...], invoice: Invoice) -> None:
        """Show the earlier showings, the strongest likeness first; hides itself without any.

        The first one stands beside this invoice at once where they differ, else when it is wanted.
        """
        strongest = list(Likeness)
        self._earlier = tuple(
            sorted(earlier, key=lambda showing: strongest.index(showing.likeness))
        )
        if self._earlier:
            self._beside.show_both(self._first, invoice)
            self._compare.setChecked(self._beside.differs)
        self.retranslate()
        self._renew_look()
        self.setVisible(bool(earlier))

    @property
    def _first(self) -> Showing:
        """The oldest showing that is like this one for the strongest reason."""
        strongest = self._earlier[0].likeness
        alike = (each for each in self._earlier if each.likeness is strongest)
        return min(alike, key=lambda showing: showing.verified_at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_buttons(event.size().width())

    def _place_buttons(self, across: int) -> None:
        """Beside the headline; below the details where that would be left no room."""
        self._grid.removeWidget(self._buttons)
        if across < self._buttons.sizeHint().width() + self._theme.scaled(_HEADLINE):
            self._grid.addWidget(self._buttons, 2, 1, 1, 2, Qt.AlignmentFlag.AlignLeft)
        else:
            self._grid.addWidget(self._buttons, 0, 2)

    def minimumSizeHint(self) -> QSize:
        # the buttons move below before they make the whole column wider
        return QSize(0, super().minimumSizeHint().height())

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._open.setText(self.tr("Open that entry"))
        self._compare.setText(self.tr("Compare"))
        self._compare.setToolTip(self.tr("Show the first one beside this one"))
        if self._earlier:
            self._headline.setText(self._said_headline())
            self._details.setText("\n".join(self._said_showings()))
            self.setAccessibleName(f"{self._headline.text()} {self._details.text()}")

    def _said_headline(self) -> str:
        if self._earlier[0].likeness is Likeness.SIMILAR:
            return self.tr("A similar invoice was shown %n time(s) before", "", len(self._earlier))
        said = self.tr(
            "This invoice was shown %n time(s) before. It is: {status}", "", len(self._earlier)
        )
        return said.format(status=self._language.words.status(self._first.status))

    def _said_showings(self) -> Iterator[str]:
        yield from map(self._said, self._earlier[:_SHOWN])
        if len(self._earlier) > _SHOWN:
            yield self.tr("And %n more; the archive has them all.", "", len(self._earlier) - _SHOWN)

    def _said(self, showing: Showing) -> str:
        words = self._language.words
        sentence = self.tr("{likeness}: {time}, by {person}")
        if showing.input_name:
            sentence = self.tr("{likeness}: {time}, by {person}, as {name}")
        said = sentence.format(
            likeness=words.likeness(showing.likeness),
            time=format_time(showing.verified_at, self._language.language),
            person=showing.verified_by,
            name=showing.input_name,
        )
        if showing.likeness is not Likeness.SIMILAR:
            return said
        other = self.tr("number {number}, total {total}, {status}").format(
            status=words.status(showing.status),
            number=group_number(showing.invoice_number or ""),
            total=format_amount(showing.total_including_tax),
        )
        return f"{said} ({other})"

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _want_record(self) -> None:
        self.record_wanted.emit(self._earlier[0].entry)

    def _renew_look(self) -> None:
        shape = icon("seen", self._theme.tokens, "doubtful")
        self._shape.setPixmap(shape.pixmap(QSize(_SHAPE, _SHAPE), self.devicePixelRatioF()))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._theme.tokens, "doubtful_soft"))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
