"""Files on their way through the desk: one batch at a time, the later ones wait."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from invoice_desktop.domain.trouble import Cancelled, Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.desk import CheckedInput, VerificationDesk
from invoice_desktop.services.ports import Progress
from invoice_desktop.ui.background import BackgroundRunner, Run


class FileQueue(QObject):
    """Checks files on the worker.

    `begun` carries the count of files, `checked` a `CheckedInput`, `advanced` how many of how
    many are done, `finished` whether it was cancelled, `failed` the `Trouble` that ended it.
    """

    begun = Signal(int)
    checked = Signal(object)
    advanced = Signal(int, int)
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
        self._waiting: list[Sequence[Path]] = []

    def take(self, paths: Sequence[Path]) -> None:
        """Check these files now, or after those that are being checked."""
        self._waiting.append(tuple(paths))
        self._start_next()

    def cancel(self) -> None:
        """Stop what runs and forget what waits; what was checked stays."""
        self._waiting.clear()
        if self._run is not None:
            self._run.cancel()

    def _start_next(self) -> None:
        if self._run is not None or not self._waiting:
            return
        paths, user = self._waiting.pop(0), self._user()
        self.begun.emit(len(paths))

        def work(each: Callable[[object], None], progress: Progress) -> None:
            self._desk.check_files(user, paths, each, progress)

        self._run = self._runner.run_many(
            work, self._give, self._advance, self._finish, self._explain
        )

    def _give(self, checked: object) -> None:
        if isinstance(checked, CheckedInput):
            self.checked.emit(checked)

    def _advance(self, done: int, of: int) -> None:
        self.advanced.emit(done, of)

    def _finish(self) -> None:
        self._run = None
        self.finished.emit(False)
        self._start_next()

    def _explain(self, trouble: Trouble) -> None:
        self._run = None
        if not isinstance(trouble, Cancelled):
            self.failed.emit(trouble)
        self.finished.emit(isinstance(trouble, Cancelled))
        self._start_next()
