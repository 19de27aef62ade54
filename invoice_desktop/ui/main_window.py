"""The window: the rail with its rooms, what is said above them, and the line at the foot."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QIcon, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from invoice_desktop.domain.audit import BrokenRow
from invoice_desktop.domain.scan import Scan
from invoice_desktop.domain.trouble import Cancelled, Trouble
from invoice_desktop.services.ports import Archive
from invoice_desktop.services.vault import VaultState
from invoice_desktop.ui.alarm_watch import AlarmWatch
from invoice_desktop.ui.awaited_archive import AwaitedArchive
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.chores import Chores
from invoice_desktop.ui.desk.pressing import press_focused
from invoice_desktop.ui.desk.scanner_listener import ScannerListener, text_is_typed
from invoice_desktop.ui.home import Home, Program
from invoice_desktop.ui.icons import icon_file
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.message_bar import MessageBar
from invoice_desktop.ui.opening import Opened, open_or_tell
from invoice_desktop.ui.preference_changes import PreferenceChanges
from invoice_desktop.ui.rail import ROOMS, Rail
from invoice_desktop.ui.rooms import Rooms, Surroundings
from invoice_desktop.ui.server_watch import AwayBanner
from invoice_desktop.ui.status_bar import StatusBar
from invoice_desktop.ui.theme import Theme
from invoice_desktop.ui.tray import AlarmTray

if TYPE_CHECKING:
    from invoice_desktop.ui.first_start.first_start import FirstStart

HOME_SIZE = QSize(1280, 800)
SMALLEST = QSize(960, 600)
PATIENCE = 3000
"""Milliseconds that closing waits for work; what is kept is kept in whole transactions."""
_AFTER_FIRST_PAINT = 60
"""Milliseconds until the archive is opened: the interpreter does one thing at a time, and the
desk is to be seen first."""
_WORD_AFTER = 800
"""Milliseconds after which opening the archive deserves a word."""


class MainWindow(QMainWindow):
    """One window for one home: it opens the archive, and shows the rooms that work on it."""

    def __init__(
        self,
        home: Home,
        language: LanguageSwitch,
        theme: Theme,
        preferences: PreferenceChanges,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._home = home
        self._language = language
        self._theme = theme
        self._preferences = preferences
        self._archive = AwaitedArchive()
        self._first_start: FirstStart | None = None
        self._runner = BackgroundRunner(self)
        # what is handed over meanwhile waits for the archive, so opening must not wait behind it
        self._opener = BackgroundRunner(self)
        # a list or a search must not wait behind a hundred files at the desk
        self._archive_runner = BackgroundRunner(self)
        # a backup or a look at every page takes long, and nobody waits for it
        self._chores_runner = BackgroundRunner(self)
        self._chores: Chores | None = None
        self._room = ""
        self._rail = Rail(theme)
        self._bar = MessageBar(theme)
        self._rooms = Rooms()
        self._foot = StatusBar(theme, home.archive_path)
        self._waiting = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._whole = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        self._above = QVBoxLayout()
        right.addLayout(self._above)
        right.addWidget(self._bar)
        right.addWidget(self._rooms, 1)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self._rail)
        upper.addLayout(right, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(upper, 1)
        column.addWidget(self._foot)
        self._inside = inside
        self._whole.addWidget(self._waiting)
        self._whole.addWidget(inside)
        self.setCentralWidget(self._whole)
        self.setWindowIcon(QIcon(icon_file("invoice-desk", "")))
        self.setMinimumSize(SMALLEST)
        self.resize(HOME_SIZE.boundedTo(self.screen().availableSize()))

    def _connect(self) -> None:
        self._patience = QTimer(self, singleShot=True, interval=_WORD_AFTER)
        self._patience.timeout.connect(self._say_waiting)
        self._opening = QTimer(self, singleShot=True, interval=_AFTER_FIRST_PAINT)
        self._opening.timeout.connect(self._open)
        self._rail.room_wanted.connect(self.go_to)
        self._preferences.failed.connect(self.explain)
        self._preferences.changed.connect(self._show_state)
        for number, room in enumerate(ROOMS, start=1):
            self._add_shortcut(f"Ctrl+{number}", partial(self.go_to, room))
        self._add_shortcut("F1", self.help_here)

    def _add_shortcut(self, keys: str, act: Callable[[], None]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(act)

    def begin(self) -> None:
        """Show the desk where there is an archive, and open it on the worker meanwhile.

        What is handed over before it is open is checked as soon as it is.
        """
        if self._home.archive_path.exists() or self._preferences.present.server is not None:
            self._show_rooms()
        # the desk is painted first: opening takes the processor as well
        self._opening.start()
        self._patience.start()

    def _open(self) -> None:
        home, archive = self._home, self._archive
        is_shared = self._preferences.present.server is not None

        def work() -> Opened:
            told = open_or_tell(home.vault(), home.reopen if is_shared else None)
            if told.archive is None:
                archive.give_up()
            else:
                archive.take(told.archive)
            return told

        self._opener.run(work, self._take, self.explain)

    def _say_waiting(self) -> None:
        self._waiting.setText(self.tr("Opening the archive…"))
        self._bar.show_done(self._waiting.text())

    def _take(self, told: Opened) -> None:
        self._patience.stop()
        if self._bar.accessibleName() == self._waiting.text():
            self._bar.hide()
        self._waiting.clear()
        if told.archive is not None:
            self.admit(told.archive)
        else:
            self._show_first_start(told)

    def _show_first_start(self, told: Opened) -> None:
        from invoice_desktop.ui.first_start.first_start import FirstStart

        page = FirstStart(self._home, self._runner, self._language, self._theme)
        page.opened.connect(self.admit)
        page.language_chosen.connect(self._choose_language)
        page.trouble_aside.connect(self.explain)
        page.leave_wanted.connect(self.close)
        self._first_start = page
        self._room = ""
        self._whole.addWidget(page)
        self._whole.setCurrentWidget(page)
        page.show_state(told)
        self._show_title()

    def _choose_language(self, language: str) -> None:
        self._preferences.change(language=language)

    def admit(self, archive: Archive) -> None:
        """Show the rooms on an open archive, the desk first."""
        self._archive.take(archive)
        first_start, self._first_start = self._first_start, None
        if not self._room:
            self._show_rooms()
        if first_start is not None:
            self._whole.removeWidget(first_start)
            first_start.deleteLater()
        self._begin_anew()

    def _show_rooms(self) -> None:
        if not self._rooms.are_ready:
            self._furnish()
        self._show_state()
        self.go_to("desk")
        self._whole.setCurrentWidget(self._inside)
        self._focus_page()

    @property
    def room(self) -> str:
        """The room in sight; the empty text before the archive is open."""
        return self._room

    def page(self, room: str) -> QWidget:
        """Give a room's page, made when it is first wanted."""
        return self._rooms.page(room)

    def _furnish(self) -> None:
        program = self._home.program(self._archive)
        alarms = AlarmWatch(lambda: program.ledger, self._home.user, self._archive_runner, self)
        chores = Chores(
            self._home,
            program,
            self._archive,
            self._preferences,
            self._chores_runner,
            alarms,
            self,
        )
        chores.damaged.connect(self._show_damage)
        chores.log_broken.connect(self._tell_log)
        chores.failed.connect(self.explain)
        chores.backups.failed.connect(self.explain)
        chores.backups.made.connect(self._tell_backup)
        chores.watch.settled.connect(self._tell_settled)
        self._above.addWidget(AwayBanner(chores.watch, self._language, self._theme))
        tray = AlarmTray(chores.alarms, self._preferences, self._language, self)
        tray.record_wanted.connect(self._come_forward)
        self._chores = chores
        self._rooms.furnish(self._surroundings(program, chores))
        self._listen_for_scans()

    def _listen_for_scans(self) -> None:
        desk = self._rooms.desk
        scanner = ScannerListener(
            self._home.scanner_keys(), self, lambda: desk().entry, self._scan_is_welcome
        )
        scanner.scanned.connect(self._take_scan)
        # the window of the system gets the keys before anything in it does
        self.winId()
        scanner.listen_to(self.windowHandle())
        scanner.listen_to(desk().entry)

    def _scan_is_welcome(self) -> bool:
        """At the desk always; elsewhere a field that is typed in keeps its keys."""
        if not self._room or self._whole.currentWidget() is not self._inside:
            return False
        return self._room == "desk" or not text_is_typed()

    def _take_scan(self, scan: Scan) -> None:
        if self._room != "desk":
            self.go_to("desk")
        self._rooms.desk().take_scan(scan)

    def _come_forward(self, entry: str) -> None:
        """Show an entry to somebody who was called while at other work."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.show_record(entry)

    def _surroundings(self, program: Program, chores: Chores) -> Surroundings:
        return Surroundings(
            home=self._home,
            program=program,
            language=self._language,
            theme=self._theme,
            preferences=self._preferences,
            bar=self._bar,
            archive=self._archive,
            watch=chores.watch,
            desk_runner=self._runner,
            archive_runner=self._archive_runner,
            chores_runner=self._chores_runner,
            alarms=chores.alarms,
            explain=self.explain,
            show_record=self.show_record,
            show_help=self.show_help,
            take_exports=self.take_exports,
            archive_replaced=self._begin_anew,
        )

    def _begin_anew(self) -> None:
        """Show another archive: it was restored, or moved."""
        if self._chores is not None:
            self._chores.begin()
        page = self._rooms.made("archive")
        if page is not None:
            self._rooms.archive().archive_changed()

    def _tell_backup(self, invoices: int) -> None:
        self._bar.show_done(self.tr("A backup was made and verified: %n invoice(s).", "", invoices))

    def _tell_settled(self, count: int) -> None:
        self._bar.show_done(
            self.tr("The server answers again: %n check(s) were handed over.", "", count)
        )

    def _tell_log(self, broken: BrokenRow) -> None:
        fault = self._language.words.log_fault(broken)
        self._bar.show_trouble(
            self.tr("The log of the archive was tampered with. {fault}").format(fault=fault)
        )

    def _show_damage(self, trouble: Trouble) -> None:
        """Leave a damaged archive alone, and show the ways to a whole one."""
        if self._chores is not None:
            self._chores.stop()
        self._archive.close()
        self._show_first_start(Opened(VaultState.ARCHIVE_TROUBLE, trouble=trouble))

    def go_to(self, room: str) -> None:
        """Enter a room and put the keyboard where its work begins."""
        if not self._rooms.are_ready or self._first_start is not None:
            return
        page = self.page(room)
        if room == "archive":
            self._rooms.archive().refresh()
        elif room == "ledger":
            self._rooms.ledger().refresh()
        self._room = room
        self._rail.mark(room)
        self._rooms.setCurrentWidget(page)
        self._focus_page()
        self._show_title()

    def _focus_page(self) -> None:
        page = self._rooms.made(self._room)
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_record(self, entry: str) -> None:
        """Open an entry in the archive."""
        self.go_to("archive")
        self._rooms.archive().show_entry(entry)

    def take_exports(self, paths: Sequence[Path]) -> None:
        """Take exports of the ledger, wherever they were dropped."""
        self.go_to("ledger")
        self._rooms.ledger().take_files(paths)

    def show_help(self, name: str) -> None:
        """Open a page of the help."""
        self.go_to("help")
        self._rooms.help().show_page(name)

    def help_here(self) -> None:
        """Open the help of the place."""
        name = getattr(self._rooms.made(self._room), "help_page", "")
        if self._room != "help" and name:
            self.show_help(name)

    def explain(self, trouble: Trouble) -> None:
        """Say a trouble above the page."""
        if not isinstance(trouble, Cancelled):
            self._bar.show_trouble(self._language.words.trouble(trouble))

    def _show_state(self) -> None:
        lacks_backup = not self._preferences.present.backup_folder
        self._foot.show_state(self._home.user(), self._home.key_file, lacks_backup=lacks_backup)

    def _show_title(self) -> None:
        if not self._room:
            self.setWindowTitle(self.tr("InvoiceDesk"))
            return
        room = self._rail.name_of(self._room)
        self.setWindowTitle(self.tr("{room} – InvoiceDesk").format(room=room))

    def retranslate(self) -> None:
        """Say the title in the window's language; the parts renew their own words."""
        if self._waiting.text():
            self._say_waiting()
        self._show_title()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(self, event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what runs, wait for it for a while, and close the archive."""
        self._opening.stop()
        runners = (self._opener, self._runner, self._archive_runner, self._chores_runner)
        for runner in runners:
            runner.cancel_all()
        if self._chores is not None:
            self._chores.stop()
            self._chores.remember()
        # what waits for an archive that still opens must not be waited for in turn
        self._archive.give_up()
        idle = [runner.wait(PATIENCE) for runner in runners]
        if all(idle):
            self._archive.close()
        super().closeEvent(event)
