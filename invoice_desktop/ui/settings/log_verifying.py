"""Verifying the log: a button, how far it is, and the answer in words."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from invoice_desktop.domain.audit import LogReport
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.audit import AuditOffice
from invoice_desktop.services.ports import Progress
from invoice_desktop.ui.background import BackgroundRunner, Each, Run
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme

_STEPS = 1000
"""The bar's own measure: a million entries are more than it can tell apart."""
_ICON = 20


class LogVerifying(QWidget):
    """`ended` tells that an answer is there, `failed` carries a `Trouble`."""

    ended = Signal()
    failed = Signal(object)

    def __init__(
        self,
        audit: AuditOffice,
        user: Callable[[], User],
        runner: BackgroundRunner,
        language: LanguageSwitch,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._audit = audit
        self._user = user
        self._runner = runner
        self._language = language
        self._theme = theme
        self._run: Run | None = None
        self.report: LogReport | None = None
        self.verify, self.stop = QPushButton(), QPushButton()
        self.bar = QProgressBar(maximum=_STEPS, textVisible=False)
        self.mark = QLabel(alignment=Qt.AlignmentFlag.AlignTop)
        self.result = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._lay_out()
        self.verify.clicked.connect(self.begin)
        self.stop.clicked.connect(self._stop)
        theme.changed.connect(self._show_mark)
        self.retranslate()
        self._show_state()

    def _lay_out(self) -> None:
        self.stop.setProperty("role", "quiet")
        self.result.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        acting, answer = QHBoxLayout(), QHBoxLayout()
        acting.setSpacing(12)
        acting.addWidget(self.verify)
        acting.addWidget(self.bar, 1)
        acting.addWidget(self.stop)
        acting.addStretch()
        answer.setSpacing(12)
        answer.addWidget(self.mark)
        answer.addWidget(self.result, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(acting)
        column.addLayout(answer)

    @property
    def is_running(self) -> bool:
        """Whether the log is being verified."""
        return self._run is not None

    def begin(self) -> None:
        """Verify the whole log on the worker."""
        user = self._user()

        def work(each: Each, progress: Progress) -> None:
            each(self._audit.verify(user, progress))

        self.report = None
        self.bar.setValue(0)
        self._run = self._runner.run_many(work, self._take, self._advance, self._end, self._explain)
        self._show_state()
        self.stop.setFocus()

    def _stop(self) -> None:
        if self._run is not None:
            self._run.cancel()

    def _advance(self, done: int, of: int) -> None:
        self.bar.setValue(done * _STEPS // max(1, of))

    def _take(self, report: object) -> None:
        assert isinstance(report, LogReport)
        self.report = report

    def _end(self) -> None:
        self._run = None
        self._show_state()
        self.verify.setFocus()
        self.ended.emit()

    def _explain(self, trouble: Trouble) -> None:
        self._run = None
        self.report = None
        self._show_state()
        if trouble.code != "cancelled":
            self.failed.emit(trouble)

    def _show_state(self) -> None:
        running = self.is_running
        self.bar.setVisible(running)
        self.stop.setVisible(running)
        self.verify.setEnabled(not running)
        self.result.setText(self._said())
        self.mark.setVisible(self.report is not None)
        self.result.setVisible(self.report is not None)
        self._show_mark()

    def _show_mark(self) -> None:
        if self.report is None:
            return
        name, colour = ("warning", "contradicted") if self.report.broken else ("check", "genuine")
        side = self._theme.scaled(_ICON)
        shape = icon(name, self._theme.tokens, colour)
        self.mark.setPixmap(shape.pixmap(QSize(side, side), self.devicePixelRatioF()))

    def _said(self) -> str:
        if self.report is None:
            return ""
        if self.report.broken:
            return "\n".join([self.tr("The log does not hold."), *self._faults(self.report)])
        holds = self.tr(
            "The log holds: %n entries, none missing, none altered.", "", self.report.rows
        )
        return f"{holds} {self._compared(self.report)}"

    def _faults(self, report: LogReport) -> list[str]:
        words = self._language.words
        told = [
            self.tr("Desk {desk}: {fault}").format(desk=each.desk, fault=words.log_fault(each))
            for each in report.broken
        ]
        advice = self.tr(
            "Copy the archive as it is to a safe place, then compare it with your backups and "
            "with the last line of printed receipts."
        )
        return [*told, advice]

    def _compared(self, report: LogReport) -> str:
        if report.witnesses:
            return self.tr("It goes on from where this computer saw it last.")
        return self.tr(
            "This computer remembered no earlier end of the log to compare it with, so entries "
            "that were cut off at its end could not be noticed."
        )

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.verify.setText(self.tr("&Verify the log"))
        self.stop.setText(self.tr("Stop"))
        self.bar.setAccessibleName(self.tr("Verifying the log"))
        self.result.setText(self._said())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
