"""What just happened, in one line above the page: a trouble to mend, or something done."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.theme import Theme

SHOWN_FOR = 6000
"""Milliseconds that something done stays in sight; a trouble stays until it is closed."""
_MARKS = {"trouble": ("warning", "contradicted"), "done": ("check", "genuine")}
_ICON = 20


class MessageBar(QFrame):
    """Hidden until there is something to say; the newest message replaces an older one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._theme = theme
        self._kind = ""
        self._undo_action: Callable[[], None] | None = None
        self._mark = QLabel()
        self._text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._undo = QPushButton()
        self._close = QPushButton()
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        self._lay_out()
        self._undo.clicked.connect(self._take_back)
        self._close.clicked.connect(self.hide)
        self._timer.timeout.connect(self._hide_unless_used)
        theme.changed.connect(self._renew_look)
        self.retranslate()
        self.hide()

    def _lay_out(self) -> None:
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(self._mark)
        row.addWidget(self._text, 1)
        for button in (self._undo, self._close):
            button.setProperty("role", "quiet")
            row.addWidget(button)

    def show_trouble(self, text: str) -> None:
        """Say what is wrong and what to do; stays until it is closed or replaced."""
        self._timer.stop()
        self._show("trouble", text, None)

    def show_done(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Say what was done, for a while; `undo` takes it back."""
        self._show("done", text, undo)
        self._timer.start()

    def _show(self, kind: str, text: str, undo: Callable[[], None] | None) -> None:
        self._kind = kind
        self._undo_action = undo
        self._text.setText(text)
        self._undo.setVisible(undo is not None)
        self.setProperty("kind", kind)
        self.style().polish(self)
        self._renew_look()
        self.show()
        self.setAccessibleName(text)
        self._announce()

    def _announce(self) -> None:
        # its many names are slow to load, and not needed to start
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _take_back(self) -> None:
        self.hide()
        if self._undo_action is not None:
            self._undo_action()

    def _hide_unless_used(self) -> None:
        if self._undo.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _renew_look(self) -> None:
        if self._kind:
            name, colour = _MARKS[self._kind]
            shape = icon(name, self._theme.tokens, colour)
            side = self._theme.scaled(_ICON)
            self._mark.setPixmap(shape.pixmap(QSize(side, side), self.devicePixelRatioF()))
        self._close.setIcon(icon("close", self._theme.tokens, "ink_soft"))

    def retranslate(self) -> None:
        """Name the buttons in the window's language; what was said stays as it was said."""
        self._undo.setText(self.tr("Undo"))
        self._close.setToolTip(self.tr("Close the message"))
        self._close.setAccessibleName(self.tr("Close the message"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
