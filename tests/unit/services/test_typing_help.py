"""What the archive knows of a number that is being typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.user import User
from invoice_desktop.services.typing_help import TypingHelp
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.opening import create_archive
from tests.factories.archives import invented_values, make_verification

CLERK = User("李娜")
VALUES = invented_values(1)
NUMBER = str(VALUES[Field.INVOICE_NUMBER])


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[SqlArchive]:
    made = create_archive(tmp_path / "archive", bytes(32))
    made.add(make_verification(VALUES, None), None)
    made.add(make_verification(invented_values(2), None), None)
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
