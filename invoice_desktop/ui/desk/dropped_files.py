"""What was handed over as files: exports of the ledger, or what may hold invoices."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from invoice_desktop.domain.trouble import Cancelled, Trouble
from invoice_desktop.services.export_names import ToldApart, are_documents, tell_apart
from invoice_desktop.services.shown_names import shown_name
from invoice_desktop.ui.background import BackgroundRunner


class DroppedFiles(QObject):
    """Looks into folders and ZIP files on a worker of its own: a slow share stops nobody.

    `looks_into` carries the name of what is looked into first, `has_looked` tells that all of it
    was; `exports_found` and `documents_found` carry
    paths. Files that are documents by their names are handed on at once.
    """

    looks_into = Signal(str)
    has_looked = Signal()
    exports_found = Signal(object)
    documents_found = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = BackgroundRunner(self)

    def take(self, paths: Sequence[Path]) -> None:
        """Tell these apart."""
        if are_documents(paths):
            self._hand_on(ToldApart((), tuple(paths)))
            return
        first = next(path for path in paths if not are_documents([path]))
        self.looks_into.emit(shown_name(first.name) or shown_name(str(first)))
        self._runner.run(lambda: tell_apart(paths), self._show, self._explain)

    def _show(self, told: ToldApart) -> None:
        self.has_looked.emit()
        self._hand_on(told)

    def _explain(self, trouble: Trouble) -> None:
        self.has_looked.emit()
        if not isinstance(trouble, Cancelled):
            self.failed.emit(trouble)

    def _hand_on(self, told: ToldApart) -> None:
        if told.exports:
            self.exports_found.emit(list(told.exports))
        if told.documents:
            self.documents_found.emit(list(told.documents))
