"""What the program keeps: the archive, its key and the recovery key, from the command line."""

import errno
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.factories.invoices import make_invoice
from tests.factories.xml import make_einvoice_xml
from tests.walk.conftest import Put, Run

SCAN = make_invoice(seed=1).qr_text
RECOVERY_KEY = re.compile(r"(?:[0-9A-Z]{4,}-){3,}[0-9A-Z]+")
DATABASE = Path("archive") / "invoices.db"


def contents(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_without_an_archive_no_home_is_left_behind(run: Run, own_home: Path, put: Put) -> None:
    path = put("a.xml", make_einvoice_xml(make_invoice(seed=1)).encode())
    assert run("verify", "--json", "--no-archive", path, "--scan", SCAN).status == 0
    assert not own_home.exists()


def test_a_new_home_tells_its_recovery_key_once(kept: Run) -> None:
    first, second = kept("--scan", SCAN), kept("--scan", SCAN)
    assert (first.status, second.status) == (0, 0)
    assert len(RECOVERY_KEY.findall(first.err)) == 1
    assert RECOVERY_KEY.findall(second.err) == []
    assert RECOVERY_KEY.findall(first.out) == []


def test_a_key_in_a_file_is_warned_about_each_time(kept: Run, tmp_path: Path) -> None:
    for _ in range(2):
        assert str(tmp_path / "key") in kept("--scan", SCAN).err


def test_the_archive_remembers_from_one_run_to_the_next(kept: Run) -> None:
    def history(answer_findings: list[dict[str, str]]) -> list[str]:
        return [each["outcome"] for each in answer_findings if each["rule"] == "not_seen_before"]

    assert history(kept("--scan", SCAN).only["findings"]) == ["PASSED"]
    assert history(kept("--scan", SCAN).only["findings"]) == ["FAILED"]


def test_the_archive_is_no_open_book(kept: Run, tmp_path: Path) -> None:
    kept("--scan", SCAN)
    number = SCAN.split(",")[3].encode()
    for content in contents(tmp_path / "home").values():
        assert number not in content
    assert not (tmp_path / "home" / DATABASE).read_bytes().startswith(b"SQLite format 3")


def test_the_home_can_be_named_by_the_environment(run: Run, own_home: Path, tmp_path: Path) -> None:
    answer = run("verify", "--json", "--keyring", f"file:{tmp_path / 'key'}", "--scan", SCAN)
    assert answer.status == 0
    assert (own_home / DATABASE).is_file()


def test_the_named_home_outweighs_the_environment(run: Run, own_home: Path, tmp_path: Path) -> None:
    named = tmp_path / "named"
    run("--home", named, "verify", "--keyring", f"file:{tmp_path / 'key'}", "--scan", SCAN)
    assert (named / DATABASE).is_file()
    assert not own_home.exists()


def test_a_lost_key_never_makes_a_new_archive_over_the_old_one(kept: Run, tmp_path: Path) -> None:
    kept("--scan", SCAN)
    (tmp_path / "key").unlink()
    before = contents(tmp_path / "home")
    answer = kept("--scan", SCAN)
    assert (answer.status, answer.out) == (2, "")
    assert "recovery key" in answer.err
    assert RECOVERY_KEY.findall(answer.err) == []
    assert contents(tmp_path / "home") == before
    assert not (tmp_path / "key").exists()


def test_the_key_of_another_archive_opens_nothing(kept: Run, run: Run, tmp_path: Path) -> None:
    kept("--scan", SCAN)
    other = ("--home", tmp_path / "other", "--keyring", f"file:{tmp_path / 'other-key'}")
    run("verify", "--scan", SCAN, *other)
    shutil.copy(tmp_path / "other-key", tmp_path / "key")
    before = contents(tmp_path / "home")
    answer = kept("--scan", SCAN)
    assert answer.status == 2
    assert contents(tmp_path / "home") == before


def test_a_damaged_key_file_is_explained_and_left_alone(kept: Run, tmp_path: Path) -> None:
    kept("--scan", SCAN)
    (tmp_path / "key").write_text("{", "utf-8")
    answer = kept("--scan", SCAN)
    assert (answer.status, answer.out) == (2, "")
    assert str(tmp_path / "key") in answer.err
    assert (tmp_path / "key").read_text("utf-8") == "{"


@pytest.mark.parametrize("damage", [b"", b"no database", b"\xff" * 8192])
def test_a_damaged_archive_is_explained_and_left_alone(
    kept: Run, tmp_path: Path, damage: bytes
) -> None:
    kept("--scan", SCAN)
    database = tmp_path / "home" / DATABASE
    database.write_bytes(damage)
    answer = kept("--scan", SCAN)
    assert (answer.status, answer.out) == (2, "")
    assert answer.err.strip()
    assert database.read_bytes() == damage


def test_an_archive_whose_database_is_gone_is_not_made_anew(kept: Run, tmp_path: Path) -> None:
    kept("--scan", SCAN)
    database = tmp_path / "home" / DATABASE
    database.unlink()
    answer = kept("--scan", SCAN)
    assert answer.status == 2
    assert RECOVERY_KEY.findall(answer.err) == []
    assert not database.exists()


@pytest.mark.parametrize("backend", ["null", "fail"])
def test_a_machine_without_a_keyring_says_so_and_makes_no_archive(
    run: Run, own_home: Path, monkeypatch: pytest.MonkeyPatch, backend: str
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", f"keyring.backends.{backend}.Keyring")
    answer = run("verify", "--json", "--language", "en", "--scan", SCAN)
    assert (answer.status, answer.out) == (2, "")
    assert "keyring" in answer.err
    assert not (own_home / "archive").exists()


def test_an_archive_held_by_another_process_is_explained(
    kept: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept("--scan", SCAN)
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path / "home" / "archive"), str(tmp_path / "key")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    with holder:
        assert holder.stdout
        assert holder.stdin
        assert holder.stdout.readline().strip() == b"held"
        answer = kept("--scan", SCAN)
        holder.stdin.close()
    assert answer.status == 2
    assert [each["error"] for each in answer.objects] in ([], ["archive_is_locked"])
    assert answer.err.strip()
    assert kept("--scan", SCAN).status == 0


HOLD = """
import base64, json, pathlib, sys
import sqlcipher3
folder, keys = map(pathlib.Path, sys.argv[1:])
kept = json.loads(keys.read_text())["keys"]
key = next(kept[name] for name in kept if name.startswith("archive-key-"))
connection = sqlcipher3.connect(str(folder / "invoices.db"), isolation_level=None)
connection.execute(f"PRAGMA key = \\"x'{base64.b64decode(key).hex()}'\\"")
connection.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of two megabytes, where we may mount one."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root may mount a small disk")
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", place], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("a small disk cannot be mounted here")
    yield place
    # lazily: this very process still holds the archive that the command opened
    subprocess.run(["umount", "--lazy", place], check=True)


def test_a_full_disk_is_explained_and_loses_nothing(
    run: Run, small_disk: Path, tmp_path: Path, put: Put
) -> None:
    def check(*arguments: object) -> tuple[int, list[str | None], str]:
        home = ("--home", small_disk / "home", "--keyring", f"file:{tmp_path / 'key'}")
        answer = run("verify", "--json", "--language", "en", *home, *arguments)
        return answer.status, [each["error"] for each in answer.objects], answer.err

    assert check("--scan", SCAN)[:2] == (0, [None])
    fill(small_disk / "ballast")
    noise = os.urandom(200_000).hex()
    text = make_einvoice_xml(make_invoice(seed=2)).replace(
        "</EInvoice>", f"<!--{noise}--></EInvoice>"
    )
    status, errors, message = check(put("large.xml", text.encode()))
    assert (status, errors) in ((2, ["disk_is_full"]), (2, []))
    assert message.strip()
    (small_disk / "ballast").unlink()
    assert check("--scan", SCAN)[:2] == (0, [None])


def fill(path: Path) -> None:
    with path.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"\0" * 4096)
        except OSError as error:
            if error.errno != errno.ENOSPC:
                raise


def test_a_new_home_on_a_full_disk_leaves_no_half_archive(
    run: Run, small_disk: Path, tmp_path: Path
) -> None:
    fill(small_disk / "ballast")
    home = ("--home", small_disk / "home", "--keyring", f"file:{tmp_path / 'key'}")
    answer = run("verify", "--json", "--language", "en", *home, "--scan", SCAN)
    assert (answer.status, answer.out) == (2, "")
    assert RECOVERY_KEY.findall(answer.err) == []
    assert not (small_disk / "home" / "archive").exists()
    (small_disk / "ballast").unlink()
    assert run("verify", *home, "--scan", SCAN).status == 0


def test_a_plain_database_program_cannot_read_it(kept: Run, tmp_path: Path) -> None:
    kept("--scan", SCAN)
    with (
        pytest.raises(sqlite3.DatabaseError),
        sqlite3.connect(tmp_path / "home" / DATABASE) as connection,
    ):
        connection.execute("SELECT * FROM sqlite_master").fetchall()
    connection.close()
