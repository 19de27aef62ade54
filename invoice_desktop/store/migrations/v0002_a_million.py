"""Version 2: any number of invoices, their companies and words, what the office adds, the log.

An archive of version 1 is rebuilt: its rows are copied into the new tables, whole numbers
instead of texts joining them. On a server this is the first version.
"""

import json
from collections.abc import Iterator
from typing import Any, TypeAlias

from sqlalchemy import Connection, RowMapping, insert, text

from invoice_desktop.domain.entry import Category, OfficeStatus
from invoice_desktop.store.migrations import dialects, v0002_tables, v0002_triggers
from invoice_desktop.store.parties import PartyBook
from invoice_desktop.store.tables import INVOICE, INVOICE_GRAM, INVOICE_TEXT, OFFICE
from invoice_desktop.store.words import grams_of, plain_words

VERSION = 2

Values: TypeAlias = dict[str, Any]

_OLD = ("meta", "invoice", "document", "verification", "our_company")
_STRETCH = 500
_COPIES = (
    "INSERT INTO meta SELECT * FROM old_meta",
    f"INSERT INTO document SELECT {OFFICE}, * FROM old_document",
    f"INSERT INTO our_company SELECT {OFFICE}, * FROM old_our_company",
    f"""
    INSERT INTO verification SELECT {OFFICE}, old.id, invoice.row_id, old.document_sha256,
        old.input_sha256, old.input_name, old.pages, old.invoice_code, old.invoice_number,
        old.issue_date, old.seller_key, old.seller_taxpayer_id, old.amount_excluding_tax,
        old.total_including_tax, old.authenticity, old.acceptance, old.authority,
        old.program_version, old.rule_pack_version, old.verified_at, old.verified_order,
        old.verified_by, old.snapshot
    FROM old_verification AS old
    JOIN invoice ON invoice.office_id = {OFFICE} AND invoice.id = old.invoice_id
    """,
)
_NEWEST_SNAPSHOT = text(
    "SELECT snapshot FROM old_verification WHERE invoice_id = :entry"
    " ORDER BY verified_order DESC, id DESC LIMIT 1"
)


def migrate(connection: Connection) -> None:
    """Make the tables; on a computer of one's own, out of those of version 1."""
    if connection.dialect.name == "sqlite":
        _put_aside(connection)
        dialects.run(connection, v0002_tables.TABLES + v0002_tables.SQLITE_WORDS)
        dialects.run(connection, v0002_triggers.SQLITE)
        _copy(connection)
        dialects.run(connection, v0002_tables.INDEXES)
        # the newest first: what points at a table goes before it
        dialects.run(connection, (f"DROP TABLE old_{name}" for name in reversed(_OLD)))
    else:
        # the set-up looks for it first; here it may be that nobody else may make it
        dialects.run(connection, ("CREATE EXTENSION IF NOT EXISTS pg_trgm",))
        dialects.run(connection, v0002_tables.TABLES + v0002_tables.POSTGRESQL_WORDS)
        dialects.run(connection, v0002_triggers.POSTGRESQL)
        dialects.run(connection, v0002_tables.INDEXES)


def _put_aside(connection: Connection) -> None:
    named = "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"
    indexes = connection.exec_driver_sql(named).scalars().all()
    dialects.run(connection, (f"DROP INDEX {name}" for name in indexes))
    dialects.run(connection, (f"ALTER TABLE {name} RENAME TO old_{name}" for name in _OLD))


def _copy(connection: Connection) -> None:
    parties = PartyBook()
    for rows in _stretches(connection):
        numbers = parties.numbers_of(connection, _parties_of(rows))
        connection.execute(insert(INVOICE), [_invoice(row, numbers) for row in rows])
        words = [_words(connection, row) for row in rows]
        if kept := [each for each in words if each["words"]]:
            connection.execute(insert(INVOICE_TEXT), kept)
            grams = [{"rowid": each["row_id"], "grams": grams_of(each["words"])} for each in kept]
            connection.execute(insert(INVOICE_GRAM), grams)
    dialects.run(connection, _COPIES)


def _stretches(connection: Connection) -> Iterator[list[RowMapping]]:
    # in the order in which they came in: identifiers are sorted by time (UUID, version 7)
    statement = text(
        "SELECT row_number() OVER (ORDER BY id) AS row_id, * FROM old_invoice ORDER BY id"
    )
    found = connection.execute(statement).mappings().all()
    for first in range(0, len(found), _STRETCH):
        yield list(found[first : first + _STRETCH])


def _parties_of(rows: list[RowMapping]) -> Iterator[tuple[str, str, str]]:
    for row in rows:
        for side in ("seller", "buyer"):
            yield row[f"{side}_name"], row[f"{side}_key"], row[f"{side}_taxpayer_id"]


def _invoice(row: RowMapping, numbers: dict[tuple[str, str], int]) -> Values:
    number = row["invoice_number"]
    return dict(row) | {
        "office_id": OFFICE,
        "number_reversed": number[::-1] if number else None,
        "seller_party": numbers.get((row["seller_key"], row["seller_taxpayer_id"])),
        "buyer_party": numbers.get((row["buyer_key"], row["buyer_taxpayer_id"])),
        "status": OfficeStatus.RECEIVED.value,
        "category": Category.UNSORTED.value,
    }


def _words(connection: Connection, row: RowMapping) -> Values:
    snapshot = connection.execute(_NEWEST_SNAPSHOT, {"entry": row["id"]}).scalar_one()
    values = json.loads(snapshot)["invoice"]["values"]
    lines = values.get("lines", {}).get("lines", [])
    texts = [line.get(name, "") for line in lines for name in ("name", "specification")]
    remarks = values.get("remarks", {}).get("text", "")
    return {"row_id": row["row_id"], "words": plain_words([*texts, remarks])}
