"""The rows of a period are put together from its months: in order, each once, on every page."""

from datetime import date

import pytest

from invoice_desktop.domain.entry import OfficeStatus
from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow
from invoice_desktop.store.archive import SqlArchive
from tests.unit.store.catalogue.checks import pages_join
from tests.unit.store.catalogue.texts import TODAY


@pytest.mark.usefixtures("steps")
@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("statuses", [frozenset[OfficeStatus](), frozenset({OfficeStatus.PAID})])
def test_pages_of_a_period_join(
    filled: SqlArchive,
    rows: tuple[ArchiveRow, ...],
    words: dict[int, str],
    *,
    statuses: frozenset[OfficeStatus],
    descending: bool,
) -> None:
    days = sorted(row.issue_date for row in rows if row.issue_date)
    first, last = days[len(days) // 5], days[-len(days) // 5]
    query = ArchiveQuery(
        issued_from=max(first, date(last.year - 2, last.month, 1)),
        issued_until=last,
        statuses=statuses,
        descending=descending,
        today=TODAY,
    )
    pages_join(filled, rows, words, query)
