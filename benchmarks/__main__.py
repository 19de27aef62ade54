"""`python -m benchmarks [NAME ...] [--json]`: measure, and print each figure beside its bar."""

import argparse
import json
import sys
from collections.abc import Sequence
from importlib import import_module

from benchmarks.figure import HEADING, Figure

NAMES = (
    *(
        "start",
        "memory",
        "scan",
        "gun",
        "ofd",
        "ofd_page",
        "xml",
        "pdf",
        "receipt",
        "keep",
        "scroll",
        "rows",
    ),
    *(
        "million",
        "postgres_million",
        "ledger",
        "ledger_import",
        "seals",
        "batch",
        "codes",
        "recognition",
    ),
    "separation",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the named benchmarks, all when none is named; 1 when a bar was missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NAMES))
    parser.add_argument("--json", action="store_true", help="one JSON object a line and figure")
    parsed = parser.parse_args(arguments)
    unknown = set(parsed.names) - set(NAMES)
    if unknown:
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}")
    if not parsed.json:
        print(HEADING, flush=True)
    met = True
    for name in parsed.names or NAMES:
        measured: Figure | Sequence[Figure] = import_module(f"benchmarks.{name}").run()
        for figure in [measured] if isinstance(measured, Figure) else measured:
            print(json.dumps(figure.as_json()) if parsed.json else figure.as_row(), flush=True)
            met = met and figure.met
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
