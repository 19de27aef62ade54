"""`invoice-desktop backup`: made, verified, restored, also on a machine that has nothing else."""

import io
import shutil
from pathlib import Path

import pytest

from tests.walk.conftest import Run
from tests.walk.homes import KeptHome, make_home


@pytest.fixture
def home(tmp_path: Path, run: Run) -> KeptHome:
    return make_home(tmp_path, run)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def backed_up(home: KeptHome, stick: Path) -> Path:
    answer = home("backup", "create", stick)
    assert answer.status == 0, answer.err
    return Path(answer.out.strip())


def type_in(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(text))


def test_a_backup_is_made_and_verified(home: KeptHome, stick: Path) -> None:
    path = backed_up(home, stick)
    assert path.parent == stick
    assert path.is_dir()
    answer = home("backup", "verify", path)
    assert (answer.status, answer.out.strip()) == (0, str(path))
    assert "12 invoices" in answer.err


def test_a_damaged_backup_is_told(home: KeptHome, stick: Path) -> None:
    path = backed_up(home, stick)
    database = max(path.iterdir(), key=lambda each: each.stat().st_size)
    content = bytearray(database.read_bytes())
    content[len(content) // 2] ^= 1
    database.write_bytes(content)
    answer = home("backup", "verify", path)
    assert answer.status == 2
    assert "is damaged" in answer.err


def test_a_folder_that_is_no_backup_is_told(home: KeptHome, stick: Path) -> None:
    answer = home("backup", "verify", stick)
    assert answer.status == 2
    assert str(stick) in answer.err


def test_on_an_empty_machine_the_backup_and_the_recovery_key_are_enough(
    home: KeptHome, stick: Path, run: Run, tmp_path: Path
) -> None:
    path = backed_up(home, stick)
    shutil.rmtree(home.home.directory)
    file = tmp_path / "recovery.txt"
    file.write_text(f"{home.recovery_key}\n", encoding="utf-8")
    place = ("--home", tmp_path / "new", "--keyring", f"file:{tmp_path / 'new-key'}")
    answer = run("backup", "restore", path, "--recovery-key-file", file, "--language", "en", *place)
    assert answer.status == 0, answer.err
    assert home.recovery_key not in answer.out + answer.err
    found = run("search", "", "--json", "--language", "en", *place)
    assert len(found.objects) == 12


def test_the_recovery_key_is_asked_for_when_it_is_needed(
    home: KeptHome,
    stick: Path,
    run: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = backed_up(home, stick)
    place = ("--home", tmp_path / "new", "--keyring", f"file:{tmp_path / 'new-key'}")
    for deed in ("verify", "restore"):
        type_in(monkeypatch, "")
        answer = run("backup", deed, path, "--language", "en", *place)
        assert answer.status == 2
        type_in(monkeypatch, f"{home.recovery_key}\n")
        answer = run("backup", deed, path, "--language", "en", *place)
        assert answer.status == 0, answer.err


def test_a_wrong_recovery_key_is_told(
    home: KeptHome, stick: Path, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = backed_up(home, stick)
    place = ("--home", tmp_path / "new", "--keyring", f"file:{tmp_path / 'new-key'}")
    type_in(monkeypatch, "ABCD-EFGH\n")
    answer = run("backup", "restore", path, "--language", "en", *place)
    assert answer.status == 2
    assert "mistyped" in answer.err
    assert not (tmp_path / "new" / "archive").exists()


def test_a_recovery_key_file_that_is_not_there_is_told(home: KeptHome, stick: Path) -> None:
    path = backed_up(home, stick)
    answer = home("backup", "verify", path, "--recovery-key-file", stick / "none.txt")
    assert answer.status == 2
    assert "none.txt" in answer.err


def test_a_recovery_key_is_never_an_argument(home: KeptHome, stick: Path) -> None:
    answer = home("backup", "restore", stick, "--recovery-key", home.recovery_key)
    assert answer.status == 2
    assert "unrecognized arguments" in answer.err


def test_what_stood_there_is_kept_when_a_backup_is_restored(home: KeptHome, stick: Path) -> None:
    path = backed_up(home, stick)
    home("audit", "verify")
    before = set(home.home.directory.rglob("*"))
    answer = home("backup", "restore", path)
    assert answer.status == 0, answer.err
    assert set(home.home.directory.rglob("*")) - before
    assert home("search", "", "--json").status == 0


@pytest.mark.parametrize("arguments", [(), ("create",), ("burn", "x"), ("verify",)])
def test_half_a_command_is_refused(home: KeptHome, arguments: tuple[str, ...]) -> None:
    assert home("backup", *arguments).status == 2
