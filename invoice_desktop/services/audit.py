"""The audit log on behalf of a user: read, verified, compared with what was seen before.

Somebody who can write the archive may cut off the newest rows and put an old head back that was
truly signed: nothing inside the archive tells. So the newest heads are remembered in the key
store, and a log must go on from there. What this does not prove: that whoever has the archive's
key and the key store as well wrote the truth.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from invoice_desktop.domain.audit import AuditHead, AuditRow, BrokenRow, LogFault, LogReport
from invoice_desktop.domain.trouble import ArchiveTrouble, KeyStoreTrouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.ports import AuditLog, KeyStore, Progress, ToArchive

ToKeys = Callable[[], KeyStore]
"""Gives the key store that is in use; asked on the worker only."""

MOST_WITNESSES = 8
"""Heads that are remembered: an item of the smallest key store holds 1,280 characters."""

_HEAD = re.compile(r"([0-9a-f]{16})-([1-9][0-9]{0,17})-([0-9a-f]{16,64})")


class AuditOffice:
    """Reads and verifies the log; every method is for the worker. Raises `ArchiveTrouble`."""

    def __init__(self, archive: ToArchive, keys: ToKeys | None = None) -> None:
        self._archive = archive
        self._keys = keys

    @property
    def _log(self) -> AuditLog:
        return self._archive().audit

    def head(self, _user: User) -> AuditHead | None:
        """Give this desk's newest row, as receipts print it; None while it has none."""
        return self._log.head()

    def heads(self, _user: User) -> tuple[AuditHead, ...]:
        """Give the newest rows of all desks; their numbers add up to the rows there should be."""
        return self._log.heads()

    def rows(self, _user: User, before: AuditRow | None, limit: int) -> tuple[AuditRow, ...]:
        """Give rows of all desks, the newest first, behind `before`."""
        return self._log.rows(before, limit)

    def verify(self, _user: User, progress: Progress | None = None) -> LogReport:
        """Verify every chain, and compare it with what is remembered; then remember it.

        A key store that does not answer leaves the report without witnesses. Raises `Cancelled`
        out of `progress`.
        """
        report = self._log.verify(progress)
        try:
            kept = self._remembered()
            gone = self._gone(kept)
            if not (report.broken or gone):
                self._remember(kept, ())
        except KeyStoreTrouble:
            # not swallowed: the report says that there was nothing to compare with
            return report
        known = {row.desk for row in report.broken}
        broken = (*report.broken, *(row for row in gone if row.desk not in known))
        return replace(report, broken=broken, witnesses=len(kept))

    def is_in_log(self, _user: User, head_text: str) -> bool:
        """Tell whether a head as it is printed on receipts is a row of the log.

        Spaces and capitals do not matter. Raises `ArchiveTrouble` with `log_head_is_mistyped`.
        """
        typed = _HEAD.fullmatch("".join(head_text.split()).lower())
        if typed is None:
            raise ArchiveTrouble("log_head_is_mistyped", head=head_text[:80])
        desk, number, beginning = typed.groups()
        digest = self._log.digest(desk, int(number))
        return digest is not None and digest.startswith(beginning)

    def remember(self) -> tuple[BrokenRow, ...]:
        """Remember the newest heads: after opening, before closing.

        What was remembered and is no longer in the log stays remembered, and is given. Raises
        `KeyStoreTrouble`.
        """
        kept = self._remembered()
        gone = self._gone(kept)
        self._remember(kept, gone)
        return gone

    def remember_anew(self, _user: User) -> None:
        """Forget what was remembered: a backup was put in the archive's place, on purpose.

        Raises `KeyStoreTrouble`.
        """
        self._write(self._newest())

    def _gone(self, kept: tuple[AuditHead, ...]) -> tuple[BrokenRow, ...]:
        log = self._log
        newest = {head.desk: head.number for head in log.heads()} if kept else {}
        return tuple(
            BrokenRow(each.desk, min(each.number, newest.get(each.desk, 0) + 1), _CUT_OFF)
            for each in kept
            if log.digest(each.desk, each.number) != each.digest
        )

    def _remember(self, kept: tuple[AuditHead, ...], gone: tuple[BrokenRow, ...]) -> None:
        lost = {row.desk for row in gone}
        still = tuple(head for head in kept if head.desk in lost)
        newest = tuple(head for head in self._newest() if head.desk not in lost)
        wanted = (*still, *newest)[:MOST_WITNESSES]
        if set(wanted) != set(kept):
            self._write(wanted)

    def _newest(self) -> tuple[AuditHead, ...]:
        log = self._log
        own = log.head()
        others = (head for head in log.heads() if own is None or head.desk != own.desk)
        longest = sorted(others, key=lambda head: head.number, reverse=True)
        return (*(() if own is None else (own,)), *longest)[:MOST_WITNESSES]

    def _remembered(self) -> tuple[AuditHead, ...]:
        if self._keys is None:
            return ()
        kept = self._keys().read(self._name) or b""
        return tuple(_heads_of(kept.decode("ascii", "replace")))

    def _write(self, heads: tuple[AuditHead, ...]) -> None:
        if self._keys is None:
            return
        lines = (f"{head.desk} {head.number} {head.digest}" for head in heads)
        self._keys().write(self._name, "\n".join(lines).encode("ascii"))

    @property
    def _name(self) -> str:
        return witness_name(self._archive().archive_id)


_CUT_OFF = LogFault.LOG_CUT_OFF


def witness_name(archive_id: str) -> str:
    """Give the name under which an archive's newest heads are remembered."""
    return f"audit-witness-{archive_id}"


def _heads_of(text: str) -> Iterator[AuditHead]:
    for line in text.splitlines():
        # what is no head was not written by us, and witnesses nothing
        if found := _HEAD.fullmatch(line.replace(" ", "-")):
            desk, number, digest = found.groups()
            yield AuditHead(desk, int(number), digest)
