"""The ways out of the archive: everything in plain files, and packages that check themselves."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from invoice_desktop.domain.audit import Act, AuditRow, Deed
from invoice_desktop.domain.evidence import Original
from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow, SortKey
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.domain.user import User
from invoice_desktop.installation import program_version
from invoice_desktop.reports.words import Words
from invoice_desktop.services.desk_rules import rules_in
from invoice_desktop.services.ports import Archive, Clock, Progress, ToArchive

if TYPE_CHECKING:
    from array import array

    from invoice_desktop.domain.ledger import LedgerRow
    from invoice_desktop.reports.export_folder import ExportFolder
    from invoice_desktop.reports.kept_entry import KeptEntry
    from invoice_desktop.reports.long_term_package import Digests

_STRETCH = 200
_EVERYTHING = ArchiveQuery(sort=SortKey.RECEIVED, descending=False)


@dataclass(frozen=True, slots=True)
class Exported:
    """A finished export: where it is and what it holds.

    `damaged` counts documents that could not be read from the archive and are left out; they are
    named in damaged.txt. `manifest` is what identifies the list of a package: worth being kept
    elsewhere.
    """

    folder: Path
    invoices: int
    documents: int
    damaged: int = 0
    manifest: "Digests | None" = None


class ExportOffice:
    """Writes what the archive holds into folders that the user chooses; every method is slow.

    Every method raises `Trouble`: `export_disk_is_full`, `export_folder_fails`, `Cancelled`, and
    what the archive raises. What is not finished is taken away again. `progress` is told how many
    steps of how many are done.
    """

    def __init__(self, archive: ToArchive, clock: Clock, resources: Path) -> None:
        self._archive = archive
        self._clock = clock
        self._templates = resources / "package"

    def export_everything(
        self, user: User, folder: Path, words: Words, progress: Progress
    ) -> Exported:
        """Write a new folder within `folder`: originals, attachments, spreadsheet, JSON lines."""
        from invoice_desktop.reports.archive_export import (
            archive_export,
            write_audit_log,
            write_companies,
            write_desk_rules,
            write_ledger_files,
            write_ledger_rows,
            write_spreadsheet,
        )
        from invoice_desktop.reports.export_folder import new_folder

        now = self._clock()
        reading = _Reading(self._archive(), _EVERYTHING, progress)
        with new_folder(folder, f"InvoiceDesk-export-{now:%Y%m%d-%H%M%S}") as out:
            with archive_export(out) as export:
                documents = sum(export.add(kept) for kept in reading.entries(at=0))
            write_spreadsheet(out, reading.rows(at=reading.count), words)
            write_companies(out, reading.archive.our_companies())
            write_desk_rules(out, rules_in(reading.archive))
            write_ledger_files(out, reading.archive.ledger.files())
            write_ledger_rows(out, reading.ledger_rows())
            write_audit_log(out, _audit_rows(reading.archive))
            done = Exported(out.target, reading.count, documents, len(reading.damaged))
            self._write_readme(out, "export", _Occasion(user, now, words), reading, done)
            reading.archive.audit.append(_deed(user, now, "everything", done))
        return done

    def long_term_package(
        self, user: User, query: ArchiveQuery, folder: Path, words: Words, progress: Progress
    ) -> Exported:
        """Write a new folder within `folder`: what a query selects, with a page that checks it."""
        from invoice_desktop.reports.export_folder import new_folder
        from invoice_desktop.reports.long_term_package import (
            MANIFEST,
            checking_page,
            digests_of,
            long_term_package,
        )

        now = self._clock()
        by_date = replace(query, sort=SortKey.ISSUE_DATE, descending=False)
        reading = _Reading(self._archive(), by_date, progress)
        with new_folder(folder, f"InvoiceDesk-package-{now:%Y%m%d-%H%M%S}") as out:
            with long_term_package(out, words) as package:
                documents = sum(package.add(kept) for kept in reading.entries(at=0))
            template = (self._templates / "index.html").read_text(encoding="utf-8")
            page = checking_page(template, words.language, package.pages.paths)
            out.write("index.html", page.encode())
            done = Exported(out.target, reading.count, documents, len(reading.damaged))
            occasion = _Occasion(user, now, words)
            self._write_readme(out, "package", occasion, reading, done)
            _write_manifest(out, occasion, reading, query, done)
            done = replace(done, manifest=digests_of(out.root / MANIFEST))
            reading.archive.audit.append(_deed(user, now, "package", done))
        return done

    def _write_readme(
        self,
        out: "ExportFolder",
        kind: str,
        occasion: "_Occasion",
        reading: "_Reading",
        done: Exported,
    ) -> None:
        words = occasion.words
        template = self._templates / f"readme_{kind}_{words.language}.txt"
        damaged = words.label("export.damaged").format(count=done.damaged) if done.damaged else ""
        text = template.read_text(encoding="utf-8").format(
            made_at=occasion.at.isoformat(sep=" ", timespec="seconds"),
            made_by=occasion.user.name,
            program=program_version(),
            invoices=done.invoices,
            documents=done.documents,
            archive_id=reading.archive.archive_id,
            damaged=damaged,
        )
        # editors of Windows know UTF-8 by its mark
        out.write("README.txt", text.replace("\n", "\r\n").encode("utf-8-sig", "replace"))
        if reading.damaged:
            out.write("damaged.txt", "\r\n".join([*reading.damaged, ""]).encode())


@dataclass(frozen=True, slots=True)
class _Occasion:
    """Who makes it, when, in whose words."""

    user: User
    at: datetime
    words: Words


@dataclass(slots=True)
class _Reading:
    """Goes through what a query selects, a stretch at a time; every row is two steps."""

    archive: Archive
    query: ArchiveQuery
    progress: Progress
    damaged: list[str] = field(default_factory=list)
    _numbers: "array[int] | None" = None

    @property
    def numbers(self) -> "array[int]":
        """Give the numbers of all rows, found once: what comes in later is left out."""
        if self._numbers is None:
            self._numbers = self.archive.catalogue.numbers(self.query)
        return self._numbers

    @property
    def count(self) -> int:
        return len(self.numbers)

    def rows(self, at: int) -> Iterator[ArchiveRow]:
        """Give the rows; the step `at` is the first one's."""
        for start in range(0, self.count, _STRETCH):
            stretch = self.numbers[start : start + _STRETCH]
            for place, row in enumerate(self.archive.catalogue.rows_of(stretch), start=start):
                self.tell(at + place)
                yield row

    def entries(self, at: int) -> "Iterator[KeptEntry]":
        """Give the rows with everything that belongs to them."""
        from invoice_desktop.reports.kept_entry import KeptEntry

        rows = self.rows(at)
        while some := list(islice(rows, _STRETCH)):
            wholes = self.archive.whole_entries([row.entry for row in some])
            for row, whole in zip(some, wholes, strict=True):
                yield KeptEntry(
                    row,
                    whole.details,
                    whole.verifications,
                    self._original,
                    self.archive.entries.attachment,
                    whole.alarms,
                )

    def ledger_rows(self) -> "Iterator[tuple[str, LedgerRow]]":
        """Give every row of the ledger; the work may be given up between two stretches."""
        for place, row in enumerate(self.archive.ledger.every_row()):
            if place % _STRETCH == 0:
                self.tell(2 * self.count)
            yield row

    def tell(self, step: int) -> None:
        self.progress(step, 2 * self.count)

    def _original(self, sha256: str) -> Original | None:
        try:
            return self.archive.original(sha256)
        except ArchiveTrouble as trouble:
            if trouble.code != "archive_is_damaged":
                raise
            # whoever leaves a damaged archive takes along what is whole
            if sha256 not in self.damaged:
                self.damaged.append(sha256)
            return None


def _audit_rows(archive: Archive) -> Iterator[AuditRow]:
    last = None
    while rows := archive.audit.rows(last, _STRETCH):
        yield from rows
        last = rows[-1]


def _write_manifest(
    out: "ExportFolder",
    occasion: _Occasion,
    reading: _Reading,
    query: ArchiveQuery,
    done: Exported,
) -> None:
    from invoice_desktop.reports.long_term_package import write_manifest
    from invoice_desktop.reports.records_json import Json, plain

    about: dict[str, Json] = {
        "made_at": occasion.at.isoformat(),
        "made_by": occasion.user.name,
        "program": program_version(),
        "archive": reading.archive.archive_id,
        "invoices": done.invoices,
        "documents": done.documents,
        "selection": plain(query),
    }
    files = max(1, out.files)
    for listed in write_manifest(out, about):
        reading.tell(reading.count + min(reading.count, listed * reading.count // files))


def _deed(user: User, at: datetime, kind: str, done: Exported) -> Deed:
    after = {
        "kind": kind,
        "folder": done.folder.name,
        "invoices": str(done.invoices),
        "documents": str(done.documents),
    }
    if done.manifest:
        after |= {"manifest_sha256": done.manifest.sha256, "manifest_sm3": done.manifest.sm3}
    return Deed(Act.ARCHIVE_EXPORTED, user.name, at, after=after)
