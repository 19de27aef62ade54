"""`invoice-desktop archive move`: to a real server and back, and nothing lost on the way."""

import io
import sys
from pathlib import Path

import pytest

from invoice_desktop.domain.server import ServerAddress
from tests.servers.postgres import PASSWORD
from tests.walk.conftest import Run
from tests.walk.homes import KeptHome, make_home


@pytest.fixture
def home(tmp_path: Path, run: Run) -> KeptHome:
    return make_home(tmp_path, run)


def type_in(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))


def there(address: ServerAddress) -> list[str]:
    given = ["--to-server", address.host, "--port", str(address.port), "--tls", address.tls]
    given += ["--database", address.database, "--user", address.user]
    return given + (["--authority-file", address.authority_file] if address.authority_file else [])


def numbers(home: KeptHome) -> list[str]:
    answer = home("search", "", "--json")
    assert answer.status == 0, answer.err
    return [each["invoice_number"] for each in answer.objects]


def test_to_a_server_and_back(
    home: KeptHome,
    office_database: ServerAddress,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    before = numbers(home)
    type_in(monkeypatch, f"{PASSWORD}\n")
    answer = home("archive", "move", *there(office_database))
    assert answer.status == 0, answer.err
    assert PASSWORD not in answer.out + answer.err
    assert numbers(home) == before
    assert home("archive", "check").status == 0
    assert home("audit", "verify").status == 0
    exported = home("archive", "export", tmp_path / "out")
    assert exported.status == 0, exported.err
    assert "12 invoices, 12 documents" in exported.err
    (tmp_path / "stick").mkdir()
    backed_up = home("backup", "create", tmp_path / "stick")
    assert backed_up.status == 0, backed_up.err
    assert "12 invoices" in backed_up.err
    assert home("backup", "verify", backed_up.out.strip()).status == 0
    assert home("archive", "move", *there(office_database)).status == 1
    type_in(monkeypatch, "")
    back = home("archive", "move", "--to-this-computer")
    assert back.status == 0, back.err
    assert "shown only now" in back.err
    assert numbers(home) == before
    assert home("audit", "verify").status == 0


def test_a_wrong_password_leaves_everything_as_it_was(
    home: KeptHome, office_database: ServerAddress, tmp_path: Path
) -> None:
    file = tmp_path / "password"
    file.write_text("wrong\n", encoding="utf-8")
    answer = home("archive", "move", *there(office_database), "--password-file", file)
    assert answer.status == 2
    assert len(numbers(home)) == 12


def test_without_a_password_nothing_is_tried(
    home: KeptHome, office_database: ServerAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_in(monkeypatch, "")
    answer = home("archive", "move", *there(office_database))
    assert answer.status == 2
    assert "assword" in answer.err


def test_what_is_here_cannot_come_back(home: KeptHome) -> None:
    assert home("archive", "move", "--to-this-computer").status == 1


@pytest.mark.parametrize(
    "arguments",
    [(), ("--to-server", "h", "--to-this-computer"), ("--to-server", "h", "--tls", "MAYBE")],
)
def test_a_move_must_say_where(home: KeptHome, arguments: tuple[str, ...]) -> None:
    assert home("archive", "move", *arguments).status == 2
