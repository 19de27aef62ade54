"""Several files at once: progress, a line for each invoice or trouble, and how it ended."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from invoice_desktop.domain.batches import Mark
from invoice_desktop.services.desk import CheckedInput
from invoice_desktop.services.file_sources import Gathered
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.desk.batch_saving import SaveListButton
from invoice_desktop.ui.desk.checked_today import Result, results_of
from invoice_desktop.ui.desk.mark_chips import MarkChips
from invoice_desktop.ui.desk.results_list import ResultsList
from invoice_desktop.ui.desk.verdict_panel import text_label
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme

_SOON = 100
"""Milliseconds for which results wait to be shown together."""
_LINES_A_MILLISECOND = 10
"""Each line is laid out anew when some come: the longer the list, the more seldom."""


class BatchPanel(QFrame):
    """Follows a batch.

    `opened` carries a `Result` with an invoice; `cancel_wanted` stops what still runs,
    `pause_wanted` lets it wait, `going_on_wanted` goes on. `done` and `failed` carry a sentence
    on the saved list, and a `Trouble`.
    """

    opened = Signal(object)
    cancel_wanted = Signal()
    pause_wanted = Signal()
    going_on_wanted = Signal()
    done = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        runner: BackgroundRunner,
        language: LanguageSwitch,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._done, self._of, self._passed_over = 0, 0, 0
        self._running, self._cancelled, self._paused = False, False, False
        self._waiting: list[Result] = []
        self._summary = text_label("title")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setMaximumHeight(8)
        self._pause, self._cancel = QPushButton(), QPushButton()
        self.chips = MarkChips()
        self.list = ResultsList(language, theme)
        # given the model and not a way back to here: a circle might be collected on a worker
        self._save = SaveListButton(self.list.results, runner, language)
        self._soon = QTimer(self, singleShot=True)
        self._connect()
        self._lay_out()
        self.retranslate()
        self._renew_look()

    def _connect(self) -> None:
        self._pause.clicked.connect(self._pause_or_go_on)
        self._cancel.clicked.connect(self.cancel_wanted)
        self._save.done.connect(self.done)
        self._save.failed.connect(self.failed)
        self.chips.chosen.connect(self._show_only)
        self.list.opened.connect(self.opened)
        self._soon.timeout.connect(self._show_more)
        self._theme.changed.connect(self._renew_look)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._summary, 1)
        for button in (self._pause, self._cancel, self._save):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._progress)
        column.addWidget(self.chips)
        column.addWidget(self.list, 1)

    @property
    def results(self) -> tuple[Result, ...]:
        """What came so far."""
        return (*self.list.results.results, *self._waiting)

    @property
    def is_running(self) -> bool:
        """Whether files are still being checked, or wait for it."""
        return self._running

    def begin(self, files: int) -> None:
        """Start over for so many files; none while they are still looked for."""
        self._waiting.clear()
        self.list.results.clear()
        self.chips.clear()
        self._done, self._of, self._passed_over = 0, files, 0
        self._running, self._cancelled, self._paused = True, False, False
        self._show_state()

    def add(self, checked: CheckedInput) -> tuple[Result, ...]:
        """Add what one file gave; give its results."""
        results = results_of(checked)
        self._waiting.extend(results)
        if not self._soon.isActive():
            lines = self.list.results.rowCount()
            self._soon.start(_SOON + lines // _LINES_A_MILLISECOND)
        return results

    def advance(self, done: int, of: int) -> None:
        """Show how many files are done; of none while so many were found."""
        self._done, self._of = done, of
        self._show_state()

    def show_gathered(self, gathered: Gathered) -> None:
        """Know how many files there are, and how many are no documents by their names."""
        self._of, self._passed_over = len(gathered.sources), gathered.passed_over
        self._show_state()

    def show_paused(self, paused: bool) -> None:
        """Show that the files wait, or go on."""
        self._paused = paused
        self._show_waiting()
        self._show_state()

    def finish(self, *, cancelled: bool = False) -> None:
        """Say how the batch ended; what was checked before a cancel stays."""
        self._running, self._cancelled, self._paused = False, cancelled, False
        self._show_waiting()
        self._show_state()

    def _pause_or_go_on(self) -> None:
        (self.going_on_wanted if self._paused else self.pause_wanted).emit()

    def _show_more(self) -> None:
        self._show_waiting()
        self._show_state()

    def _show_waiting(self) -> None:
        self._soon.stop()
        self.list.results.add_all(self._waiting)
        self.chips.count(result.line for result in self._waiting)
        self._waiting.clear()

    def _show_only(self, mark: Mark | None) -> None:
        self._show_waiting()
        self.list.results.show_only(mark)

    def _show_state(self) -> None:
        self._progress.setRange(0, self._of)
        self._progress.setValue(self._done if self._of else 0)
        self._progress.setVisible(self._running)
        self._cancel.setVisible(self._running)
        self._pause.setVisible(self._running)
        self._save.setVisible(not self._running and bool(self.results))
        self._say_pause()
        self._summary.setText(self._said_progress() if self._running else self._said_summary())

    def _said_progress(self) -> str:
        if not self._of:
            return self.tr("Looking for documents: %n found so far", "", self._done)
        if self._paused:
            sentence = self.tr("Paused: {number} of {all} files are checked")
            return sentence.format(number=self._done, all=self._of)
        sentence = self.tr("Checking file {number} of {all}")
        return sentence.format(number=min(self._done + 1, self._of), all=self._of)

    def _said_summary(self) -> str:
        read = sum(result.invoice is not None for result in self.results)
        parts = [self.tr("%n invoice(s) checked", "", read)]
        if self._passed_over:
            parts.append(self.tr("%n other file(s) passed over", "", self._passed_over))
        if self._cancelled:
            parts.append(self.tr("stopped before the end"))
        return " · ".join(parts)

    def _say_pause(self) -> None:
        self._pause.setText(self.tr("Go on") if self._paused else self.tr("Pause"))
        self._pause.setIcon(icon("next" if self._paused else "pause", self._theme.tokens, "ink"))

    def _renew_look(self) -> None:
        self._say_pause()
        self._save.setIcon(icon("save", self._theme.tokens, "ink"))

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._cancel.setText(self.tr("Stop"))
        self._progress.setAccessibleName(self.tr("Progress of the files"))
        self.list.setAccessibleName(self.tr("Results of the files"))
        self.list.renew_look()
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
