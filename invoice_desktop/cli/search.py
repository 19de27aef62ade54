"""`search QUERY`: find invoices in the archive as its search field does."""

import argparse
import sys
import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING

from invoice_desktop.cli.arguments import Commands
from invoice_desktop.cli.office import Office
from invoice_desktop.cli.speaking import announcer, say, write_json
from invoice_desktop.cli_output import row_json
from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow
from invoice_desktop.domain.money import amount_text

if TYPE_CHECKING:
    from invoice_desktop.reports.words import Words

FOUND, NOTHING_FOUND = 0, 1
_USUAL_LIMIT = 50


def describe(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the command to the command line."""
    finding = commands.add_parser("search", parents=[common], help="find invoices in the archive")
    finding.add_argument("query", nargs="+", metavar="QUERY", help="number, name, amount, date …")
    finding.add_argument("--json", action="store_true", help="one JSON object a line and invoice")
    finding.add_argument(
        "--limit", type=at_least_one, default=_USUAL_LIMIT, metavar="N", help="rows at most"
    )
    finding.set_defaults(carry_out=search)


def at_least_one(text: str) -> int:
    """Read a number of rows."""
    number = int(text)
    if number < 1:
        message = f"{number} is not at least 1"
        raise argparse.ArgumentTypeError(message)
    return number


def search(arguments: argparse.Namespace, office: Office, words: "Words") -> int:
    """Print the rows that a query finds, the newest first; tell whether there are any."""
    query = ArchiveQuery(text=" ".join(arguments.query), today=office.clock().date())
    with office.archive(announcer(words)) as archive:
        records = office.program(lambda: archive).records
        rows = records.first_rows(office.user(), query, arguments.limit)
    if arguments.json:
        for row in rows:
            write_json(row_json(row), sys.stdout)
    else:
        sys.stdout.writelines(f"{line}\n" for line in table([_cells(row, words) for row in rows]))
    if not rows:
        say(words.label("cli.nothing_found"))
    return FOUND if rows else NOTHING_FOUND


def _cells(row: ArchiveRow, words: "Words") -> tuple[str, ...]:
    number = " ".join(part for part in (row.invoice_code, row.invoice_number) if part)
    total = row.total_including_tax
    return (
        row.issue_date.isoformat() if row.issue_date else "-",
        number or "-",
        "-" if total is None else amount_text(total),
        row.seller_name or "-",
        words.authenticity(row.authenticity),
        words.status(row.status),
    )


def table(rows: Iterable[tuple[str, ...]]) -> list[str]:
    """Set rows out in columns, in a font in which a Chinese character is as wide as two letters."""
    written = [tuple(_one_line(cell) for cell in row) for row in rows]
    widths = [max(map(_width, column)) for column in zip(*written, strict=True)]
    return [
        "  ".join(
            cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)
        ).rstrip()
        for row in written
    ]


def _one_line(text: str) -> str:
    # a name with control characters must not steer the terminal
    return "".join(" " if unicodedata.category(char)[0] in "CZ" else char for char in text)


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)
