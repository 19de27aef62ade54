"""The office's own rules: what it takes and what it looks at twice. None concerns genuineness."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal

from invoice_desktop.domain.classification import category_of
from invoice_desktop.domain.desk_rules import DeskRules, WatchedSupplier
from invoice_desktop.domain.invoice import Invoice
from invoice_desktop.domain.money import amount_text
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.verdict import Finding
from invoice_desktop.verification.comparing import plain_name
from invoice_desktop.verification.vocabulary import finding


def policy_findings(
    invoice: Invoice, rules: DeskRules, today: date, neighbours: Sequence[str]
) -> Iterator[Finding]:
    """Give a finding for each rule, those that are not set too."""
    yield total_within_limit(invoice, rules)
    yield not_too_old(invoice, rules, today)
    yield year_is_open(invoice, rules, today)
    yield number_not_consecutive(rules, neighbours)
    yield seller_not_watched(invoice, rules)


def total_within_limit(invoice: Invoice, rules: DeskRules) -> Finding:
    """Compare the total with the lowest limit that holds for it: for all, or for its category."""
    rule = "total_within_limit"
    category = category_of(invoice)
    limits = [each.total for each in rules.limits if each.category in {None, category}]
    if not limits:
        return finding(rule, "no_limit")
    total, limit = invoice.total_including_tax, min(limits)
    if total is None:
        return finding(rule, "total_not_known")
    reason = "total_over_limit" if total > limit else "total_within"
    return finding(rule, reason, total=amount_text(total), limit=amount_text(Decimal(limit)))


def not_too_old(invoice: Invoice, rules: DeskRules, today: date) -> Finding:
    """Compare the issue date with the first day that is taken."""
    rule = "not_too_old"
    days = [] if rules.not_before is None else [rules.not_before]
    if rules.oldest_days is not None:
        days.append(today - timedelta(days=rules.oldest_days))
    if not days:
        return finding(rule, "no_age_limit")
    day, first = invoice.issue_date, max(days)
    if day is None:
        return finding(rule, "age_not_known")
    reason = "too_old" if day < first else "recent_enough"
    return finding(rule, reason, date=day.isoformat(), first_day=first.isoformat())


def year_is_open(invoice: Invoice, rules: DeskRules, today: date) -> Finding:
    """Take this year's invoices, and last year's up to a month."""
    rule = "year_is_open"
    if not rules.last_year_until:
        return finding(rule, "no_year_rule")
    day = invoice.issue_date
    if day is None:
        return finding(rule, "year_not_known")
    is_last_years = day.year == today.year - 1 and today.month <= rules.last_year_until
    if day.year >= today.year or is_last_years:
        return finding(rule, "year_open", year=str(day.year))
    return finding(rule, "year_closed", year=str(day.year), month=str(rules.last_year_until))


def number_not_consecutive(rules: DeskRules, neighbours: Sequence[str]) -> Finding:
    """Count the numbers of the same seller that lie close to this one."""
    rule = "number_not_consecutive"
    if not rules.consecutive:
        return finding(rule, "no_number_rule")
    if len(neighbours) < rules.consecutive:
        return finding(rule, "no_row_of_numbers")
    return finding(
        rule, "numbers_in_a_row", count=str(len(neighbours)), numbers=" ".join(neighbours)
    )


def seller_not_watched(invoice: Invoice, rules: DeskRules) -> Finding:
    """Look for the seller among those to watch."""
    rule = "seller_not_watched"
    if not rules.watched:
        return finding(rule, "no_watch_list")
    for watched in rules.watched:
        if _is(invoice.seller, watched):
            return finding(rule, "seller_watched", name=invoice.seller.name, why=watched.why)
    return finding(rule, "seller_unwatched")


def _is(seller: Party, watched: WatchedSupplier) -> bool:
    pairs = (
        (seller.taxpayer_id, watched.taxpayer_id),
        (seller.name, watched.name),
    )
    return any(one and other and plain_name(one) == plain_name(other) for one, other in pairs)
