"""The sums by month and the counts of companies stay true whatever is written."""

from random import Random

from sqlalchemy import Connection, delete, text, update

from invoice_desktop.domain.invoice import Field
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.tables import (
    INVOICE,
    INVOICE_GRAM,
    INVOICE_TEXT,
    VERIFICATION,
)
from tests.factories.archives import fill_archive, invented_values, make_verification, without

_COUNTED = """
    SELECT coalesce(substr(issue_date, 1, 7), ''), coalesce(kind, ''), authenticity, acceptance,
        status, category, count(*), coalesce(sum(amount_excluding_tax), 0),
        coalesce(sum(tax_amount), 0), coalesce(sum(total_including_tax), 0)
    FROM invoice GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6
"""
_KEPT = """
    SELECT month, kind, authenticity, acceptance, status, category, invoices,
        amount_excluding_tax, tax_amount, total_including_tax
    FROM month_stat WHERE invoices <> 0 ORDER BY 1, 2, 3, 4, 5, 6
"""
_PARTIES_COUNTED = """
    SELECT id, (SELECT count(*) FROM invoice WHERE seller_party = party.id),
        (SELECT count(*) FROM invoice WHERE buyer_party = party.id)
    FROM party ORDER BY id
"""
_PARTIES_KEPT = "SELECT id, sellings, buyings FROM party ORDER BY id"


def assert_sums_are_true(archive: SqlArchive) -> None:
    with archive.database.reading() as connection:

        def rows(statement: str) -> list[tuple[object, ...]]:
            return [tuple(row) for row in connection.execute(text(statement))]

        assert rows(_COUNTED) == rows(_KEPT)
        assert rows(_PARTIES_COUNTED) == rows(_PARTIES_KEPT)


def test_new_invoices_are_counted(any_archive: SqlArchive) -> None:
    fill_archive(any_archive, 60)
    any_archive.add(make_verification({}, b"blurred"), b"blurred")
    assert_sums_are_true(any_archive)


def test_a_later_showing_moves_what_it_reads_otherwise(any_archive: SqlArchive) -> None:
    values = invented_values(1)
    poor = without(values, Field.ISSUE_DATE, Field.TOTAL_INCLUDING_TAX, Field.SELLER_NAME)
    entry = any_archive.add(make_verification(poor, b"blurred"), b"blurred")
    assert_sums_are_true(any_archive)
    assert any_archive.add(make_verification(values, b"sharp"), b"sharp") == entry
    assert_sums_are_true(any_archive)


def test_any_change_and_any_loss_is_counted(any_archive: SqlArchive) -> None:
    fill_archive(any_archive, 80)
    random = Random("sums")
    changes: list[dict[str, object]] = [
        {"status": "PAID"},
        {"category": "TRAVEL", "kind": None},
        {"total_including_tax": None},
        {"issue_date": None, "seller_party": None},
        {"issue_date": "2031-12-01", "buyer_party": 1, "tax_amount": 17},
        {"input_name": "renamed.pdf"},
    ]

    def work(connection: Connection) -> None:
        for change in changes * 3:
            number = random.randint(1, 80)
            connection.execute(update(INVOICE).where(INVOICE.c.row_id == number).values(change))
        for number in random.sample(range(1, 81), 10):
            for table, column in (
                (VERIFICATION, VERIFICATION.c.invoice_row),
                (INVOICE_TEXT, INVOICE_TEXT.c.row_id),
                (INVOICE_GRAM, INVOICE_GRAM.c.rowid),
                (INVOICE, INVOICE.c.row_id),
            ):
                connection.execute(delete(table).where(column == number))

    any_archive.database.write(work)
    assert_sums_are_true(any_archive)
