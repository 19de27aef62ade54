"""Parse arguments, build the program, run it."""

import sys
from collections.abc import Sequence

from invoice_desktop import cli
from invoice_desktop.composition import Home, run_window


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or open the window when there is none; give the exit status."""
    parsed = cli.parser().parse_args(arguments)
    home = Home.of(getattr(parsed, "home", None), getattr(parsed, "keyring", None))
    if parsed.command:
        return cli.run(parsed, home)
    return run_window(home, getattr(parsed, "language", None))


if __name__ == "__main__":
    from multiprocessing import freeze_support

    # an installed program starts its readers by starting itself
    freeze_support()
    sys.exit(main())
