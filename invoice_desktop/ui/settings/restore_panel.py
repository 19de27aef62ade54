"""What restoring does, said before it is done; asks for a recovery key where one is needed."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from invoice_desktop.domain.backup import Backup
from invoice_desktop.ui.first_start.recovery_key import RecoveryKeyField
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.numbers import format_time
from invoice_desktop.ui.settings.rows import side_by_side


class RestorePanel(QFrame):
    """`wanted` carries the backup and the recovery key, None while none is needed."""

    wanted = Signal(object, object)
    given_up = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "slip")
        self._language = language
        self._backup: Backup | None = None
        self._says = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.key: QLineEdit = RecoveryKeyField()
        self._key_label = QLabel(wordWrap=True)
        self._key_label.setBuddy(self.key)
        self.restore, self.leave = QPushButton(), QPushButton()
        self.leave.setProperty("role", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        buttons = side_by_side(self.restore, self.leave, None)
        for part in (self._says, self._key_label, self.key, buttons):
            column.addWidget(part)
        self.restore.clicked.connect(self._give)
        self.key.returnPressed.connect(self._give)
        self.key.textEdited.connect(self._be_ready)
        self.leave.clicked.connect(self.close_panel)
        self.retranslate()
        self.hide()

    def ask(self, backup: Backup) -> None:
        """Say what restoring this backup does."""
        self._backup = backup
        self.key.clear()
        self._ask_for_key(wanted=False)
        self.retranslate()
        self.show()
        self.leave.setFocus()

    def ask_for_key(self) -> None:
        """Ask for the recovery key: the backup is under another key than the one kept here."""
        self._ask_for_key(wanted=True)
        self.show()
        self.key.setFocus()

    def _ask_for_key(self, *, wanted: bool) -> None:
        self.key.setVisible(wanted)
        self._key_label.setVisible(wanted)
        self._be_ready()

    def _be_ready(self) -> None:
        self.restore.setEnabled(self.key.isHidden() or bool(self.key.text().strip()))

    def _give(self) -> None:
        if self._backup is not None and self.restore.isEnabled():
            self.wanted.emit(self._backup, None if self.key.isHidden() else self.key.text())

    def close_panel(self) -> None:
        """Forget the question, and the key that was typed."""
        self._backup = None
        self.key.clear()
        self.hide()
        self.given_up.emit()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._key_label.setText(
            self.tr(
                "This backup was made under another key. Type in the recovery key that was valid "
                "then."
            )
        )
        self.restore.setText(self.tr("Restore this backup"))
        self.leave.setText(self.tr("Not now"))
        if self._backup is not None:
            made = format_time(self._backup.made_at, self._language.language)
            self._says.setText(
                self.tr(
                    "The archive becomes what it was on {made}, with %n invoice(s). What was "
                    "added or changed since then is in it no more. The present archive is kept "
                    "beside it under another name, so nothing is lost. The backup is read whole "
                    "first; the desk waits until it is done.",
                    "",
                    self._backup.invoices,
                ).format(made=made)
            )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
