"""Changes to the entry in sight, one after the other on the worker, each to the version seen."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from invoice_desktop.domain.audit import Deed
from invoice_desktop.domain.entry import Category, EntryDetails, OfficeStatus
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.entries import EntryDesk
from invoice_desktop.ui.background import BackgroundRunner

Work = Callable[[], EntryDetails]


class _Kind(Enum):
    READING = auto()
    CHANGE = auto()
    NOTE = auto()
    REMOVAL = auto()


@dataclass(frozen=True, slots=True)
class _Removal:
    """What was removed from which entry, so that it can be taken back."""

    entry: str
    name: str
    content: bytes


class EntryChanges(QObject):
    """Says how the entry in sight stands.

    `loaded` carries the `EntryDetails` to show, only once no later change of ours is under way:
    what was just chosen would flicker back. `refused` carries the `Trouble`, after which the
    present state is read; `changed` an entry; `note_kept` and `note_refused` the entry of a note;
    `removed` an attachment's name. `way_known` carries the deeds of the entry in sight.
    """

    loaded = Signal(object)
    changed = Signal(str)
    refused = Signal(object)
    note_kept = Signal(str)
    note_refused = Signal(str)
    removed = Signal(str)
    tags_known = Signal(object)
    way_known = Signal(object)

    def __init__(
        self,
        entries: EntryDesk,
        runner: BackgroundRunner,
        user: Callable[[], User],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._entries = entries
        self._runner = runner
        self._user = user
        self._entry = ""
        self._seen: dict[str, int] = {}
        self._under_way: deque[tuple[str, _Kind]] = deque()
        self._removal: _Removal | None = None

    @property
    def entry(self) -> str:
        """The entry in sight."""
        return self._entry

    def turn_to(self, entry: str) -> None:
        """Have an entry in sight, the same one again or another."""
        if entry != self._entry:
            self._entry = entry
            self._removal = None

    def load(self) -> None:
        """Read the entry in sight, and which tags are in use."""
        user, entry = self._user(), self._entry
        self._start(_Kind.READING, lambda: self._entries.details(user, entry))
        self._runner.run(lambda: self._entries.tags(user), self._know_tags, self._keep_going)

    def set_status(self, status: OfficeStatus, reason: str = "") -> None:
        """Say how far the invoice has come; a step back needs a reason."""
        user, entry = self._user(), self._entry
        self._change(lambda seen: self._entries.set_status(user, entry, seen, status, reason))

    def read_way(self) -> None:
        """Read who brought the invoice how far, and when."""
        user, entry = self._user(), self._entry
        self._runner.run(
            lambda: (entry, self._entries.history(user, entry)), self._know_way, self._keep_going
        )

    def _know_way(self, read: tuple[str, tuple[Deed, ...]]) -> None:
        entry, deeds = read
        if entry == self._entry:
            self.way_known.emit(deeds)

    def set_category(self, category: Category) -> None:
        """Say what the expense was for."""
        user, entry = self._user(), self._entry
        self._change(lambda seen: self._entries.set_category(user, entry, seen, category))

    def set_tags(self, tags: tuple[str, ...]) -> None:
        """Replace the tags."""
        user, entry = self._user(), self._entry
        self._change(lambda seen: self._entries.set_tags(user, entry, seen, tags))

    def write_note(self, text: str) -> None:
        """Add a note."""
        user, entry = self._user(), self._entry
        self._add(lambda: self._entries.write_note(user, entry, text), _Kind.NOTE)

    def attach(self, paths: list[Path]) -> None:
        """Put files beside the invoice, one after the other."""
        for path in paths:
            self._attach(path)

    def _attach(self, path: Path) -> None:
        user, entry = self._user(), self._entry
        self._add(lambda: self._entries.attach(user, entry, path), _Kind.CHANGE)

    def remove(self, attachment: str) -> None:
        """Remove an attachment; its bytes are held so that this can be taken back."""
        user, entry = self._user(), self._entry

        def work(seen: int) -> EntryDetails:
            name, content = self._entries.attachment(user, attachment)
            details = self._entries.detach(user, entry, seen, attachment)
            self._removal = _Removal(entry, name, content)
            return details

        self._change(work, _Kind.REMOVAL)

    def take_back_removal(self) -> None:
        """Attach again what was removed last."""
        gone, user = self._removal, self._user()
        self._removal = None
        if gone is not None:
            self._add(
                lambda: self._entries.attach_content(user, gone.entry, gone.name, gone.content),
                _Kind.CHANGE,
            )

    def _change(self, work: Callable[[int], EntryDetails], kind: _Kind = _Kind.CHANGE) -> None:
        entry, seen = self._entry, self._seen

        def whole() -> EntryDetails:
            # the version is taken when its turn comes: changes of ours before it count as seen
            details = work(seen.get(entry, 0))
            seen[entry] = details.version
            return details

        self._start(kind, whole)

    def _add(self, work: Work, kind: _Kind) -> None:
        entry, seen = self._entry, self._seen

        def whole() -> EntryDetails:
            details = work()
            # what somebody else changed meanwhile was not seen yet
            if details.version == seen.get(entry, 0) + 1:
                seen[entry] = details.version
            return details

        self._start(kind, whole)

    def _start(self, kind: _Kind, work: Work) -> None:
        self._under_way.append((self._entry, kind))
        self._runner.run(work, self._succeeded, self._failed)

    def _succeeded(self, details: EntryDetails) -> None:
        entry, kind = self._under_way.popleft()
        if kind is _Kind.NOTE:
            self.note_kept.emit(entry)
        if self._is_last(entry):
            self._seen[entry] = max(details.version, self._seen.get(entry, 0))
            self.loaded.emit(details)
        if kind is _Kind.REMOVAL and self._removal is not None and entry == self._entry:
            self.removed.emit(self._removal.name)
        if kind is not _Kind.READING:
            self.changed.emit(entry)

    def _failed(self, trouble: Trouble) -> None:
        entry, kind = self._under_way.popleft()
        if kind is _Kind.NOTE:
            self.note_refused.emit(entry)
        self.refused.emit(trouble)
        if kind is not _Kind.READING and self._is_last(entry):
            self.load()

    def _is_last(self, entry: str) -> bool:
        """Tell whether it is in sight and nothing of ours is still to come for it."""
        return entry == self._entry and all(other != entry for other, _ in self._under_way)

    def _know_tags(self, tags: tuple[str, ...]) -> None:
        self.tags_known.emit(tags)

    def _keep_going(self, _trouble: Trouble) -> None:
        """Go on without: what keeps tags or the way from being read is said of the details."""
