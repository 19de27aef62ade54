"""Seal makers in the settings, on a real archive."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.trust import TrustStatus
from invoice_desktop.ui.settings.notice import Tone
from invoice_desktop.ui.settings.trust_section import TrustSection
from tests.factories.forge import make_forge
from tests.factories.trust_lists import make_list
from tests.window.conftest import CLERK, Office

MAKER = make_forge().maker


@pytest.fixture
def section(office: Office, qtbot: QtBot) -> TrustSection:
    program = office.program
    made = TrustSection(
        lambda: program.trust, lambda: CLERK, office.runner, office.language, office.theme
    )
    qtbot.addWidget(made)
    made.resize(760, 800)
    made.show()
    office.settle(qtbot)
    return made


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    path = tmp_path / "maker.cer"
    path.write_bytes(MAKER.certificate)
    return path


def names(section: TrustSection) -> list[str]:
    model = section.makers.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def choose(section: TrustSection, name: str) -> None:
    section.makers.setCurrentIndex(section.makers.model().index(names(section).index(name), 0))


def test_the_shipped_makers_are_there_and_stay(section: TrustSection) -> None:
    assert len(names(section)) == 3
    assert section.version.text() == "2026-11-23"
    for name in names(section):
        choose(section, name)
        assert not section.remove.isEnabled(), "only our own can be removed"
        assert "ofdrw" in section.about.text()
    assert "SHA-256 6ee151c8 f6c677ca" in section.about.text()


def test_a_maker_is_added_and_removed_by_keyboard_for_a_reason(
    section: TrustSection, certificate: Path, office: Office, qtbot: QtBot
) -> None:
    section.read_maker(certificate)
    office.settle(qtbot)
    panel = section.panel
    assert panel.isVisible()
    assert MAKER.name in panel._who.text()
    assert panel.meaning.tone is Tone.WARNING
    assert "own responsibility" in panel.meaning.text
    assert not panel.do.isEnabled(), "a reason is needed"
    QTest.keyClick(panel.reason, Qt.Key.Key_Return)
    office.settle(qtbot)
    assert MAKER.name not in names(section)

    QTest.keyClicks(panel.reason, "told by the bureau")
    QTest.keyClick(panel.reason, Qt.Key.Key_Return)
    office.settle(qtbot)
    assert panel.isHidden()
    assert section.done.text == "The maker is trusted by this office from now on."
    added = office.program.trust.current().maker(MAKER.sha256)
    assert added is not None
    assert (added.status, added.added_by) == (TrustStatus.LOCAL, CLERK.name)

    choose(section, MAKER.name)
    assert "told by the bureau" in section.about.text()
    section.remove.setFocus()
    QTest.keyClick(section.remove, Qt.Key.Key_Space)
    assert panel.isVisible()
    QTest.keyClicks(panel.reason, "a mistake")
    QTest.keyClick(panel.reason, Qt.Key.Key_Return)
    office.settle(qtbot)
    assert MAKER.name not in names(section)
    assert office.program.trust.current().maker(MAKER.sha256) is None


def test_escape_leaves_everything_as_it_was(
    section: TrustSection, certificate: Path, office: Office, qtbot: QtBot
) -> None:
    section.read_maker(certificate)
    office.settle(qtbot)
    QTest.keyClicks(section.panel.reason, "why")
    assert not section.add.isEnabled()
    QTest.keyClick(section.panel.reason, Qt.Key.Key_Escape)
    assert section.panel.isHidden()
    assert section.add.isEnabled()
    assert office.program.trust.current().maker(MAKER.sha256) is None


def test_what_cannot_be_taken_is_told(
    section: TrustSection, tmp_path: Path, office: Office, qtbot: QtBot
) -> None:
    told: list[Trouble] = []
    section.failed.connect(told.append)
    path = tmp_path / "foreign.json"
    path.write_bytes(make_list())
    section.import_list(path)
    section.read_maker(path)
    section.read_maker(tmp_path / "gone")
    office.settle(qtbot)
    assert [trouble.code for trouble in told] == [
        "trust_list_not_signed_by_us",
        "no_maker_in_file",
        "file_not_found",
    ]
    assert section.panel.isHidden()
    assert len(names(section)) == 3
