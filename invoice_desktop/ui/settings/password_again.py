"""The password of the shared database again: it was changed there, or is gone from here."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.shared_database import SharedDatabase
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.preference_changes import PreferenceChanges

_ASKED_AFTER = frozenset({"server_refuses_login", "server_password_is_missing"})


class PasswordAgain(QWidget):
    """Out of sight until it is wanted; `kept` when it fits, `failed` carries a `Trouble`."""

    kept = Signal()
    failed = Signal(object)

    def __init__(
        self,
        shared: Callable[[], SharedDatabase],
        user: Callable[[], User],
        preferences: PreferenceChanges,
        runner: BackgroundRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shared = shared
        self._user = user
        self._preferences = preferences
        self._runner = runner
        self.field, self.keep = QLineEdit(), QPushButton()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.keep)
        self.field.textEdited.connect(self._be_ready)
        self.field.returnPressed.connect(self._try)
        self.keep.clicked.connect(self._try)
        self.retranslate()
        self._be_ready()
        self.hide()

    def show_for(self, away: Trouble | None) -> None:
        """Come into sight where a password is what is wanting."""
        self.setVisible(away is not None and away.code in _ASKED_AFTER)

    def _be_ready(self) -> None:
        self.keep.setEnabled(bool(self.field.text()))

    def _try(self) -> None:
        address = self._preferences.present.server
        if address is None or not self.field.text():
            return
        shared, user, secret = self._shared(), self._user(), self.field.text()
        self.keep.setEnabled(False)
        self._runner.run(
            lambda: shared.keep_password(user, address, secret), self._tell, self._explain
        )

    def _tell(self, _nothing: None) -> None:
        self.field.clear()
        self.kept.emit()

    def _explain(self, trouble: Trouble) -> None:
        self._be_ready()
        self.failed.emit(trouble)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.field.setPlaceholderText(self.tr("The password of the shared database"))
        self.field.setAccessibleName(self.tr("The password of the shared database"))
        self.keep.setText(self.tr("Keep this password"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
