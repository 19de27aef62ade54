import json
from pathlib import Path

import pytest

from invoice_desktop.connectors.preferences_file import PreferencesFile
from invoice_desktop.domain.backup import BackupRhythm
from invoice_desktop.domain.preferences import Preferences
from invoice_desktop.domain.server import ServerAddress, Tls
from invoice_desktop.domain.trouble import ArchiveTrouble

SERVER = ServerAddress("db.office.test", "invoices", "desk2", 6432, Tls.ENCRYPTED, "authority.pem")
CHOSEN = Preferences(
    "zh_TW",
    "dark",
    150,
    user_name="样本会计\ud800",
    backup_folder="sticks/票据",
    backup_rhythm=BackupRhythm.WEEKLY,
    server=SERVER,
)
ADDRESS = {"host": "db.office.test", "database": "invoices", "user": "desk2"}
THE_SERVER = ServerAddress("db.office.test", "invoices", "desk2")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "preferences.json"


def test_what_was_chosen_comes_back(path: Path) -> None:
    PreferencesFile(path).save(CHOSEN)

    assert PreferencesFile(path).load() == CHOSEN
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_nothing_chosen_gives_the_defaults(path: Path) -> None:
    assert PreferencesFile(path).load() == Preferences()
    assert not path.parent.exists()


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[1]", b"null", b'"text"'])
def test_a_damaged_file_is_put_aside(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)

    assert PreferencesFile(path).load() == Preferences()
    assert path.with_name("preferences.json.damaged").read_bytes() == content
    PreferencesFile(path).save(CHOSEN)
    assert PreferencesFile(path).load() == CHOSEN


@pytest.mark.parametrize(
    "odd",
    [
        {"text_size": "large"},
        {"text_size": True},
        {"text_size": -5},
        {"text_size": 10**9},
        {"language": None},
        {"language": 7},
        {"of_a_later_release": [1, 2]},
        {"backup_rhythm": "hourly"},
        {"backup_rhythm": 7},
        {"backup_rhythm": ["daily"]},
        {"backup_folder": None},
        {"server": "db.office.test"},
        {"server": {}},
        {"server": {**ADDRESS, "host": ""}},
        {"server": {**ADDRESS, "user": 5}},
        {"server": [ADDRESS]},
    ],
)
def test_a_value_that_makes_no_sense_is_as_if_not_chosen(
    path: Path, odd: dict[str, object]
) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"theme": "dark", **odd}))

    assert PreferencesFile(path).load() == Preferences(theme="dark")


@pytest.mark.parametrize(
    "odd",
    [
        {"port": 0},
        {"port": 65536},
        {"port": "5432"},
        {"port": True},
        {"port": None},
        {"tls": "WEAKER"},
        {"tls": None},
        {"authority_file": 3},
        {"password": "kept by mistake"},
    ],
)
def test_an_odd_detail_of_a_server_is_as_if_not_chosen(path: Path, odd: dict[str, object]) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"server": {**ADDRESS, **odd}}))

    assert PreferencesFile(path).load().server == THE_SERVER


def test_an_unknown_protection_is_never_taken_for_a_weaker_one(path: Path) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"server": {**ADDRESS, "tls": "none"}}))

    server = PreferencesFile(path).load().server
    assert server is not None
    assert server.tls is Tls.VERIFIED


def test_a_place_that_cannot_be_read_gives_the_defaults(path: Path) -> None:
    path.mkdir(parents=True)

    assert PreferencesFile(path).load() == Preferences()


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    path = tmp_path / "file" / "preferences.json"

    with pytest.raises(ArchiveTrouble) as raised:
        PreferencesFile(path).save(CHOSEN)
    assert raised.value.code == "preferences_not_kept"
    assert raised.value.details["path"] == str(path)
