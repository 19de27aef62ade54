"""The log in the settings: read, verified, compared with a receipt."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from invoice_desktop.connectors.key_file import KeyFile
from invoice_desktop.domain.audit import Act, Deed
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.services.audit import AuditOffice
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.opening import create_archive
from invoice_desktop.ui.settings.audit_section import AuditSection
from invoice_desktop.ui.settings.deeds_model import STRETCH, DeedColumn
from tests.factories.archives import FIRST_MOMENT
from tests.fakes.brackets import BracketTranslator, BracketWords, raw_texts
from tests.unit.store.audit_logs import SEED, Log, deed
from tests.window.conftest import CLERK, Office

ENTRIES = 250


@dataclass(frozen=True)
class Room:
    """The section over a real log."""

    section: AuditSection
    archive: SqlArchive
    office: Office
    troubles: list[Trouble]

    def press(self, button: QWidget) -> None:
        """Press a button with the mouse."""
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def room(office: Office, qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    archive = create_archive(tmp_path / "logged", bytes(range(32)), seed=SEED)
    Log(archive).write([[deed(at, status="CHECKED")] for at in range(ENTRIES - 1)])
    keys = KeyFile(tmp_path / "keys")
    audit = AuditOffice(lambda: archive, lambda: keys)
    section = AuditSection(audit, lambda: CLERK, office.runner, office.language, office.theme)
    troubles: list[Trouble] = []
    section.failed.connect(troubles.append)
    qtbot.addWidget(section)
    section.resize(800, 760)
    section.show()
    office.settle(qtbot)
    qtbot.waitUntil(lambda: section._seen is not None)
    yield Room(section, archive, office, troubles)
    office.runner.cancel_all()
    office.settle(qtbot)
    archive.close()


def cell(room: Room, row: int, column: DeedColumn) -> str:
    return str(room.section._model.index(row, column).data())


def verified(room: Room, qtbot: QtBot) -> str:
    with qtbot.waitSignal(room.section.verifying.ended, timeout=20_000):
        room.press(room.section.verifying.verify)
    room.office.settle(qtbot)
    return room.section.verifying.result.text()


def test_it_shows_the_newest_entry_and_what_was_done_last(room: Room) -> None:
    head = room.archive.audit.head()
    assert room.section.head.text() == str(head)
    assert room.section.count.text().startswith(f"{ENTRIES:,}")
    assert room.section._model.rowCount() == STRETCH
    assert cell(room, 0, DeedColumn.WHO) == "王芳"
    assert cell(room, 0, DeedColumn.WHAT) == "Status changed"
    assert cell(room, 0, DeedColumn.BEFORE) == "Status: Received"
    assert cell(room, 0, DeedColumn.AFTER) == "Status: Checked"
    assert "2026" in cell(room, 0, DeedColumn.WHEN)


def test_scrolling_reads_on_to_the_first_entry(room: Room, qtbot: QtBot) -> None:
    def at_the_end() -> bool:
        room.section.deeds.scrollToBottom()
        return room.section._model.rowCount() == ENTRIES

    qtbot.waitUntil(at_the_end, timeout=20_000)
    room.section.deeds.scrollToBottom()
    room.office.settle(qtbot)
    assert room.section._model.rowCount() == ENTRIES
    assert cell(room, ENTRIES - 1, DeedColumn.WHAT) == "Log of this desk begun"


def test_a_log_that_holds_is_said_to_hold(room: Room, qtbot: QtBot) -> None:
    assert not room.section.verifying.result.isVisible()
    said = verified(room, qtbot)
    assert str(ENTRIES) in said
    assert "could not be noticed" in said
    assert "from where this computer saw it last" in verified(room, qtbot)
    assert room.section.verifying.mark.isVisible()
    assert room.section.verifying.verify.isEnabled()
    assert not room.section.verifying.bar.isVisible()


def test_an_altered_entry_is_named(room: Room, qtbot: QtBot) -> None:
    desk = room.archive.database.chain.desk
    Log(room.archive).set_row(desk, 77, {"who": "李娜"})
    said = verified(room, qtbot)
    assert f"Desk {desk}: Entry 77 was altered after it was written." in said
    assert "safe place" in said


def test_it_can_be_stopped(room: Room, qtbot: QtBot) -> None:
    verifying = room.section.verifying
    room.press(verifying.verify)
    assert verifying.is_running
    assert verifying.stop.isVisible()
    room.press(verifying.stop)
    qtbot.waitUntil(lambda: not verifying.is_running)
    assert room.troubles == []
    assert not verifying.result.isVisible()


def test_what_is_done_meanwhile_is_shown_after_verifying(room: Room, qtbot: QtBot) -> None:
    head = room.archive.audit.append(Deed(Act.BACKUP_MADE, "王芳", FIRST_MOMENT.replace(year=2030)))
    verified(room, qtbot)
    assert room.section.head.text() == str(head)
    assert cell(room, 0, DeedColumn.WHAT) == "Backup made"


def test_an_entry_from_a_receipt_is_looked_up(room: Room, qtbot: QtBot) -> None:
    section, head = room.section, room.archive.audit.head()
    QTest.keyClicks(section.printed, str(head).upper())
    QTest.keyClick(section.printed, Qt.Key.Key_Return)
    qtbot.waitUntil(section.found.isVisible)
    assert section.found.text() == "This entry is in the log."
    QTest.keyClick(section.printed, Qt.Key.Key_Backspace)
    assert not section.found.isVisible()
    other = "1" if str(head)[-1] != "1" else "2"
    QTest.keyClicks(section.printed, other)
    room.press(section.look_up)
    qtbot.waitUntil(section.found.isVisible)
    assert section.found.text().startswith("This entry is not in the log")


def test_a_mistyped_entry_is_explained(room: Room, qtbot: QtBot) -> None:
    QTest.keyClick(room.section.printed, Qt.Key.Key_Return)
    assert room.troubles == []
    QTest.keyClicks(room.section.printed, "nonsense")
    with qtbot.waitSignal(room.section.failed):
        room.press(room.section.look_up)
    assert [trouble.code for trouble in room.troubles] == ["log_head_is_mistyped"]
    assert not room.section.found.isVisible()


def test_a_row_that_cannot_be_read_is_explained(room: Room, qtbot: QtBot) -> None:
    Log(room.archive).set_row(room.archive.database.chain.desk, ENTRIES, {"after": "{"})
    with qtbot.waitSignal(room.section.failed):
        room.section.load()
    assert room.troubles[0].code == "log_row_is_unreadable"
    assert f"Entry {ENTRIES} was altered" in verified(room, qtbot)


def test_everything_is_said_in_the_window_s_language(room: Room, qtbot: QtBot) -> None:
    desk = room.archive.database.chain.desk
    Log(room.archive).set_row(desk, 77, {"who": "李娜"})
    verified(room, qtbot)
    times = {cell(room, row, DeedColumn.WHEN) for row in range(STRETCH)}
    known = frozenset({room.section.head.text(), "王芳", "李娜", *times})
    room.section._model._words = BracketWords
    translator = BracketTranslator()
    QCoreApplication.installTranslator(translator)
    try:
        for each in (room.section, *room.section.findChildren(QWidget)):
            QApplication.sendEvent(each, QEvent(QEvent.Type.LanguageChange))
        raw = raw_texts(room.section, known)
    finally:
        QCoreApplication.removeTranslator(translator)
    assert raw == []
