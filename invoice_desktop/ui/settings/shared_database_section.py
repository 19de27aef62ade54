"""The office's shared database in the settings: joined, moved to, and left again."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from invoice_desktop.domain.trouble import ArchiveTrouble, Trouble
from invoice_desktop.services.moving import ArchiveMoves
from invoice_desktop.services.ports import Archive, Progress, ToArchive
from invoice_desktop.services.shared_database import SharedDatabase
from invoice_desktop.services.vault import NewVault
from invoice_desktop.ui.archive_changes import ArchiveChanges
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.first_start.key_handover import KeyHandover, SheetSurroundings
from invoice_desktop.ui.first_start.recovery_key import KeyPurpose
from invoice_desktop.ui.home import Home
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.preference_changes import PreferenceChanges
from invoice_desktop.ui.server_watch import ServerWatch, ToOffice
from invoice_desktop.ui.settings.going_there import GoingThere
from invoice_desktop.ui.settings.long_work import LongWork
from invoice_desktop.ui.settings.notice import Notice, Tone
from invoice_desktop.ui.settings.password_again import PasswordAgain
from invoice_desktop.ui.settings.rows import side_by_side
from invoice_desktop.ui.settings.section import Section
from invoice_desktop.ui.settings.server_check import ServerChecking
from invoice_desktop.ui.settings.sheet_place import SheetPlace
from invoice_desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class SharingTools:
    """What the section works with; `shared` and `moves` are made anew for each use."""

    home: Home
    archive: ToArchive
    shared: Callable[[], SharedDatabase]
    moves: Callable[[], ArchiveMoves]
    to_office: ToOffice
    changes: ArchiveChanges
    watch: ServerWatch


class SharedDatabaseSection(Section):
    """`failed` carries a `Trouble`, `done` a whole sentence, `moved` that all is elsewhere now."""

    failed = Signal(object)
    done = Signal(str)
    moved = Signal()

    def __init__(
        self,
        tools: SharingTools,
        preferences: PreferenceChanges,
        runner: BackgroundRunner,
        language: LanguageSwitch,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self._preferences = preferences
        self._runner = runner
        self._language = language
        user = tools.home.user
        self._new: NewVault | None = None
        self.handover: KeyHandover | None = None
        self._where_label, self._where = self.add_fact()
        self.state = Notice(theme)
        self.checking = ServerChecking(tools.shared, user, runner, language, theme)
        self.asking = GoingThere()
        self.go_on = self.asking.go_on
        self.password = PasswordAgain(tools.shared, user, preferences, runner)
        self.move_back, self.leave = QPushButton(), QPushButton()
        self.place, self.cancel = SheetPlace(language), QPushButton()
        self.working = LongWork(runner)
        self._around = SheetSurroundings(tools.home, runner, language, theme, self.place.put)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.cancel.setProperty("role", "quiet")
        for part in (
            self.state,
            self.password,
            self.checking,
            self.asking,
            side_by_side(self.move_back, self.leave, None),
            self.place,
            side_by_side(self.cancel, None),
            self.working,
        ):
            self.add_whole(part)

    def _connect(self) -> None:
        self.checking.checked.connect(self._show_state)
        self.checking.failed.connect(self.failed)
        self.asking.wanted.connect(self._go_there)
        self.password.failed.connect(self.failed)
        self.password.kept.connect(self._tools.watch.look)
        self.move_back.clicked.connect(self._prepare_return)
        self.leave.clicked.connect(self._leave)
        self.cancel.clicked.connect(self._give_up)
        self.working.changed.connect(self._show_state)
        self._tools.watch.changed.connect(self._show_state)

    @property
    def is_shared(self) -> bool:
        """Whether the archive in force is the office's."""
        return self._preferences.present.server is not None

    def _go_there(self) -> None:
        checked = self.checking.result
        if checked is None or not self.checking.holds:
            return
        user, tools, address = self._tools.home.user(), self._tools, checked.address
        secret, has_archive = self.checking.form.secret, checked.has_archive

        def work(progress: Progress) -> bool:
            def join(present: Archive) -> None:
                tools.shared().join(user, address, secret)
                present.close()

            def move(present: Archive) -> None:
                tools.moves().move_to_server(user, present, address, secret, progress)

            tools.changes.move(join if has_archive else move)
            return has_archive

        moving, joining = self.tr("Moving the archive…"), self.tr("Joining the archive there…")
        title = joining if has_archive else moving
        self.working.begin(title, work, self._tell_there, self._explain)

    def _tell_there(self, joined: bool) -> None:
        self.checking.form.forget_secret()
        has_joined = self.tr("This desk works with the office's archive now.")
        has_moved = self.tr(
            "The archive is on the server now. The folder of before is kept under another name."
        )
        self._tell(has_joined if joined else has_moved)

    def _tell(self, text: str) -> None:
        self._give_up()
        self.done.emit(text)
        self._tools.watch.look()
        self.moved.emit()

    def _prepare_return(self) -> None:
        user, tools = self._tools.home.user(), self._tools
        self.move_back.setEnabled(False)
        self._runner.run(
            lambda: tools.moves().prepare_return(user, tools.archive()),
            self._hand_over,
            self._explain,
        )

    def _hand_over(self, new: NewVault) -> None:
        self._new = new
        self.handover = KeyHandover(self._around, new.recovery_key, KeyPurpose.RETURN, self)
        self.handover.typed.connect(self._return)
        self.handover.begin()
        self._show_state()

    def _return(self, typed: str) -> None:
        new, user, tools = self._new, self._tools.home.user(), self._tools
        if new is None:
            return

        def work(progress: Progress) -> bool:
            tools.changes.move(
                lambda present: tools.moves().move_to_this_computer(
                    user, present, new, typed, progress
                )
            )
            return True

        self.place.set_busy(busy=True)
        title = self.tr("Moving the archive to this computer…")
        self.working.begin(title, work, self._tell_back, self._explain)

    def _tell_back(self, _done: bool) -> None:
        self._tell(
            self.tr("The archive is on this computer now. The server takes no more invoices.")
        )

    def _leave(self) -> None:
        user, tools = self._tools.home.user(), self._tools

        def leave(present: Archive) -> None:
            office = tools.to_office(present)
            if office is None:
                raise ArchiveTrouble("archive_is_closed")
            tools.shared().leave(user, office)
            present.close()

        def work(_progress: Progress) -> bool:
            tools.changes.move(leave)
            return True

        title = self.tr("Opening this computer's archive…")
        self.working.begin(title, work, self._tell_left, self._explain)

    def _tell_left(self, _done: bool) -> None:
        self._tell(self.tr("This desk works with this computer's own archive now."))

    def _give_up(self) -> None:
        self._new = None
        if self.handover is not None:
            self.handover.deleteLater()
            self.handover = None
        self.place.clear()
        self._show_state()

    def _explain(self, trouble: Trouble) -> None:
        self._show_state()
        if trouble.code == "cancelled":
            self._give_up()
        elif not self.place.say_trouble(trouble):
            self.failed.emit(trouble)

    def _show_state(self) -> None:
        shared, busy = self.is_shared, self.working.is_running
        steps = self.place.sheet is not None
        self.checking.setVisible(not shared)
        self.checking.setEnabled(not busy)
        self.asking.setVisible(not shared and self.checking.holds)
        checked = self.checking.result
        self.asking.show_way(has_archive=checked is not None and checked.has_archive)
        self.password.show_for(self._tools.watch.state.away if shared else None)
        self.go_on.setEnabled(not busy)
        self.move_back.setVisible(shared)
        self.move_back.setEnabled(not busy and not steps)
        # after a move there is nothing on this computer to go back to
        self.leave.setVisible(shared and self._tools.home.archive_path.exists())
        self.leave.setEnabled(not busy and not steps)
        self.cancel.setVisible(steps and not busy)
        self._say_state()

    def _say_state(self) -> None:
        address, state = self._preferences.present.server, self._tools.watch.state
        if address is None:
            self._where.setText(self.tr("On this computer"))
            self.state.say("")
        else:
            self._where.setText(
                self.tr("{database} on {host}, port {port}, as {user}").format(
                    database=address.database,
                    host=address.host,
                    port=address.port,
                    user=address.user,
                )
            )
            self._say_server(state.away, state.waiting)

    def _say_server(self, away: Trouble | None, waiting: int) -> None:
        if away is None:
            self.state.say(self.tr("The server answers."), Tone.GOOD)
            return
        said = [self._language.words.trouble(away)]
        if waiting:
            said.append(self.tr("%n check(s) wait on this computer.", "", waiting))
        self.state.say("\n".join(said), Tone.TROUBLE)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_state()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.name(
            self.tr("Shared database"),
            self.tr(
                "Several desks can work with one archive on a PostgreSQL server of the office. The "
                "password is kept where the keys are, and nowhere else."
            ),
        )
        self._where_label.setText(self.tr("The archive is"))
        self.move_back.setText(self.tr("Move back to this computer…"))
        self.leave.setText(self.tr("Leave the shared database"))
        self.cancel.setText(self.tr("Leave the archive on the server"))
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
