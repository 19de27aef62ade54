"""A real encrypted archive for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.opening import create_archive

KEY = bytes(range(32))


@pytest.fixture
def key() -> bytes:
    return KEY


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the archive stands."""
    return tmp_path / "archive"


@pytest.fixture
def archive(folder: Path, key: bytes) -> Iterator[SqlArchive]:
    made = create_archive(folder, key)
    yield made
    made.close()
