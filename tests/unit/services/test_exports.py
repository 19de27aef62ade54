"""Everything comes out of a real archive whole, or nothing stays behind."""

import hashlib
import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from invoice_desktop.domain.audit import Act
from invoice_desktop.domain.desk_rules import DeskRules
from invoice_desktop.domain.entry import OfficeStatus
from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.domain.history import ArchiveQuery
from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.ledger import LedgerState
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.trouble import ArchiveTrouble, Cancelled, Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.installation import resources_directory
from invoice_desktop.services.desk_rules import DeskRulesOffice
from invoice_desktop.services.exports import Exported, ExportOffice
from invoice_desktop.services.ports import Archive, Progress
from invoice_desktop.store.archive import SqlArchive
from tests.factories.archives import BEIJING, fill_archive, invented_values, make_verification
from tests.factories.ledger_rows import invented_row, make_export, state
from tests.fakes.words import FakeWords

NOW = datetime(2026, 6, 1, 9, 30, tzinfo=BEIJING)
CLERK = User("样本会计")
WORDS = FakeWords("zh_CN")


def ignore(_done: int, _of: int) -> None:
    """Watch nothing."""


def make(exports: ExportOffice, out: Path, progress: Progress, *, package: bool) -> Exported:
    if package:
        return exports.long_term_package(CLERK, ArchiveQuery(), out, WORDS, progress)
    return exports.export_everything(CLERK, out, WORDS, progress)


@pytest.fixture
def exports(archive: SqlArchive) -> ExportOffice:
    return ExportOffice(lambda: archive, lambda: NOW, resources_directory())


@pytest.fixture
def out(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "stick"
    folder.mkdir()
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def test_everything_is_there_and_can_be_read_by_any_program(
    archive: SqlArchive, exports: ExportOffice, out: Path
) -> None:
    entries = fill_archive(archive, 30, original_size=200)
    archive.set_our_companies(
        (Party("虚构市青禾信息技术有限公司", "91990100MA5T0Q4W89"),), "x", NOW
    )
    done = exports.export_everything(CLERK, out, WORDS, ignore)
    assert (done.invoices, done.documents, done.damaged) == (30, 30, 0)
    assert [path.name for path in out.iterdir()] == ["InvoiceDesk-export-20260601-093000"]
    folder = done.folder
    invoices = lines(folder / "invoices.jsonl")
    assert [each["entry"] for each in invoices] == list(entries)
    for each in invoices:
        (document,) = each["documents"]
        content = (folder / document["path"]).read_bytes()
        assert hashlib.sha256(content).hexdigest() == document["sha256"]
        assert each["invoice_number"] in document["path"]
    verified = lines(folder / "verifications.jsonl")
    assert [each["entry"] for each in verified] == list(entries)
    original = archive.verifications(entries[0])[0]
    assert verified[0]["evidence"]["input"]["sm3"] == original.evidence.input.sm3
    assert len(verified[0]["findings"]) == len(original.findings)
    assert verified[0]["invoice"]["values"]["total_including_tax"] == str(
        original.invoice.total_including_tax
    )
    assert {each["path"] for each in lines(folder / "documents.jsonl")} == {
        path.relative_to(folder).as_posix() for path in (folder / "originals").rglob("*.pdf")
    }
    sheet = openpyxl.load_workbook(folder / "invoices.xlsx").active
    assert sheet is not None
    assert sheet.max_row == 31
    assert lines(folder / "companies.jsonl")[0]["taxpayer_id"] == "91990100MA5T0Q4W89"
    assert "COMPANIES_CHANGED" in {each["deed"]["act"] for each in lines(folder / "audit.jsonl")}
    assert "发票 30 张" in (folder / "README.txt").read_text(encoding="utf-8-sig")
    assert sorted(path.name for path in folder.iterdir()) == sorted(
        [
            "README.txt",
            "audit.jsonl",
            "companies.jsonl",
            "desk_rules.jsonl",
            "documents.jsonl",
            "invoices.jsonl",
            "invoices.xlsx",
            "ledger_exports.jsonl",
            "ledger_rows.jsonl",
            "originals",
            "verifications.jsonl",
        ]
    )


def test_what_the_office_added_comes_along(
    archive: SqlArchive, exports: ExportOffice, out: Path
) -> None:
    (entry,) = fill_archive(archive, 1)
    book = archive.entries
    details = book.details(entry)
    details = book.set_status(entry, details.version, OfficeStatus.PAID, "李娜", NOW)
    details = book.set_tags(entry, details.version, ["项目一"], "李娜", NOW)
    book.write_note(entry, "见合同", "李娜", NOW)
    book.attach(entry, "../../合同?.pdf", b"contract", "李娜", NOW)
    book.attach(entry, "CON", b"device", "李娜", NOW)
    folder = exports.export_everything(CLERK, out, WORDS, ignore).folder
    (kept,) = lines(folder / "invoices.jsonl")
    assert (kept["status"], kept["tags"]) == ("PAID", ["项目一"])
    assert kept["notes"][0]["text"] == "见合同"
    first, second = kept["attachments"]
    assert (folder / first["path"]).read_bytes() == b"contract"
    assert (folder / second["path"]).read_bytes() == b"device"
    assert {Path(first["path"]).parent, Path(second["path"]).parent} == {Path(first["path"]).parent}
    for path in (folder / "attachments").rglob("*"):
        assert path.resolve().is_relative_to(folder.resolve())


def test_what_the_ledger_said_comes_along(
    archive: SqlArchive, exports: ExportOffice, out: Path
) -> None:
    entry = archive.add(make_verification(invented_values(1), None), None)
    archive.entries.set_statuses([entry], OfficeStatus.PAID, "李娜", NOW)
    voided = make_export([invented_row(1, state=LedgerState.VOIDED)])
    archive.ledger.add(state(voided), voided.rows, "李娜", NOW)
    (alarm,) = archive.ledger.alarms()
    archive.ledger.deal_with(alarm.alarm, "已追回款项", "李娜", NOW)
    folder = exports.export_everything(CLERK, out, WORDS, ignore).folder
    (invoice,) = lines(folder / "invoices.jsonl")
    (told,) = invoice["alarms"]
    assert (told["reason"], told["status"], told["how"]) == ("VOIDED", "PAID", "已追回款项")
    (export,) = lines(folder / "ledger_exports.jsonl")
    assert export["sha256"] == voided.seen.sha256
    assert export["layouts"] == ["INVOICES"]
    assert export["coverage"]["direction"] == "RECEIVED"
    (row,) = lines(folder / "ledger_rows.jsonl")
    assert (row["export"], row["state"]) == (export["ledger"], "VOIDED")
    assert row["total_including_tax"] == str(invented_row(1).total_including_tax)


def test_the_office_s_rules_come_along(
    archive: SqlArchive, exports: ExportOffice, out: Path
) -> None:
    DeskRulesOffice(lambda: archive, lambda: NOW).save(CLERK, DeskRules(consecutive=7))
    folder = exports.export_everything(CLERK, out, WORDS, ignore).folder
    (rules,) = lines(folder / "desk_rules.jsonl")
    assert rules["consecutive"] == 7


def test_a_document_of_several_invoices_is_written_once(
    archive: SqlArchive, exports: ExportOffice, out: Path
) -> None:
    for seed in (1, 2, 3):
        archive.add(make_verification(invented_values(seed), b"one file"), b"one file")
    done = exports.export_everything(CLERK, out, WORDS, ignore)
    assert (done.invoices, done.documents) == (3, 1)
    paths = {each["documents"][0]["path"] for each in lines(done.folder / "invoices.jsonl")}
    assert len(paths) == 1
    assert len(list((done.folder / "originals").rglob("*.pdf"))) == 1


def test_an_invoice_that_was_shown_in_several_files_keeps_all(
    archive: SqlArchive, exports: ExportOffice, out: Path
) -> None:
    values = invented_values(5)
    for content in (b"first", b"second"):
        archive.add(make_verification(values, content), content)
    folder = exports.export_everything(CLERK, out, WORDS, ignore).folder
    (kept,) = lines(folder / "invoices.jsonl")
    assert [(folder / each["path"]).read_bytes() for each in kept["documents"]] == [
        b"first",
        b"second",
    ]
    assert len(lines(folder / "verifications.jsonl")) == 2


@pytest.mark.parametrize(
    "number",
    ["../../../etc/passwd", "a/b\\c", "NUL", "\x00\x1f", "\u202egpj", "", "." * 300, "\udc80"],
)
def test_hostile_numbers_stay_inside(
    archive: SqlArchive, exports: ExportOffice, out: Path, number: str
) -> None:
    values = invented_values(1) | {Field.INVOICE_NUMBER: number}
    archive.add(make_verification(values, b"x", name=f"{number}.exe"), b"x")
    folder = exports.export_everything(CLERK, out, WORDS, ignore).folder
    (path,) = [each for each in (folder / "originals").rglob("*") if each.is_file()]
    assert path.suffix == ".pdf"
    assert path.resolve().is_relative_to(folder.resolve())
    assert [each.name for each in out.iterdir()] == [folder.name]


def test_it_is_logged(archive: SqlArchive, exports: ExportOffice, out: Path) -> None:
    fill_archive(archive, 2)
    done = exports.export_everything(CLERK, out, WORDS, ignore)
    (row,) = archive.audit.rows(None, 1)
    assert row.deed.act is Act.ARCHIVE_EXPORTED
    assert row.deed.who == CLERK.name
    assert row.deed.after["invoices"] == "2"
    assert row.deed.after["folder"] == done.folder.name


def test_an_empty_archive_can_be_exported(exports: ExportOffice, out: Path) -> None:
    done = exports.export_everything(CLERK, out, WORDS, ignore)
    assert done.invoices == 0
    assert (done.folder / "invoices.jsonl").read_bytes() == b""
    package = exports.long_term_package(CLERK, ArchiveQuery(), out, WORDS, ignore)
    assert package.manifest is not None


def test_two_exports_of_one_second_stand_side_by_side(exports: ExportOffice, out: Path) -> None:
    first = exports.export_everything(CLERK, out, WORDS, ignore).folder
    second = exports.export_everything(CLERK, out, WORDS, ignore).folder
    assert second.name == f"{first.name}-2"


def test_the_progress_never_goes_back_and_ends_within_its_measure(
    archive: SqlArchive, exports: ExportOffice, out: Path
) -> None:
    fill_archive(archive, 25, original_size=20)
    for package in (False, True):
        told: list[tuple[int, int]] = []

        def watch(done: int, of: int, told: list[tuple[int, int]] = told) -> None:
            told.append((done, of))

        make(exports, out, watch, package=package)
        assert {of for _, of in told} == {50}
        assert [done for done, _ in told] == sorted(done for done, _ in told)
        assert told[-1][0] <= 50
        assert len(told) >= 50


@pytest.mark.parametrize("stop_at", [0, 7, 33, 49])
@pytest.mark.parametrize("package", [False, True])
def test_what_is_stopped_leaves_nothing(
    archive: SqlArchive, exports: ExportOffice, out: Path, stop_at: int, *, package: bool
) -> None:
    fill_archive(archive, 25, original_size=20)

    def stop(done: int, _of: int) -> None:
        if done >= stop_at:
            raise Cancelled

    with pytest.raises(Cancelled):
        make(exports, out, stop, package=package)
    assert list(out.iterdir()) == []
    assert archive.audit.rows(None, 1)[0].deed.act is not Act.ARCHIVE_EXPORTED


def test_it_has_its_name_only_when_it_is_whole(
    archive: SqlArchive, exports: ExportOffice, out: Path
) -> None:
    fill_archive(archive, 3)
    seen: set[str] = set()

    def look(_done: int, _of: int) -> None:
        seen.update(path.name for path in out.iterdir())

    exports.export_everything(CLERK, out, WORDS, look)
    assert seen == {"InvoiceDesk-export-20260601-093000.unfinished"}


def test_a_folder_that_cannot_be_written_is_explained(exports: ExportOffice, out: Path) -> None:
    taken = out / "a file"
    taken.write_bytes(b"")
    with pytest.raises(Trouble) as caught:
        exports.export_everything(CLERK, taken, WORDS, ignore)
    assert caught.value.code == "export_folder_fails"
    assert caught.value.details["path"] == str(taken)


class Worn:
    """An archive one of whose documents is damaged."""

    def __init__(self, archive: SqlArchive, sha256: str) -> None:
        self._archive = archive
        self._damaged = sha256

    def __getattr__(self, name: str) -> Any:
        return getattr(self._archive, name)

    def original(self, sha256: str) -> Any:
        if sha256 == self._damaged:
            raise ArchiveTrouble("archive_is_damaged", path="x")
        return self._archive.original(sha256)


def test_of_a_damaged_archive_everything_whole_comes_out(archive: SqlArchive, out: Path) -> None:
    entries = fill_archive(archive, 3, original_size=50)
    sha256 = archive.verifications(entries[1])[0].evidence.input.sha256
    worn: Archive = Worn(archive, sha256)
    exports = ExportOffice(lambda: worn, lambda: NOW, resources_directory())
    done = exports.export_everything(CLERK, out, FakeWords("en"), ignore)
    assert (done.invoices, done.documents, done.damaged) == (3, 2, 1)
    assert sha256 in (done.folder / "damaged.txt").read_text()
    assert "1 documents are damaged" in (done.folder / "README.txt").read_text("utf-8-sig")
    assert len(lines(done.folder / "invoices.jsonl")) == 3


def test_a_package_holds_what_the_query_selects(
    archive: SqlArchive, exports: ExportOffice, out: Path
) -> None:
    fill_archive(archive, 200, original_size=40)
    query = ArchiveQuery(issued_from=date(2025, 1, 1), issued_until=date(2025, 3, 31))
    wanted = archive.catalogue.numbers(query)
    assert 0 < len(wanted) < 200
    done = exports.long_term_package(CLERK, query, out, WORDS, ignore)
    assert done.invoices == done.documents == len(wanted)
    months = {path.parent.name for path in (done.folder / "originals").rglob("*.pdf")}
    assert months <= {"2025-01", "2025-02", "2025-03"}
    manifest = json.loads((done.folder / "manifest.json").read_bytes())
    assert manifest["selection"]["issued_from"] == "2025-01-01"
    assert manifest["invoices"] == len(wanted)


def test_the_manifest_lists_every_file_and_is_itself_in_the_log(
    archive: SqlArchive, exports: ExportOffice, out: Path
) -> None:
    fill_archive(archive, 12, original_size=40)
    done = exports.long_term_package(CLERK, ArchiveQuery(), out, WORDS, ignore)
    content = (done.folder / "manifest.json").read_bytes()
    listed = {each["path"]: each for each in json.loads(content)["files"]}
    files = {
        path.relative_to(done.folder).as_posix(): path
        for path in done.folder.rglob("*")
        if path.is_file()
    }
    assert set(listed) == set(files) - {"manifest.json"}
    for path, file in files.items():
        if path != "manifest.json":
            assert listed[path]["sha256"] == hashlib.sha256(file.read_bytes()).hexdigest()
            assert listed[path]["size"] == file.stat().st_size
    assert done.manifest is not None
    assert done.manifest.sha256 == hashlib.sha256(content).hexdigest()
    (row,) = archive.audit.rows(None, 1)
    assert row.deed.after["manifest_sha256"] == done.manifest.sha256
    assert row.deed.after["manifest_sm3"] == done.manifest.sm3


def test_what_comes_in_meanwhile_is_left_out(
    archive: SqlArchive, exports: ExportOffice, out: Path
) -> None:
    fill_archive(archive, 5)
    added: list[str] = []

    def add_one(_done: int, _of: int) -> None:
        if not added:
            added.extend(fill_archive(archive, 1, seed=1))

    done = exports.export_everything(CLERK, out, WORDS, add_one)
    assert len(lines(done.folder / "invoices.jsonl")) == done.invoices == 5


def test_a_scan_has_records_and_no_document(
    archive: SqlArchive, exports: ExportOffice, out: Path
) -> None:
    verification = make_verification(invented_values(1))
    assert verification.evidence.input.format is InputFormat.SCAN
    archive.add(replace(verification, verified_by="<b>李娜</b>"), None)
    done = exports.long_term_package(CLERK, ArchiveQuery(), out, WORDS, ignore)
    assert not (done.folder / "originals").exists()
    (page,) = (done.folder / "records").glob("*.html")
    text = page.read_text(encoding="utf-8")
    assert "&lt;b&gt;李娜&lt;/b&gt;" in text
    assert "<b>" not in text
