"""`invoice-desktop audit verify`: the log holds, or the first bad row is named."""

from pathlib import Path

import pytest
from sqlalchemy import text

from invoice_desktop.store.archive import SqlArchive
from tests.walk.conftest import Run
from tests.walk.homes import KeptHome, make_home


@pytest.fixture
def home(tmp_path: Path, run: Run) -> KeptHome:
    made = make_home(tmp_path, run)
    for count in range(3):
        stick = tmp_path / f"stick{count}"
        stick.mkdir()
        assert made("backup", "create", stick).status == 0
    return made


def tamper(home: KeptHome, statement: str) -> None:
    archive = home.home.vault().open()
    assert isinstance(archive, SqlArchive)
    archive.database.write(lambda connection: connection.execute(text(statement)))
    archive.close()


def test_an_untouched_log_holds(home: KeptHome) -> None:
    answer = home("audit", "verify")
    assert answer.status == 0, answer.err
    assert "The log holds" in answer.err
    (head,) = answer.out.splitlines()
    again = home("audit", "verify", "--head", head, "--json")
    assert again.status == 0
    assert again.only["head_is_in_log"] is True
    assert (again.only["holds"], again.only["broken"]) == (True, [])
    assert again.only["heads"][0].startswith(head.split("-", maxsplit=1)[0])


def test_a_deleted_row_is_named(home: KeptHome) -> None:
    desk = home("audit", "verify", "--json").only["heads"][0].split("-")[0]
    tamper(home, "DELETE FROM audit WHERE number = 2")
    answer = home("audit", "verify")
    assert answer.status == 1
    assert answer.out.splitlines()[0].startswith(f"{desk} 2 ROW_MISSING")
    found = home("audit", "verify", "--json")
    assert found.status == 1
    assert found.only["broken"][0] == {"desk": desk, "number": 2, "fault": "ROW_MISSING"}
    assert found.only["holds"] is False


def test_a_head_that_never_was_is_told(home: KeptHome) -> None:
    answer = home("audit", "verify", "--head", "0123456789abcdef-1-0123456789abcdef")
    assert answer.status == 1
    assert "is not in the log" in answer.err


def test_a_mistyped_head_is_told(home: KeptHome) -> None:
    assert home("audit", "verify", "--head", "no head").status == 2


def test_a_home_without_an_archive_is_told(run: Run, tmp_path: Path) -> None:
    place = ("--home", tmp_path / "other", "--keyring", f"file:{tmp_path / 'k'}")
    assert run("audit", "verify", "--language", "en", *place).status == 2
