from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

import pytest

from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow, SortKey
from invoice_desktop.domain.invoice import Field, FieldValue, InvoiceKind
from invoice_desktop.domain.verdict import Authenticity
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.opening import create_archive
from tests.factories.archives import FIRST_MOMENT, fill_archive, make_verification

LUNCH: dict[Field, FieldValue] = {
    Field.KIND: InvoiceKind.FULLY_DIGITAL_ORDINARY,
    Field.INVOICE_NUMBER: "25992000000012345678",
    Field.ISSUE_DATE: date(2025, 7, 23),
    Field.SELLER_NAME: "虚构市青禾餐饮（测试）有限公司",
    Field.SELLER_TAXPAYER_ID: "91990100MA0TESTX1Y",
    Field.BUYER_NAME: "样例市星桥物流股份有限公司",
    Field.BUYER_TAXPAYER_ID: "91990100MA0TESTX2Z",
    Field.AMOUNT_EXCLUDING_TAX: Decimal("496.23"),
    Field.TAX_AMOUNT: Decimal("29.77"),
    Field.TOTAL_INCLUDING_TAX: Decimal("526.00"),
}
PAPER: dict[Field, FieldValue] = {
    Field.KIND: InvoiceKind.VAT_ELECTRONIC_ORDINARY,
    Field.INVOICE_CODE: "099012000111",
    Field.INVOICE_NUMBER: "87654321",
    Field.ISSUE_DATE: date(2020, 7, 31),
    Field.SELLER_NAME: "测试州100%_ABC Ｔrade公司",
    Field.SELLER_TAXPAYER_ID: "990100770000123",
    Field.BUYER_NAME: "样例市星桥物流股份有限公司",
    Field.BUYER_TAXPAYER_ID: "91990100MA0TESTX2Z",
    Field.AMOUNT_EXCLUDING_TAX: Decimal("12345.67"),
    Field.TOTAL_INCLUDING_TAX: Decimal("-1234.50"),
}
BLURRED: dict[Field, FieldValue] = {}
INVOICES = {"lunch": LUNCH, "paper": PAPER, "blurred": BLURRED}


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlArchive]:
    archive = create_archive(tmp_path_factory.mktemp("listing") / "archive", bytes(32))
    for minute, (name, values) in enumerate(INVOICES.items()):
        moment = FIRST_MOMENT + timedelta(minutes=minute)
        content = name.encode()
        verification = make_verification(values, content, name=name, verified_at=moment)
        archive.add(verification, content)
    yield archive
    archive.close()


def found(archive: SqlArchive, query: ArchiveQuery) -> list[str]:
    names = [row.input_name for row in archive.catalogue.first_rows(query, 10)]
    assert archive.catalogue.count(query).number == len(names)
    return names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("25992000000012345678", "lunch"),
        ("12345678", "lunch"),
        ("345678", "lunch"),
        ("2599 2000 0000 1234 5678", "lunch"),
        ("2599200000", "lunch"),
        ("２５９９２０００００", "lunch"),
        ("87654321", "paper"),
        ("099012000111", "paper"),
        ("0990120", "paper"),
        ("青禾", "lunch"),
        ("青禾餐饮(测试)", "lunch"),
        ("青禾餐饮测试有限", "lunch"),
        ("[测试]有限", "lunch"),
        ("abc", "paper"),
        ("ＡＢＣtrade", "paper"),
        ("100%", "paper"),
        ("0%_a", "paper"),
        ("91990100MA0TESTX1Y", "lunch"),
        ("91990100ma0testx1y", "lunch"),
        ("91990100ma0testx1", "lunch"),
        ("990100770000123", "paper"),
        ("526", "lunch"),
        ("526.00", "lunch"),
        ("526.0", "lunch"),
        ("¥526", "lunch"),
        ("￥526.00", "lunch"),
        ("526元", "lunch"),
        ("496.23", "lunch"),
        ("12,345.67", "paper"),
        ("-1234.5", "paper"),
        ("2025-07-23", "lunch"),
        ("2025/7/23", "lunch"),
        ("2025.07.23", "lunch"),
        ("20250723", "lunch"),
        ("2025-07", "lunch"),
        ("2025年7月", "lunch"),
        ("2025年07月23日", "lunch"),
        ("2025年", "lunch"),
        ("2020-07", "paper"),
        ("2020-07-31", "paper"),
        ("星桥 526", "lunch"),
        ("526 星桥", "lunch"),
        ("星桥　2020年7月", "paper"),
        ("01,32,,25992000000012345678,526.00,20250723,,ABCD", "lunch"),
        ("01,10,099012000111,87654321,12345.67,20200731,12345678901234567890,", "paper"),
    ],
)
def test_one_invoice_is_found_by(filled: SqlArchive, text: str, expected: str) -> None:
    assert found(filled, ArchiveQuery(text)) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "25992000000012345679",
        "没有这家",
        "526.01",
        "¥25992",
        "2025-08",
        "2025-02-31",
        "2025-13",
        "星桥 没有这家",
        "526 2020-07",
        "%",
        "_",
        "0_",
        "9%3",
        "\\",
        "'; DROP TABLE invoice; --",
        "1e9",
        "NaN",
        "-0",
        "01,10,099012000999,87654321,1.00,20200731,,",
    ],
)
def test_nothing_is_found_by(filled: SqlArchive, text: str) -> None:
    expected = ["paper"] if text in {"%", "_"} else []
    assert found(filled, ArchiveQuery(text)) == expected


@pytest.mark.parametrize("text", ["", "   ", "（）", "\u3000", "\0"])
def test_a_text_that_says_nothing_finds_all(filled: SqlArchive, text: str) -> None:
    assert len(found(filled, ArchiveQuery(text))) == 3


@pytest.mark.parametrize("text", ["9" * 100_000, "长" * 100_000, "词 " * 5_000, "\ud800"])
def test_a_text_beyond_all_sense_does_no_harm(filled: SqlArchive, text: str) -> None:
    assert found(filled, ArchiveQuery(text)) == []


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (ArchiveQuery(issued_from=date(2020, 8, 1)), ["lunch"]),
        (ArchiveQuery(issued_from=date(2025, 7, 23)), ["lunch"]),
        (ArchiveQuery(issued_until=date(2020, 7, 31)), ["paper"]),
        (ArchiveQuery(issued_until=date(2020, 7, 30)), []),
        (ArchiveQuery(total_from=Decimal("526.00")), ["lunch"]),
        (ArchiveQuery(total_from=Decimal("526.01")), []),
        (ArchiveQuery(total_until=Decimal(0)), ["paper"]),
        (ArchiveQuery(kinds=frozenset({InvoiceKind.FULLY_DIGITAL_ORDINARY})), ["lunch"]),
        (
            ArchiveQuery(
                kinds=frozenset(
                    {InvoiceKind.FULLY_DIGITAL_ORDINARY, InvoiceKind.VAT_ELECTRONIC_ORDINARY}
                )
            ),
            ["paper", "lunch"],
        ),
        (ArchiveQuery(text="星桥", issued_from=date(2025, 1, 1)), ["lunch"]),
    ],
)
def test_ranges_and_kinds(filled: SqlArchive, query: ArchiveQuery, expected: list[str]) -> None:
    assert found(filled, query) == expected


def test_authenticities_are_told_apart(archive: SqlArchive) -> None:
    fill_archive(archive, 60)
    counts = {
        authenticity: archive.catalogue.count(
            ArchiveQuery(authenticities=frozenset({authenticity}))
        ).number
        for authenticity in Authenticity
    }

    assert sum(counts.values()) == 60
    assert counts[Authenticity.GENUINE] == 0
    assert all(counts[each] for each in Authenticity if each is not Authenticity.GENUINE)
    both = frozenset({Authenticity.DOUBTFUL, Authenticity.CONTRADICTED})
    assert archive.catalogue.count(ArchiveQuery(authenticities=both)).number == (
        counts[Authenticity.DOUBTFUL] + counts[Authenticity.CONTRADICTED]
    )


@pytest.mark.parametrize(
    "sort",
    [
        SortKey.ISSUE_DATE,
        SortKey.INVOICE_NUMBER,
        SortKey.SELLER_NAME,
        SortKey.BUYER_NAME,
        SortKey.AMOUNT_EXCLUDING_TAX,
        SortKey.TOTAL_INCLUDING_TAX,
        SortKey.KIND,
    ],
)
@pytest.mark.parametrize("descending", [True, False])
def test_what_lacks_the_value_comes_last(
    filled: SqlArchive, sort: SortKey, *, descending: bool
) -> None:
    assert found(filled, ArchiveQuery(sort=sort, descending=descending))[-1] == "blurred"


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (SortKey.VERIFIED_AT, ["lunch", "paper", "blurred"]),
        (SortKey.ISSUE_DATE, ["paper", "lunch", "blurred"]),
        (SortKey.INVOICE_NUMBER, ["lunch", "paper", "blurred"]),
        (SortKey.SELLER_NAME, ["paper", "lunch", "blurred"]),
        (SortKey.BUYER_NAME, ["lunch", "paper", "blurred"]),
        (SortKey.TOTAL_INCLUDING_TAX, ["paper", "lunch", "blurred"]),
        (SortKey.KIND, ["lunch", "paper", "blurred"]),
    ],
)
def test_rows_come_in_order(filled: SqlArchive, sort: SortKey, expected: list[str]) -> None:
    assert found(filled, ArchiveQuery(sort=sort, descending=False)) == expected


def test_verdicts_are_sorted_by_gravity(archive: SqlArchive) -> None:
    fill_archive(archive, 60)
    rows = archive.catalogue.first_rows(ArchiveQuery(sort=SortKey.AUTHENTICITY), 60)
    gravity = [list(Authenticity).index(row.authenticity) for row in rows]

    assert gravity == sorted(gravity, reverse=True)
    assert len(set(gravity)) == 3


@pytest.mark.parametrize("sort", SortKey)
def test_stretches_join_without_gap_or_repetition(archive: SqlArchive, sort: SortKey) -> None:
    entries = fill_archive(archive, 53)
    query = ArchiveQuery(sort=sort)
    last: ArchiveRow | None = None
    seen: list[str] = []
    while rows := archive.catalogue.rows_after(query, last, 10):
        seen += [row.entry for row in rows]
        last = rows[-1]

    assert len(seen) == 53
    assert set(seen) == set(entries)


def test_the_newest_comes_first_unless_asked_otherwise(archive: SqlArchive) -> None:
    entries = fill_archive(archive, 30)

    assert [row.entry for row in archive.catalogue.first_rows(ArchiveQuery(), 30)] == list(
        reversed(entries)
    )
