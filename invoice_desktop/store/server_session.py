"""Sessions with the office's PostgreSQL server, and the engine that hands them out."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine

from invoice_desktop.domain.server import ServerAddress, Tls
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.authorities import system_authorities
from invoice_desktop.store.server_troubles import explain_connecting

if TYPE_CHECKING:
    import psycopg

CONNECT_SECONDS = 5
"""How long a server may take to open a session."""

_WRITERS = 0x496E766F696365
"""The advisory lock that whoever writes holds: the word "Invoice"."""
_IDLE_SECONDS = 300

# a desk that vanishes in mid-transaction must not keep the others waiting: the server ends it
_OPTIONS = {
    # compiling a search takes ten times as long as running it
    "jit": "off",
    "statement_timeout": "30s",
    "lock_timeout": "15s",
    "idle_in_transaction_session_timeout": "30s",
    "tcp_keepalives_idle": "20",
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "3",
    "search_path": "public",
}
# a cable pulled out is noticed after some 20 seconds, not after two hours
_PATIENCE: Mapping[str, Any] = {
    "connect_timeout": CONNECT_SECONDS,
    "keepalives": 1,
    "keepalives_idle": 10,
    "keepalives_interval": 3,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
}
_MODES = {Tls.VERIFIED: "verify-full", Tls.ENCRYPTED: "require", Tls.NONE: "disable"}


def connect(address: ServerAddress, password: str) -> "psycopg.Connection[tuple[Any, ...]]":
    """Open a session. Raises `ArchiveTrouble` with the codes of `server_troubles`."""
    import psycopg

    try:
        return psycopg.connect(
            host=address.host,
            port=address.port,
            dbname=address.database,
            user=address.user,
            password=password,
            application_name="InvoiceDesk",
            client_encoding="utf8",
            gssencmode="disable",
            options=" ".join(f"-c {name}={value}" for name, value in _OPTIONS.items()),
            # every search is planned for its own values, and a pooler in between may be used
            prepare_threshold=None,
            **_PATIENCE,
            **_protection(address),
        )
    except psycopg.OperationalError as error:
        # without the driver's error as its cause: it remembers what it was called with
        raise explain_connecting(error, address) from None
    except UnicodeError:
        # no name of a host or user can be made of this text
        raise ArchiveTrouble("server_is_unreachable", host=address.host, system="") from None


def build_server_engine(address: ServerAddress, password: str) -> Engine:
    """Give an engine over the server; the password stands in no URL, message or process list.

    A session that was lost while idle is replaced before it is handed out.
    """
    url = URL.create(
        "postgresql+psycopg",
        username=address.user,
        host=address.host,
        port=address.port,
        database=address.database,
    )
    return create_engine(
        url,
        creator=lambda: connect(address, password),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=12,
        pool_timeout=15,
        pool_use_lifo=True,
        pool_pre_ping=True,
        pool_recycle=_IDLE_SECONDS,
        hide_parameters=True,
    )


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Give a session that sees one state of the archive throughout, and writes nothing."""
    with engine.connect() as connection:
        # said here, not set on the session: it would afterwards insist on writing, which a
        # server that only follows another refuses in words of its own
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        yield connection


def take_turn(connection: Connection, *, patiently: bool = False) -> str:
    """Wait until nobody else writes, as a file does; give the transaction's own number.

    It ends with the transaction. One writer at a time costs a shared office little (some
    milliseconds each) and takes deadlocks, double entries and lost counts off the table.
    """
    if patiently:
        for name in ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"):
            connection.exec_driver_sql(f"SET LOCAL {name} = 0")
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITERS})")
    return str(connection.exec_driver_sql("SELECT pg_current_xact_id()::text").scalar_one())


def _protection(address: ServerAddress) -> dict[str, Any]:
    chosen = {"sslmode": _MODES[address.tls]}
    if address.tls is Tls.VERIFIED:
        return chosen | {"sslrootcert": address.authority_file or str(system_authorities())}
    # whoever listens or answers instead of the server must not be told the password
    return chosen | {"require_auth": "!password"}
