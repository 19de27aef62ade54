"""Says in place what is wrong with what was just handed over, and what to do."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.ui.desk.announcing import announce
from invoice_desktop.ui.desk.shapes import colour
from invoice_desktop.ui.desk.verdict_panel import text_label
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme

_SHAPE = 24
_SHOWN_CHARACTERS = 120


class TroubleBand(QFrame):
    """Shows one trouble until the next work or until it is closed."""

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._theme = theme
        self._trouble: Trouble | None = None
        self._entered = ""
        self._shape = QLabel()
        self._said = text_label("content")
        self._about = text_label("caption")
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.clicked.connect(self.clear)
        self._lay_out()
        self.retranslate()
        theme.changed.connect(self._renew_look)
        self._renew_look()
        self.hide()

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._said)
        texts.addWidget(self._about)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 8, 10)
        row.setSpacing(12)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    def show_trouble(self, trouble: Trouble, entered: str) -> None:
        """Show a trouble with what was entered: a text, or a file's name."""
        self._trouble, self._entered = trouble, entered
        self.retranslate()
        self.show()
        announce(self, self._said.text())

    def clear(self) -> None:
        """Take the message back."""
        self._trouble = None
        self.hide()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._close.setText("×")
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message"))
        if self._trouble is None:
            return
        self._said.setText(self._language.words.trouble(self._trouble))
        shown = " ".join(self._entered.split())
        if len(shown) > _SHOWN_CHARACTERS:
            shown = shown[:_SHOWN_CHARACTERS] + "…"
        self._about.setText(shown)
        self._about.setVisible(bool(shown))
        self.setAccessibleName(self._said.text())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _renew_look(self) -> None:
        shape = icon("warning", self._theme.tokens, "contradicted")
        self._shape.setPixmap(shape.pixmap(QSize(_SHAPE, _SHAPE), self.devicePixelRatioF()))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._theme.tokens, "contradicted_soft"))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
