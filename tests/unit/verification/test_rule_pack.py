"""The dated facts that ship, and how they are read."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from invoice_desktop.domain.invoice import InvoiceKind
from invoice_desktop.verification.rule_pack import Rate, parse_rule_pack
from tests.unit.verification.making import shipped_rule_pack

SHIPPED = Path(__file__).resolve().parents[3] / "resources" / "rules" / "rule_pack.json"


def in_force(day: date) -> set[Decimal]:
    return {rate.rate for rate in shipped_rule_pack().rates if rate.was_in_force(day)}


@pytest.mark.parametrize(
    ("day", "ordinary"),
    [
        (date(2017, 6, 30), {"0.17", "0.13", "0.11", "0.06"}),
        (date(2017, 7, 1), {"0.17", "0.11", "0.06"}),
        (date(2018, 5, 1), {"0.16", "0.10", "0.06"}),
        (date(2019, 4, 1), {"0.13", "0.09", "0.06"}),
        (date(2026, 11, 23), {"0.13", "0.09", "0.06"}),
    ],
)
def test_the_rates_of_each_period(day: date, ordinary: set[str]) -> None:
    known = {Decimal(rate) for rate in ("0.17", "0.16", "0.13", "0.11", "0.10", "0.09", "0.06")}
    assert in_force(day) & known == {Decimal(rate) for rate in ordinary}
    # zero and the levies of small taxpayers are never wrong
    assert {Decimal(0), Decimal("0.03"), Decimal("0.05")} <= in_force(day)


def test_a_period_has_inclusive_ends() -> None:
    rate = Rate(Decimal("0.16"), date(2018, 5, 1), date(2019, 3, 31))
    days = (date(2018, 4, 30), date(2018, 5, 1), date(2019, 3, 31), date(2019, 4, 1))
    assert [rate.was_in_force(day) for day in days] == [False, True, True, False]
    assert Rate(Decimal(0), None, None).was_in_force(date.min)


def test_every_shipped_fact_names_its_source() -> None:
    content = json.loads(SHIPPED.read_text(encoding="utf-8"))
    facts = [*content["rates"], *content["kinds_since"], content["last_paper_ticket"]]
    assert all(fact["source"] for fact in facts)
    assert content["version"] == shipped_rule_pack().version == "2026.11"


def test_first_days_and_the_last_paper_ticket() -> None:
    pack = shipped_rule_pack()
    assert pack.first_day_of(InvoiceKind.FULLY_DIGITAL_SPECIAL) == date(2021, 12, 1)
    assert pack.first_day_of(InvoiceKind.VAT_SPECIAL) is None
    assert pack.last_paper_ticket == date(2025, 9, 30)


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", ValueError),
        ("{}", KeyError),
        (
            '{"version": "1", "rates": [{"rate": "0.1", "since": "x", "until": null}]}',
            ValueError,
        ),
        ('{"version": "1", "rates": [], "kinds_since": [{"kind": "?"}]}', ValueError),
    ],
)
def test_a_broken_pack_is_refused(text: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        parse_rule_pack(text)
