"""The log of the office as a desk sees it: the server's, or of what waits for the server."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from invoice_desktop.domain.audit import AuditHead, AuditRow, Deed, LogReport
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.archive import SqlArchive

T = TypeVar("T")
Progress = Callable[[int, int], None]


class Ask(Protocol):
    """Puts a question to the server's archive. Raises `ArchiveTrouble`."""

    def __call__(self, question: Callable[[SqlArchive], T]) -> T: ...


def is_away(trouble: ArchiveTrouble) -> bool:
    """Tell whether a trouble is one of the server, which may pass."""
    return trouble.code.startswith(("server_", "shared_archive_")) or (
        trouble.code == "archive_is_newer"
    )


class OfficeLog:
    """The server's log; only the head is the waiting room's while the server is away."""

    def __init__(self, ask: Ask, waiting: SqlArchive) -> None:
        self._ask = ask
        self._waiting = waiting

    def append(self, deed: Deed) -> AuditHead:
        """Log one act that no other method of the archive logs by itself."""
        return self._ask(lambda shared: shared.audit.append(deed))

    def head(self) -> AuditHead | None:
        """Give this desk's newest row, wherever it was written last."""
        try:
            return self._ask(lambda shared: shared.audit.head())
        except ArchiveTrouble as trouble:
            if not is_away(trouble):
                raise
        return self._waiting.audit.head()

    def heads(self) -> tuple[AuditHead, ...]:
        """Give the heads of all desks, in the order of their names."""
        return self._ask(lambda shared: shared.audit.heads())

    def digest(self, desk: str, number: int) -> str | None:
        """Give the digest of one row, in hex; None when there is no such row."""
        return self._ask(lambda shared: shared.audit.digest(desk, number))

    def rows(self, before: AuditRow | None, limit: int) -> tuple[AuditRow, ...]:
        """Give rows of all desks, the newest first, behind `before`."""
        return self._ask(lambda shared: shared.audit.rows(before, limit))

    def verify(self, progress: Progress | None = None) -> LogReport:
        """Verify every chain from its first row to its head."""
        return self._ask(lambda shared: shared.audit.verify(progress))
