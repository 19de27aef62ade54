"""Folders and ZIP files are looked into while the desk goes on."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.trouble import UnreadableDocument
from invoice_desktop.services.export_names import ToldApart, tell_apart
from invoice_desktop.ui.desk import dropped_files
from invoice_desktop.ui.desk.dropped_files import DroppedFiles


class SlowShare:
    """Answers when it may, as a share behind a bad line does."""

    def __init__(self) -> None:
        self.may_answer = Event()
        self.trouble: UnreadableDocument | None = None

    def tell_apart(self, paths: Sequence[Path]) -> ToldApart:
        assert self.may_answer.wait(30)
        if self.trouble is not None:
            raise self.trouble
        return tell_apart(paths)


@pytest.fixture
def share(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowShare]:
    share = SlowShare()
    monkeypatch.setattr(dropped_files, "tell_apart", share.tell_apart)
    yield share
    share.may_answer.set()


def test_a_slow_share_holds_up_neither_the_window_nor_what_comes_next(
    qtbot: QtBot, share: SlowShare, tmp_path: Path
) -> None:
    dropped = DroppedFiles()
    told: list[list[Path]] = []
    looks: list[str] = []
    dropped.documents_found.connect(told.append)
    dropped.looks_into.connect(looks.append)
    dropped.has_looked.connect(lambda: looks.append("over"))
    export, folder = tmp_path / "2026.xlsx", tmp_path / "folder"
    folder.mkdir()
    with qtbot.waitSignal(dropped.exports_found) as found:
        dropped.take([folder, export])
        # back at once, and the next one is not behind it
        dropped.take([Path("a.pdf")])
        assert told == [[Path("a.pdf")]]
        assert looks == ["folder"]
        share.may_answer.set()
    assert found.args == [[export]]
    qtbot.waitUntil(lambda: told == [[Path("a.pdf")], [folder]])
    assert looks == ["folder", "over"]


def test_a_look_that_fails_says_so_and_ends(qtbot: QtBot, share: SlowShare) -> None:
    dropped = DroppedFiles()
    looks: list[str] = []
    dropped.looks_into.connect(looks.append)
    dropped.has_looked.connect(lambda: looks.append("over"))
    share.trouble = UnreadableDocument("file_not_found", name="a.zip")
    share.may_answer.set()
    with qtbot.waitSignal(dropped.failed) as failed:
        dropped.take([Path("a.zip")])
    assert failed.args == [share.trouble]
    assert looks == ["a.zip", "over"]


def test_a_look_is_given_up_and_the_next_one_does_not_wait_for_it(
    qtbot: QtBot, share: SlowShare, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dropped = DroppedFiles()
    told: list[list[Path]] = []
    looks: list[str] = []
    dropped.documents_found.connect(told.append)
    dropped.looks_into.connect(looks.append)
    dropped.has_looked.connect(lambda: looks.append("over"))
    hanging, other = tmp_path / "hanging", tmp_path / "other"
    hanging.mkdir()
    other.mkdir()
    dropped.take([hanging])
    dropped.give_up()
    assert not dropped.looks
    monkeypatch.setattr(dropped_files, "tell_apart", tell_apart)
    with qtbot.waitSignal(dropped.documents_found):
        dropped.take([other])
    share.may_answer.set()
    qtbot.wait(100)
    assert told == [[other]]
    assert looks == ["hanging", "over", "other", "over"]
