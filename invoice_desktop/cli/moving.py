"""`archive move --to-server|--to-this-computer`: where the archive is kept."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from invoice_desktop.cli.arguments import Commands
from invoice_desktop.cli.asking import ask_for_secret, secret_from
from invoice_desktop.cli.office import Office
from invoice_desktop.cli.speaking import announcer, say, shown_progress
from invoice_desktop.domain.evidence import Remark
from invoice_desktop.domain.server import ServerAddress, Tls
from invoice_desktop.domain.trouble import ArchiveTrouble

if TYPE_CHECKING:
    from invoice_desktop.reports.words import Words

MOVED, WAS_THERE = 0, 1
_PORT = 5432
_USUAL_NAME = "invoicedesk"


def describe_move(deeds: Commands, common: argparse.ArgumentParser) -> None:
    """Add the command to the command line."""
    moving = deeds.add_parser("move", parents=[common], help="move it to a server, or back")
    where = moving.add_mutually_exclusive_group(required=True)
    where.add_argument("--to-server", metavar="HOST", help="into an empty PostgreSQL database")
    where.add_argument("--to-this-computer", action="store_true", help="back from the server")
    moving.add_argument("--port", type=int, default=_PORT)
    moving.add_argument("--database", default=_USUAL_NAME, metavar="NAME")
    moving.add_argument("--user", default=_USUAL_NAME, metavar="NAME")
    moving.add_argument(
        "--tls", choices=sorted(Tls), default=Tls.VERIFIED.value, help="how it is protected"
    )
    moving.add_argument("--authority-file", type=Path, metavar="PEM", help="whom to trust")
    moving.add_argument(
        "--password-file", type=Path, metavar="FILE", help="the password, in its first line"
    )
    moving.set_defaults(carry_out=move)


def move(arguments: argparse.Namespace, office: Office, words: "Words") -> int:
    """Move the archive; the place that it came from is kept, and takes nothing more."""
    if arguments.to_this_computer:
        return _move_here(office, words)
    return _move_to_server(arguments, office, words)


def _move_to_server(arguments: argparse.Namespace, office: Office, words: "Words") -> int:
    address = ServerAddress(
        arguments.to_server,
        arguments.database,
        arguments.user,
        arguments.port,
        Tls(arguments.tls),
        str(arguments.authority_file or ""),
    )
    with office.archive(announcer(words)) as archive:
        if office.office(archive) is not None:
            say(words.label("cli.is_on_server"))
            return WAS_THERE
        password = _password(arguments.password_file, address, office, words)
        office.archive_moves().move_to_server(
            office.user(), archive, address, password, shown_progress()
        )
    say(words.label("cli.moved_to_server").format(host=address.host))
    return MOVED


def _password(file: Path | None, address: ServerAddress, office: Office, words: "Words") -> str:
    """Take the password from a file, the key store, or the standard input, in this order."""
    from invoice_desktop.services.shared_database import password_name

    if file:
        return secret_from(file)
    kept = office.keys().read(password_name(address))
    if kept is not None:
        return kept.decode()
    typed = ask_for_secret(words.label("cli.server_password"))
    if not typed:
        raise ArchiveTrouble("server_password_is_missing", host=address.host, user=address.user)
    return typed


def _move_here(office: Office, words: "Words") -> int:
    user = office.user()
    with office.archive(announcer(words)) as archive:
        if office.office(archive) is None:
            say(words.label("cli.is_on_this_computer"))
            return WAS_THERE
        moves = office.archive_moves()
        new = moves.prepare_return(user, archive)
        announcer(words)(Remark("new_recovery_key", {"recovery_key": new.recovery_key}))
        typed = new.recovery_key
        if sys.stdin.isatty():
            typed = ask_for_secret(words.label("cli.recovery_key"))
        moves.move_to_this_computer(user, archive, new, typed, shown_progress())
    say(words.label("cli.moved_to_this_computer"))
    return MOVED
