"""Looks into the watched folder from time to time while the program is open."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from invoice_desktop.domain.batches import Mark, count_marks
from invoice_desktop.domain.trouble import Cancelled, Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.checked import CheckedInput
from invoice_desktop.services.desk import VerificationDesk
from invoice_desktop.services.ports import Progress
from invoice_desktop.ui.background import BackgroundRunner, Each, Run
from invoice_desktop.ui.desk.checked_today import slimmed
from invoice_desktop.ui.preference_changes import PreferenceChanges

if TYPE_CHECKING:
    from invoice_desktop.services.watched_folder import WatchedFolder

FIRST_LOOK = 10_000
"""Milliseconds after the start: the clerk's first invoices come first."""
BETWEEN_LOOKS = 5_000
"""Milliseconds, at least."""
_PAUSES = 30
"""A folder that takes long to look through is looked at more seldom: so many times as long."""


@dataclass(frozen=True, slots=True)
class _Found:
    folder: "WatchedFolder"
    paths: tuple[Path, ...]


class WatchedFiles(QObject):
    """Takes what is finished in the watched folder, beside all other work.

    It is looked for on `looker`: a network drive may not answer for long. It is checked on
    `checker`, as everything at the desk; `make_way` lets go of it until the next look. `checked`
    carries a `CheckedInput`, `told` a sentence on what came of them and whether it is a trouble,
    `failed` a `Trouble`: the same one is told once until a look succeeds.
    """

    checked = Signal(object)
    told = Signal(str, bool)
    failed = Signal(object)

    def __init__(
        self,
        to_folder: "Callable[[Path], WatchedFolder]",
        desk: VerificationDesk,
        preferences: PreferenceChanges,
        user: Callable[[], User],
        looker: BackgroundRunner,
        checker: BackgroundRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._to_folder = to_folder
        self._desk = desk
        self._preferences = preferences
        self._user = user
        self._looker = looker
        self._checker = checker
        self._folder: WatchedFolder | None = None
        self._path = ""
        self._looking: Run | None = None
        self._checking: Run | None = None
        self._explained = ""
        self._began = 0.0
        self._counts: Counter[Mark] = Counter()
        self._why: Trouble | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        preferences.changed.connect(self._follow)

    def begin(self, first_look: int = FIRST_LOOK) -> None:
        """Look for the first time in so many milliseconds, then again and again."""
        self._follow()
        self._timer.start(first_look)

    def stop(self) -> None:
        """Look no more, and ask what is under way to stop."""
        self._timer.stop()
        for run in (self._looking, self._checking):
            if run is not None:
                run.cancel()

    def make_way(self) -> None:
        """Let what is handed over at the desk be checked at once; the rest is taken later."""
        if self._checking is not None:
            self._checking.cancel()

    def _follow(self) -> None:
        """Watch the folder that is chosen now."""
        path = self._preferences.present.watched_folder
        if path != self._path:
            self.make_way()
            self._path, self._explained = path, ""
            self._folder = self._to_folder(Path(path)) if path else None

    def look(self) -> None:
        """Look for finished files, unless some are still being checked."""
        self._timer.start(BETWEEN_LOOKS)
        folder = self._folder
        if folder is None or self._looking is not None or self._checking is not None:
            return

        def work(each: Each, progress: Progress) -> None:
            each(_Found(folder, folder.look(progress)))

        self._began = monotonic()
        self._looking = self._looker.run_many(
            work, self._take, self._advance, self._end_look, self._explain_look
        )

    def _advance(self, _done: int, _of: int) -> None:
        """Nobody watches; being told lets the work be stopped."""

    def _end_look(self) -> None:
        self._looking = None
        took = round(1000 * (monotonic() - self._began))
        self._timer.start(max(BETWEEN_LOOKS, took * _PAUSES))

    def _explain_look(self, trouble: Trouble) -> None:
        self._end_look()
        self._explain(trouble)

    def _explain(self, trouble: Trouble) -> None:
        if not isinstance(trouble, Cancelled) and self._explained != trouble.code:
            self._explained = trouble.code
            self.failed.emit(trouble)

    def _take(self, found: object) -> None:
        assert isinstance(found, _Found)
        if found.folder is self._folder:
            self._explained = ""
            if found.paths:
                self._check(found.folder, found.paths)

    def _check(self, folder: "WatchedFolder", paths: Sequence[Path]) -> None:
        user, desk = self._user(), self._desk
        self._counts.clear()
        self._why = None

        def work(each: Each, progress: Progress) -> None:
            # a folder may be watched for weeks: the archive has what is opened later
            folder.check(desk, user, paths, lambda checked: each(slimmed(checked)), progress)

        self._checking = self._checker.run_many(
            work, self._give, self._advance, self._end_check, self._explain_check
        )

    def _give(self, checked: object) -> None:
        assert isinstance(checked, CheckedInput)
        from invoice_desktop.services.batch_lists import lines_of

        self._counts.update(count_marks(lines_of(checked.name, checked)))
        self._why = self._why or checked.trouble
        self.checked.emit(checked)

    def _end_check(self) -> None:
        self._checking = None
        self._tell()

    def _explain_check(self, trouble: Trouble) -> None:
        self._checking = None
        self._tell()
        self._explain(trouble)

    def _tell(self) -> None:
        if not self._counts:
            return
        self.told.emit(self._said(), bool(self._counts[Mark.UNREADABLE]))
        if self._counts[Mark.UNREADABLE] == 1 and self._why is not None:
            self.failed.emit(self._why)
        self._counts.clear()

    def _said(self) -> str:
        counts = self._counts
        doubtful = counts[Mark.DOUBTFUL] + counts[Mark.CONTRADICTED]
        parts = [self.tr("From the watched folder: %n invoice(s)", "", counts[Mark.READ])]
        if doubtful:
            parts.append(self.tr("%n in doubt or contradicted", "", doubtful))
        if counts[Mark.DUPLICATE]:
            parts.append(self.tr("%n seen before", "", counts[Mark.DUPLICATE]))
        if counts[Mark.UNREADABLE]:
            parts.append(self.tr("%n could not be read", "", counts[Mark.UNREADABLE]))
        return " · ".join(parts)
