"""The whole program, driven by its command line."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from invoice_desktop.__main__ import main


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command gave: its exit status and what it printed."""

    status: int
    out: str
    err: str

    @property
    def objects(self) -> list[dict[str, Any]]:
        """Give the printed JSON objects, one a line."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def only(self) -> dict[str, Any]:
        """Give the only printed JSON object."""
        (found,) = self.objects
        return found


Run = Callable[..., Answer]
Put = Callable[[str, bytes], Path]


def status_of(arguments: list[str]) -> int:
    """Run the program in this process; a refused command line exits."""
    try:
        return main(arguments)
    except SystemExit as refused:
        return int(refused.code or 0)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command exactly as given."""

    def command(*arguments: object) -> Answer:
        capsys.readouterr()
        status = status_of([str(each) for each in arguments])
        printed = capsys.readouterr()
        assert "Traceback" not in printed.err
        return Answer(status, printed.out, printed.err)

    return command


@pytest.fixture
def verify(run: Run) -> Run:
    """Verify in English and as JSON, keeping nothing."""

    def command(*arguments: object) -> Answer:
        return run("verify", "--json", "--no-archive", "--language", "en", *arguments)

    return command


@pytest.fixture
def kept(run: Run, tmp_path: Path) -> Run:
    """Verify in English and as JSON, with an archive whose key lies in a file."""

    def command(*arguments: object) -> Answer:
        home = ("--home", tmp_path / "home", "--keyring", f"file:{tmp_path / 'key'}")
        return run("verify", "--json", "--language", "en", *home, *arguments)

    return command


@pytest.fixture
def put(tmp_path: Path) -> Put:
    """Write a file and give its path."""

    def write(name: str, content: bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return write
