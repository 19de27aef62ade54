"""Having a database to oneself: nobody else has it open, and nobody can open it meanwhile."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from invoice_desktop.store.driver import DRIVER, DriverConnection


@contextmanager
def alone_with(path: Path, key: bytes) -> Iterator[DriverConnection]:
    """Give the only connection to a database. Raises the driver's errors: busy when it is not.

    Every open connection to a database with a write-ahead log holds a shared lock on it, even an
    idle one; this one takes the exclusive lock with its first look and keeps it to its end.
    """
    connection = DRIVER.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        timeout=0,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
        # before the first look: without shared memory nobody can come in beside
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA temp_store=MEMORY")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("COMMIT")
        yield connection
    finally:
        connection.close()
