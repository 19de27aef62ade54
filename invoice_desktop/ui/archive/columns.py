"""The columns of the archive's list: their order, what they sort by, what they say."""

from collections.abc import Callable
from enum import IntEnum

from invoice_desktop.domain.history import ArchiveRow, SortKey
from invoice_desktop.reports.words import Words
from invoice_desktop.ui.numbers import format_amount, format_date, format_time, group_number
from invoice_desktop.ui.words.marking import QT_TRANSLATE_NOOP


class Column(IntEnum):
    """Columns of the model; their names are kept with a user's view."""

    AUTHENTICITY = 0
    ISSUE_DATE = 1
    INVOICE_NUMBER = 2
    TOTAL_INCLUDING_TAX = 3
    SELLER_NAME = 4
    BUYER_NAME = 5
    KIND = 6
    STATUS = 7
    VERIFIED_AT = 8
    VERIFIED_BY = 9
    SHOWINGS = 10
    CATEGORY = 11
    TAGS = 12
    AMOUNT_EXCLUDING_TAX = 13
    TAX_AMOUNT = 14
    ACCEPTANCE = 15
    RECEIVED = 16


TITLES = {
    Column.AUTHENTICITY: QT_TRANSLATE_NOOP("RowsModel", "Genuine?"),
    Column.ISSUE_DATE: QT_TRANSLATE_NOOP("RowsModel", "Issue date"),
    Column.INVOICE_NUMBER: QT_TRANSLATE_NOOP("RowsModel", "Invoice number"),
    Column.TOTAL_INCLUDING_TAX: QT_TRANSLATE_NOOP("RowsModel", "Total"),
    Column.SELLER_NAME: QT_TRANSLATE_NOOP("RowsModel", "Seller"),
    Column.BUYER_NAME: QT_TRANSLATE_NOOP("RowsModel", "Buyer"),
    Column.KIND: QT_TRANSLATE_NOOP("RowsModel", "Kind"),
    Column.STATUS: QT_TRANSLATE_NOOP("RowsModel", "Status"),
    Column.VERIFIED_AT: QT_TRANSLATE_NOOP("RowsModel", "Verified"),
    Column.VERIFIED_BY: QT_TRANSLATE_NOOP("RowsModel", "By"),
    Column.SHOWINGS: QT_TRANSLATE_NOOP("RowsModel", "Shown"),
    Column.CATEGORY: QT_TRANSLATE_NOOP("RowsModel", "Category"),
    Column.TAGS: QT_TRANSLATE_NOOP("RowsModel", "Tags"),
    Column.AMOUNT_EXCLUDING_TAX: QT_TRANSLATE_NOOP("RowsModel", "Amount without tax"),
    Column.TAX_AMOUNT: QT_TRANSLATE_NOOP("RowsModel", "Tax"),
    Column.ACCEPTANCE: QT_TRANSLATE_NOOP("RowsModel", "Take it?"),
    Column.RECEIVED: QT_TRANSLATE_NOOP("RowsModel", "No."),
}
WIDTHS = {
    Column.AUTHENTICITY: 160,
    Column.ISSUE_DATE: 100,
    Column.INVOICE_NUMBER: 200,
    Column.TOTAL_INCLUDING_TAX: 112,
    Column.SELLER_NAME: 184,
    Column.BUYER_NAME: 184,
    Column.KIND: 184,
    Column.STATUS: 96,
    Column.VERIFIED_AT: 192,
    Column.VERIFIED_BY: 104,
    Column.SHOWINGS: 72,
    Column.CATEGORY: 128,
    Column.TAGS: 144,
    Column.AMOUNT_EXCLUDING_TAX: 128,
    Column.TAX_AMOUNT: 104,
    Column.ACCEPTANCE: 216,
    Column.RECEIVED: 88,
}
"""Pixels at the normal text size."""
NUMBERS = frozenset(
    {
        Column.TOTAL_INCLUDING_TAX,
        Column.SHOWINGS,
        Column.AMOUNT_EXCLUDING_TAX,
        Column.TAX_AMOUNT,
        Column.RECEIVED,
    }
)
"""Those that stand on the right."""
SORT_KEYS = {
    column: SortKey[column.name] for column in Column if column.name in SortKey.__members__
}
"""What a header sorts by; tags have no order."""

TEXTS: dict[Column, Callable[[ArchiveRow, Words], str]] = {
    Column.AUTHENTICITY: lambda row, words: words.authenticity(row.authenticity),
    Column.ISSUE_DATE: lambda row, _words: format_date(row.issue_date),
    Column.INVOICE_NUMBER: lambda row, _words: group_number(row.invoice_number or ""),
    Column.TOTAL_INCLUDING_TAX: lambda row, _words: format_amount(row.total_including_tax),
    Column.SELLER_NAME: lambda row, _words: row.seller_name,
    Column.BUYER_NAME: lambda row, _words: row.buyer_name,
    Column.KIND: lambda row, words: words.kind(row.kind),
    Column.STATUS: lambda row, words: words.status(row.status),
    Column.VERIFIED_AT: lambda row, words: format_time(row.verified_at, words.language),
    Column.VERIFIED_BY: lambda row, _words: row.verified_by,
    Column.SHOWINGS: lambda row, _words: str(row.showings),
    Column.CATEGORY: lambda row, words: words.category(row.category),
    Column.TAGS: lambda row, _words: " · ".join(row.tags),
    Column.AMOUNT_EXCLUDING_TAX: lambda row, _words: format_amount(row.amount_excluding_tax),
    Column.TAX_AMOUNT: lambda row, _words: format_amount(row.tax_amount),
    Column.ACCEPTANCE: lambda row, words: words.acceptance(row.acceptance),
    Column.RECEIVED: lambda row, _words: f"{row.number:,}",
}
"""What a cell says of its row."""
