"""`python -m tests.torture [--rounds 200] [--seed N] [--kind K]`: exit 1 when anything was lost.

`--postgres N` adds rounds on a real server, `--failing N` rounds on a disk that fails.
"""

import argparse
import itertools
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

from tests.torture.failing import ERRORS, FailingDisk, build_library
from tests.torture.rounds import Torture
from tests.torture.works import say


def main() -> int:
    """Play the rounds in turn and tell each fault."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    parser.add_argument("--kind", action="append")
    parser.add_argument("--postgres", type=int, default=0, metavar="N")
    parser.add_argument("--failing", type=int, default=0, metavar="N")
    given = parser.parse_args()
    say(f"seed {given.seed}")
    played: Counter[str] = Counter()
    count = 0
    for kind, faults in _rounds(given):
        played[kind] += 1
        count += len(faults)
        for fault in faults:
            say(fault)
    say(f"{dict(played)}; {count} faults")
    return 1 if count else 0


def _rounds(given: argparse.Namespace) -> Iterator[tuple[str, list[str]]]:
    with tempfile.TemporaryDirectory(prefix="invoicedesk-torture-") as directory:
        yield from _kills(given, Path(directory))
    if given.failing:
        with tempfile.TemporaryDirectory(prefix="invoicedesk-torture-") as directory:
            yield from _failures(given, Path(directory))
    if given.postgres:
        with tempfile.TemporaryDirectory(prefix="invoicedesk-torture-") as directory:
            yield from _shared(given, Path(directory))


def _kills(given: argparse.Namespace, directory: Path) -> Iterator[tuple[str, list[str]]]:
    torture = Torture(directory, given.seed)
    kinds = itertools.cycle(given.kind or torture.kinds)
    for kind in itertools.islice(kinds, given.rounds):
        yield kind, torture.play(kind)
    say(f"{torture.killed} killed before their end")


def _failures(given: argparse.Namespace, directory: Path) -> Iterator[tuple[str, list[str]]]:
    library = build_library(directory)
    if library is None:
        say("nothing here can compile the failing disk")
        return
    disk, random = FailingDisk(directory, library, given.seed), Random(given.seed)
    longest = {"import": 3000, "backup": 1500, "restoration": 200, "rekeying": 400}
    for _ in range(given.failing):
        work, error = random.choice(sorted(longest)), random.choice(sorted(ERRORS))
        yield f"failing {work}", disk.play(work, error, random.randint(1, longest[work]))
    say(f"{disk.failed} works were told of the failure")


def _shared(given: argparse.Namespace, directory: Path) -> Iterator[tuple[str, list[str]]]:
    from tests.servers.postgres import running_server
    from tests.torture.shared import SharedTorture

    with running_server() as server:
        torture = SharedTorture(directory, server, given.seed)
        for _ in range(given.postgres):
            yield "shared import", torture.play()
        say(f"{torture.killed} clients or servers killed")


if __name__ == "__main__":
    sys.exit(main())
