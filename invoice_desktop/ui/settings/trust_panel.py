"""Before a maker is trusted or forgotten: who it is, what that means, and the reason for it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from invoice_desktop.domain.trust import TrustedMaker
from invoice_desktop.services.trust import LONGEST_REASON
from invoice_desktop.ui.settings.makers_model import grouped, validity
from invoice_desktop.ui.settings.notice import Notice, Tone
from invoice_desktop.ui.settings.rows import side_by_side
from invoice_desktop.ui.theme import Theme


class TrustPanel(QFrame):
    """Out of sight until it asks; `agreed` when it is to be done, `given_up` when not."""

    agreed = Signal()
    given_up = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "slip")
        self.maker: TrustedMaker | None = None
        self.is_adding = True
        self._heading = QLabel(wordWrap=True)
        self._heading.setProperty("role", "title")
        self._who = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._who.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.meaning = Notice(theme)
        self.reason = QLineEdit(maxLength=LONGEST_REASON)
        self._reason_label = QLabel()
        self._reason_label.setBuddy(self.reason)
        self.do, self.cancel = QPushButton(), QPushButton()
        self.do.setProperty("role", "primary")
        self.cancel.setProperty("role", "quiet")
        self._lay_out()
        self.reason.textChanged.connect(self._be_ready)
        self.reason.returnPressed.connect(self.do.click)
        self.do.clicked.connect(self.agreed)
        self.cancel.clicked.connect(self.close_up)
        self.retranslate()
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        for part in (self._heading, self._who, self.meaning, self._reason_label, self.reason):
            column.addWidget(part)
        column.addWidget(side_by_side(self.do, self.cancel, None))

    def ask(self, maker: TrustedMaker, *, is_adding: bool) -> None:
        """Ask whether a maker is to be trusted, or forgotten; the reason has the focus."""
        self.maker, self.is_adding = maker, is_adding
        self.reason.clear()
        self.retranslate()
        self.be_busy(working=False)
        self.show()
        self.reason.setFocus()

    def be_busy(self, *, working: bool) -> None:
        """Wait for what was agreed to; what was typed stays."""
        self.reason.setEnabled(not working)
        self.cancel.setEnabled(not working)
        self.do.setEnabled(not working and bool(self.reason.text().strip()))

    def close_up(self) -> None:
        """Go out of sight, with nothing done."""
        self.maker = None
        self.hide()
        self.given_up.emit()

    def _be_ready(self) -> None:
        self.do.setEnabled(bool(self.reason.text().strip()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.cancel.isEnabled():
            self.close_up()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._reason_label.setText(self.tr("&Reason, for the log"))
        self.cancel.setText(self.tr("Leave it"))
        if self.is_adding:
            self._say_adding()
        else:
            self._say_removing()
        self.setAccessibleName(self._heading.text())
        maker = self.maker
        if maker:
            self._who.setText(f"{maker.name}\n{validity(maker)}\nSHA-256 {grouped(maker.sha256)}")

    def _say_adding(self) -> None:
        self._heading.setText(self.tr("Trust this maker of seals?"))
        self.do.setText(self.tr("Trust this maker"))
        self.reason.setPlaceholderText(self.tr("How do you know that it is the real one?"))
        self.meaning.say(
            self.tr(
                "Everything that this maker sealed and that holds will be called genuine, on this "
                "office's own responsibility. Names can be invented: compare the SHA-256 with what "
                "the tax bureau tells you, by a way that does not lead over the invoice's sender."
            ),
            Tone.WARNING,
        )

    def _say_removing(self) -> None:
        self._heading.setText(self.tr("Do not trust this maker any more?"))
        self.do.setText(self.tr("Remove this maker"))
        self.reason.setPlaceholderText(self.tr("Why is it not to be trusted any more?"))
        self.meaning.say(
            self.tr(
                "Its seals will not be called genuine from now on. What was verified before stays "
                "as it was recorded; verify such invoices again."
            ),
            Tone.WARNING,
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
