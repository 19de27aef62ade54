"""The office's own rules in the settings, on a real archive."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.desk_rules import DeskRules, Limit, WatchedSupplier
from invoice_desktop.domain.entry import Category
from invoice_desktop.domain.party import Party
from invoice_desktop.services.desk_rules import DeskRulesOffice
from invoice_desktop.ui.settings.companies import Companies
from invoice_desktop.ui.settings.desk_rules_section import DeskRulesSection
from invoice_desktop.ui.settings.limit_row import LimitRow, read_amount
from invoice_desktop.ui.settings.rules_keeper import RulesKeeper
from invoice_desktop.ui.settings.watched_row import WatchedRow
from tests.factories.companies import make_company
from tests.window.conftest import CLERK, Office


@pytest.fixture
def rules(office: Office) -> DeskRulesOffice:
    return DeskRulesOffice(office.program.records._archive, office.home.clock)


@pytest.fixture
def keeper(office: Office, rules: DeskRulesOffice) -> RulesKeeper:
    return RulesKeeper(rules, lambda: CLERK, office.runner)


@pytest.fixture
def section(office: Office, keeper: RulesKeeper, qtbot: QtBot) -> DeskRulesSection:
    section = DeskRulesSection(keeper, office.language, office.theme)
    qtbot.addWidget(section)
    section.resize(760, 800)
    section.show()
    office.settle(qtbot)
    return section


def enter(field: QLineEdit, text: str) -> None:
    """Type a text in any writing: the test's own keys know Latin letters only."""
    field.setText(text)
    field.textEdited.emit(text)


def test_rules_are_typed_in_and_kept(
    section: DeskRulesSection, rules: DeskRulesOffice, office: Office, qtbot: QtBot
) -> None:
    section.limits.add.click()
    (limit,) = section.limits.rows
    assert isinstance(limit, LimitRow)
    enter(limit.total, "￥5,000")
    section.limits.tell()
    section.watched.add.click()
    (watched,) = section.watched.rows
    assert isinstance(watched, WatchedRow)
    enter(watched.title, "样例市云岭办公用品（测试）有限公司")
    enter(watched.why, "two prices for one thing")
    section.watched.tell()
    for field, text in (
        (section.oldest, "180"),
        (section.not_before, "2026-01-01"),
        (section.consecutive, "3"),
    ):
        enter(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
    office.settle(qtbot)
    assert rules.load(CLERK) == DeskRules(
        limits=(Limit(Decimal("5000.00")),),
        oldest_days=180,
        not_before=date(2026, 1, 1),
        consecutive=3,
        watched=(
            WatchedSupplier("样例市云岭办公用品（测试）有限公司", "", "two prices for one thing"),
        ),
    )


def test_what_is_wrong_is_said_at_its_field_and_nothing_is_kept(
    section: DeskRulesSection, rules: DeskRulesOffice, office: Office, qtbot: QtBot
) -> None:
    enter(section.oldest, "99999")
    enter(section.not_before, "last year")
    section.keep()
    office.settle(qtbot)
    assert "from 1 to 3650" in section._fields["oldest_days"].said.text()
    assert "2026-01-31" in section._fields["not_before"].said.text()
    assert rules.load(CLERK) == DeskRules()
    section.oldest.clear()
    enter(section.oldest, "30")
    section.keep()
    office.settle(qtbot)
    assert "another look" in section._fields["oldest_days"].said.text()
    assert rules.load(CLERK).oldest_days == 30


def test_one_part_is_changed_and_what_another_desk_set_stays(
    section: DeskRulesSection, rules: DeskRulesOffice, office: Office, qtbot: QtBot
) -> None:
    rules.save(CLERK, DeskRules(limits=(Limit(Decimal(800), Category.MEALS),)))
    section.last_year.setCurrentIndex(3)
    section.last_year.activated.emit(3)
    office.settle(qtbot)
    kept = rules.load(CLERK)
    assert (kept.last_year_until, kept.limits[0].category) == (3, Category.MEALS)


def test_a_company_keeps_its_former_names_and_has_them_again_after_undo(
    office: Office, keeper: RulesKeeper, rules: DeskRulesOffice, qtbot: QtBot
) -> None:
    ours = make_company(1)
    office.program.records.set_our_companies(CLERK, (Party(ours.name, ours.taxpayer_id),))
    companies = Companies(
        office.program.records,
        lambda: CLERK,
        office.runner,
        office.language,
        office.theme,
        keeper,
    )
    qtbot.addWidget(companies)
    companies.load()
    office.settle(qtbot)
    office.settle(qtbot)
    enter(companies.rows[0].former, "样例旧名有限公司；Sample, Ltd.;")
    companies.keep()
    office.settle(qtbot)
    names = {ours.taxpayer_id: ("样例旧名有限公司", "Sample, Ltd.")}
    assert rules.load(CLERK).former_names == names
    with qtbot.waitSignal(companies.removed) as removed:
        companies.rows[0].remove.click()
    office.settle(qtbot)
    assert rules.load(CLERK).former_names == {}
    assert removed.args is not None
    removed.args[1]()
    office.settle(qtbot)
    assert rules.load(CLERK).former_names == names


@pytest.mark.parametrize(
    ("text", "amount"),
    [("１，２００．５", Decimal("1200.5")), ("¥ 80", Decimal(80)), ("0", None), ("NaN", None)],
)
def test_amounts_are_read_as_people_type_them(text: str, amount: Decimal | None) -> None:
    assert read_amount(text) == amount
