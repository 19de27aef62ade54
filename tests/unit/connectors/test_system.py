import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from invoice_desktop.connectors.system import local_clock, system_user_name
from invoice_desktop.connectors.window_lock import WindowLock
from invoice_desktop.domain.trouble import ArchiveTrouble

HOLD = """
import pathlib, sys
from invoice_desktop.connectors.window_lock import WindowLock
lock = WindowLock(pathlib.Path(sys.argv[1]))
lock.hold()
print("held", flush=True)
sys.stdin.read()
"""


def test_the_clock_knows_its_zone() -> None:
    now = local_clock()

    assert now.utcoffset() is not None
    assert abs(now - datetime.now(UTC)) < timedelta(seconds=5)


def test_the_user_has_a_name_or_none() -> None:
    assert isinstance(system_user_name(), str)


def test_a_user_without_a_name() -> None:
    code = "from invoice_desktop.connectors.system import *; print(repr(system_user_name()))"
    bare = {"PYTHONPATH": os.pathsep.join(sys.path), "LOGNAME": "样本会计", "PYTHONUTF8": "1"}
    run = subprocess.run(
        [sys.executable, "-c", code], env=bare, capture_output=True, check=True, encoding="utf-8"
    )

    assert run.stdout.strip() == "'样本会计'"


def test_a_second_window_is_told(tmp_path: Path) -> None:
    path = tmp_path / "home" / "window.lock"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline().strip() == b"held"
        with pytest.raises(ArchiveTrouble) as raised:
            WindowLock(path).hold()
        assert raised.value.code == "window_is_open_already"
        first.kill()

    lock = WindowLock(path)
    lock.hold()
    with pytest.raises(ArchiveTrouble):
        WindowLock(path).hold()
    lock.let_go()
    lock.let_go()
    WindowLock(path).hold()


def test_a_home_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(ArchiveTrouble) as raised:
        WindowLock(tmp_path / "file" / "window.lock").hold()
    assert raised.value.code == "home_not_writable"
