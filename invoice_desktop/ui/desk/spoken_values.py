"""Values of fields as a person reads them, and as they are copied."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from invoice_desktop.domain.invoice import Field, FieldValue, InvoiceKind
from invoice_desktop.domain.money import amount_text
from invoice_desktop.reports.words import Words
from invoice_desktop.ui.numbers import format_amount, format_date, group_number

_GROUPED = frozenset(
    {
        Field.INVOICE_CODE,
        Field.INVOICE_NUMBER,
        Field.CHECK_CODE,
        Field.ORIGINAL_INVOICE_CODE,
        Field.ORIGINAL_INVOICE_NUMBER,
        Field.RED_LETTER_CONFIRMATION_NUMBER,
    }
)


def spoken(field: Field, value: FieldValue, words: Words) -> str:
    """Say a value for the eye: amounts with separators, numbers in groups of four."""
    if isinstance(value, InvoiceKind):
        return words.kind(value)
    if isinstance(value, bool):
        return _yes_or_no(value=value)
    if isinstance(value, Decimal):
        return format_amount(value)
    if isinstance(value, date):
        return format_date(value)
    if isinstance(value, tuple):
        sentence = QCoreApplication.translate("SpokenValues", "Lines: {count}")
        return sentence.format(count=len(value))
    return group_number(value) if field in _GROUPED else value


def copied(value: FieldValue) -> str:
    """Give a value as it goes to the clipboard: without separators and groups."""
    if isinstance(value, Decimal):
        return amount_text(value)
    if isinstance(value, tuple):
        return ""
    return str(value)


def _yes_or_no(*, value: bool) -> str:
    if value:
        return QCoreApplication.translate("SpokenValues", "Yes")
    return QCoreApplication.translate("SpokenValues", "No")
