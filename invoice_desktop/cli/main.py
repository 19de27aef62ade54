"""The command line: what it understands, and which command carries it out."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from invoice_desktop.cli import archive, audit, backup, ledger, receipt, search, trust, verify
from invoice_desktop.cli.arguments import ExactParser
from invoice_desktop.cli.office import Office
from invoice_desktop.cli.speaking import TROUBLE, say, write_any_character
from invoice_desktop.domain.trouble import Cancelled, Trouble

if TYPE_CHECKING:
    from invoice_desktop.reports.words import Words

LANGUAGES = ("zh_CN", "zh_TW", "en")
KEY_FILE_SCHEME = "file:"
_DESCRIPTION = "The same services without a window: what scripts and checks use."
_COMMANDS = (verify, receipt, search, ledger, trust, backup, audit, archive)
_STOPPED = 130
"""What a program ended by Ctrl-C gives."""

Command = Callable[[argparse.Namespace, Office, "Words"], int]


def key_file(text: str) -> Path:
    """Read the value of `--keyring`: the only store that can be named is a file."""
    path = text.removeprefix(KEY_FILE_SCHEME)
    if path == text or not path:
        raise argparse.ArgumentTypeError(f"{text!r} is not {KEY_FILE_SCHEME}PATH")
    return Path(path)


def parser() -> argparse.ArgumentParser:
    """Describe the command line; without a command the window opens."""
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--home", type=Path, metavar="DIR", help="keep everything in DIR")
    common.add_argument(
        "--keyring", type=key_file, metavar="file:PATH", help="keep the key in a file (less safe)"
    )
    common.add_argument("--language", choices=LANGUAGES, help="language of messages and receipts")
    top = ExactParser(prog="invoice-desktop", parents=[common], description=_DESCRIPTION)
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    for command in _COMMANDS:
        command.describe(commands, common)
    return top


def run(arguments: argparse.Namespace, office: Office) -> int:
    """Carry out a parsed command and give the exit status."""
    write_any_character()
    words = office.words(getattr(arguments, "language", None))
    carry_out: Command = arguments.carry_out
    try:
        return carry_out(arguments, office, words)
    except Trouble as trouble:
        say(words.trouble(trouble))
        return TROUBLE
    except KeyboardInterrupt:
        say(words.trouble(Cancelled()))
        return _STOPPED
