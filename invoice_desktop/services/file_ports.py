"""Where documents come from that are checked many at once."""

from typing import Protocol


class FileSource(Protocol):
    """A document that is read when its turn comes: a file in an archive of files, for one."""

    @property
    def name(self) -> str:
        """Give what the clerk knows it by."""

    def content(self) -> bytes:
        """Give its bytes. Raises `UnreadableDocument`."""
