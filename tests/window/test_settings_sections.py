"""The list of the settings' sections: it jumps, it follows, and it gives way."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from invoice_desktop.ui.settings.section import Section
from invoice_desktop.ui.settings.sections_view import SectionsView
from invoice_desktop.ui.theme import Theme
from tests.window.shell import open_window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qtbot: QtBot) -> SectionsView:
    made = SectionsView(QLabel("Settings"), Theme())
    qtbot.addWidget(made)
    for number in range(8):
        section = Section()
        section.name(f"Section {number}")
        for _ in range(10):
            section.add_fact()[1].setText("fact")
        made.add(section)
    made.resize(1000, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def top_of(view: SectionsView, number: int) -> int:
    section = view.sections[number]
    return section.mapTo(view._scroll.viewport(), section.rect().topLeft()).y()


def test_a_name_jumps_to_its_section(qtbot: QtBot, view: SectionsView) -> None:
    item = view.names.item(3)
    QTest.mouseClick(view.names.viewport(), LEFT, pos=view.names.visualItemRect(item).center())
    assert top_of(view, 3) == 0
    view.names.setFocus()
    QTest.keyClick(view.names, Qt.Key.Key_Down)
    qtbot.wait(1)
    assert top_of(view, 4) == 0


def test_the_names_follow_the_page(view: SectionsView) -> None:
    bar = view._scroll.verticalScrollBar()
    bar.setValue(view.sections[2].y() + 1)
    assert view.names.currentRow() == 2
    assert view.box.currentIndex() == 2
    bar.setValue(0)
    assert view.names.currentRow() == 0


def test_where_there_is_little_room_the_names_stand_in_a_box(view: SectionsView) -> None:
    assert view.names.isVisible()
    assert view.box.isHidden()
    view.resize(700, 600)
    assert not view.names.isVisible()
    view.box.setFocus()
    QTest.keyClick(view.box, Qt.Key.Key_Down)
    assert top_of(view, 1) == 0


def test_a_section_that_is_named_anew_is_so_in_the_list(view: SectionsView) -> None:
    view.sections[5].name("Another name")
    assert view.names.item(5).text() == "Another name"
    assert view.box.itemText(5) == "Another name"


def test_every_section_of_the_open_archive_is_there_and_fits(qtbot: QtBot, tmp_path: Path) -> None:
    shell = open_window(qtbot, tmp_path)
    shell.window.resize(1024, 700)
    shell.window.go_to("settings")
    page = shell.window.page("settings")
    view = page.view  # type: ignore[attr-defined]
    assert [each.title for each in view.sections] == [
        "Language and appearance",
        "You",
        "Our companies",
        "Watched folder",
        "Sounds",
        "The office's own rules",
        "Seal makers",
        "Backup",
        "Keys",
        "Shared database",
        "Log",
        "Export and long keeping",
        "Where things are kept",
        "Versions",
    ]
    for size in (100, 200):
        shell.preferences.change(text_size=size)
        qtbot.wait(50)
        bar = view._scroll.horizontalScrollBar()
        assert bar.maximum() == 0, f"at {size} % nothing is cut off at the side"
    shell.preferences.change(text_size=100)
    shell.window.close()
