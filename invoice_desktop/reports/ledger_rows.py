"""The ledger's rows as a table: what the tax bureau knows and we do not hold."""

from invoice_desktop.domain.history import ArchiveRow
from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.ledger import LedgerFact
from invoice_desktop.reports.lists import invoice_columns
from invoice_desktop.reports.spreadsheets import Column, Table
from invoice_desktop.reports.words import Words


def unlisted_table(words: Words) -> Table[ArchiveRow]:
    """Give the table of invoices that we hold and the ledger should list, but does not."""
    return Table(words.label("unlisted.sheet"), invoice_columns(words))


def missing_table(words: Words) -> Table[LedgerFact]:
    """Give the table of rows whose invoice we do not hold."""
    columns: tuple[Column[LedgerFact], ...] = (
        *_identifying(words),
        *_money(words),
        *_standing(words),
        *_origin(words),
    )
    return Table(words.label("missing.sheet"), columns)


def _identifying(words: Words) -> tuple[Column[LedgerFact], ...]:
    field = words.field
    return (
        Column(field(Field.SELLER_NAME), 36, lambda fact: fact.row.seller_name),
        Column(field(Field.SELLER_TAXPAYER_ID), 24, lambda fact: fact.row.seller_taxpayer_id),
        Column(field(Field.INVOICE_CODE), 15, lambda fact: fact.row.invoice_code),
        Column(field(Field.INVOICE_NUMBER), 24, lambda fact: fact.row.invoice_number),
        Column(field(Field.ISSUE_DATE), 12, lambda fact: fact.row.issue_date),
        Column(field(Field.KIND), 30, lambda fact: _kind(fact, words)),
        Column(field(Field.BUYER_NAME), 36, lambda fact: fact.row.buyer_name),
        Column(field(Field.BUYER_TAXPAYER_ID), 24, lambda fact: fact.row.buyer_taxpayer_id),
    )


def _kind(fact: LedgerFact, words: Words) -> str:
    return words.kind(fact.row.kind) if fact.row.kind else fact.row.kind_text


def _money(words: Words) -> tuple[Column[LedgerFact], ...]:
    field = words.field
    return (
        Column(field(Field.AMOUNT_EXCLUDING_TAX), 14, lambda fact: fact.row.amount_excluding_tax),
        Column(field(Field.TAX_AMOUNT), 12, lambda fact: fact.row.tax_amount),
        Column(field(Field.TOTAL_INCLUDING_TAX), 14, lambda fact: fact.row.total_including_tax),
    )


def _standing(words: Words) -> tuple[Column[LedgerFact], ...]:
    field, label = words.field, words.label
    return (
        Column(label("missing.state"), 18, lambda fact: words.ledger_state(fact.row.state)),
        Column(label("missing.risk"), 18, lambda fact: words.ledger_risk(fact.row.risk)),
        Column(field(Field.ORIGINAL_INVOICE_NUMBER), 24, lambda fact: fact.row.blue_identity),
        Column(
            field(Field.RED_LETTER_CONFIRMATION_NUMBER),
            24,
            lambda fact: fact.row.confirmation_number,
        ),
        Column(field(Field.REMARKS), 30, lambda fact: fact.row.remarks),
    )


def _origin(words: Words) -> tuple[Column[LedgerFact], ...]:
    label = words.label
    return (
        Column(label("missing.company"), 24, lambda fact: fact.file.coverage.company_taxpayer_id),
        Column(
            label("missing.direction"),
            12,
            lambda fact: words.direction(fact.file.coverage.direction),
        ),
        Column(label("missing.export"), 30, lambda fact: fact.file.name),
        Column(label("missing.exported_at"), 28, lambda fact: fact.file.coverage.exported_at),
        Column(label("missing.place"), 22, lambda fact: f"{fact.row.sheet} {fact.row.row}"),
    )
