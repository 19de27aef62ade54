"""`invoice-desktop archive`: a new key, a check, the ways out."""

import io
import json
import sys
from pathlib import Path

import pytest

from invoice_desktop.domain.invoice import Field
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.tables import DOCUMENT
from tests.factories.archives import invented_values
from tests.walk.conftest import Run
from tests.walk.homes import KeptHome, make_home


@pytest.fixture
def home(tmp_path: Path, run: Run) -> KeptHome:
    return make_home(tmp_path, run)


def new_recovery_key(said: str) -> str:
    return said.split("shown only now: ", 1)[1].split(". ", 1)[0]


def test_everything_is_exported(home: KeptHome, tmp_path: Path) -> None:
    answer = home("archive", "export", tmp_path / "out")
    assert answer.status == 0, answer.err
    folder = Path(answer.out.strip())
    assert len((folder / "invoices.jsonl").read_bytes().splitlines()) == 12
    assert "12 invoices, 12 documents" in answer.err
    assert len(list((folder / "originals").rglob("*.pdf"))) == 12


def test_a_package_of_a_period_is_exported(home: KeptHome, tmp_path: Path) -> None:
    issued = str(invented_values(2)[Field.ISSUE_DATE])
    answer = home(
        "archive", "export", tmp_path / "out", "--package", "--from", issued, "--until", issued
    )
    assert answer.status == 0, answer.err
    folder = Path(answer.out.strip())
    manifest = json.loads((folder / "manifest.json").read_bytes())
    assert manifest["invoices"] >= 1
    assert {path.name[:8] for path in (folder / "originals").rglob("*.pdf")} == {
        issued.replace("-", "")
    }
    assert "SM3" in answer.err


@pytest.mark.parametrize("day", ["2026-13-01", "yesterday"])
def test_a_day_that_is_none_is_refused(home: KeptHome, tmp_path: Path, day: str) -> None:
    answer = home("archive", "export", tmp_path / "out", "--package", "--from", day)
    assert answer.status == 2


def test_a_folder_that_refuses_is_explained(home: KeptHome) -> None:
    answer = home("archive", "export", "/dev/null")
    assert answer.status == 2
    assert "cannot be written" in answer.err


def test_a_sound_archive_is_sound(home: KeptHome) -> None:
    answer = home("archive", "check")
    assert (answer.status, answer.out) == (0, "")
    assert "12 documents were read" in answer.err
    found = home("archive", "check", "--json").only
    assert (found["sound"], found["documents"], found["checked_documents"]) == (True, [], 12)


def test_an_altered_document_is_found(home: KeptHome) -> None:
    archive = home.home.vault().open()
    assert isinstance(archive, SqlArchive)
    sha256 = archive.verifications(home.entries[0])[0].evidence.input.sha256
    archive.database.write(
        lambda connection: connection.execute(
            DOCUMENT.update().where(DOCUMENT.c.sha256 == sha256).values(content=b"x" * 40)
        )
    )
    archive.close()
    answer = home("archive", "check")
    assert answer.status == 1
    assert answer.out.strip() == f"documents: {sha256}"
    assert home("archive", "check", "--json").only["documents"] == [sha256]


def test_a_new_key_opens_the_archive_and_the_new_recovery_key_too(
    home: KeptHome, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = home.home.key_file
    assert before
    kept = before.read_bytes()
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    answer = home("archive", "rekey")
    assert answer.status == 0, answer.err
    recovery_key = new_recovery_key(answer.err)
    assert recovery_key != home.recovery_key
    assert before.read_bytes() != kept
    assert len(home("search", "", "--json").objects) == 12
    (tmp_path / "stick").mkdir()
    made = home("backup", "create", tmp_path / "stick")
    assert made.status == 0, made.err
    path = made.out.strip()
    place = ("--home", tmp_path / "new", "--keyring", f"file:{tmp_path / 'new-key'}")
    for typed, status in ((home.recovery_key, 2), (recovery_key, 0)):
        monkeypatch.setattr(sys, "stdin", io.StringIO(f"{typed}\n"))
        restored = run("backup", "restore", path, "--language", "en", *place)
        assert restored.status == status, restored.err


def test_no_command_needs_a_deed_guessed(home: KeptHome) -> None:
    assert home("archive").status == 2
    assert home("archive", "burn").status == 2
