"""`invoice-desktop search`: rows for people, objects for programs."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from invoice_desktop.domain.entry import Category
from invoice_desktop.domain.invoice import Field
from tests.factories.archives import invented_values
from tests.walk.conftest import Run
from tests.walk.homes import KeptHome, make_home


@pytest.fixture
def home(tmp_path: Path, run: Run) -> KeptHome:
    return make_home(tmp_path, run, count=30, original_size=0)


def number_of(seed: int) -> str:
    return str(invented_values(seed)[Field.INVOICE_NUMBER])


def test_a_number_is_found(home: KeptHome) -> None:
    values = invented_values(3)
    answer = home("search", number_of(3))
    assert answer.status == 0
    (line,) = answer.out.splitlines()
    assert number_of(3) in line
    assert str(values[Field.SELLER_NAME]) in line
    assert str(values[Field.ISSUE_DATE]) in line
    assert "Received" in line


def test_a_row_as_an_object(home: KeptHome) -> None:
    values = invented_values(4)
    answer = home("search", number_of(4), "--json")
    assert answer.status == 0
    found = answer.only
    assert found["invoice_number"] == values[Field.INVOICE_NUMBER]
    assert found["invoice_code"] == values[Field.INVOICE_CODE]
    assert Decimal(found["total_including_tax"]) == values[Field.TOTAL_INCLUDING_TAX]
    assert date.fromisoformat(found["issue_date"]) == values[Field.ISSUE_DATE]
    assert found["seller"]["name"] == values[Field.SELLER_NAME]
    assert (found["status"], found["tags"]) == ("RECEIVED", [])
    assert found["category"] in set(Category)
    assert found["entry"] == home.entries[4]


def test_several_words_are_one_query_and_the_limit_is_kept(home: KeptHome) -> None:
    seller = str(invented_values(5)[Field.SELLER_NAME])
    issued = invented_values(5)[Field.ISSUE_DATE]
    assert isinstance(issued, date)
    answer = home("search", seller[2:6], str(issued.year), "--json")
    assert number_of(5) in {each["invoice_number"] for each in answer.objects}
    assert len(home("search", "", "--json", "--limit", "7").objects) == 7


def test_nothing_found_is_told_and_has_its_status(home: KeptHome) -> None:
    for form in ((), ("--json",)):
        answer = home("search", "没有这样的公司", *form)
        assert (answer.status, answer.out) == (1, "")
        assert answer.err.splitlines()[-1] == "Nothing was found."


@pytest.mark.parametrize(
    "text", ["x" * 5000, "'\"%_*?", "AND OR NOT (", "😀", "\udc80", "\x00\x1b[31m", "--", ""]
)
def test_whatever_is_searched_for_the_answer_is_plain(home: KeptHome, text: str) -> None:
    answer = home("search", "--json", *home.place, "--", text)
    assert answer.status in {0, 1}


@pytest.mark.parametrize("limit", ["0", "-3", "many"])
def test_a_limit_that_is_none_is_refused(home: KeptHome, limit: str) -> None:
    assert home("search", "x", "--limit", limit).status == 2


def test_a_home_without_an_archive_gets_none_by_searching(run: Run, tmp_path: Path) -> None:
    place = ("--home", tmp_path / "other", "--keyring", f"file:{tmp_path / 'k'}")
    answer = run("search", "x", "--language", "en", *place)
    assert answer.status == 2
    assert "is not at" in answer.err
    assert not (tmp_path / "other" / "archive").exists()


def test_names_cannot_steer_the_terminal() -> None:
    from invoice_desktop.cli.search import table

    lines = table([("a\x1b[31mb", "样例"), ("longer name here", "x")])
    assert lines == ["a [31mb           样例", "longer name here  x"]
