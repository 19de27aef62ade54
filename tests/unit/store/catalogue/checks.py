"""Queries of every sort, drawn by chance, and what each must find."""

from dataclasses import replace
from decimal import Decimal
from random import Random
from typing import Any

from invoice_desktop.domain.entry import Category, OfficeStatus
from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow, SortKey
from invoice_desktop.domain.invoice import InvoiceKind
from invoice_desktop.domain.verdict import Authenticity
from invoice_desktop.store.archive import SqlArchive
from tests.factories.archives import FIRST_MOMENT
from tests.factories.searching import expected
from tests.unit.store.catalogue.texts import TEXTS, TODAY


def finds_what_fulfils(
    archive: SqlArchive, rows: tuple[ArchiveRow, ...], words: dict[int, str], seed: int
) -> None:
    """Compare a few queries of one seed with looking at every row."""
    random = Random(f"query {seed}")
    for _ in range(4):
        query = random_query(random, rows)
        right = expected(rows, words, query)
        assert list(archive.catalogue.numbers(query)) == right, query
        first = [row.number for row in archive.catalogue.first_rows(query, 10)]
        assert first == right[:10], query
        assert archive.catalogue.count(query).number == len(right), query


def pages_join(
    archive: SqlArchive,
    rows: tuple[ArchiveRow, ...],
    words: dict[int, str],
    query: ArchiveQuery,
) -> None:
    """Compare a query's pages with the whole."""
    last: ArchiveRow | None = None
    seen: list[int] = []
    while page := archive.catalogue.rows_after(query, last, 11):
        seen += [row.number for row in page]
        last = page[-1]
    assert seen == expected(rows, words, query)


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
