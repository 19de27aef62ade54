"""A thousand sealed documents through the desk, together and one by one, in the same run.

Together several readers read, and what they read is kept by the moment; one by one the desk reads,
judges and keeps each before the next, as it does with the few files that a clerk hands over.
"""

from pathlib import Path
from time import perf_counter

from benchmarks.figure import Figure
from benchmarks.verifying import USER, busy_desk
from invoice_desktop.capture.side_readers import count_of_readers
from invoice_desktop.services import desk as desk_module
from invoice_desktop.services.desk import CheckedInput
from tests.factories.forge import honest, sign_ofd
from tests.factories.invoices import make_invoice
from tests.factories.ofd import make_ofd

FILES = 1000
BAR = 1 / 1.7
"""Of the time one by one, with two cores that nothing else uses."""


def run(files: int = FILES) -> Figure:
    """Measure the milliseconds of one document, both in turn."""
    contents = [
        sign_ofd(make_ofd(make_invoice(lines=3, seed=seed)), honest()).packed()
        for seed in range(files)
    ]
    alone = _ms_a_file(contents, together=False)
    helped = _ms_a_file(contents, together=count_of_readers() > 1)
    return Figure("batch", helped, alone, BAR, "ms")


def _ms_a_file(contents: list[bytes], *, together: bool) -> float:
    worth = desk_module.WORTH_HELP
    desk_module.WORTH_HELP = 0 if together else len(contents) + 1
    try:
        with busy_desk() as (desk, folder):
            paths = _written(folder, contents)
            checked: list[CheckedInput] = []
            start = perf_counter()
            desk.check_files(USER, paths, checked.append, lambda _done, _of: None)
            elapsed = perf_counter() - start
    finally:
        desk_module.WORTH_HELP = worth
    if any(each.trouble for each in checked) or len(checked) != len(contents):
        raise AssertionError([each.trouble for each in checked if each.trouble])
    return elapsed * 1000 / len(contents)


def _written(folder: Path, contents: list[bytes]) -> list[Path]:
    paths = [folder / f"{place}.ofd" for place in range(len(contents))]
    for path, content in zip(paths, contents, strict=True):
        path.write_bytes(content)
    return paths
