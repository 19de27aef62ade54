"""One process over a full archive: the time to its first page, and all its memory in the end."""

import json
import resource
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
    kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    found = {"milliseconds": milliseconds, "kilobytes": kilobytes, "numbers": len(numbers)}
    print(json.dumps(found))
    archive.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
