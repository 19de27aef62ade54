"""Hold the coverage of the last test run against the floors.

    python packaging/check_coverage.py coverage.json

Branches count. What judges is covered whole; the rest nearly so.
"""

import json
import sys
from pathlib import Path

FLOORS = {
    "invoice_desktop/domain/": 100.0,
    "invoice_desktop/verification/": 100.0,
    "invoice_desktop/": 90.0,
}


def main() -> int:
    """Print each room's coverage; fail when one is below its floor."""
    files = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["files"]
    failed = False
    for room, floor in FLOORS.items():
        covered = _covered(
            [
                each["summary"]
                for name, each in files.items()
                if Path(name).as_posix().startswith(room)
            ]
        )
        failed |= covered < floor
        print(f"{room}: {covered:.1f} % covered, at least {floor:.0f} % wanted")
    return 1 if failed else 0


def _covered(summaries: list[dict[str, int]]) -> float:
    total = sum(each["num_statements"] + each["num_branches"] for each in summaries)
    hit = sum(each["covered_lines"] + each["covered_branches"] for each in summaries)
    return 100.0 * hit / total if total else 0.0


if __name__ == "__main__":
    sys.exit(main())
