"""A disk that fails from some write on, or is full: a small library put before the system's."""

import errno
import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from random import Random

from invoice_desktop.services.ports import Archive
from tests.factories.homes import CLERK, HomeWithBackups
from tests.torture.checks import Kept, faults_of, leftovers
from tests.torture.victims import End, run_work

_SOURCE = Path(__file__).with_name("failing.c")
ERRORS = {"EIO": errno.EIO, "ENOSPC": errno.ENOSPC, "EROFS": errno.EROFS}
KNOWN = frozenset(
    {
        "disk_fails",
        "disk_is_full",
        "archive_is_read_only",
        "archive_is_damaged",
        "archive_is_locked",
        "backup_folder_fails",
        "backup_folder_is_full",
        "backup_folder_is_read_only",
        "key_file_cannot_be_written",
    }
)


def build_library(folder: Path) -> Path | None:
    """Compile the library; None where nothing can compile it."""
    compiler = shutil.which("cc")
    if compiler is None or os.uname().sysname != "Linux":
        return None
    library = folder / "failing.so"
    command = [compiler, "-shared", "-fPIC", "-O1", "-o", str(library), str(_SOURCE), "-ldl"]
    return library if subprocess.run(command, check=False).returncode == 0 else None


class FailingDisk:
    """One home whose disk fails during one work after another."""

    def __init__(self, directory: Path, library: Path, seed: int) -> None:
        self._library = library
        self._random = Random(f"failing {seed}")
        self._rounds = 0
        self.failed = 0
        self._home, self._sticks = directory / "home", directory / "sticks"
        self._kept: Kept = {}
        home = HomeWithBackups(self._home, self._sticks)
        home.filled(50)
        self._backup = home.office.make(CLERK).path
        home.close()

    def play(self, work: str, error: str, after: int) -> list[str]:
        """Let the disk fail after so many writes; give what is wrong once it works again."""
        self._rounds += 1
        end = run_work(
            work,
            self._home,
            self._sticks,
            f"--seed={self._rounds}",
            f"--backup={self._fresh_backup(work)}",
            environment=self._environment(error, after),
            kill_after=20,
        )
        codes = [line[0] for line in end.said("trouble")]
        self.failed += bool(codes)
        faults = [f"unexpected: {code}" for code in codes if code not in KNOWN]
        return [f"{work}, {error} after {after}: {each}" for each in faults + self._look(end)]

    def _fresh_backup(self, work: str) -> Path:
        if work == "restoration":
            home = HomeWithBackups(self._home, self._sticks)
            self._backup = home.office.make(CLERK).path
            home.close()
        return self._backup

    def _environment(self, error: str, after: int) -> Mapping[str, str]:
        return {
            "LD_PRELOAD": str(self._library),
            "FAILING_PATH": str(self._home.parent),
            "FAILING_AFTER": str(after),
            "FAILING_ERRNO": str(ERRORS[error]),
        }

    def _look(self, end: End) -> list[str]:
        said = end.said("kept")
        self._kept |= {entry: digest for entry, digest in said}  # noqa: C416 - pairs
        home = HomeWithBackups(self._home, self._sticks)
        archive: Archive = home.opened()
        newest = [entry for entry, _ in said]
        faults = faults_of(archive, self._kept, newest, self._random) + leftovers(home)
        home.close()
        for path in (self._home / "archive").glob("damaged-*"):
            path.unlink()
        return faults
