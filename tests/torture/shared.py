"""The office's server: its clients are killed, and it is itself."""

import json
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from random import Random

from invoice_desktop.domain.server import ServerAddress
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.server import create_shared_archive, open_shared_archive
from tests.servers.postgres import PASSWORD, PostgresServer
from tests.torture.checks import Kept, faults_of
from tests.torture.victims import End, run_work
from tests.torture.works import SHARED, SHARED_SEED

_LONGEST = 1.5


class SharedTorture:
    """One shared archive; what it ever acknowledged to any client must stay."""

    def __init__(self, directory: Path, server: PostgresServer, seed: int) -> None:
        self._server = server
        self._address: ServerAddress = server.new_database()
        self._random = Random(f"shared {seed}")
        self._home = directory / "desk"
        self._home.mkdir()
        content = {"address": asdict(self._address), "password": PASSWORD}
        (self._home / SHARED).write_text(json.dumps(content))
        create_shared_archive(self._address, PASSWORD, SHARED_SEED).close()
        self._kept: Kept = {}
        self._rounds = 0
        self.killed = 0

    def play(self) -> list[str]:
        """Kill the client or the server, in turn; give what is wrong afterwards."""
        self._rounds += 1
        kill: Callable[[], End] = self._kill_server if self._rounds % 2 else self._kill_client
        end = kill()
        self._kept |= {entry: digest for entry, digest in end.said("kept")}  # noqa: C416 - pairs
        archive = self._opened()
        newest = [entry for entry, _ in end.said("kept")]
        faults = faults_of(archive, self._kept, newest, self._random)
        archive.close()
        return [f"shared, round {self._rounds}, {kill.__name__}: {fault}" for fault in faults]

    def _kill_client(self) -> End:
        end = self._run(kill_after=self._random.uniform(0, _LONGEST))
        self.killed += end.was_killed
        return end

    def _kill_server(self) -> End:
        delay = self._random.uniform(0.5, _LONGEST + 1)
        # the server ends with the thread that starts it: so that one must be the tests' own
        with ThreadPoolExecutor(1) as threads:
            work = threads.submit(self._run, kill_after=20)
            time.sleep(delay)
            self._server.restart()
            end = work.result()
        self.killed += 1
        return end

    def _run(self, *, kill_after: float) -> End:
        sticks = self._home / "sticks"
        seed = f"--seed={self._rounds}"
        return run_work("shared-import", self._home, sticks, seed, kill_after=kill_after)

    def _opened(self) -> SqlArchive:
        for _ in range(20):
            with suppress(ArchiveTrouble):
                return open_shared_archive(self._address, PASSWORD, SHARED_SEED)
            time.sleep(0.5)
        return open_shared_archive(self._address, PASSWORD, SHARED_SEED)
