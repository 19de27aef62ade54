"""What this session has checked, the oldest first: the strip and the batch list walk over it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from invoice_desktop.domain.batches import BatchLine
from invoice_desktop.domain.evidence import Evidence, InputFormat
from invoice_desktop.domain.sound import Sound, sound_of
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.verdict import Acceptance, Authenticity, Outcome, Verification
from invoice_desktop.services.desk import CheckedInput, CheckedInvoice
from invoice_desktop.services.records import Record

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
    """Give one result an invoice, and one for what could not be taken or where there is none."""
    results = [Result(checked.name, invoice) for invoice in checked.invoices]
    if checked.trouble is not None or not results:
        results.append(Result(checked.name, trouble=checked.trouble))
    return tuple(results)


def invoices_in(results: Iterable[Result]) -> Iterator[Result]:
    """Leave out what could not be read."""
    return (result for result in results if result.invoice is not None)


def sound_of_results(results: Iterable[Result]) -> Sound | None:
    """Give the one sound that tells of all of these; none where nothing was judged."""
    return sound_of(
        result.invoice.verification.verdict for result in results if result.invoice is not None
    )


def is_slim(checked: CheckedInvoice) -> bool:
    """Tell whether an invoice came from a document that only the archive holds whole now."""
    handed_over = checked.verification.evidence.input.format
    is_document = handed_over not in {InputFormat.SCAN, InputFormat.TYPED}
    return checked.original is None and checked.entry is not None and is_document


def slimmed(checked: CheckedInput) -> CheckedInput:
    """Let go of what the archive keeps and no list shows: it has it when one is opened.

    Of 35 KB that a document's invoice takes beside its bytes, most are readings of its fields.
    """
    invoices = tuple(
        replace(one, original=None, verification=_slimmed(one.verification))
        if one.entry is not None
        else one
        for one in checked.invoices
    )
    return replace(checked, invoices=invoices)


def _slimmed(verification: Verification) -> Verification:
    evidence = Evidence(verification.evidence.input, ())
    failed = tuple(each for each in verification.findings if each.outcome is Outcome.FAILED)
    return replace(verification, evidence=evidence, findings=failed)


def whole_again(slim: CheckedInvoice, record: Record) -> CheckedInvoice:
    """Give an invoice of a list with all that the archive keeps of it."""
    mine = (each for each in record.verifications if _same(each, slim.verification))
    verification = next(mine, record.verifications[0])
    original = record.original_of(verification)
    return replace(slim, verification=verification, original=original)


def _same(kept: Verification, listed: Verification) -> bool:
    same_input = kept.evidence.input.sha256 == listed.evidence.input.sha256
    return same_input and kept.verified_at == listed.verified_at
