"""Checks of the arithmetic: sums, lines, rates, and the amount in words."""

from collections.abc import Iterator
from decimal import Decimal

from invoice_desktop.domain.invoice import Field, Invoice, InvoiceKind, InvoiceLine
from invoice_desktop.domain.money import amount_text
from invoice_desktop.domain.verdict import Finding
from invoice_desktop.verification.amount_in_words import read_amount_in_words
from invoice_desktop.verification.rule_pack import RulePack
from invoice_desktop.verification.vocabulary import finding

HALF_A_CENT = Decimal("0.005")
_REDUCED_FROM = {Decimal("0.015"): Decimal("0.05"), Decimal("0.02"): Decimal("0.03")}
"""Levies reduced from another rate: the price without tax is reckoned by that one.

国家税务总局公告2016年第16号 (5 % to 1.5 %, housing let by persons); 财税〔2014〕57号 (3 % to 2 %).
"""
_ZERO = Decimal(0)
_PARTS_OF_A_FLIGHT = (
    Field.FARE,
    Field.FUEL_SURCHARGE,
    Field.CIVIL_AVIATION_FUND,
    Field.OTHER_TAXES,
)


def net_and_tax_equal_total(invoice: Invoice) -> Finding:
    """Add amount and tax; the sum equals the total to the cent."""
    rule = "net_and_tax_equal_total"
    net, tax, total = _net_of(invoice), invoice.tax_amount, invoice.total_including_tax
    if net is None or tax is None or total is None:
        return finding(rule, "amounts_unknown")
    details = {"net": amount_text(net), "tax": amount_text(tax), "total": amount_text(total)}
    if net + tax == total:
        return finding(rule, "sum_equals_total", **details)
    return finding(rule, "sum_differs", **details, difference=amount_text(total - net - tax))


def _net_of(invoice: Invoice) -> Decimal | None:
    """Give what is paid besides the tax; on an itinerary not all of it is what is taxed."""
    if invoice.kind is not InvoiceKind.AIR_ITINERARY:
        return invoice.amount_excluding_tax
    parts = [invoice.amount(name) for name in _PARTS_OF_A_FLIGHT]
    known = [part for part in parts if part is not None]
    return sum(known, _ZERO) if len(known) == len(parts) else None


def lines_equal_totals(invoice: Invoice) -> Finding:
    """Add up the lines; their sums equal amount and tax to the cent."""
    rule = "lines_equal_totals"
    lines = invoice.lines
    if not lines:
        return finding(rule, "no_lines")
    if any(line.amount is None for line in lines) or invoice.amount_excluding_tax is None:
        return finding(rule, "lines_incomplete")
    for name, added, total in _sums(invoice, invoice.amount_excluding_tax):
        if added != total:
            return finding(
                rule,
                "lines_do_not_add_up",
                field=name.value,
                lines=amount_text(added),
                total=amount_text(total),
                difference=amount_text(total - added),
            )
    return finding(rule, "lines_add_up", count=str(len(lines)))


def _sums(invoice: Invoice, net: Decimal) -> Iterator[tuple[Field, Decimal, Decimal]]:
    lines = invoice.lines
    amounts = _sum_of_amounts(lines)
    if amounts == invoice.total_including_tax and all(line.tax_amount is None for line in lines):
        # rolls list prices with tax, and no tax beside them
        return
    yield Field.AMOUNT_EXCLUDING_TAX, amounts, net
    if invoice.tax_amount is not None:
        # 免税 and *** stand where there is no tax
        yield Field.TAX_AMOUNT, _sum_of_taxes(lines), invoice.tax_amount


def _sum_of_amounts(lines: tuple[InvoiceLine, ...]) -> Decimal:
    return sum((line.amount or _ZERO for line in lines), _ZERO)


def _sum_of_taxes(lines: tuple[InvoiceLine, ...]) -> Decimal:
    return sum((line.tax_amount or _ZERO for line in lines), _ZERO)


def tax_of_each_line_follows_rate(invoice: Invoice) -> Finding:
    """Multiply each line's amount by its rate; the tax differs by the rounding at most."""
    rule = "tax_of_each_line_follows_rate"
    checked = list(_deviations(invoice.lines))
    if not checked:
        return finding(rule, "no_rates")
    excess, deviation, position = max(checked)
    line = invoice.lines[position]
    if excess <= 0:
        return finding(rule, "each_tax_follows", count=str(len(checked)))
    return finding(
        rule,
        "tax_does_not_follow",
        line=str(position + 1),
        name=line.name,
        amount=amount_text(line.amount or _ZERO),
        rate=rate_text(line.tax_rate or _ZERO),
        tax=amount_text(line.tax_amount or _ZERO),
        difference=f"{deviation.normalize():f}",
    )


def _deviations(lines: tuple[InvoiceLine, ...]) -> Iterator[tuple[Decimal, Decimal, int]]:
    """Give each line's deviation in yuan, how far it is beyond rounding, and its position.

    Where the price was entered with tax, the amount is rounded and the tax is what is left of the
    price: half a cent in the amount moves the tax by half a cent, and the product by its rate.
    """
    for position, line in enumerate(lines):
        if line.amount is None or line.tax_rate is None or line.tax_amount is None:
            continue
        deviation = _deviation(line.amount, line.tax_rate, line.tax_amount)
        yield deviation - HALF_A_CENT * (1 + line.tax_rate), deviation, position


def _deviation(amount: Decimal, rate: Decimal, tax: Decimal) -> Decimal:
    by_product = abs(amount * rate - tax)
    if rate not in _REDUCED_FROM:
        return by_product
    by_price = abs((amount + tax) / (1 + _REDUCED_FROM[rate]) * rate - tax)
    return min(by_product, by_price)


def rates_existed_on_issue_date(invoice: Invoice, rule_pack: RulePack) -> Finding:
    """Look up each line's rate in the dated rule pack."""
    rule = "rates_existed_on_issue_date"
    day = invoice.issue_date
    rates = sorted({line.tax_rate for line in invoice.lines if line.tax_rate is not None})
    if not rates or day is None:
        return finding(rule, "no_rates")
    in_force = {each.rate for each in rule_pack.rates if each.was_in_force(day)}
    for rate in rates:
        if rate not in in_force:
            return finding(rule, "rate_did_not_exist", rate=rate_text(rate), date=day.isoformat())
    return finding(rule, "rates_existed", rates=", ".join(rate_text(rate) for rate in rates))


def rate_text(rate: Decimal) -> str:
    """Write a rate as people do: 13%."""
    return f"{(rate * 100).normalize():f}%"


def amount_in_words_equals_total(invoice: Invoice) -> Finding:
    """Read the amount in words, and compare values, not texts."""
    rule = "amount_in_words_equals_total"
    words, total = invoice.text(Field.TOTAL_IN_WORDS), invoice.total_including_tax
    if not words or total is None:
        return finding(rule, "no_words")
    value = read_amount_in_words(words)
    if value is None:
        return finding(rule, "words_unreadable", words=words)
    details = {"words": words, "total": amount_text(total)}
    # some systems leave the sign of a red-letter invoice out of the words
    if value == total or (total < 0 and value == -total):
        return finding(rule, "words_equal_total", **details)
    return finding(rule, "words_differ", **details, value=amount_text(value))
