"""Taking indexes and triggers away while very many rows are written, and putting them back.

The sums are copied like everything else; on PostgreSQL, where each change of a row leaves the
one before, a million changes of one month's sum in a transaction would take for ever.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from invoice_desktop.store.tables import METADATA

_IN_A_FILE = """
    SELECT type, name, sql FROM sqlite_schema
    WHERE type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type
"""
_INDEXES = """
    SELECT indexrelid::regclass::text, pg_get_indexdef(indexrelid)
    FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
    WHERE relnamespace = 'public'::regnamespace AND relname = ANY(%s)
    AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)
"""
_TABLES_WITH_TRIGGERS = """
    SELECT DISTINCT tgrelid::regclass::text FROM pg_trigger
    JOIN pg_class ON pg_class.oid = tgrelid
    WHERE relnamespace = 'public'::regnamespace AND relname = ANY(%s) AND NOT tgisinternal
"""


@contextmanager
def indexes_and_triggers_set_aside(connection: Connection) -> Iterator[None]:
    """Work without them; when the work fails, the caller's transaction brings them back."""
    if connection.dialect.name == "sqlite":
        taken = connection.exec_driver_sql(_IN_A_FILE).all()
        for kind, name, _ in taken:
            connection.exec_driver_sql(f"DROP {kind} {name}")
        yield
        for _, _, definition in taken:
            connection.exec_driver_sql(definition)
        return
    ours = (list(METADATA.tables),)
    connection.exec_driver_sql("SET LOCAL maintenance_work_mem = '256MB'")
    indexes = connection.exec_driver_sql(_INDEXES, ours).all()
    tables = connection.exec_driver_sql(_TABLES_WITH_TRIGGERS, ours).scalars().all()
    for name, _ in indexes:
        connection.exec_driver_sql(f"DROP INDEX {name}")
    for name in tables:
        connection.exec_driver_sql(f"ALTER TABLE {name} DISABLE TRIGGER USER")
    yield
    for name in tables:
        connection.exec_driver_sql(f"ALTER TABLE {name} ENABLE TRIGGER USER")
    for _, definition in indexes:
        # by the driver and without parameters: a per cent sign is one
        connection.exec_driver_sql(definition)
