"""What a search gives besides rows: suggestions, counts, sums by month, the history."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from invoice_desktop.domain.verdict import Acceptance, Authenticity

COUNTED_AT_MOST = 1000
"""Beyond this a common word's matches are not counted while the clerk waits."""


class SuggestionReason(StrEnum):
    """Why something is suggested while one types."""

    NUMBER = "NUMBER"
    NUMBER_END = "NUMBER_END"
    COMPANY_NAME = "COMPANY_NAME"
    COMPANY_INITIALS = "COMPANY_INITIALS"
    TAXPAYER_ID = "TAXPAYER_ID"
    AMOUNT = "AMOUNT"
    PERIOD = "PERIOD"
    TAG = "TAG"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`text` is what the search field gets when it is chosen, `label` what is shown.

    `invoices` is how many invoices it finds; None where that was not counted.
    """

    reason: SuggestionReason
    text: str
    label: str
    invoices: int | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """How many; at least so many when it is not exact."""

    number: int
    is_exact: bool = True


class FigureGroup(StrEnum):
    """By what the sums of a month are told apart."""

    KIND = "kind"
    CATEGORY = "category"
    AUTHENTICITY = "authenticity"


@dataclass(frozen=True, slots=True)
class MonthFigure:
    """Sums of the invoices that were issued in one month and are of one group.

    `month` is its first day, None where the date is unknown; `group` is the name of a value of
    `InvoiceKind`, `Category` or `Authenticity`, the empty text where the kind is unknown. Amounts
    in yuan; what is unknown on an invoice counts as zero.
    """

    month: date | None
    group: str
    invoices: int
    amount_excluding_tax: Decimal
    tax_amount: Decimal
    total_including_tax: Decimal


@dataclass(frozen=True, slots=True)
class HistoryQuery:
    """Which verifications: from `since` to just before `before`, both aware.

    They are everybody's while `verified_by` is empty.
    """

    since: datetime | None = None
    before: datetime | None = None
    verified_by: str = ""
    authenticities: frozenset[Authenticity] = frozenset()


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One verification in the history: what was verified when, by whom, with what result."""

    verification: str
    entry: str
    verified_at: datetime
    verified_by: str
    invoice_number: str | None
    issue_date: date | None
    seller_name: str
    total_including_tax: Decimal | None
    authenticity: Authenticity
    acceptance: Acceptance
    input_name: str
