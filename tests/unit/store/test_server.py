"""The archive on a real server: what goes wrong on the way is settled truthfully."""

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from threading import Barrier, Event, Thread

import pytest
from sqlalchemy import Connection, select, text
from sqlalchemy.exc import IntegrityError

from invoice_desktop.domain.entry import OfficeStatus
from invoice_desktop.domain.history import Likeness
from invoice_desktop.domain.server import ServerAddress, Tls
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.store import server_database, server_session
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.server import create_shared_archive, open_shared_archive
from invoice_desktop.store.server_session import build_server_engine
from invoice_desktop.store.tables import INVOICE
from tests.factories.archives import (
    FIRST_MOMENT,
    invented_values,
    invented_verifications,
    make_verification,
)
from tests.servers.postgres import PASSWORD, PostgresServer
from tests.servers.relay import Relay, relay

SEED, OTHER_SEED = b"s" * 32, b"o" * 32


@pytest.fixture
def archive(office_database: ServerAddress) -> Iterator[SqlArchive]:
    made = create_shared_archive(office_database, PASSWORD, SEED)
    yield made
    made.close()


@contextmanager
def another_desk(address: ServerAddress) -> Iterator[SqlArchive]:
    desk = open_shared_archive(address, PASSWORD, OTHER_SEED)
    try:
        yield desk
    finally:
        desk.close()


def one(seed: int = 7) -> Verification:
    return make_verification(invented_values(seed))


def showings(archive: SqlArchive, entry: str) -> int:
    statement = select(INVOICE.c.showings).where(INVOICE.c.id == entry)
    with archive.database.reading() as connection:
        return int(connection.execute(statement).scalar_one())


def count(postgres: PostgresServer, address: ServerAddress, table: str) -> int:
    return int(postgres.run(f"SELECT count(*) FROM {table}", address.database)[0][0])


def test_what_was_added_is_there_for_everybody(
    archive: SqlArchive, office_database: ServerAddress
) -> None:
    verification = make_verification(invented_values(1), b"%PDF original")

    entry = archive.add(verification, b"%PDF original")

    with another_desk(office_database) as desk:
        assert desk.archive_id == archive.archive_id
        assert desk.verifications(entry) == (verification,)
        original = desk.original(verification.evidence.input.sha256)
        assert original is not None
        assert original.content == b"%PDF original"
        likenesses = [
            each.likeness
            for each in desk.earlier_showings(
                verification.invoice, verification.evidence.input.sha256
            )
        ]
        assert likenesses == [Likeness.SAME_BYTES]
        assert desk.audit.verify().broken == ()


def test_an_archive_is_made_once(archive: SqlArchive, office_database: ServerAddress) -> None:
    entry = archive.add(one(), None)

    with pytest.raises(ArchiveTrouble, match="shared_archive_exists_already"):
        create_shared_archive(office_database, PASSWORD, SEED)

    assert archive.verifications(entry)


def test_tables_of_another_program_are_left_alone(
    postgres: PostgresServer, office_database: ServerAddress
) -> None:
    postgres.run("CREATE TABLE invoice (number int)", office_database.database)

    with pytest.raises(ArchiveTrouble, match="server_has_other_tables"):
        create_shared_archive(office_database, PASSWORD, SEED)

    assert count(postgres, office_database, "invoice") == 0


def test_a_failed_making_leaves_nothing(
    postgres: PostgresServer, office_database: ServerAddress
) -> None:
    role = postgres.new_role(may_connect_to=office_database)

    with pytest.raises(ArchiveTrouble, match="server_lacks_rights"):
        create_shared_archive(replace(office_database, user=role), PASSWORD, SEED)

    create_shared_archive(office_database, PASSWORD, SEED).close()


def test_two_desks_make_it_at_once(office_database: ServerAddress) -> None:
    made: list[str] = []
    barrier = Barrier(2)

    def make() -> None:
        barrier.wait()
        try:
            archive = create_shared_archive(office_database, PASSWORD, SEED)
        except ArchiveTrouble as trouble:
            made.append(trouble.code)
        else:
            archive.close()
            made.append("made")

    run_together(make, make)

    assert sorted(made) == ["made", "shared_archive_exists_already"]


def test_an_empty_database_holds_no_archive(office_database: ServerAddress) -> None:
    with pytest.raises(ArchiveTrouble, match="shared_archive_is_missing"):
        open_shared_archive(office_database, PASSWORD, SEED)


def test_a_newer_archive_is_not_touched(
    archive: SqlArchive, postgres: PostgresServer, office_database: ServerAddress
) -> None:
    newer = "UPDATE meta SET value = '999' WHERE name = 'schema_version'"
    postgres.run(newer, office_database.database)

    with pytest.raises(ArchiveTrouble, match="archive_is_newer"):
        open_shared_archive(office_database, PASSWORD, SEED)


def test_the_password_is_said_nowhere(
    postgres: PostgresServer, office_database: ServerAddress
) -> None:
    secret = "geheim-7Q"
    engine = build_server_engine(office_database, secret)
    with pytest.raises(ArchiveTrouble) as caught:
        engine.connect()

    said = "".join(traceback.format_exception(caught.value)) + repr(engine) + str(engine.url)
    assert secret not in said
    assert caught.value.__cause__ is None
    assert secret not in postgres.log


def test_the_password_stands_in_no_process_list(
    archive: SqlArchive, postgres: PostgresServer
) -> None:
    with archive.database.reading():
        activity = postgres.run("SELECT * FROM pg_stat_activity")

    assert PASSWORD not in repr(activity)
    assert any("InvoiceDesk" in repr(row) for row in activity)


def test_a_bug_keeps_its_traceback_and_says_no_contents(archive: SqlArchive) -> None:
    row = {"name": "Vertraulich"}
    statement = text("INSERT INTO setting VALUES (1, :name, :name, '')")

    def break_a_rule(connection: Connection) -> None:
        for _ in range(2):
            connection.execute(statement, row)

    with pytest.raises(IntegrityError) as caught:
        archive.database.write(break_a_rule)

    said = "".join(traceback.format_exception(caught.value))
    assert "break_a_rule" in said
    assert "Vertraulich" not in said


# --- a server that restarts, hangs, runs full ---


def test_a_server_that_restarted_is_used_again(
    archive: SqlArchive, postgres: PostgresServer
) -> None:
    entry = archive.add(one(), None)

    postgres.restart()

    assert archive.verifications(entry)


def test_work_that_a_restart_interrupted_is_done_again(
    archive: SqlArchive, postgres: PostgresServer, office_database: ServerAddress
) -> None:
    tries = []

    def work(connection: Connection) -> int:
        tries.append(1)
        connection.execute(text("INSERT INTO setting VALUES (1, 'o', 'n', 'v')"))
        if len(tries) == 1:
            postgres.restart()
        return int(connection.execute(text("SELECT count(*) FROM setting")).scalar_one())

    assert archive.database.write(work) == 1
    assert len(tries) == 2
    assert count(postgres, office_database, "setting") == 1


def test_a_server_that_stays_away_says_so(
    archive: SqlArchive, postgres: PostgresServer, office_database: ServerAddress
) -> None:
    archive.add(one(1), None)
    with postgres.stopped():
        with pytest.raises(ArchiveTrouble, match="server_is_unreachable"):
            archive.add(one(2), None)
        with pytest.raises(ArchiveTrouble, match="server_is_unreachable"):
            archive.our_companies()

    assert count(postgres, office_database, "verification") == 1
    archive.add(one(2), None)
    assert count(postgres, office_database, "verification") == 2


def test_a_statement_that_takes_too_long(archive: SqlArchive) -> None:
    def work(connection: Connection) -> None:
        connection.exec_driver_sql("SET LOCAL statement_timeout = '50ms'")
        connection.exec_driver_sql("SELECT pg_sleep(10)")

    with pytest.raises(ArchiveTrouble, match="server_timed_out"):
        archive.database.write(work)


def test_a_desk_that_holds_its_turn_for_too_long(
    archive: SqlArchive, office_database: ServerAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(server_session._OPTIONS, "lock_timeout", "100ms")
    release = Event()
    holds = Event()

    def hold(connection: Connection) -> None:
        connection.exec_driver_sql("SELECT 1")
        holds.set()
        assert release.wait(30)

    with another_desk(office_database) as desk:
        holder = Thread(target=archive.database.write, args=(hold,))
        holder.start()
        assert holds.wait(30)
        with pytest.raises(ArchiveTrouble, match="server_is_busy"):
            desk.add(one(), None)
        release.set()
        holder.join()
        assert desk.add(one(), None)


def test_a_session_that_was_ended_by_the_server(
    archive: SqlArchive, postgres: PostgresServer
) -> None:
    ending = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'clerk'"

    def read() -> None:
        with archive.database.reading() as connection:
            postgres.run(ending)
            connection.exec_driver_sql("SELECT 1")

    with pytest.raises(ArchiveTrouble, match="server_went_away"):
        read()


def test_a_read_only_server(
    archive: SqlArchive, postgres: PostgresServer, office_database: ServerAddress
) -> None:
    name = office_database.database
    postgres.run(f'ALTER DATABASE "{name}" SET default_transaction_read_only = on')
    with another_desk(office_database) as desk:
        with pytest.raises(ArchiveTrouble, match="server_is_read_only"):
            desk.add(one(), None)
        assert desk.our_companies() == ()


def test_rights_that_were_taken_away(
    archive: SqlArchive, postgres: PostgresServer, office_database: ServerAddress
) -> None:
    role = postgres.new_role(may_connect_to=office_database)
    grant = f'GRANT SELECT ON ALL TABLES IN SCHEMA public TO "{role}"'
    postgres.run(grant, office_database.database)
    with (
        another_desk(replace(office_database, user=role)) as desk,
        pytest.raises(ArchiveTrouble, match="server_lacks_rights"),
    ):
        desk.add(one(), None)


@pytest.mark.parametrize(
    ("state", "code"),
    [
        ("53100", "server_disk_is_full"),
        ("53200", "server_is_busy"),
        ("58030", "server_disk_fails"),
        ("XX001", "server_is_damaged"),
        ("ID001", "shared_archive_was_moved"),
    ],
)
def test_what_the_server_reports(archive: SqlArchive, state: str, code: str) -> None:
    raising = f"DO $$ BEGIN RAISE EXCEPTION 'Vertraulich' USING ERRCODE = '{state}'; END $$"
    with pytest.raises(ArchiveTrouble) as caught:
        archive.database.write(lambda connection: connection.exec_driver_sql(raising))

    assert caught.value.code == code
    assert "Vertraulich" not in "".join(traceback.format_exception(caught.value))


# --- the answer to a commit is lost ---


@pytest.fixture
def wire(office_database: ServerAddress) -> Iterator[Relay]:
    with relay(office_database.port) as made:
        yield made


@pytest.fixture
def desk(archive: SqlArchive, wire: Relay, office_database: ServerAddress) -> Iterator[SqlArchive]:
    """Give the same desk once more, over a wire that can be cut."""
    through = replace(office_database, host="127.0.0.1", port=wire.port, tls=Tls.NONE)
    opened = open_shared_archive(through, PASSWORD, SEED)
    yield opened
    opened.close()


@pytest.mark.parametrize("lost", ["lose_answer_to", "lose_word"])
def test_a_commit_whose_answer_was_lost_is_settled(
    desk: SqlArchive,
    wire: Relay,
    lost: str,
    postgres: PostgresServer,
    office_database: ServerAddress,
) -> None:
    desk.add(one(1), None)
    setattr(wire, lost, b"COMMIT")

    entry = desk.add(one(2), None)

    assert wire.cuts == 1
    assert desk.verifications(entry) == (one(2),)
    assert count(postgres, office_database, "verification") == 2
    assert showings(desk, entry) == 1
    assert desk.audit.verify().broken == ()
    acts = [row.deed.act.value for row in desk.audit.rows(None, 9)]
    assert acts.count("VERIFICATION_KEPT") == 2


def test_an_edit_whose_answer_was_lost_was_made_once(desk: SqlArchive, wire: Relay) -> None:
    entry = desk.add(one(), None)
    version = desk.entries.details(entry).version
    wire.lose_answer_to = b"COMMIT"

    details = desk.entries.set_status(entry, version, OfficeStatus.PAID, "甲", FIRST_MOMENT)

    assert wire.cuts == 1
    assert details.status is OfficeStatus.PAID
    assert desk.entries.details(entry) == details


def test_an_answer_that_nobody_can_give_is_said_to_be_lost(
    desk: SqlArchive, wire: Relay, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server_database, "_ASK_SECONDS", 0.5)
    desk.add(one(1), None)

    def work(connection: Connection) -> None:
        connection.execute(text("INSERT INTO setting VALUES (1, 'o', 'n', 'v')"))
        wire.lose_answer_to = b"COMMIT"
        wire.close()

    with pytest.raises(ArchiveTrouble, match="server_answer_was_lost"):
        desk.database.write(work)


# --- two desks ---


def run_together(*works: object) -> None:
    failures: list[BaseException] = []

    def guarded(work: object) -> None:
        try:
            work()  # type: ignore[operator]
        except BaseException as error:  # noqa: BLE001 -- handed to the test's own thread
            failures.append(error)

    threads = [Thread(target=guarded, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]


@pytest.mark.parametrize("has_number", [True, False])
def test_two_desks_check_one_invoice_at_once(
    archive: SqlArchive,
    office_database: ServerAddress,
    postgres: PostgresServer,
    has_number: bool,  # noqa: FBT001 -- a parameter of the test
) -> None:
    content = b"one picture"
    values = invented_values(5) if has_number else {}
    given = [
        make_verification(values, content, verified_by=who) for who in ("甲", "乙", "丙", "丁")
    ]
    barrier = Barrier(4)
    entries: list[str] = []

    def check(desk: SqlArchive, verification: Verification) -> None:
        barrier.wait()
        entries.append(desk.add(verification, content))

    with another_desk(office_database) as other:
        desks = (archive, other, archive, other)
        run_together(
            *((lambda d=desk, v=each: check(d, v)) for desk, each in zip(desks, given, strict=True))
        )

    assert len(set(entries)) == 1
    assert showings(archive, entries[0]) == 4
    assert len(archive.verifications(entries[0])) == 4
    assert count(postgres, office_database, "document") == 1
    assert archive.audit.verify().broken == ()


def test_an_edit_of_what_another_desk_changed_is_refused(
    archive: SqlArchive, office_database: ServerAddress
) -> None:
    entry = archive.add(one(), None)
    with another_desk(office_database) as other:
        seen_here = archive.entries.details(entry)
        seen_there = other.entries.details(entry)
        archive.entries.set_status(
            entry, seen_here.version, OfficeStatus.APPROVED, "甲", FIRST_MOMENT
        )

        with pytest.raises(ArchiveTrouble, match="entry_was_changed"):
            other.entries.set_status(
                entry, seen_there.version, OfficeStatus.PAID, "乙", FIRST_MOMENT
            )

        assert other.entries.details(entry).status is OfficeStatus.APPROVED


def test_two_desks_bring_in_many_at_once(
    archive: SqlArchive, office_database: ServerAddress, postgres: PostgresServer
) -> None:
    mine = list(invented_verifications(120, seed=1))
    theirs = list(invented_verifications(120, seed=2))

    def bring(desk: SqlArchive, given: list[tuple[Verification, bytes | None]]) -> None:
        for first in range(0, len(given), 20):
            desk.add_all(given[first : first + 20])

    with another_desk(office_database) as other:
        run_together(lambda: bring(archive, mine), lambda: bring(other, theirs))

    assert count(postgres, office_database, "invoice") == 240
    summed = postgres.run("SELECT sum(invoices) FROM month_stat", office_database.database)
    assert summed[0][0] == 240
    assert archive.audit.verify().broken == ()


def test_what_is_in_the_way_for_ever_is_said_after_five_tries(archive: SqlArchive) -> None:
    tries = []

    def work(connection: Connection) -> None:
        tries.append(1)
        raising = "DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '40001'; END $$"
        connection.exec_driver_sql(raising)

    with pytest.raises(ArchiveTrouble, match="server_is_busy"):
        archive.database.write(work)

    assert len(tries) == server_database.MOST_TRIES


def test_a_reader_sees_one_state_throughout(
    archive: SqlArchive, office_database: ServerAddress
) -> None:
    counted = text("SELECT count(*) FROM invoice")
    with another_desk(office_database) as other, archive.database.reading() as connection:
        before = connection.execute(counted).scalar_one()
        other.add(one(), None)
        assert connection.execute(counted).scalar_one() == before


def test_reading_writes_nothing(archive: SqlArchive) -> None:
    with (
        pytest.raises(ArchiveTrouble, match="server_is_read_only"),
        archive.database.reading() as connection,
    ):
        connection.execute(text("DELETE FROM setting"))


def test_a_closed_archive_stays_closed(office_database: ServerAddress) -> None:
    archive = create_shared_archive(office_database, PASSWORD, SEED)
    archive.close()

    with pytest.raises(ArchiveTrouble, match="archive_is_closed"):
        archive.our_companies()
    with pytest.raises(ArchiveTrouble, match="archive_is_closed"):
        archive.add(one(), None)
