"""Every row of an export of 100,000 invoices read as the ledger has it, beside its bare cells."""

from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.figure import Figure
from invoice_desktop.connectors.ledger.reader import LedgerFileReader
from tests.factories.ledgers import listed, write_export

BAR = 2.5
ROWS = 100_000
ROUNDS = 3


def run(rows: int = ROWS, rounds: int = ROUNDS) -> Figure:
    """Measure the fastest of some rounds in milliseconds, both in turn."""
    with TemporaryDirectory() as folder:
        path = write_export(Path(folder) / "ledger.xlsx", map(listed, range(rows)))
        measured = [(_ours(path, rows), _bare(path)) for _ in range(rounds)]
    ours, bare = (min(each) for each in zip(*measured, strict=True))
    return Figure("ledger", ours, bare, BAR, "ms")


def _ours(path: Path, rows: int) -> float:
    start = perf_counter()
    exports = LedgerFileReader().open(path)
    count = sum(1 for export in exports for _ in export.rows())
    elapsed = (perf_counter() - start) * 1000
    if count != rows:
        raise RuntimeError(f"{count} of {rows} rows were read")
    return elapsed


def _bare(path: Path) -> float:
    from python_calamine import CalamineWorkbook

    start = perf_counter()
    book = CalamineWorkbook.from_path(str(path))
    for name in book.sheet_names:
        book.get_sheet_by_name(name).to_python(skip_empty_area=False)
    return (perf_counter() - start) * 1000
