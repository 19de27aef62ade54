"""The archive before it is open: the desk can be used while the worker still opens it."""

from collections.abc import Callable
from threading import Condition

from invoice_desktop.domain.trouble import Cancelled
from invoice_desktop.services.ports import Archive


class AwaitedArchive:
    """The way to the archive: called, it waits for it; so never on the window's thread.

    While it is given up, calling raises `Cancelled`: the window then says why.
    """

    def __init__(self) -> None:
        self._changed = Condition()
        self._archive: Archive | None = None
        self._is_given_up = False

    def take(self, archive: Archive) -> None:
        """Let all who wait go on with the open archive; one that was taken before is left."""
        with self._changed:
            self._archive = archive
            self._is_given_up = False
            self._changed.notify_all()

    def give_up(self) -> None:
        """Send all away who wait; `take` may still follow."""
        with self._changed:
            self._is_given_up = True
            self._changed.notify_all()

    def __call__(self) -> Archive:
        with self._changed:
            self._changed.wait_for(lambda: self._archive is not None or self._is_given_up)
            if self._archive is None:
                raise Cancelled
            return self._archive

    def replace(self, change: Callable[[], Archive], reopen: Callable[[], Archive]) -> None:
        """Close the archive, and go on with the one that `change` gives; all others wait meanwhile.

        When `change` fails, `reopen` opens what stands here, and what went wrong is raised.
        """
        self().close()
        with self._changed:
            self._archive = None
        try:
            changed = change()
        except BaseException:
            self.take(reopen())
            raise
        self.take(changed)

    def close(self) -> None:
        """Close the archive if it is open, and send all away who wait."""
        self.give_up()
        if self._archive is not None:
            self._archive.close()
