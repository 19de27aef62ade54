"""An invoice held beside its row in the tax bureau's ledger: what both have, and where they differ.

Plain equality comes first: nearly every row agrees, and a year of them is compared at once.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from invoice_desktop.domain.invoice import Field, Invoice, InvoiceKind
from invoice_desktop.domain.ledger import LedgerRow
from invoice_desktop.verification.comparing import agree_but_for_masks, plain_name

_TEXTS = (
    ("seller_name", Field.SELLER_NAME),
    ("seller_taxpayer_id", Field.SELLER_TAXPAYER_ID),
    ("buyer_name", Field.BUYER_NAME),
    ("buyer_taxpayer_id", Field.BUYER_TAXPAYER_ID),
)
_AMOUNTS = (
    ("amount_excluding_tax", Field.AMOUNT_EXCLUDING_TAX),
    ("tax_amount", Field.TAX_AMOUNT),
    ("total_including_tax", Field.TOTAL_INCLUDING_TAX),
)
_ONE_AMOUNT = frozenset({InvoiceKind.RAILWAY_TICKET, InvoiceKind.AIR_ITINERARY})
"""Their prints show one fare; how the bureau splits it into amount and tax is its own affair."""


@dataclass(frozen=True, slots=True)
class HeldFacts:
    """What an invoice says of itself, as far as the ledger has the same; None is not known."""

    issue_date: date | None
    seller_name: str
    seller_taxpayer_id: str
    buyer_name: str
    buyer_taxpayer_id: str
    amount_excluding_tax: Decimal | None
    tax_amount: Decimal | None
    total_including_tax: Decimal | None
    kind: InvoiceKind | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that both have and that is not the same; each as it is written."""

    field: Field
    ours: str
    ledgers: str


def held_facts(invoice: Invoice) -> HeldFacts:
    """Give what an invoice says of itself."""
    return HeldFacts(
        invoice.issue_date,
        invoice.seller.name,
        invoice.seller.taxpayer_id,
        invoice.buyer.name,
        invoice.buyer.taxpayer_id,
        invoice.amount_excluding_tax,
        invoice.tax_amount,
        invoice.total_including_tax,
        invoice.kind,
    )


def compared_fields(held: HeldFacts, row: LedgerRow) -> tuple[Field, ...]:
    """Name the fields that both have: agreement says nothing of any other."""
    known = [Field.ISSUE_DATE] if held.issue_date and row.issue_date else []
    known += [name for at, name in _TEXTS if getattr(held, at) and getattr(row, at)]
    known += [name for at, name in _amounts_of(held) if None not in _pair(held, row, at)]
    return tuple(known)


def differences(held: HeldFacts, row: LedgerRow) -> tuple[Difference, ...]:
    """Give every field that both have and that differs; names are compared in one form."""
    found: list[Difference] = []
    if held.issue_date != row.issue_date and held.issue_date and row.issue_date:
        days = held.issue_date.isoformat(), row.issue_date.isoformat()
        found.append(Difference(Field.ISSUE_DATE, *days))
    for at, name in _TEXTS:
        ours, ledgers = getattr(held, at), getattr(row, at)
        if ours != ledgers and ours and ledgers and not _same_text(ours, ledgers):
            found.append(Difference(name, ours, ledgers))
    for at, name in _amounts_of(held):
        ours, ledgers = _pair(held, row, at)
        if ours != ledgers and ours is not None and ledgers is not None:
            found.append(Difference(name, str(ours), str(ledgers)))
    return tuple(found)


def _amounts_of(held: HeldFacts) -> tuple[tuple[str, Field], ...]:
    return _AMOUNTS[-1:] if held.kind in _ONE_AMOUNT else _AMOUNTS


def _pair(held: HeldFacts, row: LedgerRow, at: str) -> tuple[Decimal | None, Decimal | None]:
    return getattr(held, at), getattr(row, at)


def _same_text(ours: str, ledgers: str) -> bool:
    first, second = plain_name(ours), plain_name(ledgers)
    return first == second or agree_but_for_masks(first, second)
