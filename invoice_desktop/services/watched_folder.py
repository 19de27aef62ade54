"""A folder that is watched: each file that is finished is checked once, and nothing is touched.

Nobody tells when a scanner or a download has finished a file: it has, when it stands the same
for a while and can be opened.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import file_digest
from itertools import islice
from pathlib import Path
from time import monotonic

from invoice_desktop.domain.taken import Taken
from invoice_desktop.domain.trouble import Trouble, UnreadableDocument
from invoice_desktop.domain.user import User
from invoice_desktop.services.checked import CheckedInput
from invoice_desktop.services.desk import VerificationDesk
from invoice_desktop.services.file_ports import TakenFiles
from invoice_desktop.services.file_sources import Identity, gather, holds_documents, identity_of
from invoice_desktop.services.ports import Progress
from invoice_desktop.services.shown_names import in_natural_order, shown_name
from invoice_desktop.services.zip_sources import is_hidden

SETTLED = 4.0
"""Seconds that a file must stand the same; network drives tell of a change that late."""
SETTLED_EMPTY = 60.0
"""Seconds for an empty file: many programs make one long before they write into it."""
MOST_AT_ONCE = 200
_OFTEN = 64
_PASSING = frozenset({"file_cannot_be_opened", "file_is_being_written", "file_not_found"})
"""Troubles of a moment: another program holds the file, or the share is away."""


@dataclass(frozen=True, slots=True)
class _Standing:
    size: int
    modified: int


class WatchedFolder:
    """Looks for finished files and checks them; all of it is slow."""

    def __init__(
        self, folder: Path, taken: TakenFiles, seconds: Callable[[], float] = monotonic
    ) -> None:
        self.folder = folder
        self._taken = taken
        self._seconds = seconds
        self._since: dict[Path, tuple[_Standing, float]] = {}
        self._not_remembered: Trouble | None = None

    def look(self, progress: Progress) -> tuple[Path, ...]:
        """Give files that are finished and were not taken yet, in the order of people.

        A file is given at the second look at the earliest. Raises `UnreadableDocument`
        `watched_folder_is_missing`, and what `progress` raises.
        """
        now, since = self._seconds(), self._since
        self._since = {}
        finished = []
        for path, standing in self._standing_files(progress):
            if self._was_taken(path, standing):
                continue
            before = since.get(path)
            known = before if before and before[0] == standing else (standing, now)
            self._since[path] = known
            settled = SETTLED if standing.size else SETTLED_EMPTY
            if now - known[1] >= settled:
                finished.append((path, standing))
        return tuple(islice(self._new_ones(finished, progress), MOST_AT_ONCE))

    def _new_ones(
        self, finished: Iterable[tuple[Path, _Standing]], progress: Progress
    ) -> Iterator[Path]:
        """Give what was never taken as it is now, in order; no file is opened before its turn."""
        in_order = sorted(finished, key=lambda each: in_natural_order(each[0]))
        for place, (path, standing) in enumerate(in_order):
            progress(place, 0)
            if self._is_new(path, standing):
                yield path

    def _standing_files(self, progress: Progress) -> Iterator[tuple[Path, _Standing]]:
        for place, path in enumerate(self._files()):
            if place % _OFTEN == 0:
                progress(place, 0)
            try:
                found = path.stat()
            except OSError:
                # moved away meanwhile, or a link that leads nowhere: it is no finished file
                continue
            yield path, _Standing(found.st_size, found.st_mtime_ns)

    def _files(self) -> Iterator[Path]:
        def explain(error: OSError) -> None:
            # a folder inside that may not be read, or has just gone, is not watched
            if error.filename == str(self.folder):
                raise self._missing(error) from error

        seen: set[Identity] = set()
        for folder, folders, names in os.walk(self.folder, onerror=explain):
            if not _is_new_folder(Path(folder), seen):
                folders.clear()
                continue
            folders[:] = [name for name in folders if not is_hidden(name)]
            yield from (
                Path(folder, name)
                for name in names
                if holds_documents(name) and not is_hidden(name)
            )

    def _missing(self, error: OSError) -> Trouble:
        return UnreadableDocument(
            "watched_folder_is_missing",
            name=shown_name(str(self.folder)),
            system=error.strerror or "",
        )

    def _was_taken(self, path: Path, standing: _Standing) -> bool:
        taken = self._taken.taken(path)
        return taken is not None and (taken.size, taken.modified) == (
            standing.size,
            standing.modified,
        )

    def _is_new(self, path: Path, standing: _Standing) -> bool:
        """Tell whether a file can be opened, and holds something else than when it was taken."""
        taken = self._taken.taken(path)
        try:
            if taken is None or taken.size != standing.size:
                path.open("rb").close()
                return True
            digest = _digest(path)
        except OSError:
            # another program still holds it: it is looked at again
            return False
        if taken.sha256 != digest:
            return True
        # only its date is another one
        self._keep_in_mind(path, Taken(standing.size, standing.modified, digest))
        return False

    def check(
        self,
        desk: VerificationDesk,
        user: User,
        paths: Sequence[Path],
        each: Callable[[CheckedInput], None],
        progress: Progress,
    ) -> None:
        """Check files, and remember each when all that it holds is kept and told.

        Raises what `VerificationDesk.check_files` raises, and in the end, once everything is
        checked, `Trouble` `taken_files_are_not_remembered`.
        """
        self._not_remembered = None
        found = [(path, gather([path])) for path in paths]
        sources = [source for _path, gathered in found for source in gathered.sources]
        last = iter([(path, len(gathered.sources)) for path, gathered in found])
        path, left = next(last, (self.folder, 0))
        is_done = True

        def tell(checked: CheckedInput) -> None:
            nonlocal path, left, is_done
            each(checked)
            left -= 1
            # what an archive did not keep is taken again
            is_done &= _is_final(checked.trouble)
            if not left:
                if is_done:
                    self._remember(path)
                (path, left), is_done = next(last, (self.folder, 0)), True

        try:
            desk.check_files(user, sources, tell, progress)
        finally:
            for _path, gathered in found:
                gathered.close()
        if self._not_remembered is not None:
            raise self._not_remembered

    def _remember(self, path: Path) -> None:
        standing, _since = self._since.get(path, (None, 0.0))
        try:
            found = path.stat()
            digest = _digest(path)
        except OSError:
            # it was moved away as soon as it was read: there is nothing to take again
            return
        if standing == _Standing(found.st_size, found.st_mtime_ns):
            self._keep_in_mind(path, Taken(found.st_size, found.st_mtime_ns, digest))

    def _keep_in_mind(self, path: Path, taken: Taken) -> None:
        try:
            self._taken.remember(path, taken)
        except Trouble as trouble:
            # raised at once, it would keep the rest from being told: it would be kept twice
            self._not_remembered = self._not_remembered or trouble


def _is_final(trouble: Trouble | None) -> bool:
    """Whether a file need not be read again: it was read, or never will be."""
    if trouble is None:
        return True
    return isinstance(trouble, UnreadableDocument) and trouble.code not in _PASSING


def _is_new_folder(folder: Path, seen: set[Identity]) -> bool:
    """Tell whether a folder was not walked yet: junctions of Windows may lead in a circle."""
    try:
        identity = identity_of(folder)
    except OSError:
        # it has just gone
        return False
    was_seen = identity in seen
    seen.add(identity)
    return not was_seen


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()
