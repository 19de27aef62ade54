"""The strip of this session's invoices: only what was meant to be shown is shown."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.trouble import Cancelled
from invoice_desktop.ui.desk.checked_today import Result
from invoice_desktop.ui.desk.today_strip import TodayStrip
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme
from tests.fakes.words import FakeWords

KEY = Qt.Key


class Desk(QWidget):
    """A strip below an entry, and what was chosen there."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.entry = QLineEdit()
        self.strip = TodayStrip(LanguageSwitch(folder, FakeWords), Theme())
        column = QVBoxLayout(self)
        column.addWidget(self.entry)
        column.addWidget(self.strip)
        self.chosen: list[str] = []
        self.strip.chosen.connect(self._choose)
        for name in ("one", "two", "three"):
            self.strip.append(Result(name, trouble=Cancelled()))

    def _choose(self, result: Result) -> None:
        self.chosen.append(result.name)

    def click(self, row: int) -> None:
        place = self.strip.visualRect(self.strip.model().index(row, 0)).topLeft() + QPoint(9, 9)
        QTest.mouseClick(self.strip.viewport(), Qt.MouseButton.LeftButton, pos=place)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    desk = Desk(tmp_path)
    qtbot.addWidget(desk)
    desk.resize(1200, 200)
    desk.show()
    desk.entry.setFocus()
    return desk


def test_coming_by_keys_marks_the_first_and_shows_none(desk: Desk) -> None:
    QTest.keyClick(desk.entry, KEY.Key_Tab)
    assert desk.strip.hasFocus()
    assert [each.row() for each in desk.strip.selectedIndexes()] == [0]
    assert desk.chosen == []
    QTest.keyClick(desk.strip, KEY.Key_Return)
    QTest.keyClick(desk.strip, KEY.Key_Right)
    assert desk.chosen == ["one", "two"]


def test_a_click_shows_that_one_alone(desk: Desk) -> None:
    desk.click(0)
    assert desk.chosen == ["one"]
    desk.strip.unmark()
    desk.click(0)
    desk.click(2)
    assert desk.chosen == ["one", "one", "three"]


def test_what_was_marked_stays_marked_when_the_keys_come(desk: Desk) -> None:
    desk.strip.mark(1)
    desk.strip.setFocus(Qt.FocusReason.OtherFocusReason)
    assert [each.row() for each in desk.strip.selectedIndexes()] == [1]
    assert desk.chosen == []
