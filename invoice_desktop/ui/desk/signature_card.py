"""The evidence of a document's signatures: what each comes to, and the chain that it hangs on."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QWidget

from invoice_desktop.domain.signature import ChainPart
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.reports.signature_chain import Chain, chains_of
from invoice_desktop.ui.desk.shapes import SIGNATURE_MARKS, colour
from invoice_desktop.ui.desk.signature_details import SignatureDetails
from invoice_desktop.ui.desk.signature_links import LinkButton, LinkedShapes
from invoice_desktop.ui.desk.verdict_panel import text_label
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme

_SHAPE = 32


class SignatureCard(QFrame):
    """Shows the signatures of a verification one at a time; hides itself without any.

    `grown` tells that more of it is in sight than before. `places_wanted` carries the spots of the
    page, a tuple of `Place`, where altered parts are shown.
    """

    grown = Signal()
    places_wanted = Signal(object)

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._theme = theme
        self._verification: Verification | None = None
        self._chains: tuple[Chain, ...] = ()
        self._open = -1
        self._shape = QLabel()
        self._state = text_label("title")
        self._switch = QComboBox()
        self._headline = text_label("content")
        self._why = text_label("content")
        self._links = LinkedShapes(theme)
        self._details = SignatureDetails(theme)
        self._lay_out()
        self._switch.currentIndexChanged.connect(self._turn)
        self._links.opened.connect(self._show_link)
        theme.changed.connect(self._say)
        self.hide()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 8, 16, 8)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.addWidget(self._switch, 0, 0, 1, 2)
        grid.addWidget(self._shape, 1, 0, 3, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._state, 1, 1)
        grid.addWidget(self._headline, 2, 1)
        grid.addWidget(self._why, 3, 1)
        grid.addWidget(self._links, 4, 0, 1, 2)
        grid.addWidget(self._details, 5, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        self._details.hide()
        # its words may be cut; the card must not grow wider than its column
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self._switch.setSizeAdjustPolicy(policy)
        self._switch.setMinimumContentsLength(8)

    def show_signatures(self, verification: Verification) -> None:
        """Show the signatures of a verification, the worst first in sight."""
        again = verification is self._verification
        self._verification = verification
        self._chains = chains_of(verification, self._language.words)
        place = self._switch.currentIndex() if again else self._worst()
        self._fill_switch(max(place, 0))
        if not again:
            self._open = -1
        self._say()
        self.setVisible(bool(self._chains))

    def clear(self) -> None:
        """Show nothing."""
        self._verification = None
        self._chains = ()
        self.hide()

    def _worst(self) -> int:
        verification = self._verification
        states = [chain.state for chain in self._chains]
        if verification is None or verification.signature not in states:
            return 0
        return states.index(verification.signature)

    def _fill_switch(self, place: int) -> None:
        words = self._language.words
        with QSignalBlocker(self._switch):
            self._switch.clear()
            for number, chain in enumerate(self._chains, start=1):
                mark = SIGNATURE_MARKS[chain.state]
                said = self.tr("{number} of {count}: {result}").format(
                    number=number, count=len(self._chains), result=words.signature(chain.state)
                )
                self._switch.addItem(icon(mark.icon, self._theme.tokens, mark.colour), said)
            self._switch.setCurrentIndex(place)
        self._switch.setVisible(len(self._chains) > 1)

    @property
    def _chain(self) -> Chain | None:
        place = self._switch.currentIndex()
        return self._chains[place] if 0 <= place < len(self._chains) else None

    def _turn(self) -> None:
        self._open = -1
        self._say()

    def _say(self) -> None:
        chain = self._chain
        if chain is None:
            return
        words, mark = self._language.words, SIGNATURE_MARKS[chain.state]
        self._state.setText(words.signature(chain.state))
        self._headline.setText(chain.headline)
        self._why.setText(chain.why)
        self._why.setVisible(bool(chain.why))
        side = self._theme.scaled(_SHAPE)
        shape = icon(mark.icon, self._theme.tokens, mark.colour)
        self._shape.setPixmap(shape.pixmap(QSize(side, side), self.devicePixelRatioF()))
        self._switch.setAccessibleName(self.tr("Signatures of the document"))
        self.setAccessibleName(f"{self._state.text()}. {self._headline.text()}")
        self.setAccessibleDescription(chain.why)
        self._links.show_links(self._buttons(chain), self._open)
        # new buttons would come last of all
        for before, after in pairwise((self._switch, *self._links.links, self._details)):
            QWidget.setTabOrder(before, after)
        self._show_link(self._open)
        self.update()

    def _buttons(self, chain: Chain) -> list[LinkButton]:
        words = self._language.words
        every = [None, *(link.holds for link in chain.links), None]
        buttons = []
        for place, link in enumerate(chain.links):
            before, after = every[place], every[place + 2]
            button = LinkButton(link, before, after, words.holds(link.holds), self._theme)
            said = self.tr("{link}: {holds}").format(link=link.title, holds=words.holds(link.holds))
            button.setAccessibleName(said)
            button.setAccessibleDescription(" ".join(each.sentence for each in link.said))
            button.setToolTip(self.tr("Show what this rests on"))
            buttons.append(button)
        return buttons

    def _show_link(self, place: int) -> None:
        self._open = place
        chain = self._chain
        shown = chain is not None and 0 <= place < len(chain.links)
        if chain is not None and shown:
            self._details.show_link(chain.links[place], self._language.words)
        self._details.setVisible(shown)
        if chain is not None and shown:
            self.grown.emit()
            if chain.links[place].part is ChainPart.DOCUMENT and chain.places:
                self.places_wanted.emit(chain.places)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._verification is not None:
            self.show_signatures(self._verification)
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        chain = self._chain
        if chain is None:
            return
        painter, tokens = QPainter(self), self._theme.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(tokens, "surface"))
        whole = QRectF(self.rect())
        painter.drawRoundedRect(whole, 8, 8)
        painter.setBrush(colour(tokens, SIGNATURE_MARKS[chain.state].colour))
        painter.drawRoundedRect(QRectF(0, 4, 4, whole.height() - 8), 2, 2)
