"""Documents in ZIP files, and in ZIP files inside of them, each unpacked when its turn comes.

Nothing is unpacked onto the disk: invoices lie there only in the archive, encrypted. What a
stranger's ZIP may ask for is bounded (CWE-409): how deep, how many members, how large.
"""

import lzma
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import Protocol
from zipfile import BadZipFile, ZipFile, ZipInfo

from invoice_desktop.domain.trouble import UnreadableDocument
from invoice_desktop.services.desk import LARGEST_FILE
from invoice_desktop.services.file_ports import FileSource
from invoice_desktop.services.shown_names import member_name

DEEPEST = 3
"""ZIP files inside of each other; what tax platforms hand out has two."""
MOST_MEMBERS = 20_000
LARGEST_UNPACKED = 4_000_000_000
"""Bytes that the members of one ZIP file say they have together."""
LARGEST_NESTED = 1_000_000_000
"""Bytes of ZIP files inside of one that are unpacked to see what they hold."""
_ENCRYPTED = 0x1

Wanted = Callable[[str], bool]
"""Tells by its name whether a member is a document."""


class FoundFile(FileSource, Protocol):
    """A document that was found; `place` is where it lies, as the system names it."""

    @property
    def place(self) -> str: ...


@dataclass(frozen=True, slots=True)
class FailedFile:
    """Stands in the order for what cannot be read, and says why; `place` is where it lies."""

    name: str
    place: str
    trouble: UnreadableDocument

    def content(self) -> bytes:
        raise self.trouble


@dataclass(slots=True)
class ZipShelf:
    """Holds the ZIP file open that is read now, and those that it lies in."""

    _open: list[tuple[object, ZipFile]] = field(default_factory=list)

    def zip_at(self, path: Path, inside: tuple[ZipInfo, ...]) -> ZipFile:
        """Give the ZIP file at a path, or the one that lies in it there."""
        wanted = (path, *(member.header_offset for member in inside))
        self._keep(wanted)
        if not self._open:
            self._open.append((path, ZipFile(path)))
        for member in inside[len(self._open) - 1 :]:
            content = unpacked(self._open[-1][1], member)
            self._open.append((member.header_offset, ZipFile(BytesIO(content))))
        return self._open[-1][1]

    def _keep(self, wanted: tuple[object, ...]) -> None:
        same = 0
        for (has, _package), want in zip(self._open, wanted, strict=False):
            if has != want:
                break
            same += 1
        self._close_from(same)

    def _close_from(self, place: int) -> None:
        while len(self._open) > place:
            self._open.pop()[1].close()

    def close(self) -> None:
        """Let go of the files: they can be moved and deleted again."""
        self._close_from(0)


@dataclass(frozen=True, slots=True)
class ZipMember:
    """A document in a ZIP file; `place` is where it lies."""

    name: str
    place: str
    path: Path
    inside: tuple[ZipInfo, ...]
    member: ZipInfo
    shelf: ZipShelf

    def content(self) -> bytes:
        """Unpack it. Raises `UnreadableDocument`."""
        with explained(self.name):
            return unpacked(self.shelf.zip_at(self.path, self.inside), self.member)


@contextmanager
def explained(name: str) -> Iterator[None]:
    """Turn what zipfile raises into troubles: it has no class of its own for most of them."""
    try:
        yield
    except NotImplementedError:
        raise UnreadableDocument("zip_method_is_unknown", name=name) from None
    except RuntimeError:
        raise UnreadableDocument("zip_has_password", name=name) from None
    except (BadZipFile, ValueError, OverflowError, EOFError, zlib.error, lzma.LZMAError):
        raise UnreadableDocument("zip_is_damaged", name=name) from None
    except OSError as error:
        if error.errno is None:
            # so bz2 tells that its content is damaged
            raise UnreadableDocument("zip_is_damaged", name=name) from None
        system = error.strerror or ""
        raise UnreadableDocument("file_cannot_be_opened", name=name, system=system) from error


def unpacked(package: ZipFile, member: ZipInfo) -> bytes:
    """Unpack a member, as much of it as may be read. Raises what zipfile does, `file_too_large`."""
    if member.file_size > LARGEST_FILE:
        raise UnreadableDocument(
            "file_too_large", size=str(member.file_size), limit=str(LARGEST_FILE // 1_000_000)
        )
    with package.open(member) as stream:
        return stream.read(LARGEST_FILE)


@dataclass(slots=True)
class ZipListing:
    """Lists what a ZIP file holds; `passed_over` counts members that are no documents by name.

    `name` is what the clerk knows the file by; names of members begin with it.
    """

    name: str
    path: Path
    shelf: ZipShelf
    is_wanted: Wanted
    still_wanted: Callable[[], None]
    passed_over: int = 0
    _nested_bytes: int = 0

    def sources(self) -> Iterator[FoundFile]:
        """Give the documents in the order of the file; what cannot be listed says why itself."""
        yield from self._sources(self.name, ())

    def _sources(self, name: str, inside: tuple[ZipInfo, ...]) -> Iterator[FoundFile]:
        try:
            with explained(name):
                members = self.shelf.zip_at(self.path, inside).infolist()
                self._check_size(name, members)
        except UnreadableDocument as trouble:
            yield self._failed(name, trouble)
            return
        files = [each for each in members if not each.is_dir() and not is_hidden(member_name(each))]
        wanted = [each for each in files if self._counted(member_name(each))]
        for member in wanted:
            self.still_wanted()
            yield from self._sources_of(f"{name}/{member_name(member)}", inside, member)
        if any(each.flag_bits & _ENCRYPTED for each in wanted):
            yield self._failed(name, UnreadableDocument("zip_has_password", name=name))

    def _counted(self, name: str) -> bool:
        wanted = self.is_wanted(name)
        self.passed_over += not wanted
        return wanted

    def _sources_of(
        self, name: str, inside: tuple[ZipInfo, ...], member: ZipInfo
    ) -> Iterator[FoundFile]:
        if member.flag_bits & _ENCRYPTED:
            # one line tells it of the whole ZIP file
            return
        if not name.lower().endswith(".zip"):
            yield ZipMember(name, self._place(name), self.path, inside, member, self.shelf)
            return
        self._nested_bytes += member.file_size
        if len(inside) + 1 >= DEEPEST or self._nested_bytes > LARGEST_NESTED:
            yield self._failed(name, UnreadableDocument("zip_is_too_deep", name=name))
            return
        yield from self._sources(name, (*inside, member))

    def _failed(self, name: str, trouble: UnreadableDocument) -> FailedFile:
        return FailedFile(name, self._place(name), trouble)

    def _place(self, name: str) -> str:
        return f"{self.path}{name[len(self.name) :]}"

    def _check_size(self, name: str, members: list[ZipInfo]) -> None:
        size = sum(each.file_size for each in members)
        if len(members) > MOST_MEMBERS or size > LARGEST_UNPACKED:
            raise UnreadableDocument(
                "zip_is_too_large",
                name=name,
                files=str(MOST_MEMBERS),
                limit=str(LARGEST_UNPACKED // 1_000_000_000),
            )


def is_hidden(name: str) -> bool:
    """Tell what systems and programs put beside documents, which no clerk knows of."""
    path = PurePosixPath(name.replace("\\", "/"))
    return path.name.startswith((".", "~$")) or "__MACOSX" in path.parts


def is_document_package(path: Path) -> bool:
    """Tell an OFD document, which is a ZIP file too, from one that holds documents."""
    try:
        with ZipFile(path) as package:
            names = package.namelist()
    except (BadZipFile, NotImplementedError, ValueError, OverflowError, EOFError, OSError):
        # what cannot be listed is told when it is
        return False
    return any(name.replace("\\", "/").lstrip("./").lower() == "ofd.xml" for name in names)
