"""What may be an export of the ledger, and what may hold invoices, by its name and its members'."""

import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path, PurePosixPath
from zipfile import BadZipFile, ZipFile

from invoice_desktop.services.file_sources import DOCUMENT_SUFFIXES
from invoice_desktop.services.zip_sources import is_hidden

EXPORT_SUFFIXES = frozenset({".xlsx", ".xlsm", ".xls", ".csv", ".zip"})
"""What is taken for an export when a folder is walked, or when it is dropped at the desk."""
_ZIP = ".zip"
_LOOKED_AT = 200
_SMALL = 20_000_000
"""Bytes of a ZIP file inside of another that is looked into while a clerk waits."""
_DAMAGED = (ValueError, OverflowError, EOFError, zlib.error)


@dataclass(frozen=True, slots=True)
class ToldApart:
    """Files, folders and ZIP files by what may be in them; one may hold both."""

    exports: tuple[Path, ...]
    documents: tuple[Path, ...]


def are_documents(paths: Sequence[Path]) -> bool:
    """Tell by the names alone whether all of these are single documents."""
    return all(path.suffix.lower() in DOCUMENT_SUFFIXES for path in paths)


def tell_apart(paths: Sequence[Path]) -> ToldApart:
    """Look into folders and ZIP files: what may be exports, and what the desk should look at.

    The first files tell. On a slow share it takes long: nothing for the window's thread.
    """
    found = [(path, _suffixes(path)) for path in paths]
    return ToldApart(
        tuple(path for path, suffixes in found if _are_of_exports(suffixes)),
        tuple(path for path, suffixes in found if _may_be_of_invoices(suffixes)),
    )


def _are_of_exports(found: frozenset[str]) -> bool:
    """Tell whether a file is named like an export, or holds one among its first files.

    A ZIP file that holds documents and no spreadsheet is none.
    """
    if found == {_ZIP} or not EXPORT_SUFFIXES.isdisjoint(found - {_ZIP}):
        return True
    return _ZIP in found and DOCUMENT_SUFFIXES.isdisjoint(found)


def _may_be_of_invoices(found: frozenset[str]) -> bool:
    """Tell of whatever is no export, or holds documents too."""
    return not _are_of_exports(found) or not DOCUMENT_SUFFIXES.isdisjoint(found)


def _suffixes(path: Path) -> frozenset[str]:
    """Give the suffixes of a file, or of what a folder or a ZIP file holds first, with `.zip`."""
    try:
        entries = list(islice(path.iterdir(), _LOOKED_AT))
    except (OSError, ValueError):
        # no folder, or one that may not be read: the desk says what is the matter with it
        return _of_file(path)
    return frozenset().union(*(_of_file(entry) for entry in entries))


def _of_file(path: Path) -> frozenset[str]:
    suffix = path.suffix.lower()
    if suffix != _ZIP:
        return frozenset({suffix})
    try:
        with ZipFile(path) as package:
            return frozenset({_ZIP, *_inside(package)})
    except (BadZipFile, NotImplementedError, RuntimeError, OSError, *_DAMAGED):
        # whoever opens it says what is the matter with it
        return frozenset({_ZIP})


def _inside(package: ZipFile) -> Iterator[str]:
    """Give suffixes of members, and of those of the first ZIP file among them, if it is small."""
    members = [each for each in package.infolist()[:_LOOKED_AT] if not is_hidden(each.filename)]
    yield from (PurePosixPath(each.filename).suffix.lower() for each in members)
    nested = (each for each in members if each.filename.lower().endswith(_ZIP))
    first = next(nested, None)
    if first is not None and first.file_size <= _SMALL:
        with package.open(first) as content, ZipFile(content) as inner:
            yield from (PurePosixPath(name).suffix.lower() for name in inner.namelist())
