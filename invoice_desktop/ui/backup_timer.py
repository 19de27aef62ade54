"""Backups that are made by themselves while the program is open."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from invoice_desktop.domain.backup import Backup, BackupRhythm
from invoice_desktop.domain.trouble import Cancelled, Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.backups import BackupOffice
from invoice_desktop.services.ports import Progress
from invoice_desktop.ui.background import BackgroundRunner, Each, Run
from invoice_desktop.ui.preference_changes import PreferenceChanges

FIRST_LOOK = 60_000
"""Milliseconds after the start: the clerk's first invoices come first."""
BETWEEN_LOOKS = 15 * 60_000
"""Milliseconds; after a failure as well: a stick may be put in meanwhile."""


class BackupTimer(QObject):
    """Looks from time to time whether a backup is due, and makes it on the worker.

    What makes them is loaded when it is first wanted. `runner` should be one that nothing waits
    for; closing the window stops it. `made` carries how
    many invoices the backup holds, `failed` a `Trouble`: the same one is told once until a backup
    succeeds. `missing` tells at the first look that no folder for backups is chosen.
    """

    made = Signal(int)
    failed = Signal(object)
    missing = Signal()

    def __init__(
        self,
        to_office: Callable[[], BackupOffice],
        preferences: PreferenceChanges,
        user: Callable[[], User],
        runner: BackgroundRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._to_office = to_office
        self._preferences = preferences
        self._user = user
        self._runner = runner
        self._run: Run | None = None
        self._told = ""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)

    def begin(self, first_look: int = FIRST_LOOK) -> None:
        """Look for the first time in so many milliseconds, then again and again."""
        self._timer.start(first_look)

    def stop(self) -> None:
        """Look no more, and ask a backup under way to stop."""
        self._timer.stop()
        if self._run is not None:
            self._run.cancel()

    def look(self) -> None:
        """Make a backup if one is due."""
        self._timer.start(BETWEEN_LOOKS)
        present = self._preferences.present
        if not present.backup_folder:
            self._tell_missing()
            return
        if self._run is not None or present.backup_rhythm is BackupRhythm.NEVER:
            return
        user, to_office = self._user(), self._to_office

        def work(each: Each, progress: Progress) -> None:
            office = to_office()
            if office.is_due(user):
                each(office.make(user, None, progress))

        self._run = self._runner.run_many(
            work, self._tell_made, self._advance, self._end, self._explain
        )

    def _tell_missing(self) -> None:
        if self._told != "missing":
            self._told = "missing"
            self.missing.emit()

    def _advance(self, _done: int, _of: int) -> None:
        """Nobody watches; being told lets the work be stopped."""

    def _tell_made(self, made: object) -> None:
        assert isinstance(made, Backup)
        self._told = ""
        self.made.emit(made.invoices)

    def _end(self) -> None:
        self._run = None

    def _explain(self, trouble: Trouble) -> None:
        self._run = None
        if not isinstance(trouble, Cancelled) and self._told != trouble.code:
            self._told = trouble.code
            self.failed.emit(trouble)
