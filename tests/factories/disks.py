"""Small, full, read-only and failing places, where the system lets a test make them."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def small_disk(path: Path, size: str) -> Iterator[Path]:
    """Give a disk of its own with so much room; `size` as mount writes it."""
    _refuse_without_rights()
    path.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(path)]
    if subprocess.run(mount, check=False).returncode:
        pytest.skip("needs the right to mount")
    try:
        yield path
    finally:
        subprocess.run(["umount", "--lazy", str(path)], check=False)


def pull_out(disk: Path) -> None:
    """Take a disk away, whoever is writing on it."""
    subprocess.run(["umount", "--lazy", str(disk)], check=True)


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Make a folder a read-only medium; permissions alone do not keep root out."""
    _refuse_without_rights()
    if subprocess.run(["mount", "--bind", folder, folder], check=False).returncode:
        pytest.skip("needs the right to mount")
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", folder], check=True)
        yield
    finally:
        subprocess.run(["umount", folder], check=True)


def _refuse_without_rights() -> None:
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("needs the right to mount")
