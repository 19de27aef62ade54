"""Documents out of files, folders and ZIP files, each read when its turn comes.

Nothing is moved or changed. What cannot be looked into stands in the order as a file that says
why, so that nothing is lost without a word.
"""

import errno
import os
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import sleep

from invoice_desktop.domain.trouble import UnreadableDocument
from invoice_desktop.services.desk import LARGEST_FILE
from invoice_desktop.services.shown_names import in_natural_order, shown_name
from invoice_desktop.services.zip_sources import (
    FailedFile,
    FoundFile,
    ZipListing,
    ZipShelf,
    is_document_package,
    is_hidden,
)

DOCUMENT_SUFFIXES = frozenset(
    {".ofd", ".pdf", ".xml", ".xbrl"}
    | {".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".tif", ".tiff", ".bmp", ".dib", ".webp", ".gif"}
)
"""What is taken for a document when a folder or a ZIP file is walked."""
MOST_FILES = 100_000
_ZIP = ".zip"
_A_MOMENT = 0.2
"""Seconds after which a file that changed is read once more."""
_OFTEN = 64
"""Entries of a folder between two looks whether they are still wanted."""

Identity = tuple[int | str, ...]
Found = Callable[[int], None]
"""Told how many documents were found so far; raises `Cancelled` when nobody waits any more."""


def identity_of(folder: Path) -> Identity:
    """Give what a folder is known again by, whatever links lead to it. Raises `OSError`."""
    seen = folder.stat()
    # some network drives number nothing
    return (seen.st_dev, seen.st_ino) if seen.st_ino else (str(folder.resolve()),)


def holds_documents(name: str) -> bool:
    """Tell by a file's name whether it is a document or a ZIP file that may hold some."""
    suffix = os.path.splitext(name)[1].lower()  # noqa: PTH122 - the name need be no path
    return suffix in DOCUMENT_SUFFIXES or suffix == _ZIP


@dataclass(frozen=True, slots=True)
class DiskFile:
    """A file on the disk; `name` is what the clerk knows it by, valid text."""

    name: str
    path: Path

    @property
    def place(self) -> str:
        """Where it lies."""
        return str(self.path)

    def content(self) -> bytes:
        """Read it whole. Raises `UnreadableDocument`, also when it changes while it is read."""
        content = self._unchanged()
        if content is None:
            sleep(_A_MOMENT)
            content = self._unchanged()
        if content is None:
            raise UnreadableDocument("file_is_being_written", name=self.name)
        return content

    def _unchanged(self) -> bytes | None:
        try:
            before = self.path.stat()
            self._check(before)
            with self.path.open("rb") as file:
                content = file.read(LARGEST_FILE + 1)
            after = self.path.stat()
        except FileNotFoundError:
            raise UnreadableDocument("file_not_found", name=self.name) from None
        except OSError as error:
            raise self._cannot_be_opened(error.strerror or "") from error
        same = (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)
        return content if same and len(content) == after.st_size else None

    def _check(self, found: os.stat_result) -> None:
        if stat.S_ISDIR(found.st_mode):
            raise UnreadableDocument("file_is_a_folder", name=self.name)
        if not stat.S_ISREG(found.st_mode):
            # opening a pipe would wait for its other end for ever
            raise self._cannot_be_opened(os.strerror(errno.EINVAL))
        if found.st_size > LARGEST_FILE:
            raise UnreadableDocument(
                "file_too_large", size=str(found.st_size), limit=str(LARGEST_FILE // 1_000_000)
            )

    def _cannot_be_opened(self, system: str) -> UnreadableDocument:
        return UnreadableDocument("file_cannot_be_opened", name=self.name, system=system)


@dataclass(frozen=True, slots=True)
class Gathered:
    """What was found, in its order; close it when it has been read.

    `passed_over` counts files that are no documents by their names; only what was named itself
    is read whatever it is called.
    """

    sources: tuple[FoundFile, ...]
    passed_over: int
    shelf: ZipShelf

    def close(self) -> None:
        """Let go of the ZIP files."""
        self.shelf.close()


def gather(paths: Sequence[Path], found: Found = lambda _count: None) -> Gathered:
    """Find the documents in files, folders and ZIP files. Raises what `found` raises."""
    gathering = _Gathering(found)
    try:
        for path in paths:
            gathering.take(path)
    finally:
        gathering.shelf.close()
    return Gathered(tuple(gathering.sources), gathering.passed_over, gathering.shelf)


@dataclass(slots=True)
class _Gathering:
    found: Found
    sources: list[FoundFile] = field(default_factory=list)
    passed_over: int = 0
    shelf: ZipShelf = field(default_factory=ZipShelf)
    _folders: set[Identity] = field(default_factory=set)
    _looks: int = 0

    def take(self, path: Path) -> None:
        name, known = shown_name(path.name) or shown_name(str(path)), len(self._folders)
        found = len(self.sources)
        is_folder = _is(path, stat.S_ISDIR)
        (self._take_folder if is_folder else self._take_file)(path, name)
        was_walked = is_folder and len(self._folders) == known
        if len(self.sources) == found and not was_walked:
            self._fail(path, name, "no_documents_found")

    def _take_file(self, path: Path, name: str) -> None:
        if _is_zip(path):
            listing = ZipListing(name, path, self.shelf, holds_documents, self._look)
            self.sources.extend(listing.sources())
            self.passed_over += listing.passed_over
        else:
            self.sources.append(DiskFile(name, path))

    def _take_folder(self, top: Path, name: str) -> None:
        waiting = [(top, name)]
        while waiting:
            folder, name = waiting.pop()
            folders = []
            for entry in self._entries(folder, name):
                if len(self.sources) >= MOST_FILES:
                    self._fail(folder, name, "too_many_files", limit=str(MOST_FILES))
                    return
                inside = f"{name}/{shown_name(entry.name)}"
                if _is(entry, stat.S_ISDIR):
                    folders.append((entry, inside))
                elif holds_documents(entry.name):
                    self._take_file(entry, inside)
                else:
                    self.passed_over += 1
            waiting.extend(reversed(folders))

    def _entries(self, folder: Path, name: str) -> Iterator[Path]:
        """Give what lies in a folder, in order; nothing for one that was walked already."""
        try:
            was_here = self._was_here(identity_of(folder))
            entries = [] if was_here else sorted(folder.iterdir(), key=in_natural_order)
        except OSError as error:
            self._fail(folder, name, "folder_cannot_be_opened", system=error.strerror or "")
            return
        for entry in entries:
            self._look()
            if not is_hidden(entry.name):
                yield entry

    def _was_here(self, identity: Identity) -> bool:
        """Tell whether links led to the same folder again, perhaps in a circle."""
        was = identity in self._folders
        self._folders.add(identity)
        return was

    def _fail(self, path: Path, name: str, code: str, **details: str) -> None:
        trouble = UnreadableDocument(code, name=name, **details)
        self.sources.append(FailedFile(name, str(path), trouble))

    def _look(self) -> None:
        self._looks += 1
        if self._looks % _OFTEN == 1:
            self.found(len(self.sources))


def _is(path: Path, is_such: Callable[[int], bool]) -> bool:
    try:
        return is_such(path.stat().st_mode)
    except (OSError, ValueError):
        # whoever reads it is told why it cannot be reached
        return False


def _is_zip(path: Path) -> bool:
    is_named_so = path.suffix.lower() == _ZIP
    return is_named_so and _is(path, stat.S_ISREG) and not is_document_package(path)
