"""What came of many files, written as a file."""

from collections.abc import Iterable

from invoice_desktop.domain.batches import BatchLine
from invoice_desktop.reports.words import Words
from invoice_desktop.services.checked import CheckedInput


def lines_of(name: str, checked: CheckedInput) -> tuple[BatchLine, ...]:
    """Give the lines of an input: one an invoice, and one for a trouble or where there is none."""
    lines = [BatchLine(name, one.verification, one.earlier) for one in checked.invoices]
    if checked.trouble is not None or not lines:
        lines.append(BatchLine(name, trouble=checked.trouble))
    return tuple(lines)


def batch_xlsx(lines: Iterable[BatchLine], words: Words) -> bytes:
    """Write a batch as a spreadsheet: a line an invoice, and one for each unreadable file."""
    from invoice_desktop.reports.batch_lists import batch_table
    from invoice_desktop.reports.spreadsheets import table_xlsx

    return table_xlsx(lines, batch_table(words))


def batch_csv(lines: Iterable[BatchLine], words: Words) -> bytes:
    """Write a batch as comma-separated values, as `batch_xlsx` does."""
    from invoice_desktop.reports.batch_lists import batch_table
    from invoice_desktop.reports.spreadsheets import table_csv

    return table_csv(lines, batch_table(words))
