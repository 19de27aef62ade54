"""What came of many files, as a table: every file is in it, read or not."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from invoice_desktop.domain.batches import BatchLine
from invoice_desktop.domain.invoice import Field, Invoice
from invoice_desktop.domain.verdict import Outcome, Verdict
from invoice_desktop.reports.printable import moment
from invoice_desktop.reports.spreadsheets import Cell, Column, Table
from invoice_desktop.reports.words import Words

_FIRST_YEAR = 1900


def batch_table(words: Words) -> Table[BatchLine]:
    """Give the table of a batch."""
    label = words.label
    columns: tuple[Column[BatchLine], ...] = (
        Column(label("list.document"), 40, lambda line: line.name),
        *_answers(words),
        *_invoice(words),
        Column(label("batch.earlier"), 40, _earlier),
        Column(label("batch.against"), 60, lambda line: _against(line, words)),
        Column(label("batch.not_read"), 60, lambda line: _not_read(line, words)),
    )
    return Table(label("batch.sheet"), columns)


def _answers(words: Words) -> tuple[Column[BatchLine], ...]:
    def said(say: Callable[[Verdict], str]) -> Callable[[BatchLine], Cell]:
        return lambda line: say(line.verification.verdict) if line.verification else ""

    return (
        Column(
            words.label("list.genuine"),
            22,
            said(lambda verdict: words.authenticity(verdict.authenticity)),
        ),
        Column(
            words.label("list.take"), 18, said(lambda verdict: words.acceptance(verdict.acceptance))
        ),
    )


def _invoice(words: Words) -> tuple[Column[BatchLine], ...]:
    def of(field: Field, width: int, give: Callable[[Invoice], Cell]) -> Column[BatchLine]:
        def value(line: BatchLine) -> Cell:
            return give(line.verification.invoice) if line.verification else None

        return Column(words.field(field), width, value)

    return (
        of(Field.KIND, 30, lambda invoice: words.kind(invoice.kind)),
        of(Field.INVOICE_CODE, 15, lambda invoice: invoice.invoice_code),
        of(Field.INVOICE_NUMBER, 24, lambda invoice: invoice.invoice_number),
        of(Field.ISSUE_DATE, 12, lambda invoice: _day(invoice.issue_date)),
        of(Field.SELLER_NAME, 36, lambda invoice: invoice.seller.name),
        of(Field.SELLER_TAXPAYER_ID, 24, lambda invoice: invoice.seller.taxpayer_id),
        of(Field.BUYER_NAME, 36, lambda invoice: invoice.buyer.name),
        of(Field.AMOUNT_EXCLUDING_TAX, 14, lambda invoice: _money(invoice.amount_excluding_tax)),
        of(Field.TAX_AMOUNT, 12, lambda invoice: _money(invoice.tax_amount)),
        of(Field.TOTAL_INCLUDING_TAX, 14, lambda invoice: _money(invoice.total_including_tax)),
    )


def _day(value: date | None) -> Cell:
    # a spreadsheet knows no day before its first
    return value if value is None or value.year >= _FIRST_YEAR else value.isoformat()


def _money(value: Decimal | None) -> Cell:
    return value if value is None or value.is_finite() else str(value)


def _earlier(line: BatchLine) -> str:
    return "; ".join(
        f"{moment(showing.verified_at)} {showing.verified_by}" for showing in line.earlier
    )


def _against(line: BatchLine, words: Words) -> str:
    if line.verification is None:
        return ""
    failed = (each for each in line.verification.findings if each.outcome is Outcome.FAILED)
    return " ".join(words.finding(each) for each in failed)


def _not_read(line: BatchLine, words: Words) -> str:
    if line.trouble is not None:
        return words.trouble(line.trouble)
    return "" if line.verification else words.label("batch.nothing_found")
