"""What all tests share: an offscreen window system, and the folder of real files where it is."""

import importlib.util
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from invoice_desktop.domain.server import ServerAddress
    from tests.servers.postgres import PostgresServer

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_MANY_INPUTS = frozenset(
    {
        "test_as_it_is.py",
        "test_bombs.py",
        "test_found_in_small_steps.py",
        "test_fuzz.py",
        "test_pages_in_small_steps.py",
    }
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Know pytest-qt's settings where it is not installed."""
    if importlib.util.find_spec("pytestqt") is None:
        for name in ("qt_log_level_fail", "qt_log_ignore", "qt_api"):
            parser.addini(name, "a setting of pytest-qt", "args")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what talks to a server that the tests start, and what goes uncounted by coverage.

    Invented inputs go through the same lines again and again, which counting makes half as slow
    again: what is covered shows by the other tests.
    """
    for item in items:
        if "postgres" in getattr(item, "fixturenames", ()):
            item.add_marker("server")
        if item.get_closest_marker("hypothesis") or item.path.name in _MANY_INPUTS:
            item.add_marker("no_cover")


@pytest.fixture
def samples() -> Path:
    """Give the folder of real files beside the repository; they are never committed."""
    folder = Path(__file__).resolve().parents[2] / "shared" / "samples"
    if not folder.is_dir():
        pytest.skip("the folder of real files is not here")
    return folder


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep every test away from the home of whoever runs it."""
    home = tmp_path / "home"
    monkeypatch.setenv("INVOICE_DESKTOP_HOME", str(home))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    return home


@pytest.fixture(scope="session")
def postgres() -> "Iterator[PostgresServer]":
    """Start a real PostgreSQL server, once for all tests that ask for it."""
    if os.name != "posix":
        pytest.skip("the tests start PostgreSQL on Linux and macOS only")
    from tests.servers.postgres import running_server
    from tests.servers.processes import find_binaries

    if find_binaries() is None:
        pytest.skip("there is no PostgreSQL server on this machine (package postgresql)")
    with running_server() as server:
        yield server


@pytest.fixture
def office_database(postgres: "PostgresServer") -> "Iterator[ServerAddress]":
    """Give the address of an empty database of a real server; its password is `PASSWORD`."""
    address = postgres.new_database()
    yield address
    postgres.drop_database(address)
