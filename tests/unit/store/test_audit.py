"""The log as it is written and read, on both engines."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy import Connection, event

from invoice_desktop.domain.audit import Act, AuditHead, AuditRow, BrokenRow, Deed, LogFault
from invoice_desktop.domain.trouble import ArchiveTrouble, Cancelled
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.audit import AuditChain
from invoice_desktop.store.opening import create_archive, open_archive
from tests.factories.archives import fill_archive
from tests.unit.store.audit_logs import MOMENT, OTHER_SEED, SEED, Log, any_log, deed

BEGUN = Deed(Act.LOG_STARTED, deed().who, deed().at)


def appended(archive: SqlArchive, chain: AuditChain, *deeds: Deed) -> AuditHead:
    return archive.database.write(lambda connection: chain.append(connection, *deeds))


def test_the_first_act_starts_the_log(any_archive: SqlArchive) -> None:
    assert any_archive.audit.head() is None
    assert any_archive.audit.verify().heads == ()
    head = any_archive.audit.append(deed(status="CHECKED"))
    assert (head.desk, head.number) == (any_archive.database.chain.desk, 2)
    second, first = any_archive.audit.rows(None, 10)
    assert (second.number, second.deed, second.digest) == (2, deed(status="CHECKED"), head.digest)
    assert (first.number, first.deed) == (1, BEGUN)
    assert any_archive.audit.head() == head
    assert any_archive.audit.verify().broken == ()


def test_every_desk_has_a_chain_of_its_own(any_archive: SqlArchive) -> None:
    chains = [AuditChain(SEED), AuditChain(OTHER_SEED)]
    for position in range(3):
        for chain in chains:
            appended(any_archive, chain, deed(position))
    report = any_archive.audit.verify()
    assert (report.rows, report.broken) == (8, ())
    assert {(head.desk, head.number) for head in report.heads} == {
        (chain.desk, 4) for chain in chains
    }
    assert any_archive.audit.heads() == report.heads


def test_windows_of_one_desk_write_one_chain(any_archive: SqlArchive) -> None:
    """Two processes of one user have the same key; they must not tear the chain."""
    chains = [AuditChain(SEED) for _ in range(4)]

    def write(chain: AuditChain) -> None:
        for position in range(10):
            appended(any_archive, chain, deed(position))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(write, chains))
    report = any_archive.audit.verify()
    assert (report.rows, report.broken) == (41, ())


def test_what_is_rolled_back_is_not_in_the_log(any_archive: SqlArchive) -> None:
    chain = AuditChain(SEED)
    appended(any_archive, chain, deed())

    def fail(connection: Connection) -> None:
        chain.append(connection, deed(1))
        raise Cancelled

    with pytest.raises(Cancelled):
        any_archive.database.write(fail)
    assert appended(any_archive, chain, deed(2)).number == 3
    assert any_archive.audit.verify().broken == ()


def test_pages_of_rows_join_without_a_gap(any_archive: SqlArchive) -> None:
    """Acts at the same moment, of several desks, and by a clock that was set back."""
    for minute in (0, 0, 5, 3, 3, 4):
        for seed in (SEED, OTHER_SEED):
            appended(any_archive, AuditChain(seed), deed(minute))
    whole = any_archive.audit.rows(None, 100)
    assert len(whole) == 14
    assert [row.deed.at for row in whole] == sorted((r.deed.at for r in whole), reverse=True)
    paged: list[AuditRow] = []
    while page := any_archive.audit.rows(paged[-1] if paged else None, 3):
        paged.extend(page)
    assert tuple(paged) == whole


def test_tampering_is_found_on_both_engines(any_archive: SqlArchive) -> None:
    log = Log(any_archive)
    chain = log.write([[deed(at)] for at in range(10)])
    log.set_row(chain.desk, 5, {"who": "李娜"})
    assert any_archive.audit.verify().broken == (BrokenRow(chain.desk, 5, LogFault.ROW_ALTERED),)


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(transactions=any_log)
def test_acts_come_back_as_they_were(archive: SqlArchive, transactions: list[list[Deed]]) -> None:
    log = Log(archive)
    log.empty()
    chain = log.write(transactions)
    deeds = [each for deeds in transactions for each in deeds]
    kept = {row.number: row.deed for row in archive.audit.rows(None, 100)}
    for number, given_deed in enumerate(deeds, start=2):
        assert (kept[number].act, kept[number].at) == (given_deed.act, given_deed.at)
        assert kept[number].before == given_deed.before
        assert kept[number].after == given_deed.after
        assert archive.audit.digest(chain.desk, number) is not None


def test_the_log_outlives_the_program(archive: SqlArchive, folder: Path, key: bytes) -> None:
    archive.audit.append(deed())
    archive.close()
    again = open_archive(folder, key)
    again.audit.append(deed(1))
    report = again.audit.verify()
    assert (report.rows, report.broken) == (3, ())
    again.close()


def test_another_key_goes_on_with_a_chain_of_its_own(folder: Path, key: bytes) -> None:
    for seed in (SEED, OTHER_SEED):
        archive = (
            open_archive(folder, key, seed=seed)
            if folder.exists()
            else create_archive(folder, key, seed=seed)
        )
        archive.audit.append(deed())
        report = archive.audit.verify()
        archive.close()
    assert (len(report.heads), report.broken) == (2, ())


def test_every_verification_is_logged(archive: SqlArchive) -> None:
    fill_archive(archive, 3)
    (row, *_) = archive.audit.rows(None, 1)
    assert (row.deed.act, row.deed.after["count"]) == (Act.VERIFICATIONS_KEPT, "3")
    assert archive.audit.verify().broken == ()


def test_verifying_tells_how_far_it_is_and_can_be_stopped(archive: SqlArchive) -> None:
    chain = AuditChain(SEED)
    deeds = [deed(position) for position in range(5_000)]
    appended(archive, chain, *deeds)
    told: list[tuple[int, int]] = []
    archive.audit.verify(lambda done, total: told.append((done, total)))
    assert told == [(2000, 5001), (4000, 5001), (5001, 5001)]

    def stop(done: int, _total: int) -> None:
        if done > 2000:
            raise Cancelled

    with pytest.raises(Cancelled):
        archive.audit.verify(stop)


def test_what_a_newer_release_logged_is_shown(archive: SqlArchive) -> None:
    log = Log(archive)
    chain = log.write([[deed()]])
    log.set_row(chain.desk, 2, {"act": "MOON_LANDED"})
    assert archive.audit.rows(None, 1)[0].deed.act is Act.OTHER


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("at", "yesterday"),
        ("at", MOMENT.replace(tzinfo=None).isoformat()),
        ("before", "{"),
        ("after", "[1]"),
        ("after", '{"a": 1}'),
    ],
)
def test_a_row_that_cannot_be_read_is_a_known_trouble(
    archive: SqlArchive, column: str, value: str
) -> None:
    log = Log(archive)
    chain = log.write([[deed()]])
    log.set_row(chain.desk, 2, {column: value})
    with pytest.raises(ArchiveTrouble) as raised:
        archive.audit.rows(None, 1)
    assert raised.value.code == "log_row_is_unreadable"
    assert raised.value.details == {"desk": chain.desk, "number": "2"}
    assert archive.audit.verify().broken == (BrokenRow(chain.desk, 2, LogFault.ROW_ALTERED),)


def test_a_head_is_short_enough_to_be_typed(archive: SqlArchive) -> None:
    head = archive.audit.append(Deed(Act.BACKUP_MADE, "王芳", MOMENT))
    assert str(head) == f"{head.desk}-2-{head.digest[:16]}"
    assert archive.audit.digest(head.desk, 2) == head.digest
    assert archive.audit.digest(head.desk, 3) is None


@pytest.mark.parametrize("before", [None, deed()])
def test_the_newest_acts_are_found_by_their_index(archive: SqlArchive, before: Deed | None) -> None:
    """By the primary key it sorted a million rows to show fifty: ten seconds."""
    statements: list[str] = []
    event.listen(
        archive.database.engine,
        "before_cursor_execute",
        lambda _c, _cursor, statement, *_: statements.append(statement),
    )
    archive.audit.rows(AuditRow("a", 1, before, "") if before else None, 50)
    statement = next(each for each in statements if "FROM audit" in each)
    with archive.database.reading() as connection:
        explain = f"EXPLAIN QUERY PLAN {statement}"
        plan = connection.exec_driver_sql(explain, (1,) * statement.count("?")).all()
    said = " ".join(str(step[3]) for step in plan)
    assert "audit_by_time" in said
    assert "TEMP B-TREE" not in said
