"""The planner chooses an index where a million invoices will need one, statistics or not."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from invoice_desktop.domain.history import ArchiveQuery, SortKey
from invoice_desktop.domain.invoice import Invoice
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.connection import build_engine, connect
from invoice_desktop.store.opening import DATABASE, create_archive
from tests.factories.archives import fill_archive, invented_values

KEY = bytes(32)


@pytest.fixture(scope="module", params=[False, True], ids=["fresh", "analysed"])
def database(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("plans") / "archive"
    archive = create_archive(folder, KEY)
    fill_archive(archive, 2000)
    archive.close()
    if request.param:
        connection = connect(folder / DATABASE, KEY)
        connection.execute("ANALYZE")
        connection.close()
    return folder / DATABASE


class Plans:
    """An archive, and how each statement that it ran was carried out."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self.archive = SqlArchive(path, engine, "id")
        self._path = path
        self._run: list[tuple[str, tuple[object, ...]]] = []
        event.listen(engine, "before_cursor_execute", self._note)

    def _note(self, *noted: object) -> None:
        _connection, _cursor, statement, parameters, *_ = noted
        assert isinstance(statement, str)
        assert isinstance(parameters, tuple)
        if statement.startswith("SELECT"):
            self._run.append((statement, parameters))

    def take(self) -> list[str]:
        """Give the steps of all plans since the last time."""
        connection = connect(self._path, KEY)
        steps = [
            str(step[3])
            for statement, parameters in self._run
            for step in connection.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
        ]
        connection.close()
        self._run.clear()
        return steps


@pytest.fixture
def plans(database: Path) -> Iterator[Plans]:
    plans = Plans(database, build_engine(database, KEY))
    yield plans
    plans.archive.close()


@pytest.mark.parametrize(
    ("query", "index"),
    [
        (ArchiveQuery(), "invoice_by_verified"),
        (ArchiveQuery(descending=False), "invoice_by_verified"),
        (ArchiveQuery(sort=SortKey.ISSUE_DATE), "invoice_by_issue_date"),
        (ArchiveQuery(sort=SortKey.TOTAL_INCLUDING_TAX), "invoice_by_total"),
        (
            ArchiveQuery(
                issued_from=date(2025, 7, 1),
                issued_until=date(2025, 7, 2),
                sort=SortKey.ISSUE_DATE,
            ),
            "invoice_by_issue_date",
        ),
        (
            ArchiveQuery(
                total_from=Decimal(1), total_until=Decimal(2), sort=SortKey.TOTAL_INCLUDING_TAX
            ),
            "invoice_by_total",
        ),
    ],
)
def test_pages_walk_an_index_without_sorting(plans: Plans, query: ArchiveQuery, index: str) -> None:
    plans.archive.rows(query, 0, 50)
    steps = plans.take()

    assert any(index in step for step in steps), steps
    assert not any("TEMP B-TREE FOR ORDER BY" in step for step in steps), steps


@pytest.mark.parametrize("text", ["25992000000000000007", "91990100MA0TESTX1Y"])
def test_whole_numbers_and_identifiers_are_looked_up(plans: Plans, text: str) -> None:
    plans.archive.count(ArchiveQuery(text))
    steps = plans.take()

    assert not any(step.startswith("SCAN") for step in steps), steps
    assert any("USING INDEX" in step for step in steps), steps


def test_counting_a_period_reads_the_index_alone(plans: Plans) -> None:
    query = ArchiveQuery(issued_from=date(2025, 7, 1), issued_until=date(2025, 7, 31))
    plans.archive.count(query)

    assert any("COVERING INDEX invoice_by_issue_date" in step for step in plans.take())


def test_earlier_showings_are_looked_up(plans: Plans) -> None:
    plans.archive.earlier_showings(Invoice(invented_values(1)), "00")
    steps = plans.take()

    assert not any("SCAN" in step for step in steps), steps
    used = " ".join(steps)
    for index in (
        "verification_by_input",
        "verification_by_invoice",
        "verification_by_total",
        "verification_by_amount",
    ):
        assert index in used, steps


def test_opening_an_entry_is_a_look_up(plans: Plans) -> None:
    (row,) = plans.archive.rows(ArchiveQuery(), 0, 1)
    plans.take()
    plans.archive.row(row.entry)
    plans.archive.verifications(row.entry)
    plans.archive.original("00")
    steps = plans.take()

    assert sum(step.startswith("SEARCH") for step in steps) == 3, steps
    assert not any(step.startswith("SCAN") for step in steps), steps


def test_adding_looks_up_what_is_known(plans: Plans) -> None:
    fill_archive(plans.archive, 1, seed=9)
    fill_archive(plans.archive, 1, seed=9)

    assert not any("SCAN" in step for step in plans.take())
