"""The ledger's room: an export is looked at, taken in, held against what we have, taken out."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.coverage import Coverage, Direction
from invoice_desktop.domain.entry import OfficeStatus
from invoice_desktop.domain.ledger import LedgerState
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.services.ledger_stating import Said
from invoice_desktop.ui.archive.filters import PeriodChoice
from invoice_desktop.ui.archive.periods import Period
from invoice_desktop.ui.ledger.coverage_strip import CoverageStrip, Covered
from invoice_desktop.ui.ledger.ledger_page import LedgerPage
from tests.factories.archives import invented_values, make_verification
from tests.factories.homes import NOW
from tests.factories.ledger_rows import invented_row, make_export, state
from tests.factories.ledgers import OURS, listed, write_export
from tests.window.conftest import CLERK, Office

TODAY = date(2026, 11, 23)
PATIENCE = 20_000


@pytest.fixture
def page(qtbot: QtBot, office: Office) -> Iterator[LedgerPage]:
    made = LedgerPage(
        office.program.ledger,
        lambda: office.home.ledger_papers(office.program.ledger._archive),
        office.runner,
        office.language,
        office.theme,
        lambda: CLERK,
        lambda: TODAY,
    )
    qtbot.addWidget(made)
    made.resize(1190, 720)
    made.show()
    yield made
    office.settle(qtbot)


def take_in(qtbot: QtBot, page: LedgerPage, path: Path) -> None:
    page.take_files([path])
    qtbot.waitUntil(page.sheet.take.isVisible, timeout=PATIENCE)
    page.sheet.company.setCurrentIndex(page.sheet.company.findData(OURS.taxpayer_id))
    moment = page.sheet.exported.dateTime()
    moment.setDate(moment.date().fromString("2026-11-01", "yyyy-MM-dd"))
    page.sheet.exported.setDateTime(moment)
    QTest.keyClick(page.sheet.take, Qt.Key.Key_Return)
    qtbot.waitUntil(page.sheet.undo.isVisible, timeout=PATIENCE)


def test_an_export_is_looked_at_taken_in_and_taken_out(
    qtbot: QtBot, page: LedgerPage, tmp_path: Path
) -> None:
    page.refresh()
    qtbot.waitUntil(page.empty.isVisible, timeout=PATIENCE)
    assert "全量发票查询" in page.empty.text()
    row = listed(2)
    path = write_export(tmp_path / "全量发票.xlsx", [row])

    take_in(qtbot, page, path)
    assert "1 row" in page.sheet.facts.text()
    qtbot.waitUntil(lambda: page.exports.model.rowCount() == 1, timeout=PATIENCE)
    assert page.exports.table.isVisible()

    page.tabs.setCurrentWidget(page.missing)
    qtbot.waitUntil(lambda: page.missing.model.rowCount() == 1, timeout=PATIENCE)
    index = page.missing.model.index(0, 1)
    shown = str(page.missing.model.data(index)).replace(" ", "")
    assert shown == row.digital

    with qtbot.waitSignal(page.done, timeout=PATIENCE):
        page.missing.export_to(tmp_path / "missing.csv")
    assert row.digital in (tmp_path / "missing.csv").read_text("utf-8-sig")
    with qtbot.waitSignal(page.done, timeout=PATIENCE):
        page.missing.write_letters(tmp_path)
    assert len(list(tmp_path.glob("*/*.pdf"))) == 1

    page.missing.filters.text.setText("nobody has this")
    qtbot.waitUntil(lambda: page.missing.model.rowCount() == 0, timeout=PATIENCE)
    with qtbot.waitSignal(page.done, timeout=PATIENCE):
        QTest.mouseClick(page.sheet.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.empty.isVisible, timeout=PATIENCE)


def test_the_list_is_narrowed_by_days_and_total(
    qtbot: QtBot, page: LedgerPage, tmp_path: Path
) -> None:
    rows = [listed(2), listed(3)]
    take_in(qtbot, page, write_export(tmp_path / "全量发票.xlsx", rows))
    page.tabs.setCurrentWidget(page.missing)
    qtbot.waitUntil(lambda: page.missing.model.rowCount() == 2, timeout=PATIENCE)
    filters = page.missing.filters
    assert not filters.company.isVisible()

    most = max(row.total for row in rows)
    QTest.keyClicks(filters.total_from, str(most))
    qtbot.waitUntil(lambda: page.missing.model.rowCount() == 1, timeout=PATIENCE)
    filters.total_from.setText("much")
    qtbot.waitUntil(lambda: page.missing.model.rowCount() == 2, timeout=PATIENCE)
    assert filters.total_from.property("wrong") == "true"
    filters.issued._set(PeriodChoice(Period.CUSTOM, None, date(1999, 1, 1)))
    qtbot.waitUntil(lambda: "Widen" in page.missing.count.text(), timeout=PATIENCE)
    assert page.missing.model.rowCount() == 0


def test_every_row_that_was_not_taken_is_listed(
    qtbot: QtBot, page: LedgerPage, tmp_path: Path
) -> None:
    good, bad = listed(2), replace(listed(3), digital="2.51E+19")
    take_in(qtbot, page, write_export(tmp_path / "全量发票.xlsx", [good, bad]))
    assert page.sheet.faults.isVisible()
    assert "row 3" in page.sheet.faults.toPlainText()
    assert "1 row" in page.sheet.notes.text


def test_what_was_said_wrongly_is_explained_and_nothing_is_lost(
    qtbot: QtBot, page: LedgerPage, tmp_path: Path
) -> None:
    path = write_export(tmp_path / "全量发票.xlsx", [listed(2)])
    page.take_files([path])
    qtbot.waitUntil(page.sheet.take.isVisible, timeout=PATIENCE)
    page.sheet.last.setDate(page.sheet.first.date().addYears(-1))
    QTest.mouseClick(page.sheet.take, Qt.MouseButton.LeftButton)
    assert page.sheet.trouble.isVisible()
    assert page.sheet.take.isVisible()
    QTest.mouseClick(page.sheet.leave, Qt.MouseButton.LeftButton)
    assert page.sheet.isHidden()


def test_what_is_dropped_meanwhile_waits_for_its_turn(
    qtbot: QtBot, page: LedgerPage, tmp_path: Path
) -> None:
    first, second = (write_export(tmp_path / f"全量发票{at}.xlsx", [listed(at)]) for at in (2, 3))
    page.take_files([first])
    assert page.work.is_running
    page.take_files([second])
    qtbot.waitUntil(page.sheet.take.isVisible, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not page.work.is_running, timeout=PATIENCE)
    assert page.sheet.isEnabled()
    assert page.sheet.heading.text() == first.name
    QTest.mouseClick(page.sheet.leave, Qt.MouseButton.LeftButton)
    assert page.sheet.heading.text() == second.name
    assert page.sheet.take.isVisible()


def test_what_is_no_export_says_so(qtbot: QtBot, page: LedgerPage, tmp_path: Path) -> None:
    path = tmp_path / "notes.csv"
    path.write_text("a,b\n1,2\n")
    with qtbot.waitSignal(page.failed, timeout=PATIENCE) as told:
        page.take_files([path])
    (trouble,) = told.args
    assert isinstance(trouble, Trouble)
    assert trouble.code == "not_a_ledger"


def test_the_strip_tells_whole_months_from_parts_and_gaps(qtbot: QtBot, office: Office) -> None:
    strip = CoverageStrip(office.theme)
    qtbot.addWidget(strip)
    exported = datetime(2026, 11, 1, tzinfo=UTC)
    days = ((date(2026, 1, 1), date(2026, 2, 10)), (date(2026, 4, 1), date(2026, 4, 30)))
    coverages = [Coverage("91", Direction.RECEIVED, *each, exported) for each in days]
    strip.show_coverage(coverages, TODAY)
    covered = [strip.covered(2026, month) for month in range(1, 6)]
    assert covered == [
        *(Covered.WHOLLY, Covered.PARTLY, Covered.NOT, Covered.WHOLLY, Covered.NOT),
    ]
    assert "2026-02-11 – 2026-03-31" in strip.accessibleName()


def test_what_nobody_knows_is_asked_and_never_guessed(
    qtbot: QtBot, page: LedgerPage, tmp_path: Path
) -> None:
    path = write_export(tmp_path / "全量发票.xlsx", [listed(seed) for seed in range(5)])
    page.take_files([path])
    qtbot.waitUntil(page.sheet.take.isVisible, timeout=PATIENCE)
    looked = page._at
    assert looked is not None
    assert looked.export is not None
    assert looked.proposal is not None
    nothing = replace(looked.proposal, first=None, last=None, exported_at=None)
    page.sheet.ask(looked, looked.export.seen, nothing)
    said = page.sheet.said()
    assert (said.first, said.last, said.exported_at) == (None, None, None)
    assert page.sheet.first.text() == "—"
    assert page.sheet._first_open() is page.sheet.first

    page.sheet.ask(looked, looked.export.seen, looked.proposal)
    assert page.sheet.said() == Said()
    page.sheet.last.setDate(page.sheet.last.date().addDays(3))
    wider = page.sheet.said()
    assert wider.first == looked.proposal.first
    assert wider.last is not None
    assert looked.proposal.last is not None
    assert (wider.last - looked.proposal.last).days == 3
    assert wider.exported_at is None


def test_all_alarms_are_listed_and_open_what_they_are_about(
    qtbot: QtBot, page: LedgerPage, office: Office
) -> None:
    page.refresh()
    qtbot.waitUntil(page.empty.isVisible, timeout=PATIENCE)
    archive = office.program.ledger._archive()
    entry = archive.add(make_verification(invented_values(1), None), None)
    archive.entries.set_statuses([entry], OfficeStatus.PAID, CLERK.name, NOW)
    voided = make_export([invented_row(1, state=LedgerState.VOIDED)])
    archive.ledger.add(state(voided), voided.rows, CLERK.name, NOW)
    page.refresh()
    qtbot.waitUntil(lambda: page.alarms.model.rowCount() == 1, timeout=PATIENCE)
    assert page.tabs.tabText(3) == "To deal with (1)"

    page.tabs.setCurrentWidget(page.alarms)
    with qtbot.waitSignal(page.record_wanted) as wanted:
        QTest.keyClick(page.alarms.table, Qt.Key.Key_Return)
    assert wanted.args == [entry]

    (alarm,) = archive.ledger.alarms()
    archive.ledger.deal_with(alarm.alarm, "已追回款项", CLERK.name, NOW)
    page.refresh()
    qtbot.waitUntil(lambda: page.alarms.model.rowCount() == 0, timeout=PATIENCE)
    assert page.tabs.tabText(3) == "To deal with"
    assert not page.alarms.open.isEnabled()
    page.alarms.with_dealt.click()
    qtbot.waitUntil(lambda: page.alarms.model.rowCount() == 1, timeout=PATIENCE)
    assert "已追回款项" in str(page.alarms.model.data(page.alarms.model.index(0, 7)))


def test_no_input_of_the_sheet_is_cut(
    qtbot: QtBot, page: LedgerPage, office: Office, tmp_path: Path
) -> None:
    office.theme.set("light", 100)
    page.resize(1190, 560)
    path = tmp_path / "export.xlsx"
    write_export(path, [listed(1)])
    page.take_files([path])
    qtbot.waitUntil(page.sheet.take.isVisible, timeout=PATIENCE)
    qtbot.wait(50)
    sheet = page.sheet
    for edit in (sheet.company, sheet.direction, sheet.first, sheet.last, sheet.exported):
        row = edit.parentWidget()
        assert row is not None
        assert row.height() >= edit.sizeHint().height()
    office.theme.set("", 100)
