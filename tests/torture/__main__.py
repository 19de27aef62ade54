"""`python -m tests.torture [--rounds 200] [--seed N] [--kind K]`: exit 1 when anything was lost."""

import argparse
import itertools
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.torture.rounds import Torture
from tests.torture.works import say


def main() -> int:
    """Play the rounds in turn and tell each fault."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    parser.add_argument("--kind", action="append")
    given = parser.parse_args()
    say(f"seed {given.seed}")
    faults: list[str] = []
    played: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(prefix="invoicedesk-torture-") as directory:
        torture = Torture(Path(directory), given.seed)
        kinds = itertools.cycle(given.kind or torture.kinds)
        for kind in itertools.islice(kinds, given.rounds):
            found = torture.play(kind)
            played[kind] += 1
            for fault in found:
                say(fault)
            faults += found
    say(f"{dict(played)}; {torture.killed} killed before their end; {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
