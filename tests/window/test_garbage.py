"""Where circles of objects are collected."""

import gc
from collections.abc import Iterator
from threading import Thread, current_thread, main_thread
from weakref import finalize

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from invoice_desktop.ui.garbage import GarbageOnThisThread


@pytest.fixture
def garbage(qapp: QApplication) -> Iterator[GarbageOnThisThread]:
    was_enabled = gc.isenabled()
    made = GarbageOnThisThread(qapp)
    made.begin()
    yield made
    made.end()
    if not was_enabled:
        gc.disable()


def drop_a_circle(seen: list[Thread]) -> None:
    """Leave a widget that only the garbage collection finds."""
    widget = QWidget()
    widget.setProperty("own", 1)
    circle: list[object] = [widget]
    circle.append(circle)
    finalize(widget, lambda: seen.append(current_thread()))


def litter() -> None:
    """Do what has Python collect on the thread that does it."""
    for _ in range(200_000):
        circle: list[object] = []
        circle.append(circle)


@pytest.mark.usefixtures("garbage")
def test_a_widget_in_a_circle_goes_on_the_window_s_thread(qtbot: QtBot) -> None:
    seen: list[Thread] = []
    drop_a_circle(seen)
    worker = Thread(target=litter)
    worker.start()
    worker.join(20)
    assert seen == []
    qtbot.waitUntil(lambda: seen == [main_thread()])


def test_all_of_it_is_looked_through_seldom(garbage: GarbageOnThisThread) -> None:
    garbage._timer.stop()
    garbage._not_before = float("inf")
    assert full_sweeps(garbage) == 0
    garbage._not_before = 0.0
    assert full_sweeps(garbage) == 1


def full_sweeps(garbage: GarbageOnThisThread) -> int:
    """Let enough live on that all generations are due, and count how often the oldest was."""
    before, kept = gc.get_stats(), list[list[object]]()
    for _ in range(200):
        kept += [[] for _ in range(gc.get_threshold()[0] + 1)]
        garbage.sweep()
    after = gc.get_stats()
    assert after[0]["collections"] > before[0]["collections"] + 100
    assert after[1]["collections"] > before[1]["collections"]
    return int(after[2]["collections"] - before[2]["collections"])


def test_what_a_start_brought_along_is_looked_through_no_more(
    garbage: GarbageOnThisThread,
) -> None:
    garbage.settle()
    assert gc.get_freeze_count() > 0
    garbage.end()
    assert gc.get_freeze_count() == 0
