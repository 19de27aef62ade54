"""Exports from the settings: progress, a way to stop, and a result that can be kept."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.history import ArchiveQuery
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.installation import resources_directory
from invoice_desktop.services.exports import ExportOffice
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.opening import create_archive
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.settings.exports_section import ExportsSection
from tests.factories.archives import BEIJING, fill_archive
from tests.fakes.words import FakeWords

NOW = datetime(2026, 6, 1, 9, 30, tzinfo=BEIJING)


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[SqlArchive]:
    made = create_archive(tmp_path / "archive", bytes(range(32)))
    fill_archive(made, 40, original_size=30)
    yield made
    made.close()


@pytest.fixture
def section(qtbot: QtBot, archive: SqlArchive, tmp_path: Path) -> Iterator[ExportsSection]:
    runner = BackgroundRunner()
    language = LanguageSwitch(tmp_path, FakeWords)
    exports = ExportOffice(lambda: archive, lambda: NOW, resources_directory())
    made = ExportsSection(exports, lambda: User("王芳"), NOW.date, runner, language)
    qtbot.addWidget(made)
    made.show()
    yield made
    runner.cancel_all()
    assert runner.wait(20_000)


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], Path]:
    """Let the next question for a folder be answered."""

    def answer(name: str) -> Path:
        folder = tmp_path / name
        folder.mkdir(exist_ok=True)
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
        return folder

    return answer


def is_idle(section: ExportsSection) -> bool:
    return section.everything.isEnabled()


def test_everything_is_exported_at_a_click(
    qtbot: QtBot, section: ExportsSection, choose: Callable[[str], Path]
) -> None:
    folder = choose("stick")
    QTest.mouseClick(section.everything, Qt.MouseButton.LeftButton)
    assert not section.everything.isEnabled()
    assert section.bar.isVisible()
    qtbot.waitUntil(lambda: is_idle(section), timeout=20_000)
    (made,) = folder.iterdir()
    assert "40 invoice" in section.result.text()
    assert str(made) in section.result.text()
    assert section.open_folder.isVisible()
    assert not section.bar.isVisible()
    assert section.bar.value() > 900


def test_a_package_of_a_year_tells_the_digests_of_its_list(
    qtbot: QtBot, section: ExportsSection, choose: Callable[[str], Path]
) -> None:
    folder = choose("stick")
    section.year.setCurrentIndex(section.year.findData(2025))
    QTest.mouseClick(section.package, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_idle(section), timeout=20_000)
    (made,) = folder.iterdir()
    assert {path.name[:4] for path in (made / "originals").iterdir()} == {"2025"}
    assert "SM3 " in section.result.text()
    assert (made / "index.html").exists()


def test_it_can_be_stopped(
    qtbot: QtBot, section: ExportsSection, choose: Callable[[str], Path], archive: SqlArchive
) -> None:
    fill_archive(archive, 1500, seed=1)
    folder = choose("stick")
    QTest.mouseClick(section.everything, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: section.bar.value() > 0, timeout=20_000)
    QTest.mouseClick(section.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_idle(section), timeout=20_000)
    assert list(folder.iterdir()) == []
    assert section.result.text() == "Stopped. Nothing was left in the folder."
    assert not section.open_folder.isVisible()


def test_a_folder_that_refuses_is_told(qtbot: QtBot, section: ExportsSection) -> None:
    told: list[Trouble] = []
    section.failed.connect(told.append)
    section.export_everything(Path("/dev/null"))
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told[0].code == "export_folder_fails"
    assert is_idle(section)


def test_no_folder_no_export(section: ExportsSection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    QTest.mouseClick(section.everything, Qt.MouseButton.LeftButton)
    QTest.mouseClick(section.package, Qt.MouseButton.LeftButton)
    assert is_idle(section)


def test_the_years_offered_go_back_ten(section: ExportsSection) -> None:
    assert section.query() == ArchiveQuery()
    years = [section.year.itemData(at) for at in range(section.year.count())]
    assert years == [None, *range(2026, 2015, -1)]
    section.year.setCurrentIndex(1)
    section.retranslate()
    assert section.query() == ArchiveQuery(
        issued_from=date(2026, 1, 1), issued_until=date(2026, 12, 31)
    )
