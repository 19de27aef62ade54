import csv
from collections.abc import Callable
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from invoice_desktop.domain.history import ArchiveQuery, SortKey
from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.desk import VerificationDesk
from invoice_desktop.services.ports import Archive
from invoice_desktop.services.records import Records
from invoice_desktop.store.archive import SqlArchive
from tests.factories.archives import fill_archive, invented_values, make_verification
from tests.factories.invoices import make_invoice
from tests.factories.pdf import make_pdf
from tests.fakes.words import FakeWords

EVERYTHING = ArchiveQuery()
Put = Callable[[str, bytes], Path]


@pytest.fixture
def words() -> FakeWords:
    return FakeWords()


def filled(archive: Archive, count: int) -> tuple[str, ...]:
    assert isinstance(archive, SqlArchive)
    return fill_archive(archive, count)


def csv_rows(content: bytes) -> list[list[str]]:
    return list(csv.reader(StringIO(content.decode("utf-8-sig"), newline="")))


def test_rows_come_in_stretches(records: Records, archive: Archive, clerk: User) -> None:
    entries = filled(archive, 25)
    assert records.count(clerk, EVERYTHING).number == 25
    last, found = None, []
    while rows := records.rows_after(clerk, EVERYTHING, last, 10):
        found += [row.entry for row in rows]
        last = rows[-1]
    assert found == list(reversed(entries))


def test_a_number_finds_its_invoice(records: Records, archive: Archive, clerk: User) -> None:
    filled(archive, 25)
    wanted = str(invented_values(7)[Field.INVOICE_NUMBER])
    (row,) = records.first_rows(clerk, ArchiveQuery(text=wanted), 10)
    assert row.invoice_number == wanted


def test_an_entry_opens_with_all_its_showings_and_documents(
    records: Records, desk: VerificationDesk, clerk: User, colleague: User, put: Put
) -> None:
    specimen = make_invoice(seed=1)
    content = make_pdf(specimen)
    (first,) = desk.check_file(clerk, put("a.pdf", content)).invoices
    (second,) = desk.check_scan(colleague, specimen.qr_text).invoices
    record = records.open(clerk, first.entry or "")
    assert record.verifications == (second.verification, first.verification)
    assert (record.row.showings, record.row.verified_by) == (2, colleague.name)
    original = record.original_of(first.verification)
    assert original
    assert (original.content, original.name) == (content, "a.pdf")
    assert record.original_of(second.verification) is None


def test_an_entry_that_is_not_there_is_a_known_trouble(records: Records, clerk: User) -> None:
    with pytest.raises(ArchiveTrouble):
        records.open(clerk, "no-such-entry")


def test_the_companies_of_the_desk_are_kept(records: Records, clerk: User) -> None:
    assert records.our_companies(clerk) == ()
    ours = (Party("虚构市青禾有限公司", "91990100MA0000000X"), Party("Example Trading Ltd", ""))
    records.set_our_companies(clerk, ours)
    assert records.our_companies(clerk) == ours
    records.set_our_companies(clerk, ())
    assert records.our_companies(clerk) == ()


def test_the_export_has_every_row_of_more_than_one_stretch(
    records: Records, archive: Archive, clerk: User, words: FakeWords
) -> None:
    filled(archive, 1203)
    query = ArchiveQuery(sort=SortKey.INVOICE_NUMBER, descending=False)
    heading, *rows = csv_rows(records.export_csv(clerk, query, words))
    numbers = [row[heading.index(Field.INVOICE_NUMBER)] for row in rows]
    assert len(numbers) == len(set(numbers)) == 1203
    assert numbers == sorted(numbers)


def test_csv_and_xlsx_say_the_same(
    records: Records, archive: Archive, clerk: User, words: FakeWords
) -> None:
    filled(archive, 30)
    heading, *rows = csv_rows(records.export_csv(clerk, EVERYTHING, words))
    workbook = load_workbook(BytesIO(records.export_xlsx(clerk, EVERYTHING, words)))
    (sheet,) = workbook.worksheets
    first, *others = sheet.iter_rows(values_only=True)
    assert list(first) == heading
    total = heading.index(Field.TOTAL_INCLUDING_TAX)
    number = heading.index(Field.INVOICE_NUMBER)
    assert [each[number] for each in others] == [each[number] for each in rows]
    assert [f"{each[total]:.2f}" for each in others] == [each[total] for each in rows]


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_names_that_a_spreadsheet_would_run_stay_text(
    records: Records, archive: Archive, clerk: User, words: FakeWords, start: str
) -> None:
    hostile = f"{start}cmd|' /C calc'!A0"
    archive.add(make_verification({**invented_values(1), Field.SELLER_NAME: hostile}), None)
    heading, row = csv_rows(records.export_csv(clerk, EVERYTHING, words))
    assert row[heading.index(Field.SELLER_NAME)] == f"'{hostile}"
    workbook = load_workbook(BytesIO(records.export_xlsx(clerk, EVERYTHING, words)))
    cell = workbook.worksheets[0].cell(2, heading.index(Field.SELLER_NAME) + 1)
    assert cell.data_type == "s"


def test_an_empty_archive_exports_its_headings(
    records: Records, clerk: User, words: FakeWords
) -> None:
    (heading,) = csv_rows(records.export_csv(clerk, EVERYTHING, words))
    assert Field.INVOICE_NUMBER in heading
    assert load_workbook(BytesIO(records.export_xlsx(clerk, EVERYTHING, words))).worksheets
