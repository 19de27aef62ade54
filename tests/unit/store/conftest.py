"""A real encrypted archive for each test."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Engine

from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.audit import AuditChain
from invoice_desktop.store.database import Database
from invoice_desktop.store.opening import create_archive
from invoice_desktop.store.troubles import explained

KEY = bytes(range(32))


def archive_over(engine: Engine, path: Path) -> SqlArchive:
    """Give an archive over an engine of the test's own."""
    explain = partial(explained, path)
    return SqlArchive(Database(engine, AuditChain(KEY), explain, str(path), path), "id")


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


@pytest.fixture(params=["sqlite", "postgresql"])
def any_archive(request: pytest.FixtureRequest, folder: Path, key: bytes) -> Iterator[SqlArchive]:
    """A real archive on each engine in turn."""
    if request.param == "sqlite":
        made = create_archive(folder, key)
    else:
        from invoice_desktop.store.server import create_shared_archive

        address = request.getfixturevalue("office_database")
        server = request.getfixturevalue("postgres")
        made = create_shared_archive(address, server.password, key)
    yield made
    made.close()
