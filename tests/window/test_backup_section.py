"""Backups from the settings: made, listed, verified, restored; a warning where there is none."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.backup import BackupRhythm
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.ui.settings.backup_section import BackupSection
from invoice_desktop.ui.settings.backups_model import BackupColumn
from invoice_desktop.ui.settings.notice import Tone
from tests.window.home_desk import PATIENCE, HomeDesk, home_desk

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[HomeDesk]:
    with home_desk(tmp_path) as made:
        yield made


@pytest.fixture
def section(qtbot: QtBot, desk: HomeDesk) -> BackupSection:
    made = BackupSection(
        desk.backup_tools(), desk.preferences, desk.runner, desk.language, desk.theme
    )
    qtbot.addWidget(made)
    made.show()
    desk.settle(qtbot)
    return made


def make_one(qtbot: QtBot, desk: HomeDesk, section: BackupSection) -> None:
    before = section.list.model.rowCount()
    QTest.mouseClick(section.back_up, LEFT)
    qtbot.waitUntil(lambda: section.list.model.rowCount() > before, timeout=PATIENCE)
    desk.settle(qtbot)


def cell(section: BackupSection, row: int, column: BackupColumn) -> str:
    return str(section.list.model.index(row, column).data())


def test_without_a_folder_it_warns_and_makes_nothing(section: BackupSection) -> None:
    assert section.notice.tone is Tone.WARNING
    assert "There is no backup yet" in section.notice.text
    assert not section.back_up.isEnabled()
    assert not section.rhythm.isEnabled()


def test_a_folder_that_is_chosen_is_kept_and_begins_daily_backups(
    qtbot: QtBot, desk: HomeDesk, section: BackupSection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(desk.sticks))
    QTest.mouseClick(section.choose, LEFT)
    kept = desk.home.preferences.load()
    assert kept.backup_folder == str(desk.sticks)
    assert kept.backup_rhythm is BackupRhythm.DAILY
    desk.settle(qtbot)
    assert "No backup of this archive" in section.notice.text
    section.rhythm.setFocus()
    QTest.keyClick(section.rhythm, Qt.Key.Key_Down)
    assert desk.home.preferences.load().backup_rhythm is BackupRhythm.WEEKLY


def test_a_backup_is_made_and_listed(qtbot: QtBot, desk: HomeDesk, section: BackupSection) -> None:
    desk.fill(12)
    desk.choose_sticks()
    said: list[str] = []
    section.done.connect(said.append)
    make_one(qtbot, desk, section)
    assert [text.split(":")[0] for text in said] == ["The backup is made, and was verified"]
    assert "12 invoice" in said[0]
    assert cell(section, 0, BackupColumn.INVOICES) == "12"
    assert cell(section, 0, BackupColumn.STATE) == "Opened and whole"
    assert section.notice.tone is Tone.GOOD
    assert not section.working.isVisible()


def test_an_old_backup_is_warned_of(qtbot: QtBot, desk: HomeDesk, section: BackupSection) -> None:
    desk.choose_sticks()
    make_one(qtbot, desk, section)
    tools, now = desk.backup_tools(), desk.home.clock()
    section._tools = replace(tools, clock=lambda: now + timedelta(days=2))
    section.retranslate()
    assert section.notice.tone is Tone.WARNING
    assert "older than you want it to be" in section.notice.text


def test_a_stopped_backup_leaves_nothing(
    qtbot: QtBot, desk: HomeDesk, section: BackupSection
) -> None:
    desk.fill(600)
    desk.choose_sticks()
    told: list[Trouble] = []
    section.failed.connect(told.append)
    QTest.mouseClick(section.back_up, LEFT)
    assert section.working.isVisible()
    assert not section.back_up.isEnabled()
    QTest.mouseClick(section.working.stop, LEFT)
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    desk.settle(qtbot)
    assert told[0].code == "cancelled"
    assert list(desk.sticks.iterdir()) == []
    assert section.back_up.isEnabled()


def test_a_damaged_backup_is_found_by_verifying(
    qtbot: QtBot, desk: HomeDesk, section: BackupSection
) -> None:
    desk.fill(30)
    desk.choose_sticks()
    make_one(qtbot, desk, section)
    (made,) = desk.sticks.iterdir()
    database = made / "invoices.db"
    content = bytearray(database.read_bytes())
    content[len(content) // 2] ^= 1
    database.chmod(0o600)
    database.write_bytes(content)
    told: list[Trouble] = []
    section.failed.connect(told.append)
    QTest.mouseClick(section.list.verify, LEFT)
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    desk.settle(qtbot)
    assert told[0].code == "backup_is_damaged"
    assert cell(section, 0, BackupColumn.STATE) == "Cannot be used"
    assert section.list.explanation.tone is Tone.TROUBLE


def test_a_folder_that_is_gone_is_told(
    qtbot: QtBot, desk: HomeDesk, section: BackupSection
) -> None:
    desk.choose_sticks()
    shutil.rmtree(desk.sticks)
    section.load()
    desk.settle(qtbot)
    assert section.notice.tone is Tone.WARNING
    assert "backup_folder_is_missing" in section.notice.text


def test_a_backup_is_restored_over_the_open_archive(
    qtbot: QtBot, desk: HomeDesk, section: BackupSection
) -> None:
    desk.fill(5)
    desk.choose_sticks()
    make_one(qtbot, desk, section)
    desk.fill(3, seed=9)
    assert desk.count == 8
    QTest.mouseClick(section.list.restore, LEFT)
    assert section.restoring.isVisible()
    with qtbot.waitSignal(section.restored, timeout=PATIENCE):
        QTest.mouseClick(section.restoring.restore, LEFT)
    desk.settle(qtbot)
    assert desk.count == 5
    assert not section.restoring.isVisible()


def test_restoring_is_only_done_when_it_is_wanted(
    qtbot: QtBot, desk: HomeDesk, section: BackupSection
) -> None:
    desk.fill(2)
    desk.choose_sticks()
    make_one(qtbot, desk, section)
    QTest.mouseClick(section.list.restore, LEFT)
    QTest.keyClick(section.restoring.leave, Qt.Key.Key_Space)
    assert not section.restoring.isVisible()
    desk.settle(qtbot)
    assert desk.count == 2
