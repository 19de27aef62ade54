"""Documents to stored verdicts, each kind beside the bare libraries reading the same bytes."""

from collections.abc import Callable
from functools import partial
from io import BytesIO
from zipfile import ZipFile

from benchmarks.figure import Figure
from benchmarks.verifying import USER, alternating_p95, busy_desk
from tests.factories.invoices import Specimen, make_invoice

ROUNDS = 40


def measure(
    name: str,
    write: Callable[[Specimen], bytes],
    bare: Callable[[bytes], object],
    bar: float,
    rounds: int = ROUNDS,
) -> Figure:
    """Measure the 95th percentile in milliseconds; every document is another invoice."""
    contents = [write(make_invoice(lines=5, seed=seed)) for seed in range(rounds)]
    with busy_desk() as (desk, folder):
        paths = [folder / f"{position}.{name}" for position in range(rounds)]
        for path, content in zip(paths, contents, strict=True):
            path.write_bytes(content)
        ours, baseline = alternating_p95(
            [partial(desk.check_file, USER, path) for path in paths],
            [partial(bare, content) for content in contents],
        )
    return Figure(name, ours, baseline, bar, "ms", bar_on="ours")


def parse_members(content: bytes) -> None:
    """Unpack every member and parse those that are XML."""
    from lxml import etree

    with ZipFile(BytesIO(content)) as package:
        for member in package.namelist():
            text = package.read(member)
            if member.endswith(".xml"):
                etree.fromstring(text)
