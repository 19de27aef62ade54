"""Tab goes from the top of the desk to its end."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from invoice_desktop.ui.desk.tab_order import put_behind


def test_what_is_made_late_is_reached_before_the_bar_below_it(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    top, content, bar = QLineEdit(), QWidget(), QWidget()
    for widget in (top, content, bar):
        column.addWidget(widget)
    first, second = QPushButton(bar), QPushButton(bar)
    within = QVBoxLayout(content)
    put_behind(bar, content)
    late = [QLineEdit(), QLineEdit()]
    for widget in late:
        within.addWidget(widget)
    put_behind(bar, content)
    page.show()
    top.setFocus()
    for wanted in (*late, first, second, top):
        QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Tab)
        assert page.focusWidget() is wanted
