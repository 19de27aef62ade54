"""The languages side by side, each in its own: for who cannot read the present one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from invoice_desktop.ui.language import LANGUAGE_NAMES, LANGUAGES


class LanguageChoice(QWidget):
    """`chosen` carries a language tag."""

    chosen = Signal(str)

    def __init__(self, present: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for language in LANGUAGES:
            button = QPushButton(LANGUAGE_NAMES[language])
            button.setCheckable(True)
            button.setAutoDefault(True)
            button.setProperty("role", "choice")
            button.setChecked(language == present)
            self.buttons[language] = button
            self._group.addButton(button)
            row.addWidget(button)
        self._group.buttonClicked.connect(self._give)

    def _give(self, _button: QPushButton) -> None:
        pressed = next(tag for tag, button in self.buttons.items() if button.isChecked())
        self.chosen.emit(pressed)
