"""The archive's page over a list in memory, of any size and with any trouble."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from invoice_desktop.composition import Home
from invoice_desktop.domain.user import User
from invoice_desktop.ui.archive.archive_page import ArchivePage
from invoice_desktop.ui.archive.columns import Column
from invoice_desktop.ui.archive.rows_model import RowsModel
from invoice_desktop.ui.archive.rows_table import RowsTable
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme
from tests.fakes.alarms import watch_of
from tests.fakes.catalogue import FakeArchive, FakeCatalogue
from tests.fakes.words import FakeWords

TODAY = date(2026, 11, 23)
PATIENCE = 20_000
"""Milliseconds."""


@dataclass
class Room:
    """A page with what stands behind it."""

    page: ArchivePage
    catalogue: FakeCatalogue
    archive: FakeArchive
    runner: BackgroundRunner
    language: LanguageSwitch
    qtbot: QtBot

    @property
    def table(self) -> RowsTable:
        return self.page._list.table

    @property
    def model(self) -> RowsModel:
        model = self.table.model()
        assert isinstance(model, RowsModel)
        return model

    @property
    def count(self) -> str:
        return self.page._list.count.text()

    def settle(self) -> None:
        """Wait until nothing runs, nothing waits for a pause in the typing, and all is shown."""
        for _ in range(4):
            self.qtbot.wait(5)
            assert self.runner.wait(PATIENCE)
        self.qtbot.wait(5)

    def texts(self, column: Column, rows: int = 5) -> list[str]:
        """Give what the first rows say in a column."""
        rows = min(rows, self.model.rowCount())
        return [str(self.model.index(row, column).data()) for row in range(rows)]

    def is_shown(self, position: int) -> bool:
        """Whether a row is there to be read."""
        return bool(self.model.index(position, Column.INVOICE_NUMBER).data())


def open_room(qtbot: QtBot, folder: Path, size: int, archive: FakeArchive | None = None) -> Room:
    """Show the page over so many invoices, read."""
    archive = archive or FakeArchive(FakeCatalogue(size))
    home = Home(folder / "home")
    language = LanguageSwitch(home.translations, FakeWords)
    language.set_language("en")
    runner = BackgroundRunner()
    # as much of an archive as the page asks for
    program = home.program(lambda: archive)  # type: ignore[arg-type,return-value]
    page = ArchivePage(
        program.records,
        home.gallery,
        home.receipts(),
        runner,
        language,
        Theme(),
        lambda: User("王芳"),
        lambda: TODAY,
        program.entries,
        program.desk,
        watch_of(runner),
    )
    qtbot.addWidget(page)
    page.resize(1180, 740)
    page.show()
    page.refresh()
    room = Room(page, archive.catalogue, archive, runner, language, qtbot)
    room.settle()
    return room


@contextmanager
def held(room: Room, method: str) -> Iterator[None]:
    """Let the worker wait at a method of the catalogue until the block ends."""
    gate = Event()

    def hold(called: str) -> None:
        if called.startswith(method):
            assert gate.wait(PATIENCE / 1000)

    room.catalogue.before = hold
    yield
    room.catalogue.before = lambda _called: None
    gate.set()


def focus(room: Room) -> None:
    """Give the window the keyboard, as a click on it does."""
    room.page.activateWindow()
    room.page._search.setFocus()
    room.qtbot.waitUntil(room.page._search.hasFocus)


def click_item(listed: QListWidget, row: int) -> None:
    """Click a row of a list."""
    place = listed.visualItemRect(listed.item(row)).center()
    QTest.mouseClick(
        listed.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
    )
