"""Whatever is typed finds what it should, and is never an error; and what else the list tells."""

from dataclasses import replace
from datetime import date

import pytest

from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow, SortKey
from invoice_desktop.domain.search import FigureGroup, HistoryQuery, HistoryRow
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.domain.verdict import Acceptance, Authenticity
from invoice_desktop.store.archive import SqlArchive
from tests.factories.searching import expected, is_selected
from tests.unit.store.catalogue.texts import INVOICES, TEXTS, TODAY


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


def test_progress_is_told_and_may_have_had_enough(filled: SqlArchive) -> None:
    class Enough(Exception):
        pass

    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        raise Enough

    with pytest.raises(Enough):
        filled.catalogue.numbers(ArchiveQuery("有限"), stop)
    assert told[0][0] <= told[0][1]
    assert filled.catalogue.count(ArchiveQuery()).number == INVOICES + 12


def test_rows_come_in_the_order_that_is_asked_for(
    filled: SqlArchive, rows: tuple[ArchiveRow, ...]
) -> None:
    numbers = [rows[5].number, rows[2].number, 10**12, rows[9].number]
    assert filled.catalogue.rows_of(numbers) == (rows[5], rows[2], rows[9])
    assert filled.catalogue.rows_of([]) == ()


def test_a_row_is_known_by_its_entry(filled: SqlArchive, rows: tuple[ArchiveRow, ...]) -> None:
    assert filled.catalogue.row(rows[7].entry) == rows[7]
    with pytest.raises(ArchiveTrouble) as trouble:
        filled.catalogue.row("nobody")
    assert trouble.value.code == "entry_is_unknown"


def test_a_row_that_is_gone_ends_the_list(filled: SqlArchive, rows: tuple[ArchiveRow, ...]) -> None:
    for sort in SortKey:
        gone = replace(rows[3], number=10**12)
        assert filled.catalogue.rows_after(ArchiveQuery(sort=sort), gone, 10) == ()


def test_counts_from_the_sums_are_exact(filled: SqlArchive, rows: tuple[ArchiveRow, ...]) -> None:
    query = ArchiveQuery(
        issued_from=date(2025, 1, 1),
        issued_until=date(2025, 12, 31),
        acceptances=frozenset({Acceptance.REVIEW}),
    )
    count = filled.catalogue.count(query)
    assert count.is_exact
    assert count.number == sum(is_selected(row, "", query) for row in rows) > 0


def test_the_history_is_whole_and_the_newest_first(filled: SqlArchive) -> None:
    query = HistoryQuery(verified_by="样本会计")
    last: HistoryRow | None = None
    seen: list[HistoryRow] = []
    while page := filled.catalogue.history(query, last, 13):
        seen += page
        last = page[-1]
    assert len(seen) == len({row.verification for row in seen}) == INVOICES + 12
    moments = [row.verified_at for row in seen]
    assert moments == sorted(moments, reverse=True)
    middle = moments[40]
    since = filled.catalogue.history(HistoryQuery(since=middle), None, 500)
    before = filled.catalogue.history(HistoryQuery(before=middle), None, 500)
    assert len(since) + len(before) == len(seen)
    rejected = HistoryQuery(authenticities=frozenset({Authenticity.CONTRADICTED}))
    assert {row.authenticity for row in filled.catalogue.history(rejected, None, 500)} == {
        Authenticity.CONTRADICTED
    }
    assert filled.catalogue.history(HistoryQuery(verified_by="没有"), None, 9) == ()


def test_what_can_be_chosen_is_told(filled: SqlArchive, rows: tuple[ArchiveRow, ...]) -> None:
    catalogue = filled.catalogue
    assert catalogue.tags() == tuple(sorted({tag for row in rows for tag in row.tags}))
    assert catalogue.verifiers() == ("样本会计",)
    buyers = dict(catalogue.buyers())
    names = [row.buyer_name for row in rows if row.buyer_name]
    assert buyers == {name: names.count(name) for name in set(names)}


@pytest.mark.parametrize("by", list(FigureGroup))
def test_month_figures_are_the_sums_of_the_rows(
    filled: SqlArchive, rows: tuple[ArchiveRow, ...], by: FigureGroup
) -> None:
    figures = filled.catalogue.month_figures(date(2025, 1, 9), date(2025, 3, 2), by)
    mine = [
        row
        for row in rows
        if row.issue_date and date(2025, 1, 1) <= row.issue_date < date(2025, 4, 1)
    ]
    assert sum(figure.invoices for figure in figures) == len(mine) > 0
    assert sum(figure.tax_amount for figure in figures) == sum(row.tax_amount or 0 for row in mine)
    for figure in figures:
        alike = [row for row in mine if (getattr(row, by) or "") == figure.group]
        months = [
            row for row in alike if row.issue_date and row.issue_date.replace(day=1) == figure.month
        ]
        assert figure.invoices == len(months)
    everything = filled.catalogue.month_figures(None, None, by)
    assert sum(figure.invoices for figure in everything) == len(rows)
    assert any(figure.month is None for figure in everything)
