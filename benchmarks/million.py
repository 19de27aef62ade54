"""Everything a clerk asks of a million invoices and 60,000 companies, through the services.

`name` beside the same statements on the same tables without encryption, in the same run.
`x name` beside the time with 10,000 invoices: a small time below `FLOOR` counts as `FLOOR`, as
there it is the fixed cost of a question and no work that could grow. `first page` begins with
opening the archive; `ids` is a process that holds all the numbers, beside one with 10,000.
The plans of all statements are looked at: a table that is read through ends the run.
"""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from time import perf_counter

from benchmarks.crowd import KEY, crowded_archive
from benchmarks.figure import Figure, p95
from benchmarks.searches import Step, asking
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.driver import DRIVER, DriverConnection
from invoice_desktop.store.opening import open_archive
from tests.factories.plans import Asked, asked, faults

BARS = {
    "number": 5.0,
    "last six": 5.0,
    "name": 30.0,
    "name+year": 50.0,
    "words": 50.0,
    "next page": 10.0,
    "suggest": 10.0,
    "chart": 10.0,
}
"""Milliseconds, 95th percentile."""
FIRST_PAGE = 300.0
MEMORY = 350.0
GROWTH = 3.0
FLOOR = 5.0
MANY, FEW = 1_000_000, 10_000
ROUNDS = 60
STARTS = 7
WARMING = 10
_ROOT = Path(__file__).parents[1]


def run(rounds: int = ROUNDS, many: int = MANY, few: int = FEW) -> Sequence[Figure]:
    """Measure all of them."""
    large, small = crowded_archive(many), crowded_archive(few)
    return (*_questions(large, small, rounds), *_processes(large, small))


def _questions(large: Path, small: Path, rounds: int) -> Iterator[Figure]:
    before = _times(small, rounds)
    plain = _plain_copy(large)
    archive = open_archive(large, KEY)
    _warm(archive)
    kinds = asking(archive, rounds).kinds()
    for name, steps in kinds.items():
        ours, baseline = _beside_plain(archive, plain, steps)
        yield Figure(name, ours, baseline, BARS[name], "ms", bar_on="ours")
        yield Figure(f"x {name}", ours, max(FLOOR, before[name]), GROWTH, "ms")
    archive.close()
    plain.close()


def _times(folder: Path, rounds: int) -> dict[str, float]:
    archive = open_archive(folder, KEY)
    _warm(archive)
    found = {}
    for name, steps in asking(archive, rounds).kinds().items():
        found[name] = p95([timed(step) for step in steps])
    archive.close()
    return found


def _warm(archive: SqlArchive) -> None:
    """Ask for other rows first: a desk is open all day, and a start is measured by itself."""
    for steps in asking(archive, WARMING, seed="warming").kinds().values():
        for step in steps:
            step()


def timed(step: Step) -> float:
    """Give the milliseconds that a step takes."""
    begin = perf_counter()
    step()
    return (perf_counter() - begin) * 1000


def _beside_plain(
    archive: SqlArchive, plain: DriverConnection, steps: Sequence[Step]
) -> tuple[float, float]:
    """Ask ours, and then the very statements that it asked of its database."""
    ours, baseline = [], []
    for step in steps:
        ours.append(timed(step))
        # asked once more to see the statements: watching them takes time of its own
        with asked(archive.database) as questions:
            step()
        baseline.append(timed(partial(_answer, plain, questions)))
        _refuse_bad_plans(archive, questions)
    return p95(ours), p95(baseline)


def _answer(plain: DriverConnection, questions: Sequence[Asked]) -> None:
    for question in questions:
        plain.execute(question.statement, question.parameters).fetchall()


def _refuse_bad_plans(archive: SqlArchive, questions: Sequence[Asked]) -> None:
    with archive.database.reading() as connection:
        if found := faults(connection, questions):
            raise AssertionError("\n".join(found))


def _plain_copy(folder: Path) -> DriverConnection:
    """Open the same tables without encryption, made once."""
    path = folder.parent / "plain.db"
    if not path.exists():
        archive = open_archive(folder, KEY)
        making = path.with_suffix(".making")
        making.unlink(missing_ok=True)
        with archive.database.engine.connect() as connection:
            raw = connection.connection.driver_connection
            assert raw is not None
            raw.execute(f"ATTACH DATABASE '{making}' AS plain KEY ''")
            raw.execute("SELECT sqlcipher_export('plain')").fetchall()
            raw.execute("DETACH DATABASE plain")
        archive.close()
        making.rename(path)
    plain = DRIVER.connect(path)
    plain.execute("PRAGMA cache_size=-65536")
    plain.execute("PRAGMA temp_store=MEMORY")
    return plain


def _processes(large: Path, small: Path) -> Iterator[Figure]:
    starts = [(_process(large), _process(small)) for _ in range(STARTS)]
    first, first_small = ([each[at][0] for each in starts] for at in (0, 1))
    yield Figure("first page", p95(first), p95(first_small), FIRST_PAGE, "ms", bar_on="ours")
    memory, small_memory = ([each[at][1] for each in starts] for at in (0, 1))
    yield Figure("ids", max(memory), max(small_memory), MEMORY, "MB", bar_on="ours")


def _process(folder: Path) -> tuple[float, float]:
    """Give the milliseconds until the first page, and the most megabytes, of a process."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.million_run", str(folder)],
        cwd=_ROOT,
        stdout=subprocess.PIPE,
        check=True,
    )
    found = json.loads(done.stdout)
    return found["milliseconds"], found["kilobytes"] / 1024
