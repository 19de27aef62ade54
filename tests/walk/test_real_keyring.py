"""The archive's key in a real keyring: a Secret Service on a message bus of the test's own."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCAN = "01,32,,26992000000012345678,106.00,20260528,"
NEEDED = ("dbus-run-session", "gnome-keyring-daemon")

pytestmark = pytest.mark.skipif(
    any(shutil.which(name) is None for name in NEEDED), reason="no Secret Service on this machine"
)


def run_in_session(
    tmp_path: Path, unlock: str, *commands: str
) -> list[subprocess.CompletedProcess[str]]:
    """Run commands one after another in one session whose keyring was unlocked, or not."""
    environment = {**os.environ, "HOME": str(tmp_path / "user"), "LC_ALL": "C.UTF-8"}
    environment.pop("PYTHON_KEYRING_BACKEND", None)
    (tmp_path / "user").mkdir(exist_ok=True)
    daemon = f"{unlock} gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1"
    done = []
    for number, command in enumerate(commands):
        out = tmp_path / f"out-{number}"
        done.append(f"{command} >{out} 2>{out}.err; echo $? >{out}.status")
    script = "; ".join([daemon, *done])
    subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script],
        env=environment,
        check=True,
        capture_output=True,
        timeout=100,
    )
    return [
        subprocess.CompletedProcess(
            command,
            int((tmp_path / f"out-{number}.status").read_text()),
            (tmp_path / f"out-{number}").read_text(encoding="utf-8"),
            (tmp_path / f"out-{number}.err").read_text(encoding="utf-8"),
        )
        for number, command in enumerate(commands)
    ]


def test_the_key_is_found_again_in_the_keyring_and_nowhere_else(tmp_path: Path) -> None:
    home = tmp_path / "desk"
    verify = f"{sys.executable} -m invoice_desktop --home {home} verify --json --scan {SCAN}"
    first, second = run_in_session(tmp_path, "printf secret |", verify, verify)
    assert (first.returncode, second.returncode) == (0, 0), first.stderr + second.stderr
    findings = json.loads(second.stdout)["findings"]
    assert any(each["reason"] == "seen_before" for each in findings)
    assert sorted(path.name for path in home.iterdir()) == ["archive"]
    assert not list(home.rglob("*.key"))


def test_a_keyring_that_lost_the_key_never_costs_the_archive(tmp_path: Path) -> None:
    home = tmp_path / "desk"
    verify = f"{sys.executable} -m invoice_desktop --home {home} --language en verify --scan {SCAN}"
    (first,) = run_in_session(tmp_path, "printf secret |", verify)
    assert first.returncode == 0, first.stderr
    before = (home / "archive" / "invoices.db").stat().st_ino
    shutil.rmtree(tmp_path / "user")
    (second,) = run_in_session(tmp_path, "printf secret |", verify)
    assert second.returncode == 2
    assert "recovery key" in second.stderr
    assert (home / "archive" / "invoices.db").stat().st_ino == before
