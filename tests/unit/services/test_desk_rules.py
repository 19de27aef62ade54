"""The office's own rules, kept in the archive, tidied, limited and logged."""

from datetime import date
from decimal import Decimal

import pytest

from invoice_desktop.domain.audit import Act
from invoice_desktop.domain.desk_rules import DeskRules, Limit, WatchedSupplier
from invoice_desktop.domain.entry import Category
from invoice_desktop.domain.trouble import ArchiveTrouble, InvalidEntry
from invoice_desktop.domain.user import User
from invoice_desktop.services.desk_rules import LONGEST_TEXT, DeskRulesOffice
from invoice_desktop.services.ports import Archive
from tests.unit.services.conftest import SteppingClock

ALL = DeskRules(
    limits=(Limit(Decimal("1000.00")), Limit(Decimal("200.00"), Category.MEALS)),
    oldest_days=180,
    not_before=date(2026, 1, 1),
    last_year_until=3,
    consecutive=3,
    watched=(WatchedSupplier("虚构商行", "91990100MA99A0001X", "退过票"),),
    former_names={"91990100MA99A0002X": ("旧名公司",)},
)


@pytest.fixture
def office(archive: Archive) -> DeskRulesOffice:
    return DeskRulesOffice(lambda: archive, SteppingClock())


def test_rules_are_kept_as_they_were_set(office: DeskRulesOffice, clerk: User) -> None:
    assert office.load(clerk) == DeskRules()
    assert office.save(clerk, ALL) == ALL
    assert office.load(clerk) == ALL


def test_only_what_changed_is_logged_and_nothing_when_nothing_did(
    office: DeskRulesOffice, archive: Archive, clerk: User
) -> None:
    office.save(clerk, DeskRules(oldest_days=90))
    office.save(clerk, DeskRules(oldest_days=180))
    office.save(clerk, DeskRules(oldest_days=180))
    newest, first, *_others = (row.deed for row in archive.audit.rows(None, 10))
    assert (newest.act, first.act) == (Act.DESK_RULES_CHANGED, Act.DESK_RULES_CHANGED)
    assert (newest.who, dict(newest.before)) == (clerk.name, {"oldest_days": "90"})
    assert dict(newest.after) == {"oldest_days": "180"}


def test_texts_are_tidied(office: DeskRulesOffice, clerk: User) -> None:
    watched = (WatchedSupplier(" 虚构\n商行 ", " 9199 0100ma99a0001x", ""),)
    kept = office.save(
        clerk, DeskRules(watched=watched, former_names={"a1": (" ", "旧名", "旧名")})
    )
    assert kept.watched == (WatchedSupplier("虚构 商行", "91990100MA99A0001X", ""),)
    assert dict(kept.former_names) == {"A1": ("旧名",)}


@pytest.mark.parametrize(
    ("rules", "code", "field"),
    [
        (DeskRules(limits=(Limit(Decimal(0)),)), "limit_is_not_positive", "limits"),
        (DeskRules(limits=(Limit(Decimal(1)), Limit(Decimal(2)))), "limit_is_repeated", "limits"),
        (DeskRules(oldest_days=0), "days_out_of_range", "oldest_days"),
        (DeskRules(last_year_until=13), "month_out_of_range", "last_year_until"),
        (DeskRules(consecutive=1), "consecutive_out_of_range", "consecutive"),
        (
            DeskRules(watched=(WatchedSupplier(" ", "", "why"),)),
            "watched_supplier_is_empty",
            "watched",
        ),
        (
            DeskRules(watched=(WatchedSupplier("x" * (LONGEST_TEXT + 1), "", ""),)),
            "rule_text_is_too_long",
            "watched",
        ),
    ],
)
def test_what_is_no_rule_is_refused_and_nothing_is_kept(
    office: DeskRulesOffice, clerk: User, rules: DeskRules, code: str, field: str
) -> None:
    with pytest.raises(InvalidEntry) as refused:
        office.save(clerk, rules)
    assert (refused.value.code, refused.value.details["field"]) == (code, field)
    assert office.load(clerk) == DeskRules()


@pytest.mark.parametrize("text", ["{", "[]", '{"version": 2}', '{"version": 1}'])
def test_rules_of_a_newer_release_are_not_guessed_and_can_be_set_anew(
    office: DeskRulesOffice, archive: Archive, clerk: User, text: str
) -> None:
    archive.keep_setting("", "desk_rules", text)
    with pytest.raises(ArchiveTrouble) as unread:
        office.load(clerk)
    assert unread.value.code == "desk_rules_are_unreadable"
    office.save(clerk, ALL)
    assert office.load(clerk) == ALL
