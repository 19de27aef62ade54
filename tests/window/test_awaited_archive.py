"""The desk can be used before the archive is open: nothing that was handed over is lost."""

from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.trouble import ArchiveTrouble, Cancelled
from invoice_desktop.services.ports import Archive
from invoice_desktop.ui import main_window
from invoice_desktop.ui.awaited_archive import AwaitedArchive
from invoice_desktop.ui.opening import open_or_tell
from tests.window.shell import PATIENCE, make_archive, make_home, make_shell

QR_TEXT = "01,32,,24992000000012345678,4449.00,20240714,,"


def test_who_asks_too_early_waits(tmp_path: Path) -> None:
    awaited = AwaitedArchive()
    counts: list[int] = []
    asking = Thread(target=lambda: counts.append(len(awaited().our_companies())))
    asking.start()
    asking.join(0.05)
    assert asking.is_alive()
    archive, _key = make_archive(make_home(tmp_path))
    awaited.take(archive)
    asking.join(5)
    assert counts == [0]
    awaited.close()


def test_it_leads_to_the_archive_until_both_are_closed(tmp_path: Path) -> None:
    awaited = AwaitedArchive()
    archive, _key = make_archive(make_home(tmp_path))
    awaited.take(archive)
    assert awaited() is archive
    awaited.close()
    with pytest.raises(ArchiveTrouble) as caught:
        awaited().our_companies()
    assert caught.value.code == "archive_is_closed"


def test_who_waits_is_sent_away_when_it_is_given_up() -> None:
    awaited = AwaitedArchive()
    awaited.give_up()
    with pytest.raises(Cancelled):
        awaited()
    awaited.close()


def test_another_archive_takes_its_place_and_who_asks_meanwhile_waits(tmp_path: Path) -> None:
    awaited = AwaitedArchive()
    first, _key = make_archive(make_home(tmp_path / "first"))
    second, _key = make_archive(make_home(tmp_path / "second"))
    awaited.take(first)
    given: list[object] = []
    asking = Thread(target=lambda: given.append(awaited()))

    def change(present: Archive) -> Archive:
        present.close()
        asking.start()
        asking.join(0.05)
        assert asking.is_alive()
        return second

    awaited.replace(change, lambda present: present)
    asking.join(5)
    assert given == [second]
    awaited.close()


def test_a_change_that_fails_leaves_the_archive_in_place(tmp_path: Path) -> None:
    awaited = AwaitedArchive()
    archive, _key = make_archive(make_home(tmp_path))
    awaited.take(archive)

    def fail(_present: Archive) -> Archive:
        raise ArchiveTrouble("disk_is_full")

    with pytest.raises(ArchiveTrouble, match="disk_is_full"):
        awaited.replace(fail, lambda present: present)
    assert awaited() is archive
    with pytest.raises(ArchiveTrouble, match="disk_is_full"):
        awaited.replace(fail, fail)
    with pytest.raises(Cancelled):
        awaited()
    archive.close()


def test_what_is_handed_over_while_opening_is_checked_then(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_open = Event()

    def open_late(*given: Any) -> Any:
        may_open.wait(10)
        return open_or_tell(*given)

    monkeypatch.setattr(main_window, "open_or_tell", open_late)
    home = make_home(tmp_path)
    make_archive(home)[0].close()
    shell = make_shell(qtbot, home)
    shell.window.show()
    shell.window.begin()
    assert shell.window.room == "desk", "at once"
    desk = shell.window.page("desk")
    shell.window.go_to("archive")
    archive = shell.window.page("archive")
    shell.window.go_to("desk")
    qtbot.wait(20)
    desk.check_text(QR_TEXT)  # type: ignore[attr-defined]
    qtbot.wait(50)
    assert desk._sight.shown is None  # type: ignore[attr-defined]
    may_open.set()
    qtbot.waitUntil(lambda: desk._sight.shown is not None, timeout=PATIENCE)  # type: ignore[attr-defined]
    shell.window.go_to("archive")
    rows = archive._list.table.model()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: rows.rowCount() == 1, timeout=PATIENCE)
    shell.window.close()


def test_closing_while_the_archive_opens_leaves_nothing_open(qtbot: QtBot, tmp_path: Path) -> None:
    home = make_home(tmp_path)
    make_archive(home)[0].close()
    shell = make_shell(qtbot, home)
    shell.window.show()
    shell.window.begin()
    shell.window._open()
    shell.window.close()
    with pytest.raises((ArchiveTrouble, Cancelled)):
        shell.window._archive().our_companies()
