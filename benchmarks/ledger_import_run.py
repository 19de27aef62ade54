"""Takes `export.xlsx` in at the ledger's page of the whole window, in a process of its own.

`python -m benchmarks.ledger_import_run FOLDER` prints one JSON object, all in milliseconds: `taken`
from the drop of the file to the end of the import, `bare` for the cells alone, `pause` the longest
time in which the window did nothing meanwhile, `empty_pause` that of a window with nothing to do.
"""

import json
import sys
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.gun_run import open_window, until
from invoice_desktop.ui.garbage import GarbageOnThisThread
from invoice_desktop.ui.ledger.ledger_page import LedgerPage

SETTLED = 5_000
"""Milliseconds after which everything that a start brings along is there."""
BEAT = 5
"""Milliseconds between two beats of a window that nothing holds up."""


class _Beats:
    """Beats on the window's thread, and remembers the longest time between two."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = perf_counter()
        self._timer = QTimer(interval=BEAT)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def end(self) -> float:
        """Stop; give the longest time in milliseconds."""
        self._beat()
        self._timer.stop()
        return self.longest * 1000


def main(folder: Path) -> None:
    """Take the export in, read its cells, and watch an empty window for as long."""
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    garbage = GarbageOnThisThread(application)
    garbage.begin()
    window, _ = open_window(folder)
    window.go_to("ledger")
    page = window.page("ledger")
    assert isinstance(page, LedgerPage)
    # the archive opens while the window is there already
    _rest(SETTLED)
    path = folder / "export.xlsx"
    beats, begin = _Beats(), perf_counter()
    page.take_files([path])
    until(lambda: page.sheet.isVisible() and not page.work.is_running)
    page.sheet.taken.emit()
    until(page.sheet.undo.isVisible)
    taken, pause = (perf_counter() - begin) * 1000, beats.end()
    window.close()
    garbage.end()
    found = {"taken": taken, "pause": pause, "bare": _bare(path), "empty_pause": _empty(taken)}
    print(json.dumps(found), flush=True)


def _bare(path: Path) -> float:
    from python_calamine import CalamineWorkbook

    begin = perf_counter()
    book = CalamineWorkbook.from_path(str(path))
    for name in book.sheet_names:
        book.get_sheet_by_name(name).to_python(skip_empty_area=False)
    return (perf_counter() - begin) * 1000


def _empty(milliseconds: float) -> float:
    window = QWidget()
    window.show()
    beats = _Beats()
    _rest(int(milliseconds))
    return beats.end()


def _rest(milliseconds: int) -> None:
    waiting = QEventLoop()
    QTimer.singleShot(milliseconds, waiting.quit)
    waiting.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
