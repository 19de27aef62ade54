"""A sheet of the first start: a heading, plain words, what to do, and one way on."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.theme import Theme

WIDTH = 680
_ICON = 20
_STEPS = 1000


class Sheet(QFrame):
    """Subclasses fill `body`, add buttons to `buttons`, and say their words in `retranslate`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setMaximumWidth(theme.scaled(WIDTH))
        self.theme = theme
        self.heading = QLabel(wordWrap=True)
        self.heading.setProperty("role", "heading")
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        self.buttons = QHBoxLayout()
        self._added: list[QPushButton] = []
        self.buttons.setSpacing(8)
        self._mark = QLabel()
        self._said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._band = QFrame()
        self._band.setObjectName("messageBar")
        self._busy = QProgressBar(textVisible=False)
        self._busy.setRange(0, 0)
        self._lay_out()
        self.say_trouble("")
        self.set_busy(busy=False)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._band)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._said, 1)
        self._band.setProperty("kind", "trouble")
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 32, 40, 32)
        column.setSpacing(16)
        column.addWidget(self.heading)
        column.addLayout(self.body)
        column.addWidget(self._band)
        column.addWidget(self._busy)
        column.addSpacing(8)
        column.addLayout(self.buttons)

    def add_text(self) -> QLabel:
        """Add a paragraph to the body."""
        label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.body.addWidget(label)
        return label

    def add_button(self, role: str = "") -> QPushButton:
        """Add a button; a `primary` one is pressed by Enter."""
        button = QPushButton()
        button.setProperty("role", role)
        button.setAutoDefault(True)
        self.buttons.addWidget(button)
        self._added.append(button)
        return button

    def add_other_way(self) -> QPushButton:
        """Add a button to the body, on a line of its own: a way that fewer people take."""
        button = QPushButton()
        button.setAutoDefault(True)
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._added.append(button)
        return button

    def say_trouble(self, text: str) -> None:
        """Say what is wrong and what to do; the empty text takes it away."""
        self._said.setText(text)
        self._band.setVisible(bool(text))
        shape = icon("warning", self.theme.tokens, "contradicted")
        side = self.theme.scaled(_ICON)
        self._mark.setPixmap(shape.pixmap(QSize(side, side), self.devicePixelRatioF()))
        self.setAccessibleDescription(text)

    @property
    def trouble_said(self) -> str:
        return self._said.text()

    def set_busy(self, *, busy: bool) -> None:
        """Show that work is under way; nothing can be pressed meanwhile."""
        self._busy.setVisible(busy)
        self._busy.setRange(0, 0)
        for button in self._added:
            button.setEnabled(not busy)

    def show_progress(self, done: int, of: int) -> None:
        """Show how far the work is that is under way."""
        self._busy.setRange(0, _STEPS)
        self._busy.setValue(done * _STEPS // max(1, of))

    def focus_first(self) -> None:
        """Put the keyboard where the sheet begins."""

    def retranslate(self) -> None:
        """Say everything in the window's language."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
