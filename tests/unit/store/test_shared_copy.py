"""A backup of the office's archive, made at a desk and restored without the server."""

from datetime import timedelta
from pathlib import Path

from invoice_desktop.domain.history import ArchiveQuery
from invoice_desktop.domain.server import ServerAddress
from invoice_desktop.store.backup import BackupShelf
from invoice_desktop.store.integrity import check
from invoice_desktop.store.opening import open_archive
from invoice_desktop.store.recovery import new_recovery_key, write_recovery
from invoice_desktop.store.restoring import restore
from invoice_desktop.store.server import create_shared_archive
from invoice_desktop.store.shared_copy import SharedCopy
from tests.factories.archives import FIRST_MOMENT, fill_archive
from tests.servers.postgres import PASSWORD

SEED = b"s" * 32


def silent(_done: int, _total: int) -> None:
    """Tell nobody."""


def test_a_shared_archive_is_restored_without_its_server(
    office_database: ServerAddress, tmp_path: Path, key: bytes
) -> None:
    shared = create_shared_archive(office_database, PASSWORD, SEED)
    entries = fill_archive(shared, 40, original_size=2000)
    recovery, recovery_key = tmp_path / "recovery.json", new_recovery_key()
    write_recovery(recovery, key, recovery_key, shared.archive_id)
    shelf = BackupShelf(SharedCopy(lambda: shared, recovery), "0.2.0")
    (tmp_path / "stick").mkdir()

    made = shelf.make(shared.archive_id, key, tmp_path / "stick", FIRST_MOMENT, silent)
    fill_archive(shared, 5, seed=1)
    shared.close()
    assert (made.archive_id, made.invoices) == (shared.archive_id, 40)
    recovered = shelf.recover_key(made.path, recovery_key)
    restore(made.path, tmp_path / "archive", recovered, FIRST_MOMENT + timedelta(days=1), silent)

    archive = open_archive(tmp_path / "archive", key, seed=SEED)
    assert archive.archive_id == shared.archive_id
    assert archive.catalogue.count(ArchiveQuery()).number == 40
    for entry in entries:
        (verification,) = archive.verifications(entry)
        assert archive.original(verification.evidence.input.sha256) is not None
    assert check(archive.database).is_sound
    assert not archive.audit.verify().broken
    archive.close()
