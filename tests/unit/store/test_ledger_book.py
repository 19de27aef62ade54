"""The ledger in real archives of both engines: exports come in whole, merge, and go again."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from invoice_desktop.domain.alarm import AlarmReason
from invoice_desktop.domain.coverage import Direction
from invoice_desktop.domain.entry import OfficeStatus
from invoice_desktop.domain.invoice import Field, Invoice
from invoice_desktop.domain.ledger import LedgerLayout, LedgerRisk, LedgerRow, LedgerState, RowFault
from invoice_desktop.domain.ledger_lists import GapQuery, GapSort
from invoice_desktop.domain.trouble import ArchiveTrouble, Cancelled
from invoice_desktop.store import ledger_book, ledger_gaps
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.ledger_arrival import Arrival
from invoice_desktop.store.ledger_tables import LEDGER_FILE, LEDGER_ROW
from invoice_desktop.store.opening import create_archive
from tests.factories.archives import invented_values, make_verification
from tests.factories.ledger_rows import EXPORTED, OURS, invented_row, make_export, row_of, state

NOW = datetime(2026, 10, 2, 9, tzinfo=UTC)
LATER = EXPORTED + timedelta(days=30)


@pytest.fixture(params=["sqlite", "postgresql"])
def archive(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SqlArchive]:
    if request.param == "sqlite":
        made = create_archive(tmp_path / "archive", bytes(32))
    else:
        from invoice_desktop.store.server import create_shared_archive

        server = request.getfixturevalue("postgres")
        made = create_shared_archive(server.new_database(), server.password, bytes(32))
    yield made
    made.close()


def take_in(archive: SqlArchive, *rows: LedgerRow | RowFault, **stated: Any) -> Any:
    export = make_export(rows, name=f"export {stated.get('exported_at', EXPORTED)}.xlsx")
    return archive.ledger.add(state(export, **stated), export.rows, "样本", NOW)


def hold(archive: SqlArchive, seed: int, status: OfficeStatus = OfficeStatus.RECEIVED) -> str:
    entry = archive.add(make_verification(invented_values(seed), None), None)
    archive.entries.set_statuses([entry], status, "样本", NOW)
    return entry


def invoice(seed: int) -> Invoice:
    return Invoice(invented_values(seed))


def count(archive: SqlArchive) -> tuple[int, int]:
    with archive.database.reading() as connection:
        tables = ("ledger_file", "ledger_row")
        rows = (connection.exec_driver_sql(f"SELECT count(*) FROM {name}") for name in tables)
        files, kept = (each.scalar_one() for each in rows)
    return files, kept


def test_a_row_comes_back_as_it_was(archive: SqlArchive) -> None:
    row = invented_row(7, remarks="备注", confirmation_number="123", state_text="已红冲-部分")
    report = take_in(archive, row)

    (fact,) = archive.ledger.knowledge(invoice(7)).facts
    assert fact.row == row
    assert fact.file == report.ledger
    assert fact.file.coverage.is_whole
    assert fact.file.coverage.exported_at == EXPORTED
    assert archive.ledger.files() == (report.ledger,)
    assert archive.audit.verify().broken == ()


def test_the_same_file_again_changes_nothing(archive: SqlArchive) -> None:
    first = take_in(archive, invented_row(7), invented_row(9))
    again = take_in(archive, invented_row(7), invented_row(9))

    assert (first.new, first.was_known) == (2, False)
    assert again.was_known
    assert again.ledger == first.ledger
    assert count(archive) == (1, 2)


def test_of_two_desks_with_the_same_file_the_faster_one_stands(archive: SqlArchive) -> None:
    """The other looked before the faster one was done."""
    export = make_export([invented_row(7)], name=f"export {EXPORTED}.xlsx")
    slow = Arrival(archive.database, state(export), "样本", NOW)
    slow.take(slow.prepare([invented_row(7)]))
    faster = take_in(archive, invented_row(7))
    late = slow.finish()

    assert late.was_known
    assert late.ledger == faster.ledger
    assert count(archive) == (1, 1)
    # it was taken for killed: what goes on now must not end up in another export
    with pytest.raises(ArchiveTrouble):
        slow.take(slow.prepare([invented_row(9)]))
    slow.give_up()
    assert count(archive) == (1, 1)


def test_overlapping_exports_merge_by_their_time(archive: SqlArchive) -> None:
    take_in(archive, invented_row(7), invented_row(9), exported_at=LATER)
    voided = invented_row(7, state=LedgerState.VOIDED)
    report = take_in(archive, voided, invented_row(9), invented_row(11))

    assert (report.new, report.changed, report.unchanged, report.voided) == (1, 1, 1, 1)
    states = [fact.row.state for fact in archive.ledger.knowledge(invoice(7)).facts]
    assert states == [LedgerState.NORMAL, LedgerState.VOIDED]


def test_what_is_held_is_compared(archive: SqlArchive) -> None:
    hold(archive, 7)
    hold(archive, 9)
    report = take_in(archive, invented_row(7), invented_row(9, total_including_tax=Decimal(1)))

    assert (report.agreeing, report.differing) == (1, 1)


def test_an_undone_export_leaves_what_others_say(archive: SqlArchive) -> None:
    take_in(archive, invented_row(7))
    later = take_in(archive, invented_row(7, state=LedgerState.VOIDED), exported_at=LATER)
    archive.ledger.undo(later.ledger.ledger, "样本", NOW)

    (fact,) = archive.ledger.knowledge(invoice(7)).facts
    assert fact.row.state is LedgerState.NORMAL
    assert count(archive) == (1, 1)
    with pytest.raises(ArchiveTrouble, match="ledger_is_unknown"):
        archive.ledger.undo(later.ledger.ledger, "样本", NOW)


def test_a_stopped_import_leaves_nothing(
    archive: SqlArchive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger_book, "STRETCH", 2)
    export = make_export([invented_row(seed) for seed in range(7, 17, 2)])

    def stop(done: int, _of: int) -> None:
        if done >= 4:
            assert archive.ledger.files() == ()
            assert archive.ledger.knowledge(invoice(7)).facts == ()
            raise Cancelled

    with pytest.raises(Cancelled):
        archive.ledger.add(state(export), export.rows, "样本", NOW, stop)
    assert count(archive) == (0, 0)


def test_what_was_killed_is_swept_away(
    archive: SqlArchive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("invoice_desktop.store.ledger_arrival.Arrival.give_up", lambda _self: None)
    export = make_export([invented_row(7)])

    def die() -> Iterator[LedgerRow]:
        yield from (invented_row(7),) * ledger_book.STRETCH
        raise KeyboardInterrupt

    long_ago = datetime.now(UTC) - timedelta(days=1)
    with pytest.raises(KeyboardInterrupt):
        archive.ledger.add(state(export), die, "样本", long_ago)
    assert count(archive) == (1, ledger_book.STRETCH)
    take_in(archive, invented_row(9))
    assert count(archive) == (1, 1)


def test_a_row_that_could_not_be_taken_makes_silence_prove_nothing(archive: SqlArchive) -> None:
    fault = RowFault("number_lost_digits", "发票基础信息", 3)
    report = take_in(archive, invented_row(7), fault)

    assert report.faults == (fault,)
    assert not report.ledger.coverage.is_whole
    deductible = take_in(archive, invented_row(9, layout=LedgerLayout.DEDUCTION))
    assert not deductible.ledger.coverage.is_whole


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"state": LedgerState.RED_LETTERED_WHOLE}, AlarmReason.RED_LETTERED_WHOLE),
        ({"state": LedgerState.VOIDED}, AlarmReason.VOIDED),
        ({"risk": LedgerRisk.ABNORMAL}, AlarmReason.ABNORMAL),
        ({"seller_taxpayer_id": "91990100MA99A0009X"}, AlarmReason.DIFFERS),
    ],
)
def test_a_later_export_raises_an_alarm_for_what_was_paid(
    archive: SqlArchive, changed: dict[str, Any], reason: AlarmReason
) -> None:
    entry = hold(archive, 7, OfficeStatus.PAID)
    take_in(archive, invented_row(7))
    assert archive.ledger.alarms() == ()

    report = take_in(archive, invented_row(7, **changed), exported_at=LATER)
    (alarm,) = archive.ledger.alarms()
    assert archive.whole_entries([entry])[0].alarms == (alarm,)
    assert (alarm.entry, alarm.reason, alarm.status) == (entry, reason, OfficeStatus.PAID)
    assert report.alarms == 1

    dealt = archive.ledger.deal_with(alarm.alarm, "与供应商核对", "样本会计", NOW)
    assert not dealt.is_open
    assert archive.ledger.alarms() == ()
    assert archive.ledger.alarms(with_dealt=True) == (dealt,)
    with pytest.raises(ArchiveTrouble, match="alarm_was_dealt_with"):
        archive.ledger.deal_with(alarm.alarm, "again", "样本会计", NOW)

    # the same said again is no news
    take_in(archive, invented_row(7, **changed), exported_at=LATER + timedelta(days=1))
    assert archive.ledger.alarms() == ()
    assert archive.audit.verify().broken == ()


def test_partial_red_letters_add_up_though_the_blue_row_says_nothing(archive: SqlArchive) -> None:
    entry = hold(archive, 7, OfficeStatus.BOOKED)
    blue = invented_row(7)
    assert blue.total_including_tax is not None
    half = blue.total_including_tax / 2
    reds = [
        invented_row(seed)._replace(
            blue_identity=blue.identity,
            total_including_tax=-half,
            is_blue=False,
        )
        for seed in (21, 23)
    ]
    take_in(archive, blue, reds[0])
    take_in(archive, blue, *reds, exported_at=LATER)

    first, second = reversed(archive.ledger.alarms_of(entry))
    assert first.reason is AlarmReason.RED_LETTERED_PART
    assert second.reason is AlarmReason.RED_LETTERED_WHOLE
    assert second.red_amount is not None
    assert -second.red_amount >= blue.total_including_tax
    assert len(archive.ledger.knowledge(invoice(7)).red_letters) == 2


def test_letting_through_what_the_ledger_speaks_against_raises_its_alarm(
    archive: SqlArchive,
) -> None:
    take_in(archive, invented_row(7, state=LedgerState.VOIDED))
    entry = hold(archive, 7)
    assert archive.ledger.alarms() == ()
    archive.entries.set_statuses([entry], OfficeStatus.APPROVED, "样本", NOW)

    assert [alarm.reason for alarm in archive.ledger.alarms()] == [AlarmReason.VOIDED]


def test_undoing_an_export_withdraws_its_alarms(archive: SqlArchive) -> None:
    hold(archive, 7, OfficeStatus.PAID)
    report = take_in(archive, invented_row(7, state=LedgerState.VOIDED))
    archive.ledger.undo(report.ledger.ledger, "样本", NOW)
    assert archive.ledger.alarms() == ()

    take_in(archive, invented_row(7, state=LedgerState.VOIDED))
    assert len(archive.ledger.alarms()) == 1


@pytest.mark.parametrize("sort", GapSort)
@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("few", [0, 5000])
def test_both_lists_give_what_the_other_side_lacks_page_by_page(
    archive: SqlArchive,
    sort: GapSort,
    monkeypatch: pytest.MonkeyPatch,
    *,
    descending: bool,
    few: int,
) -> None:
    monkeypatch.setattr(ledger_gaps, "FEW", few)
    seeds = range(7, 27, 2)
    buyer = {Field.BUYER_TAXPAYER_ID: OURS}
    for seed in seeds:
        archive.add(make_verification(invented_values(seed) | buyer, None), None)
    listed = [row_of(invented_values(seed) | buyer) for seed in (7, 9)]
    unheld = [invented_row(seed) for seed in range(31, 51, 2)]
    take_in(archive, *listed, *unheld)
    take_in(archive, *unheld[:3], exported_at=LATER)
    query = GapQuery(sort=sort, descending=descending, company_taxpayer_id=OURS)

    ledger = archive.ledger
    rows = list(pages(lambda last: ledger.invoices_without_row(query, last, 3)))
    assert {row.invoice_number for row in rows} == {
        invented_values(seed)[Field.INVOICE_NUMBER] for seed in seeds if seed > 9
    }
    facts = list(pages(lambda last: ledger.rows_without_invoice(query, last, 3)))
    assert sorted(fact.row.identity for fact in facts) == sorted(each.identity for each in unheld)
    newest = {fact.row.identity: fact.file.coverage.exported_at for fact in facts}
    assert [newest[each.identity] for each in unheld] == [LATER] * 3 + [EXPORTED] * 7
    if sort is GapSort.ISSUE_DATE:
        days = [row.issue_date for row in rows if row.issue_date]
        assert days == sorted(days, reverse=descending)


def pages(page: Any) -> Iterator[Any]:
    found = page(None)
    while found:
        yield from found
        found = page(found[-1])


def test_nothing_is_missed_where_nothing_is_covered(archive: SqlArchive) -> None:
    hold(archive, 7)
    for stated in (
        {"company": "91990100MA99A0002X"},
        {"direction": Direction.ISSUED},
        {"first": date(2019, 1, 1), "last": date(2019, 12, 31)},
    ):
        take_in(archive, invented_row(41), **stated)
        assert archive.ledger.invoices_without_row(GapQuery(direction=None), None, 9) == ()


def test_a_step_back_wants_a_reason(archive: SqlArchive) -> None:
    entry = hold(archive, 7, OfficeStatus.BOOKED)
    version = archive.entries.details(entry).version
    with pytest.raises(ArchiveTrouble, match="reason_is_needed"):
        archive.entries.set_status(entry, version, OfficeStatus.CHECKED, "样本", NOW)
    archive.entries.set_status(entry, version, OfficeStatus.CHECKED, "样本", NOW, "金额有误")

    newest = archive.entries.deeds(entry)[0].deed
    assert dict(newest.after) == {"status": "CHECKED", "reason": "金额有误"}
    assert archive.entries.set_statuses([entry], OfficeStatus.CHECKED, "样本", NOW) == ()


def test_neighbours_are_numbers_of_the_same_seller(archive: SqlArchive) -> None:
    values = invented_values(7)
    number = int(str(values[Field.INVOICE_NUMBER]))
    for step in (1, 2, 5):
        other = values | {Field.INVOICE_NUMBER: f"{number + step:020}"}
        archive.add(make_verification(other, None), None)

    found = archive.ledger.neighbours(Invoice(values), 2)
    assert list(found) == [f"{number + 1:020}", f"{number + 2:020}"]


def test_tables_are_the_ones_that_are_copied() -> None:
    from invoice_desktop.store.copying import copied_tables

    assert {LEDGER_FILE, LEDGER_ROW} <= set(copied_tables())


def test_every_row_of_every_export_is_gone_through_once(archive: SqlArchive) -> None:
    many = [invented_row(seed) for seed in range(ledger_book.STRETCH + 1)]
    first = take_in(archive, *many).ledger.ledger
    gone = take_in(archive, invented_row(1), exported_at=EXPORTED + timedelta(days=1))
    archive.ledger.undo(gone.ledger.ledger, "样本", NOW)
    found = list(archive.ledger.every_row())
    assert {export for export, _ in found} == {first}
    assert [row for _, row in found] == many
