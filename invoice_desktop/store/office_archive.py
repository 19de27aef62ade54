"""The office's archive as a desk uses it: the server's, and while that is away a waiting room."""

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from threading import Lock
from typing import TypeVar

from invoice_desktop.domain.entry import WholeEntry
from invoice_desktop.domain.evidence import Original
from invoice_desktop.domain.history import Showing
from invoice_desktop.domain.invoice import Invoice
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.catalogue import SqlCatalogue
from invoice_desktop.store.entry_book import SqlEntryBook
from invoice_desktop.store.office_ledger import OfficeLedger
from invoice_desktop.store.office_log import OfficeLog, is_away
from invoice_desktop.store.prepared import Prepared, prepare
from invoice_desktop.store.waiting import WaitingRoom

PAUSE_SECONDS = 10.0
"""How long a server that did not answer is not asked again: each try makes the clerk wait."""

Progress = Callable[[int, int], None]
T = TypeVar("T")

_SHARED_ID = "shared_archive_id"
_SILENT = frozenset({"server_is_unreachable", "server_went_away", "server_timed_out"})


class OfficeArchive:
    """What is checked while the server is away waits in `waiting`, and is moved by `settle`.

    Nothing else is pretended: the list, the history and every edit raise the server's trouble.
    `open_shared` opens the server's archive; it is called again until it succeeds. Safe to use
    from any thread.
    """

    def __init__(
        self,
        open_shared: Callable[[], SqlArchive],
        waiting: SqlArchive,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._open_shared = open_shared
        self._room = WaitingRoom(waiting)
        self._seconds = seconds
        self._opening = Lock()
        self._settling = Lock()
        self._shared: SqlArchive | None = None
        self._away: tuple[ArchiveTrouble, float] | None = None
        self._moved: dict[str, str] = {}

    @property
    def archive_id(self) -> str:
        """The shared archive's own UUID, also while the server is away."""
        if self._shared is not None:
            return self._shared.archive_id
        return self._room.archive.setting("", _SHARED_ID) or self._at_hand().archive_id

    @property
    def catalogue(self) -> SqlCatalogue:
        """The server's list; what waits is not in it."""
        return self._at_hand().catalogue

    @property
    def entries(self) -> SqlEntryBook:
        """What the office adds to entries on the server."""
        return self._at_hand().entries

    @property
    def ledger(self) -> OfficeLedger:
        """The server's ledger; while that is away it knows nothing, and says so."""
        return OfficeLedger(lambda: self._at_hand().ledger)

    @property
    def audit(self) -> OfficeLog:
        """The server's log."""
        return OfficeLog(self._ask, self._room.archive)

    @property
    def away(self) -> ArchiveTrouble | None:
        """Why the server could not be asked at the last try; None when it answered."""
        return self._away[0] if self._away else None

    def add(self, verification: Verification, original: bytes | None) -> str:
        """Keep a verification on the server, or here until the server takes it."""
        return self._keep([prepare(verification, original)])[0]

    def add_all(self, verified: Sequence[tuple[Verification, bytes | None]]) -> tuple[str, ...]:
        """Keep many verifications, all of them on the server or all of them here."""
        return self._keep([prepare(*each) for each in verified]) if verified else ()

    def add_each(self, verified: Sequence[tuple[Verification, bytes | None]]) -> tuple[str, ...]:
        """Keep many as `add_all` does, and log each by itself."""
        given = [prepare(*each) for each in verified]
        return self._keep(given, each_logged=True) if given else ()

    def earlier_showings(self, invoice: Invoice, sha256: str) -> tuple[Showing, ...]:
        """Find earlier showings on the server and here.

        While the server is away only those that wait here are found: `away` says so afterwards.
        """
        here = self._room.archive.earlier_showings(invoice, sha256)
        try:
            there = self._ask(lambda shared: shared.earlier_showings(invoice, sha256))
        except ArchiveTrouble as trouble:
            if not is_away(trouble):
                raise
            there = ()
        return tuple(sorted((*here, *there), key=lambda each: each.verified_at, reverse=True))

    def verifications(self, entry: str) -> tuple[Verification, ...]:
        """Give all verifications of an entry, the newest first; one that waits has those here."""
        with suppress(ArchiveTrouble):
            return self._room.archive.verifications(entry)
        known = self._moved.get(entry, entry)
        return self._ask(lambda shared: shared.verifications(known))

    def whole_entries(self, entries: Sequence[str]) -> tuple[WholeEntry, ...]:
        """Give all that the server keeps of some entries."""
        return self._ask(lambda shared: shared.whole_entries(entries))

    def original(self, sha256: str) -> Original | None:
        """Give the untouched bytes of a document, wherever it is kept."""
        here = self._room.archive.original(sha256)
        return here or self._ask(lambda shared: shared.original(sha256))

    def our_companies(self) -> tuple[Party, ...]:
        """Give the companies of the office, as they were last seen while the server is away."""
        known = self._room.archive.our_companies()
        try:
            companies = self._ask(lambda shared: shared.our_companies())
        except ArchiveTrouble as trouble:
            if not is_away(trouble):
                raise
            return known
        if companies != known:
            self._room.archive.set_our_companies(companies, "", datetime.now(UTC))
        return companies

    def set_our_companies(self, companies: Sequence[Party], who: str, at: datetime) -> None:
        """Replace the companies of the office."""
        self._ask(lambda shared: shared.set_our_companies(companies, who, at))

    def setting(self, owner: str, name: str) -> str:
        """Give what an owner had kept under a name; the empty text when nothing."""
        return self._ask(lambda shared: shared.setting(owner, name))

    def keep_setting(self, owner: str, name: str, value: str) -> None:
        """Keep a small text under a name."""
        self._ask(lambda shared: shared.keep_setting(owner, name, value))

    def waiting_count(self) -> int:
        """Count the verifications that wait here for the server."""
        return self._room.count()

    def settle(self, progress: Progress = lambda _done, _of: None) -> int:
        """Move what waits to the server, the oldest first; give how many were moved.

        Killed at any moment nothing is lost or doubled. Raises the server's trouble, and what
        `progress` raises; what was moved before stays moved.
        """
        if not self._settling.acquire(blocking=False):
            return 0
        try:
            self._away = None
            return self._settle(progress)
        finally:
            self._settling.release()

    def close(self) -> None:
        """Close both archives; what waits goes on waiting."""
        if self._shared is not None:
            self._shared.close()
        self._room.archive.close()

    def _settle(self, progress: Progress) -> int:
        of = self._room.count()
        moved = 0
        while (given := self._room.first()) is not None:
            progress(moved, max(of, moved))
            self._moved[given.entry] = self._hand_over([given])[0]
            self._room.forget(given.verification["id"])
            moved += 1
        if not of:
            # nothing waits: whether the server is back is asked all the same
            self._ask(lambda shared: shared.setting("", _SHARED_ID))
        return moved

    def _keep(self, given: Sequence[Prepared], *, each_logged: bool = False) -> tuple[str, ...]:
        try:
            return self._hand_over(given, each_logged=each_logged)
        except ArchiveTrouble as trouble:
            if not is_away(trouble):
                raise
        return self._room.take_in(given, each_logged=each_logged)

    def _hand_over(
        self, given: Sequence[Prepared], *, each_logged: bool = False
    ) -> tuple[str, ...]:
        return self._ask(lambda shared: shared.keep_prepared(given, each_logged=each_logged))

    def _ask(self, question: Callable[[SqlArchive], T]) -> T:
        try:
            answer = question(self._at_hand())
        except ArchiveTrouble as trouble:
            if is_away(trouble) and self._away is None:
                self._away = trouble, self._seconds()
            raise
        self._away = None
        return answer

    def shared(self) -> SqlArchive:
        """Give the server's archive itself. Raises the server's trouble."""
        return self._at_hand()

    def _at_hand(self) -> SqlArchive:
        if self._away is not None:
            trouble, since = self._away
            if trouble.code in _SILENT and self._seconds() - since < PAUSE_SECONDS:
                raise ArchiveTrouble(trouble.code, **trouble.details)
            self._away = None
        with self._opening:
            if self._shared is None:
                self._shared = self._open_shared()
                self._room.archive.keep_setting("", _SHARED_ID, self._shared.archive_id)
            return self._shared
