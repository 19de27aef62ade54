"""What stands in place of a list that is empty or cannot be read: a word, and what to do."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.theme import Theme

_SIDE = 48


class Notice(QWidget):
    """An icon, a heading, a sentence, and one button where there is something to press."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mark = ("archive", "ink_soft")
        self._act: Callable[[], None] | None = None
        self._shape = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._heading = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._heading.setProperty("role", "title")
        self._said = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter, wordWrap=True)
        self._button = QPushButton()
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch()
        column.addWidget(self._shape)
        column.addWidget(self._heading)
        # as wide as there is room: a wrapping text that is centred by its layout gets too narrow
        column.addWidget(self._said)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self._button.clicked.connect(self._press)
        theme.changed.connect(self._renew_look)

    def say(
        self,
        mark: tuple[str, str],
        heading: str,
        said: str,
        button: str = "",
        act: Callable[[], None] | None = None,
    ) -> None:
        """Say it; `mark` is an icon with its colour, `act` what the button does."""
        self._mark = mark
        self._act = act
        self._heading.setText(heading)
        self._said.setText(said)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._renew_look()

    def text(self) -> str:
        """Give what is said."""
        return f"{self._heading.text()} {self._said.text()}".strip()

    @property
    def button(self) -> QPushButton:
        return self._button

    def _press(self) -> None:
        if self._act:
            self._act()

    def _renew_look(self) -> None:
        name, colour = self._mark
        side = self._theme.scaled(_SIDE)
        shape = icon(name, self._theme.tokens, colour)
        self._shape.setPixmap(shape.pixmap(QSize(side, side), self.devicePixelRatioF()))
