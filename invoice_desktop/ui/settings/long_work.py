"""Work of a section that takes its time: how far it is, a way to stop, and its end."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.services.ports import Progress
from invoice_desktop.ui.background import BackgroundRunner, Each, Run

T = TypeVar("T")

_STEPS = 1000
"""The bar's own measure: a million invoices are more than it can tell apart."""


class LongWork(QWidget):
    """In sight while something is under way; `changed` when that begins or ends."""

    changed = Signal()

    def __init__(self, runner: BackgroundRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._run: Run | None = None
        self._result: list[object] = []
        self._came_from: QWidget | None = None
        self._show: Callable[[object], None] = _nothing
        self._tell: Callable[[Trouble], None] = _nothing
        self.title = QLabel(wordWrap=True)
        self.bar = QProgressBar(maximum=_STEPS, textVisible=False)
        self.stop = QPushButton()
        self.stop.setProperty("role", "quiet")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addLayout(row)
        self.stop.clicked.connect(self.cancel)
        self.retranslate()
        self.hide()

    @property
    def is_running(self) -> bool:
        """Whether something is under way."""
        return self._run is not None

    def begin(
        self,
        title: str,
        work: Callable[[Progress], T],
        show: Callable[[T], None],
        explain: Callable[[Trouble], None],
    ) -> None:
        """Do the work; then `show` its result, or `explain` its trouble.

        What was finished all the same when it was stopped is shown, not explained.
        """

        def whole(each: Each, progress: Progress) -> None:
            each(work(progress))

        self._result, self._show, self._tell = [], show, explain  # type: ignore[assignment]
        self.title.setText(title)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(title)
        self.stop.setEnabled(True)
        self._came_from = QApplication.focusWidget()
        self.show()
        if self._came_from is not None:
            self.stop.setFocus()
        self._run = self._runner.run_many(
            whole, self._keep, self._advance, self._finish, self._explain
        )
        self.changed.emit()

    def cancel(self) -> None:
        """Ask the work to stop."""
        if self._run is not None:
            self._run.cancel()
            self.stop.setEnabled(False)

    def _keep(self, result: object) -> None:
        self._result = [result]

    def _advance(self, done: int, of: int) -> None:
        self.bar.setRange(0, _STEPS)
        self.bar.setValue(done * _STEPS // max(1, of))

    def _finish(self) -> None:
        result = self._result
        self._end()
        for each in result:
            self._show(each)

    def _explain(self, trouble: Trouble) -> None:
        if self._result:
            self._finish()
            return
        self._end()
        self._tell(trouble)

    def _end(self) -> None:
        self._run, self._result = None, []
        had_focus = self.stop.hasFocus() or QApplication.focusWidget() is None
        self.hide()
        self.changed.emit()
        if had_focus and self._came_from is not None and isValid(self._came_from):
            self._came_from.setFocus()

    def retranslate(self) -> None:
        """Name the button; the title was said when the work began."""
        self.stop.setText(self.tr("Stop"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _nothing(_value: object) -> None:
    """Nothing is under way."""
