"""Errors of the place where backups lie, told apart from those of the archive itself."""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.driver import DRIVER, DriverError

_GONE = frozenset(
    {
        errno.ENOENT,
        errno.ENOTDIR,
        errno.ENODEV,
        errno.ENXIO,
        errno.ENOTCONN,
        errno.ESTALE,
        errno.EHOSTDOWN,
        errno.EHOSTUNREACH,
    }
)
"""What a stick that was pulled out and a share that went away give."""
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
"""FAT holds no file above 4 GB: for whoever copies, that is a full stick."""
_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_ROOM_FOR_NOTHING = 64 * 1024


@contextmanager
def backup_explained(folder: Path) -> Iterator[None]:
    """Turn the system's errors about a folder of backups into troubles.

    `backup_folder_is_missing`, `backup_folder_is_full`, `backup_folder_is_read_only`,
    `backup_folder_fails`.
    """
    try:
        yield
    except OSError as error:
        raise backup_trouble(folder, error) from error


def backup_trouble(folder: Path, error: OSError) -> ArchiveTrouble:
    """Explain one error of the system."""
    code, number = "backup_folder_fails", error.errno or 0
    if number in _GONE or not folder.is_dir():
        code = "backup_folder_is_missing"
    elif number in _FULL:
        code = "backup_folder_is_full"
    elif number in _READ_ONLY:
        code = "backup_folder_is_read_only"
    return ArchiveTrouble(code, path=str(folder), system=error.strerror or "")


@contextmanager
def copying_explained(source: Path, folder: Path) -> Iterator[None]:
    """Turn the driver's errors while it copies `source` into `folder` into troubles.

    What is wrong with the source is told as everywhere; what is left is the folder's fault.
    """
    try:
        with backup_explained(folder):
            yield
    except DriverError as error:
        result = getattr(error, "sqlite_errorcode", None)
        if not isinstance(result, int):
            raise
        code = _copying_code(result & 0xFF, source, folder)
        if code is None:
            raise
        at = source if code.startswith("archive") else folder
        system = getattr(error, "sqlite_errorname", "")
        raise ArchiveTrouble(code, path=str(at), system=system) from None


def _copying_code(kind: int, source: Path, folder: Path) -> str | None:
    if kind in {DRIVER.SQLITE_CORRUPT, DRIVER.SQLITE_NOTADB}:
        return "archive_is_damaged"
    if kind in {DRIVER.SQLITE_BUSY, DRIVER.SQLITE_LOCKED, DRIVER.SQLITE_PROTOCOL}:
        return "archive_is_locked"
    if kind == DRIVER.SQLITE_FULL:
        return "backup_folder_is_full"
    if kind not in {
        DRIVER.SQLITE_IOERR,
        DRIVER.SQLITE_CANTOPEN,
        DRIVER.SQLITE_READONLY,
        DRIVER.SQLITE_PERM,
    }:
        return None
    if not source.exists():
        return "archive_is_missing"
    return _folder_code(kind, folder)


def _folder_code(kind: int, folder: Path) -> str:
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return "backup_folder_is_missing"
    if free < _ROOM_FOR_NOTHING:
        return "backup_folder_is_full"
    return "backup_folder_fails" if kind == DRIVER.SQLITE_IOERR else "backup_folder_is_read_only"
