"""Bringing an archive that an older release made up to this one's tables."""

import os
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, Engine, delete, insert, inspect, select

from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.connection import reading, writing
from invoice_desktop.store.files import create_private, rename_patiently
from invoice_desktop.store.migrations import FIRST_ON_A_SERVER, MIGRATIONS, Migration
from invoice_desktop.store.tables import META

_VERSION = "schema_version"
"""The name under which a server's database keeps its version; a file keeps it in its header."""


def schema_version(connection: Connection) -> int:
    """Read which version the tables have; 0 is an empty database."""
    if connection.dialect.name == "sqlite":
        return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    if not inspect(connection).has_table(META.name):
        return 0
    found = connection.execute(select(META.c.value).where(META.c.name == _VERSION)).scalar()
    return 0 if found is None else int(found)


def bring_up_to_date(
    engine: Engine, path: Path, migrations: Mapping[int, Migration] = MIGRATIONS
) -> None:
    """Migrate the archive at `path` in one transaction, after keeping a copy beside it.

    When a step fails, the archive is as it was before. Raises `ArchiveTrouble` with the code
    `archive_is_newer`, or `archive_is_damaged` when the tables are gone, and what the driver
    raises.
    """
    newest = max(migrations)
    with reading(engine) as connection:
        found = schema_version(connection)
    if found > newest:
        raise ArchiveTrouble(
            "archive_is_newer", path=str(path), found=str(found), known=str(newest)
        )
    if found == 0:
        raise ArchiveTrouble("archive_is_damaged", path=str(path))
    if found < newest:
        _migrate_with_copy(engine, path, migrations)


def make_tables(engine: Engine, migrations: Mapping[int, Migration] = MIGRATIONS) -> None:
    """Make the tables in an empty database by the very steps that old archives take."""
    with writing(engine) as connection:
        migrate(connection, migrations)


def _migrate_with_copy(engine: Engine, path: Path, migrations: Mapping[int, Migration]) -> None:
    newest = max(migrations)
    with writing(engine) as connection:
        # another window may have done it while this one waited for its turn
        if schema_version(connection) < newest:
            _keep_copy(engine, path, newest)
            migrate(connection, migrations)


def migrate(connection: Connection, migrations: Mapping[int, Migration] = MIGRATIONS) -> None:
    """Take the steps from the version found to the newest, within the caller's transaction."""
    on_server = connection.dialect.name != "sqlite"
    first = schema_version(connection) + 1
    for version in range(
        max(first, FIRST_ON_A_SERVER) if on_server else first, max(migrations) + 1
    ):
        migrations[version](connection)
        _keep_version(connection, version)


def _keep_version(connection: Connection, version: int) -> None:
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA user_version={version}")
        return
    connection.execute(delete(META).where(META.c.name == _VERSION))
    connection.execute(insert(META), {"name": _VERSION, "value": str(version)})


def _keep_copy(engine: Engine, path: Path, newest: int) -> None:
    kept = path.with_name(f"{path.stem}-before-version-{newest}{path.suffix}")
    unfinished = kept.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    create_private(unfinished)
    with closing(engine.raw_connection()) as connection:
        # one consistent state, what stands in the write-ahead log included, under the same key;
        # by the driver, because it runs in no transaction
        connection.cursor().execute("VACUUM INTO ?", (str(unfinished),))
    with unfinished.open("r+b") as file:
        os.fsync(file.fileno())
    rename_patiently(unfinished, kept)
