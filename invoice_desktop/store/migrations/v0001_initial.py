"""Version 1: the first tables. Frozen: a later change is a later version."""

from sqlalchemy import Connection

VERSION = 1

STATEMENTS = (
    """
    CREATE TABLE meta (
        name TEXT PRIMARY KEY NOT NULL,
        value TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE invoice (
        id TEXT PRIMARY KEY NOT NULL,
        version INTEGER NOT NULL,
        identity TEXT UNIQUE,
        kind TEXT,
        invoice_code TEXT,
        invoice_number TEXT,
        issue_date TEXT CHECK (issue_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
        seller_name TEXT NOT NULL,
        seller_key TEXT NOT NULL,
        seller_taxpayer_id TEXT NOT NULL,
        buyer_name TEXT NOT NULL,
        buyer_key TEXT NOT NULL,
        buyer_taxpayer_id TEXT NOT NULL,
        amount_excluding_tax INTEGER,
        tax_amount INTEGER,
        total_including_tax INTEGER,
        authenticity TEXT NOT NULL,
        acceptance TEXT NOT NULL,
        authority TEXT,
        input_format TEXT NOT NULL,
        input_name TEXT NOT NULL,
        verified_at TEXT NOT NULL,
        verified_order INTEGER NOT NULL,
        verified_by TEXT NOT NULL,
        showings INTEGER NOT NULL CHECK (showings > 0)
    ) STRICT
    """,
    "CREATE INDEX invoice_by_verified ON invoice (verified_order, id)",
    "CREATE INDEX invoice_by_issue_date ON invoice (issue_date, verified_order, id)",
    "CREATE INDEX invoice_by_total ON invoice (total_including_tax, verified_order, id)",
    "CREATE INDEX invoice_by_number ON invoice (invoice_number)",
    "CREATE INDEX invoice_by_seller_taxpayer_id ON invoice (seller_taxpayer_id)",
    "CREATE INDEX invoice_by_buyer_taxpayer_id ON invoice (buyer_taxpayer_id)",
    """
    CREATE TABLE document (
        sha256 TEXT PRIMARY KEY NOT NULL,
        sm3 TEXT NOT NULL,
        name TEXT NOT NULL,
        format TEXT NOT NULL,
        size INTEGER NOT NULL,
        received_at TEXT NOT NULL,
        received_from TEXT NOT NULL,
        received_by TEXT NOT NULL,
        content BLOB NOT NULL CHECK (length(content) = size)
    ) STRICT
    """,
    """
    CREATE TABLE verification (
        id TEXT PRIMARY KEY NOT NULL,
        invoice_id TEXT NOT NULL REFERENCES invoice (id),
        document_sha256 TEXT REFERENCES document (sha256),
        input_sha256 TEXT NOT NULL,
        input_name TEXT NOT NULL,
        pages TEXT NOT NULL,
        invoice_code TEXT,
        invoice_number TEXT,
        issue_date TEXT CHECK (issue_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
        seller_key TEXT NOT NULL,
        seller_taxpayer_id TEXT NOT NULL,
        amount_excluding_tax INTEGER,
        total_including_tax INTEGER,
        authenticity TEXT NOT NULL,
        acceptance TEXT NOT NULL,
        authority TEXT,
        program_version TEXT NOT NULL,
        rule_pack_version TEXT NOT NULL,
        verified_at TEXT NOT NULL,
        verified_order INTEGER NOT NULL,
        verified_by TEXT NOT NULL,
        snapshot TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX verification_by_invoice ON verification (invoice_id, verified_order)",
    "CREATE INDEX verification_by_input ON verification (input_sha256, verified_order)",
    "CREATE INDEX verification_by_document ON verification (document_sha256)",
    "CREATE INDEX verification_by_total ON verification (total_including_tax, issue_date)",
    "CREATE INDEX verification_by_amount ON verification (amount_excluding_tax, issue_date)",
    """
    CREATE TABLE our_company (
        id TEXT PRIMARY KEY NOT NULL,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        taxpayer_id TEXT NOT NULL,
        address_and_phone TEXT NOT NULL,
        bank_and_account TEXT NOT NULL
    ) STRICT
    """,
)


def migrate(connection: Connection) -> None:
    """Make the tables in an empty database."""
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)
