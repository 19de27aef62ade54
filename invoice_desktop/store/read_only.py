"""Reading a database that must not be touched: a backup on a stick, perhaps a read-only one."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from invoice_desktop.store.driver import DRIVER, DriverConnection, DriverError

STEPS = 20_000
"""SQLite's own steps between two looks at the progress: some milliseconds."""


@contextmanager
def untouched(path: Path, key: bytes) -> Iterator[DriverConnection]:
    """Give a connection that writes nothing, not even beside the file. Raises the driver's errors.

    Only for files that nobody writes meanwhile.
    """
    connection = DRIVER.connect(
        f"{path.absolute().as_uri()}?mode=ro&immutable=1",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
        connection.execute("PRAGMA temp_store=MEMORY")
        yield connection
    finally:
        connection.close()


@contextmanager
def interruptible(connection: DriverConnection, look: Callable[[], None]) -> Iterator[None]:
    """Have `look` called every some milliseconds of SQLite's work; what it raises ends the work."""
    raised: list[Exception] = []

    def stops() -> int:
        try:
            look()
        except Exception as error:  # noqa: BLE001 - not swallowed: it is raised below
            raised.append(error)
        return len(raised)

    connection.set_progress_handler(stops, STEPS)
    try:
        yield
    except DriverError:
        if not raised:
            raise
    finally:
        connection.set_progress_handler(None, 0)
    if raised:
        raise raised[0]
