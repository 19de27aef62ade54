"""What this session has checked, the oldest first: the strip and the batch list walk over it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

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


@dataclass(frozen=True, slots=True)
class BatchSummary:
    """How a batch ended: every count is of lines of its list."""

    checked: int
    unreadable: int
    in_doubt: int
    to_review: int


def results_of(checked: CheckedInput) -> tuple[Result, ...]:
    """Give one result an invoice; a file without any gives one that says so."""
    if checked.invoices:
        return tuple(Result(checked.name, invoice) for invoice in checked.invoices)
    return (Result(checked.name, trouble=checked.trouble),)


def summarise(results: Iterable[Result]) -> BatchSummary:
    """Count what came of a batch."""
    lines = tuple(results)
    return BatchSummary(
        checked=sum(line.invoice is not None for line in lines),
        unreadable=sum(line.invoice is None for line in lines),
        in_doubt=sum(
            line.authenticity in {Authenticity.DOUBTFUL, Authenticity.CONTRADICTED}
            for line in lines
        ),
        to_review=sum(line.acceptance in {Acceptance.REVIEW, Acceptance.REJECT} for line in lines),
    )


def invoices_in(results: Iterable[Result]) -> Iterator[Result]:
    """Leave out what could not be read."""
    return (result for result in results if result.invoice is not None)
