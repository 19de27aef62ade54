"""The archive's key in the settings: where it is, and a new one when the old was seen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.services.ports import Progress
from invoice_desktop.services.rekeying import KeyChange
from invoice_desktop.services.vault import NewVault
from invoice_desktop.ui.archive_changes import ArchiveChanges
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.first_start.key_handover import KeyHandover, SheetSurroundings
from invoice_desktop.ui.first_start.recovery_key import KeyPurpose
from invoice_desktop.ui.home import Home
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.settings.long_work import LongWork
from invoice_desktop.ui.settings.rows import side_by_side
from invoice_desktop.ui.settings.section import Section
from invoice_desktop.ui.settings.sheet_place import SheetPlace
from invoice_desktop.ui.theme import Theme


class KeysSection(Section):
    """`failed` carries a `Trouble`, `done` a whole sentence."""

    failed = Signal(object)
    done = Signal(str)

    def __init__(
        self,
        home: Home,
        key_change: Callable[[], KeyChange],
        changes: ArchiveChanges,
        runner: BackgroundRunner,
        language: LanguageSwitch,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._home = home
        self._key_change = key_change
        self._changes = changes
        self._runner = runner
        self._change: KeyChange | None = None
        self._new: NewVault | None = None
        self.handover: KeyHandover | None = None
        self._where_label, self._where = self.add_fact()
        self.change = QPushButton()
        self.asking = QFrame()
        self.asking.setProperty("role", "slip")
        self._explained = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.go_on, self.leave = QPushButton(), QPushButton()
        self.place = SheetPlace(language)
        self.cancel = QPushButton()
        self.working = LongWork(runner)
        self._around = SheetSurroundings(home, runner, language, theme, self.place.put)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show_state()

    def _lay_out(self) -> None:
        self.leave.setProperty("role", "quiet")
        self.cancel.setProperty("role", "quiet")
        column = QVBoxLayout(self.asking)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addWidget(self._explained)
        column.addWidget(side_by_side(self.go_on, self.leave, None))
        self.asking.hide()
        for part in (
            side_by_side(self.change, None),
            self.asking,
            self.place,
            side_by_side(self.cancel, None),
            self.working,
        ):
            self.add_whole(part)

    def _connect(self) -> None:
        self.change.clicked.connect(self._ask)
        self.leave.clicked.connect(self._give_up)
        self.go_on.clicked.connect(self._prepare)
        self.cancel.clicked.connect(self._give_up)
        self.working.changed.connect(self._show_state)

    def _ask(self) -> None:
        self.asking.show()
        self.leave.setFocus()
        self._show_state()

    def _prepare(self) -> None:
        self._change = change = self._key_change()
        user = self._home.user()
        self.go_on.setEnabled(False)
        self._runner.run(lambda: change.prepare(user), self._hand_over, self._explain)

    def _hand_over(self, new: NewVault) -> None:
        self._new = new
        self.asking.hide()
        self.handover = KeyHandover(self._around, new.recovery_key, KeyPurpose.NEW_KEY, self)
        self.handover.typed.connect(self._carry_out)
        self.handover.begin()
        self._show_state()

    def _carry_out(self, typed: str) -> None:
        change, new, changes = self._change, self._new, self._changes
        if change is None or new is None:
            return
        user = self._home.user()

        def work(progress: Progress) -> bool:
            changes.with_closed(lambda: change.change(user, new, typed, progress))
            return True

        self.place.set_busy(busy=True)
        title = self.tr("Writing everything anew under the new key…")
        self.working.begin(title, work, self._tell_done, self._explain)

    def _tell_done(self, _done: bool) -> None:
        self._give_up()
        self.done.emit(
            self.tr(
                "The archive has a new key. Only the new recovery key opens it; keep the old one "
                "as long as you keep backups of before."
            )
        )

    def _give_up(self) -> None:
        self._change = self._new = None
        if self.handover is not None:
            self.handover.deleteLater()
            self.handover = None
        self.place.clear()
        self.asking.hide()
        self._show_state()
        self.change.setFocus()

    def _explain(self, trouble: Trouble) -> None:
        self._show_state()
        if trouble.code == "cancelled":
            self._give_up()
        elif not self.place.say_trouble(trouble):
            self.failed.emit(trouble)

    def _show_state(self) -> None:
        # on a server each desk has its own password; the server's disk is its keeper's business
        is_here = self._home.preferences.load().server is None
        asks = not self.asking.isHidden()
        steps = self.place.sheet is not None
        self.change.setVisible(is_here)
        self.change.setEnabled(not asks and not steps)
        self.go_on.setEnabled(True)
        self.cancel.setVisible(steps and not self.working.is_running)
        self._say_where()

    def _say_where(self) -> None:
        file = self._home.key_file
        in_file = self.tr("In the file {path}. Whoever can read it can read the archive.")
        in_keyring = self.tr("In the system's keyring, protected by your sign-in")
        self._where.setText(in_file.format(path=file) if file else in_keyring)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_state()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.name(
            self.tr("Keys"),
            self.tr(
                "The archive is encrypted. Its key is kept for you; the recovery key, which only "
                "you have, opens it when that is lost."
            ),
        )
        self._where_label.setText(self.tr("The key is"))
        self.change.setText(self.tr("&New key…"))
        self._explained.setText(
            self.tr(
                "Change the key when somebody may have seen it or the recovery key. A new recovery "
                "key is shown, which you print and type back; then the whole archive is written "
                "anew, and the desk waits until it is done. The old recovery key still opens older "
                "backups, and nothing else."
            )
        )
        self.go_on.setText(self.tr("Show the new recovery key"))
        self.leave.setText(self.tr("Not now"))
        self.cancel.setText(self.tr("Keep the present key"))
        self._say_where()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
