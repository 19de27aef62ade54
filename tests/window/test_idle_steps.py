"""Steps that are taken while nobody waits."""

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from invoice_desktop.ui.idle_steps import IdleSteps


def test_steps_are_taken_in_order_once_and_others_get_their_turn_between(qtbot: QtBot) -> None:
    taken: list[str] = []

    def first() -> None:
        taken.append("first")
        QTimer.singleShot(0, lambda: taken.append("a key"))

    steps = IdleSteps((first, lambda: taken.append("second")), after=1)
    steps.begin()
    steps.begin()
    assert taken == []
    qtbot.waitUntil(lambda: len(taken) == 3)
    steps.begin()
    qtbot.wait(60)
    assert taken == ["first", "a key", "second"]
