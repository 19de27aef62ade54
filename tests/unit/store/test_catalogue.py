"""Whatever is asked, in whatever order, on either engine: the same as by looking at every row."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from random import Random
from typing import Any

import pytest
from sqlalchemy import select

from invoice_desktop.domain.entry import Category, OfficeStatus
from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow, SortKey
from invoice_desktop.domain.invoice import Field, InvoiceKind
from invoice_desktop.domain.search import FigureGroup, HistoryQuery, HistoryRow
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.domain.verdict import Acceptance, Authenticity
from invoice_desktop.store import looks, party_names, searching
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.initials import complete_initials
from invoice_desktop.store.opening import create_archive
from invoice_desktop.store.tables import INVOICE_TEXT
from tests.factories.archives import (
    FIRST_MOMENT,
    fill_archive,
    invented_values,
    make_verification,
    without,
)
from tests.factories.searching import expected, is_selected

TODAY = date(2026, 3, 1)
INVOICES = 150
WORDS = ("餐", "复印", "复印纸", "软件开发", "费", "信息技术服务软件", "a4", "中性笔", "没有")
TEXTS = (
    *WORDS,
    *(
        "青",
        "青禾",
        "有限",
        "公司",
        "虚构市云岭",
        "qh",
        "yx",
        "xhsyl",
        "91990100",
        "9199",
        "0990124",
    ),
    *("2025", "2025年3月", "去年", "3月", "Q1 2024", "今天", "2024-05-07", "3月 餐", "2024 青禾"),
    *("100-20000", ">50000", "<3000", "≥ 100000", "over 80000", "20000到60000元"),
    *("项目", "项目一", "加急 青禾", "00001", "000012", "25992", "青禾 餐 2025", "测试 有限 司"),
)


def _fill(archive: SqlArchive) -> None:
    entries = list(fill_archive(archive, INVOICES))
    for seed, names in enumerate(
        (
            (Field.ISSUE_DATE, Field.TOTAL_INCLUDING_TAX),
            (Field.SELLER_NAME, Field.TAX_AMOUNT),
            (Field.BUYER_NAME, Field.INVOICE_NUMBER, Field.KIND),
            (Field.SELLER_NAME, Field.SELLER_TAXPAYER_ID, Field.AMOUNT_EXCLUDING_TAX),
        )
        * 3
    ):
        values = without(invented_values(900 + seed), *names)
        content = f"blurred {seed}".encode()
        entries.append(archive.add(make_verification(values, content), content))
    random = Random("office")
    for entry in random.sample(entries, 60):
        version = archive.entries.details(entry).version
        given = archive.entries.set_status(
            entry, version, random.choice(list(OfficeStatus)), "样本", FIRST_MOMENT
        )
        category = random.choice(list(Category))
        given = archive.entries.set_category(entry, given.version, category, "样本", FIRST_MOMENT)
        tags = random.sample(["项目一", "项目二", "加急", "Ａ4 待补"], k=random.randrange(3))
        archive.entries.set_tags(entry, given.version, tags, "样本", FIRST_MOMENT)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def filled(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[SqlArchive]:
    if request.param == "sqlite":
        archive = create_archive(tmp_path_factory.mktemp("catalogue") / "archive", bytes(32))
    else:
        from invoice_desktop.store.server import create_shared_archive

        server = request.getfixturevalue("postgres")
        archive = create_shared_archive(server.new_database(), server.password, bytes(32))
    _fill(archive)
    complete_initials(archive.database)
    yield archive
    archive.close()


@pytest.fixture(scope="module")
def rows(filled: SqlArchive) -> tuple[ArchiveRow, ...]:
    catalogue = filled.catalogue
    return catalogue.rows_of(catalogue.numbers(ArchiveQuery(descending=False)))


@pytest.fixture(scope="module")
def words(filled: SqlArchive) -> dict[int, str]:
    with filled.database.reading() as connection:
        found = connection.execute(select(INVOICE_TEXT.c.row_id, INVOICE_TEXT.c.words))
        return {number: text for number, text in found}  # noqa: C416 - rows are no pairs to mypy


@pytest.fixture(params=["as it is", "in small steps"])
def steps(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Let a hundred rows be as many as a million are: walks end, counts are given up."""
    if request.param == "in small steps":
        monkeypatch.setattr(searching, "_SOME", 3)
        monkeypatch.setattr(searching, "_SLICE", 7)
        monkeypatch.setattr(searching, "_FEW", 2)
        monkeypatch.setattr(searching, "_MORE", 2)
        monkeypatch.setattr(searching, "_SPARE", 1)
        monkeypatch.setattr(looks, "MANY", 4)
        monkeypatch.setattr("invoice_desktop.store.meanings.MANY", 4)
        monkeypatch.setattr(party_names, "MOST_LISTED", 2)
    looks._asking.cache_clear()
    yield request.param
    looks._asking.cache_clear()


def random_query(random: Random, rows: tuple[ArchiveRow, ...]) -> ArchiveQuery:
    row = random.choice(rows)
    text = random.choice(
        [
            "",
            random.choice(TEXTS),
            random.choice(TEXTS),
            f"{random.choice(TEXTS)} {random.choice(TEXTS)}",
            row.seller_name[random.randrange(4) :][: random.randrange(1, 6)],
            (row.invoice_number or "")[-random.randrange(4, 12) :],
            str(row.total_including_tax or ""),
            row.buyer_taxpayer_id[: random.randrange(2, 18)],
        ]
    )
    sort, descending = random.choice(list(SortKey)), random.random() < 0.5
    query = ArchiveQuery(text, today=TODAY, sort=sort, descending=descending)
    return replace(query, **random_filters(random, row))


def random_filters(random: Random, row: ArchiveRow) -> dict[str, Any]:
    day = row.issue_date or TODAY
    possible: dict[str, Any] = {
        "issued_from": day.replace(month=1, day=1),
        "issued_until": day.replace(month=12, day=20),
        "verified_from": FIRST_MOMENT.date(),
        "verified_until": FIRST_MOMENT.date(),
        "total_from": Decimal(20_000),
        "total_until": row.total_including_tax or Decimal(50_000),
        "kinds": frozenset({row.kind or InvoiceKind.FULLY_DIGITAL_SPECIAL}),
        "authenticities": frozenset({row.authenticity, Authenticity.GENUINE}),
        "acceptances": frozenset({row.acceptance}),
        "statuses": frozenset({row.status, OfficeStatus.PAID}),
        "categories": frozenset({row.category, Category.MEALS}),
        "buyers": frozenset({row.buyer_name or "没有"}),
        "tags": frozenset({random.choice(["项目一", "加急"])}),
    }
    chosen = random.sample(sorted(possible), k=random.choice((0, 0, 1, 1, 2, 3)))
    return {name: possible[name] for name in chosen}


@pytest.mark.parametrize("seed", range(40))
@pytest.mark.usefixtures("steps")
def test_what_is_found_is_what_fulfils_the_query_in_its_order(
    filled: SqlArchive, rows: tuple[ArchiveRow, ...], words: dict[int, str], seed: int
) -> None:
    random = Random(f"query {seed}")
    for _ in range(4):
        query = random_query(random, rows)
        right = expected(rows, words, query)
        assert list(filled.catalogue.numbers(query)) == right, query
        first = [row.number for row in filled.catalogue.first_rows(query, 10)]
        assert first == right[:10], query
        assert filled.catalogue.count(query).number == len(right), query


@pytest.mark.parametrize("sort", SortKey)
@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("text", ["", "有限", "青禾", "餐 2025"])
@pytest.mark.usefixtures("steps")
def test_pages_join_to_the_whole(
    filled: SqlArchive,
    rows: tuple[ArchiveRow, ...],
    words: dict[int, str],
    sort: SortKey,
    text: str,
    *,
    descending: bool,
) -> None:
    query = ArchiveQuery(text, today=TODAY, sort=sort, descending=descending)
    last: ArchiveRow | None = None
    seen: list[int] = []
    while page := filled.catalogue.rows_after(query, last, 11):
        seen += [row.number for row in page]
        last = page[-1]
    assert seen == expected(rows, words, query)


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
