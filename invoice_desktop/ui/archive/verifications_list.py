"""All verifications of an invoice, the newest first: when, by whom, with what result."""

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from invoice_desktop.domain.signature import SignatureState
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.ui.desk.shapes import AUTHENTICITY_MARKS
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.numbers import format_time
from invoice_desktop.ui.theme import Theme

_WIDEST = 280
_ICON = 20
_SAYS_LITTLE = frozenset({None, SignatureState.UNSIGNED})
_ROOM = 48
"""Across, beside the words and the icon."""


class VerificationsList(QListWidget):
    """`chosen` carries the place of a verification, 0 for the newest."""

    chosen = Signal(int)

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._theme = theme
        self._verifications: tuple[Verification, ...] = ()
        self.setProperty("role", "passages")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.currentRowChanged.connect(self.chosen)
        theme.changed.connect(self._renew_look)
        self._renew_look()
        self.retranslate()

    def show_verifications(self, verifications: tuple[Verification, ...]) -> None:
        """Show others, the newest chosen; nothing is announced."""
        self._verifications = verifications
        with QSignalBlocker(self):
            self.clear()
            for _each in verifications:
                self.addItem(QListWidgetItem())
            self._say()
            self.setCurrentRow(0)

    def _say(self) -> None:
        words, speech = self._language.words, self._language.language
        for row, verification in enumerate(self._verifications):
            verdict = words.authenticity(verification.verdict.authenticity)
            time = format_time(verification.verified_at, speech)
            said = self.tr("{time}\n{verdict}\n{name}").format(
                time=time, verdict=verdict, name=verification.verified_by
            )
            if verification.signature not in _SAYS_LITTLE:
                said = f"{said}\n{words.signature(verification.signature)}"
            item = self.item(row)
            item.setText(said)
            item.setToolTip(said)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said.replace("\n", ", "))
            mark = AUTHENTICITY_MARKS[verification.verdict.authenticity]
            item.setIcon(icon(mark.icon, self._theme.tokens, mark.colour))
        self._fit()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.setAccessibleName(self.tr("Verifications of this invoice, the newest first"))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _renew_look(self) -> None:
        side = self._theme.scaled(_ICON)
        self.setIconSize(QSize(side, side))
        self._say()

    def _fit(self) -> None:
        """Be as wide as the words, so that no verdict is cut short."""
        written = self.fontMetrics()
        lines = [line for row in range(self.count()) for line in self.item(row).text().split("\n")]
        widest = max((written.horizontalAdvance(line) for line in lines), default=0)
        room = self.iconSize().width() + _ROOM + self.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(min(widest, self._theme.scaled(_WIDEST)) + room)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # only now does the list have the font of the style sheet
        self._fit()
