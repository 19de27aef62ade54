"""Moving an archive from this computer to the office's server, and back.

The source stays in force until all has arrived and was compared; nobody writes into it meanwhile.
Killed at any moment, the source is whole and in force, and what arrived is no archive yet. The
source is never deleted: a folder is kept under another name, a server refuses further writing.
"""

import secrets
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

from sqlalchemy import Connection

from invoice_desktop.domain.audit import Deed
from invoice_desktop.domain.server import ServerAddress
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.copying import copy_archive
from invoice_desktop.store.files import make_lasting, rename_patiently
from invoice_desktop.store.opening import create_archive
from invoice_desktop.store.server import (
    ARRIVING,
    MOVED_TO,
    make_archive,
    meta_value,
    open_server_database,
    put_meta,
    version_on_server,
)
from invoice_desktop.store.server_database import ServerDatabase
from invoice_desktop.store.server_troubles import WAS_MOVED
from invoice_desktop.store.tables import METADATA
from invoice_desktop.store.troubles import explained

Progress: TypeAlias = Callable[[int, int], None]

_OUR_FUNCTIONS = """
    SELECT DISTINCT tgfoid::regprocedure::text FROM pg_trigger
    JOIN pg_class ON pg_class.oid = tgrelid
    WHERE relnamespace = 'public'::regnamespace AND relname = ANY(%s) AND NOT tgisinternal
"""
_NO_MORE = (
    f"""
    CREATE FUNCTION archive_was_moved() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'the archive was moved' USING ERRCODE = '{WAS_MOVED}'; END $$
    """,
    *(
        f"""
        CREATE TRIGGER archive_was_moved BEFORE INSERT OR UPDATE OR DELETE ON {table}
        FOR EACH STATEMENT EXECUTE FUNCTION archive_was_moved()
        """
        for table in ("invoice", "verification", "our_company", "setting", "audit")
    ),
)


def move_to_server(
    source: SqlArchive,
    address: ServerAddress,
    password: str,
    seed: bytes,
    deed: Deed,
    progress: Progress,
) -> None:
    """Copy an archive into an empty database and log the deed in both.

    `seed` signs this desk's acts in both. Raises `ArchiveTrouble`: `shared_archive_exists_already`,
    `server_has_other_tables`, `copy_differs`, what `server_troubles` names; and what `progress`
    raises. Then the database is as it was.
    """
    target = open_server_database(address, password, seed)

    def move(reader: Connection) -> None:
        target.write(lambda writer: arrive(reader, writer), patiently=True)
        source.database.chain.append(reader, deed)

    def arrive(reader: Connection, writer: Connection) -> None:
        _make_room(writer, source.archive_id)
        make_archive(writer, source.archive_id, address)
        put_meta(writer, ARRIVING, source.archive_id)
        copy_archive(reader, writer, progress)
        # the same row in both: the desk's chain goes on in either
        target.chain.append(writer, deed)

    try:
        _hold(source, move)
        target.write(lambda writer: put_meta(writer, ARRIVING, None))
        _gather_statistics(target)
    finally:
        target.close()


def move_to_this_computer(
    source: SqlArchive,
    path: Path,
    key: bytes,
    recovery_key: str,
    seed: bytes,
    deed: Deed,
    progress: Progress,
) -> None:
    """Copy a server's archive into the folder `path`; the server then takes no more rows.

    What stands at `path` is kept beside it under another name. Raises as `move_to_server`, and
    what the disk says.
    """
    temporary = path.with_name(f".{path.name}.new-{secrets.token_hex(4)}")

    def move(reader: Connection) -> None:
        target = create_archive(
            temporary, key, archive_id=source.archive_id, recovery_key=recovery_key, seed=seed
        )
        try:
            target.database.write(lambda writer: arrive(target, reader, writer))
        finally:
            target.close()
        keep_aside(path)
        with explained(path.parent):
            rename_patiently(temporary, path)
            make_lasting(path.parent)
        source.database.chain.append(reader, deed)
        _close_for_good(reader, source.archive_id)

    def arrive(target: SqlArchive, reader: Connection, writer: Connection) -> None:
        copy_archive(reader, writer, progress)
        target.database.chain.append(writer, deed)

    try:
        _hold(source, move)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def keep_aside(path: Path) -> Path | None:
    """Give the folder of an archive that is no longer in force a name of its own.

    Gives the new name, None where nothing stands. The archive must be closed. Raises
    `ArchiveTrouble`.
    """
    with explained(path):
        if not path.exists():
            return None
        number = 1
        while (kept := path.with_name(f"{path.name}-before-move-{number}")).exists():
            number += 1
        rename_patiently(path, kept)
        make_lasting(path.parent)
        return kept


def _hold(source: SqlArchive, work: Callable[[Connection], None]) -> None:
    """Do work while nobody else writes into the source."""
    database = source.database
    if isinstance(database, ServerDatabase):
        # done once: the work is not repeatable from here on
        database.write_once(work)
    else:
        database.write(work)


def _make_room(connection: Connection, archive_id: str) -> None:
    """Remove what an interrupted move of the same archive left; nothing else is touched."""
    if not version_on_server(connection) or meta_value(connection, ARRIVING) != archive_id:
        return
    names = list(METADATA.tables)
    functions = connection.exec_driver_sql(_OUR_FUNCTIONS, (names,)).scalars().all()
    for name in names:
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {name} CASCADE")
    for name in functions:
        connection.exec_driver_sql(f"DROP FUNCTION {name}")


def _close_for_good(connection: Connection, archive_id: str) -> None:
    put_meta(connection, MOVED_TO, archive_id)
    for statement in _NO_MORE:
        connection.exec_driver_sql(statement)


def _gather_statistics(database: ServerDatabase) -> None:
    # the planner does it by itself a minute later; until then searches may be slow
    with suppress(ArchiveTrouble):
        database.write(lambda connection: connection.exec_driver_sql("ANALYZE"), patiently=True)
