"""The first sheet of a new home: what is about to be made, and how it is protected."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from invoice_desktop.ui.first_start.sheet import Sheet
from invoice_desktop.ui.theme import Theme


class WelcomeSheet(Sheet):
    """`begun` when the archive is to be made; the other two where there is one already."""

    begun = Signal()
    restore_wanted = Signal()
    shared_wanted = Signal()

    def __init__(self, theme: Theme, archive: Path, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._archive = archive
        self._purpose = self.add_text()
        self._protection = self.add_text()
        self._place = self.add_text()
        self._place.setProperty("role", "caption")
        self._otherwise = self.add_text()
        self._otherwise.setProperty("role", "title")
        self.restore = self.add_other_way()
        self.shared = self.add_other_way()
        self.buttons.addStretch()
        self.begin = self.add_button("primary")
        self.begin.clicked.connect(self.begun)
        self.restore.clicked.connect(self.restore_wanted)
        self.shared.clicked.connect(self.shared_wanted)
        self.retranslate()

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
        self._otherwise.setText(self.tr("Is there an archive already?"))
        self.restore.setText(self.tr("Restore from a backup…"))
        self.shared.setText(self.tr("Use the office's shared database…"))
        self.begin.setText(self.tr("Make a new archive"))
