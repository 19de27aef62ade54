"""How commands ask for secrets: from a file or the standard input, never as an argument's value.

Arguments stand in the list of processes and in the shell's history.
"""

import sys
from getpass import getpass
from pathlib import Path
from typing import TextIO

from invoice_desktop.domain.trouble import Trouble


def secret_from(file: Path) -> str:
    """Read a secret from a file's first line. Raises `Trouble`."""
    try:
        with file.open(encoding="utf-8-sig") as lines:
            return lines.readline().strip()
    except (OSError, UnicodeDecodeError) as error:
        system = getattr(error, "strerror", None) or type(error).__name__
        raise Trouble("file_cannot_be_opened", name=str(file), system=system) from error


def ask_for_secret(prompt: str, given: TextIO | None = None) -> str:
    """Ask at the terminal without showing what is typed, or take a line of the standard input.

    Empty when there is nothing to be read.
    """
    source = given or sys.stdin
    if source.isatty():
        return getpass(f"{prompt} ").strip()
    return source.readline().strip()
