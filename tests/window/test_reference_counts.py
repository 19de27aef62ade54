"""PySide6 6.12.0 on Python 3.11 drops references to None, True and False.

Every call that returned nothing and every emitted bool lost one, until the interpreter aborted.
From Python 3.12 on these objects are immortal, and the counts stand still.
"""

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

# fewer than the references there are, so that the test fails before the interpreter aborts
_CALLS = 1_000
# what the test itself and the interpreter may let go of meanwhile
_SLACK = 100


class Switch(QObject):
    turned = Signal(bool)


def test_calls_that_return_nothing_keep_none_alive(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(_CALLS):
        widget.update()
    assert sys.getrefcount(None) > before - _SLACK


def test_emitted_booleans_keep_true_and_false_alive(qtbot: QtBot) -> None:
    switch = Switch()
    heard = 0

    def listen(on: bool) -> None:  # noqa: FBT001 -- the signal's own argument
        nonlocal heard
        heard += on

    switch.turned.connect(listen)
    before = [sys.getrefcount(each) for each in (True, False)]
    for turn in range(_CALLS):
        switch.turned.emit(turn % 2 == 0)
    after = [sys.getrefcount(each) for each in (True, False)]
    assert heard == _CALLS // 2
    assert all(now > then - _SLACK for now, then in zip(after, before, strict=True))
