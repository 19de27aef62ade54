"""Page behind page, looked for in small steps: on either engine the same as the whole."""

import pytest

from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow, SortKey
from invoice_desktop.store.archive import SqlArchive
from tests.unit.store.catalogue.checks import pages_join
from tests.unit.store.catalogue.texts import TODAY


@pytest.mark.parametrize("sort", SortKey)
@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("text", ["", "有限", "青禾", "餐 2025"])
@pytest.mark.usefixtures("in_small_steps")
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
