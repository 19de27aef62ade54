"""The arithmetic: sums, lines, rates, and the amount in words."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import pytest

from invoice_desktop.domain.invoice import FieldValue, InvoiceKind, InvoiceLine
from invoice_desktop.verification.amount_rules import (
    amount_in_words_equals_total,
    lines_equal_totals,
    net_and_tax_equal_total,
    rates_existed_on_issue_date,
    tax_of_each_line_follows_rate,
)
from tests.unit.verification.making import invoice, shipped_rule_pack

PACK = shipped_rule_pack()


def test_sums() -> None:
    amounts = {"amount_excluding_tax": Decimal("100.00"), "tax_amount": Decimal("6.00")}
    assert net_and_tax_equal_total(invoice(**amounts)).reason == "amounts_unknown"
    right = invoice(**amounts, total_including_tax=Decimal("106.00"))
    assert net_and_tax_equal_total(right).reason == "sum_equals_total"
    found = net_and_tax_equal_total(invoice(**amounts, total_including_tax=Decimal("106.01")))
    assert found.reason == "sum_differs"
    assert found.details["difference"] == "0.01"


def test_the_sum_of_an_itinerary() -> None:
    """CNY 330.28 and 64.22, 9 % of both, the fund, other taxes: as on the published layout."""
    amounts: dict[str, FieldValue] = {
        "kind": InvoiceKind.AIR_ITINERARY,
        "fare": Decimal("330.28"),
        "fuel_surcharge": Decimal("64.22"),
        "tax_amount": Decimal("35.50"),
        "civil_aviation_fund": Decimal("50.00"),
        "other_taxes": Decimal("0.00"),
        "total_including_tax": Decimal("480.00"),
    }
    found = net_and_tax_equal_total(invoice(**amounts))
    assert (found.reason, found.details["net"]) == ("sum_equals_total", "444.50")
    dearer = net_and_tax_equal_total(invoice(**amounts | {"fare": Decimal("430.28")}))
    assert dearer.reason == "sum_differs"
    # what is taxed is no part of the sum: the fund is not taxed
    taxed = amounts | {"amount_excluding_tax": Decimal("394.50")}
    assert net_and_tax_equal_total(invoice(**taxed)).reason == "sum_equals_total"
    del amounts["other_taxes"]
    assert net_and_tax_equal_total(invoice(**amounts)).reason == "amounts_unknown"


def line(amount: str | None, rate: str | None = None, tax: str | None = None) -> InvoiceLine:
    return InvoiceLine(
        name="纸",
        amount=Decimal(amount) if amount else None,
        tax_rate=Decimal(rate) if rate else None,
        tax_amount=Decimal(tax) if tax else None,
    )


def test_lines() -> None:
    both = (line("60.00", "0.06", "3.60"), line("-10.00", "0.06", "-0.60"))
    totals = {"amount_excluding_tax": Decimal("50.00"), "tax_amount": Decimal("3.00")}
    assert lines_equal_totals(invoice(**totals)).reason == "no_lines"
    assert lines_equal_totals(invoice(lines=both, **totals)).reason == "lines_add_up"
    assert lines_equal_totals(invoice(lines=both)).reason == "lines_incomplete"
    assert lines_equal_totals(invoice(lines=(line(None),), **totals)).reason == "lines_incomplete"
    cut = invoice(lines=(line("50.00"), line(None)), **totals)
    assert lines_equal_totals(cut).reason == "lines_incomplete"
    untaxed = invoice(lines=(line("50.00"),), amount_excluding_tax=Decimal("50.00"))
    assert lines_equal_totals(untaxed).reason == "lines_add_up"
    off = lines_equal_totals(invoice(lines=both, **{**totals, "tax_amount": Decimal("3.01")}))
    assert (off.reason, off.details["field"]) == ("lines_do_not_add_up", "tax_amount")


def test_a_roll_lists_prices_with_tax() -> None:
    amounts = {"amount_excluding_tax": Decimal("97.09"), "tax_amount": Decimal("2.91")}
    listed = (line("60.00"), line("40.00"))
    roll = invoice(lines=listed, **amounts, total_including_tax=Decimal("100.00"))
    assert lines_equal_totals(roll).reason == "lines_add_up"
    # one tax beside them, and they are prices without tax
    half = (listed[0], line("40.00", "0.03", "2.91"))
    taxed = invoice(lines=half, **amounts, total_including_tax=Decimal("100.00"))
    assert lines_equal_totals(taxed).reason == "lines_do_not_add_up"
    off = invoice(lines=listed, **amounts, total_including_tax=Decimal("101.00"))
    assert lines_equal_totals(off).reason == "lines_do_not_add_up"


def test_taxes_of_lines() -> None:
    def reason(*lines: InvoiceLine) -> str:
        return tax_of_each_line_follows_rate(invoice(lines=lines)).reason

    assert reason() == "no_rates"
    assert reason(line("1.00")) == "no_rates"
    assert reason(line(None, "0.13", "1.00")) == "no_rates"
    assert reason(line("1.00", "0.13")) == "no_rates"
    # as far as rounding goes, and a hair beyond
    assert reason(line("0.50", "0.13", "0.07065")) == "each_tax_follows"
    assert reason(line("0.50", "0.13", "0.07066")) == "tax_does_not_follow"
    assert reason(line("0.50", "0.13", "0.06")) == "each_tax_follows"  # exactly half a cent off
    assert reason(line("0.50", "0.13", "0.06"), line("100.00", "0.13", "13.01")) == (
        "tax_does_not_follow"
    )


def test_the_tax_that_is_left_of_a_price_with_tax_follows_its_rate() -> None:
    """1.00 yuan with 13 % is 0.88 and 0.12, though 0.88 × 13 % is 0.1144."""
    for cents in range(1, 2000):
        price, rate = Decimal(cents).scaleb(-2), Decimal("0.13")
        amount = (price / (1 + rate)).quantize(Decimal("0.01"), ROUND_HALF_UP)
        sold = line(str(amount), "0.13", str(price - amount))
        found = tax_of_each_line_follows_rate(invoice(lines=(sold,)))
        assert found.reason == "each_tax_follows", price


@pytest.mark.parametrize(
    ("price", "rate", "full"), [("10500.00", "0.015", "0.05"), ("10300.00", "0.02", "0.03")]
)
def test_reduced_levies_are_reckoned_from_the_price_by_the_full_one(
    price: str, rate: str, full: str
) -> None:
    tax = (Decimal(price) / (1 + Decimal(full)) * Decimal(rate)).quantize(Decimal("0.01"))
    let = line(str(Decimal(price) - tax), rate, str(tax))
    found = tax_of_each_line_follows_rate(invoice(lines=(let,)))
    assert found.reason == "each_tax_follows"
    wrong = line(str(Decimal(price) - tax), rate, str(tax + 1))
    found = tax_of_each_line_follows_rate(invoice(lines=(wrong,)))
    assert found.reason == "tax_does_not_follow"


def test_the_worst_line_is_named() -> None:
    lines = (line("100.00", "0.13", "13.02"), line("100.00", "0.13", "14.00"))
    found = tax_of_each_line_follows_rate(invoice(lines=lines))
    assert dict(found.details) == {
        "line": "2",
        "name": "纸",
        "amount": "100.00",
        "rate": "13%",
        "tax": "14.00",
        "difference": "1",
    }


def test_rates() -> None:
    def reason(day: date | None, *rates: str) -> str:
        lines = tuple(line("1.00", rate) for rate in rates)
        values = {"lines": lines} | ({"issue_date": day} if day else {})
        return rates_existed_on_issue_date(invoice(**values), PACK).reason

    assert reason(date(2024, 1, 1)) == "no_rates"
    assert reason(None, "0.13") == "no_rates"
    assert reason(date(2024, 1, 1), "0.13", "0.09", "0.06", "0.03", "0.01", "0") == "rates_existed"
    assert reason(date(2018, 4, 30), "0.17") == "rates_existed"
    assert reason(date(2018, 5, 1), "0.17") == "rate_did_not_exist"
    assert reason(date(2018, 4, 30), "0.16") == "rate_did_not_exist"
    assert reason(date(2019, 3, 31), "0.16") == "rates_existed"
    assert reason(date(2019, 4, 1), "0.16") == "rate_did_not_exist"
    assert reason(date(2018, 1, 1), "0.13") == "rate_did_not_exist"
    assert reason(date(2020, 2, 28), "0.01") == "rate_did_not_exist"
    assert reason(date(2024, 1, 1), "0.07") == "rate_did_not_exist"


def test_words() -> None:
    def reason(words: str | None, total: str | None) -> str:
        values = {"total_in_words": words, "total_including_tax": total and Decimal(total)}
        made = invoice(**{name: value for name, value in values.items() if value})
        return amount_in_words_equals_total(made).reason

    assert reason(None, "1.00") == "no_words"
    assert reason("壹元整", None) == "no_words"
    assert reason("壹圆整", "1.00") == "words_equal_total"
    assert reason("壹圆整", "-1.00") == "words_equal_total"
    assert reason("壹圆整", "2.00") == "words_differ"
    assert reason("贰圆整", "-1.00") == "words_differ"
    assert reason("（负数）壹圆整", "1.00") == "words_differ"
    assert reason("看不清", "2.00") == "words_unreadable"
