"""Verification at the desk: what is handed over is captured, judged and kept."""

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from invoice_desktop.domain.audit import AuditHead
from invoice_desktop.domain.evidence import Capture, Evidence, InputFormat, Remark
from invoice_desktop.domain.history import Showing
from invoice_desktop.domain.invoice import Field, InvoiceKind
from invoice_desktop.domain.trouble import Cancelled, Trouble, UnreadableDocument
from invoice_desktop.domain.trust import TrustList
from invoice_desktop.domain.user import User
from invoice_desktop.domain.verdict import Verification, Versions
from invoice_desktop.services.ports import (
    Capturer,
    Clock,
    Original,
    Progress,
    ToArchive,
)

if TYPE_CHECKING:
    from invoice_desktop.services.known import KnownToArchive
    from invoice_desktop.verification.rule_pack import RulePack

WORTH_HELP = 6
"""Files from which on it pays to wait for readers to start."""
LARGEST_FILE = 100_000_000
"""Bytes; no invoice comes near it, and reading more would only freeze the desk."""


@dataclass(frozen=True, slots=True)
class CheckedInvoice:
    """One invoice as it was judged; `entry` is None when it was not kept.

    `earlier` are the showings that were known before this one; `original` is None for a scan and
    for a typed form.
    """

    verification: Verification
    entry: str | None
    earlier: tuple[Showing, ...] = ()
    original: Original | None = None


@dataclass(frozen=True, slots=True)
class CheckedInput:
    """What one input gave: invoices, or the trouble that it could not be read."""

    name: str
    invoices: tuple[CheckedInvoice, ...] = ()
    remarks: tuple[Remark, ...] = ()
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True)
class Instruments:
    """What reading and judging need."""

    capturer: Capturer
    rule_pack: "RulePack"
    versions: Versions


class VerificationDesk:
    """Checks what is handed over, and keeps it unless there is no way to an archive.

    The instruments are taken out when the first thing is handed over: a desk stands ready before
    they are loaded.
    """

    def __init__(
        self,
        take_out: Callable[[], Instruments],
        archive: ToArchive | None,
        clock: Clock,
        trust: Callable[[], TrustList] = TrustList,
    ) -> None:
        self._take_out = take_out
        self._archive = archive
        self._clock = clock
        self._trust = trust

    @cached_property
    def _known(self) -> "KnownToArchive":
        from invoice_desktop.services.known import KnownToArchive

        return KnownToArchive(self._archive)

    @cached_property
    def _instruments(self) -> Instruments:
        return self._take_out()

    def check_scan(self, user: User, text: str) -> CheckedInput:
        """Check the text of a QR code. Raises `UnreadableQrCode`, `ArchiveTrouble`."""
        return self._check(user, self._instruments.capturer.capture_scan(text), None)

    def check_typed(
        self, user: User, kind: InvoiceKind, entries: Mapping[Field, str]
    ) -> CheckedInput:
        """Check a typed-in form. Raises `InvalidEntry`, `ArchiveTrouble`."""
        return self._check(user, self._instruments.capturer.capture_typed(kind, entries), None)

    def check_file(self, user: User, path: Path, progress: Progress | None = None) -> CheckedInput:
        """Check a document. Raises `UnreadableDocument`, `ArchiveTrouble`, `Cancelled`."""
        return self.check_content(user, path.name, _content_of(path), progress)

    def check_content(
        self, user: User, name: str, content: bytes, progress: Progress | None = None
    ) -> CheckedInput:
        """Check a document that is no file: a picture just taken, or one out of the clipboard.

        Raises as `check_file` does.
        """
        capture = self._instruments.capturer.capture_file(name, content, progress)
        return self._check(user, capture, content)

    def check_again(self, user: User, entry: str) -> CheckedInput:
        """Check a kept invoice anew, from its very bytes, by today's rules.

        The earlier verifications stay. A file that holds several invoices gives all of them; what
        was typed in is judged again as it was typed. Raises `ArchiveTrouble`,
        `UnreadableDocument`, `UnreadableQrCode`.
        """
        if self._archive is None:
            message = "a desk that keeps nothing has nothing to check again"
            raise ValueError(message)
        archive = self._archive()
        evidence = archive.verifications(entry)[0].evidence
        original = archive.original(evidence.input.sha256)
        capturer = self._instruments.capturer
        if original is not None:
            capture = capturer.capture_file(original.name, original.content)
            return self._check(user, capture, original.content)
        scanned = evidence.of(Field.QR_TEXT)
        if scanned and evidence.input.format is InputFormat.SCAN:
            return self._check(user, capturer.capture_scan(scanned[0].raw), None)
        return self._check(user, Capture(evidence.input, (evidence,)), None)

    def check_files(
        self,
        user: User,
        paths: Sequence[Path],
        each: Callable[[CheckedInput], None],
        progress: Progress,
    ) -> None:
        """Check many documents; one that cannot be read does not stop the others.

        `each` is told every result as it comes, in the order of the paths. Raises `Cancelled` out
        of `progress`; what was checked before stays kept.
        """
        progress(0, len(paths))
        together = len(paths) >= WORTH_HELP
        check = self._checked_together if together else self._checked_in_turn
        for done, checked in enumerate(check(user, paths, progress), start=1):
            each(checked)
            progress(done, len(paths))

    def _checked_in_turn(
        self, user: User, paths: Sequence[Path], progress: Progress
    ) -> Iterator[CheckedInput]:
        for done, path in enumerate(paths):
            yield self._check_or_explain(user, path, partial(progress, done, len(paths)))

    def _checked_together(
        self, user: User, paths: Sequence[Path], progress: Progress
    ) -> Iterator[CheckedInput]:
        """Let several readers read while what was read is judged and kept here, in its order."""
        contents: deque[bytes | Trouble] = deque()

        def files() -> Iterator[tuple[str, bytes]]:
            for path in paths:
                content = _content_or_trouble(path)
                contents.append(content)
                # the place in the order is kept by an empty file
                yield path.name, b"" if isinstance(content, Trouble) else content

        done = 0
        capture_files = self._instruments.capturer.capture_files
        with closing(capture_files(files(), lambda: progress(done, len(paths)))) as captures:
            for path, capture in zip(paths, captures, strict=True):
                yield self._keep_or_explain(user, path, contents.popleft(), capture)
                done += 1

    def _keep_or_explain(
        self, user: User, path: Path, content: bytes | Trouble, capture: Capture | Trouble
    ) -> CheckedInput:
        if isinstance(content, Trouble):
            return CheckedInput(path.name, trouble=content)
        if isinstance(capture, Trouble):
            return CheckedInput(path.name, trouble=capture)
        try:
            return self._check(user, capture, content)
        except Trouble as trouble:
            return CheckedInput(path.name, trouble=trouble)

    def newest_head(self) -> AuditHead | None:
        """Give the newest row of the log, as receipts print it; None where nothing is kept."""
        return None if self._archive is None else self._archive().audit.head()

    def _check_or_explain(
        self, user: User, path: Path, still_wanted: Callable[[], None]
    ) -> CheckedInput:
        try:
            return self.check_file(user, path, lambda _done, _of: still_wanted())
        except Cancelled:
            raise
        except Trouble as trouble:
            return CheckedInput(path.name, trouble=trouble)

    def _check(self, user: User, capture: Capture, content: bytes | None) -> CheckedInput:
        original = (
            Original(capture.input.name, capture.input.format, content)
            if content is not None
            else None
        )
        invoices = tuple(
            self._judge_and_keep(user, evidence, original) for evidence in capture.evidences
        )
        remarks = (*capture.remarks, *self._known.absence())
        return CheckedInput(capture.input.name, invoices, remarks)

    def _judge_and_keep(
        self, user: User, evidence: Evidence, original: Original | None
    ) -> CheckedInvoice:
        from invoice_desktop.verification.assembly import assemble_invoice
        from invoice_desktop.verification.circumstances import Circumstances
        from invoice_desktop.verification.verify import verify

        known = self._known.of(assemble_invoice(evidence), evidence.input.sha256)
        # nothing else needs the list: it is read when the first document is signed
        trust = self._trust() if evidence.signatures else TrustList()
        circumstances = Circumstances(
            rule_pack=self._instruments.rule_pack,
            versions=replace(self._instruments.versions, trust_list=trust.sha256),
            now=self._clock(),
            verified_by=user.name,
            our_companies=known.companies,
            earlier=known.earlier,
            history_was_asked=known.was_asked,
            ledger=known.ledger,
            rules=known.rules,
            neighbours=known.neighbours,
            trust=trust,
        )
        verification = verify(evidence, circumstances)
        content = original.content if original else None
        entry = self._archive().add(verification, content) if self._archive else None
        return CheckedInvoice(verification, entry, known.earlier, original)


def _content_or_trouble(path: Path) -> bytes | Trouble:
    try:
        return _content_of(path)
    except UnreadableDocument as trouble:
        return trouble


def _content_of(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise UnreadableDocument(
                "file_too_large", size=str(size), limit=str(LARGEST_FILE // 1_000_000)
            )
        return path.read_bytes()
    except FileNotFoundError:
        raise UnreadableDocument("file_not_found", name=path.name) from None
    except IsADirectoryError:
        raise UnreadableDocument("file_is_a_folder", name=path.name) from None
    except OSError as error:
        raise UnreadableDocument(
            "file_cannot_be_opened", name=path.name, system=error.strerror or ""
        ) from error
