"""`archive rekey|check|export|move`: what is done to the archive as a whole."""

import argparse
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from invoice_desktop.cli.arguments import Commands
from invoice_desktop.cli.asking import ask_for_secret
from invoice_desktop.cli.moving import describe_move
from invoice_desktop.cli.office import Office
from invoice_desktop.cli.speaking import announcer, say, shown_progress, write_json
from invoice_desktop.domain.evidence import Remark
from invoice_desktop.domain.history import ArchiveQuery

if TYPE_CHECKING:
    from invoice_desktop.domain.integrity import IntegrityReport
    from invoice_desktop.reports.words import Words
    from invoice_desktop.services.exports import Exported

SOUND, DAMAGED = 0, 1


def describe(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the commands to the command line."""
    whole = commands.add_parser("archive", parents=[common], help="rekey, check, export, move")
    deeds = whole.add_subparsers(dest="deed", metavar="DEED", required=True)
    changing = deeds.add_parser("rekey", parents=[common], help="encrypt it with a new key")
    changing.set_defaults(carry_out=rekey)
    checking = deeds.add_parser("check", parents=[common], help="read all and tell what is damaged")
    checking.add_argument("--json", action="store_true", help="the answer as one JSON object")
    checking.set_defaults(carry_out=check)
    exporting = deeds.add_parser("export", parents=[common], help="write everything as plain files")
    exporting.add_argument("folder", type=Path, metavar="FOLDER")
    exporting.add_argument(
        "--package", action="store_true", help="a package for keeping that checks itself"
    )
    for name, text in (("--from", "issued on this day or later"), ("--until", "or earlier")):
        exporting.add_argument(
            name, type=date.fromisoformat, dest=f"issued_{name[2:]}", metavar="DATE", help=text
        )
    exporting.set_defaults(carry_out=export)
    describe_move(deeds, common)


def rekey(_arguments: argparse.Namespace, office: Office, words: "Words") -> int:
    """Encrypt the closed archive with a new key; its new recovery key is told before."""
    change, user = office.key_change(), office.user()
    new = change.prepare(user)
    announcer(words)(Remark("new_recovery_key", {"recovery_key": new.recovery_key}))
    typed = new.recovery_key
    if sys.stdin.isatty():
        typed = ask_for_secret(words.label("cli.recovery_key"))
    change.change(user, new, typed, shown_progress()).close()
    say(words.label("cli.archive_rekeyed"))
    return 0


def check(arguments: argparse.Namespace, office: Office, words: "Words") -> int:
    """Read everything; print what is not as it was written."""
    with office.archive(announcer(words)) as archive:
        report = office.check(archive, shown_progress())
    if arguments.json:
        write_json(_report_json(report), sys.stdout)
    else:
        for name, found in _faults(report).items():
            sys.stdout.writelines(f"{name}: {each}\n" for each in found)
    label = "cli.archive_is_sound" if report.is_sound else "cli.archive_is_unsound"
    say(words.label(label).format(documents=report.checked_documents))
    return SOUND if report.is_sound else DAMAGED


def _faults(report: "IntegrityReport") -> Mapping[str, Sequence[str]]:
    return {
        "pages": report.pages,
        "structure": report.structure,
        "references": report.references,
        "documents": report.documents,
    }


def _report_json(report: "IntegrityReport") -> dict[str, object]:
    faults = {name: list(found) for name, found in _faults(report).items()}
    return {"sound": report.is_sound, **faults, "checked_documents": report.checked_documents}


def export(arguments: argparse.Namespace, office: Office, words: "Words") -> int:
    """Write everything, or a package of a period; print the new folder."""
    user, folder = office.user(), arguments.folder
    with office.archive(announcer(words)) as archive:
        exports = office.exports(lambda: archive)
        if arguments.package:
            query = ArchiveQuery(
                issued_from=arguments.issued_from, issued_until=arguments.issued_until
            )
            done = exports.long_term_package(user, query, folder, words, shown_progress())
        else:
            done = exports.export_everything(user, folder, words, shown_progress())
    _print(done, words)
    return DAMAGED if done.damaged else SOUND


def _print(done: "Exported", words: "Words") -> None:
    sys.stdout.write(f"{done.folder}\n")
    say(words.label("cli.exported").format(invoices=done.invoices, documents=done.documents))
    if done.damaged:
        say(words.label("export.damaged").format(count=done.damaged))
    if done.manifest:
        say(f"manifest.json  SHA-256 {done.manifest.sha256}  SM3 {done.manifest.sm3}")
