"""Whatever is asked, looked for as it is: the same as by looking at every row, page by page too."""

import pytest

from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow, SortKey
from invoice_desktop.store.archive import SqlArchive
from tests.unit.store.catalogue.checks import finds_what_fulfils, pages_join
from tests.unit.store.catalogue.texts import TODAY


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.usefixtures("as_it_is")
def test_what_is_found_is_what_fulfils_the_query_in_its_order(
    filled: SqlArchive, rows: tuple[ArchiveRow, ...], words: dict[int, str], seed: int
) -> None:
    finds_what_fulfils(filled, rows, words, seed)


@pytest.mark.parametrize("sort", SortKey)
@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("text", ["", "有限", "青禾", "餐 2025"])
@pytest.mark.usefixtures("as_it_is")
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
    pages_join(filled, rows, words, query)
