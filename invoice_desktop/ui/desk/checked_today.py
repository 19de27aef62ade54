"""What this session has checked, the oldest first: the strip and the batch list walk over it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from invoice_desktop.domain.batches import BatchLine
from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.verdict import Acceptance, Authenticity
from invoice_desktop.services.desk import CheckedInput, CheckedInvoice

_SHOWN_DIGITS = 8


@dataclass(frozen=True, slots=True)
class Result:
    """One line of a batch: an invoice of a file, or the trouble that there is none.

    `nothing_found` marks a file that could be read but holds no invoice.
    """

    name: str
    invoice: CheckedInvoice | None = None
    trouble: Trouble | None = None

    @property
    def line(self) -> BatchLine:
        """What is counted and written of it."""
        if self.invoice is None:
            return BatchLine(self.name, trouble=self.trouble)
        return BatchLine(self.name, self.invoice.verification, self.invoice.earlier)

    @property
    def nothing_found(self) -> bool:
        return self.invoice is None and self.trouble is None

    @property
    def authenticity(self) -> Authenticity | None:
        return self.invoice.verification.verdict.authenticity if self.invoice else None

    @property
    def acceptance(self) -> Acceptance | None:
        return self.invoice.verification.verdict.acceptance if self.invoice else None

    @property
    def number(self) -> str:
        return (self.invoice.verification.invoice.invoice_number or "") if self.invoice else ""

    @property
    def number_tail(self) -> str:
        """The last digits, by which a clerk tells papers apart."""
        return self.number[-_SHOWN_DIGITS:]

    @property
    def seller(self) -> str:
        return self.invoice.verification.invoice.seller.name if self.invoice else ""

    @property
    def total(self) -> Decimal | None:
        return self.invoice.verification.invoice.total_including_tax if self.invoice else None

    @property
    def amount(self) -> Decimal | None:
        """The total, or the amount before tax: the QR of an older invoice carries no other."""
        if self.invoice is None or self.total is not None:
            return self.total
        return self.invoice.verification.invoice.amount_excluding_tax

    @property
    def issue_date(self) -> date | None:
        return self.invoice.verification.invoice.issue_date if self.invoice else None


def results_of(checked: CheckedInput) -> tuple[Result, ...]:
    """Give one result an invoice; a file without any gives one that says so."""
    if checked.invoices:
        return tuple(Result(checked.name, invoice) for invoice in checked.invoices)
    return (Result(checked.name, trouble=checked.trouble),)


def invoices_in(results: Iterable[Result]) -> Iterator[Result]:
    """Leave out what could not be read."""
    return (result for result in results if result.invoice is not None)


def is_slim(checked: CheckedInvoice) -> bool:
    """Tell whether an invoice came from a document whose bytes only the archive holds now."""
    handed_over = checked.verification.evidence.input.format
    is_document = handed_over not in {InputFormat.SCAN, InputFormat.TYPED}
    return checked.original is None and checked.entry is not None and is_document
