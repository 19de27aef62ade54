"""`receipt PATH --out FILE.pdf`: verify a document and make its receipts."""

import argparse
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from invoice_desktop.cli.arguments import Commands
from invoice_desktop.cli.office import Office
from invoice_desktop.cli.speaking import announcer, say
from invoice_desktop.cli.verify import status_of
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.services.desk import VerificationDesk

if TYPE_CHECKING:
    from invoice_desktop.reports.words import Words
    from invoice_desktop.services.receipts import ReceiptOffice

PAPERS = {"A4": "A4", "A5": "A5", "80mm": "ROLL_80MM"}
"""Names on the command line, and those of `reports.receipt.Paper`."""


def describe(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the command to the command line."""
    printing = commands.add_parser("receipt", parents=[common], help="verify and make a receipt")
    printing.add_argument("path", type=Path, metavar="PATH")
    printing.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    printing.add_argument("--paper", choices=sorted(PAPERS), default="A4")
    printing.add_argument("--no-archive", action="store_true", help="keep nothing")
    printing.set_defaults(carry_out=make_receipts)


def make_receipts(arguments: argparse.Namespace, office: Office, words: "Words") -> int:
    """Verify a document and write the receipt of each of its invoices."""
    from invoice_desktop.reports.receipt import Paper

    paper = Paper(PAPERS[arguments.paper])
    with _open(arguments, office, words) as (desk, receipts):
        checked = desk.check_file(office.user(), arguments.path)
        for position, target in enumerate(_targets(arguments.out, len(checked.invoices))):
            invoice = checked.invoices[position]
            pdf = receipts.receipt(
                invoice.verification, invoice.earlier, words.language, paper, entry=invoice.entry
            )
            _write_file(target, pdf)
            say(words.label("cli.receipt_written").format(path=target))
    return status_of(checked)


@contextmanager
def _open(
    arguments: argparse.Namespace, office: Office, words: "Words"
) -> Iterator[tuple[VerificationDesk, "ReceiptOffice"]]:
    """Give a desk, and what prints its receipts: with the log and the alarms of what is kept."""
    if arguments.no_archive:
        with office.desk(announcer(words), keep=False) as desk:
            yield desk, office.receipts()
        return
    with office.opened(announcer(words)) as program:
        alarms_of = partial(program.ledger.alarms_of, office.user())
        yield program.desk, office.receipts().with_log(program.desk.newest_head, alarms_of)


def _targets(out: Path, count: int) -> Sequence[Path]:
    if count == 1:
        return [out]
    return [out.with_stem(f"{out.stem}-{position + 1}") for position in range(count)]


def _write_file(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        raise Trouble(
            "file_cannot_be_written", name=str(path), system=error.strerror or ""
        ) from error
