"""A desk whose server goes away keeps what is checked, and hands it over once."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Thread

import pytest
from sqlalchemy import select

from invoice_desktop.domain.audit import Act
from invoice_desktop.domain.history import Likeness
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.server import ServerAddress
from invoice_desktop.domain.trouble import ArchiveTrouble, Cancelled
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.office_archive import PAUSE_SECONDS, OfficeArchive
from invoice_desktop.store.opening import create_archive, open_archive
from invoice_desktop.store.server import create_shared_archive, open_shared_archive
from invoice_desktop.store.tables import (
    DOCUMENT,
    INVOICE,
    INVOICE_GRAM,
    INVOICE_TEXT,
    MONTH_STAT,
    VERIFICATION,
)
from tests.factories.archives import FIRST_MOMENT, invented_values, make_verification
from tests.servers.postgres import PASSWORD, PostgresServer

SEED = b"s" * 32
KEY = b"k" * 32
OURS = (Party("样本科技（沈阳）有限公司", "91990100MA0000001X"),)


@dataclass
class Time:
    """The seconds of a clock that the test moves."""

    now: float = 0.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Desk:
    """An office archive, what it opens, and the clock that it looks at."""

    archive: OfficeArchive
    waiting: SqlArchive
    time: Time
    address: ServerAddress


@pytest.fixture
def desk(office_database: ServerAddress, tmp_path: Path) -> Iterator[Desk]:
    create_shared_archive(office_database, PASSWORD, SEED).close()
    waiting = create_archive(tmp_path / "waiting", KEY)
    time = Time()
    archive = OfficeArchive(opening(office_database), waiting, time)
    yield Desk(archive, waiting, time, office_database)
    archive.close()


def opening(address: ServerAddress) -> Callable[[], SqlArchive]:
    return lambda: open_shared_archive(address, PASSWORD, SEED)


def one(seed: int, content: bytes | None = None) -> Verification:
    return make_verification(invented_values(seed), content)


def kept_on_server(address: ServerAddress) -> list[str]:
    shared = open_shared_archive(address, PASSWORD, SEED)
    with shared.database.reading() as connection:
        found = connection.execute(select(VERIFICATION.c.id).order_by(VERIFICATION.c.id))
        kept = [str(each) for each in found.scalars()]
    shared.close()
    return kept


def test_while_the_server_answers_nothing_waits(desk: Desk) -> None:
    entry = desk.archive.add(one(1), None)

    assert desk.archive.waiting_count() == 0
    assert desk.archive.away is None
    assert len(kept_on_server(desk.address)) == 1
    assert desk.archive.verifications(entry) == (one(1),)


def test_what_is_checked_while_the_server_is_away_waits_and_is_handed_over(
    desk: Desk, postgres: PostgresServer
) -> None:
    desk.archive.add(one(1), None)
    content = b"%PDF kept here"
    verification = one(2, content)
    with postgres.stopped():
        entry = desk.archive.add(verification, content)
        away = desk.archive.away
        assert away is not None
        assert away.code in {"server_is_unreachable", "server_went_away"}
        assert desk.archive.waiting_count() == 1
        assert desk.archive.verifications(entry) == (verification,)
        original = desk.archive.original(verification.evidence.input.sha256)
        assert original is not None
        assert original.content == content
        assert desk.archive.audit.head() is not None

    assert desk.archive.settle() == 1

    assert desk.archive.waiting_count() == 0
    assert desk.archive.away is None
    assert len(kept_on_server(desk.address)) == 2
    assert desk.archive.verifications(entry) == (verification,)
    moved = desk.archive.original(verification.evidence.input.sha256)
    assert moved is not None
    assert moved.content == content
    assert desk.archive.audit.verify().broken == ()


def test_a_desk_begins_while_the_server_is_away(desk: Desk, postgres: PostgresServer) -> None:
    with postgres.stopped():
        entry = desk.archive.add(one(1), None)
        with pytest.raises(ArchiveTrouble, match="server_is_unreachable"):
            _ = desk.archive.catalogue
        with pytest.raises(ArchiveTrouble, match="server_is_unreachable"):
            _ = desk.archive.archive_id

    assert desk.archive.settle() == 1
    assert desk.archive.verifications(entry) == (one(1),)


def test_the_shared_archive_is_known_by_name_while_away(
    desk: Desk, postgres: PostgresServer
) -> None:
    known = desk.archive.setting("", "x") or desk.archive.archive_id
    with postgres.stopped():
        later = OfficeArchive(opening(desk.address), desk.waiting)
        assert later.archive_id == known


def test_many_wait_together(desk: Desk, postgres: PostgresServer) -> None:
    given = [(one(seed), None) for seed in range(5)]
    with postgres.stopped():
        entries = desk.archive.add_all(given)
        assert desk.archive.waiting_count() == len(set(entries)) == 5

    assert desk.archive.settle() == 5
    assert len(kept_on_server(desk.address)) == 5
    assert desk.archive.add_all([]) == ()


def test_many_are_each_logged_here_and_there(desk: Desk, postgres: PostgresServer) -> None:
    there = desk.archive.add_each([(one(seed), None) for seed in range(3)])
    rows = desk.archive.audit.rows(None, 3)
    assert {row.deed.subject for row in rows} == set(there)
    assert {row.deed.act for row in rows} == {Act.VERIFICATION_KEPT}
    with postgres.stopped():
        here = desk.archive.add_each([(one(seed), None) for seed in range(3, 6)])
        waiting = desk.waiting.audit.rows(None, 3)
    assert {row.deed.subject for row in waiting} == set(here)
    assert desk.archive.add_each([]) == ()


def test_the_history_here_is_asked_while_the_server_is_away(
    desk: Desk, postgres: PostgresServer
) -> None:
    desk.archive.add(one(1), None)
    with postgres.stopped():
        desk.archive.add(one(2), None)
        digest = one(2).evidence.input.sha256

        here = desk.archive.earlier_showings(one(2).invoice, digest)
        there = desk.archive.earlier_showings(one(1).invoice, one(1).evidence.input.sha256)

        assert [each.likeness for each in here] == [Likeness.SAME_BYTES]
        assert there == ()
        assert desk.archive.away is not None
    desk.archive.settle()
    back = desk.archive.earlier_showings(one(1).invoice, one(1).evidence.input.sha256)
    assert len(back) == 1


def test_what_waits_joins_an_entry_that_another_desk_made(
    desk: Desk, postgres: PostgresServer
) -> None:
    with postgres.stopped():
        waiting_entry = desk.archive.add(one(1), None)
    other = open_shared_archive(desk.address, PASSWORD, b"o" * 32)
    entry = other.add(replace(one(1), verified_by="另一位"), None)

    desk.archive.settle()

    assert len(other.verifications(entry)) == 2
    assert desk.archive.verifications(waiting_entry) == desk.archive.verifications(entry)
    other.close()


def test_the_companies_are_remembered_and_edits_are_refused(
    desk: Desk, postgres: PostgresServer
) -> None:
    desk.archive.set_our_companies(OURS, "甲", FIRST_MOMENT)
    desk.archive.keep_setting("甲", "columns", "a")
    assert desk.archive.our_companies() == OURS
    with postgres.stopped():
        assert desk.archive.our_companies() == OURS
        with pytest.raises(ArchiveTrouble, match="server_is_unreachable"):
            desk.archive.set_our_companies((), "甲", FIRST_MOMENT)
        with pytest.raises(ArchiveTrouble, match="server_is_unreachable"):
            desk.archive.keep_setting("甲", "columns", "b")
        with pytest.raises(ArchiveTrouble, match="server_is_unreachable"):
            desk.archive.original("0" * 64)
    desk.archive.settle()
    assert desk.archive.setting("甲", "columns") == "a"


def test_a_silent_server_is_not_asked_at_every_check(
    office_database: ServerAddress, tmp_path: Path
) -> None:
    asked = []

    def open_shared() -> SqlArchive:
        asked.append(1)
        raise ArchiveTrouble("server_is_unreachable", host="x")

    time = Time()
    archive = OfficeArchive(open_shared, create_archive(tmp_path / "waiting", KEY), time)
    for seed in range(5):
        archive.add(one(seed), None)
    assert len(asked) == 1

    time.now += PAUSE_SECONDS
    archive.add(one(6), None)
    assert len(asked) == 2
    with pytest.raises(ArchiveTrouble, match="server_is_unreachable"):
        archive.settle()
    assert len(asked) == 3
    assert archive.waiting_count() == 6
    archive.close()


def test_settling_stops_where_the_server_goes_away_or_the_user_wants(
    desk: Desk, postgres: PostgresServer
) -> None:
    with postgres.stopped():
        for seed in range(3):
            desk.archive.add(one(seed), None)

    def stop(done: int, _of: int) -> None:
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.archive.settle(stop)
    assert desk.archive.waiting_count() == 2
    with postgres.stopped(), pytest.raises(ArchiveTrouble):
        desk.archive.settle()
    assert desk.archive.settle() == 2
    assert len(kept_on_server(desk.address)) == 3


def test_the_waiting_room_is_empty_afterwards(desk: Desk, postgres: PostgresServer) -> None:
    with postgres.stopped():
        desk.archive.add(one(1, b"one"), b"one")
        desk.archive.add(one(1, b"two"), b"two")
        desk.archive.add(one(2, b"one"), b"one")
    desk.archive.settle()

    with desk.waiting.database.reading() as connection:
        for table in (VERIFICATION, INVOICE, INVOICE_TEXT, DOCUMENT):
            assert connection.execute(select(table)).first() is None, table.name
        grams = select(INVOICE_GRAM.c.rowid)
        assert connection.execute(grams).first() is None
        sums = connection.execute(select(MONTH_STAT.c.invoices)).scalars()
        assert set(sums) <= {0}


def test_what_the_server_has_already_is_not_doubled(
    desk: Desk, postgres: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with postgres.stopped():
        desk.archive.add(one(1), None)
    # killed between handing over and forgetting
    monkeypatch.setattr(
        "invoice_desktop.store.waiting.WaitingRoom.forget",
        lambda _room, _one: (_ for _ in ()).throw(KeyboardInterrupt),
    )
    with pytest.raises(KeyboardInterrupt):
        desk.archive.settle()
    monkeypatch.undo()

    assert desk.archive.settle() == 1
    assert len(kept_on_server(desk.address)) == 1
    acts = [row.deed.act.value for row in desk.archive.audit.rows(None, 9)]
    assert acts.count("VERIFICATION_KEPT") == 1


_SETTLE = """
import sys
from pathlib import Path
from invoice_desktop.domain.server import ServerAddress
from invoice_desktop.store.office_archive import OfficeArchive
from invoice_desktop.store.opening import open_archive
from invoice_desktop.store.server import open_shared_archive
folder, host, database, user, port, authority, password = sys.argv[1:]
address = ServerAddress(host, database, user, int(port), authority_file=authority)
archive = OfficeArchive(
    lambda: open_shared_archive(address, password, b"s" * 32), open_archive(Path(folder), b"k" * 32)
)
archive.settle(lambda done, _of: print(done, flush=True))
"""


def test_a_desk_that_is_killed_while_settling_loses_and_doubles_nothing(
    desk: Desk, postgres: PostgresServer, tmp_path: Path
) -> None:
    with postgres.stopped():
        desk.archive.add_all([(one(seed), None) for seed in range(30)])
    desk.archive.close()
    to = desk.address
    call = [sys.executable, "-c", _SETTLE, str(tmp_path / "waiting"), to.host, to.database]
    call += [to.user, str(to.port), to.authority_file, PASSWORD]
    for seen in (1, 9, 17):
        with subprocess.Popen(call, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            while process.stdout.readline().strip() != str(seen % 8).encode():
                assert process.poll() is None
            process.kill()

    waiting = open_archive(tmp_path / "waiting", KEY)
    archive = OfficeArchive(opening(to), waiting)
    archive.settle()
    archive.close()

    assert len(kept_on_server(to)) == 30
    shared = open_shared_archive(to, PASSWORD, SEED)
    report = shared.audit.verify()
    assert report.broken == ()
    shared.close()


def test_two_threads_settle_once(desk: Desk, postgres: PostgresServer) -> None:
    with postgres.stopped():
        desk.archive.add_all([(one(seed), None) for seed in range(6)])
    threads = [Thread(target=desk.archive.settle) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert desk.archive.waiting_count() == 0
    assert len(kept_on_server(desk.address)) == 6


def test_troubles_of_this_computer_are_not_hidden(desk: Desk) -> None:
    desk.archive.add(one(1), None)
    desk.archive.close()

    with pytest.raises(ArchiveTrouble, match="archive_is_closed"):
        desk.archive.add(one(2), None)
