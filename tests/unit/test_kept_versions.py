"""Archives that earlier releases made, as they were: each still opens, with all that was in it."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from invoice_desktop.domain.history import ArchiveQuery
from invoice_desktop.store.connection import build_engine
from invoice_desktop.store.integrity import check
from invoice_desktop.store.migrating import schema_version
from invoice_desktop.store.migrations import MIGRATIONS
from invoice_desktop.store.opening import DATABASE, open_archive
from invoice_desktop.store.place import ArchivePlace

KEPT = Path(__file__).resolve().parents[1] / "kept"
OLD_VERSIONS = sorted(int(path.name.removeprefix("v")) for path in KEPT.glob("v*"))


@pytest.fixture(params=OLD_VERSIONS, ids=lambda version: f"version {version}")
def version(request: pytest.FixtureRequest) -> int:
    found: int = request.param
    return found


@pytest.fixture
def expected(version: int) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((KEPT / f"v{version}" / "expected.json").read_bytes())
    return found


@pytest.fixture
def folder(version: int, tmp_path: Path) -> Path:
    return Path(shutil.copytree(KEPT / f"v{version}" / "archive", tmp_path / "archive"))


def test_every_released_version_is_kept() -> None:
    assert list(range(1, max(MIGRATIONS))) == OLD_VERSIONS


def test_it_was_made_by_that_version(version: int, folder: Path, expected: dict[str, Any]) -> None:
    engine = build_engine(folder / DATABASE, bytes.fromhex(expected["key"]))
    with engine.connect() as connection:
        assert schema_version(connection) == version
    engine.dispose()


def test_it_opens_with_all_that_was_in_it(folder: Path, expected: dict[str, Any]) -> None:
    archive = open_archive(folder, bytes.fromhex(expected["key"]))

    assert archive.archive_id == expected["archive_id"]
    assert archive.catalogue.count(ArchiveQuery()).number == len(expected["entries"])
    assert [company.name for company in archive.our_companies()] == expected["companies"]
    for kept in expected["entries"]:
        row = archive.catalogue.row(kept["entry"])
        verifications = archive.verifications(kept["entry"])
        assert row.invoice_number == kept["invoice_number"]
        assert row.seller_name == kept["seller_name"]
        assert str(row.total_including_tax) == kept["total_including_tax"]
        assert row.showings == len(verifications) == kept["showings"]
        digests = sorted(each.evidence.input.sha256 for each in verifications)
        assert set(kept["documents"]) <= set(digests)
        for digest in kept["documents"]:
            assert archive.original(digest) is not None
    assert check(archive.database).is_sound
    archive.close()


def test_it_opens_with_its_recovery_key(folder: Path, expected: dict[str, Any]) -> None:
    place = ArchivePlace(folder)

    assert place.archive_id() == expected["archive_id"]
    assert place.recover_key(expected["recovery_key"]).hex() == expected["key"]


def test_a_copy_of_what_it_was_stays_beside_it(folder: Path, expected: dict[str, Any]) -> None:
    key = bytes.fromhex(expected["key"])
    open_archive(folder, key).close()
    open_archive(folder, key).close()

    (copy,) = folder.glob("invoices-before-version-*.db")
    before = json.loads((folder / "key-check.json").read_bytes())
    assert before["archive_id"] == expected["archive_id"]
    engine = build_engine(copy, key)
    with engine.connect() as connection:
        assert schema_version(connection) < max(MIGRATIONS)
    engine.dispose()
