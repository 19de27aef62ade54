"""What the archive knows: earlier showings of an invoice, and rows of its list."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from invoice_desktop.domain.entry import Category, OfficeStatus
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

    Kind, number, day, amounts and both taxpayer ids are what was read then: a second showing that
    differs in them is worth a word. What is not known is None or empty: kind and buyer are known
    of a showing of the same invoice only. `status` is how far the invoice has come.
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
    seller_taxpayer_id: str = ""
    status: OfficeStatus = OfficeStatus.RECEIVED
    kind: InvoiceKind | None = None
    buyer_taxpayer_id: str = ""


@dataclass(frozen=True, slots=True)
class ArchiveRow:
    """One invoice in the archive's list, as its newest verification saw it.

    `number` is the row's place in the order in which invoices came in: a whole number that stays
    the same while the archive does. `entry` is the UUID that stays the same wherever it is moved.
    """

    number: int
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
    status: OfficeStatus = OfficeStatus.RECEIVED
    category: Category = Category.UNSORTED
    tags: tuple[str, ...] = ()


class SortKey(StrEnum):
    """What the archive's list can be sorted by; the names are stored with saved searches."""

    RECEIVED = "received"
    """The order in which invoices came in first."""
    VERIFIED_AT = "verified_at"
    VERIFIED_BY = "verified_by"
    ISSUE_DATE = "issue_date"
    INVOICE_NUMBER = "invoice_number"
    SELLER_NAME = "seller_name"
    BUYER_NAME = "buyer_name"
    AMOUNT_EXCLUDING_TAX = "amount_excluding_tax"
    TAX_AMOUNT = "tax_amount"
    TOTAL_INCLUDING_TAX = "total_including_tax"
    AUTHENTICITY = "authenticity"
    ACCEPTANCE = "acceptance"
    KIND = "kind"
    STATUS = "status"
    CATEGORY = "category"
    SHOWINGS = "showings"


@dataclass(frozen=True, slots=True)
class ArchiveQuery:
    """What to look for: every condition that is given must hold.

    `text` is what the clerk typed; `today` is the day from which its plain words ("last month")
    count. Dates are inclusive: `issued_*` mean the issue date, `verified_*` the day of the newest
    verification. Amounts are totals in yuan. `buyers` are names or taxpayer ids as they stand in
    the list. A row matches `tags` when it has all of them, the other sets when it is in them.
    """

    text: str = ""
    today: date | None = None
    issued_from: date | None = None
    issued_until: date | None = None
    verified_from: date | None = None
    verified_until: date | None = None
    total_from: Decimal | None = None
    total_until: Decimal | None = None
    kinds: frozenset[InvoiceKind] = frozenset()
    authenticities: frozenset[Authenticity] = frozenset()
    acceptances: frozenset[Acceptance] = frozenset()
    statuses: frozenset[OfficeStatus] = frozenset()
    categories: frozenset[Category] = frozenset()
    buyers: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    sort: SortKey = SortKey.RECEIVED
    descending: bool = True
