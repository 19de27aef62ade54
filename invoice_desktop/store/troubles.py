"""The one place where errors of the driver and of the file system become known troubles."""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.driver import DRIVER, DriverError

# result codes: https://www.sqlite.org/rescode.html; extended ones carry these in the low byte
_MOVED = 1032
_NO_TEXT = "Could not decode to UTF-8"
_CODES = {
    DRIVER.SQLITE_BUSY: "archive_is_locked",
    DRIVER.SQLITE_LOCKED: "archive_is_locked",
    DRIVER.SQLITE_PROTOCOL: "archive_is_locked",
    DRIVER.SQLITE_READONLY: "archive_is_read_only",
    DRIVER.SQLITE_PERM: "archive_is_read_only",
    DRIVER.SQLITE_CANTOPEN: "archive_is_read_only",
    DRIVER.SQLITE_FULL: "disk_is_full",
    DRIVER.SQLITE_CORRUPT: "archive_is_damaged",
    DRIVER.SQLITE_NOTADB: "archive_is_damaged",
    DRIVER.SQLITE_IOERR: "disk_fails",
}
_SYSTEM_CODES = {
    errno.ENOSPC: "disk_is_full",
    errno.EDQUOT: "disk_is_full",
    errno.EROFS: "archive_is_read_only",
    errno.EACCES: "archive_is_read_only",
    errno.EPERM: "archive_is_read_only",
    errno.ENOENT: "archive_is_missing",
    errno.EEXIST: "archive_exists_already",
    errno.ENOTEMPTY: "archive_exists_already",
}
# what a file beside the database gives that cannot be made or grow
_AMBIGUOUS = frozenset({DRIVER.SQLITE_CANTOPEN, DRIVER.SQLITE_IOERR})
_ROOM_FOR_NOTHING = 64 * 1024


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn the driver's and the system's errors about the archive at `path` into troubles.

    What is a bug of ours (a wrong statement, a broken constraint) keeps its traceback.
    """
    try:
        yield
    except (DBAPIError, DriverError) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        code = _code_of(cause, path)
        if code is None:
            raise
        name = getattr(cause, "sqlite_errorname", "")
        # the driver's message may quote what an invoice says
        raise ArchiveTrouble(code, path=str(_shown(path)), system=name) from None
    except OSError as error:
        code = _SYSTEM_CODES.get(error.errno or 0, "disk_fails")
        raise ArchiveTrouble(code, path=str(_shown(path)), system=error.strerror or "") from error


def _shown(path: Path) -> Path:
    # what is copied, moved and looked for is the archive's folder, not the file in it
    return path.parent if path.suffix == ".db" else path


def _code_of(error: BaseException | None, path: Path) -> str | None:
    result = getattr(error, "sqlite_errorcode", None)
    if not isinstance(result, int):
        return "archive_is_damaged" if str(error).startswith(_NO_TEXT) else None
    kind = result & 0xFF
    if result == _MOVED or (kind in _AMBIGUOUS and not path.exists()):
        return "archive_is_missing"
    return "disk_is_full" if kind in _AMBIGUOUS and _no_room(path) else _CODES.get(kind)


def _no_room(path: Path) -> bool:
    folder = path if path.is_dir() else path.parent
    try:
        return shutil.disk_usage(folder).free < _ROOM_FOR_NOTHING
    except OSError:
        return False
