"""Fuzzes readers for long, outside the suite:

    python -m tests.fuzz [NAME ...] --runs 200000 --seed 1 --failures FOLDER

Each input that a reader does not stand is written to the folder, with what happened beside it;
one of a cause is made smaller. The exit code is 1 when there was any.
"""

import argparse
import sys
from collections import Counter
from pathlib import Path

from tests.fuzz.minimising import MOST_TRIES, minimised
from tests.fuzz.targets import Target, all_targets
from tests.fuzz.watching import Executed, Failure, fails_alike, run_watched

_MOST_OF_A_CAUSE = 3


def main() -> int:
    """Run the targets that were named, one after the other."""
    asked = _arguments()
    names = [target.name for target in all_targets()]
    unknown = set(asked.names) - set(names)
    if unknown:
        sys.stderr.write(f"unknown: {' '.join(sorted(unknown))}; known: {' '.join(names)}\n")
        return 2
    chosen = [each for each in all_targets() if not asked.names or each.name in asked.names]
    failed = [_fuzz(target, asked) for target in chosen]
    return 1 if any(failed) else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description="Fuzz the readers.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="a target; all without any")
    parser.add_argument("--runs", type=int, default=200_000, help="executions of each target")
    parser.add_argument("--first", type=int, default=0, help="the number of the first execution")
    parser.add_argument("--seed", type=int, default=1, help="what the inputs follow from")
    parser.add_argument("--failures", type=Path, default=Path("fuzz-failures"), help="a folder")
    return parser.parse_args()


def _fuzz(target: Target, asked: argparse.Namespace) -> int:
    causes: Counter[str] = Counter()
    executed = Executed()
    for failure in run_watched(target, asked.seed, asked.first, asked.first + asked.runs, executed):
        causes[failure.signature] += 1
        if causes[failure.signature] <= _MOST_OF_A_CAUSE:
            first = causes[failure.signature] == 1
            _keep(target, failure, asked.failures, smaller=first)
    sys.stdout.write(
        f"{target.name}: {executed.count} executions, seed {asked.seed}, "
        f"{sum(causes.values())} failures of {len(causes)} causes, "
        f"slowest {executed.slowest:.2f} s, most memory {executed.heaviest / 1024**2:.0f} MB\n"
    )
    for cause, count in causes.most_common():
        sys.stdout.write(f"  {count} x {cause}\n")
    sys.stdout.flush()
    return len(causes)


def _keep(target: Target, failure: Failure, folder: Path, *, smaller: bool) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    name = f"{target.name}-{failure.sort}-{failure.number}"
    (folder / f"{name}.bin").write_bytes(failure.content)
    (folder / f"{name}.txt").write_text(failure.told, encoding="utf-8")
    sys.stdout.write(f"{target.name}: {failure.sort} at {failure.number}: {failure.signature}\n")
    sys.stdout.flush()
    if smaller:
        # what ends the process takes a process a try
        tries = MOST_TRIES if failure.sort == "exception" else 20
        smallest = minimised(
            failure.content, lambda each: fails_alike(target, failure, each), tries
        )
        (folder / f"{name}-small.bin").write_bytes(smallest)


if __name__ == "__main__":
    sys.exit(main())
