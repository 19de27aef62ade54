"""A few rounds on a real server."""

from pathlib import Path

import pytest

from tests.servers.postgres import PostgresServer
from tests.torture.shared import SharedTorture


@pytest.mark.timeout(300)
def test_a_shared_archive_loses_nothing(postgres: PostgresServer, tmp_path: Path) -> None:
    torture = SharedTorture(tmp_path, postgres, seed=1)
    faults = [fault for _ in range(2) for fault in torture.play()]

    assert faults == []
    assert torture.killed == 2
