"""`verify`: check documents and scanned texts, and say both answers."""

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from invoice_desktop.cli.arguments import Commands
from invoice_desktop.cli.office import Office
from invoice_desktop.cli.speaking import announcer, say, shown_progress, write_json
from invoice_desktop.cli_output import invoice_json, invoice_text, trouble_json
from invoice_desktop.domain.batches import BatchLine, Mark, count_marks
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.domain.verdict import Authenticity
from invoice_desktop.services.batch_lists import batch_csv, batch_xlsx, lines_of
from invoice_desktop.services.desk import CheckedInput, VerificationDesk
from invoice_desktop.services.file_sources import gather

if TYPE_CHECKING:
    from invoice_desktop.reports.words import Words

ALL_READ, CONTRADICTED, UNREADABLE = 0, 1, 2


def describe(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the command to the command line."""
    check = commands.add_parser("verify", parents=[common], help="verify invoices")
    check.add_argument("--json", action="store_true", help="one JSON object a line and invoice")
    check.add_argument("--no-archive", action="store_true", help="keep nothing")
    check.add_argument("--scan", action="append", default=[], metavar="TEXT", help="a QR text")
    check.add_argument("--list", type=Path, metavar="FILE", help="write a list: .xlsx or .csv")
    check.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="documents, folders, .zip files"
    )
    check.set_defaults(carry_out=verify)


def verify(arguments: argparse.Namespace, office: Office, words: "Words") -> int:
    """Check everything that is named; give the worst exit status."""
    if not arguments.scan and not arguments.paths:
        say(words.label("cli.nothing_to_verify"))
        return UNREADABLE
    told = _Told(words, as_json=arguments.json)
    with office.desk(announcer(words), keep=not arguments.no_archive) as desk:
        for text in arguments.scan:
            told.take(text, _or_trouble(text, partial(desk.check_scan, office.user(), text)))
        _check_files(desk, office.user(), arguments.paths, told)
    told.sum_up()
    if arguments.list:
        told.write_list(arguments.list)
    return told.worst


@dataclass(slots=True)
class _Told:
    """Prints what came of each input, and remembers it for the list."""

    words: "Words"
    as_json: bool
    worst: int = ALL_READ
    lines: list[BatchLine] = field(default_factory=list)

    def take(self, name: str, checked: CheckedInput) -> None:
        _print_checked(name, checked, self.words, sys.stdout, as_json=self.as_json)
        self.worst = max(self.worst, status_of(checked))
        self.lines.extend(lines_of(name, checked))

    def sum_up(self) -> None:
        """Say how it came out, where there is more than a glance tells."""
        if len(self.lines) > 1:
            count = count_marks(self.lines)
            figures = {mark.value: count[mark] for mark in Mark}
            say(self.words.label("cli.summary").format(**figures))

    def write_list(self, path: Path) -> None:
        """Write the list that the desk saves. Raises `Trouble`."""
        write = batch_csv if path.suffix.lower() == ".csv" else batch_xlsx
        try:
            path.write_bytes(write(self.lines, self.words))
        except OSError as error:
            raise Trouble(
                "file_cannot_be_written", name=path.name, system=error.strerror or ""
            ) from error


def _check_files(desk: VerificationDesk, user: User, paths: Sequence[Path], told: _Told) -> None:
    if not paths:
        return
    gathered = gather(paths)
    places = (source.place for source in gathered.sources)
    try:
        desk.check_files(
            user,
            gathered.sources,
            lambda checked: told.take(next(places), checked),
            shown_progress() if len(gathered.sources) > 1 else lambda _done, _of: None,
        )
    finally:
        gathered.close()
    if gathered.passed_over:
        say(told.words.label("cli.passed_over").format(count=gathered.passed_over))


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
