"""Whatever is typed: it finds what it should, and is never an error."""

import pytest

from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow
from invoice_desktop.store.archive import SqlArchive
from tests.factories.searching import expected
from tests.unit.store.catalogue.texts import TEXTS, TODAY


@pytest.mark.parametrize("text", TEXTS)
def test_every_kind_of_search_finds_something_or_rightly_nothing(
    filled: SqlArchive, rows: tuple[ArchiveRow, ...], words: dict[int, str], text: str
) -> None:
    query = ArchiveQuery(text, today=TODAY)
    assert list(filled.catalogue.numbers(query)) == expected(rows, words, query)


def test_the_searches_above_are_worth_something(
    rows: tuple[ArchiveRow, ...], words: dict[int, str]
) -> None:
    finding = [text for text in TEXTS if expected(rows, words, ArchiveQuery(text, today=TODAY))]
    assert len(finding) > len(TEXTS) * 0.7


@pytest.mark.parametrize(
    "text",
    [
        *("%", "_", "*", "?", "[", "]", "'", '"', '""', "\\", ";", "--", "%%%", "a%b_c*d?e[f"),
        *(
            "AND",
            "OR",
            "NOT",
            "青禾 AND 餐",
            "-青禾",
            "^餐",
            "餐:费",
            "NEAR(餐 费)",
            "餐*",
            "(餐",
            "餐 OR",
        ),
        *("😀", "青禾😀", "\ud83d", "\udc00青", "\0", "青\0禾", "   ", "\n\t", "\u200b", "\ufeff"),
        *(
            "餐" * 5000,
            "9" * 5000,
            "' OR 1=1 --" * 400,
            "{",
            "}",
            "$1",
            "%s",
            ":x",
            "?1",
            "'|&!<->",
        ),
        *(
            "0",
            "-",
            "~",
            ">",
            "<",
            ">=",
            "1-",
            "-1",
            "1e400",
            "¥",
            "元",
            "0000年",
            "99月",
            "ﬃ",
            "ß",
        ),
    ],
)
@pytest.mark.usefixtures("steps")
def test_nothing_that_is_typed_is_an_error(
    filled: SqlArchive, rows: tuple[ArchiveRow, ...], words: dict[int, str], text: str
) -> None:
    query = ArchiveQuery(text, today=TODAY)
    right = expected(rows, words, query)
    assert [row.number for row in filled.catalogue.first_rows(query, 500)] == right
    assert filled.catalogue.count(query).number == len(right)
    filled.catalogue.suggestions(text, TODAY)
