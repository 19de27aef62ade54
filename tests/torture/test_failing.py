"""The disk fails or is full at some write of every work."""

import os
from pathlib import Path

import pytest

from tests.torture.failing import FailingDisk, build_library

pytestmark = pytest.mark.skipif(os.name != "posix", reason="fails as only POSIX fails")


@pytest.mark.timeout(300)
@pytest.mark.parametrize("error", ["EIO", "ENOSPC"])
def test_a_failing_disk_loses_nothing(error: str, tmp_path: Path) -> None:
    library = build_library(tmp_path)
    if library is None:
        pytest.skip("needs a C compiler")
    disk = FailingDisk(tmp_path, library, seed=1)
    faults = [
        fault
        for work, after in (("import", 40), ("backup", 30), ("restoration", 9), ("rekeying", 25))
        for fault in disk.play(work, error, after)
    ]

    assert faults == []
    assert disk.failed >= 3
