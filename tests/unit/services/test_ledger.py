"""The ledger office over a real archive and the real reader."""

from datetime import date, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest

from invoice_desktop.connectors.ledger.reader import LedgerFileReader
from invoice_desktop.domain.coverage import Direction
from invoice_desktop.domain.ledger_lists import GapQuery
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.trouble import ArchiveTrouble, Cancelled, InvalidEntry
from invoice_desktop.domain.user import User
from invoice_desktop.services.ledger import LedgerOffice
from invoice_desktop.services.ledger_proposals import Note
from invoice_desktop.services.ports import Archive
from tests.factories.archives import BEIJING
from tests.factories.ledgers import OURS, listed, write_export
from tests.unit.services.conftest import NOW, SteppingClock

EXPORTED = datetime(2026, 5, 2, 10, 0, tzinfo=BEIJING)


@pytest.fixture
def office(archive: Archive) -> LedgerOffice:
    archive.set_our_companies([Party(OURS.name, OURS.taxpayer_id)], "", NOW)
    return LedgerOffice(lambda: archive, LedgerFileReader, SteppingClock())


def write(path: Path, month: int, count: int = 3) -> Path:
    issued = [datetime(2026, month, 1 + day, 9, 30, tzinfo=BEIJING) for day in range(count)]
    return write_export(path, [listed(month * 100 + day.day, issued=day) for day in issued])


def take_in(office: LedgerOffice, clerk: User, path: Path, first: date, last: date) -> str:
    (looked,) = office.look(clerk, [path])
    stated = office.stated(clerk, looked, first=first, last=last, exported_at=EXPORTED)
    assert (stated.company_taxpayer_id, stated.direction) == (OURS.taxpayer_id, Direction.RECEIVED)
    return office.take_in(clerk, looked, stated).ledger.ledger


def test_days_between_exports_are_gaps_until_one_covers_them(
    office: LedgerOffice, clerk: User, tmp_path: Path
) -> None:
    march = date(2026, 3, 1), date(2026, 3, 31)
    take_in(office, clerk, write(tmp_path / "1.xlsx", 1), date(2026, 1, 1), date(2026, 1, 31))
    third = take_in(office, clerk, write(tmp_path / "3.xlsx", 3), *march)
    asked = (clerk, OURS.taxpayer_id, Direction.RECEIVED)
    assert [each.first.month for each in office.coverage_of(*asked)] == [1, 3]
    february = (date(2026, 2, 1), date(2026, 2, 28))
    assert office.gaps(*asked, date(2026, 1, 1), march[1]) == (february,)
    assert office.coverage_of(clerk, OURS.taxpayer_id, Direction.ISSUED) == ()
    office.undo(clerk, third)
    assert office.gaps(*asked, date(2026, 1, 1), march[1]) == ((february[0], march[1]),)
    with pytest.raises(ArchiveTrouble) as gone:
        office.undo(clerk, third)
    assert gone.value.code == "ledger_is_unknown"


def test_every_row_is_missing_while_no_invoice_is_held(
    office: LedgerOffice, clerk: User, tmp_path: Path
) -> None:
    take_in(office, clerk, write(tmp_path / "3.xlsx", 3), date(2026, 3, 1), date(2026, 3, 31))
    facts = tuple(office.all_rows_without_invoice(clerk, GapQuery()))
    assert len(facts) == 3
    assert office.rows_without_invoice(clerk, GapQuery(), facts[0], 1) == facts[1:2]
    assert tuple(office.all_invoices_without_row(clerk, GapQuery())) == ()
    assert office.alarms(clerk) == ()
    with pytest.raises(InvalidEntry):
        office.deal_with(clerk, "any", "  ")


def test_folders_are_walked_zips_opened_and_troubles_told(
    office: LedgerOffice, clerk: User, tmp_path: Path
) -> None:
    folder = tmp_path / "deep" / "down"
    folder.mkdir(parents=True)
    inner = write(tmp_path / "inner.xlsx", 2)
    with ZipFile(folder / "b.zip", "w") as whole:
        whole.write(inner, "inner.xlsx")
    write(folder / "a.xlsx", 3)
    (folder / "c.csv").write_text("a,b\n1,2\n", "utf-8")
    (folder / ".hidden.xlsx").write_bytes(b"")
    empty = tmp_path / "empty"
    empty.mkdir()
    looked = office.look(clerk, [tmp_path / "deep", empty, tmp_path / "nowhere.xlsx"])
    assert [each.name for each in looked[:2]] == ["a.xlsx", "b.zip › inner.xlsx"]
    codes = [each.trouble.code for each in looked if each.trouble]
    assert codes == ["not_a_ledger", "folder_has_no_exports", "file_not_found"]


def test_the_very_file_is_known_again_and_looking_can_be_stopped(
    office: LedgerOffice, clerk: User, tmp_path: Path
) -> None:
    path = write(tmp_path / "3.xlsx", 3)
    take_in(office, clerk, path, date(2026, 3, 1), date(2026, 3, 31))
    (again,) = office.look(clerk, [path])
    assert again.proposal
    assert Note.WAS_TAKEN_IN_BEFORE in again.proposal.notes

    def stop(_done: int, _of: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        office.look(clerk, [path], stop)
