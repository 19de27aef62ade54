"""The line that says what is looked into."""

from pytestqt.qtbot import QtBot

from invoice_desktop.ui.desk.looking_line import LookingLine


def test_only_a_look_that_takes_long_is_told_and_names_are_no_markup(qtbot: QtBot) -> None:
    line = LookingLine()
    qtbot.addWidget(line)
    line.resize(900, 20)
    line.begin("<b>share</b>")
    assert not line.isVisible()
    line.begin("second")
    qtbot.waitUntil(line.isVisible)
    assert line.whole == "Looking into <b>share</b>… (Esc stops it)"
    assert line.text() == line.whole
    line.end()
    assert line.whole == "Looking into second… (Esc stops it)"
    line.end()
    assert not line.isVisible()
    line.begin("quick")
    line.end()
    qtbot.wait(500)
    assert not line.isVisible()
