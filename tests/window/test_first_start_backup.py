"""The first start from a backup, and a start over a damaged archive."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from invoice_desktop.composition import Home
from invoice_desktop.domain.history import ArchiveQuery
from invoice_desktop.services.ports import Archive
from invoice_desktop.ui.first_start.backup_sheets import ChooseBackupSheet, DamagedSheet
from invoice_desktop.ui.first_start.first_start import FirstStart
from invoice_desktop.ui.first_start.recovery_key import TypeKeySheet
from invoice_desktop.ui.first_start.restore_flow import RestoreFlow
from invoice_desktop.ui.first_start.welcome import WelcomeSheet
from tests.window.home_desk import PATIENCE, home_desk
from tests.window.shell import make_home
from tests.window.test_first_start import start, wait_for, wait_for_desk

LEFT = Qt.MouseButton.LeftButton


def office_with_backup(folder: Path) -> tuple[Home, str, Path]:
    """Give a home of five invoices whose backup lies in a folder, closed; and its recovery key."""
    with home_desk(folder) as desk:
        desk.fill(5)
        desk.choose_sticks()
        desk.home.backups(desk.archive).make(desk.home.user())
        return desk.home, desk.recovery_key, desk.sticks


def flow_of(page: FirstStart) -> RestoreFlow:
    return page.findChildren(RestoreFlow)[-1]


def count(archive: Archive) -> int:
    return len(archive.catalogue.first_rows(ArchiveQuery(), 100))


def come_to_the_list(qtbot: QtBot, page: FirstStart, folder: Path) -> ChooseBackupSheet:
    assert isinstance(page.sheet, WelcomeSheet)
    QTest.mouseClick(page.sheet.restore, LEFT)
    sheet = page.sheet
    assert isinstance(sheet, ChooseBackupSheet)
    flow_of(page).look_into(folder)
    qtbot.waitUntil(lambda: sheet._found is not None, timeout=PATIENCE)
    return sheet


def test_a_backup_and_the_recovery_key_are_enough_on_a_new_computer(
    qtbot: QtBot, tmp_path: Path
) -> None:
    _office, recovery_key, sticks = office_with_backup(tmp_path / "old")
    shell, page = start(qtbot, make_home(tmp_path / "new"))
    sheet = come_to_the_list(qtbot, page, sticks)
    assert sheet.go_on.isEnabled()
    QTest.mouseClick(sheet.go_on, LEFT)
    wait_for(qtbot, page, TypeKeySheet)
    typing = page.sheet
    assert isinstance(typing, TypeKeySheet)
    QTest.keyClicks(typing.field, "1234")
    QTest.mouseClick(typing.go_on, LEFT)
    qtbot.waitUntil(lambda: typing.trouble_said == "recovery_key_is_mistyped", timeout=PATIENCE)
    assert not shell.home.archive_path.exists()
    typing.field.clear()
    QTest.keyClicks(typing.field, recovery_key)
    QTest.keyClick(typing.field, Qt.Key.Key_Return)
    wait_for_desk(qtbot, shell)
    assert count(shell.window._archive()) == 5
    shell.window.close()


def test_a_folder_without_backups_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    shell, page = start(qtbot, make_home(tmp_path / "new"))
    sheet = come_to_the_list(qtbot, page, tmp_path)
    assert not sheet.go_on.isEnabled()
    assert "No backup was found" in sheet._place.text()
    QTest.mouseClick(sheet.back, LEFT)
    wait_for(qtbot, page, WelcomeSheet)
    shell.window.close()


def damage(home: Home) -> Path:
    database = home.archive_path / "invoices.db"
    database.write_bytes(b"not a database" * 1000)
    return database


def test_a_damaged_archive_is_replaced_by_the_newest_good_backup(
    qtbot: QtBot, tmp_path: Path
) -> None:
    home, _key, _sticks = office_with_backup(tmp_path)
    damage(home)
    shell, page = start(qtbot, home)
    sheet = page.sheet
    assert isinstance(sheet, DamagedSheet)
    qtbot.waitUntil(lambda: "5 invoice" in sheet.offer.text(), timeout=PATIENCE)
    assert "less than an hour old" in sheet.offer.text()
    QTest.mouseClick(sheet.restore, LEFT)
    wait_for_desk(qtbot, shell)
    assert count(shell.window._archive()) == 5
    shell.window.close()
    kept = [
        path
        for path in home.archive_path.parent.rglob("*")
        if path.is_file() and path.read_bytes().startswith(b"not a database")
    ]
    assert kept, "the damaged file is kept"


def test_a_damaged_archive_without_any_backup_is_left_alone(qtbot: QtBot, tmp_path: Path) -> None:
    home, _key, _sticks = office_with_backup(tmp_path)
    home.preferences.save(replace(home.preferences.load(), backup_folder=str(tmp_path / "gone")))
    database = damage(home)
    before = database.read_bytes()
    shell, page = start(qtbot, home)
    sheet = page.sheet
    assert isinstance(sheet, DamagedSheet)
    qtbot.waitUntil(lambda: "backup_folder_is_missing" in sheet.trouble_said, timeout=PATIENCE)
    assert sheet.other.isHidden(), "the one button is the way to another folder"
    QTest.mouseClick(sheet.restore, LEFT)
    assert isinstance(page.sheet, ChooseBackupSheet)
    QTest.mouseClick(page.sheet.back, LEFT)
    assert isinstance(page.sheet, DamagedSheet)
    assert database.read_bytes() == before
    shell.window.close()
