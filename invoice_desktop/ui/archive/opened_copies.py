"""Copies of attachments for other programs to open: for the owner only, gone at the end."""

import re
import shutil
import tempfile
import weakref
from pathlib import Path

from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.ui.saving import write_file

_SHOWN = "pdf ofd xml txt csv md log json png jpg jpeg jfif tif tiff bmp webp gif eml msg"
_WRITTEN = "doc docx xls xlsx ppt pptx wps et dps odt ods odp rtf"
_DOCUMENTS = frozenset(f"{_SHOWN} {_WRITTEN}".split())
_READ_ONLY, _WRITABLE = 0o400, 0o600
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


def can_be_opened(name: str) -> bool:
    """Tell whether a file is by its name a document, which is shown and not run."""
    _stem, dot, suffix = name.rpartition(".")
    return bool(dot) and suffix.lower() in _DOCUMENTS


class OpenedCopies:
    """Writes copies into one folder of the program's own, which goes when the program ends."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._count = 0

    def write(self, name: str, content: bytes) -> Path:
        """Write a copy and give its path. Raises `Trouble` `file_cannot_be_written`."""
        try:
            place = self._new_place()
        except OSError as error:
            raise Trouble(
                "file_cannot_be_written", name=name, system=error.strerror or ""
            ) from error
        path = place / _NOT_IN_NAMES.sub("_", name)
        write_file(path, content)
        # what is changed in a copy would be lost: let the other program say so
        path.chmod(_READ_ONLY)
        return path

    def _new_place(self) -> Path:
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="invoice-desktop-"))
            weakref.finalize(self, _remove, self._folder)
        self._count += 1
        place = self._folder / str(self._count)
        place.mkdir(mode=0o700)
        return place


def _remove(folder: Path) -> None:
    for copy in folder.glob("*/*"):
        # Windows removes nothing that is read-only
        copy.chmod(_WRITABLE)
    # another program may still hold a copy when this one ends
    shutil.rmtree(folder, ignore_errors=True)
