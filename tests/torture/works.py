"""What is done in a process that is going to be killed: `python -m tests.torture.works`.

Each line that is written acknowledges something; it is written when the program would say so.
"""

import argparse
import itertools
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from random import Random

from invoice_desktop.domain.server import ServerAddress, Tls
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.services.ports import Archive
from tests.factories.archives import invented_values, make_verification
from tests.factories.homes import CLERK, HomeWithBackups
from tests.factories.ledger_rows import EXPORTED, invented_row, make_export, state

BATCH = 20
SHARED = "shared.json"
"""Where the address and the password of the tests' own server lie."""
SHARED_SEED = b"s" * 32
LEDGER_ROWS = 1000
KILLED = 9
TROUBLED = 3
_SIZE = 3000
_FILE_EVENTS = frozenset({"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate"})


def say(*words: str) -> None:
    """Write a line; whoever reads it may count on it."""
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


def invented(seed: int, name: str = "") -> Iterator[tuple[Verification, bytes]]:
    """Invent verifications with documents, without end."""
    random = Random(f"torture {seed}")
    for number in itertools.count():
        content = random.randbytes(_SIZE)
        values = invented_values(seed * 1000 + number)
        yield make_verification(values, content, name=name or None), content


def add_for_ever(archive: Archive, seed: int) -> None:
    """Add single ones and whole batches, and acknowledge each."""
    given = invented(seed)
    for turn in range(120):
        verification, content = next(given)
        entry = archive.add(verification, content)
        say("kept", entry, verification.evidence.input.sha256)
        if turn % 4 == 3:
            _add_batch(archive, f"batch-{seed}-{turn}", seed, turn)


def _add_batch(archive: Archive, name: str, seed: int, turn: int) -> None:
    batch = list(itertools.islice(invented(seed * 1000 + turn, name), BATCH))
    say("batch", name)
    entries = archive.add_all(batch)
    for entry, (verification, _) in zip(entries, batch, strict=True):
        say("kept", entry, verification.evidence.input.sha256)


def do_import(home: HomeWithBackups, seed: int, _backup: str) -> None:
    """Keep verifications, one by one and in batches."""
    archive = home.opened()
    say("ready")
    add_for_ever(archive, seed)


def do_migration(home: HomeWithBackups, _seed: int, _backup: str) -> None:
    """Open an archive of an older version."""
    say("ready")
    home.opened()


def do_backup(home: HomeWithBackups, seed: int, _backup: str) -> None:
    """Make backups while invoices go on coming in."""
    archive = home.opened()
    given = invented(seed)

    def go_on(_done: int, _total: int) -> None:
        verification, content = next(given)
        entry = archive.add(verification, content)
        say("kept", entry, verification.evidence.input.sha256)

    say("ready")
    for _ in range(3):
        say("backup", str(home.office.make(CLERK, progress=go_on).path))


def do_restoration(home: HomeWithBackups, _seed: int, backup: str) -> None:
    """Put a backup in the archive's place."""
    say("ready")
    home.archive = home.restoration.restore(CLERK, Path(backup))


def do_rekeying(home: HomeWithBackups, _seed: int, _backup: str) -> None:
    """Change the key."""
    new = home.key_change.prepare(CLERK)
    say("recovery", new.recovery_key)
    say("ready")
    home.archive = home.key_change.change(CLERK, new, new.recovery_key, lambda *_: None)


def do_ledger(home: HomeWithBackups, seed: int, _backup: str) -> None:
    """Take exports of the ledger in, some of them out again, while invoices go on coming in."""
    from invoice_desktop.store import ledger_book

    ledger_book.STRETCH = 300
    archive = home.opened()
    given = invented(seed)
    say("ready")
    for turn in range(40):
        first = (seed * 40 + turn) * LEDGER_ROWS
        rows = (invented_row(first + number) for number in range(LEDGER_ROWS))
        export = make_export(rows, f"{seed}-{turn}.xlsx")
        report = archive.ledger.add(state(export), export.rows, "样本", EXPORTED)
        say("ledger", report.ledger.ledger)
        verification, content = next(given)
        say("kept", archive.add(verification, content), verification.evidence.input.sha256)
        if turn % 3 == 2:
            say("undoing", report.ledger.ledger)
            archive.ledger.undo(report.ledger.ledger, "样本", EXPORTED)


def do_shared_import(home: HomeWithBackups, seed: int, _backup: str) -> None:
    """Keep verifications on the office's server, whose address lies in the home."""
    from invoice_desktop.store.server import open_shared_archive

    content = json.loads((home.folder.parent / SHARED).read_bytes())
    address = ServerAddress(**{**content["address"], "tls": Tls(content["address"]["tls"])})
    archive = open_shared_archive(address, content["password"], SHARED_SEED)
    say("ready")
    add_for_ever(archive, seed)
    archive.close()


WORKS: Mapping[str, Callable[[HomeWithBackups, int, str], None]] = {
    "import": do_import,
    "migration": do_migration,
    "backup": do_backup,
    "restoration": do_restoration,
    "rekeying": do_rekeying,
    "ledger": do_ledger,
    "shared-import": do_shared_import,
}


def die_at(count: int, *within: Path) -> None:
    """Die, without any clearing up, just before the count-th change of files in these folders.

    What SQLite itself does is not seen by Python: a kill from outside meets that.
    """
    folders = tuple(map(str, within))
    left = count

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal left
        if event not in _FILE_EVENTS or not str(arguments[0]).startswith(folders):
            return
        if event == "open" and arguments[1] in {"r", "rb"}:
            return
        left -= 1
        if left == 0:
            os._exit(KILLED)

    sys.addaudithook(watch)


def main() -> int:
    """Do one work; 0 when it came to its end, 3 when a known trouble ended it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("work", choices=WORKS)
    parser.add_argument("home", type=Path)
    parser.add_argument("sticks", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--backup", default="")
    parser.add_argument("--die-at", type=int, default=0)
    given = parser.parse_args()
    home = HomeWithBackups(given.home, given.sticks)
    if given.die_at:
        die_at(given.die_at, given.home, given.sticks)
    try:
        WORKS[given.work](home, given.seed, given.backup)
        home.close()
    except Trouble as trouble:
        say("trouble", trouble.code)
        return TROUBLED
    say("done")
    return 0


if __name__ == "__main__":
    sys.exit(main())
