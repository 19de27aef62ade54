"""One window a home: a second one is told, instead of working beside the first unnoticed.

The archive itself is safe with several processes; scripts may verify while the window is open.
"""

import os
import sys
from pathlib import Path

from invoice_desktop.domain.trouble import ArchiveTrouble


class WindowLock:
    """Held from start to end of a window; the system lets go of it when the process dies."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    def hold(self) -> None:
        """Take the lock. Raises `ArchiveTrouble`: `window_is_open_already`, `home_not_writable`."""
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            descriptor = os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600)
        except OSError as error:
            raise ArchiveTrouble(
                "home_not_writable", path=str(self._path.parent), system=error.strerror or ""
            ) from error
        if not _lock(descriptor):
            os.close(descriptor)
            raise ArchiveTrouble("window_is_open_already", path=str(self._path.parent))
        self._descriptor = descriptor

    def let_go(self) -> None:
        """Give the lock back; without effect when it is not held."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
