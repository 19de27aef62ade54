"""What the archive knows of a number that is being typed."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pypinyin import Style, pinyin

from invoice_desktop.domain.figure_slips import turned
from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.user import User
from invoice_desktop.services.typing_help import TypingHelp
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.initials import complete_initials
from invoice_desktop.store.opening import create_archive
from tests.factories.archives import FIRST_MOMENT, invented_values, make_verification, without
from tests.factories.companies import make_company

TODAY = date(2026, 7, 20)
CLERK = User("李娜")
VALUES = invented_values(1)
NUMBER = str(VALUES[Field.INVOICE_NUMBER])


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[SqlArchive]:
    made = create_archive(tmp_path / "archive", bytes(32))
    made.add(make_verification(VALUES, None), None)
    made.add(make_verification(invented_values(2), None), None)
    complete_initials(made.database)
    yield made
    made.close()


def test_all_that_is_known_of_a_number_is_given_as_it_would_be_typed(archive: SqlArchive) -> None:
    known = TypingHelp(lambda: archive).known(CLERK, {Field.INVOICE_NUMBER: f" {NUMBER} "})
    assert known is not None
    assert known.row.invoice_number == NUMBER
    assert known.entries[Field.INVOICE_NUMBER] == NUMBER
    assert known.entries[Field.TOTAL_INCLUDING_TAX] == f"{VALUES[Field.TOTAL_INCLUDING_TAX]:.2f}"
    assert known.entries[Field.ISSUE_DATE] == str(VALUES[Field.ISSUE_DATE])


@pytest.mark.parametrize("number", ["", "1234567", NUMBER[:-1], "9" * 20, "abcdefgh", "*" * 20])
def test_nothing_is_known_of_another_number(archive: SqlArchive, number: str) -> None:
    help_ = TypingHelp(lambda: archive)
    assert help_.known(CLERK, {Field.INVOICE_NUMBER: number}) is None


def test_a_code_that_is_typed_must_be_the_invoice_s(archive: SqlArchive) -> None:
    entries = {Field.INVOICE_NUMBER: NUMBER, Field.INVOICE_CODE: "1100000000"}
    assert TypingHelp(lambda: archive).known(CLERK, entries) is None


def test_a_turned_number_of_the_day_is_known_but_no_other(archive: SqlArchive) -> None:
    help_ = TypingHelp(lambda: archive)
    other = next(each for each in turned(NUMBER) if each[:2] == NUMBER[:2])
    day = str(VALUES[Field.ISSUE_DATE])
    entries = {Field.INVOICE_NUMBER: other, Field.ISSUE_DATE: day}
    assert [each.row.invoice_number for each in help_.turned(CLERK, entries)] == [NUMBER]
    right = {Field.INVOICE_NUMBER: NUMBER, Field.ISSUE_DATE: day}
    for another in ({**entries, Field.ISSUE_DATE: "20260101"}, right, {}):
        assert help_.turned(CLERK, another) == ()


def test_a_company_is_found_by_name_initials_and_taxpayer_id(archive: SqlArchive) -> None:
    help_ = TypingHelp(lambda: archive)
    name = str(VALUES[Field.SELLER_NAME])
    identifier = str(VALUES[Field.SELLER_TAXPAYER_ID])
    initials = "".join(each[0][0] for each in pinyin(name[:5], style=Style.FIRST_LETTER))
    for typed in (name[:5], initials, identifier[:10].lower()):
        found = help_.companies(CLERK, typed, TODAY, of_buyer=False)
        assert Party(name, identifier) in found
    assert help_.companies(CLERK, name[:1], TODAY, of_buyer=False) == ()
    assert help_.companies(CLERK, "没有此名", TODAY, of_buyer=True) == ()


def test_a_company_that_was_once_typed_without_its_number_is_found_with_it(
    archive: SqlArchive,
) -> None:
    later = {**VALUES, Field.INVOICE_NUMBER: "24990000000000000001"}
    archive.add(make_verification(without(later, Field.SELLER_TAXPAYER_ID), None), None)
    complete_initials(archive.database)
    name = str(VALUES[Field.SELLER_NAME])
    found = TypingHelp(lambda: archive).companies(CLERK, name, TODAY, of_buyer=False)
    assert found[0] == Party(name, str(VALUES[Field.SELLER_TAXPAYER_ID]))


def test_our_own_companies_are_the_likeliest_buyers(archive: SqlArchive) -> None:
    ours = make_company(77)
    party = Party(ours.name, ours.taxpayer_id)
    archive.set_our_companies([party], CLERK.name, FIRST_MOMENT)
    help_ = TypingHelp(lambda: archive)
    for typed in (ours.name[2:6], ours.taxpayer_id[:6]):
        assert help_.companies(CLERK, typed, TODAY, of_buyer=True)[0] == party
        assert party not in help_.companies(CLERK, typed, TODAY, of_buyer=False)
