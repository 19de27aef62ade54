"""Scrolls the archive's list and an empty Qt table to random places, in a process of its own.

`python -m benchmarks.scroll_run FOLDER JUMPS` prints one JSON object: milliseconds of every jump
of ours and of the empty table, from moving the scroll bar until the rows there are painted; and
the resident memory in kilobytes at the end, as Linux tells it, 0 elsewhere.
"""

import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QEventLoop,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QTimer,
)
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView

from benchmarks.crowd import KEY
from benchmarks.window_run import resident_kilobytes
from invoice_desktop.composition import Home
from invoice_desktop.domain.user import User
from invoice_desktop.store.opening import open_archive
from invoice_desktop.ui.alarm_watch import AlarmWatch
from invoice_desktop.ui.archive.archive_page import ArchivePage
from invoice_desktop.ui.archive.columns import Column
from invoice_desktop.ui.archive.rows_model import RowsModel
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme

WARM_UP = 5
PATIENCE = 60.0
"""Seconds."""
_SIZE = (1180, 740)


class _EmptyModel(QAbstractTableModel):
    """As many cells, and nothing in them."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex) -> int:  # type: ignore[override] # Qt always hands the parent
        return self._rows

    def columnCount(self, _parent: QModelIndex | QPersistentModelIndex) -> int:  # type: ignore[override] # as above
        return len(Column)

    def data(self, _index: QModelIndex | QPersistentModelIndex, _role: int) -> None:  # type: ignore[override] # as above
        return None


class _Paints(QObject):
    """Counts how often a table was painted."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self.count = 0
        table.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def _until(is_so: Callable[[], bool]) -> None:
    end = perf_counter() + PATIENCE
    while not is_so():
        # asleep between events: a busy loop would take the interpreter from the worker
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if perf_counter() > end:
            raise TimeoutError


def _jump(table: QTableView, paints: _Paints, place: int, is_there: Callable[[], bool]) -> float:
    begin = perf_counter()
    table.verticalScrollBar().setValue(place)
    _until(is_there)
    # what is painted from here on is what is there
    before = paints.count
    table.viewport().update()
    _until(lambda: paints.count > before)
    return (perf_counter() - begin) * 1000


def _is_read(table: QTableView) -> bool:
    model = table.model()
    assert isinstance(model, RowsModel)
    first = table.rowAt(0)
    last = table.rowAt(table.viewport().height() - 1)
    return all(model.row_at(model.index(row, 0)) is not None for row in (first, last))


def _open_page(archive_path: Path, scratch: Path) -> tuple[ArchivePage, BackgroundRunner]:
    archive = open_archive(archive_path, KEY)
    home = Home(scratch)
    language = LanguageSwitch(home.translations, home.words_for)
    language.set_language("zh_CN")
    runner = BackgroundRunner()
    program = home.program(lambda: archive)
    theme = Theme()
    theme.set("light", 100)
    page = ArchivePage(
        program.records,
        home.gallery,
        home.receipts(),
        runner,
        language,
        theme,
        lambda: User("benchmark"),
        lambda: date(2026, 11, 23),
        program.entries,
        program.desk,
        AlarmWatch(lambda: program.ledger, lambda: User("benchmark"), runner),
    )
    page.resize(*_SIZE)
    page.show()
    page.refresh()
    return page, runner


def _empty_table(rows: int) -> QTableView:
    table = QTableView()
    table.setModel(_EmptyModel(rows))
    table.model().setParent(table)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.resize(*_SIZE)
    table.show()
    return table


def main(folder: Path, jumps: int) -> None:
    """Measure both in turn."""
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    with TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        ticking = QTimer(interval=50)
        ticking.start()
        page, runner = _open_page(folder, Path(scratch))
        ours = page.invoices
        _until(lambda: ours.model().rowCount() > 1000 and runner.wait(1))
        empty = _empty_table(ours.model().rowCount())
        random = Random("scroll")
        our_paints, empty_paints = _Paints(ours), _Paints(empty)
        times: dict[str, list[float]] = {"ours": [], "empty": []}
        for _ in range(WARM_UP + jumps):
            place = random.randrange(ours.verticalScrollBar().maximum())
            times["ours"].append(_jump(ours, our_paints, place, lambda: _is_read(ours)))
            times["empty"].append(_jump(empty, empty_paints, place, lambda: True))
        measured = {name: values[WARM_UP:] for name, values in times.items()}
        print(json.dumps({**measured, "kilobytes": resident_kilobytes()}), flush=True)
        runner.cancel_all()
        runner.wait(5000)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
