"""What the window's start loads: everything slow waits until it is first wanted."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from invoice_desktop.composition import Home

ROOT = Path(__file__).parents[2]
SLOW = (
    "PIL",
    "argon2",
    "cv2",
    "keyring.backends",
    "lxml",
    "matplotlib",
    "numpy",
    "onnxruntime",
    "pypdfium2",
    "pyzbar",
    "reportlab",
    "stdnum",
    "xlsxwriter",
    "zxingcpp",
)
STARTS = {
    "imports": "import invoice_desktop.ui.application, invoice_desktop.composition",
    "desk": """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from benchmarks.desk_probe import when_usable
from invoice_desktop.composition import Home, run_window
when_usable(QApplication.quit)
assert run_window(Home.of(Path(sys.argv[1]), Path(sys.argv[2])), "en") == 0
""",
}


def loaded_by(start: str, folder: Path) -> set[str]:
    code = f"{start}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", code, folder / "home", folder / "key"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    return set(json.loads(done.stdout.splitlines()[-1]))


@pytest.mark.parametrize("start", STARTS)
def test_nothing_slow_is_loaded_at_the_start(tmp_path: Path, start: str) -> None:
    archive, _ = Home.of(tmp_path / "home", tmp_path / "key").vault().create_unattended()
    archive.close()
    loaded = loaded_by(STARTS[start], tmp_path)
    assert "invoice_desktop.ui.application" in loaded
    slow = {
        name for name in loaded if any(name == each or name.startswith(f"{each}.") for each in SLOW)
    }
    assert slow == set()
