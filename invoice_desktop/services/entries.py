"""What the office adds to an entry: status, category, tags, notes, attachments."""

import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path

from invoice_desktop.domain.audit import Deed
from invoice_desktop.domain.entry import (
    LARGEST_ATTACHMENT,
    LONGEST_NOTE,
    LONGEST_TAG,
    Category,
    EntryDetails,
    OfficeStatus,
)
from invoice_desktop.domain.trouble import InvalidEntry, UnreadableDocument
from invoice_desktop.domain.user import User
from invoice_desktop.services.ports import Clock, ToArchive

LONGEST_REASON = 500
"""Characters of the reason for a step back."""
MOST_TAGS = 50
"""Tags of one entry."""
_LONGEST_NAME = 200
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
# they hold some writing, and pictures of several signs, together
_JOINERS = "\u200c\u200d"
_LAYOUT = frozenset("\n\t")


class EntryDesk:
    """Adds to entries on behalf of a user.

    Every method raises `ArchiveTrouble`; a change besides `entry_was_changed` when the version
    that was seen is no longer the newest: nothing is overwritten then.
    """

    def __init__(self, archive: ToArchive, clock: Clock) -> None:
        self._archive = archive
        self._clock = clock

    def details(self, _user: User, entry: str) -> EntryDetails:
        """Give what was added to an entry."""
        return self._archive().entries.details(entry)

    def tags(self, _user: User) -> tuple[str, ...]:
        """Give every tag that is in use, by the alphabet."""
        return self._archive().catalogue.tags()

    def set_status(
        self, user: User, entry: str, version: int, status: OfficeStatus, reason: str = ""
    ) -> EntryDetails:
        """Say how far the invoice has come; a step back needs a reason, which the log keeps.

        Raises `ArchiveTrouble` `reason_is_needed` and `InvalidEntry` `reason_is_too_long` besides.
        """
        book, why = self._archive().entries, clean_reason(reason)
        return book.set_status(entry, version, status, user.name, self._clock(), why)

    def set_statuses(
        self, user: User, entries: Sequence[str], status: OfficeStatus, reason: str = ""
    ) -> tuple[str, ...]:
        """Bring many invoices to one state, all of them or none; give those that changed.

        Raises `ArchiveTrouble` `reason_is_needed` besides where one of them would go back without
        a reason; `InvalidEntry` `reason_is_too_long`.
        """
        if not entries:
            return ()
        book, why = self._archive().entries, clean_reason(reason)
        return book.set_statuses(tuple(entries), status, user.name, self._clock(), why)

    def set_category(
        self, user: User, entry: str, version: int, category: Category
    ) -> EntryDetails:
        """Say what the expense was for."""
        book = self._archive().entries
        return book.set_category(entry, version, category, user.name, self._clock())

    def set_tags(self, user: User, entry: str, version: int, tags: Iterable[str]) -> EntryDetails:
        """Replace the tags. Raises `InvalidEntry` besides: `tag_is_too_long`, `too_many_tags`."""
        cleaned = clean_tags(tags)
        book = self._archive().entries
        return book.set_tags(entry, version, cleaned, user.name, self._clock())

    def write_note(self, user: User, entry: str, text: str) -> EntryDetails:
        """Add a note. Raises `InvalidEntry` besides: `note_is_empty`, `note_is_too_long`."""
        cleaned = clean_note(text)
        return self._archive().entries.write_note(entry, cleaned, user.name, self._clock())

    def attach(self, user: User, entry: str, path: Path) -> EntryDetails:
        """Put a file beside the invoice, byte for byte. Raises `UnreadableDocument` besides."""
        return self.attach_content(user, entry, path.name, _content_of(path))

    def attach_content(self, user: User, entry: str, name: str, content: bytes) -> EntryDetails:
        """Put bytes beside the invoice, such as those of an attachment that was just removed.

        Raises `UnreadableDocument` besides: `attachment_is_too_large`, `attachment_is_empty`.
        """
        called = clean_name(name)
        _refuse_size(called, len(content))
        return self._archive().entries.attach(entry, called, content, user.name, self._clock())

    def detach(self, user: User, entry: str, version: int, attachment: str) -> EntryDetails:
        """Remove an attachment."""
        book = self._archive().entries
        return book.detach(entry, version, attachment, user.name, self._clock())

    def attachment(self, _user: User, attachment: str) -> tuple[str, bytes]:
        """Give an attachment's name and bytes. Raises `attachment_is_unknown` besides."""
        return self._archive().entries.attachment(attachment)

    def history(self, _user: User, entry: str) -> tuple[Deed, ...]:
        """Give what was done to an entry, the newest first, two hundred acts at most."""
        return tuple(row.deed for row in self._archive().entries.deeds(entry))


def clean_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Give tags in one line each, trimmed, in their first spelling, without what cannot be seen.

    Raises `InvalidEntry`: `tag_is_too_long`, `too_many_tags`.
    """
    kept: dict[str, str] = {}
    for tag in tags:
        cleaned = clean_tag(tag)
        if cleaned:
            kept.setdefault(unicodedata.normalize("NFKC", cleaned).casefold(), cleaned)
    if len(kept) > MOST_TAGS:
        raise InvalidEntry("too_many_tags", most=str(MOST_TAGS))
    return tuple(kept.values())


def clean_tag(tag: str) -> str:
    """Give one tag trimmed and in one line; "" when nothing of it can be seen.

    Raises `InvalidEntry` `tag_is_too_long`.
    """
    cleaned = in_one_line(tag)
    if len(cleaned) > LONGEST_TAG:
        raise InvalidEntry("tag_is_too_long", text=cleaned, longest=str(LONGEST_TAG))
    return cleaned


def clean_note(text: str) -> str:
    """Give a note without trailing space and control characters; its lines stay.

    Raises `InvalidEntry`: `note_is_empty`, `note_is_too_long`.
    """
    joined = text.replace("\r\n", "\n").replace("\r", "\n")
    seen = "".join(sign for sign in joined if sign in _LAYOUT or _can_be_seen(sign))
    cleaned = unicodedata.normalize("NFC", seen).strip().strip(_JOINERS)
    if not cleaned:
        raise InvalidEntry("note_is_empty")
    if len(cleaned) > LONGEST_NOTE:
        raise InvalidEntry("note_is_too_long", length=str(len(cleaned)), longest=str(LONGEST_NOTE))
    return cleaned


def clean_reason(reason: str) -> str:
    """Give a reason in one line. Raises `InvalidEntry` `reason_is_too_long`."""
    cleaned = in_one_line(reason)
    if len(cleaned) > LONGEST_REASON:
        raise InvalidEntry("reason_is_too_long", longest=str(LONGEST_REASON))
    return cleaned


def clean_name(name: str) -> str:
    """Give a file's name without folders and without what cannot be seen.

    Where it is opened later it must not lead elsewhere, on any system.
    """
    last = name.replace("\\", "/").rsplit("/", maxsplit=1)[-1]
    cleaned = in_one_line(last).strip(". ")
    return cleaned[-_LONGEST_NAME:] or "attachment"


def in_one_line(text: str) -> str:
    """Give a text trimmed, in one line, without what cannot be seen."""
    spaced = "".join(sign if _can_be_seen(sign) else " " for sign in text)
    return " ".join(unicodedata.normalize("NFC", spaced).split()).strip(f" {_JOINERS}")


def _can_be_seen(sign: str) -> bool:
    return sign in _JOINERS or unicodedata.category(sign) not in _UNSEEN


def _content_of(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise UnreadableDocument("file_is_a_folder", name=path.name)
        _refuse_size(path.name, path.stat().st_size)
        return path.read_bytes()
    except FileNotFoundError:
        raise UnreadableDocument("file_not_found", name=path.name) from None
    except OSError as error:
        raise UnreadableDocument(
            "file_cannot_be_opened", name=path.name, system=error.strerror or ""
        ) from error


def _refuse_size(name: str, size: int) -> None:
    if not size:
        raise UnreadableDocument("attachment_is_empty", name=name)
    if size > LARGEST_ATTACHMENT:
        limit = str(LARGEST_ATTACHMENT // 1_000_000)
        raise UnreadableDocument("attachment_is_too_large", name=name, limit=limit)
