"""An archive moves to a server and back, whole or not at all."""

import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, Table, select

from invoice_desktop.domain.audit import Act, Deed
from invoice_desktop.domain.entry import Category, OfficeStatus
from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.ledger import LedgerState
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.server import ServerAddress, ServerFact
from invoice_desktop.domain.trouble import ArchiveTrouble, Cancelled
from invoice_desktop.store import copying
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.bulk import insert_rows
from invoice_desktop.store.copying import OF_THE_PLACE, copied_tables
from invoice_desktop.store.moving import keep_aside, move_to_server, move_to_this_computer
from invoice_desktop.store.opening import create_archive, open_archive
from invoice_desktop.store.recovery import new_recovery_key
from invoice_desktop.store.server import create_shared_archive, open_shared_archive
from invoice_desktop.store.server_check import check_server
from invoice_desktop.store.tables import INVOICE_GRAM, META, NOTE
from tests.factories.archives import (
    FIRST_MOMENT,
    fill_archive,
    invented_values,
    invented_verifications,
    make_verification,
)
from tests.factories.ledger_rows import invented_row, make_export, row_of, state
from tests.servers.postgres import PASSWORD, PostgresServer

KEY, SEED = b"k" * 32, b"s" * 32
WHO = "样本会计"
LATER = FIRST_MOMENT + timedelta(days=99)
DEED = Deed(Act.ARCHIVE_MOVED, WHO, LATER, after={"to": "server"})
NOBODY_ASKS: Callable[[int, int], None] = lambda _done, _of: None  # noqa: E731 -- named once

Rows = dict[str, list[tuple[object, ...]]]


@pytest.fixture
def local(tmp_path: Path) -> Iterator[SqlArchive]:
    archive = create_archive(tmp_path / "archive", KEY, seed=SEED)
    fill(archive)
    yield archive
    archive.close()


def fill(archive: SqlArchive) -> None:
    """Leave no table empty, and bring in what engines like least."""
    entries = fill_archive(archive, 40, original_size=300)
    odd = {**invented_values(77), Field.SELLER_NAME: "样\0本\ud800🧾", Field.REMARKS: "注\0\ud83d"}
    for _ in range(2):
        archive.add(make_verification(odd, b"\0\xff", name="票\udcff\0.pdf"), b"\0\xff")
    archive.add(make_verification({}, b"unreadable"), b"unreadable")
    archive.set_our_companies([Party("样本科技", "91990100MA0000001X")], WHO, FIRST_MOMENT)
    archive.keep_setting(WHO, "columns", "a\tb\\n\\N'\"%")
    book, entry = archive.entries, entries[0]
    version = book.details(entry).version
    version = book.set_tags(entry, version, ["急", "a\\b"], WHO, FIRST_MOMENT).version
    version = book.set_status(entry, version, OfficeStatus.PAID, WHO, FIRST_MOMENT).version
    version = book.set_category(entry, version, Category.MEALS, WHO, FIRST_MOMENT).version
    book.write_note(entry, "第一行\n第二行\t\\.", WHO, FIRST_MOMENT)
    book.attach(entry, "合同.pdf", b"\0attached", WHO, FIRST_MOMENT)
    (shown,) = archive.verifications(entry)
    voided = row_of(dict(shown.invoice.values), state=LedgerState.VOIDED)
    export = make_export([voided, invented_row(91, seller_name="样\0本\ud800")])
    assert archive.ledger.add(state(export), export.rows, WHO, FIRST_MOMENT).alarms == 1


def rows_of(archive: SqlArchive) -> Rows:
    with archive.database.reading() as connection:
        return {
            table.name: sorted(
                (
                    tuple(row)
                    for row in connection.execute(select(table))
                    if table is not META or row[0] not in OF_THE_PLACE
                ),
                key=repr,
            )
            for table in copied_tables()
        }


def grams_found(archive: SqlArchive) -> int:
    with archive.database.reading() as connection:
        return len(connection.execute(select(INVOICE_GRAM.c.rowid)).all())


def test_there_and_back_every_row_is_the_same(
    local: SqlArchive, office_database: ServerAddress, tmp_path: Path
) -> None:
    at_first = rows_of(local)
    assert all(at_first.values()), [name for name, rows in at_first.items() if not rows]
    grams = grams_found(local)

    move_to_server(local, office_database, PASSWORD, SEED, DEED, NOBODY_ASKS)
    shared = open_shared_archive(office_database, PASSWORD, SEED)

    there = rows_of(shared)
    assert there == rows_of(local)
    assert {name for name in there if there[name] != at_first[name]} == {"audit", "audit_head"}
    assert shared.archive_id == local.archive_id
    assert grams_found(shared) == grams
    assert shared.audit.verify().broken == ()
    assert shared.audit.rows(None, 1)[0].deed == DEED
    assert local.audit.head() == shared.audit.head()

    back = replace(DEED, at=LATER + timedelta(1), after={"to": "computer"})
    path = tmp_path / "home" / "archive"
    path.parent.mkdir()
    move_to_this_computer(shared, path, KEY, new_recovery_key(), SEED, back, NOBODY_ASKS)

    returned = open_archive(path, KEY, seed=SEED)
    assert rows_of(returned) == rows_of(shared)
    assert {name: rows for name, rows in rows_of(returned).items() if "audit" not in name} == {
        name: rows for name, rows in at_first.items() if "audit" not in name
    }
    assert grams_found(returned) == grams
    assert returned.audit.verify().broken == ()
    assert returned.audit.rows(None, 1)[0].deed == back
    returned.close()
    shared.close()


def test_the_moved_archive_goes_on(local: SqlArchive, office_database: ServerAddress) -> None:
    move_to_server(local, office_database, PASSWORD, SEED, DEED, NOBODY_ASKS)
    shared = open_shared_archive(office_database, PASSWORD, SEED)

    # new numbers behind the copied ones, sums kept by triggers, indexes back in their place
    entries = [shared.add(*each) for each in invented_verifications(3, seed=9)]
    joined = shared.add(make_verification({}, b"unreadable"), b"unreadable")

    export = make_export([invented_row(93)])
    assert shared.ledger.add(state(export), export.rows, WHO, LATER).new == 1
    assert len(shared.ledger.files()) == 2

    assert len(set(entries)) == 3
    assert len(shared.verifications(joined)) == 2
    with shared.database.reading() as connection:
        kept = connection.exec_driver_sql("SELECT sum(invoices) FROM month_stat").scalar_one()
        counted = connection.exec_driver_sql("SELECT count(*) FROM invoice").scalar_one()
        sold = connection.exec_driver_sql("SELECT sum(sellings) FROM party").scalar_one()
        assert kept == counted == sold + 1
    assert shared.audit.verify().broken == ()
    shared.close()


def test_indexes_and_triggers_are_those_of_a_new_archive(
    local: SqlArchive, postgres: PostgresServer, office_database: ServerAddress
) -> None:
    fresh = postgres.new_database()
    create_shared_archive(fresh, PASSWORD, SEED).close()
    move_to_server(local, office_database, PASSWORD, SEED, DEED, NOBODY_ASKS)

    for asked in (
        "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1",
        "SELECT tgname, tgenabled FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1",
    ):
        made = postgres.run(asked, fresh.database)
        assert made
        assert postgres.run(asked, office_database.database) == made
    postgres.drop_database(fresh)


def test_progress_goes_up_to_its_end(local: SqlArchive, office_database: ServerAddress) -> None:
    told: list[tuple[int, int]] = []
    move_to_server(
        local, office_database, PASSWORD, SEED, DEED, lambda done, of: told.append((done, of))
    )

    assert told == sorted(told)
    assert len({of for _, of in told}) == 1
    assert all(done <= of for done, of in told)


@pytest.mark.parametrize("steps", [0, 3, 12, 20])
def test_a_move_that_is_stopped_leaves_all_as_it_was(
    local: SqlArchive, office_database: ServerAddress, steps: int
) -> None:
    before = rows_of(local)
    left = [steps]

    def stop(_done: int, _of: int) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise Cancelled

    with pytest.raises(Cancelled):
        move_to_server(local, office_database, PASSWORD, SEED, DEED, stop)

    assert rows_of(local) == before
    check = check_server(office_database, PASSWORD)
    assert check.holds
    assert next(each.detail for each in check.findings if each.fact is ServerFact.TABLES) == ""
    move_to_server(local, office_database, PASSWORD, SEED, DEED, NOBODY_ASKS)


def test_a_server_that_restarts_in_between(
    local: SqlArchive, postgres: PostgresServer, office_database: ServerAddress
) -> None:
    restarts = [1]

    def restart(done: int, _of: int) -> None:
        if done and restarts:
            restarts.pop()
            postgres.restart()

    move_to_server(local, office_database, PASSWORD, SEED, DEED, restart)

    shared = open_shared_archive(office_database, PASSWORD, SEED)
    assert rows_of(shared) == rows_of(local)
    shared.close()


_MOVE = """
import sys, os
from datetime import datetime
from pathlib import Path
from invoice_desktop.domain.audit import Act, Deed
from invoice_desktop.domain.server import ServerAddress
from invoice_desktop.store import moving
from invoice_desktop.store.opening import open_archive
folder, host, database, user, port, authority, password, last = sys.argv[1:]
address = ServerAddress(host, database, user, int(port), authority_file=authority)
archive = open_archive(Path(folder), b"k" * 32, seed=b"s" * 32)
deed = Deed(Act.ARCHIVE_MOVED, "x", datetime.fromisoformat("2026-01-05T09:00:00+08:00"))
left = [int(last)]
def die(*_):
    left[0] -= 1
    if left[0] < 0:
        os.kill(os.getpid(), 9)
if left[0] >= 1000:
    # between what is committed there and what is committed here
    archive.database.chain.append = lambda *_: os.kill(os.getpid(), 9)
moving.move_to_server(archive, address, password, b"s" * 32, deed, die)
"""


@pytest.mark.parametrize("last", ["0", "7", "18", "1000"])
def test_a_desk_that_is_killed_in_between(
    local: SqlArchive, office_database: ServerAddress, tmp_path: Path, last: str
) -> None:
    before = rows_of(local)
    to = office_database
    call = [sys.executable, "-c", _MOVE, str(tmp_path / "archive"), to.host, to.database]
    call += [to.user, str(to.port), to.authority_file, PASSWORD, last]

    assert subprocess.run(call, check=False, capture_output=True).returncode == -9

    assert rows_of(local) == before
    code = "shared_archive_is_arriving" if last == "1000" else "shared_archive_is_missing"
    with pytest.raises(ArchiveTrouble, match=code):
        open_shared_archive(to, PASSWORD, SEED)
    move_to_server(local, to, PASSWORD, SEED, DEED, NOBODY_ASKS)
    shared = open_shared_archive(to, PASSWORD, SEED)
    assert rows_of(shared) == rows_of(local)
    shared.close()


def test_what_stands_on_the_server_is_never_replaced(
    local: SqlArchive, postgres: PostgresServer, office_database: ServerAddress
) -> None:
    other = create_shared_archive(office_database, PASSWORD, SEED)
    entry = other.add(make_verification(invented_values(5)), None)

    with pytest.raises(ArchiveTrouble, match="shared_archive_exists_already"):
        move_to_server(local, office_database, PASSWORD, SEED, DEED, NOBODY_ASKS)
    assert other.verifications(entry)
    other.close()

    # half moved, but another archive
    postgres.run("INSERT INTO meta VALUES ('arriving', 'another')", office_database.database)
    with pytest.raises(ArchiveTrouble, match="shared_archive_exists_already"):
        move_to_server(local, office_database, PASSWORD, SEED, DEED, NOBODY_ASKS)


def test_tables_of_another_program_are_not_touched(
    local: SqlArchive, postgres: PostgresServer, office_database: ServerAddress
) -> None:
    postgres.run("CREATE TABLE meta (colour text)", office_database.database)

    with pytest.raises(ArchiveTrouble, match="server_has_other_tables"):
        move_to_server(local, office_database, PASSWORD, SEED, DEED, NOBODY_ASKS)


def test_a_copy_that_differs_is_not_kept(
    local: SqlArchive, office_database: ServerAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    def turned(connection: Connection, table: Table, rows: Sequence[Mapping[str, object]]) -> None:
        if table is NOTE:
            rows = [{**row, "written_by": "?"} for row in rows]
        insert_rows(connection, table, rows)

    monkeypatch.setattr(copying, "insert_rows", turned)
    with pytest.raises(ArchiveTrouble) as caught:
        move_to_server(local, office_database, PASSWORD, SEED, DEED, NOBODY_ASKS)

    assert caught.value.code == "copy_differs"
    assert caught.value.details == {"table": "note"}
    with pytest.raises(ArchiveTrouble, match="shared_archive_is_missing"):
        open_shared_archive(office_database, PASSWORD, SEED)


def test_nobody_writes_into_what_was_moved_away(
    office_database: ServerAddress, tmp_path: Path
) -> None:
    shared = create_shared_archive(office_database, PASSWORD, SEED)
    fill_archive(shared, 5)
    other = open_shared_archive(office_database, PASSWORD, b"o" * 32)
    kept = rows_of(shared)

    move_to_this_computer(
        shared, tmp_path / "archive", KEY, new_recovery_key(), SEED, DEED, NOBODY_ASKS
    )

    for work in (
        lambda: other.add(make_verification(invented_values(9)), None),
        lambda: other.keep_setting(WHO, "a", "b"),
        lambda: shared.add(make_verification(invented_values(9)), None),
        lambda: open_shared_archive(office_database, PASSWORD, SEED),
    ):
        with pytest.raises(ArchiveTrouble, match="shared_archive_was_moved"):
            work()
    assert rows_of(other)["invoice"] == kept["invoice"]
    other.close()
    shared.close()


def test_a_way_back_that_is_stopped_leaves_the_server_in_force(
    office_database: ServerAddress, tmp_path: Path
) -> None:
    shared = create_shared_archive(office_database, PASSWORD, SEED)
    fill_archive(shared, 5)
    before = rows_of(shared)

    def stop(done: int, _of: int) -> None:
        if done > 5:
            raise Cancelled

    with pytest.raises(Cancelled):
        move_to_this_computer(
            shared, tmp_path / "archive", KEY, new_recovery_key(), SEED, DEED, stop
        )

    assert list(tmp_path.iterdir()) == []
    assert rows_of(shared) == before
    shared.add(make_verification(invented_values(9)), None)
    shared.close()


def test_what_stood_here_is_kept(office_database: ServerAddress, tmp_path: Path) -> None:
    path = tmp_path / "archive"
    create_archive(path, KEY, seed=SEED).close()
    (tmp_path / "archive-before-move-1").mkdir()
    shared = create_shared_archive(office_database, PASSWORD, SEED)

    move_to_this_computer(shared, path, KEY, new_recovery_key(), SEED, DEED, NOBODY_ASKS)

    shared.close()
    kept = open_archive(tmp_path / "archive-before-move-2", KEY, seed=SEED)
    assert kept.archive_id != open_and_close(path)
    kept.close()
    assert keep_aside(tmp_path / "nothing") is None


def open_and_close(path: Path) -> str:
    archive = open_archive(path, KEY, seed=SEED)
    archive.close()
    return archive.archive_id
