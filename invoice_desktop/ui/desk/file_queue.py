"""Files on their way through the desk: one batch at a time, the later ones wait."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from invoice_desktop.domain.trouble import Cancelled, Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.desk import CheckedInput, VerificationDesk
from invoice_desktop.services.export_names import are_documents
from invoice_desktop.services.file_sources import Gathered, gather
from invoice_desktop.services.ports import Progress
from invoice_desktop.ui.background import BackgroundRunner, Each, Run
from invoice_desktop.ui.desk.checked_today import slimmed

MANY = 20
"""Files from which on their bytes are not held: the archive has them when one is opened."""


class _Wish(Enum):
    """Why a run was asked to stop."""

    END = auto()
    PAUSE = auto()
    MAKE_WAY = auto()


@dataclass(slots=True, eq=False)
class _Batch:
    paths: tuple[Path, ...]
    gathered: Gathered | None = None
    told: int = 0

    @property
    def count(self) -> int:
        """How many files these are; none while it has to be seen what a folder may hold."""
        return len(self.paths) if are_documents(self.paths) else 0


class FileQueue(QObject):
    """Checks files, and what folders and ZIP files hold, on the worker.

    `begun` carries the count of files, none while folders are still to be looked into; `gathered`
    a `Gathered`, `checked` a `CheckedInput`; `advanced` how many of how many are done (of none:
    so many were found so far); `paused` whether the files wait or go on; `finished` whether it
    was cancelled, `failed` the `Trouble` that ended it.
    """

    begun = Signal(int)
    gathered = Signal(object)
    checked = Signal(object)
    advanced = Signal(int, int)
    paused = Signal(bool)
    finished = Signal(bool)
    failed = Signal(object)

    def __init__(
        self,
        desk: VerificationDesk,
        runner: BackgroundRunner,
        user: Callable[[], User],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._runner = runner
        self._user = user
        self._run: Run | None = None
        self._batch: _Batch | None = None
        self._wish = _Wish.END
        self._waiting: list[_Batch] = []

    @property
    def is_busy(self) -> bool:
        """Whether files are being checked or wait for it."""
        return self._batch is not None

    def take(self, paths: Sequence[Path]) -> None:
        """Check these now, or after those that are being checked."""
        self._waiting.append(_Batch(tuple(paths)))
        self._start_next()

    def cancel(self) -> None:
        """Stop what runs and forget what waits; what was checked stays."""
        self._waiting.clear()
        if self._run is not None:
            self._ask(_Wish.END)
        elif self._batch is not None:
            self._end(cancelled=True)

    def pause(self) -> None:
        """Let the rest wait; the worker is free for other things meanwhile."""
        self._ask(_Wish.PAUSE)

    def go_on(self) -> None:
        """Go on with what was paused."""
        if self._batch is not None and self._run is None:
            self.paused.emit(False)
            self._check(self._batch)

    def make_way(self) -> None:
        """Let what is handed over next be checked at once, before the rest of the files."""
        if self._run is not None and not self._run.is_cancelled:
            self._ask(_Wish.MAKE_WAY)

    def _ask(self, wish: _Wish) -> None:
        if self._run is not None:
            self._wish = wish
            self._run.cancel()

    def _start_next(self) -> None:
        if self._batch is None and self._waiting:
            self._batch = self._waiting.pop(0)
            self.begun.emit(self._batch.count)
            self._check(self._batch)

    def _check(self, batch: _Batch) -> None:
        user, desk = self._user(), self._desk
        # the window stops everything when it is closed: an older wish must not go on then
        self._wish = _Wish.END

        def work(each: Each, progress: Progress) -> None:
            gathered = batch.gathered or gather(batch.paths, lambda found: progress(found, 0))
            if batch.gathered is None:
                batch.gathered = gathered
                each(gathered)
            done, of = batch.told, len(gathered.sources)
            give = _slim(each) if of >= MANY else each
            try:
                desk.check_files(
                    user, gathered.sources[done:], give, lambda more, _of: progress(done + more, of)
                )
            finally:
                gathered.close()

        self._run = self._runner.run_many(
            work, self._give, self._advance, self._finish, self._explain
        )

    def _give(self, given: object) -> None:
        if isinstance(given, Gathered):
            self.gathered.emit(given)
        elif isinstance(given, CheckedInput) and self._batch is not None:
            self._batch.told += 1
            self.checked.emit(given)

    def _advance(self, done: int, of: int) -> None:
        self.advanced.emit(done, of)

    def _finish(self) -> None:
        self._end(cancelled=False)

    def _explain(self, trouble: Trouble) -> None:
        self._run = None
        is_cancelled = isinstance(trouble, Cancelled)
        if is_cancelled and self._batch is not None and self._wish is _Wish.MAKE_WAY:
            self._check(self._batch)
        elif is_cancelled and self._wish is _Wish.PAUSE:
            self.paused.emit(True)
        else:
            if not is_cancelled:
                self.failed.emit(trouble)
            self._end(cancelled=is_cancelled)

    def _end(self, *, cancelled: bool) -> None:
        self._run, self._batch = None, None
        self.finished.emit(cancelled)
        self._start_next()


def _slim(each: Each) -> Each:
    """Give results on without the bytes of what the archive keeps."""

    def give(checked: object) -> None:
        assert isinstance(checked, CheckedInput)
        each(slimmed(checked))

    return give
