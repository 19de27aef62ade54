"""A folder of files that has its name only once it is whole; until then it is for its owner."""

import errno
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from invoice_desktop.domain.trouble import Trouble

_UNFINISHED = ".unfinished"
_TRIES = 20
_PAUSE_SECONDS = 0.1
_FULL = {errno.ENOSPC, errno.EDQUOT}


class ExportFolder:
    """Files under an unfinished name. Every method raises `OSError`."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self.root = target.with_name(target.name + _UNFINISHED)
        self.files = 0
        self.root.mkdir(mode=0o700)

    def write(self, path: str, content: bytes) -> None:
        """Write a small file that is not there yet; `path` has slashes, its folders are made."""
        with self._create(path) as file:
            file.write(content)

    @contextmanager
    def stream(self, path: str) -> Iterator[BinaryIO]:
        """Give a new file to be written piece by piece; it is on the disk when this ends."""
        with self._create(path) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())

    def _create(self, path: str) -> BinaryIO:
        place = self.root / path
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _BINARY, 0o600)
        self.files += 1
        return os.fdopen(descriptor, "wb")

    def finish(self) -> None:
        """Give the folder its name, once what was written has reached the disk."""
        if hasattr(os, "sync"):
            # many small files: one request for all of them instead of one each
            os.sync()
        _rename_patiently(self.root, self.target)

    def give_up(self) -> None:
        """Take everything away again; on a disk that was pulled out nothing can be."""
        shutil.rmtree(self.root, ignore_errors=True)


def _rename_patiently(source: Path, target: Path) -> None:
    # on Windows a virus scanner that looks into new files forbids this for a moment
    for _ in range(_TRIES if os.name == "nt" else 0):
        try:
            source.rename(target)
        except PermissionError:
            time.sleep(_PAUSE_SECONDS)
        else:
            return
    source.rename(target)


_BINARY = getattr(os, "O_BINARY", 0)


@contextmanager
def new_folder(parent: Path, name: str) -> Iterator[ExportFolder]:
    """Give a new folder within `parent`: whole at the end, or gone when something stops it.

    Raises `Trouble` with `export_disk_is_full` or `export_folder_fails`.
    """
    whole = False
    with _explained(parent):
        parent.mkdir(parents=True, exist_ok=True)
        folder = ExportFolder(_free_place(parent, name))
        try:
            yield folder
            folder.finish()
            whole = True
        finally:
            if not whole:
                folder.give_up()


def _free_place(parent: Path, name: str) -> Path:
    target, number = parent / name, 1
    while target.exists() or target.with_name(target.name + _UNFINISHED).exists():
        number += 1
        target = parent / f"{name}-{number}"
    return target


@contextmanager
def _explained(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise Trouble("export_disk_is_full", path=str(folder)) from error
        system = error.strerror or type(error).__name__
        raise Trouble("export_folder_fails", path=str(folder), system=system) from error
