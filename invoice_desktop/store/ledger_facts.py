"""Rows of the ledger together with the export each is from."""

from typing import Any, TypeAlias

from sqlalchemy import Connection, RowMapping, Select, select

from invoice_desktop.domain.ledger import LedgerFact
from invoice_desktop.store.ledger_files import file_of
from invoice_desktop.store.ledger_rows import row_of
from invoice_desktop.store.ledger_tables import LEDGER_FILE, LEDGER_ROW

_OF_FILE = "of_file_"
_COLUMNS = (
    *LEDGER_ROW.c,
    *(column.label(f"{_OF_FILE}{column.name}") for column in LEDGER_FILE.c),
)

Statement: TypeAlias = Select[tuple[Any, ...]]


def facts_with() -> Statement:
    """Select rows with their exports."""
    joined = LEDGER_ROW.join(LEDGER_FILE, LEDGER_FILE.c.row_id == LEDGER_ROW.c.file)
    return select(*_COLUMNS).select_from(joined)


def facts(
    connection: Connection, statement: Statement, asked: dict[str, str | None]
) -> tuple[LedgerFact, ...]:
    """Give what a statement of `facts_with` selects."""
    return tuple(fact_of(row) for row in connection.execute(statement, asked).mappings())


def fact_of(row: RowMapping) -> LedgerFact:
    """Give a selected row."""
    start = len(_OF_FILE)
    of_file = {name[start:]: row[name] for name in row if str(name).startswith(_OF_FILE)}
    return LedgerFact(row_of(row), file_of(of_file))
