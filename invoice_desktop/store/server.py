"""Making an archive on the office's server, and opening one."""

from functools import partial

from sqlalchemy import Connection, delete, insert, inspect, select

from invoice_desktop.domain.server import ServerAddress
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.audit import AuditChain
from invoice_desktop.store.identifiers import new_identifier
from invoice_desktop.store.migrating import migrate, schema_version
from invoice_desktop.store.migrations import MIGRATIONS
from invoice_desktop.store.server_database import ServerDatabase
from invoice_desktop.store.server_session import build_server_engine
from invoice_desktop.store.server_troubles import named
from invoice_desktop.store.tables import META

__all__ = (
    "create_shared_archive",
    "open_server_database",
    "open_shared_archive",
    "shared_archive_id",
)

ARCHIVE_ID = "archive_id"
ARRIVING = "arriving"
"""Stands in `meta` while an archive that is moved here is not yet in force."""
MOVED_TO = "moved_to"
"""Stands in `meta` once an archive was moved away from here: nobody works here any more."""

_M = META.c


def open_server_database(address: ServerAddress, password: str, seed: bytes) -> ServerDatabase:
    """Give the database of a server as it is, whatever it holds; nothing is asked of it yet.

    `seed` has 32 secret bytes and signs this desk's acts.
    """
    return ServerDatabase(build_server_engine(address, password), AuditChain(seed), address)


def create_shared_archive(
    address: ServerAddress, password: str, seed: bytes, archive_id: str | None = None
) -> SqlArchive:
    """Make the tables of a new archive in an empty database, and open it.

    Raises `ArchiveTrouble`: `shared_archive_exists_already`, `server_has_other_tables`, and what
    `server_troubles` names.
    """
    database = open_server_database(address, password, seed)
    try:
        database.write(
            partial(make_archive, archive_id=archive_id or new_identifier(), address=address),
            patiently=True,
        )
        return _opened(database, address)
    except BaseException:
        database.close()
        raise


def open_shared_archive(address: ServerAddress, password: str, seed: bytes) -> SqlArchive:
    """Open the archive of a server, migrating it when an older release made it.

    Raises `ArchiveTrouble`: `shared_archive_is_missing`, `shared_archive_is_arriving`,
    `shared_archive_was_moved`, `archive_is_newer`, and what `server_troubles` names.
    """
    database = open_server_database(address, password, seed)
    try:
        return _opened(database, address)
    except BaseException:
        database.close()
        raise


def shared_archive_id(address: ServerAddress, password: str) -> str:
    """Give the id of the archive on a server. Raises as `open_shared_archive`."""
    # nothing is signed: only read
    archive = open_shared_archive(address, password, bytes(32))
    archive.close()
    return archive.archive_id


def make_archive(connection: Connection, archive_id: str, address: ServerAddress) -> None:
    """Make the tables within the caller's transaction; nothing that stands there is touched."""
    if version_on_server(connection):
        raise ArchiveTrouble("shared_archive_exists_already", **named(address))
    if tables_named_like_ours(connection):
        raise ArchiveTrouble("server_has_other_tables", **named(address))
    migrate(connection)
    connection.execute(insert(META), {"name": ARCHIVE_ID, "value": archive_id})


def version_on_server(connection: Connection) -> int:
    """Read which version our tables have; 0 where there are none, or somebody else's."""
    look = inspect(connection)
    if not look.has_table(META.name):
        return 0
    columns = {column["name"] for column in look.get_columns(META.name)}
    return schema_version(connection) if {"name", "value"} <= columns else 0


def tables_named_like_ours(connection: Connection) -> tuple[str, ...]:
    """Give what bears the name of a table of ours: without our `meta` it is somebody else's."""
    ours = [*META.metadata.tables]
    statement = (
        "SELECT relname FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace"
        " WHERE nspname = current_schema() AND relkind IN ('r', 'p', 'v', 'm', 'f')"
        " AND relname = ANY(%s) ORDER BY relname"
    )
    return tuple(connection.exec_driver_sql(statement, (ours,)).scalars())


def meta_value(connection: Connection, name: str) -> str | None:
    """Give what stands in `meta` under a name."""
    return connection.execute(select(_M.value).where(_M.name == name)).scalar()


def put_meta(connection: Connection, name: str, value: str | None) -> None:
    """Put a value under a name into `meta`, or take it away."""
    connection.execute(delete(META).where(_M.name == name))
    if value is not None:
        connection.execute(insert(META), {"name": name, "value": value})


def _opened(database: ServerDatabase, address: ServerAddress) -> SqlArchive:
    newest = max(MIGRATIONS)
    with database.reading() as connection:
        found = version_on_server(connection)
    if found == 0:
        raise ArchiveTrouble("shared_archive_is_missing", **named(address))
    if found > newest:
        raise ArchiveTrouble(
            "archive_is_newer", path=database.name, found=str(found), known=str(newest)
        )
    if found < newest:
        # whoever comes first migrates, the others wait and find it done
        database.write(migrate, patiently=True)
    with database.reading() as connection:
        if meta_value(connection, ARRIVING) is not None:
            raise ArchiveTrouble("shared_archive_is_arriving", **named(address))
        if meta_value(connection, MOVED_TO) is not None:
            raise ArchiveTrouble("shared_archive_was_moved", **named(address))
        archive_id = meta_value(connection, ARCHIVE_ID)
    return SqlArchive(database, str(archive_id))
