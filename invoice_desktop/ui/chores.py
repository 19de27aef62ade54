"""What the program does by itself while the archive is open; nothing waits for it."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from invoice_desktop.domain.audit import BrokenRow
from invoice_desktop.domain.trouble import ArchiveTrouble, Cancelled, Trouble
from invoice_desktop.services.ports import Progress, ToArchive
from invoice_desktop.ui.alarm_watch import AlarmWatch
from invoice_desktop.ui.background import BackgroundRunner, Each
from invoice_desktop.ui.backup_timer import BackupTimer
from invoice_desktop.ui.home import Home, Program
from invoice_desktop.ui.preference_changes import PreferenceChanges
from invoice_desktop.ui.server_watch import ServerWatch

QUIET = 20_000
"""Milliseconds after the opening: the clerk's first invoices come first."""


class Chores(QObject):
    """Looks after the log, the archive's soundness, backups, alarms, what waits for a server.

    `damaged` carries the trouble that the archive is not as it was written; `log_broken` the
    first bad entry of the log; `failed` any other trouble.
    """

    damaged = Signal(object)
    log_broken = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        home: Home,
        program: Program,
        archive: ToArchive,
        preferences: PreferenceChanges,
        runner: BackgroundRunner,
        alarms: AlarmWatch,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._home = home
        self._program = program
        self._archive = archive
        self._runner = runner
        self.alarms = alarms
        to_office = partial(home.backups, archive)
        self.backups = BackupTimer(to_office, preferences, home.user, runner, self)
        self.watch = ServerWatch(archive, home.office, home.user, runner, self)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._quiet.timeout.connect(self._look_at_archive)

    def begin(self) -> None:
        """Begin once the archive is open, or another one is."""
        self.remember()
        self._quiet.start()
        self.backups.begin()
        self.alarms.begin()
        self.watch.begin()
        self.watch.look()

    def stop(self) -> None:
        """Begin nothing more; what runs is stopped by its runner."""
        self._quiet.stop()
        self.backups.stop()
        self.watch.stop()
        self.alarms.stop()

    def remember(self) -> None:
        """Compare the log with what this computer remembers of it, and remember its newest end."""
        self._runner.run(self._program.audit.remember, self._tell_log, self._explain)

    def _tell_log(self, broken: tuple[BrokenRow, ...]) -> None:
        if broken:
            self.log_broken.emit(broken[0])

    def _look_at_archive(self) -> None:
        home, archive = self._home, self._archive

        def work(_each: Each, progress: Progress) -> None:
            if not home.quick_check(archive(), progress).is_sound:
                raise ArchiveTrouble("archive_is_damaged", path=str(home.archive_path))

        self._runner.run_many(work, _nobody, _watches, self._found_sound, self._tell_damage)

    def _found_sound(self) -> None:
        """Nothing is to be said."""

    def _tell_damage(self, trouble: Trouble) -> None:
        if trouble.code == "archive_is_damaged":
            self.damaged.emit(trouble)
        else:
            self._explain(trouble)

    def _explain(self, trouble: Trouble) -> None:
        if not isinstance(trouble, Cancelled):
            self.failed.emit(trouble)


def _nobody(_result: object) -> None:
    """Nothing is told piece by piece."""


def _watches(_done: int, _of: int) -> None:
    """Nobody watches; being told lets the work be stopped."""
