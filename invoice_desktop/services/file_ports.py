"""Where documents come from that are checked many at once."""

from pathlib import Path
from typing import Protocol

from invoice_desktop.domain.taken import Taken


class FileSource(Protocol):
    """A document that is read when its turn comes: a file in an archive of files, for one."""

    @property
    def name(self) -> str:
        """Give what the clerk knows it by."""

    def content(self) -> bytes:
        """Give its bytes. Raises `UnreadableDocument`."""


class TakenFiles(Protocol):
    """Remembers across restarts which files were taken out of a watched folder."""

    def taken(self, path: Path) -> Taken | None:
        """Give how a file stood when it was taken; None for one that never was."""

    def remember(self, path: Path, taken: Taken) -> None:
        """Remember a file, at least until the program ends.

        Raises `Trouble` `taken_files_are_not_remembered` when it is no longer than that.
        """
