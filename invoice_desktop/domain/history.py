"""What the archive knows: earlier showings of an invoice, and rows of its list."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.domain.invoice import InvoiceKind
from invoice_desktop.domain.verdict import Acceptance, Authenticity


class Likeness(StrEnum):
    """Why an earlier showing is held against this one, the strongest first."""

    SAME_BYTES = "SAME_BYTES"
    SAME_IDENTITY = "SAME_IDENTITY"
    SIMILAR = "SIMILAR"
    """Same seller, total and date under another number."""


@dataclass(frozen=True, slots=True)
class Showing:
    """An earlier verification of the same or a similar invoice; `verified_at` is aware.

    `invoice_number`, `total_including_tax` and `issue_date` are what was read then: a second
    showing that differs in them is worth a word.
    """

    entry: str
    likeness: Likeness
    verified_at: datetime
    verified_by: str
    input_name: str
    invoice_number: str | None
    issue_date: date | None
    amount_excluding_tax: Decimal | None
    total_including_tax: Decimal | None


@dataclass(frozen=True, slots=True)
class ArchiveRow:
    """One invoice in the archive's list, as its newest verification saw it."""

    entry: str
    kind: InvoiceKind | None
    invoice_code: str | None
    invoice_number: str | None
    issue_date: date | None
    seller_name: str
    seller_taxpayer_id: str
    buyer_name: str
    buyer_taxpayer_id: str
    amount_excluding_tax: Decimal | None
    tax_amount: Decimal | None
    total_including_tax: Decimal | None
    authenticity: Authenticity
    acceptance: Acceptance
    authority: str | None
    input_format: InputFormat
    input_name: str
    verified_at: datetime
    verified_by: str
    showings: int


class SortKey(StrEnum):
    """What the archive's list can be sorted by."""

    VERIFIED_AT = "verified_at"
    ISSUE_DATE = "issue_date"
    INVOICE_NUMBER = "invoice_number"
    SELLER_NAME = "seller_name"
    BUYER_NAME = "buyer_name"
    TOTAL_INCLUDING_TAX = "total_including_tax"
    AUTHENTICITY = "authenticity"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class ArchiveQuery:
    """What to look for: every condition that is given must hold.

    `text` is what the clerk typed; it is held against numbers, company names, taxpayer ids,
    amounts and dates. Dates are inclusive and mean the issue date; amounts are totals in yuan.
    """

    text: str = ""
    issued_from: date | None = None
    issued_until: date | None = None
    total_from: Decimal | None = None
    total_until: Decimal | None = None
    kinds: frozenset[InvoiceKind] = frozenset()
    authenticities: frozenset[Authenticity] = frozenset()
    sort: SortKey = SortKey.VERIFIED_AT
    descending: bool = True
