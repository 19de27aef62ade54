"""A quiet line with a sign: what should be known about a section, without being in the way."""

from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.theme import Theme

_ICON = 18


class Tone(StrEnum):
    """How a notice is meant; sign and colour say it both."""

    GOOD = "GOOD"
    NEUTRAL = "NEUTRAL"
    WARNING = "WARNING"
    TROUBLE = "TROUBLE"


_SIGNS = {
    Tone.GOOD: ("check", "genuine"),
    Tone.NEUTRAL: ("info", "ink_soft"),
    Tone.WARNING: ("triangle", "doubtful"),
    Tone.TROUBLE: ("warning", "contradicted"),
}


class Notice(QWidget):
    """Hidden while it says nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = Tone.NEUTRAL
        self._mark = QLabel(alignment=Qt.AlignmentFlag.AlignTop)
        self._text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        theme.changed.connect(self._show_mark)
        self.hide()

    def say(self, text: str, tone: Tone = Tone.NEUTRAL) -> None:
        """Say something; the empty text takes the notice away."""
        self._tone = tone
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self._show_mark()

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    @property
    def tone(self) -> Tone:
        """How it is meant."""
        return self._tone

    def _show_mark(self) -> None:
        name, colour = _SIGNS[self._tone]
        side = self._theme.scaled(_ICON)
        shape = icon(name, self._theme.tokens, colour)
        self._mark.setPixmap(shape.pixmap(QSize(side, side), self.devicePixelRatioF()))
