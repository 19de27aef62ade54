from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Column, Connection, Engine, MetaData, Table

from invoice_desktop.domain.history import ArchiveQuery
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.connection import build_engine, connect
from invoice_desktop.store.migrating import bring_up_to_date, schema_version
from invoice_desktop.store.migrations import MIGRATIONS, Migration
from invoice_desktop.store.opening import DATABASE
from invoice_desktop.store.tables import METADATA
from tests.factories.archives import fill_archive


class Interrupted(Exception):
    """Stands for whatever stops a migration half-way."""


def add_note(connection: Connection) -> None:
    connection.exec_driver_sql("ALTER TABLE invoice ADD COLUMN note TEXT")


def add_tag_and_fail(connection: Connection) -> None:
    connection.exec_driver_sql("CREATE TABLE tag (name TEXT) STRICT")
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
    assert migrate(folder, key, {**MIGRATIONS, 2: add_note}) == 2

    (copy,) = folder.glob("*before*")
    assert copy.name == "invoices-before-version-2.db"
    assert copy.stat().st_mode & 0o077 == 0
    engine = build_engine(copy, key)
    kept = SqlArchive(copy, engine, "id")
    assert version_of(engine) == 1
    assert kept.catalogue.count(ArchiveQuery()).number == 5
    kept.close()
    assert b"SQLite format" not in copy.read_bytes()


def test_the_copy_holds_what_stands_in_the_write_ahead_log(
    archive: SqlArchive, folder: Path, key: bytes
) -> None:
    fill_archive(archive, 7)
    migrate(folder, key, {**MIGRATIONS, 2: add_note})

    kept = SqlArchive(folder, build_engine(next(folder.glob("*before*")), key), "id")
    assert kept.catalogue.count(ArchiveQuery()).number == 7
    kept.close()


@pytest.mark.usefixtures("filled")
def test_a_migration_that_fails_changes_nothing(folder: Path, key: bytes) -> None:
    for _ in range(2):
        with pytest.raises(Interrupted):
            migrate(folder, key, {**MIGRATIONS, 2: add_note, 3: add_tag_and_fail})

    connection = connect(folder / DATABASE, key)
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (showings,) = connection.execute("SELECT max(showings) FROM invoice").fetchone()
    tags = connection.execute("SELECT * FROM sqlite_schema WHERE name = 'tag'").fetchall()
    connection.close()
    assert (version, showings, tags) == (1, 1, [])


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
    newer = {**MIGRATIONS, 2: add_note}

    with ThreadPoolExecutor(2) as threads:
        versions = list(threads.map(lambda _: migrate(folder, key, newer), range(2)))
    assert versions == [2, 2]
    copy = next(folder.glob("*before*"))
    engine = build_engine(copy, key)
    assert version_of(engine) == 1
    engine.dispose()


def test_versions_have_no_gap() -> None:
    assert list(MIGRATIONS) == list(range(1, len(MIGRATIONS) + 1))


def test_queries_and_migrations_speak_of_the_same_tables(
    archive: SqlArchive, folder: Path, key: bytes
) -> None:
    engine = build_engine(folder / DATABASE, key)
    made = MetaData()
    made.reflect(engine)
    engine.dispose()

    assert {name: columns(table) for name, table in made.tables.items()} == {
        name: columns(table) for name, table in METADATA.tables.items()
    }


def test_every_table_is_strict(archive: SqlArchive, folder: Path, key: bytes) -> None:
    connection = connect(folder / DATABASE, key)
    tables = connection.execute("PRAGMA table_list").fetchall()
    connection.close()
    ours = {row[1]: row[5] for row in tables if not row[1].startswith("sqlite_")}

    assert ours == dict.fromkeys(METADATA.tables, 1)


def columns(table: Table) -> list[tuple[str, str, bool]]:
    return [described(column) for column in table.columns]


def described(column: Column[object]) -> tuple[str, str, bool]:
    kind = "BLOB" if column.name == "content" else str(column.type)
    return column.name, kind, bool(column.nullable)
