"""The log compared with what was seen before, outside the archive."""

from pathlib import Path

import pytest
from sqlalchemy import Connection, delete, insert, select

from invoice_desktop.connectors.key_file import KeyFile
from invoice_desktop.connectors.keyring_store import KeyringStore
from invoice_desktop.domain.audit import AuditHead, BrokenRow, LogFault
from invoice_desktop.domain.trouble import ArchiveTrouble, KeyStoreTrouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.audit import MOST_WITNESSES, AuditOffice, witness_name
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.audit import AuditChain
from invoice_desktop.store.opening import create_archive
from invoice_desktop.store.tables import AUDIT, AUDIT_HEAD
from tests.fakes.keyrings import LockedKeyring, MemoryKeyring
from tests.unit.store.audit_logs import OTHER_SEED, SEED, Log, deed

LONGEST_ITEM = 1280
"""Characters that Windows keeps of one item."""


@pytest.fixture
def archive(tmp_path: Path) -> SqlArchive:
    return create_archive(tmp_path / "archive", bytes(range(32)), seed=SEED)


@pytest.fixture
def keys(tmp_path: Path) -> KeyFile:
    return KeyFile(tmp_path / "keys")


@pytest.fixture
def office(archive: SqlArchive, keys: KeyFile) -> AuditOffice:
    return AuditOffice(lambda: archive, lambda: keys)


def put_back(archive: SqlArchive, before: tuple[list[dict[str, object]], ...]) -> None:
    """Put the tables of the log back as they once were: all truly signed."""

    def work(connection: Connection) -> None:
        for table, rows in zip((AUDIT, AUDIT_HEAD), before, strict=True):
            connection.execute(delete(table))
            if rows:
                connection.execute(insert(table), rows)

    archive.database.write(work)


def kept(archive: SqlArchive) -> tuple[list[dict[str, object]], ...]:
    with archive.database.reading() as connection:
        return tuple(
            [dict(row) for row in connection.execute(select(table)).mappings()]
            for table in (AUDIT, AUDIT_HEAD)
        )


def test_an_old_log_put_back_is_found(
    archive: SqlArchive, office: AuditOffice, clerk: User
) -> None:
    head = archive.audit.append(deed())
    old = kept(archive)
    archive.audit.append(deed(1))
    archive.audit.append(deed(2))
    assert office.remember() == ()
    put_back(archive, old)
    # nothing in the archive tells
    assert archive.audit.verify().broken == ()
    gone = (BrokenRow(head.desk, 3, LogFault.LOG_CUT_OFF),)
    assert office.verify(clerk).broken == gone
    # starting again does not forget what was seen, nor does going on
    assert office.remember() == gone
    for position in range(5):
        archive.audit.append(deed(position))
    gone = (BrokenRow(head.desk, 4, LogFault.LOG_CUT_OFF),)
    assert office.remember() == gone
    assert office.verify(clerk).broken == gone


def test_a_log_begun_anew_is_found(archive: SqlArchive, office: AuditOffice, clerk: User) -> None:
    head = archive.audit.append(deed())
    office.remember()
    put_back(archive, ([], []))
    assert office.verify(clerk).broken == (BrokenRow(head.desk, 1, LogFault.LOG_CUT_OFF),)
    archive.audit.append(deed(5))
    assert office.verify(clerk).broken == (BrokenRow(head.desk, 2, LogFault.LOG_CUT_OFF),)


def test_another_desk_s_chain_that_vanished_is_found(
    archive: SqlArchive, office: AuditOffice, clerk: User
) -> None:
    archive.audit.append(deed())
    without = kept(archive)
    other = Log(archive).write([[deed()]], OTHER_SEED)
    assert office.verify(clerk).broken == ()
    put_back(archive, without)
    assert office.verify(clerk).broken == (BrokenRow(other.desk, 1, LogFault.LOG_CUT_OFF),)


def test_the_report_says_with_how_much_it_was_compared(
    archive: SqlArchive, office: AuditOffice, clerk: User
) -> None:
    archive.audit.append(deed())
    assert office.verify(clerk).witnesses == 0
    assert office.verify(clerk).witnesses == 1
    Log(archive).write([[deed()]], OTHER_SEED)
    office.remember()
    assert office.verify(clerk).witnesses == 2


def test_what_was_found_inside_is_told_first(
    archive: SqlArchive, office: AuditOffice, clerk: User
) -> None:
    head = archive.audit.append(deed())
    archive.audit.append(deed(1))
    office.remember()
    log = Log(archive)
    log.set_row(head.desk, 2, {"who": "李娜"})
    log.replace(head.desk, log.rows(head.desk)[:2], log.head(head.desk))
    assert office.verify(clerk).broken == (BrokenRow(head.desk, 2, LogFault.ROW_ALTERED),)


def test_a_broken_log_is_not_remembered(
    archive: SqlArchive, keys: KeyFile, office: AuditOffice, clerk: User
) -> None:
    head = archive.audit.append(deed())
    Log(archive).set_row(head.desk, 2, {"who": "李娜"})
    assert office.verify(clerk).broken
    assert keys.read(witness_name(archive.archive_id)) is None


def test_a_restored_backup_is_remembered_anew(
    archive: SqlArchive, office: AuditOffice, clerk: User
) -> None:
    archive.audit.append(deed())
    old = kept(archive)
    archive.audit.append(deed(1))
    office.remember()
    put_back(archive, old)
    office.remember_anew(clerk)
    report = office.verify(clerk)
    assert (report.broken, report.witnesses) == ((), 1)


def test_a_key_store_that_does_not_answer_hinders_no_verifying(
    archive: SqlArchive, clerk: User
) -> None:
    archive.audit.append(deed())
    office = AuditOffice(lambda: archive, lambda: KeyringStore(LockedKeyring))
    report = office.verify(clerk)
    assert (report.broken, report.rows, report.witnesses) == ((), 2, 0)
    with pytest.raises(KeyStoreTrouble):
        office.remember()


def test_without_a_key_store_nothing_is_remembered(archive: SqlArchive, clerk: User) -> None:
    archive.audit.append(deed())
    office = AuditOffice(lambda: archive)
    office.remember_anew(clerk)
    assert office.remember() == ()
    assert office.verify(clerk).witnesses == 0


def test_many_desks_fit_into_the_smallest_key_store(archive: SqlArchive) -> None:
    keyring = MemoryKeyring()
    office = AuditOffice(lambda: archive, lambda: KeyringStore(lambda: keyring))
    archive.audit.append(deed())
    for number in range(10, 30):
        Log(archive).write([[deed(at) for at in range(number)]], bytes([number]) * 32)
    office.remember()
    (item,) = keyring.kept.values()
    assert len(item) <= LONGEST_ITEM
    heads = office._remembered()
    assert len(heads) == MOST_WITNESSES
    assert heads[0] == archive.audit.head()
    assert [head.number for head in heads[1:]] == list(range(30, 23, -1))


def test_the_longest_heads_fit_too(archive: SqlArchive) -> None:
    keyring = MemoryKeyring()
    office = AuditOffice(lambda: archive, lambda: KeyringStore(lambda: keyring))
    office._write(tuple(AuditHead("f" * 16, 10**18 - 1, "f" * 64) for _ in range(MOST_WITNESSES)))
    (item,) = keyring.kept.values()
    assert len(item) <= LONGEST_ITEM


def test_a_spoilt_memory_witnesses_nothing(
    archive: SqlArchive, keys: KeyFile, office: AuditOffice, clerk: User
) -> None:
    archive.audit.append(deed())
    keys.write(witness_name(archive.archive_id), b"\xff\x00 nonsense\n1 2 3\n")
    assert office.verify(clerk).witnesses == 0
    assert office.verify(clerk).witnesses == 1


def test_a_head_from_a_receipt_is_looked_for(
    archive: SqlArchive, office: AuditOffice, clerk: User
) -> None:
    assert office.head(clerk) is None
    head = archive.audit.append(deed())
    archive.audit.append(deed(1))
    assert office.heads(clerk) == archive.audit.heads()
    assert office.is_in_log(clerk, str(head))
    assert office.is_in_log(clerk, f" {str(head).upper()[:20]} {str(head).upper()[20:]}\n")
    assert office.is_in_log(clerk, f"{head.desk}-{head.number}-{head.digest}")
    altered = f"{head.desk}-{head.number}-{head.digest[:15]}{'0' if head.digest[15] != '0' else 1}"
    assert not office.is_in_log(clerk, altered)
    assert not office.is_in_log(clerk, f"{head.desk}-99-{head.digest}")
    assert not office.is_in_log(clerk, f"{AuditChain(OTHER_SEED).desk}-2-{head.digest}")
    assert [row.number for row in office.rows(clerk, None, 2)] == [3, 2]


@pytest.mark.parametrize(
    "text", ["", "abc", "0123456789abcdef-0-" + "a" * 16, "\ud800", "a" * 5000]
)
def test_what_is_no_head_is_said_to_be_mistyped(
    office: AuditOffice, clerk: User, text: str
) -> None:
    with pytest.raises(ArchiveTrouble) as raised:
        office.is_in_log(clerk, text)
    assert raised.value.code == "log_head_is_mistyped"
    assert len(raised.value.details["head"]) <= 80
