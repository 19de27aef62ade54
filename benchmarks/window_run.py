"""Runs one window until it can be used, then leaves; started as a process of its own.

`desk HOME KEY_FILE` is the real program; `empty` is a PySide6 window with nothing in it. Prints
the resident memory in kilobytes, as Linux tells it, 0 elsewhere.
"""

import sys
from collections.abc import Callable
from pathlib import Path


def run_desk(home: Path, key_file: Path) -> None:
    """Start the real program, and leave when its desk can be used."""
    from PySide6.QtWidgets import QApplication

    from benchmarks.desk_probe import when_usable
    from invoice_desktop.composition import Home, run_window

    when_usable(lambda: _tell_and(QApplication.quit))
    run_window(Home.of(home, key_file), "zh_CN")


def run_empty() -> None:
    """Show an empty window, and leave when it is painted."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QWidget

    class Empty(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            QTimer.singleShot(0, lambda: _tell_and(QApplication.quit))

    application = QApplication(sys.argv[:1])
    window = Empty()
    window.resize(1280, 800)
    window.show()
    application.exec()


def _tell_and(leave: Callable[[], None]) -> None:
    print(resident_kilobytes(), flush=True)
    leave()


def resident_kilobytes() -> int:
    """Give this process's resident memory; 0 where the system does not tell it Linux's way."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0
    lines = status.read_text("ascii", "replace").splitlines()
    return int(next(line.split()[1] for line in lines if line.startswith("VmRSS:")))


if __name__ == "__main__":
    if sys.argv[1] == "desk":
        run_desk(Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        run_empty()
