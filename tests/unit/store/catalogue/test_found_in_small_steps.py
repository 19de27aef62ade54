"""Whatever is asked, looked for in small steps: the same as by looking at every row."""

import pytest

from invoice_desktop.domain.history import ArchiveRow
from invoice_desktop.store.archive import SqlArchive
from tests.unit.store.catalogue.checks import finds_what_fulfils


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.usefixtures("in_small_steps")
def test_what_is_found_is_what_fulfils_the_query_in_its_order(
    filled: SqlArchive, rows: tuple[ArchiveRow, ...], words: dict[int, str], seed: int
) -> None:
    finds_what_fulfils(filled, rows, words, seed)
