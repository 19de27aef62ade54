"""One process over a full archive: the time to its first page, and all its memory in the end."""

import json
import sys
from pathlib import Path
from time import perf_counter

from benchmarks.crowd import KEY
from benchmarks.searches import PAGE, USER, asking
from invoice_desktop.domain.history import ArchiveQuery
from invoice_desktop.store.opening import open_archive


def main(folder: Path) -> None:
    """Open the archive, show a page, hold all numbers, ask everything once."""
    begin = perf_counter()
    archive = open_archive(folder, KEY)
    archive.catalogue.first_rows(ArchiveQuery(), PAGE)
    milliseconds = (perf_counter() - begin) * 1000
    given = asking(archive, 10)
    numbers = given.records.numbers(USER, ArchiveQuery())
    for steps in given.kinds().values():
        for step in steps:
            step()
    found = {"milliseconds": milliseconds, "kilobytes": _most(), "numbers": len(numbers)}
    print(json.dumps(found))
    archive.close()


def _most() -> int:
    """Give the kilobytes that were resident at most; Linux only."""
    # getrusage tells those of the process that started this one, where they were more
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
