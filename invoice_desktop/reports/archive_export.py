"""Everything that the archive knows in plain files, so that nobody is locked in."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO

from invoice_desktop.domain.audit import AuditRow
from invoice_desktop.domain.desk_rules import DeskRules
from invoice_desktop.domain.history import ArchiveRow
from invoice_desktop.domain.ledger import LedgerFile, LedgerRow
from invoice_desktop.domain.party import Party
from invoice_desktop.reports.document_shelf import DocumentShelf
from invoice_desktop.reports.export_folder import ExportFolder
from invoice_desktop.reports.kept_entry import KeptEntry, ShelvedDocument, shelve_documents
from invoice_desktop.reports.lists import write_rows_xlsx
from invoice_desktop.reports.records_json import (
    audit_json,
    company_json,
    desk_rules_json,
    entry_json,
    ledger_json,
    ledger_row_json,
    line,
    verification_json,
)
from invoice_desktop.reports.safe_names import month_of, safe_name, stem_of
from invoice_desktop.reports.words import Words


@dataclass(frozen=True, slots=True)
class ArchiveExport:
    """The files that grow with every entry. Every method raises `OSError`."""

    folder: ExportFolder
    shelf: DocumentShelf
    invoices: BinaryIO
    verifications: BinaryIO
    documents: BinaryIO

    def add(self, kept: KeptEntry) -> int:
        """Write an entry with its documents and attachments; tell how many documents were new."""
        shelved = shelve_documents(self.shelf, kept)
        attachments = self._write_attachments(kept)
        paths = {each.sha256: each.path for each in shelved}
        entry = entry_json(kept.row, kept.details, paths, attachments, kept.alarms)
        self.invoices.write(line(entry))
        for verification in kept.verifications:
            self.verifications.write(line(verification_json(kept.row.entry, verification)))
        new = [each for each in shelved if each.is_new]
        for each in new:
            self._list(each)
        return len(new)

    def _list(self, document: ShelvedDocument) -> None:
        original = document.original
        listed = {
            "sha256": document.sha256,
            "path": document.path,
            "name": original.name,
            "format": str(original.format),
            "size": len(original.content),
        }
        self.documents.write(line(listed))

    def _write_attachments(self, kept: KeptEntry) -> dict[str, str]:
        folder = f"attachments/{month_of(kept.row)}/{stem_of(kept.row)}"
        paths = {}
        for place, each in enumerate(kept.details.attachments, start=1):
            name, content = kept.attachment(each.attachment)
            paths[each.attachment] = f"{folder}/{place}_{safe_name(name)}"
            self.folder.write(paths[each.attachment], content)
        return paths


@contextmanager
def archive_export(folder: ExportFolder) -> Iterator[ArchiveExport]:
    """Open the files that grow with every entry. Raises `OSError`."""
    shelf = DocumentShelf(folder)
    with (
        folder.stream("invoices.jsonl") as invoices,
        folder.stream("verifications.jsonl") as verifications,
        folder.stream("documents.jsonl") as documents,
    ):
        yield ArchiveExport(folder, shelf, invoices, verifications, documents)
    shelf.close()


def write_spreadsheet(folder: ExportFolder, rows: Iterable[ArchiveRow], words: Words) -> None:
    """Write the list of all invoices as a workbook. Raises `OSError`."""
    with folder.stream("invoices.xlsx") as out:
        write_rows_xlsx(out, rows, words, beside=folder.root)


def write_audit_log(folder: ExportFolder, rows: Iterable[AuditRow]) -> None:
    """Write the audit log. Raises `OSError`."""
    with folder.stream("audit.jsonl") as out:
        for row in rows:
            out.write(line(audit_json(row)))


def write_companies(folder: ExportFolder, companies: Sequence[Party]) -> None:
    """Write the companies of this desk. Raises `OSError`."""
    with folder.stream("companies.jsonl") as out:
        for company in companies:
            out.write(line(company_json(company)))


def write_desk_rules(folder: ExportFolder, rules: DeskRules) -> None:
    """Write the office's own rules. Raises `OSError`."""
    with folder.stream("desk_rules.jsonl") as out:
        out.write(line(desk_rules_json(rules)))


def write_ledger_rows(folder: ExportFolder, rows: Iterable[tuple[str, LedgerRow]]) -> None:
    """Write every row of the tax bureau's ledger, each with its export. Raises `OSError`."""
    with folder.stream("ledger_rows.jsonl") as out:
        for export, row in rows:
            out.write(line(ledger_row_json(export, row)))


def write_ledger_files(folder: ExportFolder, files: Sequence[LedgerFile]) -> None:
    """Write which exports of the tax bureau's ledger were taken in. Raises `OSError`."""
    with folder.stream("ledger_exports.jsonl") as out:
        for file in files:
            out.write(line(ledger_json(file)))
