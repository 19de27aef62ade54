"""The sheets for what stands in the way: a key store or an archive that does not do its work."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QPushButton, QVBoxLayout, QWidget

from invoice_desktop.domain.trouble import KeyStoreTrouble, Trouble
from invoice_desktop.services.vault import VaultState
from invoice_desktop.ui.first_start.sheet import Sheet
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme


class TroubleSheet(Sheet):
    """Says what is wrong and what to do, with the ways on that there are."""

    retry_wanted = Signal()
    recovery_wanted = Signal()
    key_file_wanted = Signal()
    backup_wanted = Signal()
    leave_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        language: LanguageSwitch,
        trouble: Trouble,
        state: VaultState,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._language = language
        self._trouble = trouble
        self._state = state
        self._words = self.add_text()
        self._comfort = self.add_text()
        self._comfort.setProperty("role", "caption")
        self.key_file, self.recovery, self.backup = QPushButton(), QPushButton(), QPushButton()
        others = QVBoxLayout()
        others.setSpacing(8)
        for other in (self.recovery, self.key_file, self.backup):
            others.addWidget(other, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(others)
        self.leave = self.add_button("quiet")
        self.buttons.addStretch()
        self.retry = self.add_button("primary")
        self._offer()
        self.leave.clicked.connect(self.leave_wanted)
        self.key_file.clicked.connect(self.key_file_wanted)
        self.recovery.clicked.connect(self.recovery_wanted)
        self.backup.clicked.connect(self.backup_wanted)
        self.retry.clicked.connect(self.retry_wanted)
        self.retry.setIcon(icon("retry", theme.tokens, "accent_ink"))
        self.retranslate()

    def _offer(self) -> None:
        is_key_store = isinstance(self._trouble, KeyStoreTrouble)
        is_new = self._state is VaultState.NEW
        self.key_file.setVisible(is_key_store)
        self.recovery.setVisible(is_key_store and not is_new)
        self.backup.setVisible(self._trouble.code == "archive_is_missing")
        self._comfort.setVisible(not is_new)

    def focus_first(self) -> None:
        self.retry.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        if isinstance(self._trouble, KeyStoreTrouble):
            self.heading.setText(self.tr("The key store does not answer"))
        else:
            self.heading.setText(self.tr("The archive does not open"))
        self._words.setText(self._language.words.trouble(self._trouble))
        self._comfort.setText(self.tr("Your archive was not touched."))
        self.leave.setText(self.tr("Close the program"))
        self.key_file.setText(self.tr("Keep the key in a file…"))
        self.recovery.setText(self.tr("Use the recovery key…"))
        self.backup.setText(self.tr("Restore from a backup…"))
        self.retry.setText(self.tr("Try again"))


class KeyFileSheet(Sheet):
    """The way for computers without a keyring, taken only with open eyes.

    `chosen` carries the path of the key file as text.
    """

    chosen = Signal(str)
    back_wanted = Signal()

    def __init__(self, theme: Theme, proposed: Path, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.path = proposed
        self._warning = self.add_text()
        self._place = self.add_text()
        self.understood = QCheckBox()
        self.body.addWidget(self.understood)
        self.back, self.elsewhere = self.add_button(), self.add_button()
        self.buttons.addStretch()
        self.go_on = self.add_button("primary")
        self.go_on.setEnabled(False)
        self.understood.toggled.connect(self.go_on.setEnabled)
        self.back.clicked.connect(self.back_wanted)
        self.elsewhere.clicked.connect(self._choose_place)
        self.go_on.clicked.connect(self._give)
        self.retranslate()

    def _choose_place(self) -> None:
        title = self.tr("Where the key file is kept")
        name, _kind = QFileDialog.getSaveFileName(self, title, str(self.path))
        if name:
            self.path = Path(name)
            self.retranslate()

    def _give(self) -> None:
        self.chosen.emit(str(self.path))

    def focus_first(self) -> None:
        self.understood.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Keep the key in a file"))
        self._warning.setText(
            self.tr(
                "A keyring protects the key by your sign-in; a file does not. Whoever can read "
                "the file and the archive can read every invoice in it. Choose this only where "
                "there is no keyring, and best on a medium that you take with you."
            )
        )
        self._place.setText(self.tr("The key file: {path}").format(path=self.path))
        self.understood.setText(self.tr("I understand, and want the key in this file"))
        self.back.setText(self.tr("Back"))
        self.elsewhere.setText(self.tr("Another place…"))
        self.go_on.setText(self.tr("Keep the key in this file"))
