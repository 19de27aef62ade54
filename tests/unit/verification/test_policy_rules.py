"""The office's own rules: each holds, is broken, is not set, or cannot be told."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from invoice_desktop.domain.desk_rules import DeskRules, Limit, WatchedSupplier
from invoice_desktop.domain.entry import Category
from invoice_desktop.domain.invoice import Field, Invoice, InvoiceLine
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.verdict import Acceptance, Authenticity
from invoice_desktop.verification.judgement import judge
from invoice_desktop.verification.party_rules import buyer_is_one_of_ours
from invoice_desktop.verification.policy_rules import policy_findings

TODAY = date(2026, 3, 15)
MEAL = InvoiceLine(name="*餐饮服务*餐费", amount=Decimal(100))
INVOICE = Invoice(
    {
        Field.ISSUE_DATE: date(2025, 12, 20),
        Field.TOTAL_INCLUDING_TAX: Decimal("500.00"),
        Field.SELLER_NAME: "样例市虚构餐饮（测试）有限公司",
        Field.SELLER_TAXPAYER_ID: "91990100MA99A0002X",
        Field.LINES: (MEAL,),
    }
)
WATCHED = WatchedSupplier("样例市虚构餐饮(测试)有限公司", "", "两次开错")
BY_ID = WatchedSupplier("", "91990100MA99A0002X", "")


@pytest.mark.parametrize(
    ("rules", "given", "reason"),
    [
        ({}, INVOICE, "no_limit"),
        ({"limits": (Limit(Decimal(499)),)}, INVOICE, "total_over_limit"),
        ({"limits": (Limit(Decimal(500)),)}, INVOICE, "total_within"),
        ({"limits": (Limit(Decimal(9)),)}, Invoice(), "total_not_known"),
        ({"limits": (Limit(Decimal(400), Category.MEALS),)}, INVOICE, "total_over_limit"),
        ({"limits": (Limit(Decimal(400), Category.RENT),)}, INVOICE, "no_limit"),
        ({}, INVOICE, "no_age_limit"),
        ({"oldest_days": 85}, INVOICE, "recent_enough"),
        ({"oldest_days": 84}, INVOICE, "too_old"),
        ({"not_before": date(2026, 1, 1)}, INVOICE, "too_old"),
        ({"oldest_days": 3}, Invoice(), "age_not_known"),
        ({}, INVOICE, "no_year_rule"),
        ({"last_year_until": 3}, INVOICE, "year_open"),
        ({"last_year_until": 2}, INVOICE, "year_closed"),
        ({"last_year_until": 2}, Invoice(), "year_not_known"),
        ({}, INVOICE, "no_number_rule"),
        ({"consecutive": 3}, INVOICE, "no_row_of_numbers"),
        ({"consecutive": 2}, INVOICE, "numbers_in_a_row"),
        ({}, INVOICE, "no_watch_list"),
        ({"watched": (WATCHED,)}, INVOICE, "seller_watched"),
        ({"watched": (BY_ID,)}, INVOICE, "seller_watched"),
        ({"watched": (BY_ID,)}, Invoice(), "seller_unwatched"),
    ],
)
def test_each_rule_answers(rules: dict[str, Any], given: Invoice, reason: str) -> None:
    found = tuple(policy_findings(given, DeskRules(**rules), TODAY, ("1", "2")))
    assert reason in {each.reason for each in found}
    assert len(found) == 5
    verdict = judge(found)
    # no rule of the office says anything on genuineness
    assert verdict.authenticity is Authenticity.UNPROVEN
    assert verdict.acceptance is Acceptance.REVIEW


def test_a_former_title_is_looked_at_and_our_own_invoices_are_not_rejected() -> None:
    ours = Party("样本贸易有限公司", "91990100MA99A0001X")
    former = {ours.taxpayer_id: ("样本商行",)}
    old = {Field.BUYER_NAME: "样本商行", Field.BUYER_TAXPAYER_ID: ours.taxpayer_id}
    found = buyer_is_one_of_ours(Invoice(old), [ours], former)
    assert found.reason == "buyer_name_is_former"
    assert buyer_is_one_of_ours(Invoice(old), [ours]).reason == "buyer_name_differs"

    issued = {Field.BUYER_NAME: "别家公司", Field.SELLER_TAXPAYER_ID: ours.taxpayer_id}
    assert buyer_is_one_of_ours(Invoice(issued), [ours]).reason == "seller_is_ours"
