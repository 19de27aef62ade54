"""Scans like a gun into the whole window and into a plain one, in a process of its own.

`python -m benchmarks.gun_run FOLDER SCANS` prints one JSON object: milliseconds of every scan of
ours and of the plain window, from the press of its Enter until what came of it is painted.
"""

import json
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from invoice_desktop.composition import Home
from invoice_desktop.ui.background import let_the_window_in
from invoice_desktop.ui.desk.desk_page import DeskPage
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.main_window import MainWindow
from invoice_desktop.ui.preference_changes import PreferenceChanges
from invoice_desktop.ui.theme import Theme
from tests.factories.invoices import make_invoice

WARM_UP = 5
PATIENCE = 60.0
"""Seconds."""
FIRST_SEED = 5_000_000


class _Paintings(QObject):
    """Counts how often a window was painted, and when something was told in between."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.count = 0
        self.told_at: int | None = None
        window.installEventFilter(self)

    def tell(self) -> None:
        """Remember that the answer is there, to be painted."""
        self.told_at = self.count

    @property
    def shows_it(self) -> bool:
        return self.told_at is not None and self.count > self.told_at

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        # all that changed in the window is painted while this event is worked on
        self.count += event.type() == QEvent.Type.UpdateRequest
        return False


class _PlainWindow(QWidget):
    """Keeps what is entered by one insert, and says so."""

    kept = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._connection = sqlite3.connect(folder / "plain.db", isolation_level=None)
        self._connection.execute("PRAGMA journal_mode = WAL")
        # as durable as the archive: a commit is on the disk before it returns
        self._connection.execute("PRAGMA synchronous = FULL")
        self._connection.execute("CREATE TABLE scan (raw)")
        self.field, self.word = QLineEdit(), QLabel()
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.word)
        self.field.returnPressed.connect(self._keep)

    def _keep(self) -> None:
        text = self.field.text()
        self._connection.execute("BEGIN")
        self._connection.execute("INSERT INTO scan VALUES (?)", (text,))
        self._connection.execute("COMMIT")
        self.field.clear()
        self.word.setText(text)
        self.kept.emit()


def until(is_so: Callable[[], bool]) -> None:
    """Let the window live until something is so. Raises `TimeoutError`."""
    end = perf_counter() + PATIENCE
    while not is_so():
        # asleep between events: a busy loop would take the interpreter from the worker
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if perf_counter() > end:
            raise TimeoutError


def _scan(window: QWidget, text: str, paintings: _Paintings) -> float:
    """Give the milliseconds from the press of Enter until the answer is painted."""
    handle = window.windowHandle()
    for key in text:
        QTest.keyClick(handle, ord(key))
    paintings.told_at = None
    begin = perf_counter()
    QTest.keyClick(handle, Qt.Key.Key_Return)
    until(lambda: paintings.shows_it)
    return (perf_counter() - begin) * 1000


def open_window(folder: Path) -> tuple[MainWindow, DeskPage]:
    """Open the whole window on the home in a folder; give it with its desk."""
    let_the_window_in()
    home = Home.of(folder / "home", folder / "key")
    theme = Theme()
    language = LanguageSwitch(home.translations, home.words_for)
    preferences = PreferenceChanges(home.preferences, language, theme)
    preferences.put_in_force("zh_CN")
    window = MainWindow(home, language, theme, preferences)
    window.show()
    window.begin()
    until(lambda: window.room == "desk")
    page = window.page("desk")
    assert isinstance(page, DeskPage)
    return window, page


def main(folder: Path, scans: int) -> None:
    """Measure both in turn."""
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    ticking = QTimer(interval=50)
    ticking.start()
    window, page = open_window(folder)
    plain = _PlainWindow(folder)
    plain.show()
    ours, theirs = _Paintings(window), _Paintings(plain)
    page.heard.connect(lambda _sound: ours.tell())
    plain.kept.connect(theirs.tell)
    times: dict[str, list[float]] = {"ours": [], "plain": []}
    for seed in range(FIRST_SEED, FIRST_SEED + scans + WARM_UP):
        text = make_invoice(seed=seed).qr_text
        window.activateWindow()
        page.focus_entry()
        times["ours"].append(_scan(window, text, ours))
        plain.activateWindow()
        plain.field.setFocus()
        times["plain"].append(_scan(plain, text, theirs))
    window.close()
    print(json.dumps({name: taken[WARM_UP:] for name, taken in times.items()}), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
