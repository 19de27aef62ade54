"""Verification at the desk: what is handed over is captured, judged and kept."""

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from invoice_desktop.domain.audit import AuditHead
from invoice_desktop.domain.evidence import Capture, Evidence, InputFormat, Reading
from invoice_desktop.domain.invoice import Field, InvoiceKind, Source
from invoice_desktop.domain.trouble import Cancelled, Trouble, UnreadableDocument
from invoice_desktop.domain.trust import TrustList
from invoice_desktop.domain.user import User
from invoice_desktop.domain.verdict import Versions
from invoice_desktop.services.checked import CheckedInput, CheckedInvoice, Judged
from invoice_desktop.services.file_ports import FileSource
from invoice_desktop.services.ports import Capturer, Clock, Original, Progress, ToArchive

if TYPE_CHECKING:
    from invoice_desktop.services.judging import Judge
    from invoice_desktop.verification.rule_pack import RulePack

__all__ = ("CheckedInput", "CheckedInvoice", "FileSource", "Instruments", "VerificationDesk")

WORTH_HELP = 6
"""Files from which on it pays to wait for readers to start."""
LARGEST_FILE = 100_000_000
"""Bytes; no invoice comes near it, and reading more would only freeze the desk."""


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
    def _instruments(self) -> Instruments:
        return self._take_out()

    @cached_property
    def _judge(self) -> "Judge":
        from invoice_desktop.services.judging import Judge

        instruments = self._instruments
        return Judge(
            self._archive, self._clock, self._trust, instruments.rule_pack, instruments.versions
        )

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

    def check_corrected(
        self, user: User, evidence: Evidence, corrections: Mapping[Field, str]
    ) -> CheckedInput:
        """Judge what was kept with what a person set right of it; what was read stays beside it.

        Raises `ArchiveTrouble`.
        """
        if self._archive is None:
            message = "a desk that keeps nothing has nothing to set right"
            raise ValueError(message)
        typed = tuple(
            Reading(field, text, Source.TYPED, raw=text, exact=False)
            for field, text in corrections.items()
        )
        original = self._archive().original(evidence.input.sha256)
        capture = Capture(
            evidence.input, (replace(evidence, readings=(*evidence.readings, *typed)),)
        )
        return self._check(user, capture, original.content if original else None)

    def check_files(
        self,
        user: User,
        files: Sequence[Path | FileSource],
        each: Callable[[CheckedInput], None],
        progress: Progress,
    ) -> None:
        """Check many documents; one that cannot be read does not stop the others.

        `each` is told every result, in the order of the files, when it is kept: of many files at
        once those of a moment are kept together. Raises `Cancelled` out of `progress`; what was
        checked before stays kept, and was told.
        """
        progress(0, len(files))
        if len(files) >= WORTH_HELP:
            self._check_together(user, files, each, progress)
            return
        for done, file in enumerate(files):
            each(self._check_or_explain(user, file, partial(progress, done, len(files))))
            progress(done + 1, len(files))

    def _check_together(
        self,
        user: User,
        files: Sequence[Path | FileSource],
        each: Callable[[CheckedInput], None],
        progress: Progress,
    ) -> None:
        """Let several readers read while what was read is judged and kept here, in its order."""
        from invoice_desktop.services.judging_together import JudgingTogether
        from invoice_desktop.services.keeping_together import KeepingTogether

        told = 0

        def tell(checked: Sequence[CheckedInput]) -> None:
            nonlocal told
            for one in checked:
                each(one)
            told += len(checked)

        def look_around() -> None:
            keeping.keep_when_old()
            progress(told, len(files))

        keeping = KeepingTogether(self._keep, self._judge.absence, tell)
        together = JudgingTogether(user, self._judge, keeping)
        capture_files = self._instruments.capturer.capture_files
        contents: deque[bytes | Trouble] = deque()
        try:
            with closing(capture_files(_contents_of(files, contents), look_around)) as captures:
                for file, capture in zip(files, captures, strict=True):
                    together.take(file.name, contents.popleft(), capture)
                    # asked between files only: of none may some invoices be kept and not told
                    progress(told, len(files))
        finally:
            # what was judged before it was cancelled is kept
            keeping.keep()
        progress(told, len(files))

    def newest_head(self) -> AuditHead | None:
        """Give the newest row of the log, as receipts print it; None where nothing is kept."""
        return None if self._archive is None else self._archive().audit.head()

    def _check_or_explain(
        self, user: User, file: Path | FileSource, still_wanted: Callable[[], None]
    ) -> CheckedInput:
        try:
            content = _content_of(file)
            return self.check_content(user, file.name, content, lambda _done, _of: still_wanted())
        except Cancelled:
            raise
        except Trouble as trouble:
            return CheckedInput(file.name, trouble=trouble)

    def _check(self, user: User, capture: Capture, content: bytes | None) -> CheckedInput:
        original = (
            Original(capture.input.name, capture.input.format, content)
            if content is not None
            else None
        )
        invoices: list[CheckedInvoice] = []
        trouble: Trouble | None = None
        for evidence in capture.evidences:
            try:
                invoices.append(self._judge_and_keep(user, evidence, original))
            except Trouble as problem:
                if not invoices:
                    raise
                # those that are kept are told, or they would be seen before when shown again
                trouble = problem
                break
        remarks = (*capture.remarks, *self._judge.absence())
        return CheckedInput(capture.input.name, tuple(invoices), remarks, trouble)

    def _judge_and_keep(
        self, user: User, evidence: Evidence, original: Original | None
    ) -> CheckedInvoice:
        judged = self._judge.judge(user, evidence, original, self._judge.standing())
        (entry,) = self._keep([judged])
        return CheckedInvoice(judged.verification, entry, judged.earlier, original)

    def _keep(self, judged: Sequence[Judged]) -> Sequence[str | None]:
        if self._archive is None:
            return [None] * len(judged)
        verified = [
            (each.verification, each.original.content if each.original else None) for each in judged
        ]
        return self._archive().add_each(verified)


def _contents_of(
    files: Sequence[Path | FileSource], contents: deque[bytes | Trouble]
) -> Iterator[tuple[str, bytes]]:
    """Give names and contents, and leave what is given in `contents` for the keeping."""
    for file in files:
        try:
            content: bytes | Trouble = _content_of(file)
        except UnreadableDocument as trouble:
            content = trouble
        contents.append(content)
        # the place in the order is kept by an empty file
        yield file.name, b"" if isinstance(content, Trouble) else content


def _content_of(file: Path | FileSource) -> bytes:
    return _content_at(file) if isinstance(file, Path) else file.content()


def _content_at(path: Path) -> bytes:
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
