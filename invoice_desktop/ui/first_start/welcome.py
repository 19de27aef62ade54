"""The first sheet of a new home: the language, and what is about to be made."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from invoice_desktop.ui.first_start.sheet import Sheet
from invoice_desktop.ui.language import LANGUAGE_NAMES, LANGUAGES
from invoice_desktop.ui.theme import Theme


class WelcomeSheet(Sheet):
    """`begun` when the archive is to be made, `language_chosen` with a language tag."""

    begun = Signal()
    language_chosen = Signal(str)

    def __init__(
        self, theme: Theme, archive: Path, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._archive = archive
        self._speeches = QButtonGroup(self)
        self._purpose = self.add_text()
        self._add_languages(language)
        self._protection = self.add_text()
        self._place = self.add_text()
        self._place.setProperty("role", "caption")
        self.buttons.addStretch()
        self.begin = self.add_button("primary")
        self.begin.clicked.connect(self.begun)
        self.retranslate()

    def _add_languages(self, present: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for language in LANGUAGES:
            button = QPushButton(LANGUAGE_NAMES[language])
            button.setCheckable(True)
            button.setProperty("role", "choice")
            button.setChecked(language == present)
            button.setProperty("language", language)
            self._speeches.addButton(button)
            row.addWidget(button)
        row.addStretch()
        self._speeches.buttonClicked.connect(self._choose)
        self.body.addLayout(row)

    def _choose(self, button: QPushButton) -> None:
        self.language_chosen.emit(button.property("language"))

    def focus_first(self) -> None:
        self.begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Welcome to InvoiceDesk"))
        self._purpose.setText(
            self.tr("Hand an invoice over, and see within a second what can be known about it.")
        )
        self._protection.setText(
            self.tr(
                "Everything you check is kept in an archive on this computer, encrypted with a "
                "key that your system's keyring keeps for you. A recovery key, which you are "
                "about to see, opens the archive when the keyring is lost: only you will have it."
            )
        )
        self._place.setText(self.tr("The archive: {folder}").format(folder=self._archive))
        self.begin.setText(self.tr("Make the archive"))
