"""What all commands' arguments have in common."""

import argparse
from collections.abc import Sequence
from typing import Any, Protocol


class ExactParser(argparse.ArgumentParser):
    """Takes options by their whole names only: `--recovery-key KEY` must not pass for a file."""

    def __init__(self, **settings: Any) -> None:  # noqa: ANN401 - those of its parent
        super().__init__(allow_abbrev=False, **settings)


class Commands(Protocol):
    """Where commands are added: what `add_subparsers` gives, which has no public name."""

    def add_parser(
        self,
        name: str,
        *,
        parents: Sequence[argparse.ArgumentParser],
        help: str,  # noqa: A002 - argparse calls it so
    ) -> argparse.ArgumentParser: ...
