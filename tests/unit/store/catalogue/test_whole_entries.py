"""All that is kept of many entries at once: the same as asked of each alone."""

import pytest

from invoice_desktop.domain.history import ArchiveRow
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.archive import SqlArchive
from tests.unit.store.test_entry_book import LATER, LI, NOW, WANG


def test_entries_at_once_are_the_same_as_one_by_one(
    filled: SqlArchive, rows: tuple[ArchiveRow, ...]
) -> None:
    book = filled.entries
    first, second = rows[0].entry, rows[1].entry
    version = book.details(first).version
    book.set_tags(first, version, ["出差", "A"], LI, LATER)
    book.write_note(first, "第一条", LI, NOW)
    book.write_note(first, "第二条", WANG, LATER)
    book.attach(first, "a.txt", b"a", LI, NOW)
    book.attach(second, "a.txt", b"a", LI, LATER)
    entries = [row.entry for row in reversed(rows)]
    wholes = filled.whole_entries(entries)
    assert [whole.details for whole in wholes] == [book.details(entry) for entry in entries]
    assert len(wholes[-1].details.notes) == 2
    assert [whole.verifications for whole in wholes] == [
        filled.verifications(entry) for entry in entries
    ]
    assert [whole.alarms for whole in wholes] == [
        filled.ledger.alarms_of(entry) for entry in entries
    ]
    assert filled.whole_entries([]) == ()


def test_an_entry_that_nobody_knows_is_named(filled: SqlArchive) -> None:
    with pytest.raises(ArchiveTrouble) as caught:
        filled.whole_entries(["nobody"])
    assert (caught.value.code, caught.value.details["entry"]) == ("entry_is_unknown", "nobody")
