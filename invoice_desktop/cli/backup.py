"""`backup create|verify|restore`: encrypted copies of the whole archive."""

import argparse
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from invoice_desktop.cli.arguments import Commands
from invoice_desktop.cli.asking import ask_for_secret, secret_from
from invoice_desktop.cli.office import Office
from invoice_desktop.cli.speaking import announcer, say, shown_progress
from invoice_desktop.domain.backup import Backup
from invoice_desktop.domain.trouble import ArchiveTrouble

if TYPE_CHECKING:
    from invoice_desktop.reports.words import Words

_WANTS_RECOVERY_KEY = {
    "archive_is_missing",
    "archive_key_is_missing",
    "backup_key_is_missing",
    "backup_key_is_other",
    "backup_needs_recovery_key",
}
"""Troubles of a computer that has no archive, or not the key of that backup."""


def describe(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the commands to the command line."""
    keeping = commands.add_parser("backup", parents=[common], help="back up, verify, restore")
    deeds = keeping.add_subparsers(dest="deed", metavar="DEED", required=True)
    making = deeds.add_parser("create", parents=[common], help="make a backup in a folder")
    making.add_argument("folder", type=Path, metavar="FOLDER")
    making.set_defaults(carry_out=create)
    verifying = deeds.add_parser("verify", parents=[common], help="open a backup and read all")
    restoring = deeds.add_parser("restore", parents=[common], help="put a backup in its place")
    for each, carry_out in ((verifying, verify), (restoring, restore)):
        each.add_argument("path", type=Path, metavar="BACKUP")
        each.add_argument(
            "--recovery-key-file",
            type=Path,
            metavar="FILE",
            help="the recovery key, in the first line of a file",
        )
        each.set_defaults(carry_out=carry_out)


def create(arguments: argparse.Namespace, office: Office, words: "Words") -> int:
    """Make a backup and verify it; print where it is."""
    with office.archive(announcer(words)) as archive:
        backups = office.backups(lambda: archive)
        made = backups.make(office.user(), arguments.folder, shown_progress())
    _print(made, words, "cli.backup_made")
    return 0


def verify(arguments: argparse.Namespace, office: Office, words: "Words") -> int:
    """Open a backup with the kept key, or with the recovery key, and read all of it."""
    user, key = office.user(), _from_file(arguments)
    with ExitStack() as opened:
        # the archive is opened only where its key cannot be told without it: on a server
        backups = office.backups(lambda: opened.enter_context(office.archive(announcer(words))))
        try:
            read = backups.verify(user, arguments.path, key, shown_progress())
        except ArchiveTrouble as trouble:
            key = _asked(trouble, key, words)
            read = backups.verify(user, arguments.path, key, shown_progress())
    _print(read, words, "cli.backup_verified")
    return 0


def restore(arguments: argparse.Namespace, office: Office, words: "Words") -> int:
    """Put a backup in the archive's place; what stood there is kept aside."""
    restoration, user = office.restoration(), office.user()
    key = _from_file(arguments)
    try:
        archive = restoration.restore(user, arguments.path, key, shown_progress())
    except ArchiveTrouble as trouble:
        key = _asked(trouble, key, words)
        archive = restoration.restore(user, arguments.path, key, shown_progress())
    archive.close()
    say(words.label("cli.backup_restored").format(path=arguments.path))
    return 0


def _from_file(arguments: argparse.Namespace) -> str | None:
    file = arguments.recovery_key_file
    return secret_from(file) if file else None


def _asked(trouble: ArchiveTrouble, given: str | None, words: "Words") -> str:
    """Ask for the recovery key when that is what is missing, else raise the trouble."""
    if given is not None or trouble.code not in _WANTS_RECOVERY_KEY:
        raise trouble
    typed = ask_for_secret(words.label("cli.recovery_key"))
    if not typed:
        raise trouble
    return typed


def _print(backup: Backup, words: "Words", label: str) -> None:
    sys.stdout.write(f"{backup.path}\n")
    made_at = backup.made_at.isoformat(sep=" ", timespec="seconds")
    text = words.label(label).format(invoices=backup.invoices, made_at=made_at)
    say(text)
