"""One entry of the archive with everything that an export writes of it."""

from collections.abc import Callable
from dataclasses import dataclass

from invoice_desktop.domain.alarm import Alarm
from invoice_desktop.domain.entry import EntryDetails
from invoice_desktop.domain.evidence import Original
from invoice_desktop.domain.history import ArchiveRow
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.reports.document_shelf import DocumentShelf


@dataclass(frozen=True, slots=True)
class KeptEntry:
    """An entry; its documents and attachments are asked for one by one, and not held.

    `verifications` and `alarms` are the newest first. `original` gives a document by its SHA-256,
    None where there is none or what there is was damaged; `attachment` gives name and bytes by the
    UUID.
    """

    row: ArchiveRow
    details: EntryDetails
    verifications: tuple[Verification, ...]
    original: Callable[[str], Original | None]
    attachment: Callable[[str], tuple[str, bytes]]
    alarms: tuple[Alarm, ...] = ()


@dataclass(frozen=True, slots=True)
class ShelvedDocument:
    """A document of an entry where it lies now; `is_new` says that it was put there just now."""

    sha256: str
    path: str
    original: Original
    is_new: bool


def shelve_documents(shelf: DocumentShelf, kept: KeptEntry) -> tuple[ShelvedDocument, ...]:
    """Put an entry's documents on the shelf, the oldest first. Raises `OSError`."""
    shown = [each.evidence.input.sha256 for each in reversed(kept.verifications)]
    shelved: list[ShelvedDocument] = []
    for sha256 in dict.fromkeys(shown):
        original = kept.original(sha256)
        if original is None:
            continue
        before = shelf.path_of(sha256)
        path = before or shelf.put(kept.row, len(shelved) + 1, sha256, original)
        shelved.append(ShelvedDocument(sha256, path, original, before is None))
    return tuple(shelved)
