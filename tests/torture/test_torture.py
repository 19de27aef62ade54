"""A few rounds, always the same ones; the script plays two hundred."""

import os
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import delete

from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.tables import VERIFICATION
from tests.factories.homes import HomeWithBackups
from tests.torture.checks import faults_of
from tests.torture.rounds import Torture
from tests.torture.works import BATCH, invented

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kills as only POSIX kills")


@pytest.mark.timeout(300)
def test_nothing_is_lost_in_a_few_rounds(tmp_path: Path) -> None:
    torture = Torture(tmp_path, seed=2026)
    faults = [fault for kind in torture.kinds for fault in torture.play(kind)]

    assert faults == []
    assert torture.killed > 0


def test_a_loss_would_be_seen(tmp_path: Path) -> None:
    home = HomeWithBackups(tmp_path / "home", tmp_path / "sticks")
    archive = home.opened()
    assert isinstance(archive, SqlArchive)
    single, batch = invented(1), invented(2, "batch-1")
    kept = {}
    for verification, content in [next(single), next(single), *(next(batch) for _ in range(BATCH))]:
        kept[archive.add(verification, content)] = verification.evidence.input.sha256
    assert faults_of(archive, kept, kept, Random(1)) == []

    gone = next(iter(kept))
    archive.database.write(
        lambda connection: connection.execute(
            delete(VERIFICATION).where(VERIFICATION.c.input_sha256 == kept[gone])
        )
    )
    assert faults_of(archive, kept, kept, Random(1)) == [f"lost: {gone}"]
    last = [*kept][-1]
    archive.database.write(
        lambda connection: connection.execute(
            delete(VERIFICATION).where(VERIFICATION.c.input_sha256 == kept[last])
        )
    )
    assert f"half a batch: batch-1 {BATCH - 1}" in faults_of(archive, kept, kept, Random(1))
    home.close()


@pytest.mark.parametrize("work", ["rekeying", "restoration"])
def test_dying_before_any_change_of_files_loses_nothing(work: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.torture.every_step", work, str(tmp_path)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)

    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert int(ended.stdout.rpartition("steps ")[2]) > 10
