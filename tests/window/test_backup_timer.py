"""Backups by themselves: when they are due, on the worker, told once."""

import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.backup import BackupRhythm
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.ui.backup_timer import BackupTimer
from tests.window.home_desk import PATIENCE, HomeDesk, home_desk


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[HomeDesk]:
    with home_desk(tmp_path) as made:
        yield made


@pytest.fixture
def timer(desk: HomeDesk) -> BackupTimer:
    home = desk.home
    to_office = partial(home.backups, desk.archive)
    return BackupTimer(to_office, desk.preferences, home.user, desk.runner)


def test_a_due_backup_is_made_once(qtbot: QtBot, desk: HomeDesk, timer: BackupTimer) -> None:
    desk.fill(4)
    desk.choose_sticks()
    made: list[int] = []
    timer.made.connect(made.append)
    timer.begin(1)
    qtbot.waitUntil(lambda: made == [4], timeout=PATIENCE)
    timer.look()
    desk.settle(qtbot)
    assert len(list(desk.sticks.iterdir())) == 1
    assert made == [4]


def test_never_is_never(qtbot: QtBot, desk: HomeDesk, timer: BackupTimer) -> None:
    desk.choose_sticks(BackupRhythm.NEVER)
    timer.look()
    desk.settle(qtbot)
    assert list(desk.sticks.iterdir()) == []


def test_no_folder_is_told_once(desk: HomeDesk, timer: BackupTimer) -> None:
    told: list[bool] = []
    timer.missing.connect(lambda: told.append(True))
    timer.look()
    timer.look()
    assert told == [True]


def test_a_failure_is_told_once_until_one_succeeds(
    qtbot: QtBot, desk: HomeDesk, timer: BackupTimer
) -> None:
    desk.choose_sticks()
    shutil.rmtree(desk.sticks)
    told: list[Trouble] = []
    timer.failed.connect(told.append)
    for _ in range(2):
        timer.look()
        desk.settle(qtbot)
    assert [each.code for each in told] == ["backup_folder_is_missing"]
    desk.sticks.mkdir()
    with qtbot.waitSignal(timer.made, timeout=PATIENCE):
        timer.look()


def test_a_backup_under_way_is_stopped_when_the_window_closes(
    qtbot: QtBot, desk: HomeDesk, timer: BackupTimer
) -> None:
    desk.fill(600)
    desk.choose_sticks()
    told: list[Trouble] = []
    timer.failed.connect(told.append)
    timer.look()
    timer.stop()
    desk.settle(qtbot)
    assert list(desk.sticks.iterdir()) == []
    assert told == []
