"""What is suggested while one types, on both engines."""

from datetime import date

import pytest

from invoice_desktop.domain.history import ArchiveQuery
from invoice_desktop.domain.search import SuggestionReason
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.initials import are_missing, complete_initials, initials_of
from tests.factories.archives import FIRST_MOMENT, fill_archive

TODAY = date(2026, 3, 1)
R = SuggestionReason


@pytest.fixture
def filled(any_archive: SqlArchive) -> SqlArchive:
    entries = fill_archive(any_archive, 80)
    any_archive.entries.set_tags(entries[0], 1, ["项目甲", "Ａ4"], "样本", FIRST_MOMENT)
    complete_initials(any_archive.database)
    return any_archive


def reasons(archive: SqlArchive, text: str) -> set[SuggestionReason]:
    return {each.reason for each in archive.catalogue.suggestions(text, TODAY)}


def test_every_reason_is_given(filled: SqlArchive) -> None:
    row = filled.catalogue.first_rows(ArchiveQuery(), 1)[0]
    number = row.invoice_number or ""
    assert R.NUMBER in reasons(filled, number)
    assert R.NUMBER in reasons(filled, number[:7])
    assert R.NUMBER_END in reasons(filled, number[-6:])
    assert R.COMPANY_NAME in reasons(filled, row.seller_name[3:6])
    assert R.COMPANY_INITIALS in reasons(filled, initials_of(row.seller_name)[:4])
    assert R.TAXPAYER_ID in reasons(filled, row.seller_taxpayer_id[:12].lower())
    assert R.AMOUNT in reasons(filled, str(row.total_including_tax))
    assert reasons(filled, "上个月") == {R.PERIOD}
    assert reasons(filled, "项目") == {R.TAG}
    assert reasons(filled, "a4") == {R.TAG}


def test_what_is_chosen_finds_what_it_says(filled: SqlArchive) -> None:
    for text in ("青", "虚构市", "9199", "00000"):
        for suggestion in filled.catalogue.suggestions(text, TODAY):
            found = filled.catalogue.count(ArchiveQuery(suggestion.text, today=TODAY)).number
            assert found >= (suggestion.invoices or 1)


def test_no_more_are_given_than_are_asked_for_and_none_twice(filled: SqlArchive) -> None:
    few = filled.catalogue.suggestions("公司", TODAY, limit=3)
    assert len(few) == 3
    texts = [each.text for each in filled.catalogue.suggestions("公司", TODAY, limit=50)]
    assert len(texts) == len(set(texts)) > 8
    assert filled.catalogue.suggestions("公司", TODAY, limit=0) == ()
    assert filled.catalogue.suggestions("  ", TODAY) == ()


def test_the_busiest_companies_come_first(filled: SqlArchive) -> None:
    counts = [each.invoices or 0 for each in filled.catalogue.suggestions("公司", TODAY)]
    assert counts == sorted(counts, reverse=True)


def test_initials_are_worked_out_beside_the_typing(any_archive: SqlArchive) -> None:
    fill_archive(any_archive, 20)
    with any_archive.database.reading() as connection:
        assert are_missing(connection)
    any_archive.catalogue.suggestions("青", TODAY)
    any_archive.catalogue.initials.wait(60)
    with any_archive.database.reading() as connection:
        assert not are_missing(connection)


def test_initials_are_given_up_when_the_archive_is_closed(archive: SqlArchive) -> None:
    fill_archive(archive, 3)
    archive.close()
    initials = archive.catalogue.initials
    initials.begin()
    initials.wait(60)


@pytest.mark.parametrize(
    ("name", "letters"),
    [("虚构市青禾餐饮", "xgsqhcy"), ("abc贸易2号", "abcmy2h"), ("", "")],
)
def test_initials(name: str, letters: str) -> None:
    assert initials_of(name) == letters
