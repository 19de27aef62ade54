"""The dated facts that rules need: data, not code, so that a new rate is a new file."""

import json
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from invoice_desktop.domain.invoice import InvoiceKind


@dataclass(frozen=True, slots=True)
class Rate:
    """A tax or levy rate as a fraction, and the inclusive days on which it was in force.

    An open end is None.
    """

    rate: Decimal
    since: date | None
    until: date | None

    def was_in_force(self, day: date) -> bool:
        """Tell whether the rate was in force on a day."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day <= self.until
        )


@dataclass(frozen=True, slots=True)
class RulePack:
    """One version of the dated facts.

    `kinds_since` gives the first day on which an invoice of a kind can have been issued, where
    that is certain; `last_paper_ticket` is the last day of travel for which a paper railway ticket
    or air itinerary is a receipt.
    """

    version: str
    rates: tuple[Rate, ...]
    kinds_since: tuple[tuple[InvoiceKind, date], ...]
    last_paper_ticket: date

    def first_day_of(self, kind: InvoiceKind) -> date | None:
        """Give the first possible day of issue, None where it is not known."""
        return dict(self.kinds_since).get(kind)


def parse_rule_pack(text: str) -> RulePack:
    """Read a rule pack from JSON. Raises `ValueError`, `KeyError` for a broken one: it ships."""
    content = json.loads(text)
    rates = tuple(
        Rate(Decimal(each["rate"]), _day(each["since"]), _day(each["until"]))
        for each in content["rates"]
    )
    kinds = tuple(
        (InvoiceKind(each["kind"]), date.fromisoformat(each["since"]))
        for each in content["kinds_since"]
    )
    last = date.fromisoformat(content["last_paper_ticket"]["day"])
    return RulePack(content["version"], rates, kinds, last)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
