"""What all tests share: an offscreen window system, and the folder of real files where it is."""

import importlib.util
import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Know pytest-qt's settings where it is not installed."""
    if importlib.util.find_spec("pytestqt") is None:
        for name in ("qt_log_level_fail", "qt_log_ignore", "qt_api"):
            parser.addini(name, "a setting of pytest-qt", "args")


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
