"""`ledger import|list|undo|missing`: the tax bureau's exports, taken in and out, and both lists."""

import argparse
import sys
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from invoice_desktop.cli.arguments import Commands
from invoice_desktop.cli.ledger_output import fact_json, file_json, report_json, unlisted_json
from invoice_desktop.cli.office import Office
from invoice_desktop.cli.search import table
from invoice_desktop.cli.speaking import announcer, say, shown_progress, write_json
from invoice_desktop.domain.coverage import Direction
from invoice_desktop.domain.ledger import ImportReport, LedgerFile, LedgerRow
from invoice_desktop.domain.ledger_lists import GapQuery
from invoice_desktop.domain.money import amount_text
from invoice_desktop.domain.trouble import Cancelled, Trouble
from invoice_desktop.services.ledger_proposals import Note

if TYPE_CHECKING:
    from invoice_desktop.domain.history import ArchiveRow
    from invoice_desktop.domain.user import User
    from invoice_desktop.reports.words import Words
    from invoice_desktop.services.ledger import LedgerOffice, Looked

DONE, SOMETHING_MISSING, NOT_TAKEN_IN = 0, 1, 2
_OPTIONS = {
    "ledger_company_is_needed": "--company TAXPAYER_ID",
    "ledger_of_another_company": "--company TAXPAYER_ID",
    "ledger_direction_is_needed": "--direction received|issued",
    "ledger_direction_is_wrong": "--direction received|issued",
    "ledger_period_is_needed": "--from DATE --until DATE",
    "rows_outside_period": "--from DATE --until DATE",
    "export_time_is_needed": "--exported TIME",
    "export_before_last_row": "--exported TIME",
}
_NOTES = {
    Note.ENDS_AFTER_EXPORT: "cli.ledger_ends_after_export",
    Note.LISTS_ONLY_SOME: "cli.ledger_lists_only_some",
    Note.COMPANY_NOT_OURS: "cli.ledger_company_not_ours",
}


def describe(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the commands to the command line."""
    whole = commands.add_parser(
        "ledger", parents=[common], help="the tax bureau's ledger: import, list, undo, missing"
    )
    deeds = whole.add_subparsers(dest="deed", metavar="DEED", required=True)
    _describe_import(deeds, common)
    listing = deeds.add_parser("list", parents=[common], help="list the exports taken in")
    listing.add_argument("--json", action="store_true", help="one JSON object a line and export")
    listing.set_defaults(carry_out=list_exports)
    undoing = deeds.add_parser("undo", parents=[common], help="take an export out again")
    undoing.add_argument("ledger", metavar="ID", help="as `ledger list` names it")
    undoing.set_defaults(carry_out=undo)
    lacking = deeds.add_parser(
        "missing", parents=[common], help="what the archive lacks of the ledger, and the reverse"
    )
    lacking.add_argument("--json", action="store_true", help="one JSON object a line and invoice")
    lacking.set_defaults(carry_out=missing)


def _describe_import(deeds: Commands, common: argparse.ArgumentParser) -> None:
    taking = deeds.add_parser("import", parents=[common], help="take exports in")
    taking.add_argument(
        "paths", nargs="+", type=Path, metavar="PATH", help=".xlsx, .xls, .csv, .zip, or a folder"
    )
    taking.add_argument("--company", default="", metavar="TAXPAYER_ID", help="whose ledger it is")
    taking.add_argument(
        "--direction", choices=("received", "issued"), help="whether it received the invoices"
    )
    for name, text in (("--from", "first day that it covers"), ("--until", "last day")):
        taking.add_argument(
            name, type=date.fromisoformat, dest=f"covers_{name[2:]}", metavar="DATE", help=text
        )
    taking.add_argument(
        "--exported",
        type=datetime.fromisoformat,
        metavar="TIME",
        help="when it was exported: 2026-10-01T09:30, this computer's time unless it says which",
    )
    taking.add_argument("--json", action="store_true", help="one JSON object a line and export")
    taking.set_defaults(carry_out=import_exports)


def import_exports(arguments: argparse.Namespace, office: Office, words: "Words") -> int:
    """Take in every export that is named; one that cannot be does not stop the others."""
    worst, user = DONE, office.user()
    with office.opened(announcer(words)) as program:
        for looked in program.ledger.look(user, arguments.paths):
            try:
                report = _taken_in(arguments, program.ledger, user, looked)
            except Cancelled:
                raise
            except Trouble as trouble:
                _explain(looked.name, trouble, words, as_json=arguments.json)
                worst = NOT_TAKEN_IN
            else:
                _tell(looked, report, words, as_json=arguments.json)
    return worst


def _taken_in(
    arguments: argparse.Namespace, ledger: "LedgerOffice", user: "User", looked: "Looked"
) -> ImportReport:
    exported: datetime | None = arguments.exported
    stated = ledger.stated(
        user,
        looked,
        company_taxpayer_id=arguments.company,
        direction=Direction(arguments.direction.upper()) if arguments.direction else None,
        first=arguments.covers_from,
        last=arguments.covers_until,
        exported_at=exported.astimezone() if exported else None,
    )
    return ledger.take_in(user, looked, stated, shown_progress())


def _explain(name: str, trouble: Trouble, words: "Words", *, as_json: bool) -> None:
    say(f"{name}: {words.trouble(trouble)}")
    if options := _OPTIONS.get(trouble.code):
        say(words.label("cli.ledger_given").format(options=options))
    if as_json:
        write_json(report_json(name, None, trouble), sys.stdout)


def _tell(looked: "Looked", report: ImportReport, words: "Words", *, as_json: bool) -> None:
    file = report.ledger
    for note in looked.proposal.notes if looked.proposal else ():
        if note in _NOTES:
            sentence = words.label(_NOTES[note])
            say(f"{looked.name}: {sentence.format(company=file.coverage.company_taxpayer_id)}")
    for fault in report.faults:
        place = words.label("cli.ledger_fault")
        said = place.format(sheet=fault.sheet, row=fault.row, fault=words.row_fault(fault))
        say(f"{looked.name}: {said}")
    if as_json:
        write_json(report_json(looked.name, report, None), sys.stdout)
    else:
        sys.stdout.writelines(f"{line}\n" for line in _report_lines(looked.name, report, words))


def _report_lines(name: str, report: ImportReport, words: "Words") -> Iterable[str]:
    yield f"{name}  {report.ledger.ledger}"
    yield f"  {_basis(report.ledger, words)}"
    if report.was_known:
        yield f"  {words.label('cli.ledger_was_known')}"
        return
    yield "  " + words.label("cli.ledger_taken_in").format(
        rows=report.ledger.rows,
        new=report.new,
        changed=report.changed,
        unchanged=report.unchanged,
        red_lettered=report.red_lettered,
        voided=report.voided,
        at_risk=report.at_risk,
        agreeing=report.agreeing,
        differing=report.differing,
        alarms=report.alarms,
    )


def _basis(file: LedgerFile, words: "Words") -> str:
    coverage = file.coverage
    return words.label("cli.ledger_basis").format(
        direction=words.direction(coverage.direction),
        company=coverage.company_taxpayer_id,
        first=coverage.first,
        last=coverage.last,
        period_basis=words.basis(file.period_basis),
        exported=coverage.exported_at.astimezone().strftime("%Y-%m-%d %H:%M"),
        exported_basis=words.basis(file.exported_basis),
    )


def list_exports(arguments: argparse.Namespace, office: Office, words: "Words") -> int:
    """Print every export, the newest first, with what its coverage rests on."""
    with office.archive(announcer(words)) as archive:
        files = office.program(lambda: archive).ledger.files(office.user())
    for file in files:
        if arguments.json:
            write_json(file_json(file), sys.stdout)
        else:
            sys.stdout.write(f"{file.ledger}  {file.name}  {file.rows}\n  {_basis(file, words)}\n")
    if not files:
        say(words.label("cli.ledger_is_empty"))
    return DONE


def undo(arguments: argparse.Namespace, office: Office, words: "Words") -> int:
    """Take an export out again."""
    with office.archive(announcer(words)) as archive:
        office.program(lambda: archive).ledger.undo(office.user(), arguments.ledger)
    say(words.label("cli.ledger_undone"))
    return DONE


def missing(arguments: argparse.Namespace, office: Office, words: "Words") -> int:
    """Print both lists of what was received; tell whether either has something in it."""
    with office.archive(announcer(words)) as archive:
        ledger, user = office.program(lambda: archive).ledger, office.user()
        facts = tuple(ledger.all_rows_without_invoice(user, GapQuery()))
        unlisted = tuple(ledger.all_invoices_without_row(user, GapQuery()))
        has_files = bool(ledger.files(user))
    if arguments.json:
        for fact in facts:
            write_json(fact_json(fact), sys.stdout)
        for row in unlisted:
            write_json(unlisted_json(row), sys.stdout)
    else:
        _print_list("cli.ledger_missing_invoices", [_fact_cells(f.row) for f in facts], words)
        _print_list("cli.ledger_missing_rows", [_row_cells(row) for row in unlisted], words)
    if not has_files:
        say(words.label("cli.ledger_is_empty"))
    return SOMETHING_MISSING if facts or unlisted else DONE


def _print_list(label: str, rows: list[tuple[str, ...]], words: "Words") -> None:
    sys.stdout.write(words.label(label).format(count=len(rows)) + "\n")
    sys.stdout.writelines(f"  {line}\n" for line in table(rows))


def _fact_cells(row: LedgerRow) -> tuple[str, ...]:
    total = row.total_including_tax
    return (
        row.issue_date.isoformat() if row.issue_date else "-",
        row.identity,
        "-" if total is None else amount_text(total),
        row.seller_name or "-",
        row.state_text or "-",
    )


def _row_cells(row: "ArchiveRow") -> tuple[str, ...]:
    total = row.total_including_tax
    return (
        row.issue_date.isoformat() if row.issue_date else "-",
        " ".join(part for part in (row.invoice_code, row.invoice_number) if part) or "-",
        "-" if total is None else amount_text(total),
        row.seller_name or "-",
        row.input_name,
    )
