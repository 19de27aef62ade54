"""`verify`: check documents and scanned texts, and say both answers."""

import argparse
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from invoice_desktop.cli.arguments import Commands
from invoice_desktop.cli.office import Office
from invoice_desktop.cli.speaking import announcer, say, write_json
from invoice_desktop.cli_output import invoice_json, invoice_text, trouble_json
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.domain.verdict import Authenticity
from invoice_desktop.services.desk import CheckedInput, VerificationDesk

if TYPE_CHECKING:
    from invoice_desktop.reports.words import Words

ALL_READ, CONTRADICTED, UNREADABLE = 0, 1, 2


def describe(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the command to the command line."""
    check = commands.add_parser("verify", parents=[common], help="verify invoices")
    check.add_argument("--json", action="store_true", help="one JSON object a line and invoice")
    check.add_argument("--no-archive", action="store_true", help="keep nothing")
    check.add_argument("--scan", action="append", default=[], metavar="TEXT", help="a QR text")
    check.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="documents")
    check.set_defaults(carry_out=verify)


def verify(arguments: argparse.Namespace, office: Office, words: "Words") -> int:
    """Check everything that is named; give the worst exit status."""
    if not arguments.scan and not arguments.paths:
        say(words.label("cli.nothing_to_verify"))
        return UNREADABLE
    worst = ALL_READ
    with office.desk(announcer(words), keep=not arguments.no_archive) as desk:
        for name, checked in _checked(arguments, desk, office.user()):
            _print_checked(name, checked, words, sys.stdout, as_json=arguments.json)
            worst = max(worst, status_of(checked))
    return worst


def _checked(
    arguments: argparse.Namespace, desk: VerificationDesk, user: User
) -> Iterator[tuple[str, CheckedInput]]:
    for text in arguments.scan:
        yield text, _or_trouble(text, partial(desk.check_scan, user, text))
    for path in arguments.paths:
        yield str(path), _or_trouble(str(path), partial(desk.check_file, user, path))


def _or_trouble(name: str, check: Callable[[], CheckedInput]) -> CheckedInput:
    try:
        return check()
    except Trouble as trouble:
        return CheckedInput(name, trouble=trouble)


def _print_checked(
    name: str, checked: CheckedInput, words: "Words", out: TextIO, *, as_json: bool
) -> None:
    for remark in checked.remarks:
        say(f"{name}: {words.remark(remark)}")
    if checked.trouble:
        say(f"{name}: {words.trouble(checked.trouble)}")
        if as_json:
            write_json(trouble_json(name, checked.trouble), out)
    for invoice in checked.invoices:
        if as_json:
            write_json(invoice_json(name, invoice.verification), out)
        else:
            out.write(invoice_text(name, invoice.verification, words))
            out.flush()


def status_of(checked: CheckedInput) -> int:
    """Give the exit status of one input: read, read and contradicted, or not read."""
    if checked.trouble or not checked.invoices:
        return UNREADABLE
    verdicts = {invoice.verification.verdict.authenticity for invoice in checked.invoices}
    return CONTRADICTED if Authenticity.CONTRADICTED in verdicts else ALL_READ
