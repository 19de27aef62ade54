"""Passages one below the other, each with its time and name: notes, and what was done."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from invoice_desktop.ui.stylesheet import CAPTION
from invoice_desktop.ui.theme import Theme

_BETWEEN = 12
_BEFORE_TEXT = 2
_LOWEST = 96


@dataclass(frozen=True, slots=True)
class Passage:
    """Who and when, and what was said or done: plain text of any length."""

    heading: str
    text: str


class Chronicle(QTextEdit):
    """Shows passages to be read and copied; `if_none` stands there when there are none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._passages: tuple[Passage, ...] = ()
        self.setProperty("role", "passages")
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self._write)

    def show_passages(self, passages: Sequence[Passage], if_none: str) -> None:
        """Show these, from the top."""
        self.setPlaceholderText(if_none)
        if tuple(passages) != self._passages:
            self._passages = tuple(passages)
            self._write()

    @property
    def passages(self) -> tuple[Passage, ...]:
        """What is shown."""
        return self._passages

    def _write(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        heading, text = self._heading_format(), QTextCharFormat()
        text.setForeground(QColor(self._theme.tokens.ink))
        for place, passage in enumerate(self._passages):
            self._begin(cursor, _BETWEEN if place else 0, is_first=not place)
            cursor.insertText(passage.heading, heading)
            self._begin(cursor, _BEFORE_TEXT)
            # a separator of lines keeps a note's lines in one block
            cursor.insertText(passage.text.replace("\n", "\u2028"), text)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _heading_format(self) -> QTextCharFormat:
        heading = QTextCharFormat()
        heading.setForeground(QColor(self._theme.tokens.ink_soft))
        heading.setFontPointSize(self.font().pointSizeF() * CAPTION)
        return heading

    def _begin(self, cursor: QTextCursor, above: int, *, is_first: bool = False) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(above)
        if is_first:
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block, QTextCharFormat())

    def sizeHint(self) -> QSize:
        # it takes what is left, and scrolls
        return QSize(super().sizeHint().width(), _LOWEST)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._write()
