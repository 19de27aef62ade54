"""`trust list|add|remove|import`: the makers of seals that this office trusts."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from invoice_desktop.cli.arguments import Commands
from invoice_desktop.cli.office import Office
from invoice_desktop.cli.speaking import announcer, say, write_json
from invoice_desktop.domain.trust import TrustedMaker

if TYPE_CHECKING:
    from invoice_desktop.reports.words import Words

DONE = 0


def describe(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the commands to the command line."""
    whole = commands.add_parser(
        "trust", parents=[common], help="makers of seals: list, add, remove, import"
    )
    deeds = whole.add_subparsers(dest="deed", metavar="DEED", required=True)
    listing = deeds.add_parser("list", parents=[common], help="list the makers that are trusted")
    listing.add_argument("--json", action="store_true", help="one JSON object a line and maker")
    listing.set_defaults(carry_out=list_makers)
    adding = deeds.add_parser(
        "add", parents=[common], help="trust a maker on the office's own responsibility"
    )
    adding.add_argument(
        "file", type=Path, metavar="FILE", help="its certificate, or what it sealed"
    )
    adding.add_argument("--reason", required=True, metavar="TEXT", help="why; it is logged")
    adding.set_defaults(carry_out=add)
    removing = deeds.add_parser("remove", parents=[common], help="take that trust back")
    removing.add_argument("sha256", metavar="SHA256", help="as `trust list` names it")
    removing.add_argument("--reason", required=True, metavar="TEXT", help="why; it is logged")
    removing.set_defaults(carry_out=remove)
    importing = deeds.add_parser("import", parents=[common], help="take a newer signed list in")
    importing.add_argument("file", type=Path, metavar="FILE")
    importing.set_defaults(carry_out=import_list)


def list_makers(arguments: argparse.Namespace, office: Office, words: "Words") -> int:
    """Print every maker that is trusted now."""
    with office.opened(announcer(words)) as program:
        trust = program.trust.current()
    for maker in trust.makers:
        if arguments.json:
            write_json(maker_json(maker), sys.stdout)
        else:
            sys.stdout.write(_maker_text(maker, words))
    if not arguments.json:
        say(words.label("cli.trust_list_version").format(version=trust.version))
    return DONE


def add(arguments: argparse.Namespace, office: Office, words: "Words") -> int:
    """Trust the maker that a file names, and say what that means."""
    from invoice_desktop.services.trust import read_chosen

    content = read_chosen(arguments.file)
    with office.opened(announcer(words)) as program:
        maker = program.trust.maker_of(content)
        trust = program.trust.add(office.user(), maker, arguments.reason)
    added = trust.maker(maker.sha256) or maker
    sys.stdout.write(_maker_text(added, words))
    say(words.label("cli.trust_added"))
    return DONE


def remove(arguments: argparse.Namespace, office: Office, words: "Words") -> int:
    """Take back the trust in a maker of the office's own."""
    sha256 = "".join(arguments.sha256.split()).lower()
    with office.opened(announcer(words)) as program:
        program.trust.remove(office.user(), sha256, arguments.reason)
    say(words.label("cli.trust_removed"))
    return DONE


def import_list(arguments: argparse.Namespace, office: Office, words: "Words") -> int:
    """Take a newer signed list in."""
    from invoice_desktop.services.trust import read_chosen

    content = read_chosen(arguments.file)
    with office.opened(announcer(words)) as program:
        trust = program.trust.import_list(office.user(), content)
    say(words.label("cli.trust_list_version").format(version=trust.version))
    return DONE


def maker_json(maker: TrustedMaker) -> dict[str, object]:
    """Give one maker for programs; unknown values are null."""
    return {
        "sha256": maker.sha256,
        "name": maker.name,
        "role": maker.role.value,
        "status": maker.status.value,
        "valid_from": maker.valid_from.isoformat() if maker.valid_from else None,
        "valid_until": maker.valid_until.isoformat() if maker.valid_until else None,
        "seen": maker.seen or None,
        "added_by": maker.added_by or None,
        "added_at": maker.added_at.isoformat() if maker.added_at else None,
    }


def _maker_text(maker: TrustedMaker, words: "Words") -> str:
    role, status = words.trust_role(maker.role), words.trust_status(maker.status)
    validity = f"{maker.valid_from or '-'} … {maker.valid_until or '-'}"
    seen = " · ".join(filter(None, (maker.seen, maker.added_by))) or "-"
    return f"{maker.name}\n  {maker.sha256}\n  {role} · {status} · {validity}\n  {seen}\n"
