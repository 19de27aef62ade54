"""The camera's panel over sources that give, end, hang and refuse."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from invoice_desktop.ui.desk.camera_panel import CameraPanel
from invoice_desktop.ui.desk.camera_thread import CameraThread
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme
from tests.factories.code_frames import code_frame
from tests.fakes.cameras import Endless, FakeCameras, Refusing
from tests.fakes.words import FakeWords

PATIENCE = 10_000
FIRST, SECOND = code_frame("typical", 1), code_frame("typical", 2)


@pytest.fixture
def source() -> Endless:
    return Endless([FIRST.pixels, SECOND.pixels])


@pytest.fixture
def cameras(source: Endless) -> FakeCameras:
    return FakeCameras(source, Refusing([]))


@pytest.fixture
def panel(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, cameras: FakeCameras
) -> Iterator[CameraPanel]:
    made = CameraPanel(lambda: cameras, LanguageSwitch(tmp_path, FakeWords), Theme(qapp))
    qtbot.addWidget(made)
    made.resize(900, 560)
    yield made
    made.hide()


def shows_picture(panel: CameraPanel) -> bool:
    return panel.view._shown is not None


def test_codes_are_told_once_each_and_outlined(
    qtbot: QtBot, panel: CameraPanel, source: Endless
) -> None:
    read: list[str] = []
    panel.text_read.connect(read.append)
    panel.show()
    qtbot.waitUntil(lambda: len(read) == 2, timeout=PATIENCE)
    qtbot.waitUntil(lambda: panel.view._shown is not None and bool(panel.view._shown.boxes))
    assert read == [FIRST.text, SECOND.text]
    panel.mirror.click()
    panel.turn.click()
    drawn = panel.view.grab().toImage()
    assert drawn.pixelColor(drawn.width() // 2, drawn.height() // 2) != drawn.pixelColor(2, 2)
    panel.hide()
    qtbot.waitUntil(lambda: not source.is_open, timeout=PATIENCE)


def test_a_picture_is_taken_whole_with_the_space_bar(qtbot: QtBot, panel: CameraPanel) -> None:
    panel.show()
    qtbot.waitUntil(lambda: shows_picture(panel), timeout=PATIENCE)
    with qtbot.waitSignal(panel.still_taken, timeout=PATIENCE) as taken:
        QTest.keyClick(panel, Qt.Key.Key_Space)
    (image,) = taken.args
    assert isinstance(image, QImage)
    assert (image.width(), image.height()) == (1280, 720)


def test_a_camera_that_opens_slowly_blocks_nothing(
    qtbot: QtBot, panel: CameraPanel, source: Endless
) -> None:
    source.may_open.clear()
    panel.show()
    qtbot.wait(50)
    assert not panel.still.isEnabled()
    assert "Opening" in panel.view.accessibleDescription()
    source.may_open.set()
    qtbot.waitUntil(panel.still.isEnabled, timeout=PATIENCE)


def test_a_camera_put_away_while_it_hangs_is_let_go_of_before_it_is_opened_again(
    qtbot: QtBot, panel: CameraPanel, source: Endless
) -> None:
    source.may_open.clear()
    panel.show()
    qtbot.waitUntil(panel._turn.locked, timeout=PATIENCE)
    panel.hide()
    assert panel._turn.locked()
    panel.show()
    source.may_open.set()
    qtbot.waitUntil(lambda: shows_picture(panel), timeout=PATIENCE)
    assert not source.was_opened_twice
    panel.hide()
    qtbot.waitUntil(lambda: not panel.findChildren(CameraThread), timeout=PATIENCE)
    assert not source.is_open


def test_an_unplugged_camera_is_told_and_opened_again(
    qtbot: QtBot, panel: CameraPanel, source: Endless
) -> None:
    panel.show()
    qtbot.waitUntil(lambda: shows_picture(panel), timeout=PATIENCE)
    source.unplugged.set()
    qtbot.waitUntil(panel.again.isVisible, timeout=PATIENCE)
    assert "camera_was_unplugged" in panel.view.accessibleDescription()
    source.unplugged.clear()
    panel.again.click()
    qtbot.waitUntil(lambda: shows_picture(panel), timeout=PATIENCE)
    assert not panel.again.isVisible()


def test_a_camera_of_another_program_is_told_and_another_one_chosen(
    qtbot: QtBot, panel: CameraPanel
) -> None:
    panel.show()
    qtbot.waitUntil(lambda: shows_picture(panel), timeout=PATIENCE)
    panel.device.setCurrentIndex(1)
    panel.device.activated.emit(1)
    qtbot.waitUntil(panel.again.isVisible, timeout=PATIENCE)
    assert "camera_is_taken" in panel.view.accessibleDescription()


def test_without_a_camera_the_other_ways_are_named(
    qtbot: QtBot, panel: CameraPanel, cameras: FakeCameras
) -> None:
    cameras.sources = ()
    panel.show()
    assert "no_camera" in panel.view.accessibleDescription()
    assert panel.again.isVisible()
    with qtbot.waitSignal(panel.closed):
        panel.close_it.click()


def test_a_black_picture_is_asked_about(
    qtbot: QtBot, panel: CameraPanel, cameras: FakeCameras
) -> None:
    cameras.sources = (Endless([np.zeros((72, 128, 3), np.uint8)]),)
    panel.show()
    qtbot.waitUntil(lambda: "lens" in panel.said.text(), timeout=PATIENCE)
