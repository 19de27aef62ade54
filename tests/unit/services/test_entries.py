"""What the office adds, cleaned and limited before it reaches the archive."""

from pathlib import Path

import pytest

from invoice_desktop.domain.audit import Act
from invoice_desktop.domain.entry import (
    LARGEST_ATTACHMENT,
    LONGEST_NOTE,
    LONGEST_TAG,
    Category,
    OfficeStatus,
)
from invoice_desktop.domain.trouble import ArchiveTrouble, InvalidEntry, UnreadableDocument
from invoice_desktop.domain.user import User
from invoice_desktop.services.entries import (
    MOST_TAGS,
    EntryDesk,
    clean_name,
    clean_note,
    clean_tags,
)
from invoice_desktop.services.ports import Archive
from tests.factories.archives import invented_verifications
from tests.unit.services.conftest import NOW, SteppingClock


@pytest.fixture
def entries(archive: Archive) -> EntryDesk:
    return EntryDesk(lambda: archive, SteppingClock())


@pytest.fixture
def entry(archive: Archive) -> str:
    return archive.add_all(list(invented_verifications(1)))[0]


def test_what_is_set_is_kept_with_a_new_version(
    entries: EntryDesk, entry: str, clerk: User
) -> None:
    seen = entries.details(clerk, entry)
    assert seen.status is OfficeStatus.RECEIVED
    booked = entries.set_status(clerk, entry, seen.version, OfficeStatus.BOOKED)
    sorted_out = entries.set_category(clerk, entry, booked.version, Category.RENT)
    tagged = entries.set_tags(clerk, entry, sorted_out.version, [" 出差 ", "Urgent", "urgent"])
    assert tagged == entries.details(clerk, entry)
    assert (tagged.status, tagged.category) == (OfficeStatus.BOOKED, Category.RENT)
    assert set(tagged.tags) == {"出差", "Urgent"}
    assert tagged.version == seen.version + 3


def test_a_change_to_an_older_version_is_refused(
    entries: EntryDesk, entry: str, clerk: User, colleague: User
) -> None:
    seen = entries.details(clerk, entry)
    entries.set_status(colleague, entry, seen.version, OfficeStatus.PAID)
    with pytest.raises(ArchiveTrouble) as refused:
        entries.set_status(clerk, entry, seen.version, OfficeStatus.CHECKED)
    assert refused.value.code == "entry_was_changed"
    assert entries.details(clerk, entry).status is OfficeStatus.PAID


def test_notes_say_who_wrote_them_and_when_the_newest_first(
    entries: EntryDesk, entry: str, clerk: User, colleague: User
) -> None:
    entries.write_note(clerk, entry, "  付款前请核对合同。\r\n第二行\x07 ")
    notes = entries.write_note(colleague, entry, "ok").notes
    assert [note.text for note in notes] == ["ok", "付款前请核对合同。\n第二行"]
    assert [note.written_by for note in notes] == [colleague.name, clerk.name]
    assert notes[1].written_at == NOW
    assert notes[0].written_at > notes[1].written_at


def test_an_attachment_is_given_back_byte_for_byte(
    entries: EntryDesk, entry: str, clerk: User, tmp_path: Path
) -> None:
    path = tmp_path / "合同.pdf"
    path.write_bytes(bytes(range(256)))
    (kept,) = entries.attach(clerk, entry, path).attachments
    assert (kept.name, kept.size, kept.attached_by) == ("合同.pdf", 256, clerk.name)
    assert entries.attachment(clerk, kept.attachment) == ("合同.pdf", bytes(range(256)))
    version = entries.details(clerk, entry).version
    assert entries.detach(clerk, entry, version, kept.attachment).attachments == ()
    with pytest.raises(ArchiveTrouble) as gone:
        entries.attachment(clerk, kept.attachment)
    assert gone.value.code == "attachment_is_unknown"
    restored = entries.attach_content(clerk, entry, kept.name, bytes(range(256)))
    assert [each.sha256 for each in restored.attachments] == [kept.sha256]


def test_a_file_that_cannot_be_attached_is_explained(
    entries: EntryDesk, entry: str, clerk: User, tmp_path: Path
) -> None:
    empty, large = tmp_path / "empty", tmp_path / "large"
    empty.touch()
    with large.open("wb") as sparse:
        sparse.truncate(LARGEST_ATTACHMENT + 1)
    for path, code in (
        (empty, "attachment_is_empty"),
        (large, "attachment_is_too_large"),
        (tmp_path, "file_is_a_folder"),
        (tmp_path / "none", "file_not_found"),
        (tmp_path / ("n" * 300), "file_cannot_be_opened"),
    ):
        with pytest.raises(UnreadableDocument) as refused:
            entries.attach(clerk, entry, path)
        assert refused.value.code == code
    assert entries.details(clerk, entry).attachments == ()


def test_the_history_of_an_entry_tells_who_did_what(
    entries: EntryDesk, entry: str, clerk: User, colleague: User
) -> None:
    entries.set_status(clerk, entry, 1, OfficeStatus.CHECKED)
    entries.write_note(colleague, entry, "seen")
    newest, older = entries.history(clerk, entry)[:2]
    assert (newest.act, newest.who) == (Act.NOTE_WRITTEN, colleague.name)
    assert (older.act, older.who) == (Act.STATUS_CHANGED, clerk.name)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ((" a\tb ", "", "  "), ("a b",)),
        (("Travel", "travel", "ＴＲＡＶＥＬ", "trip"), ("Travel", "trip")),
        (("a\x00b\u202e", "\u200b\u200d"), ("a b",)),
        (("x\ud800",), ("x",)),
        (("cafe\u0301",), ("café",)),
        (("👩\u200d💼 出差",), ("👩\u200d💼 出差",)),
    ],
)
def test_tags_are_cleaned(given: tuple[str, ...], kept: tuple[str, ...]) -> None:
    assert clean_tags(given) == kept


def test_tags_have_limits() -> None:
    assert clean_tags(["字" * LONGEST_TAG]) == ("字" * LONGEST_TAG,)
    with pytest.raises(InvalidEntry) as too_long:
        clean_tags(["字" * (LONGEST_TAG + 1)])
    assert too_long.value.code == "tag_is_too_long"
    assert len(clean_tags(str(place) for place in range(MOST_TAGS))) == MOST_TAGS
    with pytest.raises(InvalidEntry) as too_many:
        clean_tags(str(place) for place in range(MOST_TAGS + 1))
    assert too_many.value.code == "too_many_tags"


@pytest.mark.parametrize("text", ["", " \n\t ", "\x00\x1b", "\u200b\u200d"])
def test_an_empty_note_is_refused(text: str) -> None:
    with pytest.raises(InvalidEntry) as refused:
        clean_note(text)
    assert refused.value.code == "note_is_empty"


def test_a_note_keeps_its_lines_and_has_a_limit() -> None:
    assert clean_note("a\r\nb\rc\n\td\x1b[31m") == "a\nb\nc\n\td[31m"
    assert clean_note("n" * LONGEST_NOTE + " ") == "n" * LONGEST_NOTE
    with pytest.raises(InvalidEntry) as refused:
        clean_note("n" * (LONGEST_NOTE + 1))
    assert refused.value.code == "note_is_too_long"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("合同.pdf", "合同.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\x\\a.exe", "a.exe"),
        ("...", "attachment"),
        ("gpj\u202e.exe", "gpj .exe"),
        ("n" * 300 + ".pdf", "n" * 196 + ".pdf"),
    ],
)
def test_names_lead_nowhere_else(given: str, kept: str) -> None:
    assert clean_name(given) == kept


def test_a_step_back_needs_a_reason_and_the_log_keeps_it(
    entries: EntryDesk, entry: str, clerk: User
) -> None:
    paid = entries.set_status(clerk, entry, 1, OfficeStatus.PAID)
    with pytest.raises(ArchiveTrouble) as refused:
        entries.set_status(clerk, entry, paid.version, OfficeStatus.CHECKED, " \n ")
    assert refused.value.code == "reason_is_needed"
    with pytest.raises(InvalidEntry) as too_long:
        entries.set_status(clerk, entry, paid.version, OfficeStatus.CHECKED, "x" * 501)
    assert too_long.value.code == "reason_is_too_long"
    back = entries.set_status(clerk, entry, paid.version, OfficeStatus.CHECKED, "付款\n退回")
    assert back.status is OfficeStatus.CHECKED
    assert entries.history(clerk, entry)[0].after["reason"] == "付款 退回"


def test_many_come_to_one_state_all_or_none(
    entries: EntryDesk, archive: Archive, clerk: User
) -> None:
    made = archive.add_all(list(invented_verifications(3)))
    entries.set_status(clerk, made[0], 1, OfficeStatus.PAID)
    with pytest.raises(ArchiveTrouble) as refused:
        entries.set_statuses(clerk, made, OfficeStatus.BOOKED)
    assert refused.value.code == "reason_is_needed"
    states = [entries.details(clerk, each).status for each in made]
    assert states == [OfficeStatus.PAID, OfficeStatus.RECEIVED, OfficeStatus.RECEIVED]
    assert entries.set_statuses(clerk, made, OfficeStatus.PAID) == made[1:]
    assert entries.set_statuses(clerk, (), OfficeStatus.PAID) == ()
