from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Column, Connection, Engine, MetaData, Table

from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.connection import build_engine, connect
from invoice_desktop.store.migrating import bring_up_to_date, schema_version
from invoice_desktop.store.migrations import MIGRATIONS, Migration
from invoice_desktop.store.opening import DATABASE
from invoice_desktop.store.tables import METADATA
from tests.factories.archives import fill_archive

NEXT = max(MIGRATIONS) + 1
"""A version that is still to come."""
WORDS = "invoice_gram"
"""The full-text index, which each engine makes in its own way."""
KINDS = {
    "BIGINT": "number",
    "INTEGER": "number",
    "TEXT": "text",
    "BLOB": "bytes",
    "BYTEA": "bytes",
    'TEXT COLLATE "C"': "text",
}


class Interrupted(Exception):
    """Stands for whatever stops a migration half-way."""


def add_note(connection: Connection) -> None:
    connection.exec_driver_sql("ALTER TABLE invoice ADD COLUMN novelty TEXT")


def add_table_and_fail(connection: Connection) -> None:
    connection.exec_driver_sql("CREATE TABLE novelty (name TEXT) STRICT")
    connection.exec_driver_sql("UPDATE invoice SET showings = 99")
    raise Interrupted


def version_of(engine: Engine) -> int:
    with engine.connect() as connection:
        return schema_version(connection)


def migrate(folder: Path, key: bytes, migrations: Mapping[int, Migration]) -> int:
    engine = build_engine(folder / DATABASE, key)
    try:
        bring_up_to_date(engine, folder / DATABASE, migrations)
        return version_of(engine)
    finally:
        engine.dispose()


def version_and_invoices(database: Path, key: bytes) -> tuple[int, int]:
    connection = connect(database, key)
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (invoices,) = connection.execute("SELECT count(*) FROM invoice").fetchone()
    connection.close()
    return version, invoices


@pytest.fixture
def filled(archive: SqlArchive) -> SqlArchive:
    fill_archive(archive, 5)
    archive.close()
    return archive


@pytest.mark.usefixtures("filled")
def test_an_archive_of_this_version_is_left_alone(folder: Path, key: bytes) -> None:
    assert migrate(folder, key, MIGRATIONS) == max(MIGRATIONS)
    assert not list(folder.glob("*before*"))


@pytest.mark.usefixtures("filled")
def test_an_older_archive_is_brought_up_with_a_copy_kept(folder: Path, key: bytes) -> None:
    assert migrate(folder, key, {**MIGRATIONS, NEXT: add_note}) == NEXT

    (copy,) = folder.glob("*before*")
    assert copy.name == f"invoices-before-version-{NEXT}.db"
    assert copy.stat().st_mode & 0o077 == 0
    assert version_and_invoices(copy, key) == (NEXT - 1, 5)
    assert b"SQLite format" not in copy.read_bytes()


def test_the_copy_holds_what_stands_in_the_write_ahead_log(
    archive: SqlArchive, folder: Path, key: bytes
) -> None:
    fill_archive(archive, 7)
    migrate(folder, key, {**MIGRATIONS, NEXT: add_note})

    assert version_and_invoices(next(folder.glob("*before*")), key) == (NEXT - 1, 7)


@pytest.mark.usefixtures("filled")
def test_a_migration_that_fails_changes_nothing(folder: Path, key: bytes) -> None:
    for _ in range(2):
        with pytest.raises(Interrupted):
            migrate(folder, key, {**MIGRATIONS, NEXT: add_note, NEXT + 1: add_table_and_fail})

    connection = connect(folder / DATABASE, key)
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (showings,) = connection.execute("SELECT max(showings) FROM invoice").fetchone()
    tables = connection.execute("SELECT * FROM sqlite_schema WHERE name = 'novelty'").fetchall()
    connection.close()
    assert (version, showings, tables) == (NEXT - 1, 1, [])


def test_a_database_without_tables_is_no_archive(folder: Path, key: bytes) -> None:
    folder.mkdir()
    (folder / DATABASE).touch()
    connection = connect(folder / DATABASE, key)
    connection.execute("CREATE TABLE something (a TEXT)")
    connection.close()

    with pytest.raises(ArchiveTrouble) as raised:
        migrate(folder, key, MIGRATIONS)
    assert raised.value.code == "archive_is_damaged"


def test_two_windows_migrate_once(archive: SqlArchive, folder: Path, key: bytes) -> None:
    archive.close()
    newer = {**MIGRATIONS, NEXT: add_note}

    with ThreadPoolExecutor(2) as threads:
        versions = list(threads.map(lambda _: migrate(folder, key, newer), range(2)))
    assert versions == [NEXT, NEXT]
    assert version_and_invoices(next(folder.glob("*before*")), key) == (NEXT - 1, 0)


def test_versions_have_no_gap() -> None:
    assert list(MIGRATIONS) == list(range(1, len(MIGRATIONS) + 1))


@pytest.mark.filterwarnings("ignore:Skipped unsupported reflection of expression-based index")
def test_queries_and_migrations_speak_of_the_same_tables(any_archive: SqlArchive) -> None:
    made = MetaData()
    made.reflect(any_archive.database.engine)

    known = {name: columns(table) for name, table in METADATA.tables.items() if name != WORDS}
    assert {name: columns(made.tables[name]) for name in known} == known
    others = {name for name in made.tables if name not in known}
    assert all(name.startswith(WORDS) for name in others), "the full-text index and its own"


def test_every_table_is_strict(archive: SqlArchive, folder: Path, key: bytes) -> None:
    connection = connect(folder / DATABASE, key)
    tables = connection.execute("PRAGMA table_list").fetchall()
    connection.close()
    ours = {row[1]: row[5] for row in tables if not row[1].startswith(("sqlite_", WORDS))}

    assert ours == dict.fromkeys(set(METADATA.tables) - {WORDS}, 1)


def columns(table: Table) -> list[tuple[str, str, bool]]:
    return [described(column) for column in table.columns]


def described(column: Column[object]) -> tuple[str, str, bool]:
    kind = KINDS[str(column.type)]
    return column.name, kind, bool(column.nullable)
