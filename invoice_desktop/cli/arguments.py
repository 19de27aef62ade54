"""What all commands' arguments have in common."""

import argparse
from collections.abc import Sequence
from typing import Protocol


class Commands(Protocol):
    """Where commands are added: what `add_subparsers` gives, which has no public name."""

    def add_parser(
        self,
        name: str,
        *,
        parents: Sequence[argparse.ArgumentParser],
        help: str,  # noqa: A002 - argparse calls it so
    ) -> argparse.ArgumentParser: ...
