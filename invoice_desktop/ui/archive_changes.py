"""What changes the open archive as a whole: it is closed meanwhile, and all who need it wait."""

from collections.abc import Callable

from invoice_desktop.services.ports import Archive
from invoice_desktop.ui.awaited_archive import AwaitedArchive


class ArchiveChanges:
    """`reopen` opens the archive that is in force. Every method is for the worker."""

    def __init__(self, archive: AwaitedArchive, reopen: Callable[[], Archive]) -> None:
        self._archive = archive
        self._reopen = reopen

    def with_closed(self, change: Callable[[], Archive]) -> None:
        """Close the archive, change what stands there, and go on with what `change` opened.

        When it fails, the archive is opened again as it is; raises what went wrong.
        """

        def close_and_change(present: Archive) -> Archive:
            present.close()
            return change()

        self._archive.replace(close_and_change, lambda _present: self._reopen())

    def move(self, move: Callable[[Archive], None]) -> None:
        """Let the archive be moved elsewhere, and open it there.

        When it fails, all go on with the present one; raises what went wrong.
        """

        def move_and_open(present: Archive) -> Archive:
            move(present)
            return self._reopen()

        self._archive.replace(move_and_open, lambda present: present)
