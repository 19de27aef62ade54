"""The list of many files: figures that can be pressed, pausing, saving."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.trouble import UnreadableDocument
from invoice_desktop.domain.verdict import Authenticity
from invoice_desktop.services.desk import CheckedInput, CheckedInvoice
from invoice_desktop.services.file_sources import gather
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.desk.batch_panel import BatchPanel
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme
from tests.fakes.words import FakeWords
from tests.window.desk_examples import make_showing, make_verification


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[BackgroundRunner]:
    runner = BackgroundRunner()
    yield runner
    assert runner.wait(5000)


@pytest.fixture
def panel(qtbot: QtBot, runner: BackgroundRunner, qapp: QApplication, tmp_path: Path) -> BatchPanel:
    panel = BatchPanel(runner, LanguageSwitch(tmp_path, FakeWords), Theme(qapp))
    qtbot.addWidget(panel)
    panel.resize(900, 600)
    panel.show()
    return panel


def checked(name: str, authenticity: Authenticity, *, seen: bool = False) -> CheckedInput:
    """Make what one file gave."""
    earlier = (make_showing(),) if seen else ()
    invoice = CheckedInvoice(make_verification(authenticity=authenticity), "entry", earlier)
    return CheckedInput(name, (invoice,))


def fill(panel: BatchPanel) -> None:
    """Let four files come out differently."""
    panel.begin(4)
    panel.add(checked("a.ofd", Authenticity.GENUINE))
    panel.add(checked("b.pdf", Authenticity.CONTRADICTED, seen=True))
    panel.add(CheckedInput("c.pdf", trouble=UnreadableDocument("empty_file", name="c.pdf")))
    panel.add(checked("d.pdf", Authenticity.DOUBTFUL))
    panel.finish()


def shown(panel: BatchPanel) -> list[str]:
    """Give the lines in sight."""
    model = panel.list.results
    lines = [model.result(model.index(row)) for row in range(model.rowCount())]
    return [line.name for line in lines if line is not None]


def press(panel: BatchPanel, text: str) -> None:
    """Press the button that carries these words."""
    found = [each for each in panel.findChildren(QPushButton) if text in each.text()]
    assert [each.isVisible() for each in found] == [True]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def test_a_figure_shows_its_lines_only(panel: BatchPanel) -> None:
    fill(panel)
    assert shown(panel) == ["a.ofd", "b.pdf", "c.pdf", "d.pdf"]
    for figure, lines in {
        "1 verified": ["a.ofd"],
        "1 contradicted": ["b.pdf"],
        "1 seen before": ["b.pdf"],
        "1 in doubt": ["d.pdf"],
        "1 could not be read": ["c.pdf"],
        "3 read": ["a.ofd", "b.pdf", "d.pdf"],
        "All: 4": ["a.ofd", "b.pdf", "c.pdf", "d.pdf"],
    }.items():
        press(panel, figure)
        assert shown(panel) == lines
    press(panel, "1 verified")
    panel.add(checked("e.ofd", Authenticity.GENUINE))
    panel.add(checked("f.ofd", Authenticity.DOUBTFUL))
    panel.finish()
    assert shown(panel) == ["a.ofd", "e.ofd"]
    assert len(panel.results) == 6
    # the next files begin with all of them in sight
    fill(panel)
    assert len(shown(panel)) == 4


def test_pausing_is_offered_while_files_are_checked(qtbot: QtBot, panel: BatchPanel) -> None:
    panel.begin(0)
    panel.advance(64, 0)
    assert "64" in panel._summary.text()
    panel.advance(1, 3)
    with qtbot.waitSignal(panel.pause_wanted):
        press(panel, "Pause")
    panel.show_paused(True)
    assert "Paused: 1 of 3" in panel._summary.text()
    with qtbot.waitSignal(panel.going_on_wanted):
        press(panel, "Go on")
    panel.show_paused(False)
    with qtbot.waitSignal(panel.cancel_wanted):
        press(panel, "Stop")
    panel.finish(cancelled=True)
    assert not panel._pause.isVisible()
    assert "stopped before the end" in panel._summary.text()


def test_what_was_passed_over_is_said(panel: BatchPanel, tmp_path: Path) -> None:
    for name in ("a.pdf", "b.txt", "c.docx"):
        (tmp_path / name).touch()
    panel.begin(0)
    panel.show_gathered(gather([tmp_path]))
    panel.finish()
    assert "2 other file(s) passed over" in panel._summary.text()


@pytest.mark.parametrize("action", ["to_xlsx", "to_csv"])
def test_the_list_can_be_saved(
    qtbot: QtBot,
    panel: BatchPanel,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    action: str,
) -> None:
    fill(panel)
    path = tmp_path / f"list.{action.removeprefix('to_')}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(panel.done) as done:
        getattr(panel._save, action).trigger()
    assert path.name in done.args[0]
    if action == "to_csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            assert [row[0] for row in csv.reader(file)][1:] == shown(panel)
    else:
        assert path.read_bytes().startswith(b"PK")


def test_a_list_that_cannot_be_saved_says_why(
    qtbot: QtBot, panel: BatchPanel, tmp_path: Path
) -> None:
    fill(panel)
    with qtbot.waitSignal(panel.failed) as failed:
        panel._save.save_to(tmp_path / "gone" / "list.csv")
    assert failed.args[0].code == "file_cannot_be_written"


def test_a_language_change_says_everything_anew(panel: BatchPanel) -> None:
    fill(panel)
    panel.begin(2)
    panel.add(replace(checked("a.ofd", Authenticity.GENUINE), name="x.ofd"))
    panel.retranslate()
    panel.chips.retranslate()
    panel._save.retranslate()
    panel.finish()
    assert shown(panel) == ["x.ofd"]
    assert not panel.chips.isVisible()
