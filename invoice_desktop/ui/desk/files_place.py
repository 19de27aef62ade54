"""Files in their place at the desk: told apart, checked in turn, and listed."""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from invoice_desktop.domain.user import User
from invoice_desktop.services.desk import CheckedInput, VerificationDesk
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.desk.checked_today import Result
from invoice_desktop.ui.desk.dropped_files import DroppedFiles
from invoice_desktop.ui.desk.file_queue import FileQueue
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from invoice_desktop.ui.desk.batch_panel import BatchPanel


class FilesPlace(QObject):
    """Owns the queue, and the panel that lists what came of it.

    `looks_into` carries the name of a folder or a ZIP file, `has_looked` tells that the look has
    ended; `exports_found` carries paths of exports of the ledger; `handed_over` that somebody waits
    for files; `begun` how many (none while nobody knows), `listed` each `Result` with an invoice,
    `finished` that all are checked; `opened` a `Result` that was chosen; `done` a sentence,
    `failed` a `Trouble`.
    """

    looks_into = Signal(str)
    has_looked = Signal()
    exports_found = Signal(object)
    handed_over = Signal()
    begun = Signal(int)
    listed = Signal(object)
    finished = Signal()
    opened = Signal(object)
    done = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        content: QStackedWidget,
        desk: VerificationDesk,
        runner: BackgroundRunner,
        user: Callable[[], User],
        language: LanguageSwitch,
        theme: Theme,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._content = content
        self._runner = runner
        self._language = language
        self._theme = theme
        self._watched: list[CheckedInput] = []
        self._lists_watched = False
        self._dropped = DroppedFiles(self)
        self.queue = FileQueue(desk, runner, user, self)
        self._connect()

    def _connect(self) -> None:
        self._dropped.looks_into.connect(self.looks_into)
        self._dropped.has_looked.connect(self.has_looked)
        self._dropped.exports_found.connect(self.exports_found)
        self._dropped.documents_found.connect(self._check)
        self._dropped.failed.connect(self.failed)
        self.queue.begun.connect(self._begin)
        self.queue.checked.connect(self._list)
        self.queue.finished.connect(self._finish)
        self.queue.failed.connect(self.failed)

    def getting_ready(self) -> Iterator[Callable[[], object]]:
        """Give short steps after which nobody waits for the panel."""
        yield lambda: self.panel

    @cached_property
    def panel(self) -> "BatchPanel":
        """The list with its progress."""
        from invoice_desktop.ui.desk.batch_panel import BatchPanel

        panel = BatchPanel(self._runner, self._language, self._theme)
        panel.opened.connect(self.opened)
        panel.cancel_wanted.connect(self.queue.cancel)
        panel.pause_wanted.connect(self.queue.pause)
        panel.going_on_wanted.connect(self.queue.go_on)
        panel.done.connect(self.done)
        panel.failed.connect(self.failed)
        self.queue.gathered.connect(panel.show_gathered)
        self.queue.advanced.connect(panel.advance)
        self.queue.paused.connect(panel.show_paused)
        self._content.addWidget(panel)
        return panel

    @property
    def results(self) -> tuple[Result, ...]:
        """What is listed; nothing before there is a list."""
        return self.panel.results if "panel" in self.__dict__ else ()

    @property
    def is_in_sight(self) -> bool:
        """Whether the list is what the clerk sees."""
        return "panel" in self.__dict__ and self._content.currentWidget() is self.panel

    @property
    def has_a_list(self) -> bool:
        """Whether there is more in the list than the one invoice that is shown anyway."""
        return len(self.results) > 1 or (bool(self.results) and self._lists_watched)

    def take(self, paths: Sequence[Path]) -> None:
        """Check files, after those that are being checked; exports of the ledger are none."""
        self._dropped.take(paths)

    def gives_up_looking(self) -> bool:
        """Stop looking into folders; tell whether any was looked into."""
        looked = self._dropped.looks
        self._dropped.give_up()
        return looked

    def stop(self) -> None:
        """Stop checking the files that are in sight."""
        if self.is_in_sight:
            self.queue.cancel()

    def take_watched(self, checked: CheckedInput) -> None:
        """List what came out of the watched folder, once no other files are being checked."""
        self._watched.append(checked)
        if not self.queue.is_busy:
            self.list_watched()

    def list_watched(self) -> None:
        """List what came out of the watched folder meanwhile."""
        for checked in self._watched:
            self._list(checked)
            self._lists_watched = True
        self._watched.clear()

    def _check(self, paths: Sequence[Path]) -> None:
        # what was dropped here does not wait behind the watched folder
        self.handed_over.emit()
        self.queue.take(paths)

    def _begin(self, files: int) -> None:
        self._lists_watched = False
        self.panel.begin(files)
        self.begun.emit(files)

    def _list(self, checked: CheckedInput) -> None:
        for result in self.panel.add(checked):
            if result.invoice is not None:
                self.listed.emit(result)

    def _finish(self, cancelled: bool) -> None:
        self.panel.finish(cancelled=cancelled)
        self.finished.emit()
