"""Whatever is asked, a server's archive answers as the same archive on this computer does."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from invoice_desktop.domain.audit import Act, Deed
from invoice_desktop.domain.entry import Category, OfficeStatus
from invoice_desktop.domain.history import ArchiveQuery, SortKey
from invoice_desktop.domain.invoice import InvoiceKind
from invoice_desktop.domain.search import FigureGroup, HistoryQuery
from invoice_desktop.domain.verdict import Acceptance, Authenticity
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.moving import move_to_server
from invoice_desktop.store.opening import create_archive
from invoice_desktop.store.server import open_shared_archive
from tests.factories.archives import FIRST_MOMENT, fill_archive, make_verification
from tests.servers.postgres import PASSWORD, PostgresServer

TODAY = date(2026, 1, 20)
SEED = b"s" * 32
WHO = "样本会计"

Pair = tuple[SqlArchive, SqlArchive]


@pytest.fixture(scope="module")
def both(postgres: PostgresServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    """Give the same archive twice: on this computer and on a server."""
    address = postgres.new_database()
    here = create_archive(archive_path(tmp_path_factory), b"k" * 32, seed=SEED)
    entries = fill_archive(here, 400)
    here.add(make_verification({}, b"unreadable"), b"unreadable")
    for number, entry in enumerate(entries[::40]):
        version = here.entries.details(entry).version
        tagged = here.entries.set_tags(
            entry, version, ["急", "差旅"][: number % 3], WHO, FIRST_MOMENT
        )
        status = list(OfficeStatus)[number % len(OfficeStatus)]
        here.entries.set_status(entry, tagged.version, status, WHO, FIRST_MOMENT)
    deed = Deed(Act.ARCHIVE_MOVED, WHO, FIRST_MOMENT)
    move_to_server(here, address, PASSWORD, SEED, deed, lambda _done, _of: None)
    there = open_shared_archive(address, PASSWORD, SEED)
    yield here, there
    here.close()
    there.close()
    postgres.drop_database(address)


def archive_path(factory: pytest.TempPathFactory) -> Path:
    return factory.mktemp("both") / "archive"


def asked(archive: SqlArchive, query: ArchiveQuery) -> object:
    numbers = list(archive.catalogue.numbers(query))
    first = archive.catalogue.first_rows(query, 7)
    following = archive.catalogue.rows_after(query, first[-1], 5) if first else ()
    return (
        archive.catalogue.count(query),
        numbers,
        archive.catalogue.rows_of(numbers[:20]),
        first,
        following,
    )


def row_texts(archive: SqlArchive) -> list[str]:
    rows = archive.catalogue.first_rows(ArchiveQuery(), 9)
    some = rows[3]
    number = some.invoice_number or ""
    return [
        number,
        number[-6:],
        some.seller_name,
        some.seller_name[2:6],
        some.seller_name[:1],
        some.seller_taxpayer_id,
        some.buyer_name[-4:],
        str(some.total_including_tax),
    ]


TEXTS = [
    "餐费",
    "餐",
    "复印纸",
    "软件开发 2025",
    "上月",
    "去年",
    "2025-03",
    "2025年",
    "100-5000",
    ">80000",
    "有限",
    "yb",
    "急",
    "'",
    '"*"',
    "%",
    "_",
    "\\",
    "餐费 OR 1=1 --",
    "NEAR(餐 费)",
    "🧾",
    "\ud800",
    "a\0b",
    "餐" * 5_000,
    "   ",
    "-",
    "()",
    ":*&|!",
]


@pytest.mark.parametrize("text", TEXTS, ids=repr)
def test_what_is_typed_finds_the_same(both: Pair, text: str) -> None:
    here, there = both
    query = ArchiveQuery(text=text, today=TODAY)

    assert asked(there, query) == asked(here, query)


def test_what_stands_in_a_row_finds_the_same(both: Pair) -> None:
    here, there = both
    for text in row_texts(here):
        query = ArchiveQuery(text=text, today=TODAY)
        found = asked(here, query)
        assert asked(there, query) == found
        assert here.catalogue.count(query).number > 0, text


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("sort", list(SortKey))
def test_every_order_is_the_same(both: Pair, sort: SortKey, *, descending: bool) -> None:
    here, there = both
    query = ArchiveQuery(sort=sort, descending=descending)

    assert asked(there, query) == asked(here, query)


FILTERS = [
    ArchiveQuery(kinds=frozenset({InvoiceKind.FULLY_DIGITAL_ORDINARY})),
    ArchiveQuery(authenticities=frozenset({Authenticity.DOUBTFUL, Authenticity.CONTRADICTED})),
    ArchiveQuery(acceptances=frozenset({Acceptance.REJECT})),
    ArchiveQuery(statuses=frozenset({OfficeStatus.PAID, OfficeStatus.CHECKED})),
    ArchiveQuery(categories=frozenset({Category.MEALS, Category.OFFICE})),
    ArchiveQuery(tags=frozenset({"急"})),
    ArchiveQuery(tags=frozenset({"急", "差旅"})),
    ArchiveQuery(issued_from=date(2025, 1, 1), issued_until=date(2025, 6, 30)),
    ArchiveQuery(verified_from=date(2026, 1, 5), verified_until=date(2026, 1, 5)),
    ArchiveQuery(total_from=Decimal(100), total_until=Decimal("9999.99")),
    ArchiveQuery(text="餐费", issued_from=date(2024, 1, 1), sort=SortKey.TOTAL_INCLUDING_TAX),
    ArchiveQuery(text="有限", statuses=frozenset({OfficeStatus.RECEIVED}), sort=SortKey.ISSUE_DATE),
]


@pytest.mark.parametrize("query", FILTERS, ids=range(len(FILTERS)))
def test_every_filter_is_the_same(both: Pair, query: ArchiveQuery) -> None:
    here, there = both
    assert asked(there, query) == asked(here, query)


def test_a_buyer_is_the_same(both: Pair) -> None:
    here, there = both
    buyers = here.catalogue.buyers()
    assert there.catalogue.buyers() == buyers
    query = ArchiveQuery(buyers=frozenset({buyers[0][0]}))
    assert asked(there, query) == asked(here, query)


@pytest.mark.parametrize(
    "text", [*TEXTS, "2", "24", "9", "91", "y", "yb", "沈", "1", "12", "20"], ids=repr
)
def test_suggestions_are_the_same(both: Pair, text: str) -> None:
    here, there = both
    assert there.catalogue.suggestions(text, TODAY) == here.catalogue.suggestions(text, TODAY)


def test_suggestions_for_what_stands_in_a_row(both: Pair) -> None:
    here, there = both
    for text in row_texts(here):
        for length in (1, 2, 4, len(text)):
            given = here.catalogue.suggestions(text[:length], TODAY)
            assert there.catalogue.suggestions(text[:length], TODAY) == given


def test_figures_history_tags_and_people_are_the_same(both: Pair) -> None:
    here, there = both
    for first, last in ((None, None), (date(2025, 1, 1), date(2025, 12, 1))):
        for by in FigureGroup:
            mine = here.catalogue.month_figures(first, last, by)
            assert there.catalogue.month_figures(first, last, by) == mine
    for query in (
        HistoryQuery(),
        HistoryQuery(verified_by=WHO),
        HistoryQuery(since=FIRST_MOMENT, authenticities=frozenset({Authenticity.DOUBTFUL})),
    ):
        page = here.catalogue.history(query, None, 30)
        assert page
        assert there.catalogue.history(query, None, 30) == page
        assert there.catalogue.history(query, page[-1], 30) == here.catalogue.history(
            query, page[-1], 30
        )
    assert there.catalogue.tags() == here.catalogue.tags()
    assert set(here.catalogue.tags()) == {"差旅", "急"}
    assert there.catalogue.verifiers() == here.catalogue.verifiers()


def test_what_is_added_by_each_is_the_same(both: Pair) -> None:
    here, there = both
    for archive in both:
        fill_archive(archive, 30, seed=4)
    query = ArchiveQuery(text="餐费", today=TODAY)

    def without_names(archive: SqlArchive) -> list[object]:
        return [replace(row, entry="", number=0) for row in archive.catalogue.first_rows(query, 99)]

    assert without_names(there) == without_names(here)
    assert there.catalogue.month_figures(None, None, FigureGroup.KIND)
