"""What all commands have in common: how they stop, how they ask for secrets, how they count."""

import argparse
import io
from pathlib import Path
from typing import cast

import pytest

from invoice_desktop.cli import parser, run
from invoice_desktop.cli.asking import ask_for_secret, secret_from
from invoice_desktop.cli.main import key_file
from invoice_desktop.cli.office import Office
from invoice_desktop.cli.speaking import shown_progress
from invoice_desktop.domain.trouble import ArchiveTrouble, Trouble
from tests.fakes.words import FakeWords


class Speaking:
    """An office of which only the words are wanted."""

    def words(self, _language: str | None) -> FakeWords:
        return FakeWords()


def carried_out(error: BaseException) -> int:
    def fail(*_: object) -> int:
        raise error

    return run(argparse.Namespace(carry_out=fail), cast("Office", Speaking()))


def test_a_command_that_is_interrupted_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert carried_out(KeyboardInterrupt()) == 130
    assert capsys.readouterr().err == "cancelled\n"


def test_a_trouble_is_said_in_words_and_has_its_status(capsys: pytest.CaptureFixture[str]) -> None:
    assert carried_out(ArchiveTrouble("archive_is_locked", path="x")) == 2
    assert capsys.readouterr().err == "archive_is_locked path=x\n"


def test_a_bug_keeps_its_traceback() -> None:
    with pytest.raises(ZeroDivisionError):
        carried_out(ZeroDivisionError())


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_secret_is_typed_unseen_at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def typed(prompt: str) -> str:
        asked.append(prompt)
        return " ABCD \n"

    monkeypatch.setattr("invoice_desktop.cli.asking.getpass", typed)
    assert ask_for_secret("Recovery key:", Terminal()) == "ABCD"
    assert asked == ["Recovery key: "]


@pytest.mark.parametrize(("given", "secret"), [("a b\nc\n", "a b"), ("", ""), ("x", "x")])
def test_a_secret_is_one_line_of_what_is_piped_in(given: str, secret: str) -> None:
    assert ask_for_secret("Password:", io.StringIO(given)) == secret


def test_a_secret_is_the_first_line_of_its_file(tmp_path: Path) -> None:
    file = tmp_path / "key.txt"
    file.write_bytes(b"\xef\xbb\xbfABCD-EFGH\r\nmade 2026\r\n")
    assert secret_from(file) == "ABCD-EFGH"


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00"])
def test_a_file_without_a_secret_is_explained(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "key.txt"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(Trouble) as caught:
        secret_from(file)
    assert caught.value.code == "file_cannot_be_opened"


def test_progress_counts_at_a_terminal_only(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal, pipe = Terminal(), io.StringIO()
    for stream in (terminal, pipe):
        monkeypatch.setattr("sys.stderr", stream)
        show = shown_progress()
        for done in (0, 1, 2):
            show(done, 2)
    assert terminal.getvalue() == "\r  0 %\r 50 %\r100 %\n"
    assert pipe.getvalue() == ""


@pytest.mark.parametrize("text", ["", "file:", "keyring", "http:x"])
def test_only_a_file_can_be_named_as_keyring(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        key_file(text)
    assert key_file("file:a b") == Path("a b")


def test_no_option_takes_a_secret_as_its_value() -> None:
    def options(of: argparse.ArgumentParser) -> set[str]:
        found: set[str] = set()
        for action in of._actions:
            found |= set(action.option_strings)
            if isinstance(action.choices, dict):
                for each in action.choices.values():
                    found |= options(each)
        return found

    spelt = options(parser())
    assert {"--recovery-key-file", "--password-file", "--head", "--package"} <= spelt
    assert not {each for each in spelt if each.endswith(("key", "password", "secret"))}
