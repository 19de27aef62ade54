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

    def replace(
        self,
        change: Callable[[Archive], Archive],
        otherwise: Callable[[Archive], Archive],
    ) -> None:
        """Go on with the archive that `change` makes of the present one; all others wait meanwhile.

        When `change` fails, all go on with what `otherwise` gives, and what went wrong is raised.
        """
        present = self()
        with self._changed:
            self._archive = None
        try:
            self.take(change(present))
        except BaseException:
            self._go_on(otherwise, present)
            raise

    def _go_on(self, otherwise: Callable[[Archive], Archive], present: Archive) -> None:
        try:
            self.take(otherwise(present))
        except BaseException:
            # nobody waits for what will not come
            self.give_up()
            raise

    def close(self) -> None:
        """Close the archive if it is open, and send all away who wait."""
        self.give_up()
        if self._archive is not None:
            self._archive.close()
