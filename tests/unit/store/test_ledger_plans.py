"""How the ledger is asked: by an index, whatever the planner believes."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from invoice_desktop.domain.invoice import Invoice
from invoice_desktop.domain.ledger_lists import GapQuery, GapSort
from invoice_desktop.store import ledger_gaps
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.opening import create_archive, open_archive
from tests.factories.archives import FIRST_MOMENT, fill_archive, invented_values
from tests.factories.ledger_rows import invented_row, make_export, state
from tests.factories.plans import Asked, asked, plan_of


@pytest.fixture(scope="module", params=["ANALYZE", "DELETE FROM sqlite_stat1"])
def archive(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[SqlArchive]:
    folder: Path = tmp_path_factory.mktemp("plans") / "archive"
    made = create_archive(folder, bytes(32))
    fill_archive(made, 200)
    for turn in range(3):
        export = make_export((invented_row(seed) for seed in range(100 * turn, 400)), f"{turn}")
        made.ledger.add(state(export), export.rows, "样本", FIRST_MOMENT)
    made.database.write(lambda connection: connection.exec_driver_sql("ANALYZE"))
    made.database.write(lambda connection: connection.exec_driver_sql(str(request.param)))
    made.close()
    # what the planner knows is read when a connection is opened
    made = open_archive(folder, bytes(32))
    yield made
    made.close()


def steps(archive: SqlArchive, ask: Sequence[Asked]) -> list[str]:
    with archive.database.reading() as connection:
        return [step for question in ask for step in plan_of(connection, question)]


def test_one_invoice_is_looked_up_and_nothing_is_read_through(archive: SqlArchive) -> None:
    invoice = Invoice(invented_values(7))
    with asked(archive.database) as questions:
        assert archive.ledger.knowledge(invoice).facts
        archive.ledger.neighbours(invoice, 3)
        archive.ledger.alarms()
    read = steps(archive, questions)
    assert [step for step in read if step.startswith(("SCAN ledger_row", "SCAN invoice"))] == []


@pytest.mark.parametrize("descending", [True, False])
def test_the_newest_of_both_lists_come_from_an_index_unsorted(
    archive: SqlArchive, monkeypatch: pytest.MonkeyPatch, *, descending: bool
) -> None:
    monkeypatch.setattr(ledger_gaps, "FEW", -1)
    query = GapQuery(sort=GapSort.ISSUE_DATE, direction=None, descending=descending)
    ledger = archive.ledger
    with asked(archive.database) as questions:
        facts = ledger.rows_without_invoice(query, None, 5)
        ledger.rows_without_invoice(query, facts[-1], 5)
        ledger.invoices_without_row(query, None, 5)
    walks = [each for each in questions if "ORDER BY" in each.statement]
    assert len(walks) == 3
    assert [step for step in steps(archive, walks) if "TEMP B-TREE" in step] == []
