"""The rounds: set the scene, do a work, end it somewhere, look at what is left."""

import json
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random

from invoice_desktop.connectors.key_file import KeyFile
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.connection import connect
from tests.factories.homes import CLERK, HomeWithBackups
from tests.torture.checks import Kept, backup_faults, faults_of, ledger_faults, leftovers
from tests.torture.victims import End, random_death, run_work

_KEPT_VERSION = Path(__file__).resolve().parents[1] / "kept" / "v1"
_ENLARGED = 25


class Torture:
    """One home that is tormented again and again; what it ever acknowledged must stay."""

    def __init__(self, directory: Path, seed: int) -> None:
        self._directory = directory
        self._random = Random(f"rounds {seed}")
        self._rounds = 0
        self.killed = 0
        self._home = directory / "home"
        self._sticks = directory / "sticks"
        self._kept: Kept = {}
        self._ledgers: set[str] = set()
        self._undone: set[str] = set()
        home = self._opened_home()
        self._recovery_keys = [home.recovery_key]
        home.filled(100)
        home.close()
        self.kinds: Mapping[str, Callable[[], list[str]]] = {
            "import": self.import_round,
            "migration": self.migration_round,
            "backup": self.backup_round,
            "restoration": self.restoration_round,
            "rekeying": self.rekeying_round,
            "ledger": self.ledger_round,
        }

    def play(self, kind: str) -> list[str]:
        """Play one round; give what is wrong afterwards."""
        self._rounds += 1
        return [f"{kind}, round {self._rounds}: {fault}" for fault in self.kinds[kind]()]

    def import_round(self) -> list[str]:
        """Kill while invoices come in."""
        delay = self._random.uniform(0, 1.2)
        end = self._run("import", f"--seed={self._rounds}", kill_after=delay)
        return self._look(end)

    def backup_round(self) -> list[str]:
        """Kill while a backup is made and invoices come in."""
        delay, options = random_death(self._random, 1.5, 40)
        end = self._run("backup", f"--seed={self._rounds}", *options, kill_after=delay)
        made = [path for (path,) in end.said("backup")]
        home = self._opened_home()
        faults = self._look(end) + backup_faults(home, made)
        home.close()
        for path in self._sticks.glob("*.unfinished"):
            shutil.rmtree(path)
        return faults

    def restoration_round(self) -> list[str]:
        """Kill while a backup is put in the place of an archive, every other time a damaged one."""
        home = self._opened_home()
        backup = home.office.make(CLERK).path
        home.close()
        damaged = self._damage() if self._random.random() < 0.5 else b""
        delay, options = random_death(self._random, 0.6, 25)
        end = self._run("restoration", f"--backup={backup}", *options, kill_after=delay)
        if damaged and not self._opens():
            # killed before the switch: the next try finds everything as it was
            retried = self._run("restoration", f"--backup={backup}")
            if retried.said("done") == ():
                return [f"cannot be restored: {retried.lines}"]
        faults = self._look(end)
        kept = list(self._folder.glob("damaged-*invoices*.db"))
        if damaged and damaged not in [path.read_bytes() for path in kept]:
            faults.append("the damaged database was not kept")
        for path in self._folder.glob("damaged-*"):
            path.unlink()
        return faults

    def rekeying_round(self) -> list[str]:
        """Kill while the key is changed; one of the two recovery keys must open the archive."""
        delay, options = random_death(self._random, 0.8, 25)
        end = self._run("rekeying", *options, kill_after=delay)
        self._recovery_keys += [key for (key,) in end.said("recovery")]
        faults = self._look(end)
        place = HomeWithBackups(self._home, self._sticks).place
        for recovery_key in reversed(self._recovery_keys):
            try:
                place.recover_key(recovery_key)
            except ArchiveTrouble:
                continue
            self._recovery_keys = [recovery_key]
            return faults
        return [*faults, "no recovery key opens the archive"]

    def ledger_round(self) -> list[str]:
        """Kill while exports of the ledger are taken in and out."""
        delay = self._random.uniform(0, 2.5)
        end = self._run("ledger", f"--seed={self._rounds}", kill_after=delay)
        self._ledgers |= {each for (each,) in end.said("ledger")}
        self._undone |= {each for (each,) in end.said("undoing")}
        faults = self._look(end)
        home = self._opened_home()
        faults += ledger_faults(home.opened(), self._ledgers, self._undone)
        home.close()
        return faults

    def migration_round(self) -> list[str]:
        """Kill while an archive of the first version is brought up."""
        home, sticks = self._directory / "old home", self._directory / "old sticks"
        expected = json.loads((_KEPT_VERSION / "expected.json").read_bytes())
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(_KEPT_VERSION / "archive", home / "archive")
        key = bytes.fromhex(expected["key"])
        _enlarge(home / "archive" / "invoices.db", key)
        KeyFile(home / "keys.json").write(f"archive-key-{expected['archive_id']}", key)
        delay, options = random_death(self._random, 0.5, 8)
        end = run_work("migration", home, sticks, *options, kill_after=delay)
        self.killed += end.was_killed
        kept = {
            each["entry"]: each["documents"][0] for each in expected["entries"] if each["documents"]
        }
        opened = HomeWithBackups(home, sticks)
        faults = faults_of(opened.opened(), kept, kept, self._random) + leftovers(opened)
        opened.close()
        return faults

    @property
    def _folder(self) -> Path:
        return self._home / "archive"

    def _run(self, work: str, *options: str, kill_after: float | None = None) -> End:
        end = run_work(work, self._home, self._sticks, *options, kill_after=kill_after)
        self.killed += end.was_killed
        self._kept |= dict(end.said("kept"))  # type: ignore[arg-type]  # pairs of two words
        return end

    def _look(self, end: End) -> list[str]:
        home = self._opened_home()
        newest = [entry for entry, _ in end.said("kept")]
        faults = faults_of(home.opened(), self._kept, newest, self._random) + leftovers(home)
        home.close()
        return faults

    def _opened_home(self) -> HomeWithBackups:
        home = HomeWithBackups(self._home, self._sticks)
        home.opened()
        return home

    def _opens(self) -> bool:
        try:
            self._opened_home().close()
        except ArchiveTrouble:
            return False
        return True

    def _damage(self) -> bytes:
        home = HomeWithBackups(self._home, self._sticks)
        home.opened()
        home.close()
        (database,) = [
            path for path in self._folder.glob("invoices*.db") if "-before-" not in path.name
        ]
        whole = database.read_bytes()
        damaged = whole[:100] + bytes(3000) + whole[3100:]
        database.write_bytes(damaged)
        return damaged


def _enlarge(database: Path, key: bytes) -> None:
    """Multiply the invoices of the first version, so that its migration takes a while."""
    connection = connect(database, key)
    columns = [row[1] for row in connection.execute("PRAGMA table_info(invoice)")]
    others = ", ".join(name for name in columns if name not in {"id", "identity"})
    verified = [row[1] for row in connection.execute("PRAGMA table_info(verification)")]
    rest = ", ".join(name for name in verified if name not in {"id", "invoice_id"})
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("CREATE TEMP TABLE first AS SELECT id FROM invoice")
    for turn in range(_ENLARGED):
        mark = f"{turn:04}"
        connection.execute(
            f"INSERT INTO invoice (id, identity, {others})"
            f" SELECT id || '-{mark}', identity || ' {mark}', {others} FROM invoice"
            " WHERE id IN (SELECT id FROM first)"
        )
        connection.execute(
            f"INSERT INTO verification (id, invoice_id, {rest})"
            f" SELECT id || '-{mark}', invoice_id || '-{mark}', {rest} FROM verification"
            " WHERE invoice_id IN (SELECT id FROM first)"
        )
    connection.execute("COMMIT")
    connection.close()
