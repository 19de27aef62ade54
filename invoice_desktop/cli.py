"""The same services without a window: what scripts and checks use."""

import argparse
import io
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TextIO

from invoice_desktop.cli_output import invoice_json, invoice_text, trouble_json
from invoice_desktop.domain.evidence import Remark
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.domain.verdict import Authenticity
from invoice_desktop.services.desk import CheckedInput, VerificationDesk

if TYPE_CHECKING:
    from invoice_desktop.reports.words import Words
    from invoice_desktop.services.receipts import ReceiptOffice

ALL_READ, CONTRADICTED, UNREADABLE = 0, 1, 2
LANGUAGES = ("zh_CN", "zh_TW", "en")
PAPERS = {"A4": "A4", "A5": "A5", "80mm": "ROLL_80MM"}
"""Names on the command line, and those of `reports.receipt.Paper`."""


class Office(Protocol):
    """What the command line needs of the program; `composition` builds it."""

    def words(self, language: str | None) -> "Words":
        """Give the words of a language, of the preferred one when it is None."""

    def user(self) -> User:
        """Give who acts: the preferred name, else the system's."""

    def desk(
        self, announce: Callable[[Remark], None], *, keep: bool
    ) -> AbstractContextManager[VerificationDesk]:
        """Give a desk that keeps what it checks, or not; makes a new archive on a new home.

        `announce` is told what the user must know, such as the new recovery key. Raises `Trouble`.
        """

    def receipts(self) -> "ReceiptOffice":
        """Give the office that makes receipts."""


KEY_FILE_SCHEME = "file:"


def key_file(text: str) -> Path:
    """Read the value of `--keyring`: the only store that can be named is a file."""
    path = text.removeprefix(KEY_FILE_SCHEME)
    if path == text or not path:
        raise argparse.ArgumentTypeError(f"{text!r} is not {KEY_FILE_SCHEME}PATH")
    return Path(path)


def parser() -> argparse.ArgumentParser:
    """Describe the command line; without a command the window opens."""
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--home", type=Path, metavar="DIR", help="keep everything in DIR")
    common.add_argument(
        "--keyring", type=key_file, metavar="file:PATH", help="keep the key in a file (less safe)"
    )
    common.add_argument("--language", choices=LANGUAGES, help="language of messages and receipts")
    top = argparse.ArgumentParser(prog="invoice-desktop", parents=[common], description=__doc__)
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    check = commands.add_parser("verify", parents=[common], help="verify invoices")
    check.add_argument("--json", action="store_true", help="one JSON object a line and invoice")
    check.add_argument("--no-archive", action="store_true", help="keep nothing")
    check.add_argument("--scan", action="append", default=[], metavar="TEXT", help="a QR text")
    check.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="documents")
    printing = commands.add_parser("receipt", parents=[common], help="verify and make a receipt")
    printing.add_argument("path", type=Path, metavar="PATH")
    printing.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    printing.add_argument("--paper", choices=sorted(PAPERS), default="A4")
    printing.add_argument("--no-archive", action="store_true", help="keep nothing")
    return top


def run(arguments: argparse.Namespace, office: Office) -> int:
    """Carry out a parsed command and give the exit status."""
    _write_any_character()
    words = office.words(getattr(arguments, "language", None))
    try:
        if arguments.command == "receipt":
            return _receipt(arguments, office, words)
        return _verify(arguments, office, words)
    except Trouble as trouble:
        _say(words.trouble(trouble))
        return UNREADABLE


def _write_any_character() -> None:
    """Write UTF-8 whatever the console's code page, and names that are no text escaped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _verify(arguments: argparse.Namespace, office: Office, words: "Words") -> int:
    if not arguments.scan and not arguments.paths:
        _say(words.label("cli.nothing_to_verify"))
        return UNREADABLE
    worst = ALL_READ
    with office.desk(_announcer(words), keep=not arguments.no_archive) as desk:
        for name, checked in _checked(arguments, desk, office.user()):
            _print_checked(name, checked, words, sys.stdout, as_json=arguments.json)
            worst = max(worst, _status(checked))
    return worst


def _announcer(words: "Words") -> Callable[[Remark], None]:
    return lambda notice: _say(words.remark(notice))


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
        _say(f"{name}: {words.remark(remark)}")
    if checked.trouble:
        _say(f"{name}: {words.trouble(checked.trouble)}")
        if as_json:
            _write_json(trouble_json(name, checked.trouble), out)
    for invoice in checked.invoices:
        if as_json:
            _write_json(invoice_json(name, invoice.verification), out)
        else:
            out.write(invoice_text(name, invoice.verification, words))
            out.flush()


def _write_json(value: dict[str, object], out: TextIO) -> None:
    out.write(json.dumps(value, ensure_ascii=False) + "\n")
    out.flush()


def _status(checked: CheckedInput) -> int:
    if checked.trouble or not checked.invoices:
        return UNREADABLE
    verdicts = {invoice.verification.verdict.authenticity for invoice in checked.invoices}
    return CONTRADICTED if Authenticity.CONTRADICTED in verdicts else ALL_READ


def _receipt(arguments: argparse.Namespace, office: Office, words: "Words") -> int:
    from invoice_desktop.reports.receipt import Paper

    with office.desk(_announcer(words), keep=not arguments.no_archive) as desk:
        checked = desk.check_file(office.user(), arguments.path)
    for position, target in enumerate(_targets(arguments.out, len(checked.invoices))):
        invoice = checked.invoices[position]
        pdf = office.receipts().receipt(
            invoice.verification, invoice.earlier, words.language, Paper(PAPERS[arguments.paper])
        )
        _write_file(target, pdf)
        _say(words.label("cli.receipt_written").format(path=target))
    return _status(checked)


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


def _say(text: str) -> None:
    sys.stderr.write(text + "\n")
