"""Checks of dates: whether the invoice can have been issued on its day."""

from datetime import date

from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.domain.invoice import Field, Invoice, InvoiceKind
from invoice_desktop.domain.verdict import Finding
from invoice_desktop.verification.rule_pack import RulePack
from invoice_desktop.verification.vocabulary import finding

_TICKETS = {InvoiceKind.RAILWAY_TICKET, InvoiceKind.AIR_ITINERARY}
_FROM_PAPER = {InputFormat.PICTURE, InputFormat.TYPED}


def issue_date_is_possible(invoice: Invoice, today: date, rule_pack: RulePack) -> Finding:
    """Refuse dates in the future, and before the kind of invoice existed."""
    rule = "issue_date_is_possible"
    day, kind = invoice.issue_date, invoice.kind
    if day is None:
        return finding(rule, "date_unknown")
    if day > today:
        return finding(rule, "date_in_future", date=day.isoformat(), today=today.isoformat())
    since = rule_pack.first_day_of(kind) if kind else None
    if kind and since and day < since:
        return finding(
            rule,
            "date_before_kind_existed",
            date=day.isoformat(),
            kind=kind.value,
            since=since.isoformat(),
        )
    return finding(rule, "date_possible", date=day.isoformat())


def paper_ticket_was_still_valid(
    invoice: Invoice, input_format: InputFormat, rule_pack: RulePack
) -> Finding:
    """Refuse paper railway tickets and air itineraries for travel after their last day.

    A ticket is paper when it was photographed or typed in, and carries no 20-digit number.
    """
    rule = "paper_ticket_was_still_valid"
    day = invoice.day(Field.TRAVEL_DATE) or invoice.issue_date
    is_paper = input_format in _FROM_PAPER and len(invoice.invoice_number or "") != 20
    if invoice.kind not in _TICKETS or not is_paper or day is None:
        return finding(rule, "no_paper_ticket")
    last = rule_pack.last_paper_ticket
    reason = "paper_ticket_in_time" if day <= last else "paper_ticket_too_late"
    return finding(rule, reason, date=day.isoformat(), last_day=last.isoformat())
