"""What was handed over as files: exports of the ledger, or what may hold invoices."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from invoice_desktop.domain.trouble import Cancelled, Trouble
from invoice_desktop.services.export_names import ToldApart, are_documents, tell_apart
from invoice_desktop.services.shown_names import shown_name
from invoice_desktop.ui.background import BackgroundRunner

Look: TypeAlias = object
"""Tells one look from another."""


class DroppedFiles(QObject):
    """Looks into folders and ZIP files on a worker of its own: a slow share stops nobody.

    `looks_into` carries the name of what is looked into first, `has_looked` tells that all of it
    was, or that nobody waits for it any more; `exports_found` and `documents_found` carry paths.
    Files that are documents by their names are handed on at once.
    """

    looks_into = Signal(str)
    has_looked = Signal()
    exports_found = Signal(object)
    documents_found = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = BackgroundRunner(self)
        self._looks: list[Look] = []

    @property
    def looks(self) -> bool:
        """Whether anything is looked into now."""
        return bool(self._looks)

    def take(self, paths: Sequence[Path]) -> None:
        """Tell these apart."""
        if are_documents(paths):
            self._hand_on(ToldApart((), tuple(paths)))
            return
        first = next(path for path in paths if not are_documents([path]))
        look = object()
        self._looks.append(look)
        self.looks_into.emit(shown_name(first.name) or shown_name(str(first)))
        self._runner.run(
            lambda: tell_apart(paths), partial(self._show, look), partial(self._explain, look)
        )

    def give_up(self) -> None:
        """Wait for no look any more; a share that never answers holds up no later one."""
        if not self._looks:
            return
        self._runner.end()
        self._runner = BackgroundRunner(self)
        while self._looks:
            self._is_over(self._looks[0])

    def _show(self, look: Look, told: ToldApart) -> None:
        if self._is_over(look):
            self._hand_on(told)

    def _explain(self, look: Look, trouble: Trouble) -> None:
        if self._is_over(look) and not isinstance(trouble, Cancelled):
            self.failed.emit(trouble)

    def _is_over(self, look: Look) -> bool:
        """End a look; False for one that was given up."""
        if look not in self._looks:
            return False
        self._looks.remove(look)
        self.has_looked.emit()
        return True

    def _hand_on(self, told: ToldApart) -> None:
        if told.exports:
            self.exports_found.emit(list(told.exports))
        if told.documents:
            self.documents_found.emit(list(told.documents))
