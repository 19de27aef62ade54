"""The one place where bugs are shown: what happened, a report to copy, and the way on."""

import platform
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from traceback import FrameSummary, extract_tb
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from invoice_desktop.installation import program_version

_DEEPEST_CHAIN = 10


def report_of(error: BaseException) -> str:
    """Write where an error happened, without any value: messages may hold invoice contents."""
    chain = list(_chain_of(error))
    parts = [
        f"InvoiceDesk {program_version()}, Python {platform.python_version()}, Qt {qVersion()}"
    ]
    parts.append(platform.platform())
    for each in chain:
        parts.append("")
        parts += [_line_of(frame) for frame in extract_tb(each.__traceback__)]
        kind = type(each)
        parts.append(f"{kind.__module__}.{kind.__qualname__}")
    return "\n".join(parts)


def _chain_of(error: BaseException) -> Iterator[BaseException]:
    """Give an error's causes, the first one first."""
    chain: list[BaseException] = []
    each: BaseException | None = error
    while each is not None and len(chain) < _DEEPEST_CHAIN:
        chain.append(each)
        each = each.__cause__ or (None if each.__suppress_context__ else each.__context__)
    return reversed(chain)


def _line_of(frame: FrameSummary) -> str:
    # folders above the package would name the user
    parts = Path(frame.filename).parts
    start = next((at for at, part in enumerate(parts) if part == "invoice_desktop"), -1)
    place = "/".join(parts[start:])
    return f"  {place}:{frame.lineno} {frame.name}: {frame.line or ''}"


class CrashDialog(QDialog):
    """Shows a report; `leave_wanted` ends the program."""

    leave_wanted = Signal()

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("InvoiceDesk"))
        self._report = QPlainTextEdit(report, readOnly=True)
        self._report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._report.setAccessibleName(self.tr("Report"))
        self._copy = QPushButton(self.tr("Copy the report"))
        self._leave = QPushButton(self.tr("Close the program"))
        self._go_on = QPushButton(self.tr("Go on"))
        self._go_on.setProperty("role", "primary")
        self._go_on.setDefault(True)
        self._lay_out()
        self._copy.clicked.connect(self._copy_report)
        self._leave.clicked.connect(self.leave_wanted)
        self._go_on.clicked.connect(self.accept)
        self._report.setMinimumHeight(8 * self._report.fontMetrics().lineSpacing())
        self.resize(44 * self.fontMetrics().averageCharWidth() + 240, 480)
        self._go_on.setFocus()

    def _lay_out(self) -> None:
        title = QLabel(self.tr("The program made a mistake"))
        title.setProperty("role", "heading")
        text = QLabel(
            self.tr(
                "This is a fault of the program, not of yours or of the invoice. What you checked "
                "before is kept. You can go on; if it happens again, close the program and start "
                "it anew. Please send the report to whoever looks after the program: it says "
                "where the mistake happened and holds nothing of any invoice."
            )
        )
        text.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._copy)
        buttons.addStretch()
        buttons.addWidget(self._leave)
        buttons.addWidget(self._go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(title)
        column.addWidget(text)
        column.addWidget(self._report, 1)
        column.addLayout(buttons)

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())
        self._copy.setText(self.tr("Copied"))


class CrashReporter(QObject):
    """Takes every error that nobody explained, from any thread, and shows one dialog at a time."""

    _happened = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dialog: CrashDialog | None = None
        self._happened.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Become the place where unexplained errors end."""
        sys.excepthook = self._take
        threading.excepthook = self._take_from_thread

    @property
    def dialog(self) -> CrashDialog | None:
        """The dialog in sight."""
        return self._dialog

    def _take(
        self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        report = report_of(error)
        print(report, file=sys.stderr)  # noqa: T201 -- for whoever started it from a terminal
        self._happened.emit(report)

    def _take_from_thread(self, failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None:
            self._take(failed.exc_type, failed.exc_value, failed.exc_traceback)

    def _show(self, report: str) -> None:
        # an error in painting comes again and again: the first report is the one that helps
        if self._dialog is not None:
            return
        self._dialog = CrashDialog(report, QApplication.activeWindow())
        self._dialog.leave_wanted.connect(QApplication.quit)
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
