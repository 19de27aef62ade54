"""What the tax bureau's ledger says at the desk: its evidence, its alarms, and the tray."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from invoice_desktop.connectors.preferences_file import PreferencesFile
from invoice_desktop.domain.alarm import AlarmReason
from invoice_desktop.domain.entry import OfficeStatus
from invoice_desktop.domain.history import Likeness
from invoice_desktop.domain.verdict import Authenticity, Finding, Outcome, Strength
from invoice_desktop.services.pages import PageGallery
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.desk.alarm_band import AlarmBand
from invoice_desktop.ui.desk.differing import differing
from invoice_desktop.ui.desk.evidence_panel import EvidencePanel
from invoice_desktop.ui.desk.findings_model import SidesRow, finding_nodes
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.preference_changes import PreferenceChanges
from invoice_desktop.ui.theme import Theme
from invoice_desktop.ui.tray import AlarmTray
from tests.fakes.alarms import FakeAlarmOffice, make_alarm, watch_of
from tests.fakes.words import FakeWords
from tests.window.desk_examples import make_showing, make_verification

EXPORT = {
    "file": "全量发票查询导出结果.xlsx",
    "sha256": "ab" * 32,
    "first": "2026-01-01",
    "last": "2026-10-31",
    "exported": "2026-11-02T09:30:00+08:00",
}


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[BackgroundRunner]:
    runner = BackgroundRunner()
    yield runner
    assert runner.wait(5000)


@pytest.fixture
def panel(
    qtbot: QtBot, runner: BackgroundRunner, qapp: QApplication, tmp_path: Path
) -> EvidencePanel:
    panel = EvidencePanel(PageGallery(), runner, LanguageSwitch(tmp_path, FakeWords), Theme(qapp))
    qtbot.addWidget(panel)
    panel.resize(1100, 620)
    panel.show()
    return panel


def agreeing() -> Finding:
    return Finding(
        "ledger_lists_invoice",
        Strength.ORIGIN,
        Outcome.PASSED,
        "in_ledger_and_agrees",
        {"authority": "tax_bureau_ledger", "fields": "issue_date,seller_name", **EXPORT},
    )


def differing_name() -> Finding:
    return Finding(
        "ledger_lists_invoice",
        Strength.ORIGIN,
        Outcome.FAILED,
        "in_ledger_and_differs",
        {
            "field": "seller_name",
            "ours": "样例市云岭办公用品(测试)有限公司",
            "ledgers": "样例市云峰办公用品（测试）有限公司",
            **EXPORT,
        },
    )


def test_the_authority_is_named_with_its_export(panel: EvidencePanel) -> None:
    verification = make_verification(authenticity=Authenticity.GENUINE, findings=(agreeing(),))
    panel.show_verification(verification, (), None)
    said = panel._verdict._export.text()
    for part in (
        "全量发票查询导出结果.xlsx",
        "2026-01-01",
        "2026-10-31",
        "2 November 2026",
        "abababab",
    ):
        assert part in said
    assert said in panel._verdict.accessibleDescription()
    panel.show_verification(make_verification(), (), None)
    assert not panel._verdict._export.isVisible()


def test_a_differing_field_stands_beside_the_ledgers_and_only_the_difference_is_marked() -> None:
    nodes = finding_nodes(make_verification(findings=(differing_name(),)), FakeWords("en"))
    rows = [child.value for child in nodes[0].children[0].children]
    field, export, _rule = rows
    assert isinstance(field, SidesRow)
    assert [caption for caption, _said in field.sides] == ["This invoice", "The ledger"]
    assert field.marks == (((4, 1),), ((4, 1),))
    assert isinstance(export, SidesRow)
    assert export.sides[0] == ("File", "全量发票查询导出结果.xlsx")


def test_a_difference_is_in_sight_without_a_click(panel: EvidencePanel) -> None:
    panel.show_verification(make_verification(findings=(differing_name(),)), (), None)
    view = panel._findings
    assert view.isExpanded(view.rows.index(0, 0, view.rows.index(0, 0)))


def test_two_exports_that_disagree_stand_beside_each_other() -> None:
    disagree = Finding(
        "exports_agree",
        Strength.ORIGIN,
        Outcome.FAILED,
        "exports_disagree",
        {
            "field": "total_including_tax",
            "newer": "1234.50",
            "newer_file": "b.xlsx",
            "older": "1239.50",
            "older_file": "a.xlsx",
        },
    )
    nodes = finding_nodes(make_verification(findings=(disagree,)), FakeWords("en"))
    row = nodes[0].children[0].children[0].value
    assert isinstance(row, SidesRow)
    assert row.sides == (("b.xlsx", "1,234.50"), ("a.xlsx", "1,239.50"))
    assert row.marks == (((4, 1),), ((4, 1),))


@pytest.mark.parametrize(
    ("first", "second", "spans"),
    [
        ("（A）", "(a)", ((), ())),
        ("1,234.50", "1,243.50", (((3, 1),), ((4, 1),))),
        ("abc", "abcd", ((), ((3, 1),))),
    ],
)
def test_what_differs_is_found_by_character(
    first: str, second: str, spans: tuple[tuple[tuple[int, int], ...], ...]
) -> None:
    lengths = [sum(length for _start, length in side) for side in differing(first, second)]
    assert lengths == [sum(length for _start, length in side) for side in spans]


def test_a_second_showing_says_the_state_and_stands_beside_the_first(
    panel: EvidencePanel,
) -> None:
    verification = make_verification()
    paid = replace(make_showing(Likeness.SAME_IDENTITY), status=OfficeStatus.PAID)
    panel.show_verification(verification, (paid,), None)
    seen = panel._seen
    assert FakeWords("en").status(OfficeStatus.PAID) in seen._headline.text()
    other = replace(paid, total_including_tax=verification.invoice.total_including_tax)
    seen.show_earlier((other,), verification.invoice)
    assert seen._beside.isVisible() == seen._beside.differs
    seen._compare.setChecked(True)
    assert seen._beside.isVisible()


def test_the_band_names_the_newest_alarm_and_goes_when_it_is_dealt_with(
    qtbot: QtBot, runner: BackgroundRunner, qapp: QApplication, tmp_path: Path
) -> None:
    office = FakeAlarmOffice([make_alarm("e2", "a2"), make_alarm("e1", "a1", AlarmReason.VOIDED)])
    watch = watch_of(runner, office)
    band = AlarmBand(watch, LanguageSwitch(tmp_path, FakeWords), Theme(qapp))
    qtbot.addWidget(band)
    qtbot.waitUntil(lambda: len(watch.alarms) == 2)
    assert not band.isHidden()
    assert "2 alarm" in band.headline.whole
    assert "2699 2000" in band.newest.whole
    with qtbot.waitSignal(band.record_wanted) as wanted:
        band.open.click()
    assert wanted.args == ["e2"]
    band.menu.aboutToShow.emit()
    with qtbot.waitSignal(band.record_wanted) as wanted:
        band.menu.actions()[1].trigger()
    assert wanted.args == ["e1"]
    office.kept.clear()
    watch.look()
    qtbot.waitUntil(band.isHidden)


def test_only_what_is_new_since_the_first_look_calls_for_somebody(
    qtbot: QtBot, runner: BackgroundRunner
) -> None:
    office = FakeAlarmOffice([make_alarm("e1")])
    watch = watch_of(runner, office)
    qtbot.waitUntil(lambda: len(watch.alarms) == 1)
    office.kept.insert(0, make_alarm("e2", "a2"))
    with qtbot.waitSignal(watch.risen) as risen:
        watch.look()
    assert risen.args is not None
    assert [alarm.alarm for alarm in risen.args[0]] == ["a2"]
    assert watch.entries == {"e1", "e2"}


class FakeTray(QSystemTrayIcon):
    """A tray's icon on a system that has a tray."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []
        self.is_shown = False

    def setVisible(self, visible: bool) -> None:  # noqa: FBT001 -- as Qt has it
        self.is_shown = visible

    def isVisible(self) -> bool:
        return self.is_shown

    def showMessage(self, title: str, *_more: object) -> None:
        self.told.append(title)


def test_the_tray_calls_for_a_new_alarm_and_can_be_turned_off(
    qtbot: QtBot, runner: BackgroundRunner, qapp: QApplication, tmp_path: Path
) -> None:
    language = LanguageSwitch(tmp_path, FakeWords)
    kept = PreferencesFile(tmp_path / "preferences.json")
    preferences = PreferenceChanges(kept, language, Theme(qapp))
    office, icon, window = FakeAlarmOffice(), FakeTray(), QWidget()
    watch = watch_of(runner, office)
    qtbot.addWidget(window)
    tray = AlarmTray(watch, preferences, language, window, lambda: True, icon)
    qtbot.waitUntil(lambda: watch._has_looked)
    assert not icon.is_shown
    office.kept.append(make_alarm("e1"))
    with qtbot.waitSignal(watch.risen):
        watch.look()
    assert icon.told == ["1 alarm(s) on invoices that were let through"]
    with qtbot.waitSignal(tray.record_wanted) as wanted:
        icon.messageClicked.emit()
    assert wanted.args == ["e1"]
    tray._off.trigger()
    assert not icon.is_shown
    assert not kept.load().tray
