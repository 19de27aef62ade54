"""Version 3: the tax bureau's ledger, and the alarms that a later export raises."""

from sqlalchemy import Connection

from invoice_desktop.store.migrations import dialects

VERSION = 3

_TABLES = (
    """
    CREATE TABLE ledger_file (
        row_id <row_id>,
        office_id <number> NOT NULL,
        id <text> NOT NULL,
        state <text> NOT NULL,
        name <text> NOT NULL,
        sha256 <text> NOT NULL,
        sm3 <text> NOT NULL,
        layouts <text> NOT NULL,
        company <text> NOT NULL,
        direction <text> NOT NULL,
        first_day <text> NOT NULL CHECK (first_day <is_day>),
        last_day <text> NOT NULL CHECK (last_day <is_day>),
        is_whole <number> NOT NULL,
        period_basis <text> NOT NULL,
        exported_at <text> NOT NULL,
        exported_order <number> NOT NULL,
        exported_basis <text> NOT NULL,
        rows <number> NOT NULL,
        faults <number> NOT NULL,
        imported_at <text> NOT NULL,
        imported_order <number> NOT NULL,
        imported_by <text> NOT NULL,
        UNIQUE (office_id, id)
        <row_key>
    ) <strict>
    """,
    """
    CREATE TABLE ledger_row (
        row_id <row_id>,
        office_id <number> NOT NULL,
        file <number> NOT NULL,
        identity <text> NOT NULL,
        blue_identity <text>,
        issue_date <text> CHECK (issue_date <is_day>),
        seller_name <text> NOT NULL,
        seller_taxpayer_id <text> NOT NULL,
        buyer_name <text> NOT NULL,
        buyer_taxpayer_id <text> NOT NULL,
        amount_excluding_tax <number>,
        tax_amount <number>,
        total_including_tax <number>,
        state <text> NOT NULL,
        risk <text> NOT NULL,
        digest <number> NOT NULL,
        facts <text> NOT NULL
        <row_key>
    ) <strict>
    """,
    """
    CREATE TABLE alarm (
        office_id <number> NOT NULL,
        id <text> NOT NULL,
        invoice_row <number> NOT NULL,
        reason <text> NOT NULL,
        status <text> NOT NULL,
        says <text> NOT NULL,
        red_amount <number>,
        ledger <text> NOT NULL,
        ledger_name <text> NOT NULL,
        raised_at <text> NOT NULL,
        raised_order <number> NOT NULL,
        dealt_at <text>,
        dealt_by <text> NOT NULL,
        how <text> NOT NULL,
        PRIMARY KEY (office_id, id),
        <of_invoice>
    ) <strict>
    """,
)
_INDEXES = (
    "CREATE INDEX ledger_row_by_identity ON ledger_row (identity, file)",
    "CREATE INDEX ledger_row_by_blue ON ledger_row (blue_identity) WHERE blue_identity IS NOT NULL",
    """
    CREATE INDEX ledger_row_by_issue_date
    ON ledger_row ((coalesce(issue_date, '')), identity, file)
    """,
    "CREATE INDEX ledger_row_by_file ON ledger_row (file)",
    "CREATE INDEX alarm_by_invoice ON alarm (invoice_row, raised_order)",
    "CREATE INDEX alarm_by_time ON alarm (raised_order)",
    "CREATE INDEX alarm_that_is_open ON alarm (raised_order) WHERE dealt_at IS NULL",
)


def migrate(connection: Connection) -> None:
    """Make the tables; nothing that was there before changes."""
    dialects.run(connection, _TABLES + _INDEXES)
