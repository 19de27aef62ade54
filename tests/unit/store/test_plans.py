"""How every question of the list is answered: by an index, whatever the planner believes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from benchmarks.crowd import fill
from invoice_desktop.domain.entry import Category, OfficeStatus
from invoice_desktop.domain.history import ArchiveQuery, SortKey
from invoice_desktop.domain.invoice import InvoiceKind
from invoice_desktop.domain.search import FigureGroup, HistoryQuery
from invoice_desktop.domain.verdict import Authenticity
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.opening import create_archive, open_archive
from tests.factories.archives import invented_verifications
from tests.factories.plans import asked, faults

INVOICES = 3_000
TODAY = date(2026, 9, 1)
KEY = bytes(32)
YEAR = ArchiveQuery(issued_from=date(2024, 1, 1), issued_until=date(2024, 12, 31))
PAID = replace(YEAR, today=TODAY, statuses=frozenset({OfficeStatus.PAID}))
QUERIES = [
    *(ArchiveQuery(sort=sort, descending=down) for sort in SortKey for down in (True, False)),
    *(
        ArchiveQuery(text, today=TODAY)
        for text in (
            *("25992000000012345678", "12345678", "345678", "0990124", "91990100MA", "9199"),
            *(
                "青",
                "青禾",
                "公司",
                "虚构市云岭",
                "qh",
                "xhsyl",
                "526.00",
                "100-200",
                ">5000",
                "<50",
            ),
            *(
                "今天",
                "2024年3月",
                "去年",
                "餐",
                "餐费",
                "软件开发",
                "ht12",
                "项目3",
                "青禾 餐费 2024",
            ),
        )
    ),
    replace(PAID, text="青禾"),
    PAID,
    ArchiveQuery(kinds=frozenset({InvoiceKind.RAILWAY_TICKET})),
    ArchiveQuery(authenticities=frozenset({Authenticity.CONTRADICTED})),
    ArchiveQuery(categories=frozenset({Category.MEALS}), sort=SortKey.TOTAL_INCLUDING_TAX),
    ArchiveQuery(total_from=Decimal(90_000), total_until=Decimal(90_100)),
    ArchiveQuery(verified_from=date(2024, 1, 1), verified_until=date(2024, 1, 2)),
    ArchiveQuery(tags=frozenset({"复核"})),
    ArchiveQuery(buyers=frozenset({"没有这家"})),
    *(ArchiveQuery("青禾", sort=sort) for sort in SortKey),
    *(ArchiveQuery("餐费", sort=sort) for sort in SortKey),
]


@pytest.fixture(scope="module", params=["analysed", "never analysed"])
def crowded(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[SqlArchive]:
    """An archive whose planner knows what is in it, or knows nothing, as in a file that is new.

    The program never has a growing file analysed: what the planner believed then would be wrong.
    """
    folder: Path = tmp_path_factory.mktemp("plans") / "archive"
    archive = create_archive(folder, KEY)
    fill(archive, INVOICES)
    if request.param != "analysed":
        archive.database.write(
            lambda connection: connection.exec_driver_sql("DELETE FROM sqlite_stat1")
        )
    # what the planner knows is read when a connection is opened
    archive.close()
    archive = open_archive(folder, KEY)
    yield archive
    archive.close()


@pytest.mark.parametrize("query", QUERIES, ids=str)
def test_no_list_reads_a_table_through(crowded: SqlArchive, query: ArchiveQuery) -> None:
    catalogue = crowded.catalogue
    with asked(crowded.database) as questions:
        rows = catalogue.first_rows(query, 50)
        catalogue.rows_after(query, rows[-1] if rows else None, 50)
        catalogue.count(query)
    assert questions
    with crowded.database.reading() as connection:
        assert faults(connection, questions) == []


@pytest.mark.parametrize(
    "text",
    ["青", "青禾", "qh", "xhs", "345678", "2599", "91990100", "项目", "去年", "526", "餐费 青"],
)
def test_no_suggestion_reads_a_table_through(crowded: SqlArchive, text: str) -> None:
    with asked(crowded.database) as questions:
        crowded.catalogue.suggestions(text, TODAY)
    with crowded.database.reading() as connection:
        assert faults(connection, questions) == []


def test_neither_history_nor_figures_read_a_table_through(crowded: SqlArchive) -> None:
    catalogue = crowded.catalogue
    with asked(crowded.database) as questions:
        last = catalogue.history(HistoryQuery(), None, 50)[-1]
        catalogue.history(HistoryQuery(), last, 50)
        catalogue.history(HistoryQuery(verified_by="样本会计"), last, 50)
        catalogue.history(HistoryQuery(before=last.verified_at), None, 50)
        for by in FigureGroup:
            catalogue.month_figures(date(2024, 1, 1), date(2024, 12, 31), by)
        catalogue.tags()
        catalogue.row(last.entry)
    with crowded.database.reading() as connection:
        assert faults(connection, questions) == []


def test_keeping_what_is_new_reads_no_table_through(crowded: SqlArchive) -> None:
    many = list(invented_verifications(3, seed=77))
    with asked(crowded.database) as questions:
        for verification, _ in many:
            crowded.earlier_showings(verification.invoice, verification.evidence.input.sha256)
        crowded.add_each(many)
    assert len(questions) > len(many)
    with crowded.database.reading() as connection:
        assert faults(connection, questions) == []


def test_a_bad_plan_is_seen(crowded: SqlArchive) -> None:
    with asked(crowded.database) as questions, crowded.database.reading() as connection:
        connection.exec_driver_sql("SELECT id FROM invoice WHERE authority = 'x'")
    with crowded.database.reading() as connection:
        assert faults(connection, questions)
