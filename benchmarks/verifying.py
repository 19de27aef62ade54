"""A desk that keeps what it checks, and how long one check takes."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.figure import p95
from invoice_desktop.composition import Home
from invoice_desktop.domain.user import User
from invoice_desktop.services.desk import VerificationDesk
from tests.factories.archives import fill_archive

WARM_UP = 5
USER = User("benchmark")
KEPT_BEFORE = 1_000
"""Invoices in the archive before anything is measured."""

Step = Callable[[], object]


@contextmanager
def busy_desk() -> Iterator[tuple[VerificationDesk, Path]]:
    """Give a desk over an archive with some invoices in it, and a folder for files."""
    from invoice_desktop.store.archive import SqlArchive

    # a scratch folder may lie in memory: where nothing is synchronised, committing costs nothing
    build = Path(__file__).parents[1] / "build"
    build.mkdir(exist_ok=True)
    with TemporaryDirectory(dir=build, ignore_cleanup_errors=True) as name:
        folder = Path(name)
        home = Home.of(folder / "home", folder / "key")
        archive, _ = home.vault().create_unattended()
        assert isinstance(archive, SqlArchive)
        fill_archive(archive, KEPT_BEFORE, seed=9)
        yield home.program(lambda: archive).desk, folder
        archive.close()


def alternating_p95(ours: Sequence[Step], baseline: Sequence[Step]) -> tuple[float, float]:
    """Run the steps of both in turn; give both 95th percentiles in milliseconds."""
    times: tuple[list[float], list[float]] = ([], [])
    for pair in zip_longest(ours, baseline):
        for step, taken in zip(pair, times, strict=True):
            if step is not None:
                begin = perf_counter()
                step()
                taken.append((perf_counter() - begin) * 1000)
    return p95(times[0][WARM_UP:]), p95(times[1][WARM_UP:])
