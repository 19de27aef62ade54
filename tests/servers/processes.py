"""How tests run other programs."""

import os
import pwd
import shutil
import socket
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any


def find_binaries() -> Path | None:
    """Give the folder with `postgres` and `initdb`, of the newest version; None without any."""
    packaged = Path("/usr/lib/postgresql").glob("*/bin/postgres")
    folders = sorted((each.parent for each in packaged), key=lambda each: int(each.parent.name))
    if folders:
        return folders[-1]
    found = shutil.which("postgres")
    return Path(found).parent if found else None


def free_port() -> int:
    """Give a port on which nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def another_user() -> dict[str, Any]:
    """Give as whom the server runs, for `subprocess`; nobody else unless we are root."""
    if os.geteuid() != 0:
        return {}
    known = {each.pw_name: each for each in pwd.getpwall()}
    entry = known.get("postgres") or known["nobody"]
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


def ends_with_us() -> list[str]:
    """Give what stands before a command so that it ends when the tests are killed."""
    setpriv = shutil.which("setpriv")
    return [setpriv, "--pdeathsig", "QUIT"] if setpriv else []


def wait_until(holds: Callable[[], object], seconds: float = 60) -> None:
    """Wait until something holds; fail when it never does."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "the server did not follow"
        time.sleep(0.02)
