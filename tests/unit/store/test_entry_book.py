"""What the office adds to an entry, on both engines."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from threading import Barrier, Event, Thread, Timer
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import URL, Connection, Table, create_engine, func, insert, select, update

from invoice_desktop.domain.audit import Act, AuditHead, Deed
from invoice_desktop.domain.entry import Category, EntryDetails, OfficeStatus
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.audit import AuditChain
from invoice_desktop.store.connection import writing
from invoice_desktop.store.database import Database
from invoice_desktop.store.entry_book import SqlEntryBook
from invoice_desktop.store.migrating import migrate
from invoice_desktop.store.opening import create_archive
from invoice_desktop.store.tables import (
    ATTACHMENT,
    AUDIT,
    DOCUMENT,
    INVOICE,
    META,
    MONTH_STAT,
)
from tests.factories.archives import BEIJING, fill_archive, invented_values, make_verification

if TYPE_CHECKING:
    from tests.servers.postgres import PostgresServer

NOW = datetime(2026, 6, 1, 9, 30, tzinfo=BEIJING)
LATER = NOW + timedelta(minutes=5)
WANG, LI = "王芳", "李娜"


@pytest.fixture(params=["sqlite", "postgresql"])
def office(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SqlArchive]:
    """Give an archive in a file, and one on a server."""
    if request.param == "sqlite":
        made = create_archive(tmp_path / "archive", bytes(range(32)))
    else:
        made = _on_server(request.getfixturevalue("postgres"))
    yield made
    made.close()


def _on_server(server: "PostgresServer") -> SqlArchive:
    address = server.new_database()
    url = URL.create(
        "postgresql+psycopg",
        username=address.user,
        password=server.password,
        host=address.host,
        port=address.port,
        database=address.database,
        query={"sslmode": "require"},
    )
    engine = create_engine(url)
    with writing(engine) as connection:
        migrate(connection)
        connection.execute(insert(META), [{"name": "archive_id", "value": "office"}])
    chain = AuditChain(b"s" * 32)
    return SqlArchive(Database(engine, chain, nullcontext, address.database), "office")


@pytest.fixture
def book(office: SqlArchive) -> SqlEntryBook:
    return office.entries


@pytest.fixture
def entry(office: SqlArchive) -> str:
    return fill_archive(office, 2)[0]


def count(office: SqlArchive, of: Table) -> int:
    with office.database.reading() as connection:
        return int(connection.execute(select(func.count()).select_from(of)).scalar_one())


def test_a_new_entry_is_received_and_has_nothing_added(book: SqlEntryBook, entry: str) -> None:
    seen = book.details(entry)
    assert (seen.entry, seen.version, seen.status) == (entry, 1, OfficeStatus.RECEIVED)
    assert (seen.tags, seen.notes, seen.attachments) == ((), (), ())


def test_every_change_is_kept_and_logged_with_before_and_after(
    book: SqlEntryBook, entry: str
) -> None:
    before = book.details(entry).category
    book.set_status(entry, 1, OfficeStatus.APPROVED, WANG, NOW)
    book.set_category(entry, 2, Category.RENT, WANG, NOW)
    seen = book.set_tags(entry, 3, ["出差", "A", "出差"], LI, LATER)
    assert seen == book.details(entry)
    assert (seen.status, seen.category) == (OfficeStatus.APPROVED, Category.RENT)
    assert (seen.tags, seen.version) == (("A", "出差"), 4)
    tagged = book.set_tags(entry, 4, ["B"], LI, LATER + timedelta(minutes=1))
    assert tagged.tags == ("B",)
    deeds = [row.deed for row in book.deeds(entry)]
    assert [(each.act, dict(each.before), dict(each.after)) for each in deeds] == [
        (Act.TAGS_CHANGED, {"tags": "A\n出差"}, {"tags": "B"}),
        (Act.TAGS_CHANGED, {"tags": ""}, {"tags": "A\n出差"}),
        (Act.CATEGORY_CHANGED, {"category": before.value}, {"category": "RENT"}),
        (Act.STATUS_CHANGED, {"status": "RECEIVED"}, {"status": "APPROVED"}),
    ]
    assert (deeds[0].who, deeds[0].subject) == (LI, entry)
    assert deeds[2].at == NOW


def test_what_is_as_it_was_wanted_changes_nothing(
    office: SqlArchive, book: SqlEntryBook, entry: str
) -> None:
    seen = book.details(entry)
    rows = count(office, AUDIT)
    book.set_status(entry, 1, OfficeStatus.RECEIVED, WANG, NOW)
    book.set_category(entry, 1, seen.category, WANG, NOW)
    assert book.set_tags(entry, 1, [], WANG, NOW) == seen
    assert count(office, AUDIT) == rows


def test_a_change_to_an_older_version_overwrites_nothing(
    office: SqlArchive, book: SqlEntryBook, entry: str
) -> None:
    book.set_status(entry, 1, OfficeStatus.PAID, LI, NOW)
    kept = book.attach(entry, "a.txt", b"a", LI, NOW)
    rows = count(office, AUDIT)
    changes: tuple[Callable[[], object], ...] = (
        lambda: book.set_status(entry, 1, OfficeStatus.CHECKED, WANG, LATER),
        lambda: book.set_category(entry, 2, Category.HEALTH, WANG, LATER),
        lambda: book.set_tags(entry, 2, ["x"], WANG, LATER),
        lambda: book.detach(entry, 2, kept.attachments[0].attachment, WANG, LATER),
    )
    for change in changes:
        with pytest.raises(ArchiveTrouble) as refused:
            change()
        assert (refused.value.code, refused.value.details) == (
            "entry_was_changed",
            {"entry": entry},
        )
    assert book.details(entry) == kept
    assert count(office, AUDIT) == rows


def test_an_unknown_entry_is_explained(book: SqlEntryBook, entry: str) -> None:
    calls: tuple[Callable[[], object], ...] = (
        lambda: book.details("nobody"),
        lambda: book.set_status("nobody", 1, OfficeStatus.PAID, WANG, NOW),
        lambda: book.write_note("nobody", "?", WANG, NOW),
        lambda: book.attach("nobody", "a", b"a", WANG, NOW),
    )
    for call in calls:
        with pytest.raises(ArchiveTrouble) as refused:
            call()
        assert refused.value.code == "entry_is_unknown"
    assert book.details(entry).version == 1


def test_notes_stand_side_by_side_the_newest_first(book: SqlEntryBook, entry: str) -> None:
    book.write_note(entry, "付款前请核对", WANG, NOW)
    seen = book.write_note(entry, "second\nline", LI, LATER)
    assert [(note.text, note.written_by, note.written_at) for note in seen.notes] == [
        ("second\nline", LI, LATER),
        ("付款前请核对", WANG, NOW),
    ]
    assert seen.version == 3
    deed = book.deeds(entry)[1].deed
    digest = hashlib.sha256("付款前请核对".encode()).hexdigest()
    assert dict(deed.after) == {"note": seen.notes[1].note, "text_sha256": digest}
    assert "核对" not in str(deed)


def test_an_attachment_is_kept_byte_for_byte_and_its_bytes_once(
    office: SqlArchive, book: SqlEntryBook, entry: str
) -> None:
    content = bytes(range(256)) * 40
    other = fill_archive(office, 1, seed=7)[0]
    documents = count(office, DOCUMENT)
    (first,) = book.attach(entry, "合同.docx", content, WANG, NOW).attachments
    (second,) = book.attach(other, "copy.docx", content, LI, LATER).attachments
    assert count(office, DOCUMENT) == documents + 1
    assert (first.name, first.size, first.attached_by) == ("合同.docx", len(content), WANG)
    assert first.sha256 == second.sha256 == hashlib.sha256(content).hexdigest()
    assert book.attachment(first.attachment) == ("合同.docx", content)
    book.detach(entry, 2, first.attachment, WANG, LATER)
    assert book.attachment(second.attachment) == ("copy.docx", content)
    book.detach(other, 2, second.attachment, WANG, LATER)
    assert count(office, DOCUMENT) == documents
    with pytest.raises(ArchiveTrouble) as gone:
        book.attachment(second.attachment)
    assert gone.value.code == "attachment_is_unknown"


def test_an_attachment_of_another_entry_cannot_be_removed(
    office: SqlArchive, book: SqlEntryBook, entry: str
) -> None:
    other = fill_archive(office, 1, seed=7)[0]
    (kept,) = book.attach(entry, "a.txt", b"a", WANG, NOW).attachments
    with pytest.raises(ArchiveTrouble) as refused:
        book.detach(other, 1, kept.attachment, WANG, NOW)
    assert refused.value.code == "attachment_is_unknown"
    assert book.attachment(kept.attachment) == ("a.txt", b"a")


def test_what_is_removed_is_named_in_the_log(book: SqlEntryBook, entry: str) -> None:
    (kept,) = book.attach(entry, "a.txt", b"abc", WANG, NOW).attachments
    book.detach(entry, 2, kept.attachment, LI, LATER)
    removed, added = (row.deed for row in book.deeds(entry))
    assert (removed.act, added.act) == (Act.ATTACHMENT_REMOVED, Act.ATTACHMENT_ADDED)
    assert dict(removed.before) == dict(added.after)
    assert removed.before["size"] == "3"
    assert removed.before["sha256"] == hashlib.sha256(b"abc").hexdigest()


def test_a_judged_document_stays_when_it_is_no_longer_attached(
    office: SqlArchive, book: SqlEntryBook, entry: str
) -> None:
    content = b"%PDF-1.7 the invoice itself"
    judged = office.add(make_verification(invented_values(99), content), content)
    (kept,) = book.attach(entry, "again.pdf", content, WANG, NOW).attachments
    book.detach(entry, 2, kept.attachment, WANG, LATER)
    original = office.original(kept.sha256)
    assert original is not None
    assert original.content == content
    assert book.details(judged).attachments == ()


def test_an_attached_document_that_is_judged_later_is_known_by_its_format(
    office: SqlArchive, book: SqlEntryBook, entry: str
) -> None:
    content = b"%PDF-1.7 attached first"
    (kept,) = book.attach(entry, "later.pdf", content, WANG, NOW).attachments
    office.add(make_verification(invented_values(99), content), content)
    original = office.original(kept.sha256)
    assert original is not None
    assert original.format.value == "PDF"
    book.detach(entry, 2, kept.attachment, WANG, LATER)
    assert office.original(kept.sha256) is not None


def test_flipped_bytes_of_an_attachment_are_not_handed_out(
    office: SqlArchive, book: SqlEntryBook, entry: str
) -> None:
    (kept,) = book.attach(entry, "a.txt", b"abc", WANG, NOW).attachments

    def spoil(connection: Connection) -> None:
        changed = update(DOCUMENT).where(DOCUMENT.c.sha256 == kept.sha256)
        connection.execute(changed.values(content=b"abd"))

    office.database.write(spoil)
    with pytest.raises(ArchiveTrouble) as damaged:
        book.attachment(kept.attachment)
    assert damaged.value.code == "archive_is_damaged"


def test_work_that_is_done_again_is_kept_once(
    office: SqlArchive, book: SqlEntryBook, entry: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a server an answer may be lost after the commit."""
    write = office.database.write

    def twice(work: Callable[[Connection], EntryDetails]) -> EntryDetails:
        write(work)
        return write(work)

    monkeypatch.setattr(office.database, "write", twice)
    assert len(book.write_note(entry, "once", WANG, NOW).notes) == 1
    seen = book.attach(entry, "a.txt", b"a", WANG, NOW)
    assert len(seen.attachments) == 1
    assert seen.version == 3
    assert len(book.deeds(entry)) == 2


def test_a_trouble_in_the_middle_keeps_nothing(
    office: SqlArchive, book: SqlEntryBook, entry: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ArchiveTrouble("disk_is_full")

    monkeypatch.setattr(office.database.chain, "append", fail)
    changes: tuple[Callable[[], object], ...] = (
        lambda: book.set_status(entry, 1, OfficeStatus.PAID, WANG, NOW),
        lambda: book.set_tags(entry, 1, ["x"], WANG, NOW),
        lambda: book.attach(entry, "a", b"a", WANG, NOW),
    )
    for change in changes:
        with pytest.raises(ArchiveTrouble):
            change()
    seen = book.details(entry)
    assert (seen.version, seen.status, seen.tags) == (1, OfficeStatus.RECEIVED, ())
    assert count(office, ATTACHMENT) == 0


def test_texts_that_a_database_refuses_are_kept_readable(book: SqlEntryBook, entry: str) -> None:
    seen = book.write_note(entry, "nul \0 and half \ud83d", WANG, NOW)
    assert seen.notes[0].text.startswith("nul \N{REPLACEMENT CHARACTER} and half")
    tagged = book.set_tags(entry, 2, ["a\0b"], WANG, NOW)
    assert tagged.tags == ("a\N{REPLACEMENT CHARACTER}b",)


def test_the_sums_of_the_month_follow_the_category(
    office: SqlArchive, book: SqlEntryBook, entry: str
) -> None:
    book.set_category(entry, 1, Category.HEALTH, WANG, NOW)
    book.set_status(entry, 2, OfficeStatus.PAID, WANG, NOW)
    statement = select(func.sum(MONTH_STAT.c.invoices)).where(
        MONTH_STAT.c.category == "HEALTH", MONTH_STAT.c.status == "PAID"
    )
    with office.database.reading() as connection:
        assert connection.execute(statement).scalar_one() == 1
        total = connection.execute(select(func.sum(MONTH_STAT.c.invoices))).scalar_one()
        assert total == connection.execute(select(func.count()).select_from(INVOICE)).scalar_one()


def test_bytes_that_another_desk_is_just_removing_are_kept_anew(
    office: SqlArchive, book: SqlEntryBook, entry: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = fill_archive(office, 1, seed=7)[0]
    (kept,) = book.attach(entry, "a.txt", b"the same", WANG, NOW).attachments
    append, removing, go_on = office.database.chain.append, Event(), Event()

    def linger(connection: Connection, deed: Deed) -> AuditHead:
        if deed.act is Act.ATTACHMENT_REMOVED:
            removing.set()
            go_on.wait(10)
        return append(connection, deed)

    monkeypatch.setattr(office.database.chain, "append", linger)
    slow = Thread(target=lambda: book.detach(entry, 2, kept.attachment, WANG, LATER))
    slow.start()
    assert removing.wait(10)
    Timer(0.2, go_on.set).start()
    (again,) = book.attach(other, "b.txt", b"the same", LI, LATER).attachments
    slow.join(20)
    assert book.attachment(again.attachment) == ("b.txt", b"the same")
    assert book.details(entry).attachments == ()


def test_of_two_desks_at_once_one_is_told(book: SqlEntryBook, entry: str) -> None:
    start = Barrier(2)
    answers: list[EntryDetails | ArchiveTrouble] = []

    def change(status: OfficeStatus) -> None:
        start.wait(10)
        try:
            answers.append(book.set_status(entry, 1, status, WANG, NOW))
        except ArchiveTrouble as trouble:
            answers.append(trouble)

    desks = [
        Thread(target=change, args=(status,)) for status in (OfficeStatus.PAID, OfficeStatus.BOOKED)
    ]
    for desk in desks:
        desk.start()
    for desk in desks:
        desk.join(20)
    (kept,) = [each for each in answers if isinstance(each, EntryDetails)]
    (told,) = [each for each in answers if isinstance(each, ArchiveTrouble)]
    assert told.code == "entry_was_changed"
    assert book.details(entry) == kept == replace(kept, version=2)
