"""Puts documents into an exported folder: each once, under a name that says whose it is."""

import shutil
from pathlib import Path

from invoice_desktop.domain.evidence import Original
from invoice_desktop.domain.history import ArchiveRow
from invoice_desktop.reports.export_folder import ExportFolder
from invoice_desktop.reports.safe_names import ending_of, month_of, stem_of

_SHELF_MARK = 3
"""Hex digits of a digest that choose its file in the index: 4,096 small files at most."""


class DocumentShelf:
    """The folder `originals`. Every method raises `OSError`.

    A document may hold several invoices. Which were put here already is kept in files beside, not
    in memory: an archive may have millions.
    """

    def __init__(self, folder: ExportFolder) -> None:
        self._folder = folder
        self._index = folder.root / ".index"
        self._index.mkdir(mode=0o700)

    def path_of(self, sha256: str) -> str | None:
        """Tell where a document lies that was put here before."""
        marker = f"{sha256} "
        listed = self._list_of(sha256)
        if not listed.exists():
            return None
        with listed.open(encoding="utf-8") as lines:
            found = (line.removeprefix(marker) for line in lines if line.startswith(marker))
            return next((path.rstrip("\n") for path in found), None)

    def put(self, row: ArchiveRow, place: int, sha256: str, original: Original) -> str:
        """Write an invoice's document, the `place`-th of it, and tell where it lies."""
        number = f"-{place}" if place > 1 else ""
        path = f"originals/{month_of(row)}/{stem_of(row)}{number}{ending_of(original)}"
        self._folder.write(path, original.content)
        with self._list_of(sha256).open("a", encoding="utf-8", newline="\n") as listed:
            listed.write(f"{sha256} {path}\n")
        return path

    def _list_of(self, sha256: str) -> Path:
        return self._index / sha256[:_SHELF_MARK]

    def close(self) -> None:
        """Take the index away."""
        shutil.rmtree(self._index)
