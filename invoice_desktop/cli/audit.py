"""`audit verify`: whether the log of everything that was done holds."""

import argparse
import sys
from typing import TYPE_CHECKING

from invoice_desktop.cli.arguments import Commands
from invoice_desktop.cli.office import Office
from invoice_desktop.cli.speaking import announcer, say, shown_progress, write_json
from invoice_desktop.domain.audit import LogReport

if TYPE_CHECKING:
    from invoice_desktop.reports.words import Words

HOLDS, BROKEN = 0, 1


def describe(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the command to the command line."""
    auditing = commands.add_parser("audit", parents=[common], help="verify the log")
    deeds = auditing.add_subparsers(dest="deed", metavar="DEED", required=True)
    verifying = deeds.add_parser("verify", parents=[common], help="verify every row of the log")
    verifying.add_argument("--head", metavar="TEXT", help="a head as printed on a receipt")
    verifying.add_argument("--json", action="store_true", help="the answer as one JSON object")
    verifying.set_defaults(carry_out=verify)


def verify(arguments: argparse.Namespace, office: Office, words: "Words") -> int:
    """Verify every chain; name the first row of each that does not hold."""
    user = office.user()
    with office.archive(announcer(words)) as archive:
        audit = office.program(lambda: archive).audit
        report = audit.verify(user, shown_progress())
        is_known = audit.is_in_log(user, arguments.head) if arguments.head else None
    if arguments.json:
        write_json(_report_json(report, is_known=is_known), sys.stdout)
    else:
        _print(report, words)
    if is_known is False:
        say(words.label("cli.head_is_not_in_log").format(head=arguments.head))
    return BROKEN if report.broken or is_known is False else HOLDS


def _print(report: LogReport, words: "Words") -> None:
    for broken in report.broken:
        place = f"{broken.desk} {broken.number} {broken.fault}"
        sys.stdout.write(f"{place}: {words.log_fault(broken)}\n")
    for head in report.heads:
        sys.stdout.write(f"{head}\n")
    label = "cli.log_is_broken" if report.broken else "cli.log_holds"
    say(words.label(label).format(rows=report.rows))
    if not report.broken and not report.witnesses:
        say(words.label("cli.log_has_no_witness"))


def _report_json(report: LogReport, *, is_known: bool | None) -> dict[str, object]:
    return {
        "holds": not report.broken,
        "rows": report.rows,
        "heads": [str(head) for head in report.heads],
        "broken": [
            {"desk": each.desk, "number": each.number, "fault": each.fault.value}
            for each in report.broken
        ],
        "witnesses": report.witnesses,
        "head_is_in_log": is_known,
    }
