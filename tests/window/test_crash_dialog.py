"""Bugs end in one place: a report to copy, without invoice contents, and the program goes on."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.crash_dialog import CrashDialog, CrashReporter, report_of

SECRET = "24992000000012345678"


@pytest.fixture
def reporter(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[CrashReporter]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    reporter = CrashReporter()
    reporter.install()
    yield reporter
    if reporter.dialog is not None:
        reporter.dialog.accept()


def fail_with_contents() -> None:
    int(f"{SECRET}x")


def error_of_failing() -> Exception:
    try:
        try:
            fail_with_contents()
        except ValueError as error:
            raise KeyError(SECRET) from error
    except KeyError as error:
        return error
    raise AssertionError


def test_a_report_tells_where_and_not_what() -> None:
    report = report_of(error_of_failing())
    assert SECRET not in report
    assert "fail_with_contents" in report
    assert report.index("builtins.ValueError") < report.index("builtins.KeyError")


def test_a_report_names_no_folder_of_the_user() -> None:
    report = report_of(error_of_failing())
    assert str(Path.home()) not in report
    assert str(Path(__file__).parent) not in report


def test_an_endless_chain_ends() -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert "KeyError" in report_of(first)


def test_a_bug_is_shown_and_the_program_goes_on(
    qtbot: QtBot, reporter: CrashReporter, capsys: pytest.CaptureFixture[str]
) -> None:
    error = error_of_failing()
    sys.excepthook(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    dialog = reporter.dialog
    assert dialog is not None
    assert "fail_with_contents" in dialog.findChildren(QPlainTextEdit)[0].toPlainText()
    assert "fail_with_contents" in capsys.readouterr().err
    QTest.mouseClick(dialog._go_on, Qt.MouseButton.LeftButton)
    assert reporter.dialog is None


def test_a_bug_on_the_worker_is_shown_too(
    qtbot: QtBot, reporter: CrashReporter, capsys: pytest.CaptureFixture[str]
) -> None:
    runner = BackgroundRunner()
    runner.run(fail_with_contents, lambda _result: None, lambda _trouble: None)
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    assert SECRET not in capsys.readouterr().err


def test_a_bug_on_a_thread_of_its_own_is_shown_too(qtbot: QtBot, reporter: CrashReporter) -> None:
    thread = threading.Thread(target=fail_with_contents)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: reporter.dialog is not None)


def test_many_bugs_show_one_dialog(qtbot: QtBot, reporter: CrashReporter) -> None:
    for _ in range(5):
        error = error_of_failing()
        sys.excepthook(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    qtbot.wait(20)
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, CrashDialog)]
    assert len([each for each in shown if each.isVisible()]) == 1


def test_the_report_is_copied(qtbot: QtBot) -> None:
    dialog = CrashDialog("the report")
    qtbot.addWidget(dialog)
    QTest.mouseClick(dialog._copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "the report"


def test_the_program_can_be_left(qtbot: QtBot) -> None:
    dialog = CrashDialog("the report")
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.leave_wanted):
        QTest.mouseClick(dialog._leave, Qt.MouseButton.LeftButton)
